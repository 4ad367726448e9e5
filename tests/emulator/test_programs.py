"""The emulator's programs, where nobody reads what they write, or where it can't be written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

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
