"""Standard streams that are closed, full, or have no reader any more."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from contextlib import suppress

#: Words that begin sentences of the client and of typer, and are no names.
_BEGINNINGS = frozenset({
    "A", "An", "Credentials", "Custom", "Got", "Invalid", "It", "Missing", "No", "Option", "Server", "The", "There",
    "These", "This", "Tokens", "Too", "Two",
})  # fmt: skip
_CLOSED = "stdout is closed, so there is nowhere to write to: nothing was done"


def message(text: str) -> str:
    """Return the text of an error for the line that a program's name begins: in lower case, but for names."""
    return f"{text[0].lower()}{text[1:]}" if text.split(" ", 1)[0] in _BEGINNINGS else text


def open_missing() -> str | None:
    """Replace stdin and stderr if they are closed; return why stdout can't be used, None if it can.

    Their file numbers are occupied first: a file or a connection that got one would receive messages for people.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(number)
    if sys.stdin is None:
        sys.stdin = open(0, closefd=False)  # noqa: SIM115 - as long as the process
    if sys.stderr is None:
        sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115 - as long as the process
    elif sys.stderr is sys.__stderr__ and isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr = _Beside(sys.stderr)
    return _CLOSED if sys.stdout is None else None


class _Beside(io.TextIOWrapper):
    """stderr without its failures, which are no reason to stop half-way or to exit with an error."""

    def __init__(self, stream: io.TextIOWrapper) -> None:
        super().__init__(stream.buffer, stream.encoding, stream.errors, line_buffering=True)
        self._stream = stream  # kept alive, as it would close the file

    def write(self, text: str) -> int:
        with suppress(OSError):
            return super().write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError):
            super().flush()


def run_written(program: str, run: Callable[[], int]) -> int:
    """Run what writes to stdout; return its exit status: 141 where nobody reads it, 1 where it can't be written.

    Where stdout is closed it is not run, and the status is 2.

    Args:
        program: The name that stands before the message on stderr.
        run: Returns the exit status, or ends the program by SystemExit, as parsers do after their help.
    """
    if (missing := open_missing()) is not None:
        sys.stderr.write(f"{program}: {missing}\n")
        return 2
    try:
        try:
            return run()
        finally:
            sys.stdout.flush()
    except OSError as error:
        return _unwritten(program, error)
    except SystemExit as leaving:
        # rich leaves so when nobody reads it.
        if not isinstance(leaving.__context__, BrokenPipeError):
            raise
        return _unwritten(program, leaving.__context__)


def _unwritten(program: str, error: OSError) -> int:
    reason = failure(error)
    if isinstance(error, BrokenPipeError):
        return 141
    sys.stderr.write(f"{program}: {reason}\n")
    return 1


def failure(error: OSError) -> str:
    """Return what went wrong with the output, in one line; discard what is still buffered for stdout."""
    with suppress(OSError, ValueError):
        # Python would try to write the buffer again at exit, and report a second error.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    reason = error.strerror or str(error)
    if error.filename is not None:
        return f"{os.fsdecode(error.filename)}: {reason}"
    return f"the output can't be written: {reason}. A change that was asked for may have been made"
