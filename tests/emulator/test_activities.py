"""Activities: the list of all kinds, what each kind makes of what it is sent, and what logs itself.

Facts: https://developer.close.com/api/resources/activities and the pages below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
Record = dict[str, Any]


class Clock:
    """A clock that is set forward by hand."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(name="clock")
def _clock() -> Clock:
    return Clock()


@pytest.fixture(name="api")
def _api(clock: Clock) -> Iterator[httpx.Client]:
    emulator = Emulator(clock=clock)
    base = "https://api.close.com/api/v1"
    with closing(
        httpx.Client(transport=emulator.transport(), base_url=base, auth=(emulator.api_key, ""))
    ) as api:
        yield api


def new_lead(api: httpx.Client, name: str = "Alder") -> str:
    """Return the id of a new lead."""
    return str(api.post("/lead/", json={"name": name}).raise_for_status().json()["id"])


def post(api: httpx.Client, kind: str, **body: Any) -> Record:
    """Create an activity and return the answer."""
    made: Record = api.post(f"/activity/{kind}/", json=body).raise_for_status().json()
    return made


def data(api: httpx.Client, kind: str = "", **query: Any) -> list[Record]:
    """Return a list of activities, all kinds without one."""
    found: list[Record] = api.get(f"/activity/{kind}", params=query).raise_for_status().json()["data"]
    return found


def field_errors(response: httpx.Response) -> Record:
    """Return what a 400 says of single fields."""
    assert response.status_code == 400, response.text
    errors: Record = response.json()["field-errors"]
    return errors


# --- the list of all kinds


def test_list_has_all_kinds_latest_first(api: httpx.Client, clock: Clock) -> None:
    """Activities of all kinds are in one list, the latest recorded first (order of lists: page on pagination)."""
    lead_id = new_lead(api)
    clock.now += timedelta(minutes=1)
    note = post(api, "note", lead_id=lead_id, note="First")
    clock.now += timedelta(minutes=1)
    call = post(api, "call", lead_id=lead_id, direction="outbound")
    old = post(api, "note", lead_id=lead_id, note="Of old", date_created="2013-02-01T00:00:00Z")

    found = data(api, lead_id=lead_id)

    assert [one["id"] for one in found][:2] == [call["id"], note["id"]]
    assert found[-1]["id"] == old["id"]
    assert [one["_type"] for one in found] == ["Call", "Note", "Created", "Note"]


def test_kinds_users_and_contacts_need_a_lead(api: httpx.Client) -> None:
    """`_type` and the like are 400 without `lead_id`, as the live API answers; lists of one kind take them."""
    user_id = api.get("/me/").json()["id"]
    for name in ("_type", "_type__in"):
        assert field_errors(api.get("/activity/", params={name: "Note"})).keys() == {name}
    assert field_errors(api.get("/activity/", params={"user_id__in": user_id})).keys() == {"user_id__in"}
    assert {one["_type"] for one in data(api, "note/", user_id=user_id)} == {"Note"}


def test_filter_by_kind(api: httpx.Client) -> None:
    """`_type` and the older `_type__in` name kinds, several with commas (page on activities)."""
    lead_id = data(api, "note/")[0]["lead_id"]

    by_type = data(api, lead_id=lead_id, _type="Note,Call")
    by_older = data(api, lead_id=lead_id, _type__in="Call,Note")

    assert {one["_type"] for one in by_type} == {"Note", "Call"}
    assert by_type == by_older
    assert data(api, lead_id=lead_id, _type="Custom") == []


