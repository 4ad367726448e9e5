"""Contacts: what is normalized, what is defaulted, and what becomes of what named them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_crm.errors import BadRequest, NotFound
from close_emulator import Emulator
from close_emulator.domain.phones import phone

from tests.colours import COLOURS, Colour, client

if TYPE_CHECKING:
    from tests.emulator.conftest import Names


@pytest.mark.parametrize("colour", COLOURS)
def test_a_contacts_life(emulator: Emulator, names: Names, colour: Colour) -> None:
    """Through the typed client a contact is created, read, listed by its lead, changed and deleted."""
    lead_id = names.leads["Birch & Rowe"]
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        made = close.contacts.create(lead_id=lead_id, name="Jon Reed", urls=[{"url": "https://reed.example"}])
        changed = close.contacts.update(
            made.id, title="Owner", emails=[{"email": "jon@reed.example", "type": "home"}]
        )
        read, listed = close.contacts.get(made.id), close.contacts.list(lead_id=lead_id)
        close.contacts.delete(made.id)
        with pytest.raises(NotFound, match="Contact matching query does not exist"):
            close.contacts.get(made.id)

    assert (made.title, made.urls[0].type_, made.phones) == (None, "url", [])
    assert read == changed
    assert changed.emails[0].to_dict() == {
        "email": "jon@reed.example",
        "type": "home",
        "is_unsubscribed": False,
    }
    assert (listed.data[0].id, len(listed.data)) == (made.id, 3)


@pytest.mark.parametrize(
    ("text", "number", "shown", "country"),
    [
        ("8004445555", "+18004445555", "+1 800-444-5555", "US"),
        ("(800) 444-5555", "+18004445555", "+1 800-444-5555", "US"),
        ("1.800.444.5555", "+18004445555", "+1 800-444-5555", "US"),
        ("+44 20 7946 0958", "+442079460958", "+44 20 7946 0958", "GB"),
        ("0044 20 7946 0958", "+442079460958", "+44 20 7946 0958", "GB"),
        ("+353 1 234 5678", "+35312345678", "+353 1 234 5678", "IE"),
        ("+7 495 123 45 67", "+74951234567", "+7 495 123-45-67", "RU"),
    ],
)
def test_numbers_become_international(text: str, number: str, shown: str, country: str | None) -> None:
    """A number is stored in international form; without a country code it is taken for an American one."""
    assert phone(text) == {"phone": number, "phone_formatted": shown, "country": country}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "call me",
        "12345",
        "1234567890123456",
        "+",
        "+1 800 GET HELP",
        "٠١٢٣٤٥٦٧٨٩",
        "+49 3012",
        "+49 301234567890123",
        "+1 800 444 55555",
    ],
)
def test_no_numbers(api: httpx.Client, text: str) -> None:
    """What can't be a number is refused at its place, and nothing is made."""
    before = api.get("/contact/").json()

    answer = api.post("/contact/", json={"phones": [{"phone": "8004445555"}, {"phone": text}]})

    expected = {"phones": {"errors": {"1": {"field-errors": {"phone": "Invalid phone number."}}}}}
    assert (answer.status_code, answer.json()["field-errors"]) == (400, expected)
    assert api.get("/contact/").json() == before


def test_a_contact_without_a_lead_gets_one(api: httpx.Client) -> None:
    """Without a lead a new one is made, named after the contact."""
    contact = api.post("/contact/", json={"name": "Jon Reed"}).json()

    lead = api.get(f"/lead/{contact['lead_id']}/").json()
    assert (lead["name"], lead["contact_ids"]) == ("Jon Reed", [contact["id"]])


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ({"name": "Jon", "emails": [{"email": "j@r.example"}]}, "Jon"),
        ({"emails": [{"email": "j@r.example"}], "phones": [{"phone": "8004445555"}]}, "j@r.example"),
        ({"phones": [{"phone": "8004445555"}]}, "+1 800-444-5555"),
        ({}, "Untitled"),
    ],
)
def test_a_contact_is_always_called_something(api: httpx.Client, body: dict[str, Any], shown: str) -> None:
    """Without a name an address is shown, then a number."""
    assert api.post("/contact/", json=body).json()["display_name"] == shown


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"lead_id": "lead_none"}, "lead"),
        ({"created_by": "user_none"}, "created_by"),
        ({"name": "x" * 1001}, "name"),
        ({"date_created": "2026-13-01T00:00:00Z"}, "date_created"),
        ({"emails": [{"email": "a@b"}]}, "emails"),
        ({"emails": [{"type": "home"}]}, "emails"),
        ({"urls": [{"url": "reed.example"}]}, "urls"),
        ({"opportunities": []}, "opportunities"),
    ],
)
def test_refused_contacts(api: httpx.Client, body: dict[str, Any], field: str) -> None:
    """What is wrong is said by field."""
    answer = api.post("/contact/", json=body)

    assert (answer.status_code, list(answer.json()["field-errors"])) == (400, [field])


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("emails", {"email": "j@r.example"}),
        ("phones", {"phone": "8004445555"}),
        ("urls", {"url": "https://r.example"}),
    ],
)
def test_a_list_of_a_contact_ends_at_a_hundred(api: httpx.Client, name: str, entry: dict[str, str]) -> None:
    """A hundred addresses or numbers are taken, and one more is refused, on create and on update."""
    made = api.post("/contact/", json={name: [entry] * 100})
    beyond = {name: [entry] * 101}

    assert (made.status_code, len(made.json()[name])) == (200, 100)
    for answer in (
        api.post("/contact/", json=beyond),
        api.put(f"/contact/{made.json()['id']}/", json=beyond),
    ):
        assert (answer.status_code, answer.json()["field-errors"]) == (400, {name: "List is too long."})


