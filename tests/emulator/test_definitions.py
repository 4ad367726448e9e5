"""Custom field definitions, shared fields, schemas, statuses, pipelines and users."""

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

if TYPE_CHECKING:
    from tests.emulator.conftest import Clock, Names


def test_life_of_a_field(api: httpx.Client, demo: str) -> None:
    """A field is made, listed by name, used, renamed and deleted, its values with it."""
    made = api.post(
        "/custom_field/opportunity/", json={"name": "aMood", "type": "choices", "choices": ["b", "A", "b"]}
    ).json()
    address, key = f"/custom_field/opportunity/{made['id']}/", f"custom.{made['id']}"
    assert made["choices"] == ["A", "b"]
    listed = api.get("/custom_field/opportunity/").json()["data"]
    assert [field["name"].casefold() for field in listed] == sorted(f["name"].casefold() for f in listed)

    api.put(demo, json={key: "b"}).raise_for_status()
    assert api.put(address, json={"name": "Mood", "choices": ["b", "c"]}).json()["choices"] == ["b", "c"]
    assert api.get(address).json()["name"] == "Mood"
    assert api.delete(address).status_code == 200

    assert key not in api.get(demo).json()
    assert api.get(address).json() == {
        "error": "Empty query: OpportunityCustomField matching query does not exist."
    }


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "", "type": "text"}, "name"),
        ({"type": "text"}, "name"),
        ({"name": "x", "type": "money"}, "type"),
        ({"name": "x", "type": "textarea"}, "type"),
        ({"name": "x", "type": "text", "accepts_multiple_values": True}, "accepts_multiple_values"),
        ({"name": "x", "type": "custom_object"}, "referenced_custom_type_id"),
        (
            {"name": "x", "type": "custom_object", "referenced_custom_type_id": "z"},
            "referenced_custom_type_id",
        ),
        ({"name": "x", "type": "text", "description": "d" * 281}, "description"),
    ],
)
@pytest.mark.parametrize("kind", ["lead", "contact", "opportunity", "shared"])
def test_bad_definitions(api: httpx.Client, kind: str, body: dict[str, Any], field: str) -> None:
    """A definition that no field can have is refused."""
    answer = api.post(f"/custom_field/{kind}/", json=body)

    assert answer.status_code == 400
    assert list(answer.json()["field-errors"]) == [field]


@pytest.mark.parametrize(
    ("field", "change", "value"),
    [
        ("Seats", {"type": "text"}, "2"),
        ("Plan", {"type": "number"}, None),
        ("Tier", {"accepts_multiple_values": True}, ["Gold"]),
        ("Days", {"accepts_multiple_values": False}, "Monday"),
    ],
)
def test_type_change_converts(
    api: httpx.Client, demo: str, names: "Names", field: str, change: dict[str, Any], value: Any
) -> None:
    """After a change of type values that fit are converted, others are gone."""
    api.put(f"/custom_field/opportunity/{names.fields[field]}/", json=change).raise_for_status()

    assert api.get(demo).json().get(names.key(field)) == value


@pytest.mark.parametrize(
    ("field", "before", "change", "after"),
    [
        ("Plan", "12.5", {"type": "number"}, 12.5),
        ("Plan", "twelve", {"type": "number"}, None),
        ("Seats", 7, {"type": "number", "description": "the same type"}, 7),
        ("Seats", 1.5, {"type": "text"}, "1.5"),
        ("Plan", "2026-03-02", {"type": "date"}, "2026-03-02"),
        ("Go-live", "2026-03-02", {"type": "datetime"}, None),
        ("Days", ["Friday", "Monday"], {"choices": ["Monday"]}, ["Friday", "Monday"]),
        (
            "Days",
            ["Friday", "Monday"],
            {"choices": ["Monday"], "accepts_multiple_values": False},
            "Monday",
        ),
    ],
)
def test_value_after_a_change_of_its_field(
    api: httpx.Client, demo: str, names: "Names", field: str, before: Any, change: dict[str, Any], after: Any
) -> None:
    """Values become numbers or texts where their field does, and are lost where the field can't take them."""
    api.put(demo, json={names.key(field): before}).raise_for_status()

    api.put(f"/custom_field/opportunity/{names.fields[field]}/", json=change).raise_for_status()

    assert api.get(demo).json().get(names.key(field)) == after


