"""The examples of README.md and of the pages under docs/ do what they say."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import close_crm
import httpx2 as httpx
import pytest
import respx
from close_crm import AsyncClose, Close, RetryPolicy
from close_emulator import Emulator

from tests.docs_site.blocks import example
from tests.oauth.oauth_server import Server

ROOT = Path(__file__).parents[2]
PAGES: dict[Path, str] = {
    page: page.read_text() for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
}
#: tests/package/test_mocking.py runs what the page on mocking shows.
TEXT = "\n".join(text for page, text in PAGES.items() if page.name != "mocking.md")
EXAMPLES: list[str] = re.findall(r"^```python\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)


def reaching(emulator: Emulator) -> dict[str, Any]:
    """What a client needs to reach an emulator, wherever the tests run."""
    return {"api_key": emulator.api_key, "transport": emulator.transport(), "tz_offset": 0}


def test_client_example(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It wins an opportunity, with a value and a field, and prints what it says; refused, it prints why."""
    emulator = Emulator(clock=lambda: datetime(2026, 11, 26, 12, tzinfo=UTC))
    settings = reaching(emulator)
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    text = example("# the API key comes from CLOSE_API_KEY")
    refused, won = re.findall(r"print\(.*\)  # (.+)", text)

    exec(text.replace("=won.id", "='stat_of_nobody'"), {})  # noqa: S102 - the README's own text
    assert capsys.readouterr().out == f"{refused}\n"
    exec(text, {})  # noqa: S102 - the README's own text
    assert capsys.readouterr().out == f"{won}\n"
    with Close(**settings) as close:
        deal = close.opportunities.list(limit=1)[0]
        assert (deal.status_type, deal.value) == ("won", 250_000)
        assert close.custom_fields.opportunity().of(deal)["Tier"] == "Gold"


