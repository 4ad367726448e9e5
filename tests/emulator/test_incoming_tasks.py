"""Tasks of received messages: made with them, shown with what they say, and gone with them."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest

SENDER = "dora@birch.example"


class Inbox:
    """A lead with a contact, and what is received from them."""

    def __init__(self, api: httpx.Client) -> None:
        self.api = api
        lead = self.post(
            "/lead/", name="Birch", contacts=[{"name": "Dora", "phones": [{"phone": "+12025550101"}]}]
        )
        self.about = {"lead_id": lead["id"], "contact_id": lead["contacts"][0]["id"]}

    def post(self, path: str, params: dict[str, Any] | None = None, **body: Any) -> Any:
        """Send a request that succeeds."""
        return self.api.post(path, params=params or {}, json=body).raise_for_status().json()

    def email(self, subject: str, status: str = "inbox") -> Any:
        """Record an e-mail."""
        said: dict[str, Any] = {
            "status": status,
            "subject": subject,
            "body_text": f"About: {subject}",
            "sender": SENDER,
        }
        return self.post("/activity/email/", **self.about, **said)

    def sms(self, status: str = "inbox", **params: Any) -> Any:
        """Record an SMS."""
        said: dict[str, Any] = {
            "status": status,
            "text": "See you",
            "local_phone": "+16505550199",
            "remote_phone": "+12025550101",
        }
        return self.post("/activity/sms/", params, **self.about, **said)

    def tasks(self, **query: Any) -> list[dict[str, Any]]:
        """Return the tasks of the lead."""
        found = self.api.get("/task/", params={"lead_id": self.about["lead_id"], "_type": "all", **query})
        return list(found.raise_for_status().json()["data"])


@pytest.fixture(name="inbox")
def _inbox(api: httpx.Client) -> Inbox:
    return Inbox(api)


def test_received_email_is_a_task_of_its_thread(inbox: Inbox) -> None:
    """Several of one thread are one task; one that was sent is none, and another thread has its own."""
    first, second = inbox.email("The offer"), inbox.email("Re: The offer")
    inbox.email("Thanks", status="sent")
    other = inbox.email("The van")
    tasks = {task["object_id"]: task for task in inbox.tasks()}

    assert set(tasks) == {first["thread_id"], other["thread_id"]}
    task = tasks[first["thread_id"]]
    assert task["id"].startswith("noti_")
    assert (task["_type"], task["object_type"], task["emails"]) == (
        "incoming_email", "emailthread", [first["id"], second["id"]],
    )  # fmt: skip
    assert (task["subject"], task["body_preview"], task["total_emails_count_in_thread"]) == (
        "Re: The offer", "About: Re: The offer", 2,
    )  # fmt: skip
    assert (task["contact_name"], task["assigned_to"], task["view"]) == ("Dora", first["user_id"], "inbox")


def test_email_after_the_task_is_done_is_another_task(inbox: Inbox) -> None:
    """What is done stays done."""
    first = inbox.email("The offer")
    [task] = inbox.tasks()
    inbox.api.put(f"/task/{task['id']}/", json={"is_complete": True}).raise_for_status()
    second = inbox.email("Re: The offer")

    assert [one["emails"] for one in inbox.tasks(is_complete=True)] == [[first["id"]]]
    assert [one["emails"] for one in inbox.tasks(is_complete=False)] == [[second["id"]]]


@pytest.mark.parametrize("by_thread", [False, True])
def test_task_goes_with_its_emails(inbox: Inbox, *, by_thread: bool) -> None:
    """It loses an e-mail that is deleted, and is gone with the last one, or with the thread."""
    first, second = inbox.email("The offer"), inbox.email("Re: The offer")
    inbox.api.delete(f"/activity/email/{second['id']}/").raise_for_status()
    [task] = inbox.tasks()
    kind, id = ("emailthread", first["thread_id"]) if by_thread else ("email", first["id"])
    inbox.api.delete(f"/activity/{kind}/{id}/").raise_for_status()

    assert (task["emails"], task["subject"]) == ([first["id"]], "The offer")
    assert inbox.tasks() == []


def test_received_sms_is_a_task_if_the_request_asks(inbox: Inbox) -> None:
    """Only with `send_to_inbox`, and only one that was received."""
    inbox.sms()
    inbox.sms(send_to_inbox="false")
    inbox.sms("sent", send_to_inbox="true")
    message = inbox.sms(send_to_inbox="true")
    [task] = inbox.tasks()

    assert (task["_type"], task["object_type"], task["object_id"]) == ("incoming_sms", "sms", message["id"])
    assert {name: task[name] for name in ("text", "local_phone", "remote_phone", "attachments")} == {
        "text": "See you", "local_phone": "+16505550199", "remote_phone": "+12025550101", "attachments": [],
    }  # fmt: skip
    events = inbox.api.get("/event/", params={"lead_id": inbox.about["lead_id"]}).json()["data"]
    assert "task.incoming_sms" in {event["object_type"] for event in events}

    inbox.api.delete(f"/activity/sms/{message['id']}/").raise_for_status()
    assert inbox.tasks() == []


def test_task_moves_with_its_sms(inbox: Inbox) -> None:
    """It is a task of the lead that the message has, and of its contact; who has the task stays."""
    message = inbox.sms(send_to_inbox="true")
    [task] = inbox.tasks()
    other = inbox.post("/lead/", name="Elm", contacts=[{"name": "Erik"}])
    about = {"lead_id": other["id"], "contact_id": other["contacts"][0]["id"]}
    inbox.api.put(f"/activity/sms/{message['id']}/", json=about).raise_for_status()

    assert inbox.tasks() == []
    inbox.about = about
    [moved] = inbox.tasks()
    assert (moved["id"], moved["contact_name"], moved["assigned_to"]) == (
        task["id"],
        "Erik",
        task["assigned_to"],
    )
    events = inbox.api.get(
        "/event/", params={"lead_id": other["id"], "object_type": "task.incoming_sms"}
    ).json()["data"]
    assert "lead_id" in events[0]["changed_fields"]


def test_task_has_the_contact_of_its_latest_email(inbox: Inbox) -> None:
    """A change of the contact of the latest e-mail is one of the task; that of an earlier one is none."""
    first, second = inbox.email("The offer"), inbox.email("Re: The offer")
    someone = inbox.post("/contact/", lead_id=inbox.about["lead_id"], name="Emma")
    [before] = inbox.tasks()
    inbox.api.put(f"/activity/email/{first['id']}/", json={"contact_id": someone["id"]}).raise_for_status()
    unchanged = inbox.tasks()
    inbox.api.put(f"/activity/email/{second['id']}/", json={"contact_id": someone["id"]}).raise_for_status()
    [after] = inbox.tasks()

    assert unchanged == [before]
    assert (before["contact_name"], after["contact_name"]) == ("Dora", "Emma")