def test_shared_field(api: httpx.Client, demo: str, names: "Names") -> None:
    """A shared field reaches opportunities by association and leaves them, with its values, when that ends."""
    made = api.post("/custom_field/shared/", json={"name": "Channel", "type": "text"}).json()
    address, key = f"/custom_field/shared/{made['id']}/", f"custom.{made['id']}"
    assert made["associations"] == []
    assert api.put(demo, json={key: "x"}).status_code == 400

    associated = api.post(f"{address}association/", json={"object_type": "opportunity"})
    assert associated.status_code == 201
    assert associated.headers["location"] == f"/api/v1{address}association/opportunity/"
    assert api.post(f"{address}association/", json={"object_type": "opportunity"}).status_code == 400
    assert api.put(demo, json={key: "x"}).json()[key] == "x"
    schema = api.get("/custom_field_schema/opportunity/").json()
    assert schema["fields"][-1]["is_shared"]
    own = api.get("/custom_field/opportunity/").json()["data"]
    assert made["id"] not in [field["id"] for field in own]

    assert api.delete(f"{address}association/opportunity/").status_code == 204
    assert key not in api.get(demo).json()
    assert api.get(f"{address}association/opportunity/").status_code == 404
    assert api.delete(address).status_code == 200
    assert api.get(address).status_code == 404


@pytest.mark.parametrize(
    "tail", ["opportunity", "custom_activity_type/{activity}", "custom_object_type/{object}"]
)
def test_associations_of_the_seed(api: httpx.Client, names: "Names", tail: str) -> None:
    """An association is read, changed and removed at the address of its kind of object."""
    field = api.get(f"/custom_field/shared/{names.fields['Region']}/").json()
    types = {a["object_type"]: a for a in field["associations"]}
    tail = tail.format(
        activity=types["custom_activity_type"]["custom_activity_type_id"],
        object=types["custom_object_type"]["custom_object_type_id"],
    )
    address = f"/custom_field/shared/{field['id']}/association/{tail}/"

    assert api.get(address).json()["editable_with_roles"] == []
    changed = api.put(address, json={"editable_with_roles": ["admin"], "required": True}).json()
    assert (changed["editable_with_roles"], changed["required"]) == (["admin"], True)
    assert api.put(address, json={"object_type": "lead"}).status_code == 400
    assert api.delete(address).status_code == 204
    assert api.get(address).status_code == 404


def test_association_that_ends_takes_its_own_values(api: httpx.Client, demo: str, names: "Names") -> None:
    """Values of a shared field go with one of its associations, and those on other kinds of objects stay."""
    key = names.key("Region")
    lead = f"/lead/{names.leads['Quayside Bakery']}/"
    for path in (demo, lead):
        api.put(path, json={key: "Asia"}).raise_for_status()

    api.delete(f"/custom_field/shared/{names.fields['Region']}/association/opportunity/").raise_for_status()

    assert key not in api.get(demo).json()
    assert api.get(lead).json()[key] == "Asia"


@pytest.mark.parametrize("kind", ["opportunity", "lead", "contact", "activity", "custom_object"])
def test_newly_associated_field_comes_last(api: httpx.Client, kind: str) -> None:
    """A shared field comes after the fields that the kind of object has already, however old its definition is."""
    shared = api.post("/custom_field/shared/", json={"name": "Channel", "type": "text"}).json()["id"]
    body, schema = {"object_type": kind}, f"/custom_field_schema/{kind}/"
    own, field = f"/custom_field/{kind}/", {"name": "Own", "type": "text"}
    if kind in {"activity", "custom_object"}:
        address = {"activity": "/custom_activity/", "custom_object": "/custom_object_type/"}[kind]
        type_id = api.get(address).json()["data"][0]["id"]
        name = f"custom_{kind.removeprefix('custom_')}_type"
        body, schema = {"object_type": name, f"{name}_id": type_id}, f"{schema}{type_id}/"
        own, field = (
            f"/custom_field/{'activity' if kind == 'activity' else name}/",
            {**field, f"{name}_id": type_id},
        )
    before = api.post(own, json=field).raise_for_status().json()["id"]
    association = f"/custom_field/shared/{shared}/association/"

    orders = []
    for _ in range(2):
        made = api.post(association, json=body).raise_for_status()
        orders.append([one["id"] for one in api.get(schema).json()["fields"]])
        api.delete(made.headers["location"].removeprefix("/api/v1")).raise_for_status()
    after = api.post(own, json={**field, "name": "Later"}).raise_for_status().json()["id"]
    api.post(association, json=body).raise_for_status()

    assert [one[-2:] for one in orders] == [[before, shared]] * 2
    assert [one["id"] for one in api.get(schema).json()["fields"]][-3:] == [before, after, shared]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"object_type": "custom_activity_type"}, "custom_activity_type_id"),
        ({"object_type": "custom_object_type", "custom_object_type_id": "x"}, "custom_object_type_id"),
        ({"object_type": "contact", "custom_object_type_id": "x"}, "custom_object_type_id"),
        ({"object_type": "task"}, "object_type"),
    ],
)
def test_bad_associations(api: httpx.Client, names: "Names", body: dict[str, Any], field: str) -> None:
    """An association needs the type id that goes with its kind of object, and no other."""
    answer = api.post(f"/custom_field/shared/{names.fields['Region']}/association/", json=body)

    assert list(answer.json()["field-errors"]) == [field]


