"""The mutation score of single modules: `python tools/mutation_score.py`, or `make mutation-score`.

mutmut changes one thing at a time in a copy, runs the tests that reach it, and counts the changes that none of them
noticed. Beside the list in mutants.toml, whose faults say what matters, this says where nobody has looked. It takes
minutes for each module, so it is no part of the gate. What the last runs found is in docs/mutation.md.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LEFT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "build", "evidence")
#: Modules under wrapper/, each with the tests that cover it.
TARGETS = {
    "close_crm/transport/retry.py": ("tests/transport/test_retry.py",),
    "close_crm/fields/field.py": ("tests/fields/test_custom_fields.py",),
    "close_crm/fields/types.py": ("tests/fields/test_values.py",),
    "close_crm/fields/values.py": ("tests/fields/test_values.py",),
    "close_crm/transport/headers.py": ("tests/transport/test_headers.py",),
    "close_crm/ratelimit/headers.py": ("tests/ratelimit/test_headers.py", "tests/ratelimit/test_limiter.py"),
    "close_crm/concurrency/failures.py": (
        "tests/faults/test_raised.py",
        "tests/faults/test_answers.py",
        "tests/faults/test_refusals.py",
    ),
    "close_crm/transport/body.py": ("tests/transport/test_body.py", "tests/faults/test_bytes.py"),
    "close_crm/errors.py": ("tests/client/test_errors.py",),
    "close_emulator/resources/opportunities.py": (
        "tests/emulator/test_opportunities.py",
        "tests/documentation",
    ),
}
#: Fail under mutmut without any change: every call goes through a function of its own, which deepens the stack.
DEEP = ("tests/fields/test_custom_fields.py::test_value_that_no_field_takes_is_refused",)


def configuration(modules: list[str]) -> str:
    """Return the configuration of mutmut, for pyproject.toml."""
    tests = dict.fromkeys(path for module in modules for path in TARGETS[module])
    options = ["-p", "no:cacheprovider", *(word for test in DEEP for word in ("--deselect", test))]
    return (
        "\n[tool.mutmut]\n"
        'source_paths = ["src"]\n'
        f"only_mutate = {[f'src/{module}' for module in modules]}\n"
        'also_copy = ["conformance", "tests", "tools", "openapi", "generated", "requirements", "docs", "Makefile", '
        '"README.md", "LICENSE"]\n'
        f"pytest_add_cli_args = {options}\n"
        f"pytest_add_cli_args_test_selection = {list(tests)}\n"
    )


def run(modules: list[str], folder: Path, processes: int) -> str:
    """Run mutmut in a copy; return a line for each change with its outcome."""
    # mutmut knows modules by their path from `src`, and by nothing else.
    shutil.copytree(ROOT, folder, ignore=LEFT, dirs_exist_ok=True)
    (folder / "wrapper").rename(folder / "src")
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write(configuration(modules))
    # Python takes no notice of folders that are not there when it starts.
    places = [folder / "mutants" / "src", folder / "mutants" / "generated"]
    for place in places:
        place.mkdir(parents=True)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, places))}
    mutmut = [str(Path(sys.executable).with_name("mutmut"))]
    subprocess.run(
        [*mutmut, "run", "--max-children", str(processes)], cwd=folder, env=environment, check=True
    )
    results = [*mutmut, "results", "--all", "true"]
    return subprocess.run(
        results, cwd=folder, env=environment, check=True, text=True, capture_output=True
    ).stdout


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "modules", nargs="*", metavar="MODULE", help="such as close_crm/transport/retry.py (default: all)"
    )
    parser.add_argument("--processes", type=int, default=2, metavar="N")
    options = parser.parse_args()
    if unknown := set(options.modules) - set(TARGETS):
        parser.error(f"no tests are named for {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory() as scratch:
        output = run(options.modules or list(TARGETS), Path(scratch), options.processes)
    counts: dict[str, Counter[str]] = {}
    for line in filter(None, map(str.strip, output.splitlines())):
        name, _, outcome = line.partition(": ")
        counts.setdefault(name.rpartition(".")[0], Counter())[outcome] += 1
        if outcome != "killed":
            print(line)
    for module, outcomes in sorted(counts.items()):
        noticed, total = outcomes["killed"] + outcomes["timeout"], outcomes.total()
        print(f"{module}: {noticed} of {total} noticed ({noticed / total:.1%})")


if __name__ == "__main__":
    main()
