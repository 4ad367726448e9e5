"""Reports on changes of status: how many objects were in which, and moved from where to where."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from close_emulator.state.store import Record

from .histories import History

_COUNTED: Final = ("started", "ended", "gained", "lost", "entered", "left")
Move = tuple[str | None, str]
"""From one status to another, None where an object was created."""


@dataclass(frozen=True)
class Statuses:
    """The statuses that a report is about."""

    present: Mapping[str, str]
    """Names by id, in order."""
    past: Mapping[str, str]
    """Names by id of what the log of changes has."""

    def label(self, status_id: str | None) -> str | None:
        """Return the name of a status."""
        return None if status_id is None else self.present.get(status_id, self.past.get(status_id, ""))

    def is_deleted(self, status_id: str | None) -> bool | None:
        """Whether there is a status no longer."""
        return None if status_id is None else status_id not in self.present


def report(
    histories: Iterable[History],
    statuses: Statuses,
    start: datetime | None,
    end: datetime,
    query: Callable[[Iterable[str]], str],
) -> Record:
    """Return the report of a span.

    Args:
        histories: Those of the objects that it is about.
        statuses: The statuses that it names; deleted ones appear where an object had them.
        start: Where the span begins; without it, what compares with the beginning is left out.
        end: Where it ends.
        query: Returns a search for objects by their ids.
    """
    found = {name: defaultdict[str, list[str]](list) for name in _COUNTED}
    moves, joined = defaultdict[Move, list[str]](list), defaultdict[Move, list[str]](list)
    for history in histories:
        object_id = history.record["id"]
        mine = _moves(history, start, end)
        before, after = None if start is None else history.at(start), history.at(end)
        named: dict[str, set[str | None]] = {
            "started": {before}, "ended": {after}, "gained": {after} - {before}, "lost": {before} - {after},
            "entered": {new for _, new in mine}, "left": {old for old, _ in mine},
        }  # fmt: skip
        for name, status_ids in named.items():
            for status_id in status_ids:
                if status_id is not None:
                    found[name][status_id].append(object_id)
        for move in dict.fromkeys(mine):
            moves[move].append(object_id)
        if mine and mine[0][0] != mine[-1][1]:
            joined[mine[0][0], mine[-1][1]].append(object_id)
    seen = {status_id for by_status in found.values() for status_id in by_status}
    ids = [*statuses.present, *(one for one in statuses.past if one in seen - statuses.present.keys())]
    return {
        "status_overview": [
            _overview(one, statuses, {name: found[name][one] for name in found}, query, overall=start is None)
            for one in ids
        ],
        "status_transitions": _transitions(moves, statuses, query),
        "status_transitions_summary": _transitions(joined, statuses, query),
    }


def _moves(history: History, start: datetime | None, end: datetime) -> list[Move]:
    """Return the moves of an object within a span, in order."""
    steps = zip((None, *(stay.status_id for stay in history.stays)), history.stays, strict=False)
    return [
        (old, new.status_id) for old, new in steps if (start is None or start <= new.since) and new.since < end
    ]  # fmt: skip


def _overview(
    status_id: str,
    statuses: Statuses,
    found: Mapping[str, list[str]],
    query: Callable[[Iterable[str]], str],
    *,
    overall: bool,
) -> Record:
    shown = ("ended", "entered", "left") if overall else tuple(found)
    row = {
        "status_id": status_id, "status_label": statuses.label(status_id),
        "status_is_deleted": statuses.is_deleted(status_id),
        **{name: len(found[name]) for name in shown},
    }  # fmt: skip
    if not overall:
        started, change = len(found["started"]), len(found["ended"]) - len(found["started"])
        row |= {"change": change, "change_percent": round(100 * change / started) if started else None}
    return row | {"_queries": {name: query(found[name]) for name in shown}}


def _transitions(
    moves: Mapping[Move, list[str]], statuses: Statuses, query: Callable[[Iterable[str]], str]
) -> list[Record]:
    """Return the rows of moves, those that most objects made first."""
    return [
        {
            **{
                f"{side}_status_{name}": value
                for side, status_id in (("from", move[0]), ("to", move[1]))
                for name, value in (
                    ("id", status_id), ("label", statuses.label(status_id)),
                    ("is_deleted", statuses.is_deleted(status_id)),
                )
            },
            "count": len(ids), "_query": query(ids),
        }
        for move, ids in sorted(moves.items(), key=lambda one: -len(one[1]))
    ]  # fmt: skip
