"""What a run found, free of pytest: checks, outcomes, failures, and the matrix of operations and checks."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, TypeAlias

import httpx2 as httpx
from close_crm.testing.contract import ContractViolation

Outcome: TypeAlias = Literal["passed", "failed", "skipped"]

#: Longest body or traceback that is kept; what is longer is cut at its end, and says so.
LONGEST = 6_000


@dataclass(frozen=True)
class Check:
    """One column of the matrix: tests that prove the same kind of thing, known by where they stand."""

    key: str
    title: str
    claim: str
    places: tuple[str, ...]


#: The longest place that a test's file starts with decides.
CHECKS = (
    Check(
        "client",
        "Client → description",
        "Whatever the description allows can be said through the client, and arrives as it was said.",
        ("tests/contract/test_client_to_description.py", "tests/contract/test_every_parameter.py"),
    ),
    Check(
        "answers",
        "Description → client",
        "Every described answer is read without loss; every described error becomes its class.",
        ("tests/contract/test_description_to_client.py",),
    ),
    Check(
        "server",
        "Emulator → description",
        "Whatever the emulator is asked, it answers as the description says.",
        ("tests/contract/test_emulator_to_description.py", "tests/emulator/"),
    ),
    Check(
        "live",
        "Live scenarios",
        "Scenarios written once, on the emulator or on a real organization; planted deviations are found.",
        ("tests/conformance/",),
    ),
    Check(
        "custom",
        "Custom fields",
        "Each type of custom field takes each form of key that its page allows, and refuses the others.",
        (
            "tests/contract/test_custom_field_types.py",
            "tests/contract/test_reordering.py",
            "tests/fields/test_custom_fields.py",
            "tests/emulator/test_custom_values.py",
        ),
    ),
    Check(
        "documentation",
        "Documentation",
        "Each statement on Close's page has a test that carries it out.",
        ("tests/documentation/",),
    ),
    Check(
        "errors",
        "Errors",
        "Answers that no one documents, failures on the way, and what is sent again: each has a stated outcome.",
        (
            "tests/contract/test_undocumented_answers.py",
            "tests/client/test_errors.py",
            "tests/transport/test_retry",
            "tests/resilience/",
        ),
    ),
    Check("other", "Everything else", "Parts of the packages, the demo, and the suite itself.", ("",)),
)


def check_of(file: str) -> Check:
    """Return the check that a test file belongs to; `file` is relative to the repository."""
    places = ((place, check) for check in CHECKS for place in check.places if file.startswith(place))
    return max(places, key=lambda pair: len(pair[0]))[1]


@dataclass(frozen=True)
class Pointer:
    """A place in the description, and what deviated from it."""

    rule: str
    reported: str


@dataclass(frozen=True)
class Failure:
    """One failed test, with what it takes to see why and to see it again."""

    number: int
    test: str
    check: str
    operations: tuple[str, ...]
    phase: str
    message: str
    request: str | None
    answer: str | None
    pointers: tuple[Pointer, ...]
    page: str | None
    replay: str
    traceback: str


@dataclass(frozen=True)
class Test:
    """One test that ran."""

    __test__ = False  # not one of pytest's

    id: str
    check: str
    operations: tuple[str, ...]
    outcome: Outcome
    seconds: float
    requests: int


@dataclass
class Cell:
    """How many tests of one check met one operation, by outcome."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    @property
    def state(self) -> Literal["failed", "passed", "skipped", "none"]:
        """The worst of them."""
        return "failed" if self.failed else "passed" if self.passed else "skipped" if self.skipped else "none"

    def add(self, outcome: Outcome) -> None:
        """Count one test."""
        setattr(self, outcome, getattr(self, outcome) + 1)


