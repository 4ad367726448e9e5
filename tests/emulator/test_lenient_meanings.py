"""What a lenient emulator makes of what the description has no place for: acted upon or refused, never guessed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import BASE, Clock


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    """A client of a lenient emulator, without any checks of its own."""
    emulator = Emulator(clock=Clock(), lenient=True)
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, ""), base_url=BASE) as client:
        yield client


def data(http: httpx.Client, path: str, **query: Any) -> list[dict[str, Any]]:
    """Return the objects of a list."""
    found: list[dict[str, Any]] = http.get(path, params=query).raise_for_status().json()["data"]
    return found


def made(http: httpx.Client) -> dict[str, Any]:
    """Return a body for a new task."""
    return {"lead_id": data(http, "/lead/")[0]["id"], "text": "Call"}


def test_a_bulk_action_is_about_what_its_text_finds(http: httpx.Client) -> None:
    """`query` chooses the leads, as older clients send it: all others stay."""
    names = {lead["name"] for lead in data(http, "/lead/")}

    http.post("/bulk_action/delete/", json={"query": "name:birch"}).raise_for_status()

    assert {lead["name"] for lead in data(http, "/lead/")} == names - {"Birch & Rowe"}


def test_a_bulk_action_shows_the_text_that_chose_its_leads(http: httpx.Client) -> None:
    """Its `query` is what was sent, and empty beside a filter (close-more-facts M15.2)."""
    shown = [
        http.post("/bulk_action/delete/", json=body).raise_for_status().json()["query"]
        for body in ({"query": "name:birch"}, {"query": "", "s_query": {"type": "id", "value": "lead_x"}})
    ]

    assert shown == ["name:birch", ""]


@pytest.mark.parametrize("text", ["", " "])
def test_an_empty_text_alone_chooses_nobody(http: httpx.Client, text: str) -> None:
    """No source says that it means every lead, and a bulk action without a filter is refused."""
    before = data(http, "/lead/")

    refused = http.post("/bulk_action/delete/", json={"query": text})

    assert (refused.status_code, list(refused.json()["field-errors"])) == (400, ["s_query"])
    assert data(http, "/lead/") == before


@pytest.mark.parametrize("path", ["/bulk_action/delete/", "/bulk_action/edit/", "/export/lead/"])
def test_a_text_that_cannot_be_answered_is_refused(http: httpx.Client, path: str) -> None:
    """Nothing is carried out for a search that the emulator does not understand."""
    body = {"query": "colour:red", "type": "leads", "format": "json"}
    if path == "/bulk_action/edit/":
        body = {
            "query": "colour:red",
            "type": "set_lead_status",
            "lead_status_id": data(http, "/status/lead/")[1]["id"],
        }
    before = data(http, "/lead/")

    refused = http.post(path, json=body)

    assert (refused.status_code, list(refused.json()["field-errors"])) == (400, ["query"])
    assert data(http, "/lead/") == before


def test_an_export_has_what_its_text_finds_in_its_order(http: httpx.Client) -> None:
    """`query` of an export may have an order, too."""
    body = {"format": "json", "type": "leads", "query": "(birch or quayside) sort:-display_name"}
    made = http.post("/export/lead/", json=body).raise_for_status().json()

    file = http.get(http.get(f"/export/{made['id']}/").json()["download_url"]).content

    assert [lead["name"] for lead in json.loads(file)] == ["Quayside Bakery", "Birch & Rowe"]


def test_a_lead_is_as_old_as_it_is_said_to_be(http: httpx.Client) -> None:
    """`date_created` and `created_by` of a new lead count, and so does its entry `Created`; the last change is now."""
    author = data(http, "/user/")[1]["id"]
    body = {"name": "Elm", "date_created": "2013-02-01T00:54:51.274", "created_by": author}

    lead = http.post("/lead/", json=body).raise_for_status().json()
    [created] = data(http, "/activity/created/", lead_id=lead["id"])

    assert (lead["date_created"], lead["created_by"]) == ("2013-02-01T00:54:51.274000+00:00", author)
    assert created["date_created"] == lead["date_created"]
    assert lead["date_updated"] > "2026"


@pytest.mark.parametrize(
    "body", [{"date_created": "yesterday"}, {"date_created": 5}, {"created_by": "user_x"}]
)
def test_what_means_nothing_is_passed_over(http: httpx.Client, body: dict[str, Any]) -> None:
    """A date that is none, and a user whom nobody knows, leave the lead as if they had not been sent."""
    lead = http.post("/lead/", json=body).raise_for_status().json()

    assert lead["date_created"] > "2026"
    assert lead["created_by"] == lead["updated_by"]


def test_activities_of_a_user_are_hers_alone(http: httpx.Client) -> None:
    """`user_id` without a lead chooses among all activities; `_type` without one is refused, as Close does."""
    ada = http.get("/me/").json()["id"]
    bruno = next(user["id"] for user in data(http, "/user/") if user["id"] != ada)
    lead = data(http, "/lead/")[0]["id"]
    note = http.post("/activity/note/", json={"lead_id": lead, "note": "x", "user_id": bruno}).json()

    assert [one["id"] for one in data(http, "/activity/", user_id=bruno)] == [note["id"]]
    assert {one["user_id"] for one in data(http, "/activity/", user_id=ada)} == {ada}
    assert http.get("/activity/", params={"_type": "Note"}).status_code == 400


def test_answers_have_the_keys_of_older_ones(http: httpx.Client) -> None:
    """Subscriptions say why they are paused, and calls whom they went on to; `_fields` has what it names alone."""
    contact = data(http, "/lead/")[-1]["contacts"][0]["id"]
    [subscription] = data(http, "/sequence_subscription/", contact_id=contact)
    address = f"/sequence_subscription/{subscription['id']}/"
    paused = http.put(address, json={"status": "paused"}).raise_for_status().json()
    call = http.post("/activity/call/", json={"direction": "inbound"}).json()

    assert (subscription["pause_reason"], paused["pause_reason"]) == (None, "manual")
    assert (call["transferred_from"], call["transferred_to"]) == (None, None)
    [listed] = data(http, "/activity/call/", id__in=call["id"], _fields="id")
    assert listed == {"id": call["id"]}


@pytest.mark.parametrize(
    ("path", "text", "found"),
    [
        ("/contact/", "dora", ["Dora Finch"]),
        ("/contact/", 'email:"emil@birch.example"', ["Emil Sand"]),
        ("/contact/", "nobody", []),
        ("/task/", "elm", ["Call Elm back"]),
        ("/task/", 'description:"back elm"', []),
    ],
)
def test_contacts_and_tasks_are_searched(http: httpx.Client, path: str, text: str, found: list[str]) -> None:
    """`query` chooses among them, though no page has it: live probes showed it (close-more-facts M2.2, M16.6)."""
    lead = data(http, "/lead/")[0]["id"]
    http.post("/task/", json={"lead_id": lead, "text": "Call Elm back"}).raise_for_status()
    key = "name" if path == "/contact/" else "text"

    assert [one[key] for one in data(http, path, query=text)] == found
    assert http.get(path, params={"query": "colour:red"}).status_code == 400


@pytest.fixture(params=["strict", "lenient", "strict parameters"])
def anyone(request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    """A client of an emulator of each manner."""
    emulator = Emulator(lenient=request.param == "lenient", strict_parameters="parameters" in request.param)
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, ""), base_url=BASE) as client:
        yield client


def test_filters_in_the_address_choose_the_tasks_to_change(anyone: httpx.Client) -> None:
    """However the emulator is made: Close's document has them there, and all others stay (close-more-facts M2.2)."""
    wanted, other = (anyone.post("/task/", json=made(anyone)).raise_for_status().json()["id"] for _ in "ab")

    anyone.put("/task/", params={"id__in": wanted}, json={"is_complete": True}).raise_for_status()

    assert [anyone.get(f"/task/{one}/").json()["is_complete"] for one in (wanted, other)] == [True, False]


