"""Telephone numbers of calls and messages: what is shown of them, and whom they belong to.

https://developer.close.com/api/resources/activities/call
"""

from __future__ import annotations

import httpx2 as httpx
import pytest

from .activities_api import field_errors, new_lead, post

#: Shown of a number for one side.
SHOWN = ("phone", "phone_formatted", "country_iso")


@pytest.mark.parametrize(
    ("kind", "name", "side"), [("call", "phone", "remote"), ("sms", "local_phone", "local")]
)
def test_number_is_shown_with_its_country_until_null(
    api: httpx.Client, kind: str, name: str, side: str
) -> None:
    """A number is shown as it is dialled, as people write it, and with its country; null takes all three away."""
    more = {"status": "draft"} if kind == "sms" else {}
    made = post(api, kind, lead_id=new_lead(api), **{name: "+442079460958"}, **more)
    path = f"/activity/{kind}/{made['id']}/"

    def shown(record: dict[str, object]) -> list[object]:
        return [record[f"{side}_{one}"] for one in SHOWN]

    cleared = api.put(path, json={name: None}).raise_for_status().json()

    assert shown(made) == ["+442079460958", "+44 20 7946 0958", "GB"]
    assert shown(cleared) == [None, None, None]


@pytest.mark.parametrize("kind", ["call", "sms"])
def test_what_is_no_number_is_refused(api: httpx.Client, kind: str) -> None:
    """A number too short to be one is named in the refusal, on creation and on change."""
    name = "phone" if kind == "call" else "local_phone"
    more = {"status": "draft"} if kind == "sms" else {}
    about = {"lead_id": new_lead(api), **more}
    made = post(api, kind, **about)

    assert field_errors(api.post(f"/activity/{kind}/", json={**about, name: "12"})).keys() == {name}
    assert field_errors(api.put(f"/activity/{kind}/{made['id']}/", json={name: "12"})).keys() == {name}


def test_call_without_a_lead_is_its_contacts(api: httpx.Client) -> None:
    """A call that names a contact alone is of the contact's lead; with a number alone, of whoever has the number."""
    contact = api.post("/contact/", json={"name": "Bea", "phones": [{"phone": "+442079460958"}]}).json()

    by_contact = post(api, "call", contact_id=contact["id"])
    by_number = post(api, "call", phone="+442079460958")

    for one in (by_contact, by_number):
        assert (one["lead_id"], one["contact_id"]) == (contact["lead_id"], contact["id"])
