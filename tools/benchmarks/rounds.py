"""Rounds of `make bench`: all clients take their turn once, in a shuffled order, so that ratios are of one time.

The first round warms up and is left out.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from . import growth
from .environments import ENVIRONMENTS
from .figures import percentile
from .processes import ClientProcess, Server, lines_take, process_takes
from .rows import CLIENTS, ROWS, TAIL, Client, Row

#: A turn of one client in one round: its figure for each row that the turn measures.
Turn = Callable[[], Mapping[str, float]]


@dataclass
class Measured:
    """What was measured.

    Attributes:
        figures: By row and client, one for each round.
        details: What else was seen, by row and client, one for each round: milliseconds of calls.
        versions: What is installed, by environment.
        server_busy: The largest share of a row's time that the server worked, by row.
    """

    figures: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    details: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    versions: dict[str, dict[str, str]] = field(default_factory=dict)
    server_busy: dict[str, float] = field(default_factory=dict)

    def add(self, client: str, found: Mapping[str, float]) -> None:
        """Keep the figures of a turn."""
        for row, value in found.items():
            self.figures.setdefault(row, {}).setdefault(client, []).append(value)


def taken_in_turns(
    turns: Mapping[str, Turn],
    rounds: int,
    order: random.Random,
    keep: Callable[[str, Mapping[str, float]], None],
) -> None:
    """Take all turns once to warm up, then once in each round in an order of its own; keep what the rounds measure."""
    names = list(turns)
    for number in range(rounds + 1):
        order.shuffle(names)
        for name in names:
            found = turns[name]()
            if number:
                keep(name, found)


def same_work(checks: Mapping[str, Mapping[str, object]]) -> None:
    """Compare what all clients read in each row.

    Raises:
        RuntimeError: One reads something else, so that its time says nothing.
    """
    first: dict[str, tuple[str, object]] = {}
    for client, rows in checks.items():
        for row, found in rows.items():
            other, wanted = first.setdefault(row, (client, found))
            if found != wanted:
                raise RuntimeError(f"{client} and {other} read different things in {row}:\n{found}\n{wanted}")


def call_rows(
    measured: Measured, wanted: Iterable[Row], server: Server, rounds: int, *, short: bool, seed: int
) -> None:
    """Measure the rows that are calls of running clients."""
    wanted = [row for row in wanted if any(row.name in client.jobs for client in CLIENTS)]
    if not wanted:
        return
    with ExitStack() as stack:
        running = {
            one.name: stack.enter_context(ClientProcess(one, server.url)) for one in CLIENTS if one.jobs
        }
        for process in running.values():
            measured.versions[process.client.environment] = process.versions
        same_work({name: process.check() for name, process in running.items()})
        for row in wanted:
            turns = {
                name: partial(call_turn, measured, row, process, server, row.calls[short])
                for name, process in running.items()
                if row.name in process.client.jobs
            }
            taken_in_turns(turns, rounds, random.Random(seed), measured.add)  # noqa: S311  # no secret


def call_turn(
    measured: Measured, row: Row, process: ClientProcess, server: Server, calls: int
) -> dict[str, float]:
    """Return the figures of one client's block of calls."""
    used = server.used()
    took = process.do(row.name, calls)
    busy = (server.used() - used) / took["wall"]
    measured.server_busy[row.name] = max(busy, measured.server_busy.get(row.name, 0.0))
    if row.figure != "rate":
        return {row.name: took["cpu"] / calls}
    middle, late = (percentile(took["seconds"], share) for share in (0.5, 0.99))
    details = measured.details.setdefault(process.client.name, {})
    details.setdefault("p50 ms", []).append(middle * 1e3)
    details.setdefault("p99 ms", []).append(late * 1e3)
    details.setdefault("cpu µs", []).append(took["cpu"] / calls * 1e6)
    return {row.name: calls / took["wall"], TAIL.name: late / middle}


def process_rows(
    measured: Measured, wanted: Iterable[Row], url: str, rounds: int, *, sizes: Iterable[int], seed: int
) -> None:
    """Measure the rows that begin with a new process."""
    names = {row.name for row in wanted}
    order = random.Random(seed)  # noqa: S311  # no secret
    if names & {"import", "memory"}:
        turns = {one.name: partial(import_turn, one, url) for one in CLIENTS if one.first}
        taken_in_turns(turns, rounds, order, measured.add)
    if "cold" in names:
        cold = {one.name: partial(cold_turn, one, url) for one in CLIENTS if one.call}
        taken_in_turns(cold, rounds, order, measured.add)
    if "cli" in names:
        taken_in_turns(command_line_turns(), rounds, order, measured.add)
    if names & {"growth", "growth_memory"}:
        grown: dict[str, Turn] = {}
        for size in sizes:
            folders = growth.generated(size)
            for name, lines in growth.LINES.items():
                python = ENVIRONMENTS[growth.ENVIRONMENT[name]].python
                grown[f"{name}-{size}"] = partial(growth_turn, python, folders[name], lines, url)
        taken_in_turns(grown, rounds, order, measured.add)


def import_turn(client: Client, url: str) -> dict[str, float]:
    """Return what a program takes until it could call."""
    seconds, size = lines_take(ENVIRONMENTS[client.environment].python, client.first, url)
    return {"import": seconds, "memory": size}


def cold_turn(client: Client, url: str) -> dict[str, float]:
    """Return the processor seconds of a process that makes one call."""
    program = f"URL = {url!r}\n{client.first}\n{client.call}"
    return {"cold": process_takes(ENVIRONMENTS[client.environment].python, "-I", "-c", program)}


def command_line_turns() -> dict[str, Turn]:
    """Return the turns of the command line, and of what it can't be faster than."""
    python = ENVIRONMENTS["cli"].python
    commands = {
        "cli": (python.with_name("close-crm"), "--help"),
        "cli-version": (python.with_name("close-crm"), "--version"),
        "cli-imports": (python, "-c", "import rich, typer"),
    }
    return {name: partial(_command_turn, command) for name, command in commands.items()}


def _command_turn(command: tuple[object, ...]) -> dict[str, float]:
    return {"cli": process_takes(*map(str, command))}


def growth_turn(python: Path, folder: Path, lines: str, url: str) -> dict[str, float]:
    """Return what importing a client with so many operations takes."""
    before = f"import sys; sys.path.insert(0, {str(folder)!r})"
    seconds, size = lines_take(python, lines, url, before)
    return {"growth": seconds, "growth_memory": size}


def chosen(only: str) -> list[Row]:
    """Return the rows whose name has a text in it."""
    return [row for row in ROWS if only in row.name]
