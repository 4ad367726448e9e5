"""What Close does by itself when its time comes: scheduled messages are sent, and e-mails without an answer remembered.

The page on e-mails says both (https://developer.close.com/api/resources/activities/emails).
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.state.agenda import REMIND, SEND, Agenda
from hypothesis import given
from hypothesis import strategies as st

from .conftest import Clock, Names

LATER = "2026-11-30T09:00:00+00:00"


@pytest.fixture(name="lead")
def _lead(names: Names) -> str:
    return str(names.leads["Birch & Rowe"])


def email(api: httpx.Client, lead: str, **body: Any) -> dict[str, Any]:
    """Return a new e-mail."""
    whole = {
        "lead_id": lead,
        "sender": "ada@example.com",
        "to": ["dora@birch.example"],
        "subject": "Offer",
        **body,
    }
    made: dict[str, Any] = api.post("/activity/email/", json=whole).raise_for_status().json()
    return made


def reminders(api: httpx.Client) -> list[dict[str, Any]]:
    """Return the tasks to follow up an e-mail."""
    found: list[dict[str, Any]] = (
        api.get("/task/", params={"_type": "email_followup"}).raise_for_status().json()["data"]
    )
    return found


def test_a_scheduled_message_is_sent_when_its_time_comes(api: httpx.Client, clock: Clock, lead: str) -> None:
    """Until then it waits; afterwards it is `sent`, at the moment that it was scheduled for, by nobody's request."""
    mail = email(api, lead, status="scheduled", date_scheduled=LATER)
    text = {
        "lead_id": lead,
        "status": "scheduled",
        "text": "Hi",
        "remote_phone": "+12025550101",
        "date_scheduled": LATER,
    }
    paths = [
        f"/activity/email/{mail['id']}/",
        f"/activity/sms/{api.post('/activity/sms/', json=text).raise_for_status().json()['id']}/",
    ]
    waiting = [api.get(path).json() for path in paths]
    clock.forward(days=30)
    sent = [api.get(path).json() for path in paths]

    for before, after in zip(waiting, sent, strict=True):
        assert (before["status"], before["date_sent"]) == ("scheduled", None)
        assert before["date_scheduled"] == "2026-11-30T09:00:00.000000+00:00"
        assert (after["status"], after["date_scheduled"]) == ("sent", None)
        assert after["date_sent"] == after["activity_at"] == before["date_scheduled"]
        [event] = api.get("/event/", params={"object_id": after["id"], "action": "sent"}).json()["data"]
        assert (event["user_id"], event["request_id"], event["oauth_client_id"], event["meta"]) == (
            None,
            None,
            None,
            {},
        )
        assert event["data"]["status"] == "sent"
    assert sent[0]["envelope"]["message_id"]
    assert (
        api.get(
            "/event/", params={"user_id": mail["user_id"], "action": "sent", "object_type": "activity.email"}
        ).json()["data"]
        == []
    )


def test_what_is_taken_back_is_not_sent(api: httpx.Client, clock: Clock, lead: str) -> None:
    """A draft stays one, however much time passes, and so does what was deleted."""
    mail, gone = (email(api, lead, status="scheduled", date_scheduled=LATER) for _ in range(2))
    path = f"/activity/email/{mail['id']}/"
    api.put(path, json={"status": "draft"}).raise_for_status()
    api.delete(f"/activity/email/{gone['id']}/").raise_for_status()
    clock.forward(days=30)

    assert api.get(path).json()["status"] == "draft"
    assert api.get(f"/activity/email/{gone['id']}/").status_code == 404


def test_a_new_time_counts(api: httpx.Client, clock: Clock, lead: str) -> None:
    """`date_scheduled` can be changed while the message waits."""
    mail = email(api, lead, status="scheduled", date_scheduled=LATER)
    path = f"/activity/email/{mail['id']}/"
    moved = api.put(path, json={"date_scheduled": "2027-01-01T00:00:00+00:00"}).raise_for_status().json()
    clock.forward(days=30)
    waiting = api.get(path).json()
    clock.forward(days=30)

    assert moved["date_scheduled"] == waiting["date_scheduled"] == "2027-01-01T00:00:00.000000+00:00"
    assert (waiting["status"], api.get(path).json()["status"]) == ("scheduled", "sent")


