"""Scheduling links that an app keeps for a user. https://developer.close.com/api/resources/scheduling-links

Only with OAuth, as Close has it. Tokens of the emulator belong to one app.
"""

from collections.abc import Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse, refuse_unknown
from close_emulator.state.store import Record

from .scheduling_links import PLAIN

ONLY_OAUTH: Final = "This takes an OAuth access token."
_SOURCE: Final = "THIRD_PARTY"


def _check_oauth(call: Call) -> None:
    if not (call.request.header("authorization") or "").lower().startswith("bearer "):
        refuse(403, ONLY_OAUTH)


def _link(call: Call, source_id: str) -> Record | None:
    """Return the app's link of the caller that has this id in the app."""
    own = (one for one in PLAIN.records(call.store).values() if one["user_id"] == call.user_id)
    return next((one for one in own if (one["source"], one["source_id"]) == (_SOURCE, source_id)), None)


def create(call: Call) -> Answer:
    """POST /scheduling_link/integration/: only with OAuth; one that has the `source_id` already is changed."""
    _check_oauth(call)
    link = _link(call, call.body["source_id"])
    if link is None:
        link = PLAIN.add(call.store, {**call.body, "source": _SOURCE}, call.user_id, call.now)
    else:
        link |= PLAIN.shape.changes(call.body, call.user_id, call.now)
        link |= {} if PLAIN.computed is None else PLAIN.computed(call.store, link)
    return Answer(200, PLAIN.view(call.store, link))


def delete(call: Call) -> Answer:
    """DELETE /scheduling_link/integration/{source_id}/: only with OAuth; the app's own."""
    _check_oauth(call)
    link = _link(call, call.path["source_id"])
    if link is None:
        refuse_unknown(PLAIN.name)
    PLAIN.remove(call.store, link)
    return Answer(204)


HANDLERS: Final[Mapping[str, Handler]] = {
    "scheduling_links_create_integration": create,
    "scheduling_links_delete_integration": delete,
}
