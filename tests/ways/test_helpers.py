"""What else a user calls with arguments that end on the wire: bulk, changes, custom fields, and the command line."""

from __future__ import annotations

import datetime
import inspect
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, CustomField
from close_crm.bulk.models import Update

from tests.colours import COLOURS, Colour

from .described import CUSTOM_KEYS, OPERATIONS, arguments
from .session import Answer, Session, session
from .way import Way, facade
from .ways import Bulk, ways
from .wire import seen

BULK = next(way for way in ways() if type(way) is Bulk)
OPPORTUNITY = {"id": "path_id", "date_updated": "2026-03-04T05:06:07.089000+05:30", "status_label": "Open"}
EMPTY = {"data": [], "has_more": False, "fields": []}
MOMENT = datetime.datetime(2026, 3, 4, 5, 6, 7, tzinfo=datetime.UTC)
EVENTS = {"object_type": "opportunity", "action": "deleted"}
PAGE = {"_limit": "100"}


def update_many(one: Session, rows: list[Update], **settings: Any) -> list[Any]:
    """Return the results of a run."""
    return list(one.close.opportunities.update_many(rows, **settings))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("again", [False, True], ids=["first run", "after a run that was killed"])
def test_a_row_of_a_journal_says_all_that_it_was_given(colour: Colour, again: bool, tmp_path: Path) -> None:
    """With a journal, begun or taken up again, a row is sent as it is without one."""
    wrong = []
    with session(colour) as one:
        for number, said in enumerate(BULK.cases):
            one.wire.clear()
            journal = tmp_path / f"{number}.journal"
            if again:
                # Not known whether it was applied; the opportunity shows that it wasn't.
                one.answers = [httpx.Response(500, json={})]
                update_many(one, [BULK.row(said)], journal=journal)
                one.wire.clear()
            one.answers = [Answer(200, OPPORTUNITY).response]
            [result] = update_many(one, [BULK.row(said)], journal=journal)
            sent = [request for request in one.wire if request.method == "PUT"]
            named = {name for _, name, _ in said}
            # Nothing has to be sent for a row that changes nothing, and a list isn't changed twice.
            if again and (not sent or any(name.endswith((".add", ".remove")) for name in named)):
                continue
            assert result.outcome == "applied"
            wrong += [f"{said[-1:]}: {found}" for found in seen(sent[-1]).against(BULK.wanted(said))]

    assert wrong == []


@pytest.mark.parametrize("colour", COLOURS)
def test_a_row_that_expects_values_is_sent_whole(colour: Colour) -> None:
    """A row with `expecting` reads the opportunity, and then sends all that it was given."""
    wrong = []
    get = next(
        way for way in ways() if way.operation.id == "opportunities_get" and type(way).__name__ == "Plain"
    )
    with session(colour) as one:
        one.answers = [Answer(200, OPPORTUNITY).response]
        for said in BULK.cases:
            one.wire.clear()
            update_many(one, [BULK.row(said).expecting({"status_label": "Open"})])
            wrong += seen(one.wire[0]).against(get.wanted(get.needed))
            if len(one.wire) > 1:
                wrong += [f"{said[-1:]}: {found}" for found in seen(one.wire[1]).against(BULK.wanted(said))]

    assert wrong == []


@pytest.mark.parametrize("colour", COLOURS)
def test_a_dry_run_sends_nothing_of_a_row(colour: Colour) -> None:
    """A dry run reads the opportunity and sends no argument; its differences are of the fields that were given."""
    with session(colour) as one:
        one.answers = [Answer(200, OPPORTUNITY).response]
        for said in BULK.cases:
            [result] = update_many(one, [BULK.row(said)], dry_run=True)
            named = {_stem(name) for argument, name, _ in said if argument.place in {"body", "keys"}}
            assert set(result.difference) <= named

    assert {(request.method, request.url.path, request.url.query) for request in one.wire} == {
        ("GET", "/api/v1/opportunity/path_id/", b"")
    }


def _stem(name: str) -> str:
    return name.removesuffix(".add").removesuffix(".remove")


