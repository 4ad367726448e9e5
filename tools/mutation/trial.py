"""One group of modules under mutmut: a copy of the repository, its configuration, and runs that resume."""

import fnmatch
import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import chdir, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "mutation"
#: What the tests read beside the packages.
BESIDE = (
    *("docs", "generated", "openapi", "requirements", "tests", "tools"),
    *("LICENSE", "Makefile", "README.md", "pyproject.toml"),
)
#: Fail under mutmut without any change: every call goes through a function of its own, which deepens the stack.
DEEP = ("tests/fields/test_custom_fields.py::test_value_that_no_field_takes_is_refused",)
#: Exit codes of pytest in a fork, and mutmut's own; every other one means that pytest or Python broke.
OUTCOMES = {
    0: "survived",
    1: "noticed",
    3: "noticed",
    5: "no test",
    33: "no test",
    36: "noticed",
    -24: "noticed",
    24: "noticed",
    152: "noticed",
    255: "noticed",
}


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One change of one function, and what became of it: noticed, survived, no test, not tried, broken."""

    name: str
    module: str
    outcome: str


class Trial:
    """The changes of one group, in a folder that keeps their outcomes from run to run."""

    def __init__(self, name: str, *, modules: Sequence[str], tests: Sequence[str]) -> None:
        self.folder = WORK / name
        self.tests = tests
        found = (path.relative_to(ROOT / "wrapper") for path in sorted((ROOT / "wrapper").rglob("*.py")))
        self.modules = [
            str(path) for path in found if any(fnmatch.fnmatch(str(path), each) for each in modules)
        ]

    def prepare(self) -> None:
        """Copy the repository as it is now. Outcomes of unchanged functions stay, if the tests named are the same."""
        self.folder.mkdir(parents=True, exist_ok=True)
        before = self.folder / "pyproject.toml"
        if before.exists() and self._selection() not in before.read_text(encoding="utf-8"):
            shutil.rmtree(self.folder / "mutants", ignore_errors=True)
        for path in self.folder.iterdir():
            if path.name != "mutants":
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        for name in BESIDE:
            shutil.rmtree(self.folder / "mutants" / name, ignore_errors=True)
        for name in BESIDE:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
            copy(ROOT / name, self.folder / name)
        # mutmut knows modules by their path from `src`, and by nothing else.
        shutil.copytree(ROOT / "wrapper", self.folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
        with (self.folder / "pyproject.toml").open("a", encoding="utf-8") as file:
            file.write(self._configuration())
        # Python takes no notice of folders that are not there when it starts.
        for place in self._places():
            place.mkdir(parents=True, exist_ok=True)
        with chdir(self.folder):
            from mutmut.__main__ import create_mutants
            from mutmut.configuration import reset_config

            reset_config()
            with Path(os.devnull).open("w", encoding="utf-8") as unread, redirect_stdout(unread):
                create_mutants(1)

    def run(self, names: Sequence[str], *, processes: int, seconds: float | None) -> None:
        """Try changes by their names, at most for this long; the outcomes of an interrupted run are kept."""
        mutmut = [
            str(Path(sys.executable).with_name("mutmut")),
            "run",
            "--max-children",
            str(processes),
            *names,
        ]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, self._places()))}
        with (self.folder / "mutmut.log").open("w", encoding="utf-8") as log:
            run = subprocess.Popen(
                mutmut, cwd=self.folder, env=environment, stdout=log, stderr=log, start_new_session=True
            )
            try:
                status = run.wait(seconds)
            except (subprocess.TimeoutExpired, KeyboardInterrupt) as ended:
                # Each outcome is written down as it is known.
                os.killpg(run.pid, signal.SIGKILL)
                run.wait()
                if isinstance(ended, KeyboardInterrupt):
                    raise
                return
        if status:
            raise SystemExit(f"mutmut ended with {status}: see {self.folder / 'mutmut.log'}")

    def mutants(self) -> Iterator[Mutant]:
        """Iterate over every change, tried or not."""
        for module in self.modules:
            results = self.folder / "mutants" / "src" / f"{module}.meta"
            if results.exists():
                for name, code in json.loads(results.read_text(encoding="utf-8"))["exit_code_by_key"].items():
                    outcome = "not tried" if code is None else OUTCOMES.get(code, "broken")
                    yield Mutant(name=name, module=module, outcome=outcome)

    def sample(self, most: int | None, seed: int) -> set[str]:
        """Return the names of at most so many changes of each module: the same ones for the same seed and code."""
        chosen: set[str] = set()
        for module in self.modules:
            names = sorted(mutant.name for mutant in self.mutants() if mutant.module == module)
            if most is not None and len(names) > most:
                names = random.Random(f"{seed} {module}").sample(names, most)  # noqa: S311 - no secret
            chosen.update(names)
        return chosen

    def difference(self, mutant: Mutant) -> list[str]:
        """Return the lines of the change, each with its sign, without the lines around them."""
        with chdir(self.folder):
            from mutmut.mutation.diff_apply import get_diff_for_mutant

            lines = get_diff_for_mutant(mutant.name, path=f"src/{mutant.module}").splitlines()
        return [
            line[0] + line[1:].strip() for line in lines[2:] if line[:1] in {"+", "-"} and line[1:].strip()
        ]

    def _places(self) -> tuple[Path, Path]:
        return self.folder / "mutants" / "src", self.folder / "mutants" / "generated"

    def _selection(self) -> str:
        return f"pytest_add_cli_args_test_selection = {list(self.tests)}\n"

    def _configuration(self) -> str:
        options = ["-p", "no:cacheprovider", "-p", "tools.mutation.order"]
        options += [word for test in DEEP for word in ("--deselect", test)]
        return (
            "\n[tool.mutmut]\n"
            'source_paths = ["src"]\n'
            f"only_mutate = {[f'src/{module}' for module in self.modules]}\n"
            f"also_copy = {list(BESIDE)}\n"
            f"pytest_add_cli_args = {options}\n"
            f"{self._selection()}"
            # Runs that share a process share budgets of rate limits, too.
            'process_isolation = "forkserver"\n'
            # Seconds for one change: what its tests take, several times over, since other work may slow the machine.
            "timeout_multiplier = 5.0\ntimeout_constant = 3.0\n"
            'on_dependency_change = "ignore"\nuse_git_change_detection = false\n'
        )
