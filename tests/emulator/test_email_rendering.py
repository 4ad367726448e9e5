"""E-mail templates, filled in without being sent. https://developer.close.com/api/resources/email-templates"""

from __future__ import annotations

import json
from typing import Any

import httpx2 as httpx
import pytest


class Templates:
    """A template, and three leads: one whose first contact has no address, one without any, and one with two."""

    def __init__(self, api: httpx.Client) -> None:
        self.api = api
        said = {
            "name": "Hello",
            "subject": "{{ lead.display_name }}",
            "body": "{{ contact.first_name }}, {{ user.name }}{{ x }}",
        }
        self.id = api.post("/email_template/", json=said).json()["id"]
        people: dict[str, list[dict[str, Any]]] = {
            "Zimt One": [{"name": "Nobody"}, {"name": "Bea Zimt", "emails": [{"email": "bea@zimt.example"}]}],
            "Zimt Two": [{"name": "Also Nobody"}],
            "Zimt Three": [
                {"name": "Cem Zimt", "emails": [{"email": "cem@zimt.example"}]},
                {"name": "Dilek Zimt", "emails": [{"email": "dilek@zimt.example"}]},
            ],
        }
        self.leads = [
            api.post("/lead/", json={"name": name, "contacts": some}).json() for name, some in people.items()
        ]

    def render(self, **query: Any) -> Any:
        """Return a rendered template."""
        response = self.get(**query)
        assert response.status_code == 200, response.text
        return response.json()

    def get(self, **query: Any) -> httpx.Response:
        """Return the response to a request for it."""
        return self.api.get(f"/email_template/{self.id}/render/", params=query)


@pytest.fixture
def templates(api: httpx.Client) -> Templates:
    """A template, and leads to render it for."""
    return Templates(api)


def test_template_is_filled_in_for_a_contact(templates: Templates) -> None:
    """Names stand in the place of placeholders, nothing in the place of unknown names; no e-mail is made."""
    lead = templates.leads[2]
    contact = lead["contacts"][1]
    before = templates.api.get("/activity/email/").json()

    rendered = templates.render(lead_id=lead["id"], contact_id=contact["id"])

    assert rendered == {
        "subject": "Zimt Three", "body": "Dilek, Ada Marsh", "email": "dilek@zimt.example",
        "lead_id": lead["id"], "lead_display_name": "Zimt Three",
        "contact_id": contact["id"], "contact_display_name": "Dilek Zimt",
    }  # fmt: skip
    assert templates.api.get("/activity/email/").json() == before


def test_search_finds_for_whom(templates: Templates) -> None:
    """A search of leads goes to the first contact with an address of each lead that has one; past the end is `{}`."""
    text = "Zimt sort:date_created"

    found = [templates.render(query=text, entry=entry, mode="lead").get("email") for entry in range(3)]
    people = [templates.render(query=text, entry=entry, mode="contact").get("email") for entry in range(4)]

    assert found == ["bea@zimt.example", "cem@zimt.example", None]
    assert people == ["bea@zimt.example", "cem@zimt.example", "dilek@zimt.example", None]
    assert templates.render(query=text, entry=1, results_limit=1) == {}
    assert templates.render(query="nobody at all") == {}


def test_filter_finds_for_whom(templates: Templates) -> None:
    """A filter as JSON, and an order of its results, say the same."""
    name = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
    node = {
        "type": "field_condition",
        "field": name,
        "condition": {"type": "text", "mode": "full_words", "value": "Zimt"},
    }
    query = json.dumps({"type": "and", "queries": [{"type": "object_type", "object_type": "lead"}, node]})

    first = templates.render(s_query=query, sort=json.dumps([{"field": name, "direction": "asc"}]))
    last = templates.render(s_query=query, sort=json.dumps([{"field": name, "direction": "desc"}]))

    assert (first["subject"], last["subject"]) == ("Zimt One", "Zimt Three")
    assert templates.get(s_query=query, mode="contact").status_code == 400
    assert templates.get(s_query="{").status_code == 400
    assert templates.get(s_query=query, sort='[{"field": 1}]').status_code == 400


def test_sender_is_another_user(templates: Templates) -> None:
    """A template is filled in for the user of an address or of a connected account."""
    whom = {"lead_id": templates.leads[0]["id"], "contact_id": templates.leads[0]["contacts"][1]["id"]}
    other = templates.api.get("/user/").json()["data"][-1]
    [account, *_] = templates.api.get("/connected_account/").json()["data"]
    owner = templates.api.get(f"/user/{account['user_id']}/").json()

    by_address = templates.render(**whom, sender=other["email"])["body"]
    by_account = templates.render(**whom, email_account_id=account["id"])["body"]

    assert by_address == f"Bea, {other['first_name']} {other['last_name']}"
    assert by_account == f"Bea, {owner['first_name']} {owner['last_name']}"
    assert templates.get(**whom, sender="nobody@example.com").status_code == 400
    assert templates.get(**whom, email_account_id="emailacct_x").status_code == 400


def test_sender_in_any_case(templates: Templates) -> None:
    """An address is the same in capitals."""
    whom = {"lead_id": templates.leads[0]["id"], "contact_id": templates.leads[0]["contacts"][1]["id"]}
    other = templates.api.get("/user/").json()["data"][-1]

    body = templates.render(**whom, sender=other["email"].upper())["body"]

    assert body == f"Bea, {other['first_name']} {other['last_name']}"


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"query": "*", "s_query": "{}"},
        {"query": "*", "lead_id": "lead_x"},
        {"lead_id": "lead_x"},
        {"contact_id": "cont_x"},
    ],
)
def test_for_whom_has_to_be_clear(templates: Templates, query: dict[str, str]) -> None:
    """A pair of lead and contact, or one search: anything else is refused."""
    assert templates.get(**query).status_code == 400


def test_contact_is_one_of_the_lead(templates: Templates) -> None:
    """A contact of another lead is refused, and an unknown template is 404."""
    one, _, other = templates.leads

    assert templates.get(lead_id=one["id"], contact_id=other["contacts"][0]["id"]).status_code == 400
    assert templates.api.get("/email_template/tmpl_x/render/", params={"query": "*"}).status_code == 404
