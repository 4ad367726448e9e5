"""Opportunities on the screen and in files: as a table, a board, CSV, JSON."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from . import tables
from .columns import Column, Record
from .organization import Organization, Stage
from .streams import for_data
from .tables import line
from .words import Manner, json_text, moment_of, safe

if TYPE_CHECKING:
    from rich.console import Console

#: The least width of a column of a board, in characters; below it, statuses are shown one under the other.
_NARROWEST = 22


def table(console: Console, columns: Sequence[Column], records: Sequence[Record], manner: Manner) -> None:
    """Write a table."""
    names, right = [column.name for column in columns], [column.right for column in columns]
    tables.write(
        console, names, [[column.shown(one, manner) for column in columns] for one in records], right
    )


def record(console: Console, columns: Sequence[Column], one: Record, manner: Manner) -> None:
    """Write one opportunity in full, without fields that have no value."""
    tables.blocks(
        console, [(safe(column.name), safe(column.shown(one, manner), lines=True)) for column in columns]
    )


def board(console: Console, organization: Organization, records: Sequence[Record], manner: Manner) -> None:
    """Write a column for each status, by pipeline, in the order of Close's screen, with the sums of each."""
    by_status: dict[str, list[Record]] = {}
    for one in records:
        by_status.setdefault(str(one.get("status_id")), []).append(one)
    pipelines: dict[str, list[Stage]] = {}
    for stage in organization.stages:
        pipelines.setdefault(stage.pipeline_id, []).append(stage)
    known = {stage.id for stage in organization.stages}
    for id, deals in by_status.items():
        if id not in known:
            gone = str(deals[0].get("status_label") or id)
            pipelines.setdefault("", []).append(Stage(id, gone, "", "", "Other"))
    shown = [stages for stages in pipelines.values() if any(stage.id in by_status for stage in stages)]
    for number, stages in enumerate(shown):
        if number:
            console.print()
        deals = [one for stage in stages for one in by_status.get(stage.id, [])]
        line(console, f"{stages[0].pipeline}  {_total(deals, manner)}", "bold underline")
        if console.is_terminal and console.width >= _NARROWEST * len(stages):
            _beside(console, stages, by_status, manner)
        else:
            _below(console, stages, by_status, manner)


def _beside(
    console: Console, stages: Sequence[Stage], by_status: Mapping[str, list[Record]], manner: Manner
) -> None:
    from rich.table import Table
    from rich.text import Text

    made = Table(box=None, expand=True, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    cards: list[list[str]] = []
    heads: list[Text] = []
    for stage in stages:
        deals = by_status.get(stage.id, [])
        made.add_column(ratio=1, overflow="fold")
        heads.append(Text(f"{safe(stage.label)}\n{_total(deals, manner)}\n", style="bold"))
        cards.append([_card(one, manner) for one in deals])
    made.add_row(*heads)
    for row in range(max(map(len, cards))):
        made.add_row(*(Text(f"{of[row]}\n" if row < len(of) else "") for of in cards))
    console.print(made)


def _below(
    console: Console, stages: Sequence[Stage], by_status: Mapping[str, list[Record]], manner: Manner
) -> None:
    for stage in stages:
        deals = by_status.get(stage.id, [])
        line(console, f"  {stage.label}  {_total(deals, manner)}", "bold")
        for one in deals:
            line(console, f"    {_card(one, manner).replace(chr(10), '  ')}  {one.get('id')}")


def _card(one: Record, manner: Manner) -> str:
    value, won_on = one.get("value"), manner.text(moment_of(one.get("date_won")))
    amount = (
        manner.amount(value, one.get("value_currency"), one.get("value_period"))
        if isinstance(value, int)
        else "-"
    )
    lines = [safe(str(one.get("lead_name") or one.get("id"))), safe(amount)]
    who = ", ".join(safe(str(part)) for part in (one.get("user_name"), won_on) if part)
    return "\n".join([*lines, *([who] if who else [])])


def _total(deals: Sequence[Record], manner: Manner) -> str:
    """Return count and sums of opportunities. One-time and recurring values are not added up."""
    sums: Counter[tuple[str, str]] = Counter()
    for one in deals:
        if isinstance(one.get("value"), int):
            sums[str(one.get("value_currency") or ""), str(one.get("value_period") or "")] += one["value"]
    order = sorted(sums, key=lambda of: (of[0], {"one_time": 0, "monthly": 1}.get(of[1], 2)))
    amounts = [manner.amount(sums[currency, period], currency, period) for currency, period in order]
    return safe(f"({len(deals)}: {' + '.join(amounts)})" if amounts else f"({len(deals)})")


class JsonWriter:
    """Writes opportunities as Close sends them: as one JSON list, or as a line of JSON each."""

    def __init__(self, *, lines: bool) -> None:
        for_data(sys.stdout)
        self._lines = lines
        self._count = 0

    def add(self, one: Mapping[str, Any]) -> None:
        """Write an opportunity."""
        before = "" if self._lines else "[\n" if self._count == 0 else ",\n"
        sys.stdout.write(f"{before}{json_text(dict(one))}{chr(10) if self._lines else ''}")
        self._count += 1

    def end(self) -> None:
        """Write the end of the list."""
        if not self._lines:
            sys.stdout.write("\n]\n" if self._count else "[]\n")


def changes(
    console: Console, rows: Sequence[tuple[str, str, str]], *, notes: Mapping[str, str] | None = None
) -> None:
    """Write changes, a line for each: name, before, after."""
    from rich.text import Text

    width = max((len(safe(name)) for name, _, _ in rows), default=0)
    for name, before, after in rows:
        line = Text(f"  {safe(name):<{width}}  ")
        line.append(_cut(before) or "(none)", style="red")
        line.append(" -> ")
        line.append(_cut(after) or "(none)", style="green")
        if notes and name in notes:
            line.append(f"  ({notes[name]})", style="dim")
        console.print(line, soft_wrap=True)


def _cut(text: str, most: int = 200) -> str:
    shown = safe(text)
    return shown if len(shown) <= most else f"{shown[: most - 3]}..."
