"""Calls: recorded, read, corrected. https://developer.close.com/api/resources/activities/calls"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT
from close_emulator.state.store import Record, Store

from .kind import REFERENCES, Kind, Problems
from .media import address_of
from .numbers import number_of, owner_of
from .texts import note_of

NOT_HTTPS: Final = "The URL must use https."
#: Programs compare both durations with numbers, without looking whether there are any.
_RECORDED: Final = {
    "source": "External", "call_method": "external", "has_recording": False, "cost": None, "duration": 0,
    "voicemail_duration": 0,
}  # fmt: skip
#: Addresses of recordings in answers of an emulator that is served, which has no https.
_SERVED: Final = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?/call/")
#: How a call ended, by its status. Documented for completed ones alone.
_DISPOSITIONS: Final[Mapping[str, str]] = {
    "completed": "answered", "no-answer": "no-answer", "busy": "busy", "failed": "error", "timeout": "no-answer",
}  # fmt: skip
#: Addresses of media, with what an answer's address ends in.
_MEDIA: Final = {"recording_url": "recording", "voicemail_url": "voicemail"}


def _read(call: Call, body: Record, present: Record | None, problems: Problems) -> Record:
    said = note_of(body, problems) | number_of(body, "phone", "remote", problems)
    if "remote_phone" in said:
        said["phone"] = said["remote_phone"]
    if present is None:
        said |= {**_RECORDED, "status": "completed", **_durations(body)} | owner_of(
            call.store, body, said.get("phone")
        )
    if "status" in body:
        said["status"] = body["status"] or (present or said)["status"]
    if "status" in said:
        said["disposition"] = _DISPOSITIONS.get(said["status"])
    if body.get("outcome_id") is not None and body["outcome_id"] not in call.store.plain["/outcome/"]:
        problems["outcome"] = NO_SUCH_OBJECT
    for name in _MEDIA:
        url = body.get(name) or "https:"
        if url.partition(":")[0].lower() != "https" and not _SERVED.match(url):
            problems[name] = NOT_HTTPS
    return said


def _durations(body: Record) -> Record:
    return {"duration": body["duration"]} if body.get("duration") is not None else {}


def _own_addresses(call: Call, _: Record | None, after: Record | None) -> None:
    """Media are at addresses of the API's own, whatever address was sent; null destroys them."""
    for name, ending in _MEDIA.items():
        if after is not None and name in call.body:
            kept = call.body[name] is not None
            after[name] = address_of(after["id"], ending) if kept else None
            if name == "recording_url":
                after["has_recording"] = kept


def _seed(store: Store) -> Iterator[Record]:
    lead_id = next(iter(store.leads))
    contact = store.contacts_of(lead_id)[0]
    number = contact["phones"][0]["phone"]
    about = {"lead_id": lead_id, "contact_id": contact["id"], "phone": number, "status": "completed"}
    yield {**about, "direction": "outbound", "duration": 124, "note": "Asked for an offer."}
    yield {**about, "direction": "inbound", "duration": 31}


KIND: Final = Kind(
    tag="activities.calls",
    path="/activity/call/",
    name="Call",
    kind="Call",
    references={**REFERENCES, "outcome_id": "/outcome/"},
    read=_read,
    followed=_own_addresses,
    named_only=frozenset({"recording_transcript", "voicemail_transcript"}),
    without_effect={
        "source": "every call that is recorded is `External`",
        "playbook_id": "answers do not show it",
        "conversation_type_id": "answers do not show it",
    },
    behaviour={
        "create": "recorded, nobody is called; without a lead that of the contact who has the `phone`",
        "update": "recordings and voicemails have addresses of the API's own, and null removes them",
    },
    seed=_seed,
)
