"""Reports: their numbers are those of what was done before.

https://developer.close.com/api/resources/reporting; the formulas of funnels: https://help.close.com/docs/opportunity-funnels-report
"""

from __future__ import annotations

import csv
import io
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.domain.reports.metrics import METRICS

from .conftest import Names

SPAN = {"start": "2026-11-01T00:00:00Z", "end": "2026-12-01T00:00:00Z"}


def activity(api: httpx.Client, *metrics: str, headers: dict[str, str] | None = None, **body: Any) -> Any:
    """Return an activity report: an overview of November, if nothing else is said."""
    if "relative_range" not in body:
        body.setdefault("datetime_range", SPAN)
    said = {"type": "overview", "metrics": list(metrics), **body}
    response = api.post("/report/activity/", json=said, headers=headers)
    assert response.status_code == 200, response.text
    return response.json()


def by_day(report: Any, metric: str) -> dict[str, Any]:
    """Return the days of an overview on which a metric is not 0."""
    return {row["datetime"][:10]: row[metric] for row in report["data"] if row[metric]}


def call(api: httpx.Client, lead_id: str, day: str, **body: Any) -> str:
    """Record an outbound call at ten o'clock, UTC."""
    said = {"lead_id": lead_id, "direction": "outbound", "activity_at": f"2026-{day}T10:00:00+00:00", **body}
    response = api.post("/activity/call/", json=said)
    assert response.status_code == 200, response.text
    return str(response.json()["id"])


@pytest.fixture
def leads(api: httpx.Client) -> list[str]:
    """The leads of the seed."""
    return [one["id"] for one in api.get("/lead/?_fields=id").json()["data"]]


def test_calls_are_counted_by_day(api: httpx.Client, leads: list[str]) -> None:
    """An overview has a row for each day; totals are those of the whole span, averages too."""
    for day, duration in (("11-02", 100), ("11-02", 21), ("11-30", 60), ("12-01", 500)):
        call(api, leads[0], day, duration=duration)
    call(api, leads[0], "11-03", direction="inbound", duration=7)

    count, seconds, average = (
        f"calls.outbound.all.{word}" for word in ("count", "sum_duration", "avg_duration")
    )
    report = activity(api, count, seconds, average, "calls.all.all.count")

    assert [row["datetime"] for row in report["data"]][:2] == [
        "2026-11-01T00:00:00+00:00",
        "2026-11-02T00:00:00+00:00",
    ]
    assert len(report["data"]) == 30
    assert by_day(report, count) == {"2026-11-02": 2, "2026-11-30": 1}
    assert by_day(report, average) == {"2026-11-02": 61, "2026-11-30": 60}
    assert report["aggregations"]["totals"] == {count: 3, seconds: 181, average: 60, "calls.all.all.count": 4}


def test_days_are_those_of_the_caller(api: httpx.Client, leads: list[str]) -> None:
    """The header x-tz-offset says where a day begins."""
    call(api, leads[0], "11-02", activity_at="2026-11-02T02:00:00+00:00")

    report = activity(api, "calls.all.all.count", headers={"x-tz-offset": "-5"})

    assert by_day(report, "calls.all.all.count") == {"2026-11-01": 1}
    assert report["data"][0]["datetime"] == "2026-10-31T00:00:00-05:00"


def test_comparison_is_by_user(api: httpx.Client, leads: list[str], names: Names) -> None:
    """A comparison has a row and a name for each user; users may be named one by one, or by their group."""
    first, second, third = names.users.values()
    for user_id in (second, second, third):
        call(api, leads[0], "11-02", user_id=user_id)
    metric = "calls.outbound.all.count"

    everybody = activity(api, metric, type="comparison")
    group = api.post("/group/", json={"name": "Callers"}).json()["id"]
    api.post(f"/group/{group}/member/", json={"user_id": second}).raise_for_status()
    some = activity(api, metric, type="comparison", users=[group, first])

    assert {row["user_id"]: row[metric] for row in everybody["data"]} == {first: 0, second: 2, third: 1}
    shown = {one["id"]: f"{one['first_name']} {one['last_name']}" for one in api.get("/user/").json()["data"]}
    assert {id: one["display"] for id, one in everybody["lookup"]["user"].items()} == shown
    assert {row["user_id"]: row[metric] for row in some["data"]} == {first: 0, second: 2}
    assert some["aggregations"]["totals"] == {metric: 2}


