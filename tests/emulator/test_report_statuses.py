"""Reports on changes of status: computed from the log of changes, for leads and opportunities alike.

https://developer.close.com/api/resources/reporting/get-lead-statuses
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator.domain.reports.histories import History, Stay
from close_emulator.domain.reports.queries import finding
from close_emulator.domain.reports.status_changes import Statuses, report
from hypothesis import given
from hypothesis import strategies as st

from .conftest import Clock, Names

MONTH = {"date_start": "2026-11-01", "date_end": "2026-11-30"}
COUNTED = ("started", "ended", "gained", "lost", "entered", "left")


class Reports:
    """Status reports of the organization."""

    def __init__(self, api: httpx.Client) -> None:
        self.api = api
        self.organization = api.get("/me/").json()["organizations"][0]["id"]
        self.lead_statuses = {one["label"]: one["id"] for one in api.get("/status/lead/").json()["data"]}

    def get(self, kind: str, **query: str) -> Any:
        """Return a report."""
        response = self.api.get(f"/report/statuses/{kind}/{self.organization}/", params=query)
        assert response.status_code == 200, response.text
        return response.json()

    def found(self, text: str, path: str = "/lead/") -> set[str]:
        """Return the ids of what a search finds."""
        return {one["id"] for one in self.api.get(path, params={"query": text}).json()["data"]}


@pytest.fixture
def reports(api: httpx.Client) -> Reports:
    """Reports, and the names in them."""
    return Reports(api)


def row_of(found: Any, label: str) -> dict[str, Any]:
    """Return what a report says of a status."""
    [row] = [one for one in found["status_overview"] if one["status_label"] == label]
    return {name: row[name] for name in row if not name.startswith("_")}


def moves(found: Any, name: str = "status_transitions") -> dict[tuple[str | None, str], int]:
    """Return the moves of a report and how often they were made."""
    return {(one["from_status_label"], one["to_status_label"]): one["count"] for one in found[name]}


def test_leads_are_counted_by_status(api: httpx.Client, clock: Clock, reports: Reports) -> None:
    """Each status has the leads in it at both ends, and those that entered and left it between them."""
    first, second, *others = (one["id"] for one in api.get("/lead/?_fields=id").json()["data"])
    status = reports.lead_statuses
    for lead_id in (first, second):
        api.put(f"/lead/{lead_id}/", json={"status_id": status["Qualified"]}).raise_for_status()
    clock.forward(days=1)
    api.put(f"/lead/{first}/", json={"status_id": status["Customer"]}).raise_for_status()
    api.post("/lead/", json={"name": "New", "status_id": status["Qualified"]}).raise_for_status()

    found = reports.get("lead", **MONTH)

    total = len(others) + 2
    assert row_of(found, "Potential") == {
        "status_id": status["Potential"], "status_label": "Potential", "status_is_deleted": False,
        "started": total, "ended": total - 2, "change": -2, "change_percent": round(-200 / total),
        "gained": 0, "lost": 2, "entered": 0, "left": 2,
    }  # fmt: skip
    assert row_of(found, "Qualified") == {
        "status_id": status["Qualified"], "status_label": "Qualified", "status_is_deleted": False,
        "started": 0, "ended": 2, "change": 2, "change_percent": None,
        "gained": 2, "lost": 0, "entered": 3, "left": 1,
    }  # fmt: skip
    assert moves(found) == {
        ("Potential", "Qualified"): 2,
        ("Qualified", "Customer"): 1,
        (None, "Qualified"): 1,
    }
    assert moves(found, "status_transitions_summary") == {
        ("Potential", "Customer"): 1, ("Potential", "Qualified"): 1, (None, "Qualified"): 1,
    }  # fmt: skip


def test_searches_find_what_was_counted(api: httpx.Client, clock: Clock, reports: Reports) -> None:
    """Each number comes with a search that finds as many leads; of opportunities it stands within `opportunity(…)`."""
    lead = api.get("/lead/?_fields=id").json()["data"][0]["id"]
    api.put(f"/lead/{lead}/", json={"status_id": reports.lead_statuses["Bad Fit"]}).raise_for_status()
    [opportunity, *_] = api.get("/opportunity/?status_label=Demo Completed").json()["data"]
    other = next(
        one["id"] for one in api.get("/status/opportunity/").json()["data"] if one["label"] == "Lost"
    )
    api.put(f"/opportunity/{opportunity['id']}/", json={"status_id": other}).raise_for_status()

    for row in reports.get("lead", **MONTH)["status_overview"]:
        assert {name: len(reports.found(row["_queries"][name])) for name in COUNTED} == {
            name: row[name] for name in COUNTED
        }
    found = reports.get("opportunity", **MONTH)
    for row in found["status_overview"]:
        for name in COUNTED:
            text = row["_queries"][name].removeprefix("opportunity(").removesuffix(")")
            assert len(reports.found(text, "/opportunity/")) == row[name]
    [move] = found["status_transitions"]
    assert reports.found(move["_query"]) == {opportunity["lead_id"]}


def test_opportunities_are_counted_by_status(
    api: httpx.Client, clock: Clock, reports: Reports, names: Names
) -> None:
    """A chain of moves is one move in the summary, and one that leads back is none."""
    [there, back, *_] = api.get("/opportunity/?status_label=Demo Completed&_order_by=date_created").json()[
        "data"
    ]
    for label in ("Proposal Sent", "Contract Sent"):
        for opportunity in (there, back):
            said = {"status_id": names.statuses[label]}
            api.put(f"/opportunity/{opportunity['id']}/", json=said).raise_for_status()
        clock.forward(hours=1)
    api.put(
        f"/opportunity/{back['id']}/", json={"status_id": names.statuses["Demo Completed"]}
    ).raise_for_status()

    found = reports.get("opportunity", **MONTH)
    mine = reports.get("opportunity", user_id=there["user_id"], **MONTH)

    assert moves(found) == {
        ("Demo Completed", "Proposal Sent"): 2, ("Proposal Sent", "Contract Sent"): 2,
        ("Contract Sent", "Demo Completed"): 1,
    }  # fmt: skip
    assert moves(found, "status_transitions_summary") == {("Demo Completed", "Contract Sent"): 1}
    row = row_of(found, "Demo Completed")
    assert {name: row[name] for name in (*COUNTED, "change", "change_percent")} == {
        "started": 3, "ended": 2, "gained": 0, "lost": 1, "entered": 1, "left": 2, "change": -1, "change_percent": -33,
    }  # fmt: skip
    assert moves(mine, "status_transitions_summary") == {("Demo Completed", "Contract Sent"): 1}
    assert row_of(mine, "Contract Sent")["gained"] == 1
    assert row_of(mine, "Demo Completed")["started"] < 3


def test_report_without_days_has_no_beginning(api: httpx.Client, reports: Reports) -> None:
    """An overall report leaves out what compares with a beginning; its objects begin with their creation."""
    found = reports.get("opportunity")

    total = len(api.get("/opportunity/").json()["data"])
    for row in found["status_overview"]:
        assert not {"started", "gained", "lost", "change", "change_percent"} & row.keys()
    assert sum(row["ended"] for row in found["status_overview"]) == total
    assert (
        sum(move["count"] for move in found["status_transitions"] if move["from_status_id"] is None) == total
    )


def test_days_are_inside(api: httpx.Client, clock: Clock, reports: Reports) -> None:
    """The first and the last day belong to the span, and days are those of the caller."""
    lead = api.get("/lead/?_fields=id").json()["data"][0]["id"]
    api.put(f"/lead/{lead}/", json={"status_id": reports.lead_statuses["Bad Fit"]}).raise_for_status()
    day = {"date_start": "2026-11-23", "date_end": "2026-11-23"}

    def moved(offset: str, **days: str) -> bool:
        path = f"/report/statuses/lead/{reports.organization}/"
        return bool(api.get(path, params=days, headers={"x-tz-offset": offset}).json()["status_transitions"])

    assert moved("0", **day)
    assert not moved("2", **day), "half past ten is tomorrow there"
    assert moved("2", date_start="2026-11-24", date_end="2026-11-24")


def test_deleted_status_is_named(api: httpx.Client, clock: Clock, reports: Reports) -> None:
    """A status that is there no longer is reported under the name that it had."""
    lead = api.get("/lead/?_fields=id").json()["data"][0]["id"]
    made = api.post("/status/lead/", json={"label": "Dormant"}).json()["id"]
    for status_id in (made, reports.lead_statuses["Customer"]):
        api.put(f"/lead/{lead}/", json={"status_id": status_id}).raise_for_status()
        clock.forward(hours=1)
    api.delete(f"/status/lead/{made}/").raise_for_status()

    found = reports.get("lead", **MONTH)

    assert row_of(found, "Dormant")["status_is_deleted"] is True
    assert (row_of(found, "Dormant")["entered"], row_of(found, "Dormant")["left"]) == (1, 1)
    assert moves(found)[("Potential", "Dormant")] == 1


def test_filters_choose_what_is_reported(api: httpx.Client, reports: Reports) -> None:
    """A search or a Smart View narrows a report; both at once are refused, and so is another organization."""
    api.post("/lead/", json={"name": "Bluth Company"}).raise_for_status()
    view = next(one for one in api.get("/saved_search/").json()["data"] if one["name"] == "Named Bluth")
    path = f"/report/statuses/lead/{reports.organization}/"

    by_view = reports.get("lead", smart_view_id=view["id"])
    by_text = reports.get("lead", query='name:"Bluth Company"')
    opportunities = reports.get("opportunity", smart_view_id=view["id"])

    assert sum(row["ended"] for row in by_view["status_overview"]) == 1
    assert [row["ended"] for row in by_text["status_overview"]] == [
        row["ended"] for row in by_view["status_overview"]
    ]
    assert sum(row["ended"] for row in opportunities["status_overview"]) == 0
    assert api.get(path, params={"query": "*", "smart_view_id": view["id"]}).status_code == 400
    assert api.get("/report/statuses/lead/orga_x/").status_code == 404


def test_histories_are_in_order_and_within_life(api: httpx.Client, reports: Reports) -> None:
    """Changes count in order of their moments, whenever they were posted, and none before there was the lead."""
    lead = api.post("/lead/", json={"name": "Zimt"}).raise_for_status().json()
    path, status = "/activity/status_change/lead/", reports.lead_statuses
    for old, new, moment in (
        ("Qualified", "Customer", "2026-11-23T22:50:00Z"),
        ("Bad Fit", "Qualified", "2026-11-23T22:40:00Z"),
        ("Potential", "Bad Fit", "2020-01-01T00:00:00Z"),
    ):
        said = {"lead_id": lead["id"], "old_status_id": status[old], "new_status_id": status[new]}
        api.post(path, json={**said, "date_created": moment}).raise_for_status()

    found = reports.get("lead", query="name:Zimt", **MONTH)

    assert moves(found) == {("Bad Fit", "Qualified"): 1, ("Qualified", "Customer"): 1, (None, "Bad Fit"): 1}
    assert row_of(found, "Bad Fit")["entered"] == 1
    assert (
        row_of(
            reports.get("lead", query="name:Zimt", date_start="2021-01-01", date_end="2021-01-02"), "Bad Fit"
        )["started"]
        == 0
    )


def test_deleted_first_status_is_named(api: httpx.Client, clock: Clock, reports: Reports) -> None:
    """A status that leads were made in, and that none ever moved to, is named by those that left it."""
    made = api.post("/status/lead/", json={"label": "Dormant"}).json()["id"]
    lead = api.post("/lead/", json={"name": "Zimt", "status_id": made}).raise_for_status().json()["id"]
    clock.forward(hours=1)
    api.put(f"/lead/{lead}/", json={"status_id": reports.lead_statuses["Customer"]}).raise_for_status()
    api.delete(f"/status/lead/{made}/").raise_for_status()

    found = reports.get("lead", **MONTH)

    assert row_of(found, "Dormant")["left"] == 1
    assert moves(found)[("Dormant", "Customer")] == 1


START, END = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)
HOURS = st.lists(st.integers(-500, 1500), min_size=1, max_size=6, unique=True).map(sorted)


@st.composite
def histories(draw: st.DrawFn) -> list[History]:
    """Objects that were in statuses before, during and after a span."""
    made = []
    for number, hours in enumerate(draw(st.lists(HOURS, max_size=8))):
        moments = [START + timedelta(hours=one) for one in hours]
        ids = draw(st.lists(st.sampled_from("abc"), min_size=len(moments), max_size=len(moments)))
        stays = [
            Stay(status, since, until)
            for status, since, until in zip(ids, moments, [*moments[1:], None], strict=True)
        ]
        made.append(History({"id": f"lead_{number}"}, tuple(stays)))
    return made


@given(histories())
def test_numbers_agree_with_each_other(found: list[History]) -> None:
    """In each status: ended = started + gained - lost; over all: those there were at the end, each once."""
    made = report(found, Statuses({one: one for one in "abc"}, {}), START, END, finding)

    for row in made["status_overview"]:
        assert row["ended"] == row["started"] + row["gained"] - row["lost"]
        assert row["gained"] <= row["entered"]
        assert row["lost"] <= row["left"]
    assert sum(row["ended"] for row in made["status_overview"]) == sum(
        one.stays[0].since < END for one in found
    )
    ends = Counter(one.at(END) for one in found if one.at(END) is not None)
    assert {row["status_id"]: row["ended"] for row in made["status_overview"] if row["ended"]} == ends


def test_status_of_a_moment_is_the_one_before_it() -> None:
    """At the moment of a change an object is still in its status of before; before its creation it is in none."""
    made = History({}, (Stay("a", START, END), Stay("b", END, None)))

    assert (made.at(START), made.at(END), made.at(END + timedelta(seconds=1))) == (None, "a", "b")
