"""Examples, run as their users run them: in a copy of their folder, with the commands of their README.md.

Where a package of the dependency group `examples` is missing, tests that need it are skipped; in CI's job for the
examples they fail instead.
"""

from __future__ import annotations

import doctest
import importlib.util
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest
from close_emulator import Emulator

EXAMPLES = Path(__file__).parents[2] / "examples"
#: Set where a missing package is a failure: by `make examples`, which installs them.
REQUIRED = "CLOSE_CRM_TESTS_NEED_EXAMPLES"
#: For Python's `sitecustomize`: no program of an example may reach for anything but this computer.
GUARD = """
import ipaddress, sys


def only_loopback(event, arguments):
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    host = host.decode() if isinstance(host, bytes) else host
    if host in (None, "", "localhost"):
        return
    try:
        if ipaddress.ip_address(host).is_loopback:
            return
    except ValueError:
        pass
    with open({path!r}, "a") as file:
        print(sys.argv, host, file=file)
    raise PermissionError(f"an example reached for {{host}}")


sys.addaudithook(only_loopback)
"""
#: Seconds within which any example has long ended.
SOON = 120


def needs(*packages: str) -> None:
    """Skip the module's tests, or fail them where the examples' packages are required, unless all can be imported."""
    missing = [package for package in packages if importlib.util.find_spec(package) is None]
    if missing:
        reason = f"{', '.join(missing)} not installed: `make examples` installs what the examples need"
        if os.environ.get(REQUIRED):
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason, allow_module_level=True)


@dataclass(frozen=True)
class Place:
    """A copy of an example's folder, and an organization that its programs reach."""

    folder: Path
    emulator: Emulator
    environment: dict[str, str]

    def bash(self, script: str) -> subprocess.CompletedProcess[str]:
        """Run a script there, and return what it wrote, to either stream."""
        return subprocess.run(
            ["bash", "-eu", "-o", "pipefail", "-c", script],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=SOON,
            check=False,
        )

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the example, and return what it wrote, to either stream."""
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=SOON,
            check=False,
        )

    def follow_readme(self, figures: str = "(?!)") -> list[str]:
        """Run each command of README.md, hold what it shows against the page, and return what was shown.

        Args:
            figures: A pattern of what was measured, and so differs from run to run.
        """
        steps = console(self.folder / "README.md")
        script = "\n".join(f"{command}\nprintf '\\f'" for command, _ in steps)
        ran = self.bash(script)
        shown = ran.stdout.split("\f")
        for (command, expected), text in zip(steps, shown, strict=False):
            same = [re.sub(figures, "0", one) for one in (expected, text)]
            agrees = doctest.OutputChecker().check_output(same[0], same[1], doctest.ELLIPSIS)
            assert agrees, f"$ {command}\n{text}\n-- README.md has:\n{expected}"
        assert ran.returncode == 0, ran.stdout
        assert steps
        return shown

    @contextmanager
    def running(self, command: str, until: str) -> Iterator[Running]:
        """Run a command meanwhile, from the moment at which its output matches a pattern."""
        process = subprocess.Popen(
            ["bash", "-c", f"exec {command}"],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert process.stdout is not None
        running = Running(process.stdout)
        try:
            running.wait_for(until)
            yield running
        finally:
            process.terminate()
            process.wait(timeout=SOON)
            running.end()


class Running:
    """What a program that runs has written."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self.shown: list[str] = []
        # Read to its end, as a program whose pipe is full stands still.
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        for line in self._stream:
            self._lines.put(line)
        self._lines.put(None)

    def wait_for(self, pattern: str) -> str:
        """Return the next line that matches a pattern."""
        while (line := self._lines.get(timeout=SOON)) is not None:
            self.shown.append(line)
            if re.search(pattern, line):
                return line
        pytest.fail("".join(self.shown))

    def end(self) -> None:
        """Read what is left of a program that has ended."""
        self._reader.join()
        self._stream.close()


def console(page: Path) -> list[tuple[str, str]]:
    """Return the commands of a page's console blocks, each with the output that is shown below it."""
    blocks = re.findall(r"^```console\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    found = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", "".join(blocks), re.MULTILINE)
    return [(command, output) for command, output in found]


@pytest.fixture
def emulator() -> Emulator:
    """The organization that the programs reach."""
    return Emulator()


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path, emulator: Emulator) -> Iterator[Place]:
    """A copy of the folder that the test's module is named after, and its organization, served."""
    name = request.module.__name__.rpartition("test_")[2]
    folder = tmp_path / name
    ignored = shutil.ignore_patterns("__pycache__", ".*_cache", ".ipynb_checkpoints")
    shutil.copytree(EXAMPLES / name, folder, ignore=ignored)
    guard, reached_for = tmp_path / "guard", tmp_path / "reached_for"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(GUARD.format(path=str(reached_for)), encoding="utf-8")
    with emulator.serve() as base_url:
        # `python` and `close-crm` are those that run the tests, as in a virtual environment that is active.
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        environment = {
            **os.environ, "PATH": path, "PYTHONPATH": str(guard), "HOME": str(tmp_path),
            "CLOSE_API_KEY": emulator.api_key, "CLOSE_BASE_URL": base_url,
        }  # fmt: skip
        yield Place(folder, emulator, environment)
    assert not reached_for.exists(), reached_for.read_text(encoding="utf-8")