def test_smart_view_narrows_a_report(api: httpx.Client, leads: list[str]) -> None:
    """With a stored search, only what was done with its leads counts."""
    view = next(one for one in api.get("/saved_search/").json()["data"] if one["name"] == "Named Bluth")
    bluth = api.post("/lead/", json={"name": "Bluth Company"}).json()["id"]
    call(api, bluth, "11-02")
    call(api, leads[0], "11-02")
    metric = "calls.outbound.all.count"

    narrowed = activity(api, metric, query={"type": "saved_search", "saved_search_id": view["id"]})

    assert narrowed["aggregations"]["totals"] == {metric: 1}
    assert activity(api, metric)["aggregations"]["totals"] == {metric: 2}


def test_searches_of_a_report_find_its_leads(api: httpx.Client, leads: list[str]) -> None:
    """Beside each number stands a search that finds the leads behind it."""
    call(api, leads[0], "11-02")
    call(api, leads[1], "11-02")
    call(api, leads[1], "11-03")

    found = activity(api, "calls.all.all.count")["queries"]["leads"]["calls.all.all.count"]

    days = [{one["id"] for one in api.get("/lead/", params={"query": text}).json()["data"]} for text in found]
    assert days == [set(), {leads[0], leads[1]}, {leads[1]}, *[set()] * 27]


def test_a_contacted_lead_counts_once(api: httpx.Client, leads: list[str]) -> None:
    """Leads that were called or written to are counted, not how often."""
    call(api, leads[0], "11-02")
    call(api, leads[0], "11-03")
    call(api, leads[1], "11-02", direction="inbound")
    sent = {"lead_id": leads[1], "status": "sent", "subject": "Hello", "to": ["x@example.com"]}
    api.post("/activity/email/", json=sent).raise_for_status()
    metric = "leads.contacted.all.count"

    report = activity(api, metric)

    assert by_day(report, metric) == {"2026-11-02": 1, "2026-11-03": 1, "2026-11-23": 1}
    assert report["aggregations"]["totals"] == {metric: 2}


def test_what_was_won_is_counted_by_date_won(api: httpx.Client, leads: list[str], names: Names) -> None:
    """Opportunities count on the day in `date_won`, with their worth in a year."""
    won = {"lead_id": leads[0], "status_id": names.statuses["Won"], "value": 1000, "value_period": "monthly"}
    for day in ("2026-11-02", "2026-10-31"):
        api.post("/opportunity/", json={**won, "date_won": day}).raise_for_status()
    count, worth = "opportunities.won.all.count", "opportunities.won.all.sum_annualized_value"

    report = activity(api, count, worth, "opportunities.created_for.all.count")

    assert by_day(report, worth) == {"2026-11-02": 12000}
    assert report["aggregations"]["totals"] == {
        count: 1,
        worth: 12000,
        "opportunities.created_for.all.count": 2,
    }