@pytest.mark.parametrize("colour", COLOURS)
def test_null_stands_for_nothing(emulator: Emulator, names: Names, colour: Colour) -> None:
    """Null is taken for each list, creator and moment of a new contact, and empties each list of one that has them."""
    lead_id = names.leads["Birch & Rowe"]
    full: dict[str, Any] = {"emails": [{"email": "j@r.example"}], "phones": [{"phone": "8004445555"}]}
    full["urls"] = [{"url": "https://r.example"}]
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        made = close.contacts.create(
            lead_id=lead_id, emails=None, phones=None, urls=None, created_by=None, date_created=None
        )
        usual = close.contacts.create(lead_id=lead_id, name="Jon Reed")
        filled = close.contacts.update(made.id, **full)
        emptied = close.contacts.update(made.id, emails=None, phones=None, urls=None)

    assert (made.emails, made.phones, made.urls) == ([], [], [])
    assert (made.created_by, made.date_created) == (usual.created_by, usual.date_created)
    assert [len(filled[name]) for name in full] == [1, 1, 1]
    assert [emptied[name] for name in full] == [[], [], []]


@pytest.mark.parametrize("colour", COLOURS)
def test_an_entry_without_a_number_is_passed_over(emulator: Emulator, names: Names, colour: Colour) -> None:
    """Numbers that are null or not there are taken; those beside them are stored, and named by their own places."""
    phones: list[dict[str, Any]] = [{"type": "home"}, {"phone": None}, {"phone": "8004445555"}]
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        made = close.contacts.create(lead_id=names.leads["Birch & Rowe"], phones=phones)
        with pytest.raises(BadRequest) as refused:
            close.contacts.update(made.id, phones=[*phones, {"phone": "call me"}])

    assert [phone.phone for phone in made.phones] == ["+18004445555"]
    assert refused.value.field_errors == {"phones.3.phone": "Invalid phone number."}


def test_fields_are_chosen_where_contacts_are_written(api: httpx.Client) -> None:
    """`_fields` trims the answers of create and update, too."""
    made = api.post("/contact/", params={"_fields": "id,name"}, json={"name": "Jon Reed"}).json()
    changed = api.put(f"/contact/{made['id']}/", params={"_fields": "title"}, json={"title": "Owner"}).json()

    assert made == {"id": made["id"], "name": "Jon Reed"}
    assert changed == {"title": "Owner"}


def test_imports_keep_creator_and_moment(api: httpx.Client, names: Names) -> None:
    """Who created a contact, and when, can be given."""
    body = {"created_by": names.users["Bruno"], "date_created": "2020-01-01T00:00:00Z"}

    made = api.post("/contact/", json=body).json()

    assert (made["created_by"], made["date_created"]) == (
        names.users["Bruno"],
        "2020-01-01T00:00:00.000000+00:00",
    )


def test_a_deleted_contact_is_named_nowhere(api: httpx.Client, names: Names) -> None:
    """Opportunities, their log and custom fields that named a contact name nobody afterwards."""
    due = f"/opportunity/{names.opportunities['Northlight Studio/Due']}/"
    farah, goran = api.get(due).json()[names.key("Stakeholders")]
    api.put(due, json={"contact_id": farah, "status": "In Negotiation", names.key("Champion"): farah})

    api.delete(f"/contact/{farah}/")

    left = api.get(due).json()
    assert (left["contact_id"], left["contact_name"]) == (None, None)
    assert (left[names.key("Stakeholders")], names.key("Champion") in left) == ([goran], False)
    (change,) = api.get("/activity/status_change/opportunity/").json()["data"]
    assert change["contact_id"] is None