def test_shared_type_is_fixed(api: httpx.Client, names: "Names") -> None:
    """Of a shared field only name and choices change."""
    address = f"/custom_field/shared/{names.fields['Region']}/"

    assert api.put(address, json={"type": "text"}).status_code == 400
    assert api.put(address, json={"choices": ["z", "Y"]}).json()["choices"] == ["Y", "z"]


def test_schemas(api: httpx.Client, names: "Names") -> None:
    """Every kind of object has a schema; reordering puts unlisted fields last and can't add or remove."""
    region = api.get(f"/custom_field/shared/{names.fields['Region']}/").json()
    activity = next(
        a["custom_activity_type_id"] for a in region["associations"] if "custom_activity_type_id" in a
    )
    vehicle = next(a["custom_object_type_id"] for a in region["associations"] if "custom_object_type_id" in a)
    contents = {
        "lead": {"Industry", "Region"},
        "contact": {"Birthday"},
        f"activity/{activity}": {"Outcome", "Region"},
        f"custom_object/{vehicle}": {"Plate", "Region"},
    }
    for kind, expected in contents.items():
        assert {f["name"] for f in api.get(f"/custom_field_schema/{kind}/").json()["fields"]} == expected
    assert api.get("/custom_field_schema/activity/none/").status_code == 404
    assert api.get("/custom_field_schema/task/").status_code == 404

    order = [{"id": names.fields["Tier"]}, {"id": names.fields["Region"]}]
    fields = api.put("/custom_field_schema/opportunity/", json={"fields": order}).json()["fields"]
    assert [f["name"] for f in fields][:3] == ["Tier", "Region", "Plan"]
    assert len(fields) == len(names.fields)
    unknown = api.put("/custom_field_schema/opportunity/", json={"fields": [{"id": "cf_none"}]})
    assert unknown.json()["field-errors"]["fields"]["errors"].keys() == {"0"}


def test_life_of_a_status(api: httpx.Client, demo: str, names: "Names") -> None:
    """A status is made at the end of a pipeline, moved with its opportunities, and deleted once it is empty."""
    made = api.post("/status/opportunity/", json={"label": "Trial"}).json()
    address = f"/status/opportunity/{made['id']}/"
    assert (made["type"], made["pipeline_id"]) == ("active", names.pipelines["Sales"])
    api.put(demo, json={"status_id": made["id"]})

    moved = api.put(address, json={"label": "Test", "pipeline_id": names.pipelines["Renewals"]}).json()
    assert moved == api.get(address).json()
    opportunity = api.get(demo).json()
    assert (opportunity["status_label"], opportunity["pipeline_name"]) == ("Test", "Renewals")
    refused = api.delete(address)
    assert refused.status_code == 400
    assert len(refused.json()["errors"]) == 1

    api.put(demo, json={"status_id": names.statuses["Won"]})
    assert api.delete(address).status_code == 200
    assert api.get(address).status_code == 404
    assert (
        api.post("/status/opportunity/", json={"label": "x", "pipeline_id": "pipe_none"}).status_code == 400
    )


