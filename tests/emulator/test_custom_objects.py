"""Custom objects, which belong to leads and have the custom fields of their type.

Facts: https://developer.close.com/api/resources/custom-objects
"""

from typing import Any

import httpx2 as httpx
import pytest

REQUIRED = "This field is required."
NO_SUCH_OBJECT = "Object does not exist."


class Vehicles:
    """The type of the seed that has fields and objects, and the first lead, which has the objects."""

    def __init__(self, api: httpx.Client) -> None:
        self.api = api
        self.type = next(one for one in api.get("/custom_object_type/").json()["data"] if one["fields"])
        self.fields = {one["name"]: one["id"] for one in self.type["fields"]}
        self.lead = next(
            one["id"] for one in api.get("/lead/").json()["data"] if self.names(one["id"]) == ["Van", "Truck"]
        )

    def names(self, lead: str, **query: str) -> list[str]:
        """Return the names of a lead's objects."""
        listed = self.api.get("/custom_object/", params={"lead_id": lead, **query}).raise_for_status().json()
        return [one["name"] for one in listed["data"]]

    def body(self, **more: Any) -> dict[str, Any]:
        """Return a body that creates an object."""
        return {"name": "Bus", "lead_id": self.lead, "custom_object_type_id": self.type["id"], **more}

    def field(self, name: str, kind: str, **more: Any) -> str:
        """Return the key of a new field of the type."""
        made = {"name": name, "type": kind, "custom_object_type_id": self.type["id"], **more}
        return f"custom.{self.api.post('/custom_field/custom_object_type/', json=made).json()['id']}"


@pytest.fixture(name="vehicles")
def _vehicles(api: httpx.Client) -> Vehicles:
    return Vehicles(api)


def test_life_of_a_custom_object(api: httpx.Client, vehicles: Vehicles) -> None:
    """An object is made with 201, changed, listed with its lead, and removed with 204; a null field drops out."""
    plate = f"custom.{vehicles.fields['Plate']}"
    made = api.post("/custom_object/", json=vehicles.body(**{plate: "BR 77"}))
    path = f"/custom_object/{made.json()['id']}/"
    changed = api.put(path, json={"name": "Coach", plate: None})

    assert (made.status_code, made.json()[plate]) == (201, "BR 77")
    assert changed.json() == {key: one for key, one in made.json().items() if key != plate} | {
        "name": "Coach",
        "date_updated": changed.json()["date_updated"],
    }
    assert vehicles.names(vehicles.lead) == ["Van", "Truck", "Coach"]
    assert api.delete(path).status_code == 204
    assert api.get(path).json() == {"error": "Empty query: CustomObject matching query does not exist."}


def test_list_is_one_lead_s(api: httpx.Client, vehicles: Vehicles) -> None:
    """Lists need a lead, and are of all types or of one."""
    other = next(one for one in api.get("/custom_object_type/").json()["data"] if not one["fields"])
    api.post("/custom_object/", json=vehicles.body(name="Depot", custom_object_type_id=other["id"]))

    refused = api.get("/custom_object/")

    assert (refused.status_code, refused.json()["field-errors"]) == (400, {"lead_id": REQUIRED})
    assert vehicles.names(vehicles.lead, custom_object_type_id=other["id"]) == ["Depot"]
    assert vehicles.names("lead_none") == []


@pytest.mark.parametrize(
    ("change", "problems"),
    [
        ({"lead_id": "lead_none"}, {"lead": NO_SUCH_OBJECT}),
        ({"custom_object_type_id": "cotype_none"}, {"custom_object_type_id": NO_SUCH_OBJECT}),
        ({"custom.cf_none": "x"}, {"custom.cf_none": NO_SUCH_OBJECT}),
    ],
)
def test_references_have_to_be(
    api: httpx.Client, vehicles: Vehicles, change: dict[str, Any], problems: dict[str, str]
) -> None:
    """A lead, a type or a field that there is not is refused, and nothing is made."""
    refused = api.post("/custom_object/", json=vehicles.body(**change))

    assert (refused.status_code, refused.json()["field-errors"]) == (400, problems)
    assert vehicles.names(vehicles.lead) == ["Van", "Truck"]


