"""Funnel reports: how opportunities move through a pipeline, with numbers worked out by hand.

https://developer.close.com/api/resources/reporting/get-funnel-stages; win rate and sales velocity as in
https://help.close.com/docs/opportunity-funnels-report
"""

from __future__ import annotations

import csv
import io
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import Clock, Names

DAY = 86_400
NOVEMBER = {"start": "2026-11-01T00:00:00Z", "end": "2026-12-31T00:00:00Z"}


class Pipeline:
    """A pipeline of its own, and opportunities in it."""

    def __init__(self, api: httpx.Client, clock: Clock, users: list[str]) -> None:
        self.api, self.clock, self.users = api, clock, users
        self.id = api.post("/pipeline/", json={"name": "Funnel"}).json()["id"]
        self.statuses = {}
        for label, kind in (("First", "active"), ("Second", "active"), ("Won", "won"), ("Lost", "lost")):
            said = {"label": f"{label} of funnel", "type": kind, "pipeline_id": self.id}
            self.statuses[label] = api.post("/status/opportunity/", json=said).json()["id"]
        self.lead = api.get("/lead/?_fields=id").json()["data"][0]["id"]

    def add(self, value: int, user: int = 0, confidence: int = 50) -> str:
        """Return an opportunity in the first status."""
        said = {
            "lead_id": self.lead, "status_id": self.statuses["First"], "value": value, "value_period": "one_time",
            "confidence": confidence, "user_id": self.users[user],
        }  # fmt: skip
        return str(self.api.post("/opportunity/", json=said).json()["id"])

    def move(self, opportunity_id: str, label: str) -> None:
        """Change a status."""
        said = {"status_id": self.statuses[label]}
        self.api.put(f"/opportunity/{opportunity_id}/", json=said).raise_for_status()

    def report(self, kind: str, **body: Any) -> Any:
        """Return a report, of what was active in November and December if nothing else is said."""
        said = {"pipeline": self.id, "type": "active-stage-cohort", **body}
        if "report_relative_range" not in body:
            said = {"report_datetime_range": NOVEMBER, **said}
        response = self.api.post(f"/report/funnel/opportunity/{kind}/", json=said)
        assert response.status_code == 200, response.text
        return response.json()


@pytest.fixture
def pipeline(api: httpx.Client, clock: Clock, names: Names) -> Pipeline:
    """Four opportunities: one is won after three days, one lost after one, one went on, one stays. A fifth is later."""
    made = Pipeline(api, clock, list(names.users.values()))
    won, lost = made.add(100_00), made.add(50_00)
    onward = made.add(30_00, user=1, confidence=80)
    made.add(20_00, user=1)
    clock.forward(days=1)
    for opportunity_id in (won, onward):
        made.move(opportunity_id, "Second")
    made.move(lost, "Lost")
    clock.forward(days=2)
    made.move(won, "Won")
    return made


def test_stages_count_who_was_there_and_went_on(pipeline: Pipeline) -> None:
    """A stage has those that were in it, the share that went on, and those that were lost from it."""
    first, second, won = pipeline.report("stages")["aggregations"]["stages"]

    assert first == {
        "status": {"id": pipeline.statuses["First"], "label": "First of funnel", "type": "active"},
        "count": 4, "count_conversion_rate": 0.5, "count_lost": 1, "count_lost_ratio": 0.25,
        "value": 200_00, "value_conversion_rate": 0.65, "value_lost": 50_00, "value_lost_ratio": 0.25,
        "weighted_value": 109_00, "weighted_value_conversion_rate": round(74 / 109, 4),
        "average_time_to_advance": DAY,
    }  # fmt: skip
    assert (second["count"], second["count_conversion_rate"], second["count_lost"]) == (2, 0.5, 0)
    assert second["average_time_to_advance"] == 2 * DAY
    assert (won["status"]["type"], won["count"], won["value"], won["count_conversion_rate"]) == (
        "won",
        1,
        100_00,
        0,
    )


def test_lost_from_the_stage_before(pipeline: Pipeline) -> None:
    """What goes back before it is lost is lost from the stage that it was in last, and from no other."""
    back = pipeline.add(10_00)
    for label in ("Second", "First", "Lost"):
        pipeline.clock.forward(hours=1)
        pipeline.move(back, label)

    first, second, _ = pipeline.report("stages", type="active-stage-cohort")["aggregations"]["stages"]

    assert (first["count"], second["count"], second["count_lost"]) == (5, 3, 0)


def test_totals_follow_the_formulas(pipeline: Pipeline) -> None:
    """The win rate is won of won and lost; the velocity is count times worth times win rate, by days to win."""
    totals = pipeline.report("totals")["aggregations"]

    assert totals == {
        "count": 4, "count_total_complete": 2, "count_total_won": 1, "count_win_rate": 0.5,
        "value_total_complete": 150_00, "value_total_won": 100_00, "value_win_rate": round(100 / 150, 4),
        "average_value_annualized_per_won_opportunity": 100_00, "average_time_to_win": 3 * DAY,
        "sales_velocity": round(4 * 100_00 * 0.5 / 3),
    }  # fmt: skip


