"""Leads: what they show, what they default to, what is found, and what goes with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_crm import CustomField
from close_crm.errors import BadRequest, InvalidRequest, NotFound
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client

if TYPE_CHECKING:
    from tests.emulator.conftest import Clock, Names


@pytest.mark.parametrize("colour", COLOURS)
def test_a_leads_life(emulator: Emulator, colour: Colour) -> None:
    """Through the typed client a lead is created with a contact, read, found, changed and deleted."""
    contact = {
        "name": "Jon Reed",
        "emails": [{"email": "jon@reed.example"}],
        "phones": [{"phone": "8004445555"}],
    }
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        made = close.leads.create(name="Reed & Sons", contacts=[contact], url="https://reed.example")
        read = close.leads.get(made.id)
        found = close.leads.list(query="name:reed", fields=["id"])
        changed = close.leads.update(made.id, status="Customer", description=None)
        close.leads.delete(made.id)
        with pytest.raises(NotFound, match="Lead matching query does not exist"):
            close.leads.get(made.id)

    assert read == made
    assert (made.display_name, made.status_label, changed.status_label) == (
        "Reed & Sons",
        "Potential",
        "Customer",
    )
    assert [one.phones[0].phone for one in made.contacts] == ["+18004445555"]
    assert made.contact_ids == [one.id for one in made.contacts]
    assert [lead.id for lead in found.data] == [made.id]


def test_an_address_has_all_its_parts(api: httpx.Client) -> None:
    """Whichever parts of an address were given, answers have all seven, null for those that are not known."""
    body = {"addresses": [{"city": "Berlin", "label": "office"}, {}]}

    lead = api.post("/lead/", json=body).json()

    unknown = dict.fromkeys(("label", "address_1", "address_2", "city", "state", "zipcode", "country"))
    assert lead["addresses"] == [{**unknown, "city": "Berlin", "label": "office"}, unknown]
    assert (
        api.put(f"/lead/{lead['id']}/", json={"addresses": lead["addresses"]}).json()["addresses"]
        == lead["addresses"]
    )


@pytest.mark.parametrize("colour", COLOURS)
def test_a_status_is_named_in_one_way(emulator: Emulator, names: Names, colour: Colour) -> None:
    """Status and status_id in one request are refused by the client before it sends anything, and by the emulator."""
    lead_id = names.leads["Birch & Rowe"]
    both: dict[str, Any] = {"status": "Customer", "status_id": "stat_1"}
    refusal = {"status": "Only one of status and status_id is possible in one request."}
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(500)

    with client(colour, handler) as close:
        with pytest.raises(InvalidRequest, match="status and status_id contradict each other"):
            close.leads.create(name="x", **both)
        with pytest.raises(InvalidRequest, match="status and status_id contradict each other"):
            close.leads.update(lead_id, **both)
    assert sent == []

    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as api:
        base = "https://api.close.com/api/v1/lead/"
        for answer in (api.post(base, json=both), api.put(f"{base}{lead_id}/", json=both)):
            assert (answer.status_code, answer.json()["field-errors"]) == (400, refusal)


def test_nested_objects_are_those_of_their_own_addresses(api: httpx.Client, names: Names) -> None:
    """A lead carries its contacts and opportunities exactly as their own addresses return them."""
    lead = api.get(f"/lead/{names.leads['Birch & Rowe']}/").json()

    listed = api.get("/opportunity/", params={"lead_id": lead["id"]}).json()["data"]
    assert lead["opportunities"] == listed
    assert lead["contacts"] == [api.get(f"/contact/{contact}/").json() for contact in lead["contact_ids"]]
    asked = api.get(f"/opportunity/{listed[0]['id']}/?_fields=lead_primary_email,lead_primary_phone").json()
    assert asked == {
        "lead_primary_email": lead["primary_email"],
        "lead_primary_phone": [lead["primary_phone"]],
    }
    assert lead["html_url"] == f"https://app.close.com/lead/{lead['id']}/"


def test_defaults(api: httpx.Client) -> None:
    """A lead without anything is "Untitled" and in the organization's first status, however it comes about."""
    plain = api.post("/lead/", json={}).json()
    by_opportunity = api.get(f"/lead/{api.post('/opportunity/', json={}).json()['lead_id']}/").json()
    nulls = api.post("/lead/", json={"name": None, "url": None, "description": None}).json()

    for lead in (plain, by_opportunity, nulls):
        assert (lead["name"], lead["display_name"], lead["status_label"]) == (None, "Untitled", "Potential")
        assert (lead["contacts"], lead["primary_email"], lead["custom"]) == ([], None, {})
    assert len(by_opportunity["opportunities"]) == 1


