"""Playbooks, who may send as whom, and shared scheduling links: what is beyond their description.

Facts: https://developer.close.com/api/resources/playbooks, https://developer.close.com/api/resources/send-as and
https://developer.close.com/api/resources/scheduling-links
"""

from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator


def names(api: httpx.Client, **query: Any) -> list[str]:
    """Return the names of playbooks in their order."""
    return [one["name"] for one in api.get("/playbook/", params=query).raise_for_status().json()["data"]]


def test_archived_playbooks_have_no_position(api: httpx.Client) -> None:
    """Archiving dates a playbook and takes its position away; taken into use again it goes behind the others."""
    first, second = api.get("/playbook/").json()["data"]
    path = f"/playbook/{first['id']}/"
    archived = api.post(f"{path}archive/").raise_for_status().json()

    assert (first["position"], second["position"]) == (0, 1)
    assert (archived["archived_at"] is None, archived["archived_by_id"], archived["position"]) == (
        False, first["created_by_id"], None,
    )  # fmt: skip
    assert api.post(f"{path}archive/").json() == archived
    assert names(api) == [second["name"], first["name"]]
    assert names(api, is_archived=True) == [first["name"]]
    assert api.get(f"/playbook/{second['id']}/").json()["position"] == 0
    back = api.post(f"{path}unarchive/").json()
    assert (back["archived_at"], back["archived_by_id"], back["position"]) == (None, None, 1)
    assert names(api, position__gt=0) == [first["name"]]


def test_playbooks_fill_in_shared_fields(api: httpx.Client) -> None:
    """A custom field of one kind of object alone is refused, as is an outcome that there is not."""
    own = api.get("/custom_field/lead/").json()["data"][0]["id"]
    refused = api.post("/playbook/", json={"name": "x", "custom_field_ids": [own]}).json()["field-errors"]

    assert refused == {"custom_field_ids": {"errors": {"0": "Object does not exist."}}}
    assert api.post("/playbook/", json={"name": "x", "outcome_ids": ["outcome_none"]}).status_code == 400


def test_users_allow_others_to_send_as_themselves(api: httpx.Client, emulator: Emulator) -> None:
    """Only the caller can allow; both users see the association, a third one does not."""
    ada, bruno, chika = emulator.api_keys
    keys = emulator.api_keys
    body = {"allowed_user_id": chika, "allowing_user_id": bruno}
    assert api.post("/send_as/", json=body).status_code == 400
    made = api.post("/send_as/", json=body, auth=(keys[bruno], ""))
    path = f"/send_as/{made.json()['id']}/"

    assert made.status_code == 201
    seen = {user: api.get(path, auth=(keys[user], "")).status_code for user in keys}
    assert seen == {ada: 404, bruno: 200, chika: 200}
    assert api.get("/send_as/", auth=(keys[chika], "")).json()["data"] == []
    listed = api.get("/send_as/", params={"allowed_user_id": chika}, auth=(keys[chika], "")).json()["data"]
    assert {one["allowing_user_id"] for one in listed} == {ada, bruno}
    assert api.delete(path).status_code == 404
    assert api.delete("/send_as/", params=body, auth=(keys[bruno], "")).status_code == 204
    assert api.get(path, auth=(keys[bruno], "")).status_code == 404


def test_several_are_allowed_at_once(api: httpx.Client, emulator: Emulator) -> None:
    """Some are allowed and others no longer; the answer is all that the caller allows."""
    _, bruno, chika = emulator.api_keys
    kept = next(one for one in api.get("/send_as/").json()["data"] if one["allowed_user_id"] == bruno)
    body = {"allowed_user_ids": [bruno], "disallowed_user_ids": [chika]}

    assert api.post("/send_as/bulk/", json=body).json() == {"data": [kept]}
    assert api.post("/send_as/bulk/", json={"allowed_user_ids": ["user_none"]}).status_code == 400


def test_tag_of_a_shared_link_stays(api: httpx.Client) -> None:
    """A shared link's tag comes from its first name; it is no user's and has no address of its own."""
    made = api.post("/shared_scheduling_link/", json={"name": "Second Talk"}).json()
    path = f"/shared_scheduling_link/{made['id']}/"
    renamed = api.put(path, json={"name": "Third"}).json()

    assert (made["template_tag"], made["type"], made["url"], made["user_id"]) == (
        "second_talk",
        "SHARED",
        None,
        None,
    )
    assert (renamed["name"], renamed["template_tag"]) == ("Third", "second_talk")


