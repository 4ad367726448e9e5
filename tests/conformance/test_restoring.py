"""The opportunity that may be touched is put back, and no other is touched."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_conformance.outcome import Outcome, spoilt
from close_conformance.run import run
from close_conformance.scenarios import SCENARIOS, Scenario
from close_conformance.session import NEVER_BACK, Guard, Link, NotAllowed, Session, back, same
from close_emulator import Emulator

URL = "http://emulator/api/v1"


def link(
    emulator: Emulator, target: str, handler: Callable[[httpx.Request], httpx.Response] | None = None
) -> Link:
    """Reach an emulator in process."""
    answers = handler or emulator.handle
    return Link(emulator.api_key, URL, target, network=lambda _: httpx.MockTransport(answers), patient=False)


def everything(emulator: Emulator) -> dict[str, dict[str, Any]]:
    """Return all opportunities by id, without what every save changes."""
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as api:
        found = api.get(f"{URL}/opportunity/").json()["data"]
    return {one["id"]: {name: one[name] for name in one if name not in NEVER_BACK} for one in found}


@pytest.fixture
def emulator() -> Emulator:
    """Return an emulator with the small seed."""
    return Emulator()


@pytest.mark.parametrize("number", range(12))
def test_whatever_its_values_it_is_put_back(emulator: Emulator, number: int) -> None:
    """After a run every opportunity is as it was; what Close derives is named where it is not."""
    before = everything(emulator)
    target = sorted(before)[number]

    outcome = run(link(emulator, target), "sync")

    after = everything(emulator)
    differing = {name for name in before[target] if before[target][name] != after[target].get(name)}
    assert {**after, target: None} == {**before, target: None}
    assert outcome.failed == {}
    assert spoilt(outcome) == []
    assert differing <= outcome.not_back.keys()
    assert differing <= {"note", "note_html"}


def _breaking(live: Session) -> None:
    live.close.opportunities.update(live.id, confidence=1, value_period="annual", note_html=None)
    raise RuntimeError


def _interrupted(live: Session) -> None:
    live.close.opportunities.update(live.id, confidence=1, value_period="annual")
    raise KeyboardInterrupt


def test_failing_scenario_is_put_back(emulator: Emulator) -> None:
    """The changes of a scenario that failed are put back, and the others run."""
    before = everything(emulator)
    target = next(id for id, one in before.items() if one["note_html"])
    broken = Scenario("broken", True, "", _breaking)

    outcome = run(link(emulator, target), "sync", [broken, SCENARIOS[-1]])

    assert outcome.failed == {"broken": "RuntimeError"}
    assert outcome.done == [SCENARIOS[-1].name]
    assert everything(emulator) == before


def test_interruption_is_put_back(emulator: Emulator) -> None:
    """A run that a person interrupts puts back what it changed."""
    before = everything(emulator)
    target = next(iter(before))
    outcome = Outcome()

    with pytest.raises(KeyboardInterrupt):
        run(link(emulator, target), "sync", [Scenario("interrupted", True, "", _interrupted)], outcome)

    assert everything(emulator) == before
    assert set(outcome.not_back) <= set(NEVER_BACK)


def test_what_could_not_be_put_back_is_kept(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the server no longer takes updates, the run fails, stops writing, and keeps the update that is missing."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    target = next(id for id, one in everything(emulator).items() if one["confidence"] > 1)
    confidence = everything(emulator)[target]["confidence"]
    writes: list[bytes] = []

    def once(request: httpx.Request) -> httpx.Response:
        if request.method == "PUT":
            writes.append(request.content)
            if len(writes) > 1:
                return httpx.Response(403, json={"error": "no"}, request=request)
        return emulator.handle(request)

    outcome = run(link(emulator, target, once), "sync", [Scenario("broken", True, "", _breaking)])

    assert "confidence" in spoilt(outcome)
    assert outcome.kept is not None
    assert json.loads(outcome.kept.read_text(encoding="utf-8"))["confidence"] == confidence
    assert outcome.kept.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("method", "path", "headers"),
    [
        ("PUT", "/opportunity/oppo_other/", {}),
        ("DELETE", "/opportunity/oppo_mine/", {}),
        ("POST", "/opportunity/", {}),
        ("PUT", "/lead/oppo_mine/", {}),
        ("PUT", "/opportunity/oppo_mine/", {"x-http-method-override": "DELETE"}),
        ("GET", "/opportunity/oppo_mine/", {"x-http-method-override": "DELETE"}),
    ],
)
def test_guard_stops_everything_else(method: str, path: str, headers: dict[str, str]) -> None:
    """Nothing passes but reading, and updates of the opportunity that was named."""
    sent: list[httpx.Request] = []

    def note(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    guard = Guard(httpx.MockTransport(note), "oppo_mine", set())

    with pytest.raises(NotAllowed):
        guard.handle_request(httpx.Request(method, URL + path, headers=headers, json={}))
    with pytest.raises(NotAllowed):
        Guard(guard, None, set()).handle_request(
            httpx.Request("PUT", f"{URL}/opportunity/oppo_mine/", json={})
        )

    assert sent == []


@pytest.mark.parametrize(
    ("before", "now", "touched", "body", "unable"),
    [
        ({"value": None}, {"value": 5}, {"value"}, {}, {"value"}),
        ({"value": 5}, {"value": 6}, {"confidence"}, {}, set()),
        ({"user_id": None}, {"user_id": "user_a"}, {"user_id"}, {"user_id": None}, set()),
        ({"status_id": "a"}, {"status_id": "b"}, {"status"}, {"status_id": "a"}, set()),
        ({"date_won": None}, {"date_won": "2026-01-02"}, {"status_id"}, {"date_won": None}, set()),
        ({"date_won": "2026-01-02"}, {}, {"date_won"}, {"date_won": "2026-01-02T12:00:00+00:00"}, set()),
        ({}, {"custom.cf_a": 1}, {"custom.cf_a"}, {"custom.cf_a": None}, set()),
        ({"note": "a", "note_html": None}, {"note": "b", "note_html": "c"}, {"note"}, {"note": "a"}, {"note_html"}),
        ({"note": "", "note_html": None}, {"note": "b"}, {"note"}, {"note_html": None}, {"note"}),
    ],
)  # fmt: skip
def test_update_that_puts_back(
    before: dict[str, Any], now: dict[str, Any], touched: set[str], body: dict[str, Any], unable: set[str]
) -> None:
    """Only touched fields that differ are sent; what can't be sent has its reason."""
    found, reasons = back(before, now, touched)

    assert found == body
    assert set(reasons) == unable


def test_same_moment_in_another_zone() -> None:
    """Moments are compared as moments, lists without their order."""
    assert same("2030-05-17T12:30:00+00:00", "2030-05-17T05:30:00-07:00")
    assert same(["a", "b"], ["b", "a"])
    assert not same("2030-05-17T12:30:00+00:00", "2030-05-17T12:30:00-07:00")
    assert not same(["a"], ["a", "a"])
