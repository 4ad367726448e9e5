"""A planted fault counts as caught only by the tests that claim what it breaks."""

from __future__ import annotations

from typing import cast

import pytest

from tests.documentation.statements import PROVED, Claim
from tools.planted_faults.faults import Fault
from tools.planted_faults.run import FAILED, PASSED, Copy, Run, Verdict, by_claims, by_names, unrefuted

CLAIMS = "tests/documentation/test_rules.py::"
NODES = [
    f"tests/documentation/test_answers.py::test_answer_says_what_is_so[{colour}-{name}]"
    for colour in ("sync", "async")
    for name in ("note", "note_html")
]


class Stub:
    """A copy in which the same tests fail, whatever is asked for."""

    def __init__(self, *failed: str) -> None:
        self.run = Run(FAILED if failed else PASSED, failed, "the last line")
        self.asked: tuple[str, ...] = ()

    def test(self, *options: str) -> Run:
        """Return the run."""
        self.asked = options
        return self.run


def fault(*, breaks: tuple[str, ...] = (), tests: tuple[str, ...] = ()) -> Fault:
    """Return a fault that is never planted."""
    return Fault("id", "file", "find", "replace", breaks, tests)


def judged(stub: Stub, *breaks: str) -> Verdict:
    """Judge a fault that breaks statements."""
    return by_claims(cast("Copy", stub), fault(breaks=breaks), NODES)


def test_failure_of_a_claimed_test_catches() -> None:
    """The failure of one test that claims the statement is enough, and that claim is refuted."""
    verdict = judged(Stub(f"{CLAIMS}test_null_clears_both_notes[sync-beside0]"), "note_html.null")

    assert verdict.caught
    assert verdict.refuted == {("note_html.null", Claim(f"{CLAIMS}test_null_clears_both_notes"))}


@pytest.mark.parametrize(
    "failed",
    [(), (f"{CLAIMS}test_note_is_kept_as_written[sync-]",), ("tests/client/test_client.py::test_x",)],
)
def test_failure_of_another_test_does_not(failed: tuple[str, ...]) -> None:
    """A test that claims another statement, or none, proves nothing about this one."""
    assert not judged(Stub(*failed), "note_html.null").caught


def test_each_statement_that_is_broken_has_to_be_noticed() -> None:
    """A fault that breaks two statements is caught when both are noticed."""
    one = Stub(f"{CLAIMS}test_null_clears_both_notes[sync-beside0]")

    assert not judged(one, "note_html.null", "note.plain").caught


def test_only_the_tests_of_a_parameter_are_run() -> None:
    """Of a test that runs for each of several statements, only the runs for the broken one are asked for."""
    stub = Stub()

    verdict = judged(stub, "response.note")

    assert not verdict.caught
    assert [node for node in stub.asked if "test_answer_says_what_is_so" in node] == [NODES[2], NODES[0]]


def test_named_tests_catch_what_breaks_no_statement() -> None:
    """Any other fault is caught by the tests that it names, and by nothing if it names none."""
    assert by_names(cast("Copy", Stub("a::b")), fault(tests=("a",))).caught
    assert not by_names(cast("Copy", Stub()), fault(tests=("a",))).caught
    assert not by_names(cast("Copy", Stub("a::b")), fault()).caught


def test_claims_that_nothing_refutes_are_named() -> None:
    """A claim of a test that fails for no fault is reported, so that no test stands for what it does not prove."""
    verdict = judged(Stub(f"{CLAIMS}test_null_clears_both_notes[sync-beside0]"), "note_html.null")
    idle = unrefuted([verdict])

    assert ("note_html.null", Claim(f"{CLAIMS}test_null_clears_both_notes")) not in idle
    assert len(idle) == sum(map(len, PROVED.values())) - 1