#: For each argument of `changed_since`, the queries that follow, of opportunities and of the event log.
SINCE = "2026-03-04T05:06:07+00:00"
CHANGED: Mapping[str, tuple[dict[str, Any], list[dict[str, str]]]] = {
    "moment": (
        {"moment": MOMENT},
        [
            {**EVENTS, "date_updated__gte": SINCE, "_limit": "1"},
            {"date_updated__gte": SINCE, "_order_by": "date_updated", **PAGE},
            {**EVENTS, "date_updated__gte": SINCE},
        ],
    ),
    "deletions": ({"moment": None, "deletions": False}, [{"_order_by": "date_created", **PAGE}]),
    "page_size": (
        {"moment": MOMENT, "deletions": False, "page_size": 7},
        [{"date_updated__gte": SINCE, "_order_by": "date_updated", "_limit": "7"}],
    ),
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("argument", CHANGED)
def test_changes_are_asked_for_as_they_are_wanted(colour: Colour, argument: str) -> None:
    """Each argument of `changed_since` is in the queries, and nothing else is."""
    given, queries = CHANGED[argument]
    with session(colour) as one:
        # The moment lies so far back that the event log does not reach it, unless Close's clock says otherwise.
        one.answers = [Answer(200, EMPTY).response]
        list(one.close.opportunities.changed_since(**given))

    assert [dict(seen(request).query) for request in one.wire] == queries
    names = inspect.signature(facade("opportunities", colour).changed_since).parameters  # type: ignore[attr-defined]  # a method of this facade alone
    assert set(names) - {"self"} == set(CHANGED)


#: Each helper of a custom field, with the key and the JSON that it stands for.
DAY = datetime.date(2026, 3, 4)
CHANGES: Mapping[str, tuple[Callable[[CustomField], Any], str, Any]] = {
    "set": (lambda field: field.set("Gold"), "", "Gold"),
    "set several": (lambda field: field.set(["Gold", "Blue"]), "", ["Gold", "Blue"]),
    "set number": (lambda field: field.set(1.25), "", 1.25),
    "set day": (lambda field: field.set(DAY), "", "2026-03-04"),
    "set moment": (lambda field: field.set(MOMENT), "", SINCE),
    "set none": (lambda field: field.set(None), "", None),
    "unset": (lambda field: field.unset(), "", None),
    "add": (lambda field: field.add("Gold"), ".add", "Gold"),
    "remove": (lambda field: field.remove("Gold"), ".remove", "Gold"),
}
#: Each way to a body with custom fields.
BODIES = [
    way
    for way in ways()
    if type(way).__name__ in {"Plain", "Raw", "Bulk", "BulkStored"}
    and any(one.place == "keys" for one in way.arguments)
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", BODIES, ids=str)
def test_each_change_of_a_custom_field_is_under_its_key(way: Way, colour: Colour) -> None:
    """What a CustomField makes is sent under its own key, beside what else is given, in each way to a body."""
    with session(colour) as one:
        one.answers = [Answer(200, OPPORTUNITY).response]
        for make, ending, value in CHANGES.values():
            if ending and not any("remove" in argument.name for argument in way.arguments):
                continue
            change = make(CustomField("cf_Aa1"))
            assert dict(change) == {f"custom.cf_Aa1{ending}": value}
            call(way, one, change)
            body = json.loads(seen(one.wire[-1]).body or "")
            assert body == {
                **{name: said.json for argument, name, said in way.needed if argument.place == "body"},
                f"custom.cf_Aa1{ending}": value,
            }


def call(way: Way, one: Session, change: Mapping[str, Any]) -> None:
    """Call a way with a change."""
    places, _, keywords = way.split(way.needed, [argument.name for argument in way.arguments])
    if isinstance(way, Bulk):
        row = Update(*places, change, **keywords)
        update_many(one, [Update.from_dict(row.to_dict()) if type(way) is not Bulk else row])
    else:
        way.target(one.close)(*places, change, **keywords)


SCHEMAS: Mapping[str, tuple[Callable[[Close], Any], str]] = {
    "opportunity": (lambda close: close.custom_fields.opportunity(), "opportunity"),
    "lead": (lambda close: close.custom_fields.lead(), "lead"),
    "contact": (lambda close: close.custom_fields.contact(), "contact"),
    "activity": (lambda close: close.custom_fields.activity("actitype_Aa1"), "activity/actitype_Aa1"),
    "custom_object": (
        lambda close: close.custom_fields.custom_object("cotype_Bb2"),
        "custom_object/cotype_Bb2",
    ),
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", SCHEMAS)
def test_fields_by_name_are_read_from_their_own_schema(colour: Colour, kind: str) -> None:
    """Each kind of object has its own schema read, of the type that was named."""
    read, path = SCHEMAS[kind]
    field = {
        "id": "cf_Aa1",
        "name": "Tier",
        "type": "choices",
        "choices": ["Gold"],
        "accepts_multiple_values": True,
    }
    with session(colour) as one:
        one.answers = [Answer(200, {"fields": [field]}).response]
        fields = read(one.close)
        change = fields["Tier"].set(["Gold"])

    assert {str(request.url) for request in one.wire} == {
        f"https://api.close.com/api/v1/custom_field_schema/{path}/"
    }
    assert dict(change) == {"custom.cf_Aa1": ["Gold"]}
    nowhere = httpx.MockTransport(one.handle)
    there = dir(Close("key_of_a_test", transport=nowhere).custom_fields)
    assert {name for name in there if not name.startswith("_")} == {*SCHEMAS, "confirm"}


def test_every_form_of_custom_key_is_described() -> None:
    """The keys that these tests try are those that the description of an update takes."""
    patterns = [one.name for one in arguments(BULK.operation.id) if one.place == "keys"]

    assert len(patterns) == 2
    assert len(CUSTOM_KEYS) == 4
    assert OPERATIONS.keys() >= {BULK.operation.id}