def test_filters_in_the_address_are_relaxed_as_those_of_the_list(http: httpx.Client) -> None:
    """A boolean of Python's, with a capital letter, chooses among the tasks to change as among those to list."""
    wanted = [one["id"] for one in data(http, "/task/", is_complete="False")]

    http.put("/task/", params={"is_complete": "False"}, json={"text": "Done?"}).raise_for_status()

    assert [one["id"] for one in data(http, "/task/") if one["text"] == "Done?"] == wanted != []


@pytest.mark.parametrize("filters", [{"colour": "red"}, {"id__in": None}, None])
def test_a_filter_that_tasks_lack_changes_none(http: httpx.Client, filters: dict[str, Any] | None) -> None:
    """It is refused, as one of null is, too: without it every task would be changed."""
    before = data(http, "/task/")

    refused = http.put("/task/", json={"_params": filters, "is_complete": True})

    assert refused.status_code == 400
    assert data(http, "/task/") == before
    assert not all(one["is_complete"] for one in before)


@pytest.mark.parametrize("several", [1, 2])
def test_a_filter_may_be_a_list(anyone: httpx.Client, several: int) -> None:
    """`_params` may be any JSON, however the emulator is made (close-api-facts 1.6)."""
    tasks = [anyone.post("/task/", json=made(anyone)).raise_for_status().json()["id"] for _ in range(3)]

    body = {"_params": {"id__in": tasks[:several]}, "is_complete": True}
    anyone.put("/task/", json=body).raise_for_status()

    done = [anyone.get(f"/task/{one}/").json()["is_complete"] for one in tasks]
    assert done == [place < several for place in range(3)]


