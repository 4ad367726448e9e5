"""Custom fields of leads, contacts, activities and custom objects, and the types that have them."""

from typing import TYPE_CHECKING

import httpx2 as httpx
import pytest

if TYPE_CHECKING:
    from tests.emulator.conftest import Names


@pytest.mark.parametrize(
    ("kind", "path", "name", "statuses"),
    [
        ("lead", "lead", "LeadCustomField", (200, 200)),
        ("contact", "contact", "ContactCustomField", (200, 200)),
        ("activity", "activity", "ActivityCustomField", (200, 200)),
        ("custom_object", "custom_object_type", "CustomObjectCustomField", (201, 204)),
    ],
)
def test_life_of_a_field_of_another_kind(
    api: httpx.Client, kind: str, path: str, name: str, statuses: tuple[int, int]
) -> None:
    """A field of leads, contacts, activities or custom objects is in its schema and list alone, until it is deleted."""
    type_key = {"activity": "custom_activity_type_id", "custom_object": "custom_object_type_id"}.get(kind)
    first = api.get(f"/custom_field/{path}/").json()["data"][0]
    owner = {type_key: first[type_key], "required": True} if type_key else {}
    schema = (
        f"/custom_field_schema/{kind}/{first[type_key]}/" if type_key else f"/custom_field_schema/{kind}/"
    )

    made = api.post(f"/custom_field/{path}/", json={"name": "aMood", "type": "text", **owner})
    field = made.json()
    address = f"/custom_field/{path}/{field['id']}/"

    assert made.status_code == statuses[0]
    assert made.headers.get("location") == (f"/api/v1{address}" if statuses[0] == 201 else None)
    assert {key: field.get(key) for key in owner} == owner
    assert field["id"] in [one["id"] for one in api.get(f"/custom_field/{path}/").json()["data"]]
    assert field["id"] in [one["id"] for one in api.get(schema).json()["fields"]]
    assert api.put(address, json={"name": "Mood"}).json() == api.get(address).json()
    assert api.get(f"/custom_field/opportunity/{field['id']}/").status_code == 404
    assert api.delete(address).status_code == statuses[1]
    assert api.get(address).json() == {"error": f"Empty query: {name} matching query does not exist."}
    assert field["id"] not in [one["id"] for one in api.get(schema).json()["fields"]]


@pytest.mark.parametrize(("kind", "start"), [("lead", "/lead/"), ("contact", "/contact/")])
def test_values_follow_their_field(api: httpx.Client, kind: str, start: str) -> None:
    """Values of leads and contacts are converted with their field's type, and go with the field."""
    made = api.post(f"/custom_field/{kind}/", json={"name": "Size", "type": "number"}).json()
    address, key = f"/custom_field/{kind}/{made['id']}/", f"custom.{made['id']}"
    one = f"{start}{api.get(start).json()['data'][0]['id']}/"
    api.put(one, json={key: 2}).raise_for_status()

    api.put(address, json={"type": "text"}).raise_for_status()
    assert api.get(one).json()[key] == "2"
    api.delete(address).raise_for_status()
    assert key not in api.get(one).json()


def test_fields_of_types_need_their_type(api: httpx.Client) -> None:
    """A field of a type needs one that exists; only custom activities have long texts; what a field is of stays."""
    bodies = {"name": "x", "type": "text"}
    activity = api.get("/custom_field/activity/").json()["data"][0]
    vehicle = api.get("/custom_field/custom_object_type/").json()["data"][0]

    for path, key in (
        ("activity", "custom_activity_type_id"),
        ("custom_object_type", "custom_object_type_id"),
    ):
        for body in (bodies, {**bodies, key: "none"}):
            answer = api.post(f"/custom_field/{path}/", json=body)
            assert (answer.status_code, list(answer.json()["field-errors"])) == (400, [key])
    long = {"name": "x", "type": "textarea"}
    of_activity = {**long, "custom_activity_type_id": activity["custom_activity_type_id"]}
    of_object = {**long, "custom_object_type_id": vehicle["custom_object_type_id"]}
    assert api.post("/custom_field/activity/", json=of_activity).json()["type"] == "textarea"
    assert api.post("/custom_field/custom_object_type/", json=of_object).status_code == 400
    assert api.put(f"/custom_field/activity/{activity['id']}/", json={"type": "text"}).status_code == 400


@pytest.mark.parametrize(
    ("path", "kind", "fields", "key"),
    [
        ("/custom_activity/", "activity", "/custom_field/activity/", "custom_activity_type_id"),
        (
            "/custom_object_type/",
            "custom_object",
            "/custom_field/custom_object_type/",
            "custom_object_type_id",
        ),
    ],
)
def test_type_and_its_fields(api: httpx.Client, path: str, kind: str, fields: str, key: str) -> None:
    """A type shows its fields in the order of its schema, and takes those with it that it has alone."""
    one = api.get(path).json()["data"][0]
    made = api.post(fields, json={"name": "Mood", "type": "text", "required": True, key: one["id"]}).json()

    shown = api.get(f"{path}{one['id']}/").json()["fields"]
    assert shown == api.get(path).json()["data"][0]["fields"]
    assert {each["id"]: each["required"] for each in shown}[made["id"]] is True
    assert not any("choices" in each for each in shown)
    schema = f"/custom_field_schema/{kind}/{one['id']}/"
    assert [each["id"] for each in shown] == [each["id"] for each in api.get(schema).json()["fields"]]

    assert api.delete(f"{path}{one['id']}/").status_code == 204
    assert api.get(f"{fields}{made['id']}/").status_code == 404
    assert api.get(schema).status_code == 404
    (region,) = (each for each in api.get("/custom_field/shared/").json()["data"] if each["name"] == "Region")
    assert key not in {name for association in region["associations"] for name in association}


def test_activity_type_orders_its_fields(api: httpx.Client) -> None:
    """The order of a custom activity type's fields changes with the type, and names its fields alone."""
    address = f"/custom_activity/{api.get('/custom_activity/').json()['data'][0]['id']}/"
    order = [{"id": one["id"]} for one in reversed(api.get(address).json()["fields"])]

    changed = api.put(address, json={"name": "Visit", "fields": order}).json()

    assert [{"id": one["id"]} for one in changed["fields"]] == order
    assert api.put(address, json={"name": "x", "fields": [{"id": "cf_none"}]}).status_code == 400
    assert api.get(address).json()["name"] == "Visit"


def test_object_type_knows_who_refers_to_it(api: httpx.Client, names: "Names") -> None:
    """A custom object type shows the fields elsewhere that hold its objects; they go with it, values and all."""
    one = api.get("/custom_object_type/").json()["data"][0]
    assert {each["name"] for each in one["back_reference_fields"]} == {"Vehicle", "Fleet"}
    holding = [each for each in api.get("/opportunity/").json()["data"] if names.key("Vehicle") in each]
    assert holding

    api.delete(f"/custom_object_type/{one['id']}/").raise_for_status()

    assert api.get(f"/custom_field/opportunity/{names.fields['Vehicle']}/").status_code == 404
    assert names.key("Vehicle") not in api.get(f"/opportunity/{holding[0]['id']}/").json()