def test_a_contact_that_moves_leaves_nothing_behind(api: httpx.Client, names: Names) -> None:
    """At another lead, the contact is no longer named by what stays with the old one."""
    due = f"/opportunity/{names.opportunities['Northlight Studio/Due']}/"
    farah, goran = api.get(due).json()[names.key("Stakeholders")]
    bakery = names.leads["Quayside Bakery"]

    assert api.put(f"/contact/{farah}/", json={"lead_id": "lead_none"}).status_code == 400
    assert api.put(f"/contact/{farah}/", json={"lead_id": bakery}).json()["lead_id"] == bakery

    assert api.get(due).json()[names.key("Stakeholders")] == [goran]
    assert farah in api.get(f"/lead/{bakery}/").json()["contact_ids"]
    assert len(api.get("/contact/", params={"lead_id": bakery}).json()["data"]) == 3


def test_a_contact_may_leave_its_lead(api: httpx.Client, names: Names) -> None:
    """Without a lead, a contact is named by nothing of it, and can still be read, changed, moved and deleted."""
    due = f"/opportunity/{names.opportunities['Northlight Studio/Due']}/"
    farah, goran = api.get(due).json()[names.key("Stakeholders")]
    address = f"/contact/{farah}/"

    left = api.put(address, json={"lead_id": None})

    assert (left.status_code, left.json()["lead_id"]) == (200, None)
    assert api.get(due).json()[names.key("Stakeholders")] == [goran]
    assert farah not in api.get(f"/lead/{names.leads['Northlight Studio']}/").json()["contact_ids"]
    assert api.put(address, json={"title": "Owner"}).json()["lead_id"] is None
    assert api.put(address, json={"lead_id": names.leads["Birch & Rowe"]}).json()["lead_id"] is not None
    assert api.put(address, json={"lead_id": None}).status_code == 200
    assert api.delete(address).status_code == 200
    assert api.get(address).status_code == 404


def test_custom_fields_of_contacts(api: httpx.Client) -> None:
    """Fields of contacts are set, checked and shown."""
    (field,) = api.get("/custom_field_schema/contact/").json()["fields"]
    key = f"custom.{field['id']}"

    assert api.post("/contact/", json={key: "1990-05-01"}).json()[key] == "1990-05-01"
    assert api.post("/contact/", json={key: "in May"}).json()["field-errors"] == {
        key: "Invalid ISO 8601 date."
    }


@pytest.mark.parametrize(
    ("body", "zone", "source"),
    [
        ({"phones": [{"phone": "+14155550123"}]}, "America/Los_Angeles", "inferred_from_phone_number"),
        ({"phones": [{"phone": "202-555-0101"}]}, "America/New_York", "inferred_from_phone_number"),
        ({"phones": [{"phone": "+33142685300"}]}, "Europe/Paris", "inferred_from_phone_number"),
        ({"phones": [{"phone": "8004445555"}]}, None, None),
        ({"phones": [{"phone": "+33142685300"}], "timezone": "Asia/Tokyo"}, "Asia/Tokyo", None),
        ({"timezone": "Asia/Tokyo"}, "Asia/Tokyo", None),
        ({}, None, None),
    ],
)
def test_time_zones_are_guessed(
    api: httpx.Client, body: dict[str, Any], zone: str | None, source: str | None
) -> None:
    """A zone that was given goes first; else the first number's counts, where it belongs to a single one."""
    contact = api.post("/contact/", json=body).json()

    assert (contact["timezone"], contact["timezone_source"]) == (zone, source)
    assert api.get(f"/contact/{contact['id']}/").json() == contact


def test_shown_name_follows_the_name(api: httpx.Client) -> None:
    """A contact that is renamed is shown by its new name, and by its address once it has none."""
    made = api.post("/contact/", json={"name": "Ann", "emails": [{"email": "ann@example.com"}]}).json()
    address = f"/contact/{made['id']}/"

    renamed = api.put(address, json={"name": "Ann Lee"}).json()
    nameless = api.put(address, json={"name": ""}).json()

    assert (renamed["display_name"], nameless["display_name"]) == ("Ann Lee", "ann@example.com")
