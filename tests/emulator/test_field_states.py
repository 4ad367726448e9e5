"""Custom fields from states in which one thing can be told from another that often looks the same."""

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

if TYPE_CHECKING:
    from tests.emulator.conftest import Clock, Names

NO_SUCH_OBJECT = "Object does not exist."


def made(answer: httpx.Response) -> dict[str, Any]:
    """Return what was made."""
    assert answer.status_code in {200, 201}, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_choices_go_with_the_type(api: httpx.Client) -> None:
    """A field that is of choices no longer has none, and one that becomes one has an empty list."""
    path = "/custom_field/lead/"
    field = made(api.post(path, json={"name": "Mood", "type": "choices", "choices": ["a", "b"]}))
    address = f"{path}{field['id']}/"

    assert made(api.put(address, json={"type": "text"}))["choices"] is None
    assert made(api.put(address, json={"type": "choices"}))["choices"] == []


@pytest.mark.parametrize("kind", ["opportunity", "lead", "contact", "shared"])
def test_change_of_a_field_is_the_callers(
    api: httpx.Client, emulator: Emulator, names: "Names", clock: "Clock", kind: str
) -> None:
    """Who changes a field is named on it, then; who made it stays."""
    field = made(api.post(f"/custom_field/{kind}/", json={"name": "Mood", "type": "text"}))
    clock.forward(hours=1)
    bruno = (emulator.api_keys[names.users["Bruno"]], "")
    changed = made(api.put(f"/custom_field/{kind}/{field['id']}/", json={"name": "Temper"}, auth=bruno))

    assert (changed["created_by"], changed["updated_by"]) == (names.users["Ada"], names.users["Bruno"])
    assert changed["date_created"] == field["date_created"] == field["date_updated"]
    assert changed["date_updated"] == "2026-11-23T23:30:00.000000+00:00"


def test_association_is_as_it_was_made(api: httpx.Client) -> None:
    """Who may edit a shared field somewhere, and whether it is required, is kept; a change takes what it names."""
    field = made(api.post("/custom_field/shared/", json={"name": "Mood", "type": "text"}))
    address = f"/custom_field/shared/{field['id']}/association/"
    role = api.get("/role/").json()["data"][0]["id"]
    body = {"object_type": "contact", "required": True, "editable_with_roles": [role]}

    assert made(api.post(address, json=body)) == body
    made(api.post(address, json={"object_type": "lead"}))
    assert api.get(f"{address}contact/").json() == body
    plain = {"object_type": "lead", "required": False, "editable_with_roles": []}
    assert api.get(f"{address}lead/").json() == plain
    assert made(api.put(f"{address}contact/", json={"required": False})) == {**body, "required": False}
    assert api.get(f"{address}lead/").json() == plain


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_field_is_found_among_those_of_its_kind_alone(api: httpx.Client, method: str) -> None:
    """The path of shared fields has no field of one kind, the path of a kind none of another, and none shared."""
    ids = {
        kind: made(api.post(f"/custom_field/{kind}/", json={"name": "Mood", "type": "text"}))["id"]
        for kind in ("lead", "opportunity", "shared")
    }
    body = {"name": "Temper"} if method == "PUT" else None
    for kind in ids:
        for other, field_id in ids.items():
            if other != kind:
                assert api.request(method, f"/custom_field/{kind}/{field_id}/", json=body).status_code == 404

    names = {
        kind: api.get(f"/custom_field/{kind}/{field_id}/").json()["name"] for kind, field_id in ids.items()
    }
    assert set(names.values()) == {"Mood"}


def test_former_choice_can_be_taken_out_and_not_put_in(api: httpx.Client, demo: str) -> None:
    """A value that is no choice any more stays until it is removed, alone, and can't come back."""
    body = {"name": "Moods", "type": "choices", "choices": ["a", "b"], "accepts_multiple_values": True}
    field = made(api.post("/custom_field/opportunity/", json=body))
    key = f"custom.{field['id']}"
    made(api.put(demo, json={key: ["a", "b"]}))
    made(api.put(f"/custom_field/opportunity/{field['id']}/", json={"choices": ["b"]}))

    assert api.get(demo).json()[key] == ["a", "b"]
    assert made(api.put(demo, json={f"{key}.remove": "a"}))[key] == ["b"]
    assert api.put(demo, json={f"{key}.add": "a"}).status_code == 400


def test_value_is_an_object_of_the_fields_own_type(api: httpx.Client, names: "Names", demo: str) -> None:
    """A field that refers to one type of objects takes none of another type."""
    types = [made(api.post("/custom_object_type/", json={"name": name, "name_plural": f"{name}s"}))["id"]
             for name in ("Ship", "Crane")]  # fmt: skip
    lead = names.leads["Birch & Rowe"]
    ship, crane = (
        made(api.post("/custom_object/", json={"name": "x", "lead_id": lead, "custom_object_type_id": one}))[
            "id"
        ]
        for one in types
    )
    field = {"name": "Ship", "type": "custom_object", "referenced_custom_type_id": types[0]}
    key = f"custom.{made(api.post('/custom_field/opportunity/', json=field))['id']}"
    refused = api.put(demo, json={key: crane})

    assert (refused.status_code, refused.json()["field-errors"]) == (400, {key: NO_SUCH_OBJECT})
    assert made(api.put(demo, json={key: ship}))[key] == ship
