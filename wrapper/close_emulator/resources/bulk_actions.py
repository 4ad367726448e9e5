"""Common parts of bulk actions: the leads they are about, their permission, their states and counts.

https://developer.close.com/api/resources/bulk-actions. What Close does in the background is done at once: the answer to
the request says `created` and knows no counts, any later one says `done` and has them all.
"""

from collections.abc import Callable, Iterable
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call
from close_emulator.problems import refuse
from close_emulator.state.store import Record, Store

from .found_leads import leads_named
from .generic import Plain

_UNKNOWN: Final = {"n_objects": None, "n_objects_processed": 0, "n_leads": None, "n_leads_processed": 0}
#: What an action is that says nothing else. Where a tree of conditions was sent, Close shows an empty text.
COMMON: Final[Record] = {"query": "", "sort": [], "results_limit": None, "send_done_email": True}
NOT_ALLOWED: Final = "You don't have permission to perform this action."


def check_permission(call: Call, permission: str) -> None:
    """Raise unless the caller's role has a permission.

    Raises:
        Refusal: 403.
    """
    for membership in call.store.memberships.values():
        if membership["user_id"] == call.user_id and permission in membership["permissions_granted"]:
            return
    refuse(403, NOT_ALLOWED)


def done(plain: Plain, call: Call, objects: int, lead_ids: Iterable[str | None], **more: object) -> Answer:
    """Keep an action that has been carried out, and return the answer to the request that started it.

    Args:
        plain: The kind of action.
        call: The request.
        objects: How many objects were changed.
        lead_ids: The leads that they belong to.
        more: Further fields of the action.
    """
    leads = len({lead_id for lead_id in lead_ids if lead_id is not None})
    body = {**call.body, **call.request.beyond, **more}
    action = plain.add(call.store, body, call.user_id, call.now)
    action |= _counts(objects, leads)
    return Answer(200, action | _UNKNOWN | {"status": "created"})


def _counts(objects: int, leads: int) -> Record:
    return {
        "status": "done", "n_objects": objects, "n_objects_processed": objects, "n_leads": leads,
        "n_leads_processed": leads,
    }  # fmt: skip


def past(body: Callable[[Store], Record]) -> Callable[[Store], Iterable[Record]]:
    """Return the seed of a kind: one action that found nothing, before anything else happened."""
    return lambda store: [{"s_query": leads_named("Bluth"), **body(store), **_counts(0, 0)}]
