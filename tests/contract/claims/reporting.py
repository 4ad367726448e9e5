"""Refusals of reports."""

from __future__ import annotations

from typing import Any, Final

from close_emulator.domain.dates import parse_moment
from close_emulator.domain.reports.metrics import METRICS
from close_emulator.resources import report_funnels, report_requests, report_statuses, reports

from tests.contract.asked import Asked, Place

from . import Claim

_PAIRS: Final = (("relative_range", "datetime_range"),)
_FUNNEL_PAIRS: Final = tuple(
    (f"{kind}_relative_range", f"{kind}_datetime_range") for kind in ("report", "cohort")
)


def _two_or_none(asked: Asked, _: Place) -> bool:
    pairs = _PAIRS if asked.operation == "reporting_get_activity" else _FUNNEL_PAIRS
    return any((moving in asked.body) == (fixed in asked.body) for moving, fixed in pairs)


def _no_moment(asked: Asked, place: Place) -> bool:
    if place == ("compared_datetime_range",):
        spans = [asked.body[name] for _, name in _FUNNEL_PAIRS if name in asked.body]
        return any(one[end][:4] < "0002" for one in spans for end in ("start", "end"))
    return not _is_moment(asked.at(place))


def _is_moment(text: Any) -> bool:
    try:
        parse_moment(text)
    except ValueError:
        return False
    return True


CLAIMS: Final = (
    Claim(
        report_requests.ONE_RANGE.partition("{")[0] + "…",
        "a span of time in two forms, or in none",
        _two_or_none,
    ),
    Claim(
        report_requests.ONE_KIND,
        "a kind of filter that Close does not name",
        lambda asked, _: asked.body["query"]["type"] != "saved_search",
    ),
    Claim(
        report_requests.NO_USER,
        "an id of the right form that names nobody",
        lambda asked, _: bool(
            set(asked.body["users"]) - set(asked.store.users) - set(asked.store.plain["/group/"])
        ),
    ),
    Claim(
        report_funnels.NO_PIPELINE,
        "a pipeline that there is not",
        lambda asked, _: asked.body["pipeline"] not in asked.store.pipelines,
    ),
    Claim(
        report_requests.NO_VIEW,
        "a Smart View that there is not",
        lambda asked, place: asked.at(place) not in asked.store.plain["/saved_search/"],
    ),
    Claim(
        report_requests.WRONG_VIEW + "…",
        "a Smart View of other objects, or whose search can't be answered",
        lambda asked, place: asked.at(place) in asked.store.plain["/saved_search/"],
    ),
    Claim(report_requests.NO_MOMENT, "a moment outside of the calendar", _no_moment),
    Claim(
        report_funnels.NOT_COMPARABLE.partition("{")[0] + "…",
        "a span to compare with one of another form",
        lambda asked, place: any(
            place == (f"compared_{form}_range",)
            and f"{'cohort' if asked.body['type'] == 'created-cohort' else 'report'}_{form}_range"
            not in asked.body
            for form in ("relative", "datetime")
        ),
    ),
    Claim(
        report_statuses.ONE_FILTER,
        "two filters of which one is allowed",
        lambda asked, _: {"query", "smart_view_id"} <= asked.query.keys(),
    ),
    Claim(
        reports.NO_METRIC + "…",
        "a metric that the emulator does not have",
        lambda asked, _: not set(asked.body["metrics"]) <= METRICS.keys(),
    ),
)