def test_a_name_is_shown_and_taken_away(api: httpx.Client, names: Names) -> None:
    """Opportunities show the lead's new name; without a name the lead goes by its first contact."""
    address = f"/lead/{names.leads['Birch & Rowe']}/"
    api.put(address, json={"name": "Birch"})
    shown = api.get("/opportunity/", params={"lead_query": "name:birch"}).json()["data"][0]["lead_name"]

    unnamed = api.put(address, json={"name": None}).json()

    assert (shown, unnamed["display_name"]) == ("Birch", "Dora Finch")


def test_a_lead_without_a_name_goes_by_its_first_contact(api: httpx.Client) -> None:
    """Its name stays empty; what is shown follows the contact, and what becomes of the lead's contacts (recorded)."""
    made = api.post("/lead/", json={"name": "", "contacts": [{"name": "Dora"}, {"name": "Emil"}]}).json()
    address, first = f"/lead/{made['id']}/", f"/contact/{made['contacts'][0]['id']}/"
    shown = [made["display_name"]]
    for method, path, body in (
        ("PUT", first, {"name": "Dorothea"}),
        ("DELETE", first, None),
        ("PUT", address, {"name": "Birch"}),
        ("PUT", address, {"name": ""}),
        ("PUT", f"/contact/{made['contacts'][1]['id']}/", {"lead_id": None}),
        ("POST", "/contact/", {"lead_id": made["id"], "emails": [{"email": "ivo@birch.example"}]}),
    ):
        api.request(method, path, json=body).raise_for_status()
        shown.append(api.get(address).json()["display_name"])

    assert shown == ["Dora", "Dorothea", "Emil", "Birch", "Emil", "Untitled", "ivo@birch.example"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("birch", {"Birch & Rowe"}),
        ('name:"birch & rowe"', {"Birch & Rowe"}),
        ("name:studio north", {"Northlight Studio"}),
        ("dora@birch.example", {"Birch & Rowe"}),
        ('"Hana Vale"', {"Quayside Bakery"}),
        ('status:"Potential"', {"Birch & Rowe", "Northlight Studio", "Quayside Bakery"}),
        ("status:Customer", set()),
        ("+12025550103", {"Northlight Studio"}),
        ("*", {"Birch & Rowe", "Northlight Studio", "Quayside Bakery"}),
        ("", {"Birch & Rowe", "Northlight Studio", "Quayside Bakery"}),
        ("birch bakery", set()),
    ],
)
def test_search(api: httpx.Client, query: str, expected: set[str]) -> None:
    """Beginnings of words, phrases and fields are looked for, whatever their case, in leads and their contacts."""
    answer = api.get("/lead/", params={"query": query}).json()

    assert {lead["name"] for lead in answer["data"]} == expected
    assert answer["total_results"] == len(expected)


@pytest.mark.parametrize(
    "query",
    [
        "has:notifications",
        "-birch",
        'name:("a" or "b")',
        '"half',
        "name:",
        "created > 30 days ago",
        "bir*",
        "sort:notifications",
    ],
)
def test_search_refuses_what_it_can_not_answer(api: httpx.Client, query: str) -> None:
    """What has no known meaning is refused by name rather than answered wrongly."""
    answer = api.get("/lead/", params={"query": query})

    assert answer.status_code == 400
    assert list(answer.json()["field-errors"]) == ["query"]


def test_pages_of_leads(api: httpx.Client, clock: Clock) -> None:
    """Leads come newest first in pages without gap, each with the number of all."""
    for number in range(4):
        clock.forward(seconds=1)
        api.post("/lead/", json={"name": f"Lead {number}"})
    names: list[str] = []
    more = True
    while more:
        page = api.get("/lead/", params={"_limit": 3, "_skip": len(names), "_fields": "display_name"}).json()
        names += [lead["display_name"] for lead in page["data"]]
        more = page["has_more"]
        assert page["total_results"] == 7

    assert names[:4] == ["Lead 3", "Lead 2", "Lead 1", "Lead 0"]
    assert len(names) == len(set(names)) == 7


