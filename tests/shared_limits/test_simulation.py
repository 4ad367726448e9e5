"""What becomes of callers beside rivals, of many processes, and far from the storage, on a clock of its own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tools.simulation.world import Temper, simulate

from .expectation import expectation


@pytest.mark.parametrize("limit", [20, 60])
@pytest.mark.parametrize("temper", ["exact", "rounded", "hasty", "hammering"])
@pytest.mark.parametrize("coarse", [False, True])
def test_callers_have_their_turn_beside_a_rival(temper: Temper, limit: int, *, coarse: bool) -> None:
    """Eight callers beside eight of a greedy program: none fails, none waits for long, all are equal."""
    outcome = simulate(limit=limit, rivals={temper: 8}, coarse=coarse)

    assert outcome.failed == 0
    assert outcome.longest <= (12 if coarse else 4)  # windows
    assert outcome.fairness >= 0.9
    assert outcome.share >= (0.1 if coarse else 0.35)
    assert outcome.achieved >= 0.97


@pytest.mark.parametrize("seed", range(3))
def test_callers_have_their_turn_beside_a_crowd(seed: int) -> None:
    """Thirty callers that come back at once, on a limit that they use up in a moment, starve nobody."""
    outcome = simulate(limit=20, rivals={"exact": 15, "hammering": 15}, seed=seed)

    assert (outcome.failed, outcome.longest <= 15, outcome.fairness >= 0.9) == (0, True, True)


@pytest.mark.parametrize(("processes", "callers"), [(2, 16), (4, 2), (4, 16), (10, 4), (30, 2)])
@pytest.mark.parametrize("coarse", [False, True])
def test_processes_that_share_nothing_come_to_equal_shares(
    processes: int, callers: int, *, coarse: bool
) -> None:
    """Each learns from refusals how much of the limit is its own; nobody fails. In whole seconds that takes longer."""
    outcome = simulate(processes=processes, callers=callers, coarse=coarse, windows=60 if coarse else 25)

    assert outcome.failed == 0
    assert outcome.fairness >= 0.9
    assert outcome.achieved >= 0.97


@pytest.mark.parametrize("seed", range(2, 6))
@pytest.mark.parametrize("coarse", [False, True])
def test_no_call_of_many_processes_fails_in_any_course_of_things(seed: int, *, coarse: bool) -> None:
    """A deadline of 20 windows is enough, however calls and clocks fall; few requests are refused."""
    outcome = simulate(processes=4, callers=16, coarse=coarse, windows=60, seed=seed)

    assert (outcome.failed, outcome.longest <= 10) == (0, True)
    assert outcome.fairness >= 0.9
    assert outcome.refusals <= 0.2


@pytest.mark.parametrize(
    ("processes", "callers", "coarse"),
    [(2, 8, False), (2, 8, True), (4, 8, True), (10, 4, False), (10, 4, True), (100, 2, False)],
)
def test_processes_that_share_a_storage_are_hardly_refused(
    processes: int, callers: int, coarse: bool
) -> None:
    """All of the limit is used, in turn; only what is sent before anybody knows it is refused."""
    outcome = simulate(processes=processes, callers=callers, storage=1.0, coarse=coarse)

    assert outcome.failed == 0
    assert outcome.refusals <= 0.02
    assert outcome.fairness >= 0.9
    assert outcome.achieved >= 0.95
    turn = processes * callers / 60
    assert outcome.longest <= 2 * turn + 2


@pytest.mark.parametrize(("processes", "callers"), [(2, 2), (2, 8), (4, 2), (10, 1), (8, 4)])
def test_storage_a_tenth_of_a_second_away_costs_little(processes: int, callers: int) -> None:
    """At least nine tenths of the limit are used, fairly, and a call asks once at most."""
    outcome = simulate(processes=processes, callers=callers, storage=1.0, latency=0.1)

    assert outcome.achieved >= 0.9
    assert outcome.fairness >= 0.9
    assert (outcome.failed, outcome.refusals <= 0.02) == (0, True)
    assert outcome.asked <= 1.1 * sum(outcome.by_caller)


@pytest.mark.parametrize(
    "setup",
    [
        {"processes": 2},
        {"processes": 2, "callers": 2},
        {"processes": 2, "callers": 16},
        {"processes": 4, "storage": 0.25},
        {"processes": 4, "storage": 0.75},
        {"processes": 10, "callers": 4},
        {"processes": 2, "limit": 20},
        {"processes": 2, "latency": 0.1},
        {"processes": 2, "rivals": {"exact": 8}},
        {"processes": 2, "rivals": {"hammering": 8}},
    ],
    ids=str,
)
@pytest.mark.parametrize("coarse", [False, True])
def test_process_without_the_storage_starves_no_other_and_is_not_starved(
    setup: dict[str, Any], *, coarse: bool
) -> None:
    """Some have a wrong password, or can't reach it: calls of neither fail, and all callers have equal shares."""
    # One course of things for each: two more, which passed as well over 60 windows, took the suite half a minute.
    windows = 60 if coarse else 40
    outcome = simulate(**{"storage": 0.5, **setup}, coarse=coarse, windows=windows, seed=1)

    assert outcome.failed == 0
    assert outcome.fairness >= 0.9
    assert outcome.longest <= 10