def test_required_fields_have_values(api: httpx.Client, vehicles: Vehicles) -> None:
    """Without a value in every field that its type requires, own or shared, no object is saved."""
    need = vehicles.field("Mileage", "number", required=True)
    path = f"/association/custom_object_type/{vehicles.type['id']}/"
    shared = vehicles.fields["Region"]
    api.put(f"/custom_field/shared/{shared}{path}", json={"required": True})
    whole = {need: 7, f"custom.{shared}": "Asia"}

    assert api.post("/custom_object/", json=vehicles.body()).json()["field-errors"] == dict.fromkeys(
        whole, REQUIRED
    )
    made = api.post("/custom_object/", json=vehicles.body(**whole)).json()
    kept = api.put(f"/custom_object/{made['id']}/", json={need: None})
    assert kept.json()["field-errors"] == {need: REQUIRED}
    assert api.get(f"/custom_object/{made['id']}/").json() == made


def test_required_elsewhere_is_not_required_here(api: httpx.Client, vehicles: Vehicles) -> None:
    """A shared field that another kind of object requires may be left out here."""
    shared = f"/custom_field/shared/{vehicles.fields['Region']}/"
    others = [
        one for one in api.get(shared).json()["associations"] if one["object_type"] != "custom_object_type"
    ]
    for one in others:
        tail = "/".join(one[name] for name in ("object_type", "custom_activity_type_id") if name in one)
        api.put(f"{shared}association/{tail}/", json={"required": True}).raise_for_status()

    assert len(others) > 1
    assert api.post("/custom_object/", json=vehicles.body()).status_code == 201


def test_objects_go_with_their_lead(api: httpx.Client, vehicles: Vehicles, names: Any) -> None:
    """A merged lead's objects move, those of a removed one go, and so do custom fields' values that name them."""
    source, into = vehicles.lead, names.leads["Quayside Bakery"]
    api.post("/lead/merge/", json={"source": source, "destination": into}).raise_for_status()
    assert vehicles.names(into) == ["Van", "Truck"]

    renewed = f"/opportunity/{names.opportunities['Northlight Studio/Renewed']}/"
    assert names.key("Vehicle") in api.get(renewed).json()
    api.delete(f"/lead/{into}/").raise_for_status()

    assert vehicles.names(into) == []
    assert names.key("Vehicle") not in api.get(renewed).json()


def test_removed_object_is_no_value_any_more(api: httpx.Client, vehicles: Vehicles, names: Any) -> None:
    """A custom field of several objects keeps the others; one with this object alone has no value."""
    fleet = f"/opportunity/{names.opportunities['Quayside Bakery/In Negotiation']}/"
    van, truck = api.get(fleet).json()[names.key("Fleet")]

    api.delete(f"/custom_object/{van}/").raise_for_status()
    assert api.get(fleet).json()[names.key("Fleet")] == [truck]

    api.delete(f"/custom_object/{truck}/").raise_for_status()
    assert names.key("Fleet") not in api.get(fleet).json()


def test_type_shows_the_fields_that_refer_to_it(api: httpx.Client, vehicles: Vehicles, names: Any) -> None:
    """Those of other objects are its `back_reference_fields`, beside its own `fields` (close-more-facts M8)."""
    shown = api.get(f"/custom_object_type/{vehicles.type['id']}/").json()

    assert {one["id"] for one in shown["fields"]} == set(vehicles.fields.values())
    assert {one["id"] for one in shown["back_reference_fields"]} == {
        names.fields["Vehicle"],
        names.fields["Fleet"],
    }


def test_objects_and_fields_go_with_their_type(api: httpx.Client, vehicles: Vehicles, names: Any) -> None:
    """A removed type takes along its objects, its own fields, and those that refer to it with their values."""
    fleet = f"/opportunity/{names.opportunities['Quayside Bakery/In Negotiation']}/"
    assert api.delete(f"/custom_object_type/{vehicles.type['id']}/").status_code == 204

    assert vehicles.names(vehicles.lead) == []
    assert names.key("Fleet") not in api.get(fleet).json()
    left = {one["id"] for one in api.get("/custom_field/opportunity/").json()["data"]}
    assert left.isdisjoint({names.fields["Vehicle"], names.fields["Fleet"]})
    own = {one["id"] for one in api.get("/custom_field/custom_object_type/").json()["data"]}
    assert vehicles.fields["Plate"] not in own