def test_rows_are_by_user(pipeline: Pipeline) -> None:
    """Each user has a row of his own opportunities; those named are the only ones that count."""
    first, second = pipeline.users[:2]

    rows = {row["user_id"]: row for row in pipeline.report("totals")["data"]}
    stages = {
        row["user_id"]: [one["count"] for one in row["stages"]] for row in pipeline.report("stages")["data"]
    }
    only = pipeline.report("totals", users=[second])

    assert {user: (row["count"], row["count_total_won"]) for user, row in rows.items()} == {
        first: (2, 1),
        second: (2, 0),
    }
    assert stages == {first: [2, 1, 1], second: [2, 1, 0]}
    assert [row["user_id"] for row in only["data"]] == [second]
    assert only["aggregations"]["count"] == 2


def test_cohorts(pipeline: Pipeline) -> None:
    """One kind of cohort was active in the reported span, the other was created in a span of its own."""
    pipeline.clock.forward(days=10)
    pipeline.add(10_00)
    early = {"start": "2026-11-23T00:00:00Z", "end": "2026-11-24T00:00:00Z"}
    late = {"start": "2026-12-01T00:00:00Z", "end": "2027-01-01T00:00:00Z"}

    def count(**body: Any) -> tuple[int, int]:
        totals = pipeline.report("totals", **body)["aggregations"]
        return totals["count"], totals["count_total_won"]

    assert count() == (5, 1)
    assert count(report_datetime_range=early) == (4, 0), "nobody had won by then"
    assert count(report_datetime_range=late) == (3, 0), "what was won or lost before is no longer active"
    assert count(type="created-cohort", cohort_datetime_range=early) == (4, 1)
    assert count(type="created-cohort", cohort_datetime_range=late) == (1, 0)
    assert count(type="created-cohort", cohort_relative_range="all-time") == (5, 1)


def test_compared_span_is_reported_instead(pipeline: Pipeline) -> None:
    """With a span to compare with, the report is that of this span."""
    week = {"start": "2026-11-30T00:00:00Z", "end": "2026-12-07T00:00:00Z"}
    cohort = {"type": "created-cohort", "cohort_datetime_range": week}

    plain = pipeline.report("totals", **cohort)
    before = pipeline.report("totals", **cohort, compared_datetime_range="same-days-last-week")
    custom = pipeline.report("totals", **cohort, compared_custom_range=NOVEMBER)
    active = pipeline.report("totals", report_relative_range="today", compared_relative_range="last-year")

    assert [one["aggregations"]["count"] for one in (plain, before, custom, active)] == [0, 4, 4, 0]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"pipeline": "pipe_x"}, "pipeline"),
        ({"report_relative_range": "today"}, "Exactly one of"),
        ({"type": "created-cohort"}, "Exactly one of"),
        ({"compared_relative_range": "today"}, "compared_relative_range"),
        ({"users": ["user_x"]}, "users"),
        ({"query": {"type": "saved_search", "saved_search_id": "save_x"}}, "saved_search_id"),
    ],
)
def test_what_means_nothing_is_refused(pipeline: Pipeline, body: dict[str, Any], field: str) -> None:
    """Unknown pipelines, users and searches are 400, and so are spans that contradict each other."""
    said = {
        "pipeline": pipeline.id, "type": "active-stage-cohort", "report_datetime_range": NOVEMBER, **body,
    }  # fmt: skip

    response = pipeline.api.post("/report/funnel/opportunity/totals/", json=said)

    assert response.status_code == 400
    assert field in response.text


def test_csv_has_the_rows_of_users(emulator: Emulator, pipeline: Pipeline) -> None:
    """A request that accepts CSV alone gets rows by user, and by status where the report has stages."""
    said = {"pipeline": pipeline.id, "type": "active-stage-cohort", "report_datetime_range": NOVEMBER}
    rows = {}
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as plain:
        for kind in ("totals", "stages"):
            url = f"{pipeline.api.base_url}report/funnel/opportunity/{kind}/"
            response = plain.post(url, json=said, headers={"Accept": "text/csv"})
            rows[kind] = list(csv.DictReader(io.StringIO(response.text)))

    assert [row["count"] for row in rows["totals"]] == ["2", "2"]
    assert [(row["status_label"], row["count"]) for row in rows["stages"]] == [
        (f"{label} of funnel", count)
        for counts in (("2", "1", "1"), ("2", "1", "0"))
        for label, count in zip(("First", "Second", "Won"), counts, strict=True)
    ]
