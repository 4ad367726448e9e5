"""The results of runs of schemathesis: counts, findings, and which exchanges there were."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from close_crm.testing.contract import Exchange
from schemathesis.engine import Status
from schemathesis.generation.meta import TestPhase

PHASES: Final = tuple(phase.value for phase in TestPhase)


@dataclass
class Operated:
    """What happened to one operation.

    Attributes:
        cases: Requests by phase.
        valid: Requests that were generated as valid ones, and `accepted` those of them that were answered with 2xx.
        statuses: Answers by status.
        passed: How often each check found nothing, and `failed` how often it found something.
    """

    cases: Counter[str] = field(default_factory=Counter)
    valid: int = 0
    accepted: int = 0
    statuses: Counter[int] = field(default_factory=Counter)
    passed: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """Share of valid requests that were answered with 2xx."""
        return self.accepted / self.valid if self.valid else 0.0


@dataclass
class Results:
    """The outcome of one run.

    Attributes:
        seed: Repeats the run.
        operations: By operationId.
        checks: How often each check passed or failed.
        by_operation: What checks found, each with the request and the answer, by operationId.
        found: How often a check failed, by phase and name.
        failed_cases: Phase of each request whose answer failed a check, by schemathesis' id of the request.
        errors: What kept schemathesis from testing.
        exempted: Findings that are none, by reason.
        links: Transitions that the stateful phase chose from.
        exchanges: Every kind of exchange, for the coverage gate.
        phases: How each phase ended.
    """

    seed: int
    examples: int
    operations: dict[str, Operated] = field(default_factory=dict)
    checks: Counter[str] = field(default_factory=Counter)
    by_operation: dict[str, list[str]] = field(default_factory=dict)
    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    failed_cases: dict[str, str] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    exempted: Counter[str] = field(default_factory=Counter)
    links: int = 0
    exchanges: list[Exchange] = field(default_factory=list)
    phases: dict[str, str] = field(default_factory=dict)

    @property
    def failures(self) -> list[str]:
        """What checks found, of all operations."""
        return [failure for failures in self.by_operation.values() for failure in failures]

    def cases(self, phase: str) -> int:
        """Number of requests in a phase."""
        return sum(operated.cases[phase] for operated in self.operations.values())

    def add(self, other: Results) -> None:
        """Add the results of another part of the same run."""
        for name, more in other.operations.items():
            mine = self.operations.setdefault(name, Operated())
            mine.cases += more.cases
            mine.statuses += more.statuses
            mine.passed += more.passed
            mine.failed += more.failed
            mine.valid += more.valid
            mine.accepted += more.accepted
        for operation, failures in other.by_operation.items():
            self.by_operation.setdefault(operation, []).extend(failures)
        for phase, status in other.phases.items():
            if status != Status.SKIP and self.phases.get(phase) in {None, Status.SKIP, Status.SUCCESS}:
                self.phases[phase] = status
        self.checks += other.checks
        self.found += other.found
        self.failed_cases |= other.failed_cases
        self.errors += other.errors
        self.exempted += other.exempted
        self.links += other.links
        self.exchanges = list(dict.fromkeys([*self.exchanges, *other.exchanges]))

    def failures_of(self, operation: str) -> list[str]:
        """What checks found in the answers of one operation."""
        return self.by_operation.get(operation, [])

    def as_json(self) -> dict[str, Any]:
        """Everything but the exchanges, as JSON; no value of any request is in it, except where a check failed."""
        return {
            "seed": self.seed,
            "examples": self.examples,
            "phases": {name: {"status": self.phases.get(name), "cases": self.cases(name)} for name in PHASES},
            "links": self.links,
            "checks": dict(sorted(self.checks.items())),
            "operations": {
                name: {
                    "cases": {phase: operated.cases[phase] for phase in PHASES},
                    "valid": operated.valid,
                    "accepted": operated.accepted,
                    "share": round(operated.share, 4),
                    "statuses": {str(status): count for status, count in sorted(operated.statuses.items())},
                    "passed": dict(sorted(operated.passed.items())),
                    "failed": dict(sorted(operated.failed.items())),
                }
                for name, operated in sorted(self.operations.items())
            },
            "exempted": dict(sorted(self.exempted.items())),
            "failures": self.failures,
            "errors": self.errors,
        }

    def table(self) -> list[str]:
        """The share of 2xx among valid requests, lowest first, as lines of text."""
        rows = sorted(self.operations.items(), key=lambda row: row[1].share)
        return [
            f"{operated.share:7.1%} {operated.accepted:6} of {operated.valid:6}  {name}"
            for name, operated in rows
        ]


def write(folder: Path, runs: Mapping[str, Results]) -> Path:
    """Write results, by name, as JSON."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "fuzzing.json"
    path.write_text(json.dumps({name: found.as_json() for name, found in runs.items()}, indent=1) + "\n")
    return path
