"""The states that e-mails and SMS go through. https://developer.close.com/api/resources/activities/emails

What is received (`inbox`) or `sent` is recorded, a `draft` is kept, `scheduled` waits for its time (see `due`), and
`outbox` is sent at once: here within the same request, so that its answer says `sent`.
"""

from typing import Final

from close_emulator.domain.dates import parse_moment, stamp
from close_emulator.http.routing import Call
from close_emulator.problems import refuse_fields
from close_emulator.state.agenda import REMIND, SEND
from close_emulator.state.store import Record

#: The key of bodies that asks for a reminder.
FOLLOW_UP: Final = "followup_date"
ONLY_DRAFTS: Final = "Only drafts can be changed."
NOT_BACK: Final = "This message can't have this status any more."
#: The states that each can go to, itself included.
_NEXT: Final = {
    "draft": frozenset({"draft", "scheduled", "outbox"}),
    "scheduled": frozenset({"scheduled", "draft"}),
}


def check_change(call: Call, message: Record, contents: frozenset[str]) -> None:
    """Raise unless a message can be changed as a body says.

    Args:
        call: The request.
        message: The message as it is.
        contents: The fields that make up its content: they are a draft's alone.

    Raises:
        Refusal: 400, it is no draft, or can't go to that state.
    """
    present, wanted = message["status"], call.body.get("status", message["status"])
    if wanted not in _NEXT.get(present, {present}):
        refuse_fields({"status": NOT_BACK})
    if present != "draft" and wanted != "draft" and contents & call.body.keys():
        refuse_fields({}, [ONLY_DRAFTS])


def plan(call: Call, before: Record | None, after: Record | None) -> None:
    """Note when a message is to be sent, and when to remind of an e-mail that nobody answers; see `due`."""
    agenda = call.store.agenda
    if after is None:
        agenda.plan((before or {}).get("id", ""), {})
        return
    planned = agenda.of(after["id"])
    if after["status"] != "scheduled" or after["date_scheduled"] is None:
        planned.pop(SEND, None)
    elif SEND in planned or any(
        call.body.get(name) is not None for name in ("date_scheduled", "activity_at")
    ):
        # One without a time waits until it is taken back.
        planned[SEND] = after["date_scheduled"]
    if FOLLOW_UP in call.body:
        planned.pop(REMIND, None)
        if call.body[FOLLOW_UP] is not None:
            planned[REMIND] = stamp(parse_moment(call.body[FOLLOW_UP]))
    agenda.plan(after["id"], planned)


def state_of(call: Call, body: Record, present: Record | None) -> Record:
    """Return the state that a body leads to, and when the message was or is to be sent."""
    if "status" not in body and present is not None:
        return {}
    status = body["status"]
    moment = body.get("activity_at") or (present or {}).get("activity_at") or body.get("date_created")
    now = stamp(call.now)
    match status:
        case "outbox":
            return {"status": "sent", "date_sent": now, "date_scheduled": None, "activity_at": now}
        case "scheduled":
            wanted = body.get("date_scheduled") or (present or {}).get("date_scheduled") or moment
            return {"status": status, "date_sent": None, "date_scheduled": wanted or now}
        case "inbox" | "sent" if present is None:
            return {"status": status, "date_sent": moment or now, "date_scheduled": None}
        case "draft" | "error":
            return {"status": status, "date_sent": None, "date_scheduled": None}
        case _:
            return {}
