"""A run in several processes: what each of them saw, sent to the one that judges.

pytest-xdist carries plain values alone from a worker to its controller, so that a part travels as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from .coverage import Met
from .results import Failure, Pointer, Results, Test


@dataclass
class Part:
    """What one process saw.

    Attributes:
        results: Its tests and failures, and the fuzzing that it did.
        met: What its tests met of the description.
        fuzzed: What its fuzzing met by itself.
        credentials: Secrets of its requests, for the controller to clean out of what it writes.
        collected: How many tests the whole run has.
        complete: Whether each test file takes part.
    """

    results: Results
    met: Met
    fuzzed: Met
    credentials: set[str] = field(default_factory=set)
    collected: int = 0
    complete: bool = False

    def to_json(self) -> str:
        """Write it down."""
        return json.dumps(
            {
                "tests": [asdict(one) for one in self.results.tests],
                "failures": [asdict(one) for one in self.results.failures],
                "fuzzing": self.results.fuzzing,
                "met": [_lists(one) for met in (self.met, self.fuzzed) for one in (met.names, met.served)],
                "credentials": sorted(self.credentials),
                "collected": self.collected,
                "complete": self.complete,
            }
        )

    def add(self, text: str, *, first: bool) -> None:
        """Add another process's part; `first` where none was added before."""
        part = json.loads(text)
        results = self.results
        results.tests += [Test(**one | {"operations": tuple(one["operations"])}) for one in part["tests"]]
        for one in map(_failure, part["failures"]):
            results.failures.append(replace(one, number=len(results.failures) + 1))
        results.fuzzing |= part["fuzzing"]
        mine = [one for met in (self.met, self.fuzzed) for one in (met.names, met.served)]
        for names, more in zip(mine, part["met"], strict=True):
            for dimension, found in more.items():
                names[dimension].update(found)
        self.credentials.update(part["credentials"])
        # Each worker collects all tests, and runs some.
        self.collected = max(self.collected, part["collected"])
        self.complete = part["complete"] and (first or self.complete)


def _lists(names: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    return {dimension: sorted(found) for dimension, found in names.items()}


def _failure(one: dict[str, Any]) -> Failure:
    pointers = tuple(Pointer(**each) for each in one["pointers"])
    return Failure(**one | {"operations": tuple(one["operations"]), "pointers": pointers})
