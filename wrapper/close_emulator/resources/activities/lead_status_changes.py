"""The log of leads' changes of status. https://developer.close.com/api/resources/activities/lead-status-changes"""

from collections.abc import Iterator
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT
from close_emulator.resources.activity_log import POSTED, lead_status_side
from close_emulator.state.store import Record, Store

from .kind import Kind, Problems


def _read(call: Call, body: Record, _: Record | None, problems: Problems) -> Record:
    sides: Record = {}
    for side in ("old", "new"):
        found = lead_status_side(call.store, side, body[f"{side}_status_id"])
        if found is None:
            problems[f"{side}_status"] = NO_SUCH_OBJECT
        else:
            sides |= found
    return sides


def _mark(_: Call, before: Record | None, after: Record | None) -> None:
    if before is None and after is not None:
        after[POSTED] = True


def _seed(store: Store) -> Iterator[Record]:
    old, new, *_ = (one["id"] for one in store.organization["lead_statuses"])
    yield {"lead_id": next(iter(store.leads)), "old_status_id": new, "new_status_id": old}


KIND: Final = Kind(
    tag="activities.lead_status_changes",
    path="/activity/status_change/lead/",
    name="LeadStatusChange",
    kind="LeadStatusChange",
    operations=("list", "create", "get", "delete"),
    read=_read,
    followed=_mark,
    behaviour={
        "list": "made when a lead's status changes, changes within five minutes joined, and gone when they lead back",
        "create": "an entry of the log; the lead stays in its status",
        "delete": "the lead stays in its status",
    },
    seed=_seed,
)
