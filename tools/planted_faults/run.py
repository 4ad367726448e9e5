"""Plant one fault at a time and see whether the tests that have to notice it do: `make mutants`.

Each fault (faults.py) is put into a copy of the repository. A fault that breaks statements of the seed page
is caught when for each of them a test fails that claims it; any other, when one of the tests fails that it names. First
of all, these tests have to pass without a fault. A whole run also names the claims that no fault refutes: of these
nobody knows what they prove. A fault whose tests are all skipped, as where there is no Redis, is neither caught nor
has it survived: it counts by itself.

    python -m tools.planted_faults.run [ID ...]        only these
    python -m tools.planted_faults.run --jobs 2        so many at a time
    python -m tools.planted_faults.run --search ID     who in the suite notices a fault that its own tests don't
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue

from .collected import Collected, read
from .copies import Original
from .faults import ROOT, Fault, faults
from .preloaded import ENDLESS
from .statements import Claim

#: What `--search` runs: what is quick and says what went wrong.
SUITE = (
    "tests/documentation",
    "tests/description",
    "tests/recorded",
    "tests/ways",
    "tests/runtime",
    "tests/client",
    "tests/transport",
    "tests/auth",
    "tests/oauth",
    "tests/telemetry",
    "tests/ratelimit",
    "tests/testing",
    "tests/generated",
    "tests/package",
    "tests/contract/test_undocumented_answers.py",
    "tests/contract/test_custom_field_types.py",
    "tests/contract/test_every_parameter.py",
    "tests/faults",
    "tests/emulator",
    "tests/conformance",
    "tests/pagination",
    "tests/resources",
    "tests/fields",
    "tests/bulk",
    "tests/cli",
    "tests/shared_limits",
    "tests/contract/test_client_to_description.py",
    "tests/contract/test_description_to_client.py",
)
#: They look at what is installed.
NOT_HERE = "test_package_says_where_it_comes_from or test_wheel or test_metadata or test_installed_version"
PASSED, FAILED = 0, 1
#: The exit status of a run of which nothing worse is to be said than that tests were skipped.
SKIPPED = 2
#: How the tests of a run ended, by the last line of its output; the deselected ones were not asked for.
_ENDING = re.compile(r"\d+ (passed|failed|skipped|errors?|xfailed|xpassed)\b")


@dataclass(frozen=True)
class Verdict:
    """The result of a fault.

    Attributes:
        fault: The fault.
        caught: Whether its tests noticed it.
        reason: Which tests did, or why none.
        skipped: Whether nothing is known of it, because all its tests were skipped.
        refuted: The claims that it refuted, each with its statement.
    """

    fault: Fault
    caught: bool
    reason: str
    skipped: bool = False
    refuted: frozenset[tuple[str, Claim]] = frozenset()


@dataclass(frozen=True)
class Run:
    """How a run of tests ended.

    Attributes:
        status: The exit status of pytest.
        failed: The tests that failed in their bodies.
        last: The last line of the output, which counts the tests.
    """

    status: int
    failed: tuple[str, ...]
    last: str

    @property
    def skipped(self) -> bool:
        """Whether tests were skipped, and none ran."""
        return self.status == PASSED and set(_ENDING.findall(self.last)) == {"skipped"}


class Copy:
    """A copy of the repository, to be changed and tested."""

    def __init__(self, folder: Path, tester: Tester) -> None:
        self.folder = folder
        self._tester = tester

    def plant(self, fault: Fault) -> str | None:
        """Make the change, in generated code as well; return what the generator says against it."""
        target = self.folder / fault.file
        text = target.read_text(encoding="utf-8")
        target.write_text(text.replace(fault.find, fault.replace), encoding="utf-8")
        if not fault.file.startswith("openapi/"):
            return None
        done = subprocess.run(
            [sys.executable, "openapi/generate.py"],
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        return _last(done.stderr) if done.returncode else None

    def test(self, *options: str) -> Run:
        """Run tests."""
        # Assertions are not rewritten: nobody reads why a test fails, and that takes long.
        asked = (
            "-q",
            "--tb=no",
            "-rfE",
            "-p",
            "no:cacheprovider",
            "--assert=plain",
            "-k",
            f"not ({NOT_HERE})",
        )
        status, output = self._tester.run(self.folder, [*asked, *options])
        failed = [
            line.removeprefix("FAILED ").partition(" - ")[0]
            for line in output.splitlines()
            if line.startswith("FAILED ")
        ]
        return Run(status, tuple(failed), "no end" if status == ENDLESS else _last(output))

    def collect(self, place: str) -> Collected:
        """Return the tests at a place."""
        plugin = f"{__package__}.collected"
        asked = ["--collect-only", "-q", "-p", "no:cacheprovider", "-p", plugin, "--assert=plain", place]
        status, output = self._tester.run(self.folder, asked)
        if status != PASSED:
            msg = f"the tests of {place} can't be collected: {_last(output)}"
            raise RuntimeError(msg)
        return read(output.splitlines())


class Tester:
    """A process that has the libraries loaded and runs pytest in forks: see preloaded.py."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tools.planted_faults.preloaded"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, folder: Path, options: Sequence[str]) -> tuple[int, str]:
        """Run pytest in a folder; return its exit status and what it wrote."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"folder": str(folder), "options": list(options)}) + "\n")
        self._process.stdin.flush()
        result = json.loads(self._process.stdout.readline())
        return result["status"], result["output"]

    def close(self) -> None:
        """Let the process end."""
        self._process.communicate()


class Testers:
    """The testers of all workers, each with a copy of the repository; whoever tests borrows one."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._scratch = tempfile.TemporaryDirectory()
        scratch = Path(self._scratch.name)
        self._original = Original(scratch / "original")
        self._all = [Tester() for _ in range(number)]
        self._idle: SimpleQueue[Copy] = SimpleQueue()
        for place, tester in enumerate(self._all):
            self._idle.put(Copy(scratch / f"copy{place}", tester))

    @contextmanager
    def copied(self) -> Generator[Copy, None, None]:
        """Lend a copy of the repository without any fault for as long as the context lasts."""
        copy = self._idle.get()
        try:
            self._original.restore(copy.folder)
            yield copy
        finally:
            self._idle.put(copy)

    def close(self) -> None:
        """Let all processes end."""
        for tester in self._all:
            tester.close()
        self._scratch.cleanup()


