"""The results of `make bench` as JSON and as Markdown."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .figures import Spread, ratios, spread
from .rounds import Measured
from .rows import GOALS, ROWS, TAIL, TITLES, Goal, Row


@dataclass(frozen=True)
class Machine:
    """Where and when it was measured.

    Attributes:
        system: Operating system and processor.
        processors: How many processors this process may use.
        day: The day, as ISO 8601 has it.
        load: The system's load average (1 minute) before and after; None where there is none.
    """

    system: str
    processors: int
    day: str
    load: tuple[float, float] | None


def system() -> str:
    """Return the operating system and the processor, without the machine's name."""
    model = platform.processor() or platform.machine()
    facts = Path("/proc/cpuinfo")
    if facts.is_file():
        names = [
            line for line in facts.read_text(encoding="utf-8").splitlines() if line.startswith("model name")
        ]
        model = names[0].partition(":")[2].strip() if names else model
    return f"{platform.system()} {platform.machine()}, {model}"


def load() -> float:
    """Return the system's load average over a minute, 0 where there is none."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0


def better(row: Row) -> str:
    """Return which ratios are the good ones."""
    return "more is better" if row.figure == "rate" else "less is better"


def summary(row: Row, figures: Mapping[str, Sequence[float]]) -> dict[str, Spread]:
    """Return the spread of each client's ratios to the row's baseline, or of its figures without one."""
    against = row.baseline if row.baseline in figures and row.figure != "tail" else None
    return {client: spread(ratios(figures, client, against)) for client in TITLES if client in figures}


def verdict(goal: Goal, figures: Mapping[str, Mapping[str, Sequence[float]]]) -> Spread | None:
    """Return the spread of what a goal is about, None if it was not measured."""
    row = figures.get(goal.row, {})
    if goal.client not in row or (goal.against is not None and goal.against not in row):
        return None
    return spread(ratios(row, goal.client, goal.against))


def as_json(measured: Measured, machine: Machine, rounds: int) -> dict[str, Any]:
    """Return all that was measured, round by round."""
    return {
        "machine": {
            "system": machine.system,
            "processors": machine.processors,
            "day": machine.day,
            "load": machine.load,
        },
        "rounds": rounds,
        "versions": measured.versions,
        "server_busy": measured.server_busy,
        "figures": measured.figures,
        "details": measured.details,
    }


def as_markdown(measured: Measured, machine: Machine, rounds: int, *, chart: str | None) -> str:
    """Return the page: machine, goals, a table for each row, latencies, versions."""
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench`; not to be edited. Median and quartiles of ratios, each of one round: in a round all",
        "clients take their turn in a shuffled order, each in a process and an environment of its own, against a",
        "server that answers at once from another processor. Ratios count; times are only scale.",
        "",
        f"{machine.day}, {machine.system}, {machine.processors} processors, {rounds} rounds"
        + (f", load {machine.load[0]:.1f} to {machine.load[1]:.1f}." if machine.load else "."),
        "",
    ]
    if chart:
        lines += [f"![Each client's figures against httpx 0.28.1]({chart})", ""]
    lines += _goals(measured)
    for row in (*ROWS, TAIL):
        if row.name in measured.figures:
            lines += _row(row, measured)
    lines += _latencies(measured)
    lines += ["## Versions", ""]
    lines += [
        f"- {environment}: {', '.join(f'{name} {version}' for name, version in sorted(installed.items(), key=_lower))}"
        for environment, installed in sorted(measured.versions.items())
    ]
    return "\n".join(lines) + "\n"


def _lower(item: tuple[str, str]) -> str:
    return item[0].lower()


def _row(row: Row, measured: Measured) -> list[str]:
    figures = measured.figures[row.name]
    spreads = summary(row, figures)
    lines = [f"## {row.title[0].upper()}{row.title[1:]}", ""]
    if row.name in measured.server_busy:
        lines += [
            f"{better(row).capitalize()}. The server worked at most {measured.server_busy[row.name]:.0%} of the time.",
            "",
        ]
    else:
        lines += [f"{better(row).capitalize()}.", ""]
    if row.figure == "tail":
        return [*lines, "| client | p99 ÷ p50 |", "|---|---|", *_cells(spreads), ""]
    title = TITLES[row.baseline]
    lines += [f"| client | ÷ {title} | {row.unit} |", "|---|---|---|"]
    for client, found in spreads.items():
        value = spread(figures[client]).middle * row.scale
        lines.append(f"| {TITLES[client]} | {found} | {value:,.{0 if value >= 100 else 1}f} |")
    return [*lines, ""]


def _cells(spreads: Mapping[str, Spread]) -> list[str]:
    return [f"| {TITLES[client]} | {found} |" for client, found in spreads.items()]


def _goals(measured: Measured) -> list[str]:
    lines = ["| goal | measured | bound | |", "|---|---|---|---|"]
    titles = {row.name: row.title for row in (*ROWS, TAIL)}
    for goal in GOALS:
        found = verdict(goal, measured.figures)
        if found is None:
            continue
        scale = 1e-6 if goal.row == "memory" else 1.0
        shown = Spread(found.low * scale, found.middle * scale, found.high * scale)
        unit = " MB" if goal.row == "memory" else ""
        against = f" ÷ {TITLES[goal.against]}" if goal.against else ""
        sign = "≥" if goal.least else "≤"
        lines.append(
            f"| {titles[goal.row]}: {TITLES[goal.client]}{against} | {shown}{unit} "
            f"| {sign} {goal.bound * scale:.2f}{unit} | {'met' if goal.met(found.middle) else 'missed'} |"
        )
    return [*lines, ""] if len(lines) > 2 else []


def _latencies(measured: Measured) -> list[str]:
    if not measured.details:
        return []
    lines = [
        "## 50 updates in flight, latency",
        "",
        "| client | p50 ms | p99 ms | processor µs |",
        "|---|---|---|---|",
    ]
    for client, seen in measured.details.items():
        middle, late, cpu = (spread(seen[name]).middle for name in ("p50 ms", "p99 ms", "cpu µs"))
        lines.append(f"| {TITLES[client]} | {middle:.1f} | {late:.1f} | {cpu:.0f} |")
    return [*lines, ""]
