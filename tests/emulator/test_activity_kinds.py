"""What each kind of activity makes of what it is sent.

Facts: https://developer.close.com/api/resources/activities and the pages below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import httpx2 as httpx
import pytest
from close_emulator import Emulator, Snapshot

from .activities_api import Clock, data, field_errors, new_lead, post


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


@pytest.mark.parametrize("kind", ["email", "sms"])
def test_scheduled_message_is_sent_by_its_time_alone(api: httpx.Client, kind: str) -> None:
    """What is scheduled is taken back before it is sent at once: `outbox` is refused, and it goes on waiting."""
    said = {"sender": "ada@example.com"} if kind == "email" else {"local_phone": "+16505550199"}
    waiting = post(api, kind, lead_id=new_lead(api), status="scheduled", **said)
    path = f"/activity/{kind}/{waiting['id']}/"

    assert field_errors(api.put(path, json={"status": "outbox"})).keys() == {"status"}
    assert api.get(path).json()["status"] == "scheduled"
    api.put(path, json={"status": "draft"}).raise_for_status()
    assert api.put(path, json={"status": "outbox"}).raise_for_status().json()["status"] == "sent"


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


def test_answer_recorded_at_another_lead(api: httpx.Client) -> None:
    """An e-mail that answers one of another lead begins a thread of its own, and leaves the other as it is."""
    first = post(api, "email", lead_id=new_lead(api), status="sent", subject="Offer")
    elsewhere = new_lead(api, "Birch")

    answer = post(
        api, "email", lead_id=elsewhere, status="sent", subject="Re: Offer", in_reply_to_id=first["id"]
    )

    assert [one["id"] for one in data(api, "emailthread/", lead_id=elsewhere)] == [answer["thread_id"]]
    thread = api.get(f"/activity/emailthread/{first['thread_id']}/").json()
    assert [one["id"] for one in thread["emails"]] == [first["id"]]


def test_thread_with_an_email_of_ours_is_important(api: httpx.Client) -> None:
    """A thread that somebody wrote in by hand says so; one with nothing but received e-mails is so by default."""

    def importance(status: str) -> object:
        email = post(api, "email", lead_id=new_lead(api), status=status, sender="Bea <bea@one.example>")
        return api.get(f"/activity/emailthread/{email['thread_id']}/").json()["importance"]

    assert importance("sent") == {"type": "important", "reason": "contains-manual-message"}
    assert importance("inbox") == {"type": "important", "reason": "by-default"}


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


def test_templates_name_user_and_organization(api: httpx.Client) -> None:
    """They are filled in for all of the contact's name, the user of the message, and the organization."""
    contact = api.get("/contact/").json()["data"][0]
    me = api.get("/me/").json()
    words = "{{ contact.last_name }} {{ user.first_name }} {{ user.email }} {{ organization.name }}"
    template = api.post("/sms_template/", json={"name": "All", "text": words}).json()

    sms = post(
        api,
        "sms",
        lead_id=contact["lead_id"],
        contact_id=contact["id"],
        status="draft",
        template_id=template["id"],
    )

    last = contact["name"].partition(" ")[2]
    assert last
    assert sms["text"] == f"{last} {me['first_name']} {me['email']} {me['organizations'][0]['name']}"


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


def test_sms_files_that_are_no_pictures(api: httpx.Client) -> None:
    """A picture has a thumbnail, and other files have none (page on SMS)."""
    files = [
        {"url": "https://one.example/", "filename": name, "content_type": kind}
        for name, kind in (("a.png", "image/png"), ("a.pdf", "application/pdf"))
    ]

    picture, other = post(api, "sms", lead_id=new_lead(api), status="sent", attachments=files)["attachments"]

    assert picture["thumbnail_url"] == f"{picture['url']}thumbnail/"
    assert other["thumbnail_url"] is None


def test_text_goes_before_its_template(api: httpx.Client) -> None:
    """An SMS that comes with a text has that one, whatever its template says."""
    template = api.get("/sms_template/").json()["data"][0]["id"]
    about = {"lead_id": new_lead(api), "status": "draft", "template_id": template}

    said = post(api, "sms", **about, text="Mine")
    unsaid = post(api, "sms", **about)

    assert said["text"] == "Mine"
    assert unsaid["text"] not in {"Mine", "", None}


