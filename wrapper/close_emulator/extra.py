"""The error for a library of the extra `emulator` that is not installed."""

from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def of_the_extra() -> Generator[None]:
    """Name the command that installs the extra if an import in the block fails.

    Raises:
        ModuleNotFoundError: A library is missing.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        msg = (
            f"the emulator needs its extra: pip install 'close-crm[emulator]' ({error.name} is not installed)"
        )
        raise ModuleNotFoundError(msg, name=error.name) from error
