"""Memberships, and API keys where no page of Close has them."""

from __future__ import annotations

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import BASE, Names


def memberships(api: httpx.Client, kind: str = "memberships") -> dict[str, dict[str, object]]:
    """Return the organization's memberships by user."""
    me = api.get("/me/").json()
    organization = api.get(f"/organization/{me['organizations'][0]['id']}/").json()
    return {one["user_id"]: one for one in organization[kind]}


def test_unknown_address_becomes_a_user(api: httpx.Client) -> None:
    """An unknown address makes a user; asked for again, the membership is the same (close-more-facts M12.3)."""
    first = api.post("/membership/", json={"email": "grace@example.com", "role_id": "user"}).json()
    again = api.post("/membership/", json={"email": "Grace@example.com", "role_id": "restricteduser"}).json()

    assert first["id"].startswith("memb_")
    assert again == first
    assert api.get(f"/user/{first['user_id']}/").json()["email"] == "grace@example.com"
    assert "bulk_email" in first["permissions_granted"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"email": "grace@elsewhere.example", "role_id": "user"}, 400),
        ({"email": "grace@example.com", "role_id": "role_unknown"}, 400),
        ({"email": "grace@example.com", "role_id": "admin"}, 403),
    ],
)
def test_who_can_not_be_added(api: httpx.Client, body: dict[str, str], status: int) -> None:
    """Foreign domains are 400, roles that may manage the organization 403 (close-more-facts M12.3)."""
    assert api.post("/membership/", json=body).status_code == status


def test_only_administrators_add_users(emulator: Emulator) -> None:
    """Who can't manage the organization gets 403 (close-more-facts M12.3)."""
    other = list(emulator.api_keys.values())[1]
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(other, "")) as second:
        refused = second.post("/membership/", json={"email": "grace@example.com", "role_id": "user"})

    assert refused.status_code == 403


def test_role_by_put_may_be_admin(api: httpx.Client, names: Names) -> None:
    """PUT takes `admin`, which POST does not, and its permissions come with it (close-more-facts M12.3)."""
    bruno = memberships(api)[names.users["Bruno"]]

    changed = api.put(
        f"/membership/{bruno['id']}/", json={"role_id": "admin", "auto_record_calls": "enabled"}
    ).json()

    assert (changed["role_id"], changed["role"], changed["auto_record_calls"]) == (
        "admin",
        "admin",
        "enabled",
    )
    assert "manage_organization" in changed["permissions_granted"]


def test_several_are_changed_and_counted(api: httpx.Client, names: Names) -> None:
    """The bulk PUT answers how many it changed; unknown ids don't count (close-more-facts M12.3)."""
    ids = [str(one["id"]) for one in memberships(api).values()][1:]
    body = {"_params": {"id__in": ",".join([*ids, "memb_unknown"])}, "auto_record_calls": "disabled"}

    answer = api.put("/membership/", json=body)

    assert answer.json() == {"count": len(ids)}
    assert [one["auto_record_calls"] for one in memberships(api).values()] == [
        "unset",
        *["disabled"] * len(ids),
    ]


def test_deleting_deactivates(api: httpx.Client, emulator: Emulator, names: Names) -> None:
    """A deleted membership is among the inactive ones, and its user is let in no more (close-more-facts M12.3)."""
    bruno, keys = names.users["Bruno"], emulator.api_keys
    membership = memberships(api)[bruno]

    deleted = api.delete(f"/membership/{membership['id']}/")

    assert (deleted.status_code, deleted.json()) == (200, {})
    assert bruno not in memberships(api)
    assert memberships(api, "inactive_memberships")[bruno]["id"] == membership["id"]
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(keys[bruno], "")) as second:
        assert second.get("/me/").status_code == 401
    back = api.post("/membership/", json={"email": "bruno@example.com", "role_id": "user"}).json()
    assert (back["id"], back["user_id"]) == (membership["id"], bruno)


def test_own_membership_stays(api: httpx.Client, names: Names) -> None:
    """Nobody locks himself out."""
    own = memberships(api)[names.users["Ada"]]

    assert api.delete(f"/membership/{own['id']}/").status_code == 400


def test_pinned_views_are_replaced(api: httpx.Client, emulator: Emulator, names: Names) -> None:
    """PUT overwrites the whole list, in its order; unknown Smart Views are refused (close-more-facts M12.3)."""
    path = f"/membership/{memberships(api)[names.users['Ada']]['id']}/pinned_views/"
    first, second = emulator.snapshot().copy_of_store().plain["/saved_search/"]
    empty = api.get(path).json()
    both = api.put(path, json={"saved_view_ids": [second, first]}).json()
    refused = api.put(path, json={"saved_view_ids": [first, "save_unknown"]})

    assert empty == {"saved_view_ids": []}
    assert both == api.get(path).json() == {"saved_view_ids": [second, first]}
    assert refused.status_code == 400
    assert api.put(path, json={"saved_view_ids": []}).json() == empty


def test_api_keys_without_a_page(api: httpx.Client, emulator: Emulator) -> None:
    """Programs ask `/api_key/` whose organization a key is for (M12.4); no answer and no log has the key."""
    listed = api.get("/api_key/")
    [key] = listed.json()["data"]
    by_key = api.get(f"/api_key/{emulator.api_key}/", params={"_fields": "organization_id"})

    assert by_key.json() == {"organization_id": key["organization_id"]}
    assert key["organization_id"] == api.get("/me/").json()["organizations"][0]["id"]
    assert api.get(f"/api_key/{key['id']}/").json() == key
    assert emulator.api_key not in listed.text
    assert all(emulator.api_key not in one.path for one in emulator.exchanges)


def test_api_keys_of_others(api: httpx.Client, emulator: Emulator) -> None:
    """A key of somebody else is none, and the address takes no other method."""
    other = list(emulator.api_keys.values())[1]

    assert api.get(f"/api_key/{other}/").status_code == 404
    assert api.post("/api_key/", json={}).status_code == 404
    assert "/api_key/" not in emulator.description("http://localhost")["paths"]


def test_members_have_what_their_role_grants(api: httpx.Client) -> None:
    """Memberships of a new organization, and those of the caller in `/me/`, are those of their roles."""
    roles = {one["id"]: one["permissions"] for one in api.get("/role/").json()["data"]}
    organization = api.get("/me/").json()["organizations"][0]["id"]
    members = api.get(f"/organization/{organization}/").json()["memberships"]

    assert len({one["role_id"] for one in members}) > 1
    assert {one["id"]: one["permissions_granted"] for one in members} == {
        one["id"]: roles[one["role_id"]] for one in members
    }
    assert set(roles["admin"]) - set(roles["superuser"]) == {"manage_organization"}


def test_settings_of_a_membership_stay_with_it(api: httpx.Client, names: Names) -> None:
    """Answers about organizations and users show of memberships what they have always shown, whatever was changed."""
    mine = memberships(api)[names.users["Ada"]]
    settings = {"may_workflows_impersonate": False, "default_caller_id": None, "hangup_recording_url": None}

    changed = api.put(f"/membership/{mine['id']}/", json={**settings, "track_email_opens": False}).json()

    assert changed | settings == changed
    assert memberships(api)[names.users["Ada"]] == mine | {"track_email_opens": False}
    [own] = api.get("/me/").json()["memberships"]
    assert own.keys() & settings.keys() == set()
    assert own["track_email_opens"] is False
