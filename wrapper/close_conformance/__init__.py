"""Scenarios that hold an organization of Close, or the emulator, against the description."""

import sys
from importlib import import_module

from close_crm.extras import of_the_extra

# Asked for here, where the extra that brings it is known.
try:
    with of_the_extra("conformance"):
        import_module("jsonschema_rs")
except ModuleNotFoundError as error:
    # `python -m close_conformance` loads this before its program, which would say it in one line, as this does. While
    # Python looks for the module of `-m`, that option stands where the program's name will be.
    if sys.argv[:1] == ["-m"] and sys.orig_argv[-len(sys.argv)].endswith("close_conformance"):
        sys.exit(f"close-crm conformance: {error}")
    raise
