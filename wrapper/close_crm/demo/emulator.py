"""The emulator as a process of its own, as this package may not import it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator
from contextlib import contextmanager

from .steps import DemoError

#: Seconds to wait for its first line, which takes two on a machine under load.
PATIENCE = 30


@contextmanager
def emulator(port: int, key: str) -> Generator[str, None, None]:
    """Run the emulator, yield its base URL, and end it when the block is left.

    Raises:
        DemoError: It didn't start; the text ends with its last line of stderr.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "close_emulator", "--port", str(port)],
            env={**os.environ, "CLOSE_EMULATOR_KEY": key},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        too_late = threading.Timer(PATIENCE, process.kill)
        too_late.start()
        try:
            line = process.stdout.readline() if process.stdout else ""
            too_late.cancel()
            if "http://" not in line:
                process.wait(timeout=PATIENCE)
                errors.seek(0)
                lines = [words.strip() for words in errors if words.strip()]
                raise DemoError(f"the emulator did not start: {lines[-1] if lines else 'it lines nothing'}")
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
