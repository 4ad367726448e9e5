"""This client beside others, in one table: `make bench` (half an hour; `ARGS=--quick` for a minute of noise).

Writes `results.md`, `results.json` and `chart.svg`. Ratios count, and only of a machine that does nothing else. Nothing
here fails for being slow, and nothing of it runs with the tests.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
import time
from pathlib import Path

from . import emulator, growth
from .chart import Panel, chart
from .environments import ENVIRONMENTS, ROOT, prepare
from .processes import Server, pinned
from .rounds import Measured, call_rows, chosen, process_rows
from .rows import GOALS, ROWS, TAIL, TITLES
from .table import Machine, as_json, as_markdown, better, load, summary, system

DOCS = ROOT / "docs" / "benchmarks"
#: Where short runs leave their noise, outside version control.
SCRATCH = ROOT / "evidence" / "benchmarks"


def main() -> int:
    """Measure, print the page, and write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="few rounds of short blocks, written to evidence/benchmarks"
    )
    parser.add_argument("--rounds", type=int, help="rounds of each row (25; --quick 2)")
    parser.add_argument(
        "--only", default="", help="rows whose name has this in it: " + ", ".join(row.name for row in ROWS)
    )
    parser.add_argument("--out", type=Path, help="folder to write to")
    parser.add_argument("--seed", type=int, default=1, help="for the order of turns")
    options = parser.parse_args()
    rounds = options.rounds or (2 if options.quick else 25)
    if rounds < 1:
        parser.error("--rounds begins at 1")
    if not (rows := chosen(options.only)):
        parser.error(f"no row's name has {options.only!r} in it")
    begun, before = time.monotonic(), load()
    say("Preparing environments ...")
    prepare(set(ENVIRONMENTS))
    measured = Measured()
    with pinned() as cpu, Server(cpu) as server:
        say("Measuring calls ...")
        call_rows(measured, rows, server, rounds, short=options.quick, seed=options.seed)
        say("Measuring processes ...")
        sizes = growth.SIZES[:2] if options.quick else growth.SIZES
        process_rows(measured, rows, server.url, rounds, sizes=sizes, seed=options.seed)
    emulated = [] if options.quick or options.only else emulator.lines(rounds=21, calls=200, size=100_000)
    machine = Machine(
        system(),
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
        datetime.datetime.now(datetime.UTC).date().isoformat(),
        (before, load()),
    )
    place = options.out or (SCRATCH if options.quick or options.only else DOCS)
    write(place, measured, machine, rounds, emulated)
    say(as_markdown(measured, machine, rounds, chart=None) + "\n".join(emulated))
    say(f"{time.monotonic() - begun:.0f} s")
    return 0


def write(place: Path, measured: Measured, machine: Machine, rounds: int, emulated: list[str]) -> None:
    """Write the three files into a folder."""
    place.mkdir(parents=True, exist_ok=True)
    text = as_markdown(measured, machine, rounds, chart="chart.svg")
    if emulated:
        text += "\n## The emulator\n\nRates of updates, in rounds that take turns.\n\n"
        text += "\n".join(f"- {line}" for line in emulated) + "\n"
    (place / "results.md").write_text(text, encoding="utf-8")
    data = json.dumps(as_json(measured, machine, rounds), indent=1, ensure_ascii=False)
    (place / "results.json").write_text(f"{data}\n", encoding="utf-8")
    (place / "chart.svg").write_text(
        chart("close-crm beside other clients", panels(measured)), encoding="utf-8"
    )


def panels(measured: Measured) -> list[Panel]:
    """Return a panel for each row that was measured."""
    made = []
    for row in (*ROWS, TAIL):
        if row.name not in measured.figures:
            continue
        figures = measured.figures[row.name]
        ratio = row.figure != "tail" and row.baseline in figures
        spreads = {TITLES[name].replace("`", ""): found for name, found in summary(row, figures).items()}
        ours = frozenset(title for title in spreads if title.startswith("close-crm"))
        against = row.baseline if ratio else None
        goals = [goal for goal in GOALS if goal.row == row.name and goal.client in figures]
        bounds = [goal.bound for goal in goals if goal.against == against]
        note = f"÷ {TITLES[row.baseline].replace('`', '')}, {better(row)}" if ratio else better(row)
        made.append(Panel(row.title, note, spreads, ours, sorted(set(bounds)), 1.0 if ratio else None))
    return made


def say(text: str) -> None:
    """Print a text at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
