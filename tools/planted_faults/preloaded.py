"""Runs pytest again and again, in forks of one process that has the libraries loaded.

Loading them takes several times as long as what most faults need. Each line on standard input is a run, a copy of the
repository and what pytest is given: `{"folder": …, "options": […]}`. Each line on standard output is its result:
`{"status": …, "output": …}`.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

#: The alias goes first: see tools/alias_httpx.py. Nothing of ours stays: it comes from the copy.
LIBRARIES = (
    *("tools.alias_httpx", "pytest", "hypothesis", "hypothesis.strategies", "anyio.pytest_plugin", "respx"),
    *(
        "schemathesis",
        "schemathesis.pytest",
        "jsonschema_rs",
        "markdown_it",
        "markdownify",
        "_pytest.junitxml",
    ),
)


#: A fault may well make something endless: seconds until a run counts as that.
PATIENCE = 600
ENDLESS = 124
#: And something grow without an end: bytes until its test fails.
MEMORY = 4 * 2**30


def run(folder: str, options: Sequence[str]) -> tuple[int, str]:
    """Run pytest in a fork; return its exit status, ENDLESS if it did not end, and what it wrote."""
    from pytest import main as pytest_main  # noqa: PT013  # loaded by `main`, after the alias

    with tempfile.TemporaryFile() as output:
        child = os.fork()
        if child == 0:
            _become(folder, output.fileno())
            status = int(pytest_main(list(options)))
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
        status = _wait(child)
        output.seek(0)
        return status, output.read().decode(errors="replace")


def _become(folder: str, output: int) -> None:
    """Make this fork a process of its own that works on a copy."""
    os.setsid()
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.chdir(folder)
    packages = [str(Path(folder) / name) for name in ("generated", "wrapper")]
    sys.path[:0] = [folder, *packages]
    os.environ["PYTHONPATH"] = os.pathsep.join(packages)
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"


def _wait(child: int) -> int:
    """Return the exit status of a fork, ENDLESS if it had to be ended after `PATIENCE`."""
    latest = time.monotonic() + PATIENCE
    while time.monotonic() < latest:
        pid, ended = os.waitpid(child, os.WNOHANG)
        if pid:
            return os.waitstatus_to_exitcode(ended)
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return ENDLESS


def main() -> None:
    """Load the libraries, then answer line by line."""
    for name in LIBRARIES:
        import_module(name)
    for name in [
        name
        for name in sys.modules
        if name.partition(".")[0] in {"tests", "tools", "close_conformance", "close_pytest"}
    ]:
        del sys.modules[name]
    sys.path[:] = [path for path in sys.path if path not in {"", os.getcwd()}]  # noqa: PTH109
    for line in sys.stdin:
        asked = json.loads(line)
        status, output = run(asked["folder"], asked["options"])
        sys.stdout.write(json.dumps({"status": status, "output": output}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