def test_an_email_that_nobody_answered_is_remembered(
    api: httpx.Client, emulator: Emulator, clock: Clock, lead: str
) -> None:
    """A task appears when `followup_date` comes: of the thread, on that day, for whom the e-mail is of."""
    mail = email(api, lead, status="sent", followup_date=LATER, body_text="Shall we?")
    at_first = reminders(api)
    clock.forward(days=30)
    kept = emulator.snapshot()
    [task] = reminders(api)

    assert at_first == []
    assert task["id"].startswith("noti_")
    assert (task["object_type"], task["object_id"]) == ("emailthread", mail["thread_id"])
    assert (task["email_id"], task["subject"], task["body_preview"]) == (mail["id"], "Offer", "Shall we?")
    assert (task["date"], task["lead_id"], task["assigned_to"]) == ("2026-11-30", lead, mail["user_id"])
    api.delete(f"/activity/email/{mail['id']}/").raise_for_status()
    assert reminders(api) == []
    emulator.restore(kept)
    assert [one["id"] for one in reminders(api)] == [task["id"]]


def test_a_reminder_is_of_whose_email_it_is(api: httpx.Client, clock: Clock, lead: str, names: Names) -> None:
    """It is assigned to the e-mail's user, and made in this user's name, whoever else there is."""
    bruno = names.users["Bruno"]
    email(api, lead, status="sent", followup_date=LATER, user_id=bruno)
    clock.forward(days=30)
    [task] = reminders(api)

    assert (task["assigned_to"], task["created_by"]) == (bruno, bruno)


@pytest.mark.parametrize("kind", ["email", "sms"])
def test_without_a_time_a_message_waits(api: httpx.Client, clock: Clock, lead: str, kind: str) -> None:
    """Where `date_scheduled` is taken away, it is not sent before it has a new one."""
    text = {"lead_id": lead, "text": "Hi", "remote_phone": "+12025550101"}
    waits = {"status": "scheduled", "date_scheduled": LATER}
    made = (
        email(api, lead, **waits)
        if kind == "email"
        else api.post("/activity/sms/", json=text | waits).raise_for_status().json()
    )
    path = f"/activity/{kind}/{made['id']}/"
    api.put(path, json={"date_scheduled": None}).raise_for_status()
    clock.forward(days=30)
    waiting = api.get(path).raise_for_status().json()
    api.put(path, json={"date_scheduled": LATER}).raise_for_status()

    assert (waiting["status"], waiting["date_scheduled"]) == ("scheduled", None)
    assert api.get(path).json()["status"] == "sent"


def test_a_message_is_sent_before_its_answer_is_missed(api: httpx.Client, clock: Clock, lead: str) -> None:
    """Of one moment, the e-mail is sent first, and remembered then."""
    mail = email(api, lead, status="scheduled", date_scheduled=LATER, followup_date=LATER)
    clock.forward(days=30)

    assert [one["email_id"] for one in reminders(api)] == [mail["id"]]


def test_no_reminder_takes_the_place_of_another(api: httpx.Client, clock: Clock, lead: str) -> None:
    """Each of a thread has its own id, also where an earlier one was deleted."""
    mail = email(api, lead, status="sent", followup_date=LATER)
    path = f"/activity/email/{mail['id']}/"
    clock.forward(days=30)
    [first] = reminders(api)
    api.put(path, json={"followup_date": LATER}).raise_for_status()
    [second] = [one for one in reminders(api) if one["id"] != first["id"]]
    api.delete(f"/task/{first['id']}/").raise_for_status()
    api.put(path, json={"followup_date": LATER}).raise_for_status()

    left = reminders(api)
    assert len(left) == 2
    assert second in left


def test_a_reminder_is_of_its_email_alone(api: httpx.Client, clock: Clock, lead: str) -> None:
    """Of two e-mails of a thread, it goes and moves with the one that it is about, and is gone with the thread."""
    mail = email(api, lead, status="sent", followup_date=LATER)
    other = email(api, lead, status="sent", in_reply_to_id=mail["id"])
    someone = api.post("/contact/", json={"lead_id": lead, "name": "Emma"}).raise_for_status().json()
    about = {"contact_id": someone["id"]}
    clock.forward(days=30)
    [first] = reminders(api)
    api.put(f"/activity/email/{other['id']}/", json=about).raise_for_status()
    unmoved = reminders(api)
    api.put(f"/activity/email/{mail['id']}/", json=about).raise_for_status()
    [moved] = reminders(api)
    api.delete(f"/activity/email/{other['id']}/").raise_for_status()
    left = reminders(api)
    api.delete(f"/activity/emailthread/{mail['thread_id']}/").raise_for_status()

    assert other["thread_id"] == mail["thread_id"]
    assert unmoved == [first]
    assert (first["contact_id"], moved["contact_id"]) == (mail["contact_id"], someone["id"])
    assert [one["id"] for one in left] == [first["id"]]
    assert reminders(api) == []


