"""Simulate rate limits far past what a machine can try: `make simulate`.

python -m tools.simulation --reads 10000000     with a tenth of that in updates, a set-up; prints the table
python -m tools.simulation --write              also writes docs/benchmarks/simulation.{json,md,svg}; set-ups that
                                                were not simulated this time keep their results
python -m tools.simulation --only Redis         set-ups whose names have this in them
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from pathlib import Path
from typing import Final

from .page import Results, as_json, page, picture, read
from .scenarios import SCENARIOS, carry_out, sized

DATA: Final = Path(__file__).parents[2] / "docs" / "benchmarks" / "simulation.json"


def main() -> int:
    """Simulate, and print the page."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--reads", type=int, default=1_000_000, help="reads of a set-up; a tenth as many updates"
    )
    parser.add_argument("--courses", type=int, default=4, help="courses of things, each with its own chance")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time")
    parser.add_argument("--only", default="", help="set-ups whose names have this in them")
    parser.add_argument("--write", action="store_true", help="write the results, the page and the picture")
    options = parser.parse_args()
    results = read(DATA.read_text(encoding="utf-8")) if options.write and DATA.exists() else {}
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool:
        for name in (name for name in SCENARIOS if options.only in name):
            seeds = range(1, options.courses + 1)
            setups = [sized(SCENARIOS[name], options.reads // options.courses, seed) for seed in seeds]
            results[name] = pool.map(carry_out, setups, chunksize=1)
            if options.write:  # at once: all of them take long
                write(results)
    sys.stdout.write(page(results))
    return 0


def write(results: Results) -> None:
    """Write the results, and what shows them."""
    DATA.write_text(as_json(results), encoding="utf-8")
    DATA.with_suffix(".md").write_text(page(results), encoding="utf-8")
    DATA.with_suffix(".svg").write_text(picture(results), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
