"""Leads, contacts and their history from states in which one thing can be told from another."""

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

if TYPE_CHECKING:
    from tests.emulator.conftest import Clock, Names


def made(answer: httpx.Response) -> dict[str, Any]:
    """Return what was made."""
    assert answer.status_code in {200, 201}, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_refused_update_of_a_lead_leaves_all_of_it(api: httpx.Client, names: "Names") -> None:
    """What is right in a body does not count beside what is wrong, and nobody changed the lead."""
    address = f"/lead/{names.leads['Birch & Rowe']}/"
    before = api.get(address).json()
    for wrong in ({"status_id": "stat_none"}, {"custom.cf_none": 1}):
        refused = api.put(address, json={"name": "Another", "description": "Another", **wrong})
        assert refused.status_code == 400

    assert api.get(address).json() == before


def test_null_clears_what_a_lead_says_of_itself(api: httpx.Client) -> None:
    """A lead that has a name, a site and a description has none of them after null; what isn't sent stays."""
    body = {
        "name": "Reed",
        "url": "https://reed.example",
        "description": "Boats",
        "contacts": [{"name": "Jo"}],
    }
    lead = made(api.post("/lead/", json=body))
    address = f"/lead/{lead['id']}/"
    cleared: dict[str, Any] = {"name": None, "url": None, "description": ""}
    for name, empty in cleared.items():
        before = api.get(address).json()
        after = made(api.put(address, json={name: None}))
        assert after[name] == empty
        stay = body.keys() - {name, "contacts"}
        assert {one: after[one] for one in stay} == {one: before[one] for one in stay}
        made(api.put(address, json={name: body[name]}))

    assert made(api.put(address, json={"name": None}))["display_name"] == "Jo"


def test_primary_address_is_the_first_of_the_first_who_has_one(api: httpx.Client) -> None:
    """Of several contacts with several addresses it is the first address of the first contact that has any."""
    people = [
        {"name": "None"},
        {"emails": [{"email": "a@x.example"}, {"email": "b@x.example"}],
         "phones": [{"phone": "+12125550142"}, {"phone": "+12125550143"}]},
        {"emails": [{"email": "c@x.example"}], "phones": [{"phone": "+12125550144"}]},
    ]  # fmt: skip
    lead = made(api.post("/lead/", json={"contacts": people}))

    assert (lead["primary_email"]["email"], lead["primary_phone"]["phone"]) == ("a@x.example", "+12125550142")


def test_merge_is_a_change_of_the_destination(
    api: httpx.Client, emulator: Emulator, names: "Names", clock: "Clock"
) -> None:
    """Who merges has changed the lead that is left, then; one without a name goes by a contact that it got."""
    source = made(api.post("/lead/", json={"contacts": [{"name": "Jo Reed"}]}))["id"]
    destination = made(api.post("/lead/", json={}))
    clock.forward(hours=1)
    bruno = (emulator.api_keys[names.users["Bruno"]], "")
    made(api.post("/lead/merge/", json={"source": source, "destination": destination["id"]}, auth=bruno))
    merged = api.get(f"/lead/{destination['id']}/").json()

    assert (destination["display_name"], merged["display_name"]) == ("Untitled", "Jo Reed")
    assert (merged["updated_by"], merged["created_by"]) == (names.users["Bruno"], names.users["Ada"])
    assert merged["date_updated"] == "2026-11-23T23:30:00.000000+00:00"
    assert merged["date_created"] == destination["date_created"]


@pytest.mark.parametrize("kind", ["lead", "contact"])
def test_subscriptions_end_with_their_contact(api: httpx.Client, kind: str) -> None:
    """A contact that is deleted, by itself or with its lead, is subscribed to nothing; others still are."""
    sequence = api.get("/sequence/").json()["data"][0]["id"]
    people = [
        made(api.post("/contact/", json={"name": name, "emails": [{"email": f"{name}@x.example"}]}))
        for name in ("gone", "kept")
    ]
    account = made(api.get("/connected_account/"))["data"][0]
    paths = []
    for person in people:
        body = {
            "sequence_id": sequence,
            "contact_id": person["id"],
            "contact_email": person["emails"][0]["email"],
            "sender_account_id": account["id"],
            "sender_name": "Ada",
            "sender_email": "ada@example.com",
        }
        subscription = made(api.post("/sequence_subscription/", json=body))
        paths.append(f"/sequence_subscription/{subscription['id']}/")
    gone = {"lead": people[0]["lead_id"], "contact": people[0]["id"]}[kind]
    api.delete(f"/{kind}/{gone}/").raise_for_status()

    assert [api.get(path).status_code for path in paths] == [404, 200]


