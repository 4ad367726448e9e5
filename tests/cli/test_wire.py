"""Each option that says something to Close is on the wire as the description has it, and nothing else is."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import pytest
import typer.main
from close_crm import Close
from close_crm.cli.opportunity.app import app
from close_emulator import Emulator

from tests.cli.conftest import Cli

#: Options that say something to the program alone.
OWN = {
    *("format", "out", "force", "baseline", "no_baseline", "base_url", "as_json", "help"),
    *("yes", "dry_run", "read_only", "expect_organization", "id", "everything"),
}
PLAIN = {"_order_by": "-date_created", "_limit": "100"}


class Names:
    """The ids behind names of the first state of the emulator."""

    def __init__(self, close: Close) -> None:
        self.pipelines = {one.name: [status.id for status in one.statuses] for one in close.pipelines.list()}
        self.statuses = {one.label: one.id for one in close.opportunity_statuses.list()}
        self.me = close.users.me().id
        self.bruno = next(one.id for one in close.users.list() if one.first_name == "Bruno")
        self.fields = {one.name: one.id for one in close.custom_field_schemas.get("opportunity").fields}


Expected = Callable[[Names], dict[str, Any]]
#: By option of `list`: what is typed, and the query that follows beside the order and the size of a page.
LIST: Mapping[str, tuple[list[str], Expected]] = {
    "status": (["--status", "Won"], lambda n: {"status_id__in": n.statuses["Won"]}),
    "pipeline": (["--pipeline", "Renewals"], lambda n: {"status_id__in": ",".join(n.pipelines["Renewals"])}),
    "user": (["--user", "me", "--user", "Bruno Keller"], lambda n: {"user_id__in": f"{n.me},{n.bruno}"}),
    "lead": (["--lead", "lead_Aa1"], lambda _: {"lead_id": "lead_Aa1"}),
    "type": (["--type", "won", "--type", "lost"], lambda _: {"status_type__in": "won,lost"}),
    "period": (["--period", "annual"], lambda _: {"value_period": "annual"}),
    "search": (["--search", "note:signed"], lambda _: {"query": "note:signed"}),
    "created_after": (["--created-after", "2026-03-01"], lambda _: {"date_created__gte": "2026-03-01"}),
    "created_before": (["--created-before", "2026-03-02"], lambda _: {"date_created__lt": "2026-03-02"}),
    "updated_after": (["--updated-after", "2026-03-03"], lambda _: {"date_updated__gte": "2026-03-03"}),
    "updated_before": (["--updated-before", "2026-03-04"], lambda _: {"date_updated__lt": "2026-03-04"}),
    "won_after": (["--won-after", "2026-03-05"], lambda _: {"date_won__gte": "2026-03-05"}),
    "won_before": (["--won-before", "2026-03-06"], lambda _: {"date_won__lt": "2026-03-06"}),
    "order": (["--order", "value"], lambda _: {"_order_by": "value"}),
    "limit": (["--limit", "3"], lambda _: {"_limit": "3"}),
    "fields": (
        ["--fields", "id,value,Plan"],
        # With a value its currency and period are shown; the date is what the iteration goes by.
        lambda n: {
            "_fields": f"id,value,value_currency,value_period,custom.{n.fields['Plan']},date_created",
        },
    ),
}
#: By option of `update`: what is typed, and the body that follows.
UPDATE: Mapping[str, tuple[list[str], Expected]] = {
    "status": (["--status", "Won"], lambda n: {"status_id": n.statuses["Won"]}),
    "value": (["--value", "1200.50"], lambda _: {"value": 120_050}),
    "period": (["--period", "annual"], lambda _: {"value_period": "annual"}),
    "confidence": (["--confidence", "35"], lambda _: {"confidence": 35}),
    "note": (["--note", "Called"], lambda _: {"note": "Called"}),
    "won_on": (["--won-on", "2026-03-05"], lambda _: {"date_won": "2026-03-05"}),
    "contact": (["--contact", "none"], lambda _: {"contact_id": None}),
    "user": (["--user", "Bruno Keller"], lambda n: {"user_id": n.bruno}),
    "field": (["--field", "Plan=Gold"], lambda n: {f"custom.{n.fields['Plan']}": "Gold"}),
    "add": (["--add", "Days=Friday"], lambda n: {f"custom.{n.fields['Days']}.add": "Friday"}),
    "remove": (["--remove", "Days=Monday"], lambda n: {f"custom.{n.fields['Days']}.remove": "Monday"}),
    "unset": (["--unset", "Plan"], lambda n: {f"custom.{n.fields['Plan']}": None}),
}


@pytest.fixture
def names(close: Close) -> Names:
    """The ids behind names."""
    return Names(close)


@pytest.mark.parametrize("option", LIST)
def test_each_filter_is_in_the_query(cli: Cli, emulator: Emulator, names: Names, option: str) -> None:
    """An option of `list` makes exactly its own part of the query."""
    typed, query = LIST[option]

    ran = cli("opportunity", "list", "--json", *typed)

    [asked] = [dict(parse_qsl(one.query)) for one in emulator.exchanges if one.path == "/api/v1/opportunity/"]
    assert (ran.status, asked) == (0, {**PLAIN, **query(names)})


@pytest.mark.parametrize("option", UPDATE)
def test_each_value_is_in_the_body(
    cli: Cli, emulator: Emulator, close: Close, names: Names, deal: str, option: str
) -> None:
    """An option of `update` makes a body of exactly its own key."""
    typed, body = UPDATE[option]
    lead = close.opportunities.get(deal).lead_id
    person = close.contacts.create(lead_id=lead, name="Somebody")
    close.opportunities.update(deal, contact_id=person.id)
    before = len(emulator.exchanges)

    ran = cli("opportunity", "update", "--json", "--yes", deal, *typed)

    [sent] = [json.loads(one.sent) for one in emulator.exchanges[before:] if one.method == "PUT"]
    assert (ran.status, sent) == (0, body(names))


def test_every_option_is_tried() -> None:
    """Each option of both commands is in these tables, or says nothing to Close."""
    commands: Any = typer.main.get_command(app)
    for name, table in (("list", LIST), ("update", UPDATE)):
        offered = {one.name for one in commands.commands[name].params}
        assert offered - OWN == table.keys()