def test_life_of_a_pipeline(api: httpx.Client, names: "Names") -> None:
    """A pipeline is made with its statuses, reordered, takes over others, and is deleted once it is empty."""
    made = api.post(
        "/pipeline/",
        json={"name": "Partners", "statuses": [{"label": "New"}, {"label": "In", "type": "won"}]},
    )
    assert made.status_code == 201
    pipeline = made.json()
    address = f"/pipeline/{pipeline['id']}/"
    assert made.headers["location"] == f"/api/v1{address}"
    first, second = pipeline["statuses"]
    assert (first["type"], second["type"]) == ("active", "won")

    order = [{"id": second["id"]}, {"id": names.statuses["Due"]}]
    changed = api.put(address, json={"name": "", "statuses": order}).json()
    assert changed["name"] == "Partners"
    assert [s["label"] for s in changed["statuses"]] == ["In", "Due", "New"]
    renewals = api.get(f"/pipeline/{names.pipelines['Renewals']}/").json()
    assert [s["label"] for s in renewals["statuses"]] == ["In Negotiation", "Renewed", "Cancelled"]
    wrong = api.put(address, json={"statuses": [{"id": "stat_none"}]}).json()
    assert wrong["field-errors"] == {
        "statuses": {"errors": {"0": {"field-errors": {"id": "Object does not exist."}}}}
    }

    assert api.delete(address).status_code == 400
    empty = api.post("/pipeline/", json={"name": "Later"}).json()
    assert empty["statuses"] == []
    assert api.post("/opportunity/", json={"pipeline_id": empty["id"]}).status_code == 400
    gone = api.delete(f"/pipeline/{empty['id']}/")
    assert (gone.status_code, gone.content) == (204, b"")


def test_users(api: httpx.Client, names: "Names") -> None:
    """The caller, the list in two orders, one user, and who is reachable."""
    me = api.get("/me/").json()
    assert me["memberships"][0]["role_id"] == "admin"
    assert [p["name"] for p in me["organizations"][0]["pipelines"]] == ["Sales", "Renewals"]

    listed = api.get("/user/").json()["data"]
    assert [user["id"] for user in listed] == sorted(names.users.values())
    by_name = api.get("/user/", params={"_order_by": "last_name,first_name", "_limit": 2}).json()
    assert [user["last_name"] for user in by_name["data"]] == ["Keller", "Marsh"]
    assert by_name["has_more"]
    assert api.get(f"/user/{me['id']}/").json()["email"] == "ada@example.com"
    assert api.get("/user/user_none/").status_code == 404
    assert len(api.get("/user/availability/").json()["data"]) == 3
    assert api.get("/user/availability/", params={"organization_id": "orga_none"}).json() == {"data": []}
    assert list(api.get("/me/", params={"_fields": "email"}).json()) == ["email"]


def test_status_is_made_with_its_type(api: httpx.Client, names: "Names") -> None:
    """A status has the type that was given, active without one, and is the last of the first pipeline."""
    signed = api.post("/status/opportunity/", json={"label": "Signed", "type": "won"}).json()
    later = api.post("/status/opportunity/", json={"label": "Later"}).json()

    assert (signed["type"], later["type"]) == ("won", "active")
    pipeline = api.get(f"/pipeline/{names.pipelines['Sales']}/").json()
    assert [status["label"] for status in pipeline["statuses"]][-2:] == ["Signed", "Later"]
    assert [status["type"] for status in pipeline["statuses"]][-2:] == ["won", "active"]


def test_statuses_are_listed_by_id(api: httpx.Client) -> None:
    """The list of statuses is in the order of their ids, whatever their pipelines say."""
    ids = [status["id"] for status in api.get("/status/opportunity/").json()["data"]]

    assert len(ids) == 9
    assert ids == sorted(ids)


def test_change_of_a_pipeline_is_signed(
    api: httpx.Client, emulator: Emulator, names: "Names", clock: "Clock"
) -> None:
    """A pipeline says who changed it last, and when; who made it stays."""
    address = f"/pipeline/{names.pipelines['Sales']}/"
    before = api.get(address).json()
    clock.forward(hours=1)
    bruno = httpx.BasicAuth(emulator.api_keys[names.users["Bruno"]], "")

    after = api.put(address, json={"name": "Deals"}, auth=bruno).json()

    assert (after["updated_by"], after["created_by"]) == (names.users["Bruno"], before["created_by"])
    assert after["date_updated"] > before["date_updated"]
    assert after["date_created"] == before["date_created"]


def test_me_is_whose_credentials_they_are(api: httpx.Client, emulator: Emulator, names: "Names") -> None:
    """The current user is the one whom the key belongs to, with no membership but their own."""
    bruno = names.users["Bruno"]

    me = api.get("/me/", auth=httpx.BasicAuth(emulator.api_keys[bruno], "")).json()

    assert (me["id"], me["first_name"]) == (bruno, "Bruno")
    assert [membership["user_id"] for membership in me["memberships"]] == [bruno]
