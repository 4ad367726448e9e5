"""The statuses that leads and opportunities have had, from the log of their changes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from close_emulator.domain.search.records import lead_status, status_changes_of
from close_emulator.state.store import Record, Store

_SIDES: Final = ("old", "new")


class Stay(NamedTuple):
    """A time in a status."""

    status_id: str
    since: datetime
    until: datetime | None
    """When it ended, None if it goes on."""


@dataclass(frozen=True)
class History:
    """All statuses of an object, from its creation on."""

    record: Record
    stays: tuple[Stay, ...]

    def at(self, moment: datetime) -> str | None:
        """Return the status just before a moment, None before there was the object."""
        past = [stay.status_id for stay in self.stays if stay.since < moment]
        return past[-1] if past else None


def lead_histories(store: Store, leads: Iterable[Record]) -> Iterator[History]:
    """Return the histories of leads."""
    for lead in leads:
        log = store.activities_of("LeadStatusChange", lead["id"])
        yield _history(lead, log, lead_status(store, lead)["id"])


def opportunity_histories(store: Store, opportunities: Iterable[Record]) -> Iterator[History]:
    """Return the histories of opportunities."""
    for one in opportunities:
        yield _history(one, status_changes_of(store, one["id"]), one["status_id"])


def _history(record: Record, log: list[Record], status_id: str) -> History:
    """The log is what counts: changes that were posted are in it, and those that were deleted are not."""
    created = datetime.fromisoformat(record["date_created"])
    changes = sorted(log, key=lambda one: str(one["activity_at"]))
    reached = [(changes[0]["old_status_id"] if changes else status_id, created)]
    reached += [
        (one["new_status_id"], max(datetime.fromisoformat(one["activity_at"]), created)) for one in changes
    ]
    ends = [*(moment for _, moment in reached[1:]), None]
    stays = [
        Stay(status, since, until) for (status, since), until in zip(reached, ends, strict=True) if since != until
    ]  # fmt: skip
    return History(record, tuple(stays))


def labels(log: Iterable[Record]) -> dict[str, str]:
    """Return the names of statuses as a log of changes has them, which outlast the statuses."""
    return {one[f"{side}_status_id"]: one[f"{side}_status_label"] for one in log for side in _SIDES}
