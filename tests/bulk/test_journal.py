"""The journal of a bulk run: what is written when, and what a second run makes of it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import RetryPolicy, errors
from close_crm.bulk.models import Update

from tests.bulk.runs import Organization, outcomes, run, running
from tests.colours import COLOURS, Colour

from .journals import begun, lines, write

both = pytest.mark.parametrize("colour", COLOURS)


@both
def test_second_run_sends_nothing(colour: Colour, tmp_path: Path) -> None:
    """Rows that a run applied are skipped by the next; those that Close refused stay failed, with the reason."""
    organization = Organization()
    rows = [Update(organization.ids[0], value=1), Update("oppo_none", value=1), Update(organization.ids[1])]
    run(colour, organization, rows, journal=tmp_path / "journal")
    organization.requests.clear()

    results = run(colour, organization, rows, journal=tmp_path / "journal")

    assert outcomes(results) == [(0, "skipped"), (1, "failed"), (2, "skipped")]
    assert isinstance(results[1].error, errors.FailedEarlier)
    assert "404" in str(results[1].error)
    assert organization.requests == []


@both
def test_row_is_on_the_disk_before_it_is_sent(
    colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a request arrives, the journal has brought its row to the disk; it ends with every row's end there."""
    organization, journal, synced = Organization(), tmp_path / "journal", [0]
    fsync = os.fsync

    def noting(file: int) -> None:
        fsync(file)
        if stat.S_ISREG(os.fstat(file).st_mode):
            synced.append(os.fstat(file).st_size)

    seen = []
    leave = organization.leave

    def looking(request: httpx.Request) -> httpx.Response:
        safe = journal.read_bytes()[: synced[-1]]
        seen.append(request.url.path.split("/")[-2].encode() in safe)
        return leave(request)

    monkeypatch.setattr(os, "fsync", noting)
    monkeypatch.setattr(organization, "leave", looking)
    run(colour, organization, [Update(id, value=1) for id in organization.ids], journal=journal)

    assert seen == [True] * 12
    assert synced[-1] == journal.stat().st_size
    assert sum("done" in record for record in lines(journal)) == 12


@both
def test_row_in_doubt_is_read_before_it_is_sent(colour: Colour, tmp_path: Path) -> None:
    """Of a row without an end in the journal, what the opportunity shows already is not sent again."""
    organization = Organization()
    days, ids = organization.days, organization.ids
    with organization.client() as close:
        close.opportunities.update(ids[0], days.set(["Monday"]), value=7)
        close.opportunities.update(ids[1], days.set(["Monday"]), value=7)
        close.opportunities.update(ids[2], days.set(["Monday"]), value=7)
    rows = [
        Update(ids[0], days.add("Monday"), value=7),
        Update(ids[1], days.add("Monday"), value=8),
        Update(ids[2], days.remove("Monday"), value=7),
    ]
    write(tmp_path / "journal", *begun(tmp_path, dict(enumerate(rows))))

    results = run(colour, organization, rows, journal=tmp_path / "journal", concurrency=1)

    assert outcomes(results) == [(0, "applied"), (1, "applied"), (2, "applied")]
    assert results[0].opportunity is not None
    assert results[0].opportunity.value == 7
    assert organization.bodies == [
        (ids[1], {"value": 8}),
        (ids[2], {f"{days.key}.remove": "Monday", "value": 7}),
    ]
    assert [method for method, _ in organization.requests] == ["GET", "GET", "PUT", "GET", "PUT"]


@both
@pytest.mark.parametrize(
    ("status", "again"), [(400, False), (403, False), (404, False), (401, True), (429, True), (503, True)]
)
def test_what_failed_in_passing_is_tried_again(
    colour: Colour, tmp_path: Path, status: int, *, again: bool
) -> None:
    """A row that Close refused for what it says stays failed; one that failed for another reason is tried again."""
    organization = Organization()
    rows = [Update(organization.ids[0], organization.days.add("Monday"))]
    failing = httpx.MockTransport(lambda request: httpx.Response(status, json={"error": "No."}))
    with running(colour, failing, rows, journal=tmp_path / "journal") as results:
        first = [next(results).outcome]

    second = run(colour, organization, rows, journal=tmp_path / "journal")

    assert (first, [result.outcome for result in second]) == (["failed"], ["applied" if again else "failed"])


