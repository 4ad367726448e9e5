"""Rows that are sent only where the opportunity still has the values that they were made of, in both colours."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path

import pytest
from close_crm import errors
from close_crm.bulk.journal import Journal
from close_crm.bulk.models import Update

from tests.bulk.runs import Organization, outcomes, run
from tests.colours import COLOURS, Colour

both = pytest.mark.parametrize("colour", COLOURS)


@both
def test_expected_values(colour: Colour) -> None:
    """A row is sent where its expectation is met, and fails with both values where another one stands there now."""
    organization = Organization()
    first, second, third = organization.ids[:3]
    values = organization.held("value")
    rows = [
        Update(first, value=1).expecting(
            {"value": values[first]["value"], organization.days.key + "x": None}
        ),
        Update(second, value=2).expecting({"value": -5}),
        Update(third, value=values[third]["value"]).expecting({"value": -5}),
    ]

    applied, refused, alike = run(colour, organization, rows)

    assert outcomes([applied, refused, alike]) == [(0, "applied"), (1, "failed"), (2, "unchanged")]
    assert isinstance(refused.error, errors.ChangedMeanwhile)
    assert refused.error.changed == {"value": (-5, values[second]["value"])}
    assert not refused.error.maybe_applied
    assert [request for request in organization.requests if request[0] == "PUT"] == [("PUT", first)]


@both
def test_a_dry_run_looks_at_expectations(colour: Colour) -> None:
    """A dry run reports the same rows that the run would refuse."""
    organization = Organization()
    rows = [
        Update(organization.ids[0], value=1).expecting({"value": -5}),
        Update(organization.ids[1], value=2),
    ]

    results = run(colour, organization, rows, dry_run=True)

    assert outcomes(results) == [(0, "failed"), (1, "would change")]
    assert isinstance(results[0].error, errors.ChangedMeanwhile)
    assert {method for method, _ in organization.requests} == {"GET"}


@both
def test_what_somebody_else_set_alike(colour: Colour) -> None:
    """A value that is already as the row sets it is no change to stop for; the rest of the row is sent."""
    organization = Organization()
    id = organization.ids[0]
    now = organization.held("value", "confidence")[id]
    row = Update(id, value=now["value"], note="new").expecting({"value": -5, "confidence": now["confidence"]})

    (result,) = run(colour, organization, [row])

    assert (result.outcome, organization.held("note")[id]["note"]) == ("applied", "new")


@both
def test_a_journal_knows_its_end(colour: Colour, tmp_path: Path) -> None:
    """A journal says that nothing is left to do once no row is, and no longer when the run goes on with more rows."""
    organization = Organization()
    path = tmp_path / "run.journal"
    rows = [Update(id, value=1) for id in organization.ids[:2]] + [Update("oppo_none", value=1)]

    def ended() -> int | None:
        journal = Journal(path)
        journal.open()
        journal.close()
        return journal.ended

    run(colour, organization, rows, journal=path)
    once = ended()
    run(colour, organization, rows, journal=path)
    lines = path.read_text().count("ended")
    run(colour, organization, [*rows, Update(organization.ids[2], value=1)], journal=path)

    assert (once, lines, ended()) == (3, 1, 4)


@both
def test_a_row_that_may_pass_leaves_a_journal_open(colour: Colour, tmp_path: Path) -> None:
    """As long as a row may still be carried out, its journal has not ended; a changed value is for people to mend."""
    organization = Organization()
    path, other = tmp_path / "run.journal", tmp_path / "other.journal"
    organization.emulator.faults.add(
        "return-503", times=99, operation="opportunities_update", headers={"retry-after": "0"}
    )

    run(colour, organization, [Update(organization.ids[0], value=1)], journal=path)
    organization.emulator.faults.clear()
    run(colour, organization, [Update(organization.ids[0], value=1).expecting({"value": -5})], journal=other)

    assert ["ended" in file.read_text() for file in (path, other)] == [False, True]


def test_rows_are_what_they_were() -> None:
    """An expectation belongs to a copy: the row that it was asked of stays as it is, and errors can be pickled."""
    row = Update("oppo_1", value=1)
    expecting = row.expecting({"value": 2})
    error = errors.ChangedMeanwhile({"value": (1, "x" * 500)})

    assert (dict(row.expected), dict(expecting.expected)) == ({}, {"value": 2})
    assert row != expecting
    assert copy.copy(expecting) == expecting
    assert pickle.loads(pickle.dumps(error)).changed == error.changed  # noqa: S301 - our own
    assert len(str(error)) < 200
    assert json.dumps(error.changed)
