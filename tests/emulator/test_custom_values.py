"""Values of custom fields on opportunities."""

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

if TYPE_CHECKING:
    from tests.emulator.conftest import Names


@pytest.mark.parametrize(
    ("field", "sent", "stored"),
    [
        ("Plan", "Team", "Team"),
        ("Seats", 12, 12),
        ("Seats", 1.5, 1.5),
        # As a float it would be another number.
        ("Seats", 2**53 + 1, 2**53 + 1),
        ("Go-live", "2026-12-01", "2026-12-01"),
        ("Kick-off call", "2014-06-27T22:00:00-08:00", "2014-06-28T06:00:00.000000+00:00"),
        ("Tier", "Gold", "Gold"),
        ("Days", ["Friday", "Monday", "Friday"], ["Friday", "Monday"]),
        ("Import key", "k", "k"),
        ("Region", "Asia", "Asia"),
    ],
)
def test_values_of_each_type(
    api: httpx.Client, demo: str, names: "Names", field: str, sent: Any, stored: Any
) -> None:
    """A field of each type takes its values and returns them, moments in UTC."""
    key = names.key(field)

    assert api.put(demo, json={key: sent}).json()[key] == stored
    assert api.get(demo).json()[key] == stored


def test_references(api: httpx.Client, demo: str, names: "Names") -> None:
    """Users go by id or by name, contacts by id and only of the same lead."""
    manager, champion = names.key("Account manager"), names.key("Champion")

    stored = api.put(demo, json={manager: "Bruno Keller", champion: names.contacts["Dora Finch"]}).json()

    assert stored[manager] == names.users["Bruno"]
    assert stored[champion] == names.contacts["Dora Finch"]
    for nobody in ("Nobody", "Bruno"):
        wrong = api.put(demo, json={manager: nobody, champion: names.contacts["Goran Pike"]})
        assert wrong.json()["field-errors"] == dict.fromkeys((manager, champion), "Object does not exist.")


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("Plan", 1, "Value must be of str type."),
        ("Plan", ["a"], "Value must be of str type."),
        ("Seats", "12", "Value must be of float type."),
        ("Seats", True, "Value must be of float type."),
        ("Go-live", "2026-02-30", "Invalid ISO 8601 date."),
        ("Go-live", "2026-02-03T00:00:00Z", "Invalid ISO 8601 date."),
        ("Kick-off call", "2026-02-03T00:00:00", "Invalid ISO 8601 datetime."),
        ("Kick-off call", "2026-02-03X00:00:00Z", "Invalid ISO 8601 datetime."),
        ("Kick-off call", "2026-W48-1T10:30:00Z", "Invalid ISO 8601 datetime."),
        ("Kick-off call", "2026-02-03", "Invalid ISO 8601 datetime."),
        ("Tier", "Platinum", "Not a valid choice."),
        ("Days", "Monday", "Value must be of list type."),
        ("Days", ["Sunday"], "Not a valid choice."),
        ("Champion", "cont_none", "Object does not exist."),
        ("Vehicle", "custobj_none", "Object does not exist."),
    ],
)
def test_wrong_values(
    api: httpx.Client, demo: str, names: "Names", field: str, value: Any, text: str
) -> None:
    """A value of the wrong type, an unknown choice or reference is refused and nothing changes."""
    before = api.get(demo).json()

    answer = api.put(demo, json={names.key(field): value, "value": 1})

    assert answer.json()["field-errors"] == {names.key(field): text}
    assert api.get(demo).json() == before


@pytest.mark.parametrize("nothing", [None, ""])
def test_unset(api: httpx.Client, demo: str, names: "Names", nothing: str | None) -> None:
    """Null unsets a field, which then is missing; so does an empty text."""
    key = names.key("Plan")
    assert key in api.get(demo).json()

    assert key not in api.put(demo, json={key: nothing}).json()


def test_add_and_remove(api: httpx.Client, demo: str, names: "Names") -> None:
    """One value is added or removed, the others stay; what is there or missing already changes nothing."""
    key = names.key("Days")

    def change(ending: str, day: str) -> list[str] | None:
        stored: list[str] | None = api.put(demo, json={f"{key}.{ending}": day}).json().get(key)
        return stored

    assert change("add", "Friday") == ["Monday", "Wednesday", "Friday"]
    assert change("add", "Friday") == ["Monday", "Wednesday", "Friday"]
    assert change("remove", "Monday") == ["Wednesday", "Friday"]
    assert change("remove", "Monday") == ["Wednesday", "Friday"]
    assert change("remove", "Wednesday") == ["Friday"]
    assert change("remove", "Friday") is None
    assert change("add", "Tuesday") == ["Tuesday"]


