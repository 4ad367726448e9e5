"""Meetings. https://developer.close.com/api/resources/activities/meetings"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from close_emulator.domain.dates import stamp
from close_emulator.domain.meetings import status_of
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields
from close_emulator.resources.oauth_apps import calling_app
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .kind import REFERENCES, Kind, Problems
from .texts import mentions_of, note_of

NEEDS_EVENT: Final = "This filter needs provider_calendar_event_id."
_OF_AN_EVENT: Final = ("provider_calendar_id", "provider_calendar_type", "starts_at")


def _check_list(call: Call, _: Record | None) -> None:
    problems = {
        name: NEEDS_EVENT for name in call.query if name.partition("__")[0] in _OF_AN_EVENT
    }  # fmt: skip
    if problems and "provider_calendar_event_id" not in call.query:
        refuse_fields(problems)


def _in_calendar(meeting: Record, calendar_id: Any) -> bool:
    return calendar_id in meeting["provider_calendar_ids"]


def _status(call: Call, meeting: Record) -> Record:
    return {"status": status_of(meeting, call.now)}


def _read(call: Call, body: Record, present: Record | None, problems: Problems) -> Record:
    said: Record = {}
    if present is not None and (outcome_id := body.get("outcome_id")) is not None:
        said["outcome_reason"] = "user-selected"
        if outcome_id not in call.store.plain["/outcome/"]:
            problems["outcome"] = NO_SUCH_OBJECT
    if present is not None and "user_note_html" in body:
        note = note_of({"note_html": body["user_note_html"]}, problems)
        said |= {f"user_{name}": text for name, text in note.items()}
        said["user_note_mentions"] = mentions_of(call.store, body["user_note_html"])
        said["user_note_date_updated"] = stamp(call.now)
    return said


def _seed(store: Store) -> Iterator[Record]:
    lead_id, (user_id, user) = next(iter(store.leads)), next(iter(store.users.items()))
    contact = store.contacts_of(lead_id)[0]
    start = datetime.fromisoformat("2026-03-03T10:00:00+00:00")
    guest = {"contact_id": contact["id"], "email": contact["emails"][0]["email"], "name": contact["name"]}
    host = {"user_id": user_id, "email": user["email"], "name": store.user_name(user_id)}
    for number, title in enumerate(("Demo", "Negotiation")):
        begins = start + timedelta(days=number)
        yield {
            "lead_id": lead_id, "contact_id": contact["id"], "users": [user_id], "title": title, "note": "",
            "location": "", "starts_at": stamp(begins), "ends_at": stamp(begins + timedelta(minutes=30)),
            "activity_at": stamp(begins), "duration": 1800, "source": "calendar", "status": "upcoming",
            "transcripts": [],
            "is_recurring": False, "provider_calendar_type": "google", "provider_calendar_ids": [user["email"]],
            "provider_calendar_event_id": f"event{number}", "calendar_event_uids": [f"event{number}@google.com"],
            "connected_account_id": make_id(f"{store.id_seed}/connected_account/", "emailacct", 0),
            "attendees": [
                {**host, "contact_id": None, "is_organizer": True, "status": "yes"},
                {**guest, "user_id": None, "is_organizer": False, "status": "noreply"},
            ],
        }  # fmt: skip


KIND: Final = Kind(
    tag="activities.meetings",
    path="/activity/meeting/",
    name="Meeting",
    kind="Meeting",
    operations=("list", "get", "update", "delete"),
    references={**REFERENCES, "outcome_id": "/outcome/"},
    read=_read,
    timed=_status,
    named_only=frozenset({"transcripts"}),
    filters={"provider_calendar_id": _in_calendar},
    before_list=_check_list,
    behaviour={
        "list": "there are no calendars, so that all are the seed's; the status follows from the clock",
        "delete": "from the lead's history",
    },
    seed=_seed,
)


def add_integration(call: Call) -> Answer:
    """POST /activity/meeting/{id}/integration/: one record for each app; `{}` changes nothing. API keys are refused."""
    app, meeting = calling_app(call), KIND.known(call)
    others = [one for one in meeting["integrations"] or () if one["oauth_client"]["id"] != app["id"]]
    known = next((one for one in meeting["integrations"] or () if one not in others), None)
    record = known or {
        # Of the meeting, so that a request that changes nothing can name it.
        "id": make_id(f"{call.store.id_seed}/integration/{meeting['id']}", "evtint", 0),
        "integration_name": "third_party", "integration_data": {}, "oauth_client": app,
    }  # fmt: skip
    if call.body:
        record = {**record, **call.body}
        KIND.put(call.store, {**meeting, "integrations": [*others, record], "date_updated": stamp(call.now)})
    return Answer(200, record)


HANDLERS: Final[Mapping[str, Handler]] = {"activities.meetings_create_integration": add_integration}