@dataclass
class Results:
    """Everything a run found."""

    about: dict[str, str]
    whole: bool
    tests: list[Test] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    coverage: dict[str, Any] = field(default_factory=dict)
    fuzzing: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def outcomes(self) -> Counter[str]:
        """Tests by outcome."""
        return Counter(test.outcome for test in self.tests)

    def matrix(self, operations: Iterable[str]) -> dict[str, dict[str, Cell]]:
        """Return the cells by operation and check."""
        cells = {operation: {check.key: Cell() for check in CHECKS} for operation in operations}
        for test in self.tests:
            for operation in test.operations:
                if operation in cells:
                    cells[operation][test.check].add(test.outcome)
        return cells

    def totals(self) -> dict[str, tuple[Cell, float, int]]:
        """Return each check's tests by outcome, their seconds, and the requests that they sent."""
        found = {check.key: (Cell(), 0.0, 0) for check in CHECKS}
        for test in self.tests:
            cell, seconds, requests = found[test.check]
            cell.add(test.outcome)
            found[test.check] = (cell, seconds + test.seconds, requests + test.requests)
        return found

    def sums(self) -> tuple[Cell, float, int]:
        """Return all tests by outcome, their seconds, and the requests that they sent."""
        cell = Cell()
        for test in self.tests:
            cell.add(test.outcome)
        return cell, sum(test.seconds for test in self.tests), sum(test.requests for test in self.tests)

    def as_json(self, operations: Sequence[str]) -> dict[str, Any]:
        """Return all of it as JSON has it."""
        return {
            "about": self.about,
            "whole_suite": self.whole,
            "outcomes": dict(self.outcomes),
            "checks": {check.key: {"title": check.title, "claim": check.claim} for check in CHECKS},
            "matrix": {
                operation: {key: asdict(cell) for key, cell in row.items() if cell.state != "none"}
                for operation, row in self.matrix(operations).items()
            },
            "failures": [asdict(failure) for failure in self.failures],
            "tests": [asdict(test) for test in self.tests],
            "coverage": self.coverage,
            "fuzzing": self.fuzzing,
        }


def pointers(error: BaseException | None) -> tuple[Pointer, ...]:
    """Return the places in the description that an error, or one behind it, names."""
    found: dict[Pointer, None] = {}
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop(0)
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, ContractViolation):
            found.update(
                dict.fromkeys(Pointer(each.rule, f"{each.where}: {each.message}") for each in one.deviations)
            )
        if isinstance(one, BaseExceptionGroup):
            waiting.extend(one.exceptions)
        waiting += [one.__cause__, one.__context__]
    return tuple(found)


def shown_request(request: httpx.Request) -> str:
    """Return a request as text."""
    lines = [f"{request.method} {request.url}", *_headers(request.headers)]
    try:
        content = request.content
    except httpx.RequestNotRead:
        return "\n".join([*lines, "", "(the body was a stream)"])
    return "\n".join([*lines, *_body(content)])


def shown_answer(answer: httpx.Response) -> str:
    """Return an answer as text."""
    lines = [f"{answer.status_code} {answer.reason_phrase}".strip(), *_headers(answer.headers)]
    try:
        content = answer.content
    except httpx.StreamError:
        return "\n".join([*lines, "", "(the body was not read)"])
    return "\n".join([*lines, *_body(content)])


def _headers(headers: Mapping[str, str]) -> list[str]:
    secret = {"authorization", "cookie", "set-cookie", "proxy-authorization"}
    return [f"{name}: {'[scrubbed]' if name.lower() in secret else value}" for name, value in headers.items()]


def _body(content: bytes) -> list[str]:
    if not content:
        return []
    text = content[: 10 * LONGEST].decode("utf-8", "backslashreplace")
    if len(content) <= 10 * LONGEST:
        with suppress(ValueError, RecursionError):
            text = json.dumps(json.loads(content), indent=2, ensure_ascii=False)
    return ["", cut(text)]


def cut(text: str) -> str:
    """Return a text, shortened where it is very long."""
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST]}\n… ({len(text) - LONGEST} more characters)"
