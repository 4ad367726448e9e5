"""One line of the long run's table: a row of the goals, what was measured, and what it had to keep to."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A figure and its bound.

    Attributes:
        goal: The row of the goals, such as `Q2`.
        what: What was done.
        figure: The result.
        bound: What it had to keep to.
        kept: Whether it did.
    """

    goal: str
    what: str
    figure: str
    bound: str
    kept: bool

    @property
    def cells(self) -> tuple[str, str, str, str, str]:
        """The cells of its line."""
        return self.goal, self.what, self.figure, self.bound, "ok" if self.kept else "NOT KEPT"


HEAD = ("row", "what", "figure", "bound", "")
#: Name and work of one part of the run; a part gives any number of rows.
Part = tuple[str, Callable[[], Iterable[Row]]]


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def table(rows: Iterable[Row]) -> str:
    """Return the rows as a table of Markdown that is aligned for a terminal, too."""
    lines = [HEAD, *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    text = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in lines
    ]
    text.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(text)


def run(parts: Iterable[Part]) -> int:
    """Run all parts, print the table, and give the exit status: 1 if any bound was not kept or a part broke off."""
    rows: list[Row] = []
    for name, work in parts:
        say(f"{name} ...")
        try:
            rows += work()
        except Exception as error:  # noqa: BLE001  # the other parts still have something to tell
            rows.append(Row("-", name, f"{type(error).__name__}: {error}"[:100], "ends", kept=False))
    say("")
    say(table(rows))
    return 0 if rows and all(row.kept for row in rows) else 1
