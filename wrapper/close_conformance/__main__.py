"""`python -m close_conformance`: the same as `close-crm conformance`."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime

from close_crm.output import run_written

from .run import main


def program() -> int:
    """Run with this process' streams; return the exit status, 141 where nobody reads the output."""
    today = datetime.now(UTC).date()
    return run_written("close-crm conformance", lambda: main(sys.argv[1:], os.environ, today, sys.stdout))


if __name__ == "__main__":
    sys.exit(program())
