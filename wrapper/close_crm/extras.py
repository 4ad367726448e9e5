"""The error for a library that is missing, with the extra that brings it."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def of_the_extra(name: str) -> Generator[None]:
    """Name the command that installs the extra when an import of the block finds nothing.

    Raises:
        ModuleNotFoundError: A library is missing.
        SystemExit: The same where `python -m close_conformance` loads its package: a program says it in one line.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        msg = f"this needs its extra: pip install 'close-crm[{name}]' ({error.name} is not installed)"
        # While Python looks for the module of `-m`, that option stands where the program's name will be.
        if sys.argv[:1] == ["-m"] and sys.orig_argv[-len(sys.argv)].endswith("close_conformance"):
            sys.exit(f"close-crm conformance: {msg}")
        raise ModuleNotFoundError(msg, name=error.name) from error
