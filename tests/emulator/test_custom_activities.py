"""Custom activities, which are drafts or published and have the custom fields of their type.

Facts: https://developer.close.com/api/resources/activities/custom-activities
"""

from typing import Any

import httpx2 as httpx
import pytest

from .conftest import Clock, Names

LATER = "2026-11-23T22:31:00.000000+00:00"


class Visits:
    """The type of the seed that has fields and activities, and the lead of these."""

    def __init__(self, api: httpx.Client) -> None:
        self.api = api
        self.type = next(one for one in api.get("/custom_activity/").json()["data"] if one["fields"])
        self.fields = {one["name"]: f"custom.{one['id']}" for one in self.type["fields"]}
        self.lead = str(api.get("/activity/custom/").json()["data"][0]["lead_id"])

    def create(self, **more: Any) -> httpx.Response:
        """Create one."""
        body = {"lead_id": self.lead, "custom_activity_type_id": self.type["id"], **more}
        return self.api.post("/activity/custom/", json=body)

    def require(self, name: str) -> str:
        """Let the type require one of its own fields; return its key."""
        path = f"/custom_field/activity/{self.fields[name].removeprefix('custom.')}/"
        self.api.put(path, json={"required": True}).raise_for_status()
        return self.fields[name]


@pytest.fixture(name="visits")
def _visits(api: httpx.Client) -> Visits:
    return Visits(api)


def test_life_of_a_custom_activity(api: httpx.Client, visits: Visits) -> None:
    """An activity is made with 200, published unless said otherwise; a field that is set to null drops out."""
    key = visits.fields["Outcome"]
    made = visits.create(**{key: "Good"})
    path = f"/activity/custom/{made.json()['id']}/"

    assert made.status_code == 200
    assert (made.json()["_type"], made.json()["status"], made.json()[key]) == (
        "CustomActivity",
        "published",
        "Good",
    )
    assert made.json()["last_published_at"] == made.json()["date_created"]
    assert key not in api.put(path, json={key: None}).json()
    assert api.delete(path).json() == {}
    assert api.get(path).json() == {"error": "Empty query: CustomActivity matching query does not exist."}


def test_only_what_is_published_is_complete(visits: Visits, api: httpx.Client, clock: Clock) -> None:
    """A draft may lack what its type requires; it is published with it, and may become a draft again."""
    key = visits.require("Outcome")

    assert visits.create().json()["field-errors"] == {key: "This field is required."}
    draft = visits.create(status="draft").raise_for_status().json()
    path = f"/activity/custom/{draft['id']}/"
    assert draft["last_published_at"] is None
    refused = api.put(path, json={"status": "published"})
    assert (refused.status_code, refused.json()["field-errors"]) == (400, {key: "This field is required."})

    clock.forward(minutes=1)
    published = api.put(path, json={"status": "published", key: "Poor"}).raise_for_status().json()
    assert (published["status"], published["last_published_at"]) == ("published", LATER)
    assert api.put(path, json={key: None}).status_code == 400
    again = api.put(path, json={"status": "draft", key: None}).raise_for_status().json()
    assert (again["status"], again["last_published_at"]) == ("draft", LATER)


def test_pinning_is_dated(visits: Visits, api: httpx.Client, clock: Clock) -> None:
    """Pinning sets `pinned_at`, and taking the pin out clears it, as with notes."""
    path = f"/activity/custom/{visits.create().json()['id']}/"
    clock.forward(minutes=1)

    assert api.put(path, json={"pinned": True}).json()["pinned_at"] == LATER
    assert api.put(path, json={"pinned": False}).json()["pinned_at"] is None


def test_filter_by_type_needs_a_lead(visits: Visits, api: httpx.Client) -> None:
    """Lists of one type are lists of a lead's activities: without `lead_id` they are refused."""
    other = api.post("/custom_activity/", json={"name": "Fair"}).json()["id"]
    fair = visits.create(custom_activity_type_id=other).json()["id"]

    for name in ("custom_activity_type_id", "custom_activity_type_id__in"):
        assert api.get("/activity/custom/", params={name: other}).status_code == 400
        found = api.get("/activity/custom/", params={name: other, "lead_id": visits.lead}).json()["data"]
        assert [one["id"] for one in found] == [fair]
    assert api.get("/activity/custom/", params={"organization_id": "orga_none"}).json()["data"] == []


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"custom_activity_type_id": "actitype_none"}, "custom_activity_type_id"),
        ({"lead_id": "lead_none"}, "lead"),
        ({"contact_id": "cont_none"}, "contact"),
        ({"custom.cf_none": "x"}, "custom.cf_none"),
    ],
)
def test_references_have_to_be(visits: Visits, change: dict[str, Any], key: str) -> None:
    """A type, lead, contact or field that there is not is refused."""
    assert visits.create(**change).json()["field-errors"] == {key: "Object does not exist."}


def test_lead_and_type_stay(visits: Visits, api: httpx.Client, names: Names) -> None:
    """Neither can be changed, so that a body that names one is refused."""
    path = f"/activity/custom/{visits.create().json()['id']}/"

    for change in (
        {"lead_id": names.leads["Quayside Bakery"]},
        {"custom_activity_type_id": visits.type["id"]},
    ):
        assert api.put(path, json=change).status_code == 400


def test_activities_go_with_their_type(visits: Visits, api: httpx.Client) -> None:
    """A removed type takes its activities along."""
    assert api.delete(f"/custom_activity/{visits.type['id']}/").status_code == 204

    assert api.get("/activity/custom/").json()["data"] == []


def test_fields_of_a_type_are_put_in_order(visits: Visits, api: httpx.Client) -> None:
    """`fields` orders a type's fields, those that it leaves out last; others are refused (close-more-facts M4.9)."""
    path = f"/custom_activity/{visits.type['id']}/"
    order = [one["id"] for one in visits.type["fields"]]
    assert len(order) > 1

    changed = api.put(path, json={"fields": [{"id": order[-1]}]})

    assert [one["id"] for one in changed.json()["fields"]] == [order[-1], *order[:-1]]
    assert api.put(path, json={"fields": [{"id": "cf_none"}]}).status_code == 400
    assert api.get(path).json() == changed.json()