@pytest.mark.parametrize("ending", ["add", "remove"])
def test_add_needs_a_field_with_several_values(
    api: httpx.Client, demo: str, names: "Names", ending: str
) -> None:
    """`.add` and `.remove` are refused on a field that has one value, and for an unknown choice."""
    single, several = f"{names.key('Tier')}.{ending}", f"{names.key('Days')}.{ending}"

    answer = api.put(demo, json={single: "Gold", several: "Sunday"})

    assert answer.json()["field-errors"] == {
        single: "The field does not accept multiple values.",
        several: "Not a valid choice.",
    }


def test_one_change_per_field(api: httpx.Client, demo: str, names: "Names") -> None:
    """Two keys for one field in one request contradict each other."""
    key = names.key("Days")

    answer = api.put(demo, json={f"{key}.add": "Friday", f"{key}.remove": "Monday"})

    text = "Only one change to a custom field is possible in one request."
    assert answer.json()["field-errors"] == dict.fromkeys((f"{key}.add", f"{key}.remove"), text)


def test_create_takes_whole_values_only(api: httpx.Client, names: "Names") -> None:
    """On create `.add` is no key, while the plain key is."""
    key = names.key("Days")

    assert api.post("/opportunity/", json={f"{key}.add": "Friday"}).status_code == 400
    assert api.post("/opportunity/", json={key: ["Friday"]}).json()[key] == ["Friday"]


def test_unknown_field(api: httpx.Client, demo: str) -> None:
    """A field that opportunities do not have is refused."""
    answer = api.put(demo, json={"custom.cf_none": 1})

    assert answer.json()["field-errors"] == {"custom.cf_none": "Object does not exist."}


def test_roles(api: httpx.Client, emulator: Emulator, demo: str, names: "Names") -> None:
    """A field that certain roles may edit is refused to others with 403, and they may still do the rest."""
    body = {names.key("Discount"): 5}
    bruno = (emulator.api_keys[names.users["Bruno"]], "")

    assert api.put(demo, json=body, auth=bruno).status_code == 403
    assert api.put(demo, json={"value": 1}, auth=bruno).json()["updated_by_name"] == "Bruno Keller"
    assert api.put(demo, json=body).status_code == 200


@pytest.mark.parametrize(
    "field",
    ["Plan", "Seats", "Go-live", "Kick-off call", "Tier", "Days", "Account manager", "Champion", "Fleet"],
)
def test_empty_text_unsets_a_field_of_any_type(
    api: httpx.Client, demo: str, names: "Names", field: str
) -> None:
    """An empty text unsets any field, whether it has a value or none."""
    key = names.key(field)

    for _ in range(2):
        answer = api.put(demo, json={key: ""})
        assert answer.status_code == 200, answer.text
        assert key not in answer.json()


def test_people_are_added_and_removed_by_name(api: httpx.Client, demo: str, names: "Names") -> None:
    """`.add` and `.remove` take a user's name as well as the id; a name that nobody has is refused."""
    key, ada, bruno = names.key("Reviewers"), names.users["Ada"], names.users["Bruno"]
    api.put(demo, json={key: [ada]}).raise_for_status()

    assert api.put(demo, json={f"{key}.add": "Bruno Keller"}).json()[key] == [ada, bruno]
    assert api.put(demo, json={f"{key}.remove": "Ada Marsh"}).json()[key] == [bruno]
    answer = api.put(demo, json={f"{key}.remove": "Nobody"})
    assert answer.json()["field-errors"] == {f"{key}.remove": "Object does not exist."}


def test_contact_of_the_lead_on_create(api: httpx.Client, names: "Names") -> None:
    """A new opportunity takes contacts of its lead as values, and no others."""
    key, lead = names.key("Champion"), names.leads["Birch & Rowe"]

    made = api.post("/opportunity/", json={"lead_id": lead, key: names.contacts["Dora Finch"]}).json()
    refused = api.post("/opportunity/", json={"lead_id": lead, key: names.contacts["Goran Pike"]}).json()

    assert made[key] == names.contacts["Dora Finch"]
    assert refused["field-errors"] == {key: "Object does not exist."}


def test_roles_of_a_shared_field(api: httpx.Client, emulator: Emulator, demo: str, names: "Names") -> None:
    """A shared field's roles are those of its association with opportunities, not of one with something else."""
    body = {names.key("Region"): "Asia"}
    bruno = (emulator.api_keys[names.users["Bruno"]], "")
    association = f"/custom_field/shared/{names.fields['Region']}/association"

    api.put(f"{association}/lead/", json={"editable_with_roles": ["admin"]}).raise_for_status()
    assert api.put(demo, json=body, auth=bruno).status_code == 200
    api.put(f"{association}/opportunity/", json={"editable_with_roles": ["admin"]}).raise_for_status()
    assert api.put(demo, json=body, auth=bruno).status_code == 403
    assert api.put(demo, json=body).status_code == 200
