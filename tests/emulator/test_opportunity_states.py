"""Opportunities from states in which one thing can be told from another that often looks the same."""

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

if TYPE_CHECKING:
    from tests.emulator.conftest import Clock, Names

NOW, LATER = "2026-11-23T22:30:00.000000+00:00", "2026-11-24T22:30:00.000000+00:00"


def test_import_was_not_changed_since(api: httpx.Client, names: "Names") -> None:
    """An import is dated to its creation in both dates; it was the caller who made this copy of another's."""
    body = {"created_by": names.users["Bruno"], "date_created": "2020-01-01T00:00:00Z"}
    made = api.post("/opportunity/", json=body).json()

    assert made["date_created"] == made["date_updated"] == "2020-01-01T00:00:00.000000+00:00"
    assert (made["created_by_name"], made["updated_by_name"], made["user_name"]) == (
        "Bruno Keller",
        "Ada Marsh",
        "Ada Marsh",
    )


def test_change_is_the_callers_and_not_the_owners(
    api: httpx.Client, demo: str, emulator: Emulator, names: "Names"
) -> None:
    """Who changes another's opportunity is named as who changed it, and the owner and the maker stay."""
    api.put(demo, json={"user_id": names.users["Bruno"]})
    chika = (emulator.api_keys[names.users["Chika"]], "")
    changed = api.put(demo, json={"value": 5}, auth=chika).json()

    assert (changed["created_by"], changed["user_id"], changed["updated_by"]) == (
        names.users["Ada"],
        names.users["Bruno"],
        names.users["Chika"],
    )


def test_second_loss_has_its_own_moment(api: httpx.Client, demo: str, names: "Names", clock: "Clock") -> None:
    """`date_lost` is the moment of the last loss; what is said of a lost one again leaves it."""
    first = api.put(demo, json={"status_id": names.statuses["Lost"]}).json()
    clock.forward(days=1)
    same = api.put(demo, json={"status_id": names.statuses["Lost"]}).json()
    api.put(demo, json={"status_id": names.statuses["Won"]})
    second = api.put(demo, json={"status_id": names.statuses["Lost"]}).json()

    assert (first["date_lost"], same["date_lost"], second["date_lost"]) == (NOW, NOW, LATER)


def test_search_for_oneself_is_evaluated_for_each(
    api: httpx.Client, emulator: Emulator, names: "Names"
) -> None:
    """The same text means another user for each who asks, one right after the other."""
    owners = [
        {
            one["user_id"]
            for one in api.get("/opportunity/", params={"query": "user:me"}, auth=(key, "")).json()["data"]
        }
        for key in (emulator.api_keys[names.users[name]] for name in ("Ada", "Bruno", "Chika"))
    ]

    assert owners == [{names.users[name]} for name in ("Ada", "Bruno", "Chika")]


@pytest.mark.parametrize("name", ["user_id", "user_id__in"])
def test_group_stands_for_its_members(api: httpx.Client, names: "Names", name: str) -> None:
    """A group's id finds what its members own, by itself and among others, and a user's id what is his."""
    group = api.get("/group/").json()["data"][0]["id"]

    def owners(value: str) -> set[str]:
        found = api.get("/opportunity/", params={name: value}).json()["data"]
        return {one["user_name"].split()[0] for one in found}

    assert owners(group) == {"Ada", "Bruno"}
    assert owners(names.users["Chika"]) == {"Chika"}
    if name == "user_id__in":
        assert owners(f"{group},{names.users['Chika']}") == {"Ada", "Bruno", "Chika"}


def test_groups_show_the_fields_named(api: httpx.Client) -> None:
    """`_fields` chooses the fields of objects in groups as it does in a list."""
    groups = api.get("/opportunity/", params={"_group_by": "user_id", "_fields": "id,value"}).json()["data"]

    assert {frozenset(one) for group in groups for one in group["objects"]} == {frozenset({"id", "value"})}


@pytest.mark.parametrize(
    ("day", "week"),
    [("2027-01-01", {"key": "2026-W53", "weekyear": 2026, "week": 53}),
     ("2025-12-29", {"key": "2026-W01", "weekyear": 2026, "week": 1})],
)  # fmt: skip
def test_week_belongs_to_the_year_of_its_thursday(
    api: httpx.Client, demo: str, day: str, week: dict[str, Any]
) -> None:
    """Days at the turn of the year are in a week of the year that ISO 8601 counts it to."""
    opportunity = api.put(demo, json={"date_won": day}).json()["id"]
    groups = api.get("/opportunity/", params={"_group_by": "date_won__week"}).json()["data"]
    [head] = [
        {name: group[name] for name in week}
        for group in groups
        if any(one["id"] == opportunity for one in group["objects"])
    ]

    assert head == week


def test_everything_is_more_than_nothing_named(api: httpx.Client, demo: str) -> None:
    """`_fields=_all` has what answers leave out by themselves; a name of these has it alone."""
    beside = {
        *("comment_summary", "is_stalled", "lead_primary_email", "lead_primary_phone"),
        *("stall_status", "suggested_action"),
    }
    usual, whole = (api.get(demo, params=params).json() for params in ({}, {"_fields": "_all"}))

    assert whole.keys() - usual.keys() == beside
    for name in beside:
        assert api.get(demo, params={"_fields": name}).json() == {name: whole[name]}


def test_value_is_written_in_the_organizations_currency(api: httpx.Client, demo: str) -> None:
    """The text of a value follows the currency, as the sums of a list and the log do."""
    api.put(demo, json={"value": 123_400, "value_period": "monthly"})
    organization = api.get("/me/").json()["organizations"][0]["id"]
    before = api.get(demo).json()["value_formatted"]
    api.put(f"/organization/{organization}/", json={"currency": "GBP"})

    assert (before, api.get(demo).json()["value_formatted"]) == ("$1,234 monthly", "£1,234 monthly")


def test_link_has_what_the_opportunitys_contact_has(api: httpx.Client) -> None:
    """A link of opportunities fills in the contact's values; of one without a contact, nothing."""
    template = "https://x.example/?c={{ contact.name }}"
    made = api.post("/integration_link/", json={"name": "Ours", "type": "opportunity", "url": template})
    assert made.status_code < 300, made.text
    found = api.get("/opportunity/").json()["data"]
    urls = {
        (one["contact_name"], link["url"])
        for one in found
        for link in one["integration_links"]
        if link["name"] == "Ours"
    }

    assert urls == {
        (name, "https://x.example/?c=" + (name or "").replace(" ", "%20"))
        for name in {one["contact_name"] for one in found}
    }
    assert {name is None for name, _ in urls} == {True, False}


def test_label_of_a_status_changes_nothing_else(api: httpx.Client, names: "Names") -> None:
    """A status of any pipeline that gets another label stays where it is, in its place, with its opportunities."""
    for label in ("Due", "Won"):
        status = names.statuses[label]
        before = api.get(f"/status/opportunity/{status}/").json()
        order = [[one["id"] for one in each["statuses"]] for each in api.get("/pipeline/").json()["data"]]
        changed = api.put(f"/status/opportunity/{status}/", json={"label": "Another"}).json()

        assert changed == {**before, "label": "Another"}
        assert [
            [one["id"] for one in each["statuses"]] for each in api.get("/pipeline/").json()["data"]
        ] == order
        found = api.get("/opportunity/", params={"status_id": status}).json()["data"]
        assert {one["pipeline_id"] for one in found} <= {before["pipeline_id"]}
