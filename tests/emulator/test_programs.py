"""The emulator's programs, where nobody reads what they write, or where it can't be written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import httpx2 as httpx
import pytest
from close_emulator import Emulator

PROGRAMS = [
    ["close_emulator.coverage"],
    ["close_emulator.coverage", "--help"],
    ["close_emulator", "--help"],
    ["close_emulator", "--port", "0"],
]
FULL = Path("/dev/full")


@pytest.mark.parametrize("program", PROGRAMS, ids=" ".join)
def test_reader_that_went_away(program: list[str]) -> None:
    """`| true` ends a program quietly, with the status that says so."""
    with subprocess.Popen(
        [sys.executable, "-m", *program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        reported = process.stderr.read()

    assert (process.returncode, reported) == (141, "")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("program", PROGRAMS, ids=" ".join)
def test_disk_that_is_full(program: list[str]) -> None:
    """What can't be written ends a program with 1 and one line that says why."""
    with FULL.open("w") as full:
        ran = subprocess.run(
            [sys.executable, "-m", *program], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )

    assert ran.returncode == 1
    assert ran.stderr.endswith(": No space left on device\n")
    assert ran.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="a shell closes it")
@pytest.mark.parametrize("program", PROGRAMS[:-1], ids=" ".join)
def test_closed_output(program: list[str]) -> None:
    """Without a stdout there is one line that says so, as where it can't be written."""
    ran = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", *program],
        stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip

    assert ran.returncode == 1
    assert ran.stderr.endswith(": the output can't be written: Bad file descriptor\n")
    assert ran.stderr.count("\n") == 1


def test_an_emulator_serves_without_output(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a service does, whose streams are closed."""
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    with Emulator("empty").serve() as base_url:
        assert httpx.get(f"{base_url}/me/", trust_env=False).status_code == 401