def test_notes_mention_users_that_there_are(api: httpx.Client) -> None:
    """A note names each user of the organization once, and nobody else (page on notes)."""
    user_id = api.get("/me/").json()["id"]
    spans = "".join(
        f'<span data-mention-id="{id}">@x</span>' for id in (user_id, "user_" + 43 * "A", user_id)
    )

    note = post(api, "note", lead_id=new_lead(api), note_html=f"<p>{spans}</p>")

    assert note["note_mentions"] == [user_id]


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


def test_files_of_a_whatsapp_message_can_be_changed(api: httpx.Client) -> None:
    """An update puts its files in the place of those of before, at addresses of Close's own; without any they stay."""
    contact = api.get("/contact/").json()["data"][0]
    old, new = (
        {
            "url": f"https://app.close.com/go/file/temporary/{name}",
            "filename": name,
            "content_type": "text/plain",
        }
        for name in ("a.txt", "b.txt")
    )
    message = post(
        api, "whatsapp_message", lead_id=contact["lead_id"], contact_id=contact["id"], direction="incoming",
        activity_at="2026-11-01T08:00:00Z", external_whatsapp_message_id="w-8", local_phone="+16505550199",
        remote_phone="+442079460958", message_markdown="See", attachments=[old],
    )  # fmt: skip
    path = f"/activity/whatsapp_message/{message['id']}/"

    changed = api.put(path, json={"attachments": [new]}).raise_for_status().json()
    reworded = api.put(path, json={"message_markdown": "Read"}).raise_for_status().json()

    assert [one["filename"] for one in message["attachments"]] == ["a.txt"]
    assert [one["filename"] for one in changed["attachments"]] == ["b.txt"]
    assert message["id"] in changed["attachments"][0]["url"]
    assert (reworded["text"], reworded["attachments"]) == ("Read", changed["attachments"])


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


@pytest.mark.parametrize("status", ["canceled", "declined-by-lead", "declined-by-org"])
def test_meeting_that_is_off_stays_off(clock: Clock, status: str) -> None:
    """What was canceled or declined does not become completed by the clock (page on meetings)."""
    emulator = Emulator(clock=clock)
    store = emulator.snapshot().copy_of_store()
    meeting = next(one for one in store.activities.values() if one["_type"] == "Meeting")
    meeting["status"] = status
    emulator.restore(Snapshot(store))
    base = "https://api.close.com/api/v1"
    with httpx.Client(transport=emulator.transport(), base_url=base, auth=(emulator.api_key, "")) as api:
        clock.now = datetime(2030, 1, 1, tzinfo=UTC)

        assert api.get(f"/activity/meeting/{meeting['id']}/").json()["status"] == status


@pytest.mark.parametrize(
    ("status", "disposition"),
    [
        ("completed", "answered"),
        ("no-answer", "no-answer"),
        ("busy", "busy"),
        ("failed", "error"),
        ("timeout", "no-answer"),
        ("cancel", None),
    ],
)
def test_disposition_follows_from_the_status(api: httpx.Client, status: str, disposition: str | None) -> None:
    """A call says how it ended by its status, and is completed without one (page on calls)."""
    lead_id = new_lead(api)

    call = post(api, "call", lead_id=lead_id, status=status)

    assert (call["status"], call["disposition"]) == (status, disposition)
    assert post(api, "call", lead_id=lead_id)["disposition"] == "answered"


def test_each_body_of_an_email_makes_the_other(api: httpx.Client) -> None:
    """HTML makes a text, and a text HTML; where both are given, both stay (page on e-mails)."""
    lead_id = new_lead(api)
    texts = {"body_text": "a <b> c", "body_html": "<p>a <b>c</b></p>"}

    def bodies(*names: str) -> tuple[str, str]:
        said = {name: texts[name] for name in names}
        email = post(api, "email", lead_id=lead_id, status="draft", **said)
        return email["body_text"], email["body_html"]

    of_text, of_html = bodies("body_text"), bodies("body_html")
    assert (of_text[0], "a &lt;b&gt; c" in of_text[1]) == (texts["body_text"], True)
    assert of_html == ("a **c**", texts["body_html"])
    assert bodies("body_text", "body_html") == tuple(texts.values())
