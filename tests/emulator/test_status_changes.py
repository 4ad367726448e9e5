"""The log of status changes: written by every change, read, added to and taken from without touching opportunities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_crm.errors import NotFound
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client

if TYPE_CHECKING:
    from tests.emulator.conftest import Clock, Names

LOG = "/activity/status_change/opportunity/"


@pytest.mark.parametrize("colour", COLOURS)
def test_every_change_is_logged(emulator: Emulator, names: Names, colour: Colour) -> None:
    """A change of status leaves an entry with both sides and what the opportunity was worth then."""
    opportunity_id = names.opportunities["Birch & Rowe/Demo Completed"]
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        close.opportunities.update(opportunity_id, status_id=names.statuses["Renewed"], confidence=100)
        (change,) = close.opportunity_status_changes.list(opportunity_id=opportunity_id).data
        close.opportunities.update(opportunity_id, value=1)
        read = close.opportunity_status_changes.get(change.id)

    assert read == change
    assert change["_type"] == "OpportunityStatusChange"
    assert (change.old_status_label, change.new_status_label) == ("Demo Completed", "Renewed")
    assert (change.old_pipeline_name, change.new_pipeline_name) == ("Sales", "Renewals")
    assert (change.opportunity_value, change.opportunity_confidence) == (50_000, 100)
    assert change.opportunity_value_formatted == "$500 monthly"
    assert change.to_dict()["opportunity_date_won"] == "2026-11-23T00:00:00+00:00"
    assert (change.user_name, change.created_by_name) == ("Ada Marsh", "Ada Marsh")
    assert [entry["id"] for entry in emulator.status_changes] == [change.id]


@pytest.mark.parametrize("colour", COLOURS)
def test_posting_and_deleting_touch_the_log_alone(emulator: Emulator, names: Names, colour: Colour) -> None:
    """An entry can be added and removed; the opportunity stays as it is, and no later change is joined with it."""
    opportunity_id = names.opportunities["Birch & Rowe/Demo Completed"]
    lost, won, sent = (names.statuses[label] for label in ("Lost", "Won", "Proposal Sent"))
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        before = close.opportunities.get(opportunity_id)
        made = close.opportunity_status_changes.create(
            opportunity_id=opportunity_id, lead_id=before.lead_id, old_status_id=won, new_status_id=sent
        )
        assert close.opportunities.get(opportunity_id) == before
        close.opportunities.update(opportunity_id, status_id=lost)
        assert len(close.opportunity_status_changes.list().data) == 2

        close.opportunity_status_changes.delete(made.id)

        with pytest.raises(NotFound, match="OpportunityStatusChange matching query"):
            close.opportunity_status_changes.delete(made.id)
        assert close.opportunities.get(opportunity_id).status_id == lost


def test_history_keeps_its_moment(api: httpx.Client, names: Names) -> None:
    """An entry from elsewhere is at the moment it names, and comes in its place in the list."""
    body = {"opportunity_id": names.opportunities["Birch & Rowe/Won"], "old_status_id": names.statuses["Proposal Sent"],
            "new_status_id": names.statuses["Won"]}  # fmt: skip
    old = api.post(LOG, json={**body, "date_created": "2020-05-01T12:00:00+02:00"}).json()
    new = api.post(LOG, json=body).json()

    assert old["activity_at"] == old["date_created"] == "2020-05-01T10:00:00.000000+00:00"
    assert [entry["id"] for entry in api.get(LOG).json()["data"]] == [new["id"], old["id"]]


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({"opportunity_id": "oppo_none"}, 0),
        ({"organization_id": "orga_none"}, 0),
        ({"_type": "OpportunityStatusChange"}, 3),
        ({"_type": "Call"}, 0),
        ({"contact_id": "cont_none"}, 0),
        ({"date_created__gte": "2026-11-24"}, 1),
        ({"date_created__lt": "2026-11-24"}, 2),
        ({"activity_at__lte": "2026-11-23T22:30:00Z"}, 1),
        ({"activity_at__gt": "2026-11-23T22:30:00Z"}, 2),
        ({"_limit": "2"}, 2),
        ({"_limit": "2", "_skip": "2"}, 1),
    ],
)
def test_filters_of_the_log(
    api: httpx.Client, names: Names, clock: Clock, params: dict[str, str], found: int
) -> None:
    """Filters are joined by "and", and days are whole days."""
    for label, hours in (("Demo Completed", 1), ("Proposal Sent", 1), ("Won", 0)):
        address = f"/opportunity/{names.opportunities[f'Birch & Rowe/{label}']}/"
        assert api.put(address, json={"status": "Lost"}).status_code == 200
        clock.forward(hours=hours)

    assert len(api.get(LOG, params=params).json()["data"]) == found


def test_references_of_the_log(api: httpx.Client, emulator: Emulator, names: Names) -> None:
    """Entries are found by lead, user, contact, opportunity and id, each by its own and by no other."""
    keys = emulator.api_keys
    for place, user in (("Birch & Rowe/Proposal Sent", "Ada"), ("Northlight Studio/Contract Sent", "Bruno")):
        address = f"/opportunity/{names.opportunities[place]}/"
        auth = (keys[names.users[user]], "")
        assert api.put(address, json={"status": "Lost"}, auth=auth).status_code == 200
    new, old = api.get(LOG).json()["data"]

    for entry, other in ((new, old), (old, new)):
        for name in ("lead_id", "user_id", "contact_id", "opportunity_id"):
            assert entry[name] != other[name]
            assert api.get(LOG, params={name: entry[name]}).json()["data"] == [entry]
        assert api.get(LOG, params={"id__in": f"acti_none,{entry['id']}"}).json()["data"] == [entry]
    assert api.get(LOG, params={"organization_id": new["organization_id"]}).json()["data"] == [new, old]
    assert api.get(LOG, params={"id__in": f"{old['id']},{new['id']}"}).json()["data"] == [new, old]
    assert api.get(LOG, params={"lead_id": names.leads["Quayside Bakery"]}).json()["data"] == []


@pytest.mark.parametrize("name", ["lead_id", "user_id", "contact_id", "_type", "id__in"])
def test_filters_that_take_several_values(api: httpx.Client, names: Names, name: str) -> None:
    """Entries of any of the leads, users, contacts, kinds or ids that a filter names are found, and no others."""
    for label, status in (
        ("Birch & Rowe/Demo Completed", "Lost"),
        ("Northlight Studio/Due", "In Negotiation"),
    ):
        contact = api.get("/contact/", params={"lead_id": names.leads[label.partition("/")[0]]}).json()[
            "data"
        ][0]["id"]
        body = {"status": status, "contact_id": contact}
        assert api.put(f"/opportunity/{names.opportunities[label]}/", json=body).status_code == 200
    entries = api.get(LOG).json()["data"]
    values = list(dict.fromkeys(entry[name.removesuffix("__in")] for entry in entries))

    assert len(entries) == 2
    assert api.get(LOG, params={name: ",".join(["none", *values])}).json()["data"] == entries
    assert api.get(LOG, params={name: f"none,{values[0]}"}).json()["data"] == (
        entries[:1] if values[1:] else entries
    )
    assert api.get(LOG, params={name: "none,neither"}).json()["data"] == []


@pytest.mark.parametrize("colour", COLOURS)
def test_filters_are_sent_as_comma_lists(colour: Colour) -> None:
    """The client takes several values for each of these filters, and sends them separated by commas."""
    sent: list[httpx.QueryParams] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.params)
        return httpx.Response(200, json={"data": [], "has_more": False})

    with client(colour, handler) as close:
        close.opportunity_status_changes.list(
            lead_id=["lead_1", "lead_2"],
            user_id=("user_1",),
            contact_id=["cont_1", "cont_2"],
            type_=["A", "B"],
        )

    (params,) = sent
    assert dict(params) == {
        "lead_id": "lead_1,lead_2", "user_id": "user_1", "contact_id": "cont_1,cont_2", "_type": "A,B",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"opportunity_id": "oppo_none"}, "opportunity"),
        ({"old_status_id": "stat_none"}, "old_status"),
        ({"new_status_id": None}, "new_status"),
        ({"lead_id": "lead_none"}, "lead"),
        ({"date_created": "yesterday"}, "date_created"),
        ({"opportunity_value": 5}, "opportunity_value"),
    ],
)
def test_refused_entries(api: httpx.Client, names: Names, body: dict[str, Any], field: str) -> None:
    """An entry about what is not there is refused by the server's name for it, and nothing is logged."""
    good = {"opportunity_id": names.opportunities["Birch & Rowe/Won"], "old_status_id": names.statuses["Lost"],
            "new_status_id": names.statuses["Won"]}  # fmt: skip

    answer = api.post(LOG, json={**good, **body})

    assert (answer.status_code, list(answer.json()["field-errors"])) == (400, [field])
    assert api.get(LOG).json()["data"] == []


def test_a_deleted_opportunity_takes_its_log_along(api: httpx.Client, names: Names) -> None:
    """With an opportunity go its entries, and those of others stay."""
    won, lost = (f"/opportunity/{names.opportunities[f'Birch & Rowe/{label}']}/" for label in ("Won", "Lost"))
    for address in (won, lost):
        api.put(address, json={"status": "Proposal Sent"})

    api.delete(won)

    (left,) = api.get(LOG).json()["data"]
    assert left["old_status_label"] == "Lost"
