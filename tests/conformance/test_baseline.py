"""Known deviations: covered until their last day, failing after it, reported when they are gone."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from close_conformance.baseline import BASELINE, Known, judge, read
from close_conformance.run import main
from close_conformance.session import Finding
from close_crm.testing.contract import Deviation
from close_description import load
from close_emulator import Emulator

from .planted_deviations import ONE
from .proxy import Plant, Proxy, deviating, setting
from .test_planted import opportunity

DAY = date(2026, 6, 30)
FOUND = Finding(
    Deviation(
        "answer", "undescribed", "opportunities_get", "body/links", "#/components/schemas/Opportunity", "new"
    ),
    "one",
)
KNOWN = Known(
    "answer",
    "undescribed",
    "opportunities_*",
    "body*/links",
    "#/components/schemas/Opportunity*",
    "It is sent.",
    DAY,
)


def test_known_until_its_last_day() -> None:
    """A deviation in the baseline is put up with to its last day; then it fails the run."""
    kept = judge([FOUND, FOUND], [KNOWN], DAY)
    over = judge([FOUND], [KNOWN], DAY + timedelta(days=1))

    assert (kept.new, kept.expired, kept.known, kept.stale) == ((), (), ((KNOWN, 2),), ())
    assert (over.new, over.expired, over.known, over.stale) == ((), ((FOUND, KNOWN),), (), ())


def test_unknown_is_new_and_unmet_is_stale() -> None:
    """A finding that no entry covers is new, reported once with its number; an entry that covers nothing is stale."""
    found = judge([FOUND, FOUND], [replace(KNOWN, kind="body")], DAY)

    assert found.new == ((FOUND, 2),)
    assert [one.kind for one in found.stale] == ["body"]


def test_reading_alone_says_nothing_of_updates() -> None:
    """Entries that an update may meet are stale only after one; those about other operations are at any time."""
    entries = [KNOWN, replace(KNOWN, operation="users_*"), replace(KNOWN, operation="opportunities_update")]

    read_only, wrote = judge([], entries, DAY, wrote=False), judge([], entries, DAY, wrote=True)

    assert read_only.stale == (entries[1],)
    assert wrote.stale == tuple(entries)


@pytest.mark.parametrize(
    "change",
    [
        {"side": "request"},
        {"kind": "body"},
        {"operation": "users_*"},
        {"where": "body"},
        {"rule": "#/paths*"},
    ],
)
def test_every_part_has_to_fit(change: dict[str, Any]) -> None:
    """An entry covers only what it says in each of its parts."""
    assert KNOWN.covers(FOUND.deviation)
    assert not replace(KNOWN, **change).covers(FOUND.deviation)


def vars_of(known: Known) -> dict[str, object]:
    """Return the attributes of an entry."""
    return {name: getattr(known, name) for name in Known.__dataclass_fields__}


@pytest.mark.parametrize("gone", ["reason", "until", "where", "kind"])
def test_incomplete_entry_is_refused(tmp_path: Path, gone: str) -> None:
    """An entry without a reason, an end or a place is an error, not an exemption."""
    entry = {**vars_of(KNOWN), "until": str(DAY)}
    entry.pop(gone)
    path = tmp_path / "baseline.json"
    path.write_text(json.dumps({"known": [entry]}), encoding="utf-8")

    with pytest.raises(ValueError, match="lacks something"):
        read(path)


def test_shipped_baseline_names_existing_scenarios() -> None:
    """Each entry has a reason, and is about operations and places that the description has."""
    operations = {one.id for one in load().operations}
    for one in read(BASELINE):
        assert len(one.reason) > 20
        assert one.operation == "none" or any(
            name.startswith(one.operation.rstrip("*")) for name in operations
        )
        node: object = load().document
        for step in one.rule.rstrip("*").removeprefix("#/").split("/"):
            assert isinstance(node, dict)
            node = node[step.replace("~1", "/").replace("~0", "~")]


def test_from_the_entry_point(tmp_path: Path) -> None:
    """The run ends well with a known deviation, badly on the day after its end, and warns of entries that are stale."""
    emulator = Emulator()
    path = tmp_path / "baseline.json"
    stale = {**vars_of(KNOWN), "where": "body/gone", "until": str(DAY)}
    path.write_text(json.dumps({"known": [{**vars_of(KNOWN), "until": str(DAY)}, stale]}), encoding="utf-8")
    plant = Plant("links", "GET", ONE, 200, setting("links", []))
    reports = []
    with deviating(Proxy(emulator.transport(), plant), "http://emulator/api/v1") as base_url:
        for day in (DAY, DAY + timedelta(days=1)):
            out = io.StringIO()
            arguments = ["--base-url", base_url, "--baseline", str(path), "--impatient"]
            arguments += ["--opportunity", opportunity(emulator)]
            status = main(arguments, {"CLOSE_API_KEY": emulator.api_key}, day, out)
            reports.append((status, out.getvalue()))

    (well, first), (badly, second) = reports
    assert (well, badly) == (0, 1)
    assert "known     undescribed: answer of opportunities_*: body*/links" in first
    assert "WARNING   stale baseline entry" in first
    assert "body/gone" in first
    assert "EXPIRED   undescribed: answer of opportunities_get: body/links" in second


def test_broken_baseline_ends_the_run_before_it_begins(tmp_path: Path) -> None:
    """A baseline that can't be read is said in one line, and nothing is sent."""
    path = tmp_path / "baseline.json"
    path.write_text("{", encoding="utf-8")
    out = io.StringIO()

    status = main(["--baseline", str(path)], {"CLOSE_API_KEY": "key"}, DAY, out)

    assert status == 2
    assert len(out.getvalue().splitlines()) == 1
