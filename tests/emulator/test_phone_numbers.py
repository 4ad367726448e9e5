"""Phone numbers: rented, changed and given back by those who may. https://developer.close.com/api/resources/phone-numbers"""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import phonenumbers
import pytest
from close_emulator import Emulator

from .conftest import Names

RENT = "/phone_number/request/internal/"


def rent(api: httpx.Client, **body: Any) -> Any:
    """Return a number that was rented."""
    response = api.post(RENT, json={"country": "US", **body})
    assert response.status_code == 201, response.text
    return response.json()


@pytest.mark.parametrize(
    ("body", "start"),
    [
        ({"prefix": "415"}, "+1415"),
        ({"country": "DE"}, "+49"),
        ({"country": "GB", "carrier_type": "mobile"}, "+447"),
        ({"carrier_type": "tollfree"}, "+1800"),
    ],
)
def test_rented_number_is_one_of_its_country(api: httpx.Client, body: dict[str, Any], start: str) -> None:
    """A number has the form of its country and the digits that were asked for; a second one is another."""
    first, second = rent(api, **body), rent(api, **body)

    for one in (first, second):
        assert one["number"].startswith(start)
        assert phonenumbers.is_possible_number(phonenumbers.parse(one["number"]))
        assert one["number_formatted"].replace(" ", "").replace("-", "") == one["number"]
    assert first["number"] != second["number"]
    assert api.get(f"/phone_number/{first['id']}/").json() == first


def test_a_number_is_the_requesters_unless_it_is_assigned(api: httpx.Client, names: Names) -> None:
    """A personal number has one user, a group's number several and no owner; `/me/` shows one's own."""
    me, other = api.get("/me/").json()["id"], list(names.users.values())[-1]
    mine, theirs = rent(api), rent(api, assign_to=[other])
    group = rent(api, sharing="group", assign_to=[me, other], with_sms=True)

    assert (mine["user_id"], mine["participants"], mine["is_group_number"]) == (me, [me], False)
    assert (theirs["user_id"], theirs["participants"]) == (other, [other])
    assert (group["user_id"], group["participants"], group["is_group_number"]) == (None, [me, other], True)
    assert (group["sms_enabled"], group["mms_enabled"], group["supports_sms_to_countries"]) == (
        True,
        False,
        ["US", "CA"],
    )
    shown = {one["id"] for one in api.get("/me/").json()["phone_numbers"]}
    assert mine["id"] in shown
    assert not {theirs["id"], group["id"]} & shown
    found = api.get("/phone_number/", params={"participant_user_id": other}).json()["data"]
    assert {theirs["id"], group["id"]} <= {one["id"] for one in found}
    assert mine["id"] not in {one["id"] for one in found}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"country": "XX"}, "no such number"),
        ({"prefix": "4x"}, "no such number"),
        ({"with_mms": True}, "has SMS"),
        ({"assign_to": ["user_x"]}, "No user has this id"),
    ],
)
def test_what_can_not_be_rented(api: httpx.Client, body: dict[str, Any], text: str) -> None:
    """Numbers that there are not, and users that there are not, are refused, and nothing is rented."""
    before = api.get("/phone_number/").json()

    response = api.post(RENT, json={"country": "US", **body})

    assert response.status_code == 400
    assert text in response.text
    assert api.get("/phone_number/").json() == before


def test_change_is_kept_as_people_read_it(api: httpx.Client) -> None:
    """Numbers are kept in international form beside the form for people; others of a group ring, too."""
    mine, group = rent(api), rent(api, sharing="group")

    changed = api.put(
        f"/phone_number/{mine['id']}/", json={"forward_to": "(415) 555-0150", "label": "Desk"}
    ).json()
    ringing = api.put(f"/phone_number/{group['id']}/", json={"phone_numbers": ["4155550151"]}).json()
    refused = api.put(f"/phone_number/{mine['id']}/", json={"phone_numbers": ["4155550151"]})

    assert (changed["forward_to"], changed["forward_to_formatted"]) == ("+14155550150", "+1 415-555-0150")
    assert ringing["phone_numbers"] == ["+14155550151"]
    assert ringing["phone_numbers_formatted"] == ["+1 415-555-0151"]
    assert refused.status_code == 400
    assert api.put(f"/phone_number/{mine['id']}/", json={"forward_to": "x"}).status_code == 400


def test_others_numbers_take_a_right(emulator: Emulator, api: httpx.Client, names: Names) -> None:
    """Without the right one changes one's own numbers alone, and rents for oneself alone."""
    mine = rent(api)
    me = api.get("/me/").json()["memberships"][0]["id"]
    api.put(f"/membership/{me}/", json={"role_id": "restricteduser"}).raise_for_status()
    group = next(one for one in api.get("/phone_number/").json()["data"] if one["is_group_number"])

    assert api.put(f"/phone_number/{mine['id']}/", json={"label": "Mine"}).json()["label"] == "Mine"
    assert api.put(f"/phone_number/{group['id']}/", json={"label": "Ours"}).status_code == 403
    assert api.delete(f"/phone_number/{group['id']}/").status_code == 403
    assert api.post(RENT, json={"country": "US", "sharing": "group"}).status_code == 403
    assert rent(api)["user_id"] == mine["user_id"]
    assert api.delete(f"/phone_number/{mine['id']}/").status_code == 200
    assert api.get(f"/phone_number/{mine['id']}/").status_code == 404
