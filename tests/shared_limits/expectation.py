"""The table of docs/rate-limits.md: `python -m tests.shared_limits.expectation` prints it."""

from __future__ import annotations

import sys

from tools.simulation.outcome import Outcome
from tools.simulation.world import simulate


def expectation(processes: int, *, storage: bool) -> Outcome:
    """Simulate what a row of the table in docs/rate-limits.md says."""
    return simulate(processes=processes, callers=1, windows=30, storage=float(storage))


def main() -> None:
    """Print the table."""
    for processes in (10, 100, 1000):
        for storage in (True, False):
            found = expectation(processes, storage=storage)
            sys.stdout.write(
                f"| {processes:,} | {'yes' if storage else 'no'} | {100 * found.refusals:.0f} % | {found.failed} "
                f"| {found.longest:.1f} s |\n"
            )


if __name__ == "__main__":
    main()