@pytest.mark.parametrize("deleted", ["note", "lead of the note", "opportunity", "lead of the opportunity"])
def test_comments_end_with_what_they_are_about(api: httpx.Client, deleted: str) -> None:
    """With an object, or its lead, go its thread and all comments in it; those of others stay."""
    lead, other = (made(api.post("/lead/", json={}))["id"] for _ in range(2))
    kind, path = ("note", "activity/note") if "note" in deleted else ("opportunity", "opportunity")
    more = {"note": "x"} if kind == "note" else {}
    objects = [made(api.post(f"/{path}/", json={"lead_id": one, **more}))["id"] for one in (lead, other)]
    comments = [made(api.post("/comment/", json={"object_id": one, "body": "<p>a</p>"})) for one in objects]
    api.delete(f"/lead/{lead}/" if "lead" in deleted else f"/{path}/{objects[0]}/").raise_for_status()

    seen = [
        (
            api.get(f"/comment_thread/{one['thread_id']}/").status_code,
            api.get(f"/comment/{one['id']}/").status_code,
        )
        for one in comments
    ]
    assert seen == [(404, 404), (200, 200)]


@pytest.mark.parametrize(
    "path",
    ["/activity/note/{}/", "/activity/status_change/opportunity/{}/", "/activity/status_change/lead/{}/"],
)
def test_activity_is_found_among_those_of_its_kind_alone(
    api: httpx.Client, names: "Names", demo: str, path: str
) -> None:
    """The id of an activity of another kind finds nothing to read and nothing to delete."""
    lead = names.leads["Birch & Rowe"]
    note = made(api.post("/activity/note/", json={"lead_id": lead, "note": "x"}))["id"]
    api.put(demo, json={"status": "Contract Sent"}).raise_for_status()
    change = api.get("/activity/status_change/opportunity/").json()["data"][0]["id"]
    api.put(f"/lead/{lead}/", json={"status": "Customer"}).raise_for_status()
    of_lead = api.get("/activity/status_change/lead/", params={"lead_id": lead}).json()["data"][0]["id"]
    ids = {"note": note, "opportunity": change, "/lead": of_lead}
    own = next(id for kind, id in ids.items() if kind in path)

    for other in ids.values():
        found = api.get(path.format(other)).status_code
        assert found == (200 if other == own else 404)
        if other != own:
            assert api.delete(path.format(other)).status_code == 404
    assert api.delete(path.format(own)).status_code in {200, 204}


@pytest.mark.parametrize("kind", ["opportunity", "lead"])
def test_change_that_is_joined_is_the_second_ones(
    api: httpx.Client, emulator: Emulator, names: "Names", demo: str, clock: "Clock", kind: str
) -> None:
    """An entry that another user's change is joined to was made by the first, then, and updated by the second, now."""
    lead = names.leads["Birch & Rowe"]
    address, first, second = {
        "opportunity": (demo, "Proposal Sent", "Contract Sent"),
        "lead": (f"/lead/{lead}/", "Customer", "Bad Fit"),
    }[kind]
    bruno = (emulator.api_keys[names.users["Bruno"]], "")
    api.put(address, json={"status": first}).raise_for_status()
    clock.forward(minutes=2)
    api.put(address, json={"status": second}, auth=bruno).raise_for_status()
    entry = api.get(f"/activity/status_change/{kind}/", params={"lead_id": lead}).json()["data"][0]

    assert (entry["new_status_label"], entry["created_by"], entry["updated_by"]) == (
        second,
        names.users["Ada"],
        names.users["Bruno"],
    )
    assert (entry["date_created"], entry["date_updated"]) == (
        "2026-11-23T22:30:00.000000+00:00",
        "2026-11-23T22:32:00.000000+00:00",
    )


@pytest.mark.parametrize("name", ["name", "title", "timezone", "emails", "phones", "urls"])
def test_null_clears_one_field_of_a_contact(api: httpx.Client, name: str) -> None:
    """Of a contact that has everything, null takes the field that it stands for, and no other."""
    whole = {
        "name": "Jo Reed",
        "title": "Skipper",
        "timezone": "Europe/Berlin",
        "emails": [{"email": "jo@x.example", "type": "home"}],
        "phones": [{"phone": "+12125550142", "type": "mobile"}],
        "urls": [{"url": "https://jo.example", "type": "blog"}],
    }
    before = made(api.post("/contact/", json=whole))
    after = made(api.put(f"/contact/{before['id']}/", json={name: None}))

    empty: list[Any] | None = [] if isinstance(whole[name], list) else None
    # Without a zone of its own a contact is in that of its number.
    assert after[name] == ("America/New_York" if name == "timezone" else empty)
    stay = whole.keys() - {name}
    assert {one: after[one] for one in stay} == {one: before[one] for one in stay}
    assert [[entry["type"] for entry in before[one]] for one in ("emails", "phones", "urls")] == [
        ["home"],
        ["mobile"],
        ["blog"],
    ]


def test_change_of_a_contact_is_the_callers(
    api: httpx.Client, emulator: Emulator, names: "Names", clock: "Clock"
) -> None:
    """Who changes a contact is named on it, then; who made it stays."""
    contact = made(api.post("/contact/", json={"name": "Jo"}))
    clock.forward(hours=1)
    bruno = (emulator.api_keys[names.users["Bruno"]], "")
    changed = made(api.put(f"/contact/{contact['id']}/", json={"title": "Skipper"}, auth=bruno))

    assert (changed["created_by"], changed["updated_by"]) == (names.users["Ada"], names.users["Bruno"])
    assert (changed["date_created"], changed["date_updated"]) == (
        contact["date_created"],
        "2026-11-23T23:30:00.000000+00:00",
    )