@both
def test_failed_row_does_not_undo_a_later_one(colour: Colour, tmp_path: Path) -> None:
    """A row that failed in passing is not tried again once a later row of its opportunity was begun."""
    organization = Organization()
    organization.emulator.faults.add("return-503", operation="opportunities_update")
    rows = [Update(organization.ids[0], value=1), Update(organization.ids[0], value=2)]

    first = run(colour, organization, rows, journal=tmp_path / "journal")
    second = run(colour, organization, rows, journal=tmp_path / "journal")

    assert outcomes(first) == [(0, "failed"), (1, "applied")]
    assert outcomes(second) == [(0, "failed"), (1, "skipped")]
    assert organization.held("value")[organization.ids[0]] == {"value": 2}


@both
def test_doubt_stays_until_the_row_is_done(colour: Colour, tmp_path: Path) -> None:
    """A row in doubt that fails without having been sent is read again by the run after that."""
    organization = Organization()
    rows = [Update(organization.ids[0], organization.days.add("Monday"))]
    write(tmp_path / "journal", *begun(tmp_path, {0: rows[0]}))
    limited = httpx.MockTransport(lambda request: httpx.Response(429, json={}))
    with running(colour, limited, rows, journal=tmp_path / "journal") as results:
        list(results)

    run(colour, organization, rows, journal=tmp_path / "journal")

    assert [method for method, _ in organization.requests] == ["GET", "PUT"]


@both
@pytest.mark.parametrize(
    ("change", "row", "reported"),
    [
        (lambda rows: [rows[0], rows[2], rows[1]], 1, "had oppo_"),
        (lambda rows: [rows[0], Update(rows[1].id, value=99), rows[2]], 1, "had other changes"),
        (lambda rows: [rows[0], Update(rows[1].id, value=1, x_tz_offset=1), rows[2]], 1, "had other changes"),
        (lambda rows: [rows[0], Update(rows[1].id, {"value": "x"}), rows[2]], 1, "had other changes"),
        (lambda rows: rows[:2], 2, "ends before it"),
    ],
    ids=["another order", "another value", "another zone", "nonsense", "fewer rows"],
)
def test_journal_of_other_input_is_refused(
    colour: Colour, tmp_path: Path, change: Any, row: int, reported: str
) -> None:
    """A journal that was written for other input is refused with the first row that differs, before any is sent."""
    organization = Organization()
    rows = [Update(id, value=1) for id in organization.ids[:3]]
    write(tmp_path / "journal", *begun(tmp_path, dict(enumerate(rows))))

    with pytest.raises(errors.JournalMismatch, match=reported) as caught:
        run(colour, organization, change(rows), journal=tmp_path / "journal")

    assert caught.value.row == row
    assert organization.requests == []


@both
def test_journal_serves_one_run_at_a_time(colour: Colour, tmp_path: Path) -> None:
    """A second run is refused while the first has the journal, and may have it when that has been left."""
    organization = Organization()
    rows = [Update(id, value=1) for id in organization.ids[:3]]
    with running(colour, organization.transport(colour), rows, journal=tmp_path / "journal") as results:
        next(results)
        with pytest.raises(errors.JournalInUse):
            run(colour, organization, rows, journal=tmp_path / "journal")

    assert len(run(colour, organization, rows, journal=tmp_path / "journal")) == 3


@both
def test_interrupted_run_is_resumed(colour: Colour, tmp_path: Path) -> None:
    """Ctrl-C while the input is read: rows under way end and are written down, and a second run does the rest."""
    organization, journal = Organization(), tmp_path / "journal"
    rows = [Update(id, organization.days.add("Friday")) for id in organization.ids]

    def interrupted() -> Iterator[Update]:
        yield from rows[:5]
        raise KeyboardInterrupt

    with (
        running(colour, organization.transport(colour), interrupted(), journal=journal) as results,
        pytest.raises(KeyboardInterrupt),
    ):
        list(results)
    sent = len(organization.bodies)
    again = run(colour, organization, rows, journal=journal)

    assert sum(result.outcome == "skipped" for result in again) == sent
    assert len(organization.bodies) == 12


@both
def test_unknown_outcome_is_looked_up_by_the_next_run(colour: Colour, tmp_path: Path) -> None:
    """A row whose answer was lost for good is in doubt: the next run finds it done, and does not send it again."""
    organization, journal = Organization(), tmp_path / "journal"
    for _ in range(2):
        organization.emulator.faults.add(
            "return-reset-connection-after-processing", operation="opportunities_update"
        )
    rows = [Update(organization.ids[0], organization.days.add("Friday"))]

    first = run(colour, organization, rows, journal=journal, retry=RetryPolicy(attempts=1))
    organization.emulator.faults.clear()
    organization.requests.clear()
    second = run(colour, organization, rows, journal=journal)

    assert isinstance(first[0].error, errors.OutcomeUnknown)
    assert outcomes(second) == [(0, "applied")]
    assert [method for method, _ in organization.requests] == ["GET"]
