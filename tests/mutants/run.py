"""Plant one fault at a time and see whether the suite notices: `make mutants`.

Each fault of mutants.toml is put into a copy of the repository, where the tests run until the first failure. A fault
that no test notices survives, and is printed; then a test is missing. A fault whose text is not there exactly once is
stale. The comparison with a fresh generation is left out: it would notice every fault in generated code without saying
why.

    python tests/mutants/run.py [ID ...]       only these
    python tests/mutants/run.py --jobs 2       so many at a time
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LEFT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "build")
#: What is quick and says what went wrong; what a fault needs beyond it is named with the fault.
TESTS = (
    "tests/documentation",
    "tests/runtime",
    "tests/unit",
    "tests/contract/test_undocumented_answers.py",
    "tests/contract/test_custom_field_types.py",
    "tests/contract/test_every_parameter.py",
    "tests/faults",
    "tests/emulator",
    "tests/live",
    "tests/contract/test_client_to_description.py",
    "tests/contract/test_description_to_client.py",
)
NOT_HERE = (
    "test_regeneration_changes_nothing or test_package_says_where_it_comes_from or test_wheel or test_metadata "
    "or test_installed_version"
)


@dataclass(frozen=True)
class Fault:
    """One planted fault."""

    id: str
    file: str
    find: str
    replace: str
    tests: tuple[str, ...] = ()


#: No fault at all: what the copy's tests say of it has to be nothing.
CONTROL = Fault("control", "LICENSE", "MIT License", "MIT License")


@dataclass(frozen=True)
class Verdict:
    """What became of it."""

    fault: Fault
    caught: bool
    told: str


def faults() -> list[Fault]:
    """Read the list."""
    table = tomllib.loads((HERE / "mutants.toml").read_text(encoding="utf-8"))["fault"]
    return [Fault(**{**entry, "tests": tuple(entry.get("tests", ()))}) for entry in table]


def stale(fault: Fault) -> bool:
    """Tell whether the text to be changed is not there exactly once."""
    return (ROOT / fault.file).read_text(encoding="utf-8").count(fault.find) != 1


def judge(fault: Fault) -> Verdict:
    """Plant one fault in a copy and run the tests there."""
    if stale(fault):
        return Verdict(fault, caught=False, told="stale: its text is not there exactly once")
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "copy"
        shutil.copytree(ROOT, copy, ignore=LEFT)
        target = copy / fault.file
        target.write_text(
            target.read_text(encoding="utf-8").replace(fault.find, fault.replace), encoding="utf-8"
        )
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(copy / "generated"), str(copy / "wrapper")]),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        if fault.file.startswith("openapi/"):
            done = _run([sys.executable, "openapi/generate.py"], copy, environment)
            if done.returncode:
                return Verdict(fault, caught=True, told=f"the generator: {_last(done.stderr)}")
        for tests in [*fault.tests, *(path for path in TESTS if path not in fault.tests)]:
            if not (copy / tests.partition("::")[0]).exists():
                continue
            options = ["-x", "-q", "-p", "no:cacheprovider", "-k", f"not ({NOT_HERE})"]
            done = _run([sys.executable, "-m", "pytest", *options, tests], copy, environment)
            if done.returncode not in {0, 5}:
                return Verdict(fault, caught=True, told=_first_failure(done.stdout))
    return Verdict(fault, caught=False, told="no test noticed it")


def _run(command: list[str], folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def _first_failure(output: str) -> str:
    lines = [line for line in output.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return lines[0][:150] if lines else _last(output)


def _last(output: str) -> str:
    return (output.strip().splitlines() or ["no output"])[-1][:150]


def main() -> int:
    """Run from the command line; gives 1 when a fault survived or is stale."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("ids", nargs="*", metavar="ID", help="only these faults")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many at a time (default: 2)")
    options = parser.parse_args()
    chosen = [fault for fault in faults() if not options.ids or fault.id in options.ids]
    survived = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for verdict in pool.map(judge, chosen):
            survived += not verdict.caught
            print(
                f"{'caught  ' if verdict.caught else 'SURVIVED'} {verdict.fault.id}: {verdict.told}",
                flush=True,
            )
    if chosen and not survived and judge(CONTROL).caught:
        print("Without any fault the tests fail as well, so that nothing is proved")
        return 1
    print(f"{len(chosen) - survived} of {len(chosen)} planted faults were caught")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