def test_processes_share_again_when_a_rival_is_gone() -> None:
    """While others use much of the limit, processes go by their own answers; afterwards none is refused any more."""
    setup: dict[str, Any] = {
        "processes": 10, "callers": 2, "storage": 1.0, "rivals": {"hammering": 30}, "rivals_leave": 5,
    }  # fmt: skip
    beside, afterwards, later = [simulate(**setup, windows=windows) for windows in (60, 90, 100)]

    assert beside.refusals >= 0.05
    assert (afterwards.failed, later.refused - afterwards.refused) == (0, 0)


@pytest.mark.parametrize("temper", ["exact", "hammering"])
def test_storage_beside_a_rival(temper: Temper) -> None:
    """Processes that share a storage have their turns beside a rival that knows nothing of it."""
    outcome = simulate(processes=4, storage=1.0, rivals={temper: 8})

    assert outcome.failed == 0
    assert outcome.share >= 0.35
    assert outcome.fairness >= 0.9
    assert outcome.longest <= 4


def test_what_to_expect_of_many_processes() -> None:
    """The page of rate limits says what 10, 100 and 1,000 processes may expect, and it is so."""
    page = (Path(__file__).parents[2] / "docs" / "rate-limits.md").read_text()
    [part] = re.findall(r"^## What to expect\n(.*?)^## ", page, re.MULTILINE | re.DOTALL)
    rows = re.findall(r"^\| ([\d,]+) \| (yes|no) \| (\d+) % \| (\d+) \| ([\d.]+) s \|", part, re.MULTILINE)
    assert [(count, storage) for count, storage, *_ in rows] == [
        (count, storage) for count in ("10", "100", "1,000") for storage in ("yes", "no")
    ]
    for count, storage, refused, failed, longest in rows[:-1]:  # the last one takes half a minute
        outcome = expectation(int(count.replace(",", "")), storage=storage == "yes")

        assert abs(100 * outcome.refusals - int(refused)) <= 5, (count, storage, outcome)
        assert abs(outcome.failed - int(failed)) <= 0.15 * int(failed), (count, storage, outcome)
        assert abs(outcome.longest - float(longest)) <= 2, (count, storage, outcome)


@pytest.mark.parametrize("processes", [100, 300])
def test_calls_without_a_storage_fail_as_often_as_a_lot_says(processes: int) -> None:
    """As the page of rate limits says: (1 - limit / processes) to the power of the deadline's windows, no more."""
    outcome = expectation(processes, storage=False)
    chance = (1 - 60 / processes) ** 20

    assert outcome.failed / outcome.ended <= 2 * chance