def test_lists_example(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It prints one won opportunity, the others from the resume token, the sum of all, and statuses of answers."""
    emulator = Emulator()
    settings = reaching(emulator)
    with Close(**settings) as close:
        won = [one.lead_name for one in close.opportunities.iterate(status_type="won")]
        worth = sum(one.value or 0 for one in close.opportunities.iterate())
        me = close.users.me().id
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))

    exec(example("class Deal(Partial)").replace("cf_...", "cf_a"), {})  # noqa: S102 - the README's own text

    assert capsys.readouterr().out.splitlines() == [
        f"{won[0]} 1 of {len(won)}", *won[1:], str(worth), "200 application/json 12", f"{{'id': '{me}'}}",
    ]  # fmt: skip


def test_search_examples(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Leads and contacts are found by their fields and by what is related; a lead without contacts, in async."""
    emulator = Emulator(clock=lambda: datetime(2026, 11, 26, 12, tzinfo=UTC))
    settings = reaching(emulator)
    with Close(**settings) as close:
        close.contacts.update(close.contacts.list().data[0].id, title="Director of sales")
        alone = close.leads.create(name="Alone").id
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    monkeypatch.setattr(close_crm, "AsyncClose", partial(AsyncClose, **settings))

    names: dict[str, Any] = {}
    exec(example("has_won = search"), names)  # noqa: S102 - the page's own text
    exec(example("async def without_contacts"), names)  # noqa: S102 - the page's own text

    *leads, contact, counted = capsys.readouterr().out.splitlines()
    assert sorted(leads) == ["Birch & Rowe", "Northlight Studio"]
    assert contact == "Ivo Marlow"
    assert counted == "{'limited': 0, 'total': 0}"
    assert asyncio.run(names["without_contacts"]()) == [alone]


def test_copy_example(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Run before and after an update, a create and a delete, it leaves a copy of all opportunities."""
    settings = reaching(Emulator())
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    monkeypatch.chdir(tmp_path)
    text = example("close.opportunities.changed_since")
    exec(text, {})  # noqa: S102 - the README's own text
    with Close(**settings) as close:
        first, second, *_ = close.opportunities.list().data
        close.opportunities.update(first.id, confidence=7)
        close.opportunities.create(value=5)
        close.opportunities.delete(second.id)
        exec(text, {})  # noqa: S102 - the README's own text
        there = {one.id: one.to_dict() for one in close.opportunities.iterate()}

    copy, watermark = json.loads((tmp_path / "deals.json").read_text())
    assert copy == there
    assert watermark


def test_event_log_examples(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first prints a deletion; the second, run before and after changes, leaves a copy of all contacts."""
    settings = reaching(Emulator())
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    monkeypatch.chdir(tmp_path)
    text = example("close.events.changed_since")
    exec(text, {})  # noqa: S102 - the page's own text
    with Close(**settings) as close:
        first, second, *_ = close.contacts.list().data
        lead = close.leads.create(name="Elm", contacts=[{"name": "Ada"}])
        close.contacts.update(first.id, title="Director")
        close.contacts.delete(second.id)
        exec(text, {})  # noqa: S102 - the page's own text
        there = {one.id: one.to_dict() for one in close.contacts.iterate()}
        close.leads.delete(lead.id)
    exec(example("close.events.iterate("), {})  # noqa: S102 - the page's own text

    copy, watermark = json.loads((tmp_path / "contacts.json").read_text())
    assert copy == there
    assert watermark
    assert lead.id in capsys.readouterr().out


def test_files_example(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It attaches the file to a note and to a draft."""
    settings = reaching(Emulator())
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "offer.pdf").write_bytes(b"%PDF-")
    with Close(**settings) as close:
        lead = close.leads.create(name="Elm").id
        exec(example("close.files.upload(").replace("lead_...", lead), {})  # noqa: S102 - the page's own text
        [draft] = close.activities.emails.list(lead_id=[lead]).data

    assert capsys.readouterr().out == "offer.pdf 5\n"
    assert [one["filename"] for one in draft["attachments"]] == ["offer.pdf"]


def test_custom_fields_examples(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """They set fields by id and by name, read them typed, name the nearest choice, and render their module."""
    emulator = Emulator()
    settings = reaching(emulator)
    with Close(**settings) as close:
        live = close.custom_fields.opportunity()
        id = close.opportunities.create(live["Go-live"].set("2026-12-01")).id
        tier, days = live["Tier"].id, live["Days"].id
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    names: dict[str, Any] = {}
    by_id = example("cf_tier").replace("cf_tier", tier).replace("cf_days", days)
    for text in (by_id, example('"Go-live"].read'), example("codegen.render")):
        exec(text.replace("oppo_...", id), names)  # noqa: S102 - the page's own text

    assert capsys.readouterr().out == (
        f"Gold ['Monday']\nGold 2026-12-01\nCustom field 'Tier' ({tier}) has no choice 'Glod'; nearest: 'Gold'\n"
    )
    assert "tier = ChoiceField[OpportunityTierChoice](" in names["source"]


def test_bulk_example(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says what would change, then changes it."""
    emulator = Emulator()
    settings = reaching(emulator)
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    monkeypatch.chdir(tmp_path)
    with Close(**settings) as close:
        ids = [opportunity.id for opportunity in close.opportunities.list(limit=2).data]
        field = close.custom_field_schemas.get("opportunity").fields[0].id
    text = example('"custom.cf_...": None').replace("cf_...", field)
    for id in ids:
        text = text.replace("oppo_...", id, 1)

    exec(text, {})  # noqa: S102 - the README's own text

    reported = sorted(capsys.readouterr().out.splitlines())
    assert [line for line in reported if "applied" in line] == ["0 applied None", "1 applied None"]
    assert any(line.startswith("0 would change {'value': (") for line in reported)
    assert len(reported) == 4


def test_emulator_example(capsys: pytest.CaptureFixture[str]) -> None:
    """It prints the name of a lead."""
    exec(example("Emulator()  # a small organization"), {})  # noqa: S102 - the README's own text

    assert capsys.readouterr().out.strip()


def test_clock_example(capsys: pytest.CaptureFixture[str]) -> None:
    """One wait is counted, and nothing waits."""
    exec(example("FakeClock()"), {})  # noqa: S102 - the page's own text

    assert capsys.readouterr().out == "1\n"


def test_pytest_example(close_client: Close, close_emulator: Emulator) -> None:
    """The test of somebody else's program passes with the fixtures that come with the package."""
    names: dict[str, Any] = {}
    exec(example("def test_outage"), names)  # noqa: S102 - the README's own text

    names["test_outage"](close_client, close_emulator)

    assert [exchange.fault for exchange in close_emulator.exchanges] == ["return-400", None]


def test_webhooks_example(capsys: pytest.CaptureFixture[str]) -> None:
    """A signed delivery is printed and answered 200; with one byte more it is answered 400."""
    exec(example("def receive("), {})  # noqa: S102 - the page's own text

    assert capsys.readouterr().out == "lead created lead_1\n200\n400\n"


def test_oauth_example(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    respx_mock: respx.MockRouter,
) -> None:
    """A person's return becomes stored tokens; a call refreshes them, stores the new ones and works."""
    server = Server(expires_in=0)
    token: Callable[..., Any] = server.token
    api: Callable[..., Any] = server.api
    respx_mock.post("https://api.close.com/oauth2/token/").mock(side_effect=token)
    respx_mock.get("https://api.close.com/api/v1/me/").mock(side_effect=api)
    monkeypatch.chdir(tmp_path)

    names: dict[str, Any] = {}
    exec(example("OAuthApp("), names)  # noqa: S102 - the README's own text
    names["returned"](f"https://your.app/close?code=c&state={names['state']}", names["state"])
    names["greet"]()

    assert capsys.readouterr().out == "user_1\n"
    assert json.loads((tmp_path / "tokens.json").read_text())["refresh_token"] == "refresh_token_2"


def test_events_example(monkeypatch: pytest.MonkeyPatch) -> None:
    """It counts the one retry that its call needed."""
    answers = [httpx.Response(503), httpx.Response(200, json={"data": [], "has_more": False})]
    settings: dict[str, Any] = {
        "api_key": "key_of_a_test",
        "transport": httpx.MockTransport(lambda request: answers.pop(0)),
        "retry": RetryPolicy(first_wait=0),
    }
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))

    names: dict[str, Any] = {}
    exec(example("RetryScheduled"), names)  # noqa: S102 - the README's own text

    assert names["retries"] == {"GET /opportunity/": 1}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_named_files_exist(page: Path) -> None:
    """Every file that a page links to is there."""
    links = [
        link.partition("#")[0] for link in re.findall(r"\]\(([^)]+)\)", PAGES[page]) if "://" not in link
    ]

    assert [link for link in links if link and not (page.parent / link).exists()] == []


def test_contract_example(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Run on an organization that keeps the description, it finds nothing to print."""
    emulator = Emulator()
    monkeypatch.setenv("CLOSE_API_KEY", emulator.api_key)

    names: dict[str, Any] = {}
    with emulator.serve(port=0) as base_url:
        monkeypatch.setenv("CLOSE_BASE_URL", base_url)
        exec(example("ContractReport"), names)  # noqa: S102 - the README's own text

    assert capsys.readouterr().out == ""
    assert [exchange.operation for exchange in names["report"].exchanges] == ["opportunities_list"]


OF_OPPORTUNITIES = (
    "Ada Marsh",
    "Demo Completed -> Sales/Won",
    "Not sent: --dry-run.",
    "12 rows: 0 would change",
)
SHOWN = {
    "bulk.md": ("8 rows: 0 would change",),
    "live.md": ("reads   read_the_user", "Conformance of the emulator", "0 were left out, 0 failed"),
    "network.md": ("organization Harbour Works",),
    "start.md": ("Ada Marsh", "organization Harbour Works"),
    "testing.md": ("26 scenarios ran, 0 were left out, 0 failed",),
}


def commands(page: Path) -> list[str]:
    """The `close-crm` lines of a page's shell blocks; an emulator's would run until it is stopped."""
    shell = "".join(re.findall(r"^```sh\n(.*?)^```", PAGES[page], re.MULTILINE | re.DOTALL))
    return re.findall(r"^close-crm (?!emulator).*$", shell, re.MULTILINE)


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)], ids=lambda page: page.name)
def test_commands(page: Path, tmp_path: Path) -> None:
    """Every `close-crm` line of a page runs, one after the other, as a person would type it."""
    emulator = Emulator()
    with Close(emulator.api_key, transport=emulator.transport()) as close:
        id = next(one.id for one in close.opportunities.list().data if one.status_label == "Demo Completed")
    command = f'close-crm() {{ {shlex.quote(sys.executable)} -m close_crm.cli "$@"; }}'
    script = "\n".join([command, *commands(page)])

    with emulator.serve(port=0) as base_url:
        ran = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script.replace("oppo_...", id)],
            cwd=tmp_path,
            env={**os.environ, "CLOSE_API_KEY": emulator.api_key, "CLOSE_BASE_URL": base_url},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    assert ran.returncode == 0, ran.stderr
    for shown in SHOWN.get(page.name, OF_OPPORTUNITIES):
        assert shown in ran.stdout, ran.stdout
    if "fields generate" in script:
        assert "class OpportunityFields" in (tmp_path / "our_fields.py").read_text()


def test_conformance_example(tmp_path: Path) -> None:
    """As a file of another suite it runs the scenarios."""
    (tmp_path / "test_theirs.py").write_text(example("close_conformance.suite"), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "read_the_user"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert "1 passed" in ran.stdout, ran.stdout + ran.stderr


def test_examples_import_from_the_public_door_alone() -> None:
    """Nothing of ours is imported in an example but `close_crm` with its public modules, and the emulator."""
    modules = set(re.findall(r"^\s*from (close_\w+(?:\.\w+)*) import", "\n".join(EXAMPLES), re.MULTILINE))

    assert modules <= {
        "close_conformance.suite",
        "close_crm",
        "close_crm.events",
        "close_crm.fields",
        "close_crm.models",
        "close_crm.testing",
        "close_emulator",
    }