@pytest.mark.parametrize("how", ["answered", "a draft", "without a date"])
def test_other_emails_are_not_remembered(api: httpx.Client, clock: Clock, lead: str, how: str) -> None:
    """Nor is one that was answered, one that was never sent, and one whose date was taken away."""
    mail = email(api, lead, status="draft" if how == "a draft" else "sent", followup_date=LATER)
    if how == "answered":
        clock.forward(hours=1)
        email(api, lead, status="inbox", sender="dora@birch.example", in_reply_to_id=mail["id"])
    if how == "without a date":
        api.put(f"/activity/email/{mail['id']}/", json={"followup_date": None}).raise_for_status()
    clock.forward(days=30)

    assert reminders(api) == []


def test_what_is_due_reaches_webhooks(api: httpx.Client, emulator: Emulator, clock: Clock, lead: str) -> None:
    """Nobody has to ask first: deliveries carry out what is due before."""
    events = [{"object_type": "task.email_followup", "action": "created"}]
    api.post("/webhook/", json={"url": "http://127.0.0.1:1/", "events": events}).raise_for_status()
    email(api, lead, status="sent", followup_date=LATER)
    clock.forward(days=30)

    delivered = emulator.deliver_webhooks(httpx.MockTransport(lambda _: httpx.Response(200)))

    assert [one.status for one in delivered] == [200]


def test_a_user_s_change_stays_the_user_s(api: httpx.Client, clock: Clock, lead: str) -> None:
    """What Close does to the same thread within minutes is an event of its own."""
    mail = email(api, lead, status="scheduled", date_scheduled="2026-11-23T22:40:00+00:00")
    clock.forward(minutes=9)
    email(api, lead, status="sent", in_reply_to_id=mail["id"])
    clock.forward(minutes=2)

    found = api.get("/event/", params={"object_id": mail["thread_id"], "action": "updated"}).json()["data"]
    assert [one["user_id"] for one in found] == [None, mail["user_id"]]
    assert [bool(one["request_id"]) for one in found] == [False, True]


def test_leaving_the_outbox_is_an_event(api: httpx.Client, lead: str) -> None:
    """What is sent at once is created and sent; what is recorded as sent elsewhere is created alone."""
    for status, actions in (("outbox", {"created", "sent"}), ("sent", {"created"})):
        mail = email(api, lead, status=status)
        found = api.get("/event/", params={"lead_id": lead, "object_type": "activity.email"}).json()["data"]
        assert {one["action"] for one in found if one["object_id"] == mail["id"]} == actions


def test_what_is_not_due_is_not_looked_at() -> None:
    """Looking for what is due compares one moment, however much is planned."""
    compared: list[str] = []

    class Moment(str):
        __slots__ = ()

        def __le__(self, other: str) -> bool:
            compared.append(self)
            return str(self) <= other

    agenda = Agenda()
    for number in range(1000):
        agenda.plan(f"acti_{number}", {SEND: Moment(f"2026-12-01T00:00:00.{number:06d}")})
    waiting, at_first = list(agenda.due("2026-11-30")), len(compared)
    due = list(agenda.due("2026-12-01T00:00:00.000001"))

    assert (waiting, at_first) == ([], 1)
    assert ([task.message_id for task in due], len(compared)) == (["acti_0", "acti_1"], 1 + 3)


@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"),
            st.dictionaries(st.sampled_from([SEND, REMIND]), st.sampled_from("1234")),
        ),
        max_size=200,
    ),
    st.sampled_from("01234"),
)
def test_an_agenda_has_the_last_plan_of_each_message(
    plans: list[tuple[str, dict[str, str]]], at: str
) -> None:
    """What is due comes once, in the order of its moments and what is sent first; the rest stays planned."""
    agenda = Agenda()
    for message, plan in plans:
        agenda.plan(message, plan)
    last = dict(plans)
    due = sorted(
        (moment, what != SEND, message)
        for message, plan in last.items()
        for what, moment in plan.items()
        if moment <= at
    )
    copied = deepcopy(agenda)

    assert [(task.moment, task.what != SEND, task.message_id) for task in agenda.due(at)] == due
    assert [agenda.of(name) for name in "abc"] == [
        {what: moment for what, moment in last.get(name, {}).items() if moment > at} for name in "abc"
    ]
    assert bool(agenda) == any(agenda.of(name) for name in "abc")
    assert len(list(copied.due(at))) == len(due)
