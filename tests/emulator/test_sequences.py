"""Sequences and the subscriptions of contacts to them.

Facts: https://developer.close.com/api/resources/sequences
"""

from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.resources.plain.email_templates import IN_USE

from .conftest import Clock


class Fair:
    """The sequence of the seed that contacts are subscribed to, and somebody who is not."""

    def __init__(self, api: httpx.Client) -> None:
        self.api = api
        self.sequence = api.get("/sequence/").json()["data"][0]["id"]
        self.path = f"/sequence/{self.sequence}/"
        subscribed = {one["contact_id"] for one in self.subscriptions(sequence_id=self.sequence)}
        self.contact = next(one for one in api.get("/contact/").json()["data"] if one["id"] not in subscribed)

    def subscriptions(self, **query: str) -> list[dict[str, Any]]:
        """Return the subscriptions that a filter finds."""
        listed = self.api.get("/sequence_subscription/", params=query).raise_for_status().json()["data"]
        return list(listed)

    def subscribe(self, **more: Any) -> httpx.Response:
        """Subscribe the contact who is not."""
        body = {"sequence_id": self.sequence, "contact_id": self.contact["id"], **more}
        return self.api.post("/sequence_subscription/", json=body)

    def steps(self) -> list[dict[str, Any]]:
        """Return the sequence's steps."""
        found = self.api.get(self.path).raise_for_status().json()["steps"]
        return list(found)


@pytest.fixture(name="fair")
def _fair(api: httpx.Client) -> Fair:
    return Fair(api)


def test_new_sequence_is_active(api: httpx.Client) -> None:
    """A sequence is active unless said otherwise; its steps get ids, and what their kind leaves empty is null."""
    body = {
        "name": "Thanks",
        "timezone": "Europe/Berlin",
        "steps": [{"delay": 0}, {"delay": 60, "step_type": "call"}],
    }
    made = api.post("/sequence/", json=body)

    assert made.status_code == 200
    assert (made.json()["status"], made.json()["schedule"]) == ("active", None)
    email, call = made.json()["steps"]
    assert email["id"] != call["id"]
    assert (email["step_type"], email["threading"], email["required"]) == ("email", "new_thread", True)
    assert (call["threading"], call["email_template_id"], call["sms_template_id"]) == (None, None, None)


def test_sequence_needs_a_zone_and_steps(api: httpx.Client) -> None:
    """Without `timezone` the refusal is the recorded one, and a sequence without steps is none."""
    refused = api.post("/sequence/", json={"name": "Thanks", "steps": [{"delay": 0}]})

    assert refused.status_code == 400
    assert refused.json() == {"errors": [], "field-errors": {"timezone": "This field is required."}}
    assert api.post("/sequence/", json={"name": "x", "timezone": "UTC", "steps": []}).status_code == 400


def test_templates_have_to_be_shared(api: httpx.Client) -> None:
    """A template that its maker alone has is refused in the recorded words, one that there is not by its place."""
    own = next(one["id"] for one in api.get("/email_template/").json()["data"] if not one["is_shared"])
    body = {"name": "x", "timezone": "UTC", "steps": [{"delay": 0, "email_template_id": own}]}

    assert api.post("/sequence/", json=body).json() == {
        "errors": [f'Template "{own}" cannot be used in Workflows because it is not shared.'],
        "field-errors": {},
    }
    body["steps"] = [{"delay": 0, "email_template_id": "tmpl_none"}]
    wrong = {"0": {"field-errors": {"email_template_id": "Object does not exist."}}}
    assert api.post("/sequence/", json=body).json()["field-errors"] == {"steps": {"errors": wrong}}


def test_steps_are_replaced_as_a_list(api: httpx.Client, fair: Fair) -> None:
    """A step that is not named is removed, one with an id stays as it is but for what is sent, others are added."""
    first, second = fair.steps()
    change = {"steps": [{"id": second["id"], "delay": 5}, {"delay": 9, "step_type": "sms"}]}
    kept, added = api.put(fair.path, json=change).raise_for_status().json()["steps"]

    assert (kept["id"], kept["delay"], kept["step_type"]) == (second["id"], 5, second["step_type"])
    assert (added["delay"], added["step_type"]) == (9, "sms")
    assert added["id"] not in {first["id"], second["id"]}
    gone = api.put(fair.path, json={"steps": [{"id": first["id"]}]}).json()["field-errors"]
    assert gone == {"steps": {"errors": {"0": {"field-errors": {"id": "Object does not exist."}}}}}


def test_step_that_is_named_alone_is_not_changed(api: httpx.Client, clock: Clock, fair: Fair) -> None:
    """A list of ids puts steps in order; each stays as it was, down to its dates."""
    steps = fair.steps()
    clock.forward(hours=1)
    order = [{"id": one["id"]} for one in reversed(steps)]

    assert api.put(fair.path, json={"steps": order}).json()["steps"] == steps[::-1]


def test_threading_is_for_emails(api: httpx.Client, fair: Fair) -> None:
    """A step that is no e-mail begins no conversation, whatever is sent, and none is left when it becomes one."""
    email, call = fair.steps()
    changes = [{"id": email["id"], "step_type": "sms"}, {"id": call["id"], "threading": "new_thread"}]

    changed = api.put(fair.path, json={"steps": changes}).json()["steps"]

    assert (email["threading"], [one["threading"] for one in changed]) == ("new_thread", [None, None])