def test_memberships_of_a_list(anyone: httpx.Client) -> None:
    """Memberships, too: those that the list names are changed, and counted."""
    [mine] = [one["id"] for one in anyone.get("/me/").json()["memberships"]]

    body = {"_params": {"id__in": [mine, "memb_none"]}, "auto_record_calls": "enabled"}
    counted = anyone.put("/membership/", json=body).raise_for_status().json()

    assert counted == {"count": 1}
    assert anyone.get("/me/").json()["memberships"][0]["auto_record_calls"] == "enabled"


@pytest.mark.parametrize("value", ["", " ", ",", " , ", [], [","], ["task_a,", ""], {}])
@pytest.mark.parametrize(
    ("path", "name", "change"),
    [
        ("/task/", "id__in", {"is_complete": True}),
        ("/task/", "assigned_to", {"is_complete": True}),
        ("/membership/", "id__in", {"auto_record_calls": "enabled"}),
    ],
)
def test_a_filter_by_nothing_changes_none(
    anyone: httpx.Client, path: str, name: str, change: dict[str, object], value: object
) -> None:
    """A blank one, one of commas alone or a list of none may choose all: it is refused, and nothing changes."""
    before = data(anyone, "/task/"), anyone.get("/me/").json()["memberships"]

    refused = anyone.put(path, json={"_params": {name: value}, **change})

    assert refused.status_code == 400
    assert (data(anyone, "/task/"), anyone.get("/me/").json()["memberships"]) == before


@pytest.mark.parametrize("ids", ["{0}, {1}", ["{0}, {1}"], ["{0}", "{1}"]])
def test_filters_of_several_texts(anyone: httpx.Client, ids: Any) -> None:
    """Values are separated by commas in a text, within a list, and by the list: all of them count."""
    tasks = [anyone.post("/task/", json=made(anyone)).raise_for_status().json()["id"] for _ in range(2)]
    named = ids.format(*tasks) if isinstance(ids, str) else [one.format(*tasks) for one in ids]

    anyone.put("/task/", json={"_params": {"id__in": named}, "is_complete": True}).raise_for_status()

    assert all(anyone.get(f"/task/{one}/").json()["is_complete"] for one in tasks)