def test_the_latest_changed_lead_is_first(api: httpx.Client, names: Names, clock: Clock) -> None:
    """A lead that is changed comes before those made after it."""
    older = names.leads["Birch & Rowe"]
    clock.forward(seconds=1)
    newer = api.post("/lead/", json={}).json()["id"]
    clock.forward(seconds=1)
    assert api.get("/lead/").json()["data"][0]["id"] == newer

    api.put(f"/lead/{older}/", json={"url": "https://birch.example"})

    assert [lead["id"] for lead in api.get("/lead/").json()["data"]][:2] == [older, newer]


def test_pages_have_a_maximum(api: httpx.Client) -> None:
    """Beyond the recorded maxima a list of leads is refused with the recorded words."""
    for name, value, maximum in (("_limit", 201, 200), ("_skip", 35_001, 35_000)):
        answer = api.get("/lead/", params={name: value})
        assert answer.status_code == 400
        assert answer.json() == {
            "errors": [],
            "field-errors": {name: f"Input should be less than or equal to {maximum}"},
        }


def test_fields_of_leads(api: httpx.Client, names: Names) -> None:
    """`_fields` names what comes; `_all` stands for everything."""
    address = f"/lead/{names.leads['Birch & Rowe']}/"

    assert api.get(address, params={"_fields": "id,opportunities"}).json().keys() == {"id", "opportunities"}
    assert api.get(address, params={"_fields": "_all"}).json() == api.get(address).json()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            {"status_id": "foo"},
            {"status": 'Not a valid choice. Please go to Customizations in your organization settings and add "foo" '
                       "to the list of lead statuses."},
        ),
        (
            {"status": "Customer", "status_id": "x"},
            {"status": "Only one of status and status_id is possible in one request."},
        ),
        (
            {"contacts": [{"emails": [{"email": "nobody"}]}]},
            {"contacts": {"errors": {"0": {"field-errors": {
                "emails": {"errors": {"0": {"field-errors": {"email": "Invalid email address."}}}}}}}}},
        ),
        (
            {"contacts": [{"name": "Jon Reed"}, {"phones": [{"phone": "call me"}]}]},
            {"contacts": {"errors": {"1": {"field-errors": {
                "phones": {"errors": {"0": {"field-errors": {"phone": "Invalid phone number."}}}}}}}}},
        ),
        ({"name": 5}, {"name": "Value must be of str type."}),
        ({"nope": 1}, {"nope": "Extra inputs are not permitted"}),
    ],
)  # fmt: skip
def test_refused_leads(api: httpx.Client, body: dict[str, Any], expected: dict[str, Any]) -> None:
    """What is wrong is said by field, as recorded, and no lead is made."""
    before = api.get("/lead/").json()

    answer = api.post("/lead/", json=body)

    assert (answer.status_code, answer.json()) == (400, {"errors": [], "field-errors": expected})
    assert api.get("/lead/").json() == before


def test_custom_fields_of_leads(api: httpx.Client, names: Names) -> None:
    """Fields of leads, shared ones included, are set, shown by id and by name, checked and unset."""
    schema = api.get("/custom_field_schema/lead/").json()["fields"]
    ids = {field["name"]: field["id"] for field in schema}
    body = {f"custom.{ids['Industry']}": "Baking", f"custom.{ids['Region']}": "Europe"}
    lead = api.post("/lead/", json=body).json()
    address = f"/lead/{lead['id']}/"

    assert lead["custom"] == {"Industry": "Baking", "Region": "Europe"}
    assert lead[f"custom.{ids['Region']}"] == "Europe"
    assert api.put(address, json={f"custom.{ids['Region']}": "Mars"}).status_code == 400
    assert api.put(address, json={names.key("Plan"): "Team"}).status_code == 400
    assert "Industry" not in api.put(address, json={f"custom.{ids['Industry']}": None}).json()["custom"]
    api.delete(f"/custom_field/shared/{ids['Region']}/association/lead/")
    assert api.get(address).json()["custom"] == {}