def test_dates_are_of_the_order(api: httpx.Client) -> None:
    """`activity_at` filters need `_order_by=-activity_at`, which needs a lead; then `date_created` ones are refused."""
    lead_id = new_lead(api)
    early = post(api, "note", lead_id=lead_id, note="a", activity_at="2026-01-01T00:00:00Z")
    late = post(api, "note", lead_id=lead_id, note="b", activity_at="2026-02-01T00:00:00Z")
    order = {"lead_id": lead_id, "_order_by": "-activity_at"}

    assert field_errors(api.get("/activity/", params={"activity_at__gt": "2026-01-15"}))
    assert field_errors(api.get("/activity/", params={"_order_by": "-activity_at"}))
    assert field_errors(api.get("/activity/", params={**order, "date_created__gt": "2026-01-15"}))
    assert [one["id"] for one in data(api, **order)][-2:] == [late["id"], early["id"]]
    assert early["id"] not in {one["id"] for one in data(api, **order, activity_at__gt="2026-01-15")}


def test_threads_of_emails_are_listed_on_request(api: httpx.Client) -> None:
    """E-mails are listed by themselves, with their threads (`true`), or as threads alone (`only`)."""
    lead_id = new_lead(api)
    post(api, "email", lead_id=lead_id, status="draft", subject="Offer", body_text="Here it is.")

    def kinds(**query: str) -> set[str]:
        return {one["_type"] for one in data(api, lead_id=lead_id, **query)} - {"Created"}

    assert kinds() == {"Email"}
    assert kinds(thread_emails="true") == {"Email", "EmailThread"}
    assert kinds(thread_emails="only") == {"EmailThread"}
    cut = next(one for one in data(api, lead_id=lead_id, thread_emails="true") if one["_type"] == "Email")
    assert cut["body_text"] is None
    assert cut["body_preview"] == "Here it is."


# --- what all kinds have in common


def test_activity_moves_its_lead(api: httpx.Client, clock: Clock) -> None:
    """A new activity moves the lead's `date_updated` (page on events); a changed one does not."""
    lead_id = new_lead(api)
    clock.now += timedelta(hours=1)
    note = post(api, "note", lead_id=lead_id, note="Moved")
    moved = api.get(f"/lead/{lead_id}/").json()["date_updated"]
    clock.now += timedelta(hours=1)
    api.put(f"/activity/note/{note['id']}/", json={"note": "Again"}).raise_for_status()

    assert moved == "2026-11-23T13:00:00.000000+00:00"
    assert api.get(f"/lead/{lead_id}/").json()["date_updated"] == moved


def test_history_can_be_recorded(api: httpx.Client) -> None:
    """`created_by`, `user_id` and `date_created` are honoured, `updated_by` is the caller's (recorded, 2019)."""
    me = api.get("/me/").json()["id"]
    other = next(one["id"] for one in api.get("/user/").json()["data"] if one["id"] != me)
    note = post(
        api,
        "note",
        lead_id=new_lead(api),
        created_by=other,
        user_id=other,
        date_created="2013-02-01T00:00:00Z",
    )

    assert (note["created_by"], note["user_id"]) == (other, other)
    assert note["user_name"] == note["created_by_name"]
    assert note["updated_by"] == me
    assert note["date_created"] == note["activity_at"] == "2013-02-01T00:00:00.000000+00:00"


def test_unknown_references_are_refused(api: httpx.Client) -> None:
    """A lead, a contact of another lead, or a user that there is not are named, all at once."""
    contact = api.get("/contact/").json()["data"][0]
    body = {"lead_id": new_lead(api), "contact_id": contact["id"], "user_id": "user_none"}

    assert field_errors(api.post("/activity/note/", json=body)).keys() == {"contact", "user"}
    assert field_errors(api.post("/activity/note/", json={"lead_id": "lead_none"})) == {
        "lead": "Object does not exist."
    }


def test_kinds_are_apart(api: httpx.Client) -> None:
    """An id names an activity at the path of its own kind alone."""
    note = data(api, "note/")[0]

    assert api.get(f"/activity/call/{note['id']}/").status_code == 404
    assert api.get(f"/activity/note/{note['id']}/").status_code == 200


# --- each kind


