"""`python -m close_conformance`: the same as `close-crm conformance`."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from datetime import UTC, datetime

from .run import main


def program() -> int:
    """Run with this process' streams; return the exit status, 141 where nobody reads the output."""
    if sys.stdout is None:
        sys.stderr.write("close-crm conformance: stdout is closed, so there is nowhere to write to\n")
        return 2
    try:
        status = main(sys.argv[1:], os.environ, datetime.now(UTC).date(), sys.stdout)
        sys.stdout.flush()
    except OSError as error:
        # Python would try to write the rest at exit, and report a second error.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return 141
        with suppress(OSError, AttributeError):
            sys.stderr.write(f"close-crm conformance: the output can't be written: {error.strerror}\n")
        return 1
    return status


if __name__ == "__main__":
    sys.exit(program())
