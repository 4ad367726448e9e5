"""The organization in its two forms, its currency, and its lead statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_crm.errors import BadRequest, NotFound
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client

if TYPE_CHECKING:
    from tests.emulator.conftest import Names


@pytest.fixture
def home(api: httpx.Client) -> str:
    """Address of the organization."""
    return f"/organization/{api.get('/me/').json()['organizations'][0]['id']}/"


def test_the_organization_shows_statuses_pipelines_and_members(
    api: httpx.Client, home: str, names: Names
) -> None:
    """Lead statuses, pipelines with their statuses and members with their users' data come in one answer."""
    organization = api.get(home).json()

    assert [status["label"] for status in organization["lead_statuses"]] == [
        "Potential",
        "Bad Fit",
        "Qualified",
        "Customer",
        "Interested",
    ]
    assert {p["name"]: p["id"] for p in organization["pipelines"]} == names.pipelines
    assert {s["label"]: s["id"] for p in organization["pipelines"] for s in p["statuses"]} == names.statuses
    assert [m["user_full_name"] for m in organization["memberships"]] == [
        "Ada Marsh",
        "Bruno Keller",
        "Chika Oyelaran",
    ]
    assert (organization["currency"], organization["currency_symbol"]) == ("USD", "$")
    assert "opportunity_statuses" not in organization


def test_the_older_form_comes_when_asked_for(api: httpx.Client, home: str, names: Names) -> None:
    """`_fields` returns just what it names, the one list of statuses and the lead fields of older answers included."""
    fields = "id,lead_statuses,opportunity_statuses,lead_custom_fields"

    organization = api.get(home, params={"_fields": fields}).json()

    assert organization.keys() == set(fields.split(","))
    assert {
        status["label"]: status["id"] for status in organization["opportunity_statuses"]
    } == names.statuses
    assert {field["name"] for field in organization["lead_custom_fields"]} == {"Industry", "Region"}


def test_members_are_expanded(api: httpx.Client, home: str, names: Names) -> None:
    """`_expand` puts the whole user in the place of the flat fields."""
    params = {"_expand": "memberships__user,inactive_memberships__user"}

    members = api.get(home, params=params).json()["memberships"]

    assert members[1]["user"] == api.get(f"/user/{names.users['Bruno']}/").json()
    assert "user_email" not in members[1]


def test_members_are_expanded_where_the_organization_is_changed(
    api: httpx.Client, home: str, names: Names
) -> None:
    """`_expand` goes with an update as well."""
    changed = api.put(home, params={"_expand": "memberships__user"}, json={"name": "Harbour Ltd"}).json()

    assert changed["name"] == "Harbour Ltd"
    assert changed["memberships"][1]["user"] == api.get(f"/user/{names.users['Bruno']}/").json()


def test_pipelines_are_whole_wherever_they_are_shown(api: httpx.Client, home: str) -> None:
    """The organization and the caller's own answer show pipelines as the list of pipelines does."""
    pipelines = api.get("/pipeline/").json()["data"]

    assert api.get(home).json()["pipelines"] == pipelines
    assert api.get("/me/").json()["organizations"][0]["pipelines"] == pipelines


def test_lead_statuses_end_at_a_thousand(api: httpx.Client, home: str) -> None:
    """A thousand entries of lead statuses are taken, and one more is refused."""
    status = api.get(home).json()["lead_statuses"][0]

    taken, refused = (api.put(home, json={"lead_statuses": [status] * number}) for number in (1000, 1001))

    assert taken.status_code == 200
    assert (refused.status_code, refused.json()["field-errors"]) == (
        400,
        {"lead_statuses": "List is too long."},
    )


@pytest.mark.parametrize("colour", COLOURS)
def test_all_opportunities_follow_the_currency(emulator: Emulator, colour: Colour) -> None:
    """Another currency is every opportunity's at once: amounts, dates and log stay as they were."""
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        organization_id = close.users.me().organizations[0].id
        before = close.opportunities.list()

        changed = close.organizations.update(organization_id, currency="GBP", name="Harbour Ltd")
        after = close.opportunities.list()

    assert (changed.currency, changed.currency_symbol, changed.name) == ("GBP", "£", "Harbour Ltd")
    assert {one.value_currency for one in after.data} == {"GBP"}
    assert [(one.value, one.date_updated) for one in after.data] == [
        (one.value, one.date_updated) for one in before.data
    ]
    assert (before.total_value_monthly_formatted or "")[1:] == (after.total_value_monthly_formatted or "")[1:]
    assert str(after.total_value_monthly_formatted).startswith("£")
    assert emulator.status_changes == []


