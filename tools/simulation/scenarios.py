"""What `make simulate` simulates: set-ups at the limits that Close's pages and answers name, and what came of each."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from .world import Group, Setup, World

#: Requests a second and key: what `RateLimit` says in Close's documentation and in a reading answer of August 2026.
READS: Final = Group("GET", "/opportunity/", 100, 8)
#: The lowest number that Close's own texts name for any group.
UPDATES: Final = Group("PUT", "/opportunity/", 10, 4)
_TOGETHER: Final = Setup(groups=(READS, UPDATES), processes=10, storage=1.0, latency=0.002)

SCENARIOS: Final[Mapping[str, Setup]] = MappingProxyType(
    {
        "one key": Setup(groups=(READS, UPDATES)),
        "ten keys of one organization": Setup(groups=(READS, UPDATES), processes=10, keys=10),
        "ten machines, a Redis 2 ms away": _TOGETHER,
        "limits that change: 1, ½, 2, 1": Setup(groups=(READS, UPDATES), changes=(1.0, 0.5, 2.0, 1.0)),
        "ten machines, clocks 0.5 s apart": replace(_TOGETHER, storage_jumps=0.5),
    }
)


@dataclass(frozen=True)
class Course:
    """What came of one course of things.

    Attributes:
        reads: Reads that were carried out.
        updates: Updates that were carried out.
        achieved: Carried out ÷ allowed, for reads and for updates.
        refused: Requests that were refused.
        failed: Calls that raised.
        calls: Calls that ended.
        longest: Seconds that the longest call took.
        asked: Questions to the storage.
        fairness: Jain's index over the callers of a group, the lesser one, and over what the groups achieved.
        seconds: The processor's, for all of it.
    """

    reads: int
    updates: int
    achieved: tuple[float, float]
    refused: int
    failed: int
    calls: int
    longest: float
    asked: int
    fairness: tuple[float, float]
    seconds: float


def sized(setup: Setup, reads: int, seed: int) -> Setup:
    """Return a set-up that lasts as long as its limits take for so many reads."""
    a_window = replace(setup, windows=1).allowed(setup.groups[0])
    return replace(setup, windows=math.ceil(reads / a_window), seed=seed)


def carry_out(setup: Setup) -> Course:
    """Simulate one course."""
    begun = time.process_time()
    outcome = World(setup).run()
    seconds = time.process_time() - begun
    reads, updates = outcome.groups
    return Course(
        reads=sum(reads.by_caller), updates=sum(updates.by_caller), achieved=(reads.achieved, updates.achieved),
        refused=outcome.refused, failed=outcome.failed, calls=outcome.ended, longest=outcome.longest,
        asked=outcome.asked, fairness=(outcome.fairness_of_callers, outcome.fairness_of_groups), seconds=seconds,
    )  # fmt: skip