def judge(fault: Fault, testers: Testers, tests: Collected, *, search: bool = False) -> Verdict:
    """Plant one fault in a copy and run the tests that have to notice it there."""
    if fault.stale:
        return Verdict(fault, caught=False, reason="stale: its text is not there exactly once")
    with testers.copied() as copy:
        refusal = copy.plant(fault)
        if refusal is not None:
            return Verdict(fault, caught=not fault.breaks, reason=f"the generator: {refusal}")
        verdict = by_claims(copy, fault, tests) if fault.breaks else by_names(copy, fault)
        if verdict.caught or verdict.skipped or not search:
            return verdict
        for place in SUITE:
            run = copy.test("-x", place)
            if run.failed:
                return Verdict(fault, caught=False, reason=f"noticed elsewhere: {run.failed[0]}")
    return Verdict(fault, caught=False, reason="no test of the suite noticed it")


def nodes_of(claim: Claim, nodes: Sequence[str]) -> list[str]:
    """Return what to ask pytest for to run the tests that a claim is about, and no others of its function."""
    return [claim.test] if claim.part is None else [node for node in nodes if claim.covers(node)]


def by_claims(copy: Copy, fault: Fault, tests: Collected) -> Verdict:
    """Run the tests that claim what a fault breaks; only a test that fails in its body counts."""
    claims = tests.claims(fault.breaks)
    run = copy.test(*sorted({node for _, claim in claims for node in nodes_of(claim, tests.nodes)}))
    refuted = frozenset((s, claim) for s, claim in claims if any(claim.covers(node) for node in run.failed))
    unnoticed = set(fault.breaks) - {statement for statement, _ in refuted}
    if unnoticed:
        reason = f"{', '.join(sorted(unnoticed))} unnoticed: {run.last}"
        return Verdict(fault, caught=False, reason=reason, skipped=run.skipped)
    return Verdict(
        fault, caught=True, reason=", ".join(sorted({c.name for _, c in refuted})), refuted=refuted
    )


def by_names(copy: Copy, fault: Fault) -> Verdict:
    """Run the tests that a fault names, until one fails; a module that can't be imported is no test that fails."""
    if not fault.tests:
        return Verdict(fault, caught=False, reason="it names no test")
    run = copy.test("-x", *fault.tests)
    return Verdict(
        fault,
        caught=bool(run.failed) or run.status == ENDLESS,
        reason=run.failed[0] if run.failed else run.last,
        skipped=run.skipped,
    )


