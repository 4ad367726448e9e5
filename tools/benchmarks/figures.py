"""Ratios of rounds, and what they come to. Nothing here measures."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

#: A row's figures by client, one for each round.
Rounds: TypeAlias = Mapping[str, Sequence[float]]


@dataclass(frozen=True)
class Spread:
    """A median and its quartiles."""

    low: float
    middle: float
    high: float

    def __str__(self) -> str:
        return f"{self.middle:.2f} ({self.low:.2f} to {self.high:.2f})"


def spread(values: Sequence[float]) -> Spread:
    """Return the median and the quartiles of some values, which are all the same for a single one.

    Raises:
        ValueError: There are none.
    """
    if not values:
        raise ValueError("There are no rounds.")
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    return Spread(*statistics.quantiles(values, n=4, method="inclusive"))


def ratios(rounds: Rounds, client: str, against: str | None) -> list[float]:
    """Return a client's figures, each divided by another client's figure of the same round.

    Raises:
        ValueError: They have not taken part in the same rounds.
    """
    if against is None:
        return list(rounds[client])
    return [mine / other for mine, other in zip(rounds[client], rounds[against], strict=True)]


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least this share of the values does not exceed."""
    if not values:
        raise ValueError("There are no values.")
    return sorted(values)[max(0, -int(-share * len(values) // 1) - 1)]
