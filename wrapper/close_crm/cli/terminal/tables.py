"""Tables that fit the terminal, without words that are broken apart.

A row is one line where the terminal is wide enough. If it is not, texts are wrapped between words, and ids, which take
half of each line, go below their rows unless that needs more lines and no row is tall: the row's own, then those of
other objects, with their headings. In a very narrow terminal each value has a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .words import safe

if TYPE_CHECKING:
    from rich.console import Console

#: Blanks between columns.
_GAP = 2
#: Lines of a row with its id beside it. Where one needs more, its texts are columns of single words.
_TALL = 3
#: An id of Close's: what it is of, and 22 characters or more.
_ID = re.compile(r"[a-z0-9]+_[A-Za-z0-9]{22,}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Width:
    """The widths that a column can have, in characters.

    Attributes:
        whole: Its longest cell or heading.
        least: Its longest word.
        right: Whether it has numbers, which are wrapped last.
    """

    whole: int
    least: int
    right: bool = False


def fitted(widths: Sequence[Width], room: int) -> list[int] | None:
    """Return how wide each column is made, None if the room is too small for words that are whole.

    The widest texts are made narrower first, then numbers.
    """
    found = [width.whole for width in widths]
    excess = sum(found) + _GAP * (len(found) - 1) - room
    for right in (False, True):
        columns = [number for number, width in enumerate(widths) if width.right is right]
        while excess > 0 and columns:
            widest = max(columns, key=lambda number: found[number] - widths[number].least)
            if found[widest] == widths[widest].least:
                break
            found[widest] -= 1
            excess -= 1
    return None if excess > 0 else found


def write(
    console: Console, names: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[bool] | None = None
) -> None:
    """Write a table of texts of one line each.

    Args:
        console: Where to.
        names: The headings.
        rows: A cell for each heading.
        right: Which columns are aligned to the right; none if left out.
    """
    whole = _Grid([safe(name) for name in names], [[safe(cell) for cell in row] for row in rows], right)
    beside = whole.fitted(console)
    if names[0] == "id" and _below(console, whole, beside):
        return
    if beside:
        whole.write_heads(console, beside)
        whole.write_rows(console, beside, whole.rows)
        return
    for number, row in enumerate(whole.rows):
        if number:
            console.print()
        blocks(console, zip(whole.heads, row, strict=True))


def _below(console: Console, whole: _Grid, beside: Sequence[int] | None) -> bool:
    """Write ids below their rows, if that is possible and takes no more lines; return whether it was done."""
    ids, rest = whole.parted()
    widths = rest.fitted(console)
    if not widths:
        return False
    below = [list(_labelled(ids.heads, row, console.width)) for row in ids.rows]
    if beside:
        lines = whole.heights(console, beside)
        if max(lines) <= _TALL and sum(lines) < sum(rest.heights(console, widths)) + sum(map(len, below)):
            return False
    rest.write_heads(console, widths)
    for row, texts in zip(rest.rows, below, strict=True):
        rest.write_rows(console, widths, [row])
        for text in texts:
            line(console, f"{'':{_GAP}}{text}", "dim")
    return True


def _labelled(heads: Sequence[str], row: Sequence[str], room: int) -> Iterator[str]:
    """Yield the lines of a row's ids: the row's own, and others with their headings, in one line if there is room."""
    texts = [row[0], *(f"{head} {id}" for head, id in zip(heads[1:], row[1:], strict=True) if id)]
    together = f"{'':{_GAP}}".join(texts)
    yield from [together] if len(together) + _GAP <= room else texts


class _Grid:
    """Headings and rows of texts that are already escaped."""

    def __init__(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool] | None
    ) -> None:
        self.heads, self.rows = heads, rows
        self.right = right or [False] * len(heads)

    def parted(self) -> tuple[_Grid, _Grid]:
        """Return the columns of ids, the first among them, and the others."""
        columns = range(len(self.heads))
        ids = [
            one
            for one in columns
            if one == 0 or all(_ID.fullmatch(row[one]) or not row[one] for row in self.rows)
        ]
        return self._of(ids), self._of([one for one in columns if one not in ids])

    def _of(self, columns: Sequence[int]) -> _Grid:
        rows = [[row[one] for one in columns] for row in self.rows]
        return _Grid([self.heads[one] for one in columns], rows, [self.right[one] for one in columns])

    def fitted(self, console: Console) -> list[int] | None:
        """Return how wide the columns are made, None if that can't be done."""
        from rich.cells import cell_len

        widths = []
        for *column, right in zip(self.heads, *self.rows, self.right, strict=True):
            words = (word for cell in column for word in cell.split())
            widths.append(Width(max(map(cell_len, column)), max(map(cell_len, words), default=0), right))
        return fitted(widths, console.width)

    def heights(self, console: Console, widths: Sequence[int]) -> list[int]:
        """Return how many lines each row needs."""
        from rich.text import Text

        return [
            max(len(Text(cell).wrap(console, width)) for cell, width in zip(row, widths, strict=True))
            for row in self.rows
        ]

    def write_heads(self, console: Console, widths: Sequence[int]) -> None:
        """Write the headings."""
        self.write_rows(console, widths, [self.heads], "bold")

    def write_rows(
        self, console: Console, widths: Sequence[int], rows: Iterable[Sequence[str]], style: str = ""
    ) -> None:
        """Write rows."""
        from rich.table import Table
        from rich.text import Text

        made = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), show_header=False)
        for width, right in zip(widths, self.right, strict=True):
            made.add_column(width=width, justify="right" if right else "left", overflow="fold")
        for row in rows:
            made.add_row(*(Text(cell, style=style) for cell in row))
        console.print(made)


def blocks(console: Console, pairs: Iterable[tuple[str, str]]) -> None:
    """Write names and values one under the other; values may have several lines."""
    from rich.text import Text

    listed = [(name, value) for name, value in pairs if value]
    width = max((len(name) for name, _ in listed), default=0)
    for name, value in listed:
        first, *more = value.split("\n")
        row = Text(f"{name:<{width}}  ", style="bold")
        row.append(first, style="not bold")
        console.print(row, soft_wrap=True)
        for rest in more:
            console.print(Text(f"{'':<{width}}  {rest}"), soft_wrap=True)


def line(console: Console, text: str, style: str = "") -> None:
    """Write one line of text that is not markup."""
    from rich.text import Text

    console.print(Text(safe(text), style=style), soft_wrap=True)