def test_counts_by_status(api: httpx.Client, fair: Fair) -> None:
    """One sequence says how many subscriptions it has in each status; lists leave that out."""
    counts = {"active": 2, "error": 0, "finished": 0, "goal": 0, "paused": 0}
    assert api.get(fair.path).json()["subscription_counts_by_status"] == counts

    one = fair.subscriptions(sequence_id=fair.sequence)[0]["id"]
    api.put(f"/sequence_subscription/{one}/", json={"status": "paused"})

    changed = api.get(fair.path).json()["subscription_counts_by_status"]
    assert changed == counts | {"active": 1, "paused": 1}
    assert "subscription_counts_by_status" not in api.get("/sequence/").json()["data"][0]
    other = next(one["id"] for one in api.get("/sequence/").json()["data"] if one["id"] != fair.sequence)
    none = dict.fromkeys(counts, 0)
    assert api.get(f"/sequence/{other}/").json()["subscription_counts_by_status"] == none


def test_subscription_is_made_paused_and_resumed(api: httpx.Client, fair: Fair) -> None:
    """A subscription is active (201), paused with the reason `manual`, resumed without one, and removed."""
    made = fair.subscribe(contact_email=fair.contact["emails"][0]["email"])
    path = f"/sequence_subscription/{made.json()['id']}/"

    assert made.status_code == 201
    assert (made.json()["status"], made.json()["status_reason"]) == ("active", None)
    assert made.json()["lead_id"] == fair.contact["lead_id"]
    paused = api.put(path, json={"status": "paused"}).json()
    assert (paused["status"], paused["status_reason"]) == ("paused", "manual")
    resumed = api.put(path, json={"status": "active"}).json()
    assert (resumed["status"], resumed["status_reason"]) == ("active", None)
    assert api.delete(path).json() == {}
    assert api.get(path).status_code == 404


def test_list_needs_a_filter(api: httpx.Client, fair: Fair) -> None:
    """Without a sequence, contact or lead the list is refused; each of them narrows it."""
    assert api.get("/sequence_subscription/").status_code == 400
    made = fair.subscribe().json()

    found = {
        name: [one["id"] for one in fair.subscriptions(**{name: made[name]})]
        for name in ("sequence_id", "contact_id", "lead_id")
    }
    assert found["contact_id"] == [made["id"]]
    assert made["id"] in found["sequence_id"]
    assert made["id"] in found["lead_id"]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"sequence_id": "seq_none"}, "sequence_id"),
        ({"contact_id": "cont_none"}, "contact"),
        ({"contact_email": "nobody@example.com"}, "contact_email"),
        ({"sender_account_id": "emailacct_none"}, "sender_account_id"),
        ({"calls_assigned_to": ["user_none"]}, "calls_assigned_to"),
    ],
)
def test_references_have_to_be(fair: Fair, change: dict[str, Any], key: str) -> None:
    """A sequence, contact, account or user that there is not is refused, and an address of somebody else."""
    refused = fair.subscribe(**change)

    assert (refused.status_code, refused.json()["field-errors"].keys()) == (400, {key})


def test_contact_is_subscribed_once(fair: Fair) -> None:
    """Who is on the way already is not subscribed again."""
    assert fair.subscribe().status_code == 201
    assert fair.subscribe().status_code == 400


def test_subscriptions_end_with_their_sequence(
    api: httpx.Client, emulator: Emulator, clock: Clock, fair: Fair
) -> None:
    """Deleting a sequence ends its subscriptions, with a reason that says so; those that have ended stay so."""
    one, over = (each["id"] for each in fair.subscriptions(sequence_id=fair.sequence))
    # Only a contact's answer or its last step would lead to this, and nobody is led through a sequence here.
    emulator._store.plain["/sequence_subscription/"][over] |= {"status": "goal"}
    before = api.get(f"/sequence_subscription/{over}/").json()
    clock.forward(hours=1)
    api.delete(fair.path).raise_for_status()

    ended = api.get(f"/sequence_subscription/{one}/").json()
    assert (ended["status"], ended["status_reason"]) == ("finished", "sequence-deleted")
    assert ended["date_updated"] == "2026-11-23T23:30:00.000000"
    assert api.get(f"/sequence_subscription/{over}/").json() == before


def test_contact_shows_subscriptions(api: httpx.Client, fair: Fair) -> None:
    """A contact's subscriptions are part of it, in short, and go with it."""
    made = fair.subscribe().json()
    path = f"/contact/{fair.contact['id']}/"
    [shown] = api.get(path).json()["subscriptions"]

    assert (shown["subscription_id"], shown["sequence_name"], shown["subscription_status"]) == (
        made["id"], "After the trade fair", "active",
    )  # fmt: skip
    api.delete(path).raise_for_status()
    assert api.get(f"/sequence_subscription/{made['id']}/").status_code == 404


def test_template_of_a_sequence_is_named_and_stays(fair: Fair) -> None:
    """A template says which sequences send it, other than in lists, and can't be deleted until none does."""
    step = next(one for one in fair.steps() if one["email_template_id"])
    path = f"/email_template/{step['email_template_id']}/"
    using = fair.api.get(path).json()["used_by_sequences"]
    listed = fair.api.get("/email_template/").json()["data"]
    refused = fair.api.delete(path)
    others = [{"id": one["id"]} for one in fair.steps() if one["id"] != step["id"]]
    fair.api.put(fair.path, json={"steps": others}).raise_for_status()

    assert using == [{"id": fair.sequence, "name": "After the trade fair"}]
    assert not any("used_by_sequences" in one for one in listed)
    assert (refused.status_code, refused.json()["errors"]) == (400, [IN_USE])
    assert fair.api.get(path).json()["used_by_sequences"] == []
    assert fair.api.delete(path).status_code == 200
