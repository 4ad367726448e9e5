"""The long run: `make soak`, `make soak SECONDS=60`, or `python -m tools.soak --seconds 20` for a short look.

Measures what takes long or wants a quiet machine, then runs random faults for as long as is wanted, and prints one
table: row of the goals, what, figure, bound, whether it was kept. Exits with 1 if any bound was not.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from typing import Final

import httpx2 as httpx
from close_crm import fast

from . import parts
from .long import Run
from .rows import Part, run

#: Parts by name, in the order in which they run; `tools.soak.shown` refers to them.
PARTS: Final[tuple[Part, ...]] = (
    ("deadlines", parts.deadlines),
    ("limits", parts.limits),
    ("memory", parts.memory),
    ("first use", parts.first_use),
    ("cancellation", parts.cancellation),
    *((("interrupts", parts.interrupts),) if hasattr(signal, "setitimer") else ()),
    *((("fork", parts.fork),) if hasattr(os, "fork") else ()),
)
LONG: Final = "random faults"
NAMES: Final = frozenset(name for name, _ in PARTS) | {"fork", "interrupts", LONG}


def main() -> int:
    """Run everything, and tell."""
    parser = argparse.ArgumentParser(description="A long run with random faults.")
    parser.add_argument("--seconds", type=float, default=600, help="how long random faults come")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", choices=sorted(NAMES), action="append", help="run this part alone")
    parser.add_argument("--fast", action="store_true", help="over the transports of the extra `fast`")
    given = parser.parse_args()
    if given.fast:
        vars(httpx).update(HTTPTransport=fast.HTTPTransport, AsyncHTTPTransport=fast.AsyncHTTPTransport)
    every = (*PARTS, (LONG, lambda: Run(given.seconds, given.seed).rows()))
    return run(part for part in every if not given.part or part[0] in given.part)


if __name__ == "__main__":
    sys.exit(main())