def test_notes_have_two_forms(api: httpx.Client) -> None:
    """`note` escapes HTML and turns new lines into `<br />`; `note_html` goes before it (page on notes)."""
    lead_id, user_id = new_lead(api), api.get("/me/").json()["id"]

    plain = post(api, "note", lead_id=lead_id, note="a <b>\nc")
    rich = post(api, "note", lead_id=lead_id, note="no", note_html=f"<p>For <b>you</b> {user_id}</p>")

    assert (plain["note"], plain["note_html"]) == ("a <b>\nc", "<body><p>a &lt;b&gt;<br />c</p></body>")
    assert rich["note"] == f"For you {user_id}"
    assert rich["note_mentions"] == [user_id]
    assert post(api, "note", lead_id=lead_id)["note_html"] == "<body><p></p></body>"


def test_pinned_notes_say_since_when(api: httpx.Client, clock: Clock) -> None:
    """`pinned: true` sets `pinned_at`, which a second time keeps; false clears it (page on notes)."""
    note = post(api, "note", lead_id=new_lead(api), pinned=True)
    clock.now += timedelta(hours=1)
    path = f"/activity/note/{note['id']}/"

    assert note["pinned_at"] == "2026-11-23T12:00:00.000000+00:00"
    assert api.put(path, json={"pinned": True}).json()["pinned_at"] == note["pinned_at"]
    assert api.put(path, json={"pinned": False}).json()["pinned_at"] is None


def test_call_finds_its_lead_by_number(api: httpx.Client) -> None:
    """A call without a lead is of the contact who has its `phone` (recorded, 2019); it is External, and free."""
    contact = api.get("/contact/").json()["data"][0]

    call = post(api, "call", phone=contact["phones"][0]["phone"], recording_url="https://one.example/a.mp3")

    assert (call["lead_id"], call["contact_id"]) == (contact["lead_id"], contact["id"])
    assert (call["source"], call["call_method"], call["status"]) == ("External", "external", "completed")
    assert call["recording_url"] == f"https://api.close.com/call/{call['id']}/recording/"
    gone = api.put(f"/activity/call/{call['id']}/", json={"recording_url": None}).json()
    assert (call["has_recording"], gone["has_recording"], gone["recording_url"]) == (True, False, None)
    assert field_errors(api.post("/activity/call/", json={"recording_url": "http://one.example/"}))


def test_states_of_messages(api: httpx.Client) -> None:
    """Drafts can be changed and sent, what is scheduled can be taken back, and what is sent stays (page on e-mails)."""
    lead_id = new_lead(api)
    mail = post(api, "email", lead_id=lead_id, status="draft", subject="a")
    path = f"/activity/email/{mail['id']}/"

    assert (mail["date_sent"], mail["direction"]) == (None, "outgoing")
    assert field_errors(api.put(path, json={"status": "outbox"})) == {"sender": "This field is required."}
    waiting = api.put(path, json={"status": "scheduled", "sender": "ada@example.com"}).json()
    assert (waiting["status"], waiting["date_sent"]) == ("scheduled", None)
    assert api.put(path, json={"subject": "b"}).json()["errors"] == ["Only drafts can be changed."]
    assert api.put(path, json={"status": "draft", "subject": "b"}).json()["subject"] == "b"
    sent = api.put(path, json={"status": "outbox"}).json()
    assert (sent["status"], sent["date_sent"]) == ("sent", "2026-11-23T12:00:00.000000+00:00")
    assert field_errors(api.put(path, json={"status": "draft"})).keys() == {"status"}


def test_sender_of_a_sent_email(api: httpx.Client) -> None:
    """`sent` without a sender is from the user's own address; `inbox` has to have one (page on e-mails)."""
    lead_id = new_lead(api)

    assert post(api, "email", lead_id=lead_id, status="sent")["sender"] == "Ada Marsh <ada@example.com>"
    refused = api.post("/activity/email/", json={"lead_id": lead_id, "status": "inbox"})
    assert field_errors(refused) == {"sender": "This field is required."}


