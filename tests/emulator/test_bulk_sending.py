"""Bulk e-mails and bulk subscriptions are carried out. https://developer.close.com/api/resources/bulk-actions"""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest

SENDER = {"sender_name": "Ada Marsh", "sender_email": "ada@example.com"}


def named(kind: str, word: str) -> dict[str, Any]:
    """Return a filter of objects with a word in their name."""
    field = {"type": "regular_field", "object_type": kind, "field_name": "name"}
    condition = {"type": "text", "mode": "full_words", "value": word}
    node = {"type": "field_condition", "field": field, "condition": condition}
    return {"type": "and", "queries": [{"type": "object_type", "object_type": kind}, node]}


class Zimt:
    """Two leads: one with two contacts with addresses and one without, one with a contact."""

    def __init__(self, api: httpx.Client) -> None:
        self.api = api
        people: dict[str, list[tuple[str, str | None]]] = {
            "Zimt One": [
                ("Nobody", None),
                ("Bea Zimt", "bea@zimt.example"),
                ("Cem Zimt", "cem@zimt.example"),
            ],
            "Zimt Two": [("Dilek Zimt", "dilek@zimt.example")],
        }
        self.contacts: dict[str, Any] = {}
        for name, some in people.items():
            contacts = [{"name": who, "emails": [{"email": one}] if one else []} for who, one in some]
            made = api.post("/lead/", json={"name": name, "contacts": contacts}).json()
            self.contacts |= {one["name"].split()[0]: one for one in made["contacts"]}
        self.template = api.get("/email_template/").json()["data"][0]["id"]
        self.sequence = api.get("/sequence/").json()["data"][0]["id"]
        self.account = api.get("/connected_account/").json()["data"][0]["id"]

    def act(self, kind: str, query: dict[str, Any] | None = None, **body: Any) -> Any:
        """Return a bulk action once it is done."""
        said = {"s_query": query or named("lead", "Zimt"), **body}
        begun = self.api.post(f"/bulk_action/{kind}/", json=said)
        assert begun.status_code == 200, begun.text
        assert begun.json()["status"] == "created"
        return self.api.get(f"/bulk_action/{kind}/{begun.json()['id']}/").json()

    def mailed(self, action: Any) -> list[str]:
        """Return the addresses that a bulk e-mail went to, in order."""
        emails = self.api.get("/activity/email/?_limit=50").json()["data"]
        return sorted(one["to"][0] for one in emails if one["bulk_email_action_id"] == action["id"])

    def subscribe(self, **body: Any) -> Any:
        """Return a bulk action that subscribes contacts to the sequence."""
        said = {"contact_preference": "contact", "sender_account_id": self.account, **SENDER, **body}
        said = {"sequence_id": self.sequence, **said}
        return self.act("sequence_subscription", action_type="subscribe", **said)

    def states(self) -> dict[str, tuple[str, str | None]]:
        """Return the status of each contact's subscription."""
        return {
            name: (one["status"], one["status_reason"])
            for name, contact in self.contacts.items()
            for one in self.api.get(f"/sequence_subscription/?contact_id={contact['id']}").json()["data"]
        }


@pytest.fixture
def zimt(api: httpx.Client) -> Zimt:
    """The leads."""
    return Zimt(api)


@pytest.mark.parametrize(
    ("preference", "mailed"),
    [("lead", ["bea", "dilek"]), ("contact", ["bea", "cem", "dilek"]), ("all", ["bea", "cem", "dilek"])],
)
def test_email_goes_to_contacts_of_leads(zimt: Zimt, preference: str, mailed: list[str]) -> None:
    """One contact of each lead, or all: those with an address; the action counts e-mails and leads."""
    action = zimt.act("email", template_id=zimt.template, contact_preference=preference)

    assert zimt.mailed(action) == [f"{name}@zimt.example" for name in mailed]
    assert (action["status"], action["n_objects"], action["n_leads"]) == ("done", len(mailed), 2)


def test_email_is_the_template_filled_in(zimt: Zimt) -> None:
    """Each e-mail is an activity `sent` from the template, and logged as an event of its own."""
    template = zimt.api.post(
        "/email_template/", json={"name": "x", "subject": "Hi {{ contact.first_name }}", "body": "."}
    )
    action = zimt.act(
        "email", named("contact", "Cem"), template_id=template.json()["id"], sender="Ada <ada@example.com>"
    )

    [email] = [one for one in zimt.api.get("/activity/email/").json()["data"] if one["bulk_email_action_id"]]
    assert (email["bulk_email_action_id"], email["status"], email["subject"]) == (
        action["id"],
        "sent",
        "Hi Cem",
    )
    assert (email["sender"], email["contact_id"]) == ("Ada <ada@example.com>", zimt.contacts["Cem"]["id"])
    events = zimt.api.get(f"/event/?lead_id={email['lead_id']}").json()["data"]
    assert {one["action"] for one in events if one["object_id"] == email["id"]} >= {"created"}


@pytest.mark.parametrize("kind", ["lead", "contact"])
def test_limit_may_be_written_with_a_point(zimt: Zimt, kind: str) -> None:
    """`1.0` is an integer in JSON: one object is found, and one e-mail sent."""
    action = zimt.act("email", named(kind, "Zimt"), template_id=zimt.template, results_limit=1.0)

    assert len(zimt.mailed(action)) == 1


def test_unsubscribed_addresses_are_passed_over(zimt: Zimt) -> None:
    """Whoever wants no more mail gets none, and the next contact of the lead stands in."""
    zimt.api.post("/unsubscribe/email/", json={"email": "bea@zimt.example"}).raise_for_status()

    action = zimt.act("email", template_id=zimt.template, contact_preference="lead")

    assert zimt.mailed(action) == ["cem@zimt.example", "dilek@zimt.example"]