def test_every_listed_metric_can_be_asked_for(api: httpx.Client) -> None:
    """A report takes each key of the list, and all at once."""
    keys = [one["key"] for one in api.get("/report/activity/metrics/").json()["metrics"]]

    report = activity(api, *keys, relative_range="all-time")

    assert keys == list(METRICS)
    assert set(report["aggregations"]["totals"]) == set(keys)
    assert report["aggregations"]["totals"]["calls.all.all.sum_duration"] == 155


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"metrics": ["calls.lunar.all.count"]}, "calls.lunar.all.count"),
        ({"relative_range": "today", "datetime_range": SPAN}, "Exactly one of"),
        ({"datetime_range": None}, "Exactly one of"),
        ({"users": ["user_x"]}, "No user and no group"),
        ({"query": {"type": "saved_search", "saved_search_id": "save_x"}}, "No Smart View"),
        ({"query": {"type": "text", "saved_search_id": "save_x"}}, "stored search"),
    ],
)
def test_what_means_nothing_is_refused(api: httpx.Client, body: dict[str, Any], text: str) -> None:
    """Unknown metrics, users and searches are 400, and so are two spans of time or none."""
    said = {"type": "overview", "metrics": ["calls.all.all.count"], "datetime_range": SPAN, **body}

    response = api.post(
        "/report/activity/", json={name: one for name, one in said.items() if one is not None}
    )

    assert response.status_code == 400
    assert text in response.text


def test_report_as_csv(emulator: Emulator, api: httpx.Client, leads: list[str]) -> None:
    """A request that accepts CSV alone gets the rows as CSV."""
    call(api, leads[0], "11-02")
    said = {"type": "overview", "metrics": ["calls.all.all.count"], "datetime_range": SPAN}

    with httpx.Client(
        transport=emulator.transport(), auth=(emulator.api_key, ""), base_url=api.base_url
    ) as plain:
        response = plain.post("/report/activity/", json=said, headers={"Accept": "text/csv"})

    assert response.headers["content-type"] == "text/csv"
    rows = list(csv.DictReader(io.StringIO(response.text)))
    assert [rows[1]["datetime"], rows[1]["calls.all.all.count"]] == ["2026-11-02T00:00:00+00:00", "1"]
    either = activity(api, "calls.all.all.count", headers={"Accept": "text/csv, application/json"})
    assert by_day(either, "calls.all.all.count") == {"2026-11-02": 1}


def test_sent_emails_are_reported_by_template(api: httpx.Client, leads: list[str], names: Names) -> None:
    """A row for each template: how many were sent, opened and answered, and searches for their leads."""
    [template, *_] = api.get("/email_template/").json()["data"]
    me = api.get("/me/").json()
    organization = me["organizations"][0]["id"]
    second = next(one for one in names.users.values() if one != me["id"])
    sent = {"status": "sent", "subject": "Hello", "to": ["x@example.com"], "template_id": template["id"]}
    opened = {"opens": [{"opened_at": "2026-11-23T22:31:00+00:00"}]}
    ids = []
    for lead_id, more in ((leads[0], opened), (leads[1], {}), (leads[1], {"user_id": second})):
        response = api.post("/activity/email/", json={**sent, "lead_id": lead_id, **more})
        assert response.status_code == 200, response.text
        ids.append(response.json()["id"])
    api.post("/activity/email/", json={**sent, "lead_id": leads[0], "status": "draft"}).raise_for_status()
    reply = {"lead_id": leads[1], "status": "inbox", "sender": "x@example.com", "in_reply_to_id": ids[1]}
    api.post("/activity/email/", json={**reply, "subject": "Re: Hello"}).raise_for_status()
    path = f"/report/sent_emails/{organization}/"

    [row] = api.get(path).json()["sent_email_stats"]
    [mine] = api.get(path, params={"user_id": second, "date_start": "2026-11-23"}).json()["sent_email_stats"]

    assert {name: row[name] for name in row if name != "_queries"} == {
        "template_id": template["id"], "name": template["name"], "is_shared": template["is_shared"],
        "total": 3, "opened": 1, "percentage_opened": 33, "responded": 1, "percentage_responded": 33,
    }  # fmt: skip
    found = api.get("/lead/", params={"query": row["_queries"]["responded"]}).json()["data"]
    assert [one["id"] for one in found] == [leads[1]]
    assert (mine["total"], mine["responded"]) == (1, 0)
    assert api.get(path, params={"date_end": "2026-11-22"}).json() == {"sent_email_stats": []}
    assert api.get("/report/sent_emails/orga_x/").status_code == 404