@pytest.mark.parametrize("colour", COLOURS)
def test_a_deleted_lead_takes_everything_along(emulator: Emulator, names: Names, colour: Colour) -> None:
    """With a lead go its opportunities, its contacts and the log of their status changes, and nothing else."""
    lead_id = names.leads["Birch & Rowe"]
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        opportunity = close.opportunities.list(lead_id=lead_id, status_type="active").data[0]
        close.opportunities.update(opportunity.id, status="Contract Sent")
        contact = close.contacts.list(lead_id=lead_id).data[0]
        total = close.opportunities.list().total_results

        close.leads.delete(lead_id)

        for gone in (
            lambda: close.leads.get(lead_id),
            lambda: close.contacts.get(contact.id),
            lambda: close.opportunities.get(opportunity.id),
            lambda: close.leads.delete(lead_id),
        ):
            with pytest.raises(NotFound):
                gone()
        assert close.opportunities.list().total_results == total - 4
        assert close.opportunity_status_changes.list().data == []


@pytest.mark.parametrize("colour", COLOURS)
def test_merge(emulator: Emulator, names: Names, colour: Colour) -> None:
    """Merged leads have the contacts and opportunities of both; the source is gone."""
    source, destination = names.leads["Birch & Rowe"], names.leads["Quayside Bakery"]
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        assert close.leads.merge(source=source, destination=destination).status == "ok"
        merged = close.leads.get(destination)
        with pytest.raises(NotFound) as unknown:
            close.leads.merge(source=source, destination=destination)
        with pytest.raises(BadRequest, match="into itself"):
            close.leads.merge(source=destination, destination=destination)
        champion = CustomField(names.fields["Champion"])
        moved = close.opportunities.get(names.opportunities["Birch & Rowe/Proposal Sent"])

        assert (len(merged.contacts), len(merged.opportunities)) == (4, 8)
        assert merged.opportunities == close.opportunities.list(lead_id=destination).data
        assert unknown.value.errors == ["Source lead does not exist."]
        assert moved.lead_id == destination
        # Its contact came along, so that it can still be named.
        assert champion.of(
            close.opportunities.update(moved.id, champion.set(champion.of(moved)))
        ) == champion.of(moved)


def test_what_belongs_to_a_lead_moves_it(api: httpx.Client, names: Names, clock: Clock) -> None:
    """A new opportunity, a change of status and a changed contact date the lead's last change, and do nothing else."""
    address = f"/lead/{names.leads['Birch & Rowe']}/"
    before = api.get(address).json()
    deal = names.opportunities["Birch & Rowe/Demo Completed"]
    moved = []
    for method, path, body in (
        ("POST", "/opportunity/", {"lead_id": before["id"]}),
        ("PUT", f"/opportunity/{deal}/", {"status_id": names.statuses["Proposal Sent"]}),
        ("PUT", f"/contact/{before['contact_ids'][0]}/", {"title": "Skipper"}),
    ):
        clock.forward(minutes=10)
        made = api.request(method, path, json=body).json()
        lead = api.get(address).json()
        moved.append(
            (lead["date_updated"], lead["updated_by"]) == (made["date_updated"], before["updated_by"])
        )

    clock.forward(minutes=10)
    api.put(f"/opportunity/{deal}/", json={"value": 1})

    assert moved == [True] * 3
    assert api.get(address).json()["date_updated"] == lead["date_updated"]


def test_merge_moves_the_log_and_keeps_the_destinations_own(api: httpx.Client, names: Names) -> None:
    """Status changes move with their opportunities; of itself the destination keeps everything."""
    source, destination = names.leads["Birch & Rowe"], names.leads["Quayside Bakery"]
    opportunity = names.opportunities["Birch & Rowe/Proposal Sent"]
    api.put(f"/lead/{destination}/", json={"description": "Bread", "url": "https://quayside.example"})
    api.put(f"/opportunity/{opportunity}/", json={"status": "Lost"}).raise_for_status()
    before = api.get(f"/lead/{destination}/").json()

    api.post("/lead/merge/", json={"source": source, "destination": destination}).raise_for_status()

    (change,) = api.get("/activity/status_change/opportunity/").json()["data"]
    assert (change["opportunity_id"], change["lead_id"]) == (opportunity, destination)
    after = api.get(f"/lead/{destination}/").json()
    own = ("name", "display_name", "description", "url", "status_id", "addresses", "custom", "created_by")
    assert {name: after[name] for name in own} == {name: before[name] for name in own}