def test_emails_make_threads(api: httpx.Client) -> None:
    """E-mails join by what they answer and by subject; a thread goes with its last one, and they with it."""
    lead_id = new_lead(api)
    first = post(api, "email", lead_id=lead_id, status="sent", subject="Offer", to=["bea@one.example"])
    answer = post(
        api, "email", lead_id=lead_id, status="inbox", subject="Re: offer", sender="Bea <bea@one.example>",
        in_reply_to_id=first["id"], body_text="Yes",
    )  # fmt: skip
    other = post(api, "email", lead_id=lead_id, status="draft", subject="Another")
    path = f"/activity/emailthread/{first['thread_id']}/"
    thread = api.get(path).json()

    assert first["thread_id"] == answer["thread_id"] != other["thread_id"]
    assert [one["id"] for one in thread["emails"]] == [first["id"], answer["id"]]
    assert (thread["n_emails"], thread["latest_normalized_subject"]) == (2, "offer")
    assert {"email": "bea@one.example", "name": ""} in thread["participants"]
    assert api.get(f"/activity/email/{first['id']}/").json()["has_reply"] is True
    assert answer["envelope"]["in_reply_to"] == first["envelope"]["message_id"]
    api.delete(f"/activity/email/{other['id']}/").raise_for_status()
    assert api.get(f"/activity/emailthread/{other['thread_id']}/").status_code == 404
    api.delete(path).raise_for_status()
    assert [one["_type"] for one in data(api, lead_id=lead_id)] == ["Created"]


def test_templates_are_filled_in(api: httpx.Client) -> None:
    """A template without a body beside it is rendered for lead and contact; a subject goes before its own."""
    contact = api.get("/contact/").json()["data"][0]
    about = {"lead_id": contact["lead_id"], "contact_id": contact["id"], "status": "draft"}
    first = contact["name"].split()[0]
    template = next(one for one in api.get("/email_template/").json()["data"] if one["name"] == "Reminder")
    short = api.post("/sms_template/", json={"name": "Hi", "text": "Hi {{ contact.first_name }}!"}).json()

    mail = post(api, "email", **about, template_id=template["id"], subject="Soon")
    sms = post(api, "sms", **about, template_id=short["id"])

    assert (mail["subject"], mail["template_name"]) == ("Soon", "Reminder")
    assert mail["body_html"] == f"Hi {first}, our call is tomorrow."
    assert sms["text"] == f"Hi {first}!"


def test_sms_default_direction_and_files(api: httpx.Client) -> None:
    """`inbox` is inbound, others outbound; files get addresses of Close's own (page on SMS)."""
    lead_id = new_lead(api)
    file = {"url": "https://one.example/", "filename": "a.png", "content_type": "image/png"}

    assert post(api, "sms", lead_id=lead_id, status="inbox")["direction"] == "inbound"
    sent = post(api, "sms", lead_id=lead_id, status="sent", attachments=[file])
    [kept] = sent["attachments"]
    assert (sent["direction"], sent["source"]) == ("outbound", "External")
    assert kept["url"] == f"https://app.close.com/go/sms/{sent['id']}/media/{kept['media_id']}/"
    assert kept["thumbnail_url"] == f"{kept['url']}thumbnail/"


def test_whatsapp_markdown(api: httpx.Client) -> None:
    """WhatsApp's marks become HTML and vanish from the text; numbers get their plus (page on WhatsApp messages)."""
    contact = api.get("/contact/").json()["data"][0]
    message = post(
        api, "whatsapp_message", lead_id=contact["lead_id"], contact_id=contact["id"], direction="incoming",
        activity_at="2026-11-01T08:00:00Z", external_whatsapp_message_id="w-9", local_phone="16505550199",
        remote_phone="+442079460958", message_markdown="*a* <b> snake_case_name _c_ ~d~\ne",
    )  # fmt: skip

    assert (
        message["message_html"]
        == "<p><strong>a</strong> &lt;b&gt; snake_case_name <em>c</em> <s>d</s><br />e</p>"
    )
    assert message["text"] == "a <b> snake_case_name c d\ne"
    assert message["local_phone"] == "+16505550199"
    found = data(api, "whatsapp_message/", external_whatsapp_message_id="w-9")
    assert [one["id"] for one in found] == [message["id"]]


