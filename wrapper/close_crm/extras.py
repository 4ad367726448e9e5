"""The error for a library that is missing, with the extra that brings it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def of_the_extra(name: str) -> Generator[None]:
    """Name the command that installs the extra when an import of the block finds nothing.

    Raises:
        ModuleNotFoundError: A library is missing.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        msg = f"this needs its extra: pip install 'close-crm[{name}]' ({error.name} is not installed)"
        raise ModuleNotFoundError(msg, name=error.name) from error
