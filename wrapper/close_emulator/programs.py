"""Programs of the emulator, where nobody reads what they write, or where it can't be written."""

import argparse
import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TextIO


class Parser(argparse.ArgumentParser):
    """Parses a command line, and fails where its help can't be written; argparse would say nothing."""

    def print_help(self, file: Any = None) -> None:
        """Write the help."""
        (file or output()).write(self.format_help())


def output() -> TextIO:
    """Return stdout.

    Raises:
        OSError: It was closed before the program was started.
    """
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return sys.stdout


def run(program: str, main: Callable[[], int]) -> int:
    """Run a program; return its exit status: 141 where nobody reads stdout, 1 where it can't be written.

    Args:
        program: The name that stands before the message on stderr.
        main: Returns the exit status, or ends the program by SystemExit, as parsers do after their help.
    """
    try:
        try:
            return main()
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except OSError as error:
        discard(1)
        if isinstance(error, BrokenPipeError):
            return 141
        sys.stderr.write(f"{program}: the output can't be written: {error.strerror}\n")
        return 1
    finally:
        try:
            if sys.stderr is not None:
                sys.stderr.flush()
        except OSError:
            # A log that can't be written is no reason to exit with an error.
            discard(2)


def discard(number: int) -> None:
    """Lead a standard stream nowhere: Python would try to write what is buffered for it again at exit, and fail."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)