def by_place(named: Iterable[str]) -> dict[str, list[str]]:
    """Return the named tests by their file or folder, without those that a file or folder named as a whole has."""
    named = set(named)
    places: dict[str, list[str]] = {}
    for test in sorted(named):
        place = test.partition("::")[0]
        around = {str(folder) for folder in Path(place).parents}
        if named.isdisjoint(around | ({place} - {test})):
            places.setdefault(place, []).append(test)
    return places


def control(chosen: Sequence[Fault], tests: Collected, testers: Testers) -> list[Run]:
    """Run all tests that the faults rely on, without a fault: each file by itself, as many at a time as faults."""
    claims = {claim for fault in chosen for _, claim in tests.claims(fault.breaks)}
    named = {test for fault in chosen for test in fault.tests}.union(
        *(nodes_of(claim, tests.nodes) for claim in claims)
    )
    runs = by_place(named)

    def unharmed(named: Sequence[str]) -> Run:
        with testers.copied() as copy:
            return copy.test(*named)

    with ThreadPoolExecutor(testers.number) as pool:
        return list(pool.map(unharmed, runs.values()))


def collected(testers: Testers) -> Collected:
    """Return all tests of the documentation's folder as pytest runs them, with their claims."""
    with testers.copied() as copy:
        return copy.collect("tests/documentation")


def unrefuted(verdicts: Iterable[Verdict], tests: Collected) -> list[tuple[str, Claim]]:
    """Return the claims that no fault refuted."""
    refuted = {pair for verdict in verdicts for pair in verdict.refuted}
    return sorted(tests.claims(tests.proved) - refuted)


def _last(output: str) -> str:
    return (output.strip().splitlines() or ["no output"])[-1][:150]


def main() -> int:
    """Run from the command line; return what `report` does."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("ids", nargs="*", metavar="ID", help="only these faults")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many at a time (default: 2)")
    parser.add_argument(
        "--search", action="store_true", help="look in the whole suite for who notices survivors"
    )
    options = parser.parse_args()
    everything = faults()
    unknown = set(options.ids) - {fault.id for fault in everything}
    if unknown:
        parser.error(f"no such fault: {', '.join(sorted(unknown))}")
    chosen = [fault for fault in everything if not options.ids or fault.id in options.ids]
    testers = Testers(options.jobs)
    try:
        return report(chosen, testers, whole=not options.ids, search=options.search)
    finally:
        testers.close()


def report(chosen: Sequence[Fault], testers: Testers, *, whole: bool, search: bool) -> int:
    """Judge the faults and print the outcome of each.

    Returns:
        1 where a fault survived or is stale, or a claim is not refuted; else 2 where faults were skipped; else 0.
    """
    tests = collected(testers)
    if broken := [run for run in control(chosen, tests, testers) if run.status != PASSED]:
        print("Without a fault the tests fail as well, so that nothing is proved:")
        for run in broken:
            print(*(run.failed or (run.last,)), sep="\n")
        return 1
    verdicts = []
    with ThreadPoolExecutor(testers.number) as pool:
        for verdict in pool.map(partial(judge, testers=testers, tests=tests, search=search), chosen):
            verdicts.append(verdict)
            print(f"{_word(verdict)} {verdict.fault.id}: {verdict.reason}", flush=True)
    return close(verdicts, tests, whole=whole)


def close(verdicts: Sequence[Verdict], tests: Collected, *, whole: bool) -> int:
    """Print what all came to; return as `report` does."""
    caught = sum(verdict.caught for verdict in verdicts)
    skipped = sum(verdict.skipped for verdict in verdicts)
    unknown = {statement for verdict in verdicts if verdict.skipped for statement in verdict.fault.breaks}
    idle = [one for one in unrefuted(verdicts, tests) if one[0] not in unknown] if whole else []
    for statement, claim in idle:
        print(f"UNPROVED {statement}: no fault makes {claim.name} fail")
    beside = f"; {skipped} were skipped with their tests: nothing is known of them" if skipped else ""
    print(f"{caught} of {len(verdicts) - skipped} planted faults were caught{beside}")
    if idle or caught + skipped < len(verdicts):
        return 1
    return SKIPPED if skipped else 0


def _word(verdict: Verdict) -> str:
    return "skipped " if verdict.skipped else "caught  " if verdict.caught else "SURVIVED"


if __name__ == "__main__":
    sys.exit(main())