def test_status_of_meetings_follows_the_clock(api: httpx.Client, clock: Clock) -> None:
    """A meeting is upcoming, in progress, then completed; its note and outcome can be changed (page on meetings)."""
    meeting = data(api, "meeting/")[-1]
    path = f"/activity/meeting/{meeting['id']}/"
    seen = []
    for hour, minute in ((9, 59), (10, 0), (10, 30)):
        clock.now = datetime(2026, 3, 3, hour, minute, tzinfo=UTC)
        seen.append(api.get(path).json()["status"])
    noted = api.put(path, json={"user_note_html": "<p>They <b>agree</b>.</p>"}).json()

    assert seen == ["upcoming", "in-progress", "completed"]
    assert (noted["user_note"], noted["status"]) == ("They agree.", "completed")
    assert "transcripts" not in noted
    assert api.get(path, params={"_fields": "transcripts"}).json() == {"transcripts": []}
    event = meeting["provider_calendar_event_id"]
    assert field_errors(api.get("/activity/meeting/", params={"provider_calendar_id": "ada@example.com"}))
    wanted = {"provider_calendar_event_id": event, "provider_calendar_id": "ada@example.com"}
    assert [one["id"] for one in data(api, "meeting/", **wanted)] == [meeting["id"]]


# --- what logs itself


def test_lead_begins_with_its_creation(api: httpx.Client) -> None:
    """Each lead has one `Created`, which goes with it and can't be removed before (page on created)."""
    lead_id = new_lead(api)
    [created] = data(api, lead_id=lead_id)
    path = f"/activity/created/{created['id']}/"

    assert (created["_type"], created["source"], created["import_id"]) == ("Created", "api", None)
    assert api.delete(path).status_code == 405
    api.delete(f"/lead/{lead_id}/").raise_for_status()
    assert api.get(path).status_code == 404


def test_changes_of_a_leads_status(api: httpx.Client, clock: Clock) -> None:
    """A change is logged, quick ones are joined, one that leads back removes it (page on lead status changes)."""
    lead_id = new_lead(api)
    first = api.get(f"/lead/{lead_id}/").json()
    others = [one for one in api.get("/status/lead/").json()["data"] if one["id"] != first["status_id"]]

    def change(status_id: str) -> list[tuple[str, str]]:
        clock.now += timedelta(minutes=1)
        api.put(f"/lead/{lead_id}/", json={"status_id": status_id}).raise_for_status()
        log = data(api, "status_change/lead/", lead_id=lead_id)
        return [(one["old_status_label"], one["new_status_label"]) for one in log]

    assert change(first["status_id"]) == []
    assert change(others[0]["id"]) == [(first["status_label"], others[0]["label"])]
    assert change(others[1]["id"]) == [(first["status_label"], others[1]["label"])]
    assert change(first["status_id"]) == []
    assert len(change(others[0]["id"])) == 1
    clock.now += timedelta(hours=1)
    assert len(change(others[1]["id"])) == 2


def test_posted_status_change_is_history(api: httpx.Client) -> None:
    """POST and DELETE touch the log alone: the lead stays in its status (page on lead status changes)."""
    lead_id = new_lead(api)
    status_id = api.get(f"/lead/{lead_id}/").json()["status_id"]
    other = next(one["id"] for one in api.get("/status/lead/").json()["data"] if one["id"] != status_id)
    entry = post(
        api, "status_change/lead", lead_id=lead_id, old_status_id=other, new_status_id=status_id,
        date_created="2020-01-01T00:00:00Z",
    )  # fmt: skip

    assert entry["date_created"] == "2020-01-01T00:00:00.000000+00:00"
    assert "_posted" not in entry
    api.delete(f"/activity/status_change/lead/{entry['id']}/").raise_for_status()
    assert data(api, "status_change/lead/", lead_id=lead_id) == []
    assert api.get(f"/lead/{lead_id}/").json()["status_id"] == status_id