def test_shared_link_stands_for_a_link_or_an_address(api: httpx.Client) -> None:
    """A user's mapping (201) is of one link or one address, is replaced by the next, and can be taken away."""
    user = api.get("/me/").json()
    shared, link = (
        api.get(path).json()["data"][0]["id"] for path in ("/shared_scheduling_link/", "/scheduling_link/")
    )
    whose = {
        "organization_id": user["organizations"][0]["id"], "shared_scheduling_link_id": shared, "user_id": user["id"],
    }  # fmt: skip
    path = "/shared_scheduling_link_association/"
    made = api.post(path, json={**whose, "user_scheduling_link_id": link})

    assert (made.status_code, made.json()) == (201, {**whose, "user_scheduling_link_id": link, "url": None})
    assert (
        api.post(path, json={**whose, "url": "https://x.example/"}).json()["user_scheduling_link_id"] is None
    )
    assert api.post(path, json=whose).status_code == 400
    assert api.post(path, json={**whose, "user_scheduling_link_id": "schlnk_none"}).status_code == 400
    for _ in range(2):
        assert api.post(f"{path}unmap/", json=whose).status_code == 200
    assert api.post(f"{path}unmap/", json={**whose, "user_id": "user_none"}).status_code == 400


NO_ADDRESSES = (
    "",
    "[",
    "http://[",
    "https://[::1",
    "two words",
    "meet.example/a b",
    "https://",
    "//meet.example",
)


@pytest.mark.parametrize("url", NO_ADDRESSES)
def test_meetings_are_booked_at_an_address(api: httpx.Client, url: str) -> None:
    """What is no address is refused wherever a scheduling link takes one, and nothing changes."""
    user, [link, *_] = api.get("/me/").json(), api.get("/scheduling_link/").json()["data"]
    shared = api.get("/shared_scheduling_link/").json()["data"][0]["id"]
    whose = {
        "organization_id": link["organization_id"],
        "user_id": user["id"],
        "shared_scheduling_link_id": shared,
    }
    refused = [
        api.post("/scheduling_link/", json={"name": "x", "url": url}),
        api.put(f"/scheduling_link/{link['id']}/", json={"name": "x", "url": url}),
        api.post("/shared_scheduling_link_association/", json={**whose, "url": url}),
    ]

    assert [(answer.status_code, answer.json()["field-errors"]) for answer in refused] == [
        (400, {"url": "Invalid URL."})
    ] * 3
    assert api.get(f"/scheduling_link/{link['id']}/").json() == link


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("meet.example/ada?x=[1]", "https://meet.example/ada?x=[1]"),
        ("localhost:8000", "https://localhost:8000"),
        ("meet.example?to=http://x", "https://meet.example?to=http://x"),
        ("http://münchen.example/~ada#talk", "http://münchen.example/~ada#talk"),
        ("zoommtg://zoom.example/join", "zoommtg://zoom.example/join"),
    ],
)
def test_address_without_a_protocol_gets_one(api: httpx.Client, url: str, shown: str) -> None:
    """`https://` is put in front of an address that names no protocol; any other stays."""
    made = api.post("/scheduling_link/", json={"name": "x", "url": url}).raise_for_status().json()
    changed = api.put(f"/scheduling_link/{made['id']}/", json={"name": "y"}).json()

    assert (made["url"], changed["url"]) == (shown, shown)


def test_group_stands_for_its_members(api: httpx.Client) -> None:
    """A group in the filters of opportunities by user means its members; one without members means nobody.

    https://developer.close.com/api/resources/opportunities/list
    """
    group = api.get("/group/").json()["data"][0]["id"]
    members = [one["user_id"] for one in api.get(f"/group/{group}/").json()["members"]]
    whole = {one["user_id"] for one in api.get("/opportunity/").json()["data"]}
    empty = api.post("/group/", json={"name": "Nobody"}).json()["id"]

    def users(**query: str) -> set[str]:
        return {
            one["user_id"] for one in api.get("/opportunity/", params=query).raise_for_status().json()["data"]
        }

    assert users(user_id=group) == users(user_id__in=group) == set(members) < whole
    assert users(user_id=empty) == set()
    other = next(iter(whole - set(members)))
    assert users(user_id__in=f"{empty},{other}") == {other}
