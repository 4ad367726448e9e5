"""The emulator, run as a program of its own: this package may not import it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator
from contextlib import contextmanager

from .steps import DemoError

# Seconds for its first line, which a machine under load reaches in two.
PATIENCE = 30


@contextmanager
def emulator(port: int, key: str) -> Generator[str, None, None]:
    """Run the emulator, give its base URL, and end it however the block is left.

    Raises:
        DemoError: It didn't start; the text is its last word.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        process = subprocess.Popen(
            [sys.executable, "-m", "close_emulator", "--port", str(port)],
            env={**os.environ, "CLOSE_EMULATOR_KEY": key},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
        )
        too_late = threading.Timer(PATIENCE, process.kill)
        too_late.start()
        try:
            line = process.stdout.readline() if process.stdout else ""
            too_late.cancel()
            if "http://" not in line:
                process.wait(timeout=PATIENCE)
                complaints.seek(0)
                said = [words.strip() for words in complaints if words.strip()]
                raise DemoError(f"the emulator did not start: {said[-1] if said else 'it said nothing'}")
            yield line[line.index("http://") :].strip()
        finally:
            too_late.cancel()
            _end(process)


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()