def test_merge_is_logged_and_history_moves(api: httpx.Client) -> None:
    """Activities move to the lead that is left, which gets a `LeadMerge` (page on lead merges)."""
    source, destination = new_lead(api, "Old"), new_lead(api, "New")
    note = post(api, "note", lead_id=source, note="Kept")
    api.post("/lead/merge/", json={"source": source, "destination": destination}).raise_for_status()

    found = data(api, lead_id=destination)
    [merge] = [one for one in found if one["_type"] == "LeadMerge"]

    assert note["id"] in {one["id"] for one in found}
    assert (merge["source_lead_id"], merge["source_display_name"]) == (source, "Old")
    assert (merge["destination_display_name"], merge["merge_status"]) == ("New", "completed")
    assert data(api, lead_id=source) == []


def test_deleted_contact_leaves_its_activities(api: httpx.Client) -> None:
    """Activities of a deleted contact stay with the lead and name nobody."""
    contact = api.get("/contact/").json()["data"][0]
    note = post(api, "note", lead_id=contact["lead_id"], contact_id=contact["id"])
    api.delete(f"/contact/{contact['id']}/").raise_for_status()

    assert api.get(f"/activity/note/{note['id']}/").json()["contact_id"] is None


# --- comments


def test_comments_make_a_thread(api: httpx.Client) -> None:
    """The first comment begins the object's thread; what is removed is emptied, and the last takes the thread along."""
    note = post(api, "note", lead_id=new_lead(api))
    path = f"/activity/note/{note['id']}/"
    first, second = (
        api.post("/comment/", json={"object_id": note["id"], "body": f"<p>{text}</p>"}).json()
        for text in "ab"
    )
    thread = api.get(f"/comment_thread/{first['thread_id']}/").json()

    assert first["thread_id"] == second["thread_id"]
    assert (thread["object_type"], thread["num_comments"]) == ("activity.note", 2)
    assert api.get(path).json()["comment_summary"] == {"comment_count": 2, "thread_id": thread["id"]}
    assert api.delete(f"/comment/{first['id']}/").status_code == 204
    kept = api.get("/comment/", params={"object_id": note["id"]}).json()["data"]
    assert [one["body"] for one in kept] == ["", "<body><p>b</p></body>"]
    assert kept[0]["removed_at"] is not None
    api.delete(f"/comment/{second['id']}/").raise_for_status()
    assert api.get(f"/comment_thread/{thread['id']}/").status_code == 404
    assert api.get(path).json()["comment_summary"] is None


def test_comments_of_others_stay(clock: Clock) -> None:
    """Only one's own comments can be changed; lists need exactly one of the two filters (page on comments)."""
    emulator = Emulator(clock=clock)
    other = list(emulator.api_keys.values())[1]
    base = "https://api.close.com/api/v1"
    with httpx.Client(transport=emulator.transport(), base_url=base, auth=(other, "")) as api:
        thread = api.get("/comment_thread/").json()["data"][0]
        one = api.get("/comment/", params={"thread_id": thread["id"]}).json()["data"][0]

        assert api.put(f"/comment/{one['id']}/", json={"body": "x"}).status_code == 403
        assert api.get("/comment/").status_code == 400


def test_comments_go_with_their_object(api: httpx.Client) -> None:
    """What was written about an activity is gone with it."""
    note = post(api, "note", lead_id=new_lead(api))
    comment = api.post("/comment/", json={"object_id": note["id"], "body": "x"}).json()
    api.delete(f"/activity/note/{note['id']}/").raise_for_status()

    assert api.get(f"/comment/{comment['id']}/").status_code == 404
