"""An organization's opportunities by pipeline and status, as plain values."""

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from close_emulator.domain.money import PERIODS, formatted_value
from close_emulator.resources.opportunity_view import view
from close_emulator.state.store import Record, Store

# So many of a status are shown; with more, nobody would look at each.
SHOWN: Final = 25


@dataclass(frozen=True)
class Card:
    """An opportunity as Close returns it, and its custom fields with names in place of ids."""

    record: Record
    custom: list[tuple[str, str]]


@dataclass(frozen=True)
class Column:
    """A status: how many opportunities are in it, what they are worth by period, and the latest of them."""

    label: str
    kind: str
    number: int
    sums: list[str]
    cards: list[Card]


@dataclass(frozen=True)
class Board:
    """An organization: its name, and the columns of each pipeline by the pipeline's name and id."""

    organization: str
    pipelines: list[tuple[str, list[Column]]]

    @property
    def number(self) -> int:
        """How many opportunities there are."""
        return sum(column.number for _, columns in self.pipelines for column in columns)


def board_of(store: Store) -> Board:
    """Return the board of a state, its latest opportunities first."""
    by_status: dict[str, list[Record]] = {status_id: [] for status_id in store.statuses}
    for opportunity in store.opportunities.values():
        by_status[opportunity["status_id"]].append(opportunity)
    pipelines = []
    for pipeline_id, pipeline in store.pipelines.items():
        columns = []
        for status in store.statuses_of(pipeline_id):
            held = by_status[status["id"]]
            latest = [_card(store, opportunity) for opportunity in reversed(held[-SHOWN:])]
            columns.append(Column(status["label"], status["type"], len(held), _sums(store, held), latest))
        pipelines.append((str(pipeline["name"]), columns))
    return Board(str(store.organization["name"]), pipelines)


def _sums(store: Store, opportunities: list[Record]) -> list[str]:
    """Return what opportunities are worth, for people. What is paid once, monthly and annually is not added up."""
    currency = str(store.organization["currency"])
    sums: Counter[str] = Counter()
    for opportunity in opportunities:
        sums[opportunity["value_period"]] += opportunity["value"] or 0
    return [text for period in PERIODS if (text := formatted_value(sums[period], period, currency))]


def _card(store: Store, opportunity: Record) -> Card:
    custom = []
    for field_id, value in opportunity["custom"].items():
        ones = value if isinstance(value, list) else [value]
        definition = store.fields[field_id].definition
        shown = _moment if definition["type"] == "datetime" else _named
        custom.append((str(definition["name"]), ", ".join(shown(store, one) for one in ones)))
    return Card(view(store, opportunity), custom)


def _named(store: Store, value: Any) -> str:
    """Return a value for people: the name of the user, contact or custom object that it is the id of."""
    if isinstance(value, str):
        for name in (
            store.user_name(value),
            store.contacts.get(value, {}).get("display_name"),
            store.custom_objects.get(value, {}).get("name"),
        ):
            if name:
                return str(name)
    return str(value)


def _moment(_: Store, value: Any) -> str:
    """Return a moment for people; as it is if it is none."""
    with suppress(ValueError):
        return f"{datetime.fromisoformat(str(value)).astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    return str(value)