def test_filters_in_both_places(anyone: httpx.Client) -> None:
    """Close does not say which of both count: they are refused, and no task is changed."""
    one, other = (anyone.post("/task/", json=made(anyone)).raise_for_status().json()["id"] for _ in "ab")
    before = data(anyone, "/task/")

    body = {"_params": {"id__in": other}, "is_complete": True}
    refused = anyone.put("/task/", params={"id__in": one, "_fields": "id"}, json=body)

    assert (refused.status_code, list(refused.json()["field-errors"])) == (400, ["id__in"])
    assert data(anyone, "/task/") == before


def test_memberships_are_named_in_the_address(http: httpx.Client) -> None:
    """As a client asks that was generated from Close's document of April 2026."""
    members = http.get("/me/").json()["memberships"][0]["id"]
    counted = http.put("/membership/", params={"id__in": members}, json={"auto_record_calls": "enabled"})

    assert counted.raise_for_status().json() == {"count": 1}
    assert http.get("/me/").json()["memberships"][0]["auto_record_calls"] == "enabled"
    unnamed = http.put("/membership/", json={"auto_record_calls": "enabled"})
    assert (unnamed.status_code, list(unnamed.json()["field-errors"])) == (400, ["_params"])


def test_a_lead_makes_the_custom_fields_that_it_names(http: httpx.Client) -> None:
    """As Close's own import of CSV files has it, whose further columns become custom fields: search finds by them."""
    given = {"Lead initials": "JW", "Desks": 7, "Industry": "Baking"}
    lead = http.post("/lead/", json={"name": "Elm", "custom": given}).raise_for_status().json()
    made = {one["name"]: one["type"] for one in data(http, "/custom_field/lead/")}
    changes = {"Desks": 8, "Lead initials": "X"}
    changed = http.put(f"/lead/{lead['id']}/", json={"custom": changes}).raise_for_status().json()

    assert lead["custom"] == given
    assert changed["custom"] == {**given, **changes}
    assert (made["Lead initials"], made["Desks"]) == ("text", "number")
    assert len(data(http, "/custom_field/lead/")) == len(made)
    assert [one["id"] for one in data(http, "/lead/", query='"custom.Lead initials":X')] == [lead["id"]]


@pytest.mark.parametrize(
    "custom",
    [{"lcf_x": "a"}, {"Never": ["a"]}, {"Never": None}, {"Never": True}, {" ": "a"}, {"Never": 10**400}],
)
def test_a_lead_makes_no_field_of_what_is_no_name_with_a_text(
    http: httpx.Client, custom: dict[str, Any]
) -> None:
    """Unknown ids, a list, null, true, a blank name, a number beyond floats are refused; refused leads make none."""
    before = data(http, "/custom_field/lead/")

    for body in ({"custom": custom}, {"custom": {"Never": "a"}, "status_id": "stat_x"}):
        assert http.post("/lead/", json={"name": "Elm", **body}).status_code == 400

    assert data(http, "/custom_field/lead/") == before


def test_a_logged_activity_of_another_organizations_contact_is_of_none(http: httpx.Client) -> None:
    """As the live tests of a published client log them; for a task, whose contact is to be called, it is a mistake."""
    lead_id = data(http, "/lead/")[0]["id"]
    body = {"lead_id": lead_id, "contact_id": "cont_x"}

    logged = http.post("/activity/call/", json={**body, "note": "Rang"}).raise_for_status().json()
    refused = http.post("/task/", json={**body, "text": "Call"})

    assert (logged["lead_id"], logged["contact_id"]) == (lead_id, None)
    assert (refused.status_code, list(refused.json()["field-errors"])) == (400, ["contact"])
