"""An organization's opportunities by pipeline and status, as plain values."""

from dataclasses import dataclass
from typing import Any, Final

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
    """A status: how many opportunities are in it, and the latest of them."""

    label: str
    kind: str
    number: int
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
            columns.append(Column(status["label"], status["type"], len(held), latest))
        pipelines.append((str(pipeline["name"]), columns))
    return Board(str(store.organization["name"]), pipelines)


def _card(store: Store, opportunity: Record) -> Card:
    custom = []
    for field_id, value in opportunity["custom"].items():
        ones = value if isinstance(value, list) else [value]
        custom.append(
            (str(store.fields[field_id].definition["name"]), ", ".join(_named(store, one) for one in ones))
        )
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
