"""The error for a library of the extra `emulator` that is not installed."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec

#: What requests are answered with. Not what only serves (uvicorn) or reads seed files (ruamel.yaml).
_ANSWERING = ("bs4", "jsonschema_rs", "markdown_it", "markdownify", "phonenumbers")


@cache
def check_extra() -> None:
    """Check at the start that no request will fail for want of a library, which clients would take for a lost answer.

    Raises:
        ModuleNotFoundError: A library is missing.
    """
    for name in _ANSWERING:
        if find_spec(name) is None:
            raise _missing(name)


@contextmanager
def of_the_extra() -> Generator[None]:
    """Name the command that installs the extra if an import in the block fails.

    Raises:
        ModuleNotFoundError: A library is missing.
        SystemExit: The same where `python -m close_emulator` loads the package: a program says it in one line.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        missing = _missing(error.name)
        # While Python looks for the module of `-m`, that option stands where the program's name will be.
        if sys.argv[:1] == ["-m"] and sys.orig_argv[-len(sys.argv)].endswith("close_emulator"):
            sys.exit(f"close-emulator: {missing}")
        raise missing from error


def _missing(name: str | None) -> ModuleNotFoundError:
    msg = f"the emulator needs its extra: pip install 'close-crm[emulator]' ({name} is not installed)"
    return ModuleNotFoundError(msg, name=name)
