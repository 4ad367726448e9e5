"""What rounds come to, and how turns are taken."""

from __future__ import annotations

import random
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.benchmarks.figures import percentile, ratios, spread
from tools.benchmarks.rounds import same_work, taken_in_turns


def test_ratios_are_of_the_same_round() -> None:
    """A round in which the machine was slow for all changes no ratio."""
    rounds = {"ours": [2.0, 20.0, 4.0], "httpx": [4.0, 40.0, 8.0]}

    assert ratios(rounds, "ours", "httpx") == [0.5, 0.5, 0.5]
    assert ratios(rounds, "ours", None) == [2.0, 20.0, 4.0]


def test_ratios_of_unequal_rounds_are_refused() -> None:
    """Figures that are not of the same rounds can't be paired."""
    with pytest.raises(ValueError, match="zip"):
        ratios({"ours": [1.0], "httpx": [1.0, 2.0]}, "ours", "httpx")


def test_spread_is_median_and_quartiles() -> None:
    """The quartiles are those of the values themselves, not of a population that they were drawn from."""
    found = spread([5.0, 1.0, 4.0, 2.0, 3.0])

    assert (found.low, found.middle, found.high) == (2.0, 3.0, 4.0)
    assert str(spread([1.5])) == "1.50 (1.50 to 1.50)"
    with pytest.raises(ValueError, match="no rounds"):
        spread([])


@given(st.lists(st.floats(0, 1e6), min_size=1), st.floats(0.01, 1))
def test_percentile_is_the_least_value_that_covers_the_share(values: list[float], share: float) -> None:
    """At least the share is not above it, and fewer are not above any smaller value."""
    found = percentile(values, share)

    assert found in values
    assert sum(value <= found for value in values) >= share * len(values)
    assert sum(value < found for value in values) < share * len(values) + 1e-6


def test_turns_are_paired_shuffled_and_warmed_up() -> None:
    """Each round takes each turn once, in an order of its own; the first round is not kept."""
    taken: list[str] = []
    kept: list[tuple[str, Mapping[str, float]]] = []

    def turn(name: str) -> Mapping[str, float]:
        taken.append(name)
        return {"row": float(len(taken))}

    order = random.Random(1)  # noqa: S311  # no secret
    turns = {name: (lambda name=name: turn(name)) for name in "abcd"}
    taken_in_turns(turns, 20, order, lambda name, found: kept.append((name, found)))
    orders = {tuple(taken[start : start + 4]) for start in range(0, len(taken), 4)}

    assert len(taken) == 21 * 4
    assert all(sorted(order) == list("abcd") for order in orders)
    assert len(orders) > 5
    assert len(kept) == 20 * 4
    assert min(found["row"] for _, found in kept) == 5


def test_clients_that_read_different_things_are_not_compared() -> None:
    """A client that skips work would look fast: what was read is compared before anything is timed."""
    same_work({"a": {"update": ["1"]}, "b": {"update": ["1"], "page": []}})

    with pytest.raises(RuntimeError, match="b and a read different things in update"):
        same_work({"a": {"update": ["1"]}, "b": {"update": ["2"]}})