def test_only_new_contacts_are_subscribed(zimt: Zimt) -> None:
    """A contact that was in the sequence is not subscribed again, also when it has finished."""
    first = zimt.subscribe(contact_preference="lead")
    second = zimt.subscribe()

    assert (first["n_objects"], first["n_leads"]) == (2, 2)
    assert (second["n_objects"], second["n_leads"]) == (1, 1)
    assert zimt.states() == dict.fromkeys(("Bea", "Cem", "Dilek"), ("active", None))
    contact = zimt.contacts["Cem"]["id"]
    [one] = zimt.api.get(f"/sequence_subscription/?contact_id={contact}").json()["data"]
    assert {name: one[name] for name in SENDER} == SENDER
    assert (one["contact_email"], one["sender_account_id"]) == ("cem@zimt.example", zimt.account)


def test_subscriptions_are_paused_and_resumed(zimt: Zimt) -> None:
    """A pause is about what runs, a resumption about what is paused: of one sequence, or of all."""
    zimt.subscribe()
    kind = "sequence_subscription"

    paused = zimt.act(kind, named("contact", "Bea"), action_type="pause")
    assert (paused["n_objects"], zimt.states()["Bea"], zimt.states()["Cem"]) == (
        1,
        ("paused", "manual"),
        ("active", None),
    )
    again = zimt.act(kind, action_type="pause", sequence_id=zimt.sequence)
    assert (again["n_objects"], set(zimt.states().values())) == (2, {("paused", "manual")})
    resumed = zimt.act(kind, action_type="resume")
    assert (resumed["n_objects"], set(zimt.states().values())) == (3, {("active", None)})
    assert zimt.act(kind, action_type="resume_finished")["n_objects"] == 0


def test_pause_is_of_the_sequence_that_it_names(zimt: Zimt) -> None:
    """With `sequence_id` others of the same contact go on; without it all are paused."""
    second = zimt.api.get("/sequence/").json()["data"][1]["id"]
    zimt.subscribe()
    zimt.subscribe(sequence_id=second)

    one = zimt.act("sequence_subscription", action_type="pause", sequence_id=second)
    every = zimt.act("sequence_subscription", action_type="pause")

    assert (one["n_objects"], every["n_objects"]) == (3, 3)


def test_finished_subscriptions_are_resumed_by_their_own_action(zimt: Zimt) -> None:
    """`resume` is about what is paused; what has finished goes on with `resume_finished`."""
    zimt.subscribe()
    zimt.api.delete(f"/sequence/{zimt.sequence}/").raise_for_status()

    resumed = zimt.act("sequence_subscription", action_type="resume")
    finished = zimt.act("sequence_subscription", action_type="resume_finished")

    assert (resumed["n_objects"], finished["n_objects"]) == (0, 3)


def test_calls_are_given_to_others(zimt: Zimt) -> None:
    """`reassign` says who gets the calls of subscriptions that go on."""
    zimt.subscribe()
    user = zimt.api.get("/user/").json()["data"][-1]["id"]

    zimt.act("sequence_subscription", action_type="reassign", calls_assigned_to=[user])

    contact = zimt.contacts["Cem"]["id"]
    [one] = zimt.api.get(f"/sequence_subscription/?contact_id={contact}").json()["data"]
    assert one["calls_assigned_to"] == [user]


@pytest.mark.parametrize(
    ("kind", "body", "field"),
    [
        ("email", {"template_id": "tmpl_x"}, "template_id"),
        ("email", {"email_account_id": "emailacct_x"}, "email_account_id"),
        ("email", {"s_query": {"type": "object_type", "object_type": "opportunity"}}, "s_query"),
        ("sequence_subscription", {"action_type": "subscribe"}, "sender_account_id"),
        ("sequence_subscription", {"action_type": "reassign"}, "calls_assigned_to"),
        ("sequence_subscription", {"action_type": "pause", "sequence_id": "seq_x"}, "sequence_id"),
        (
            "sequence_subscription",
            {"action_type": "reassign", "calls_assigned_to": ["x"]},
            "calls_assigned_to",
        ),
    ],
)
def test_unknown_object_is_refused(zimt: Zimt, kind: str, body: dict[str, Any], field: str) -> None:
    """Unknown templates, accounts and sequences are 400 by field, and so is what an action lacks; nothing is sent."""
    before = zimt.api.get("/activity/email/").json()
    usual = {"template_id": zimt.template} if kind == "email" else {}

    response = zimt.api.post(
        f"/bulk_action/{kind}/", json={"s_query": named("lead", "Zimt"), **usual, **body}
    )

    assert response.status_code == 400
    assert field in response.json()["field-errors"]
    assert zimt.api.get("/activity/email/").json() == before


@pytest.mark.parametrize("kind", ["email", "sequence_subscription"])
def test_bulk_actions_take_a_permission(zimt: Zimt, kind: str) -> None:
    """Without the role's permission the answer is 403."""
    me = zimt.api.get("/me/").json()["memberships"][0]["id"]
    zimt.api.put(f"/membership/{me}/", json={"role_id": "restricteduser"}).raise_for_status()
    body = {"template_id": zimt.template} if kind == "email" else {"action_type": "pause"}

    assert (
        zimt.api.post(f"/bulk_action/{kind}/", json={"s_query": named("lead", "Zimt"), **body}).status_code
        == 403
    )