def test_lead_statuses_are_reordered(api: httpx.Client, home: str) -> None:
    """The order given is the order shown; the first is what new leads start in, and no lead moves."""
    potential, *others, customer, _ = api.get(home).json()["lead_statuses"]
    body = {"lead_statuses": [customer, {"id": potential["id"], "label": "Prospect"}]}

    organization = api.put(home, json=body).json()

    labels = [status["label"] for status in organization["lead_statuses"]]
    assert labels == ["Customer", "Prospect", *(status["label"] for status in others), "Interested"]
    assert api.post("/lead/", json={}).json()["status_label"] == "Customer"
    assert api.get("/lead/", params={"query": "status:Prospect"}).json()["total_results"] == 3


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"currency": "Euro"}, {"currency": "Not a valid choice."}),
        (
            {"lead_statuses": [{"id": "stat_none"}]},
            {"lead_statuses": {"errors": {"0": {"field-errors": {"id": "Object does not exist."}}}}},
        ),
        ({"name": ""}, {"name": "This field is required."}),
        ({"plan_type": "x"}, {"plan_type": "Extra inputs are not permitted"}),
    ],
)
def test_refused_organizations(
    api: httpx.Client, home: str, body: dict[str, Any], expected: dict[str, Any]
) -> None:
    """What is wrong is said by field, and nothing changes."""
    before = api.get(home).json()

    answer = api.put(home, json={"enable_unsubscribe_link": True, **body})

    assert (answer.status_code, answer.json()["field-errors"]) == (400, expected)
    assert api.get(home).json() == before


def test_other_organizations_are_not_there(api: httpx.Client) -> None:
    """Credentials belong to one organization: no other is found."""
    for method in ("GET", "PUT"):
        answer = api.request(method, "/organization/orga_none/", json={} if method == "PUT" else None)
        assert answer.status_code == 404
        assert answer.json() == {"error": "Empty query: Organization matching query does not exist."}


@pytest.mark.parametrize("colour", COLOURS)
def test_a_lead_statuss_life(emulator: Emulator, colour: Colour) -> None:
    """Through the typed client a lead status is created, listed, changed, used and, once empty, deleted."""
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        made = close.lead_statuses.create(label="Partner", color="teal")
        changed = close.lead_statuses.update(made.id, label="Friend", color=None)
        lead = close.leads.create(status_id=made.id)
        listed = close.lead_statuses.list()
        with pytest.raises(BadRequest, match="Leads are in this status"):
            close.lead_statuses.delete(made.id)
        close.leads.delete(lead.id)
        close.lead_statuses.delete(made.id)
        with pytest.raises(NotFound, match="LeadStatus matching query"):
            close.lead_statuses.get(made.id)

    assert (made.color, changed.label, changed.color, lead.status_label) == ("teal", "Friend", None, "Friend")
    labels = {status.label for status in listed.data}
    assert labels == {"Potential", "Bad Fit", "Qualified", "Customer", "Interested", "Friend"}


def test_the_last_lead_status_stays() -> None:
    """The status that new leads start in can't be the last one deleted."""
    emulator = Emulator("empty")
    with client("sync", emulator.handle, answers=True, api_key=emulator.api_key) as close:
        *others, last = close.lead_statuses.list().data
        for status in others:
            close.lead_statuses.delete(status.id)

        with pytest.raises(BadRequest, match="last lead status"):
            close.lead_statuses.delete(last.id)


def test_the_current_user_sees_the_same_organization(api: httpx.Client, home: str) -> None:
    """Name, lead statuses and pipelines in the current user's answer follow every change."""
    api.post("/status/lead/", json={"label": "Partner", "color": "teal"})
    api.put(home, json={"name": "Harbour Ltd", "enable_unsubscribe_link": True})
    (mine,) = api.get("/me/").json()["organizations"]

    organization = api.get(home).json()
    shown = {
        "id",
        "name",
        "lead_statuses",
        "pipelines",
        "created_by",
        "updated_by",
        "date_created",
        "date_updated",
    }
    assert mine == {name: organization[name] for name in shown} | {"features": []}
