"""A planted fault counts as caught only by the tests that claim what it breaks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from tests.documentation.claims import PROVED
from tools.planted_faults.collected import Collected
from tools.planted_faults.copies import Original
from tools.planted_faults.faults import ROOT, Fault
from tools.planted_faults.run import (
    FAILED,
    PASSED,
    Copy,
    Run,
    Verdict,
    by_claims,
    by_names,
    by_place,
    close,
    unrefuted,
)
from tools.planted_faults.statements import Claim

if TYPE_CHECKING:
    # pytest would take it for a class of tests.
    from tools.planted_faults.run import Tester

CLAIMS = "tests/documentation/test_notes.py::"
NODES = [
    f"tests/documentation/test_answers.py::test_answer_says_what_is_so[{colour}-{name}]"
    for colour in ("sync", "async")
    for name in ("note", "note_html")
]
TESTS = Collected(tuple(NODES), {one: frozenset(claims) for one, claims in PROVED.items()})


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
    return by_claims(cast("Copy", stub), fault(breaks=breaks), TESTS)


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


class Pytest:
    """Runs pytest in a process of its own."""

    def __init__(self, **environment: str) -> None:
        self._environment = environment

    def run(self, folder: Path, options: Sequence[str]) -> tuple[int, str]:
        """Run pytest in a folder; return its exit status and what it wrote."""
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "--rootdir=.", *options],
            cwd=folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        ("def test_x():\n    assert 1 == 2", True),
        ("def test_x():\n    raise KeyError", True),
        ("def test_x():\n    pass", False),
        ("import nothing_of_this_name", False),
        ("def test_x(:", False),
        (
            "import pytest\n@pytest.fixture\ndef broken():\n    raise KeyError\ndef test_x(broken):\n    pass",
            False,
        ),
        ("", False),
    ],
    ids=["fails", "raises", "passes", "not imported", "not Python", "fixture", "no test"],
)
def test_only_a_test_that_fails_catches(tmp_path: Path, text: str, caught: bool) -> None:
    """A module that can't be imported, a fixture that breaks and a name without tests are no test that fails."""
    (tmp_path / "test_it.py").write_text(text)
    copy = Copy(tmp_path, cast("Tester", Pytest(PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")))

    assert by_names(copy, fault(tests=("test_it.py",))).caught is caught


SKIPPING = "import pytest\n@pytest.mark.skip\ndef test_x():\n    pass"


@pytest.mark.parametrize(
    ("text", "skipped"),
    [
        (SKIPPING, True),
        (
            "import pytest\n@pytest.fixture\ndef redis():\n    pytest.skip()\ndef test_x(redis):\n    pass",
            True,
        ),
        (f"{SKIPPING}\ndef test_y():\n    pass", False),
        (f"{SKIPPING}\ndef test_y():\n    assert False", False),
        ("import pytest\n@pytest.mark.xfail\ndef test_x():\n    assert False", False),
        ("", False),
    ],
    ids=["marked", "by its fixture", "another passes", "another fails", "expected to fail", "no test"],
)
def test_fault_is_skipped_with_all_its_tests(tmp_path: Path, text: str, skipped: bool) -> None:
    """Where every test of a fault is skipped nothing is known of it; one that runs is enough to judge it."""
    (tmp_path / "test_it.py").write_text(text)
    copy = Copy(tmp_path, cast("Tester", Pytest(PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")))

    assert by_names(copy, fault(tests=("test_it.py",))).skipped is skipped


CAUGHT, SURVIVED = (Verdict(fault(tests=("a",)), caught=caught, reason="") for caught in (True, False))
SKIPPED = Verdict(fault(tests=("a",)), caught=False, reason="", skipped=True)


@pytest.mark.parametrize(
    ("verdicts", "status", "last"),
    [
        ([CAUGHT, CAUGHT], 0, "2 of 2 planted faults were caught"),
        ([CAUGHT, SKIPPED], 2, "1 of 1 planted faults were caught; 1 were skipped with their tests"),
        ([CAUGHT, SURVIVED], 1, "1 of 2 planted faults were caught"),
        ([SURVIVED, SKIPPED], 1, "0 of 1 planted faults were caught; 1 were skipped with their tests"),
    ],
    ids=["all caught", "one skipped", "one survived", "skipped and survived"],
)
def test_skipped_faults_are_counted_apart(
    verdicts: list[Verdict], status: int, last: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """They are no survivors, and a run with any is not all well: its exit status is one of its own."""
    assert close(verdicts, TESTS, whole=False) == status
    assert last in capsys.readouterr().out


def test_claims_of_a_skipped_fault_are_not_held_against_it(capsys: pytest.CaptureFixture[str]) -> None:
    """Of a statement whose fault was skipped, claims that nothing refuted are not reported."""
    skipped = Verdict(fault(breaks=tuple(PROVED)), caught=False, reason="", skipped=True)

    assert close([skipped], TESTS, whole=True) == 2
    assert "UNPROVED" not in capsys.readouterr().out


def test_claims_are_those_of_the_collected_tests() -> None:
    """A collection of the documentation's tests says which of them claim which statement."""
    found = Copy(ROOT, cast("Tester", Pytest())).collect("tests/documentation")

    assert found.proved == TESTS.proved
    assert set(NODES) <= set(found.nodes)


def test_claims_that_nothing_refutes_are_named() -> None:
    """A claim of a test that fails for no fault is reported, so that no test stands for what it does not prove."""
    verdict = judged(Stub(f"{CLAIMS}test_null_clears_both_notes[sync-beside0]"), "note_html.null")
    idle = unrefuted([verdict], TESTS)

    assert ("note_html.null", Claim(f"{CLAIMS}test_null_clears_both_notes")) not in idle
    assert len(idle) == sum(map(len, PROVED.values())) - 1


def test_control_runs_each_test_once() -> None:
    """Tests are run by file; what a folder or file named as a whole has is not run for a second time."""
    named = [
        "tests/a",
        "tests/a/test_x.py",
        "tests/b/test_y.py",
        "tests/b/test_y.py::test_1",
        "c.py::t[1]",
        "c.py::t[2]",
    ]

    assert by_place(named) == {
        "tests/a": ["tests/a"],
        "tests/b/test_y.py": ["tests/b/test_y.py"],
        "c.py": ["c.py::t[1]", "c.py::t[2]"],
    }


def test_copy_is_as_the_original_after_each_use(tmp_path: Path) -> None:
    """What was changed, removed or added in a copy is undone, compiled files included."""
    source, copy = tmp_path / "source", tmp_path / "copy"
    (source / "package").mkdir(parents=True)
    for name in ("a.py", "package/b.py", "package/c.txt"):
        (source / name).write_text("x = 1\n")
    original = Original(tmp_path / "original", source)
    original.restore(copy)
    made = {path: path.stat().st_mtime_ns for path in copy.rglob("*")}

    (copy / "a.py").write_text("x = 2\n")
    (copy / "package/b.py").unlink()
    (copy / "package/new.py").touch()
    original.restore(copy)

    assert {path for path in made if path.suffix == ".pyc"}
    assert {path: path.stat().st_mtime_ns for path in copy.rglob("*") if path.is_file()} == {
        path: time for path, time in made.items() if path.is_file()
    }
    assert {path.name: path.read_text() for path in copy.rglob("*.py")} == {
        "a.py": "x = 1\n",
        "b.py": "x = 1\n",
    }


@pytest.mark.skipif(sys.platform != "linux", reason="other systems don't bound what a process maps")
def test_run_that_would_take_all_memory_fails(tmp_path: Path) -> None:
    """A fault that makes something grow without an end fails its test, and takes no machine with it."""
    (tmp_path / "test_it.py").write_text("def test_x():\n    bytearray(5 << 30)")
    program = (
        "import sys\nfrom tools.planted_faults.preloaded import run\n"
        "status, output = run(sys.argv[1], ['-q', '-p', 'no:cacheprovider', 'test_it.py'])\n"
        "print(output)\nsys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path],
        env={"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1, done.stdout + done.stderr
    assert "MemoryError" in done.stdout
