"""`python -m close_conformance`: the same as `close-crm conformance`."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime

from close_crm.cli.terminal.output import failure, open_missing

from .run import main


def program() -> int:
    """Run with this process' streams; return the exit status, 141 where nobody reads the output."""
    if (missing := open_missing()) is not None:
        return _fail(missing, 2)
    try:
        status = main(sys.argv[1:], os.environ, datetime.now(UTC).date(), sys.stdout)
        sys.stdout.flush()
    except OSError as error:
        reason = failure(error)
        return 141 if isinstance(error, BrokenPipeError) else _fail(reason, 1)
    return status


def _fail(text: str, status: int) -> int:
    sys.stderr.write(f"close-crm conformance: {text}\n")
    return status


if __name__ == "__main__":
    sys.exit(program())
