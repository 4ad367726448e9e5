"""Acts of Close when their time comes: it sends what was scheduled, and reminds of e-mails that nobody answered.

https://developer.close.com/api/resources/activities/emails: a `followup_date` of an e-mail "will have Close create an
email followup task if no response was received". Nothing here waits: whoever calls `carry_out` decides when that is.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from close_emulator.domain.dates import parse_moment, stamp
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call
from close_emulator.resources.incoming_tasks import remind
from close_emulator.state.agenda import SEND
from close_emulator.state.store import Record, Store

from .email_threads import emails_of
from .emails import KIND as EMAILS
from .kind import Kind
from .sms import KIND as SMS

_KINDS: Final[dict[str, Kind]] = {"Email": EMAILS, "SMS": SMS}
_SENT: Final[Record] = {"status": "sent"}


def carry_out(
    store: Store, now: datetime, recorded: Callable[[Callable[[Call], Answer], Call], object]
) -> None:
    """Do all that is due, in the order of its moments.

    Args:
        store: The organization.
        now: The present.
        recorded: Calls a handler and records what it changes.
    """
    for moment, _, message_id, what in store.agenda.due(stamp(now)):
        message = store.activities.get(message_id)
        if message is None:
            continue
        call = Call(
            store=store, user_id=message["user_id"] or next(iter(store.users)), now=now, path={}, query={},
            body=_SENT if what == SEND else {}, zone=None,
        )  # fmt: skip
        carried_out = _send(message, moment) if what == SEND else _remind(message, moment)
        store.version += 1
        recorded(carried_out, call)


def _send(message: Record, moment: str) -> Callable[[Call], Answer]:
    def carried_out(call: Call) -> Answer:
        if message["status"] == "scheduled":
            kind = _KINDS[message["_type"]]
            sent: Record = {
                **message, **_SENT, "date_sent": moment, "date_scheduled": None, "activity_at": moment,
                "date_updated": stamp(call.now),
            }  # fmt: skip
            kind.put(call.store, sent)
            if kind.followed is not None:
                kind.followed(call, message, sent)
        return Answer(200, {})

    return carried_out


def _remind(email: Record, moment: str) -> Callable[[Call], Answer]:
    def carried_out(call: Call) -> Answer:
        later = (
            one
            for one in emails_of(call.store, email["thread_id"])
            if one["direction"] == "incoming" and one["activity_at"] >= email["activity_at"]
        )
        if email["status"] == "sent" and next(later, None) is None:
            remind(call, email, parse_moment(moment))
        return Answer(200, {})

    return carried_out
