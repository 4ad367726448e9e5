"""Spans of time of reports: what their names mean, and the rows that they fall into."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from close_emulator.domain.reports.ranges import Range, earlier, relative
from hypothesis import given
from hypothesis import strategies as st

NOW = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
SINCE = datetime(2020, 1, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "first", "after"),
    [
        ("today", "2026-11-23", "2026-11-24"),
        ("yesterday", "2026-11-22", "2026-11-23"),
        ("this-week", "2026-11-23", "2026-11-30"),
        ("last-week", "2026-11-16", "2026-11-23"),
        ("this-month", "2026-11-01", "2026-12-01"),
        ("last-month", "2026-10-01", "2026-11-01"),
        ("this-quarter", "2026-10-01", "2027-01-01"),
        ("last-quarter", "2026-07-01", "2026-10-01"),
        ("this-year", "2026-01-01", "2027-01-01"),
        ("last-year", "2025-01-01", "2026-01-01"),
    ],
)
def test_names_of_spans(name: str, first: str, after: str) -> None:
    """A name stands for whole days; weeks begin on Monday."""
    span = relative(name, NOW, UTC, SINCE)

    assert (span.start.isoformat()[:10], span.end.isoformat()[:10]) == (first, after)


def test_days_begin_where_the_caller_is() -> None:
    """Two hours further east it is tomorrow."""
    span = relative("today", NOW, timezone(timedelta(hours=2)), SINCE)

    assert span == Range(datetime(2026, 11, 23, 22, tzinfo=UTC), datetime(2026, 11, 24, 22, tzinfo=UTC))


def test_all_time_begins_with_the_organization() -> None:
    """All of the time that there is, with this moment."""
    span = relative("all-time", NOW, UTC, SINCE)

    assert span.start == SINCE
    assert NOW in span


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("same-days-last-week", "2026-03-24T05:00:00+00:00"),
        ("same-days-last-month", "2026-02-28T05:00:00+00:00"),
        ("same-days-last-quarter", "2025-12-31T05:00:00+00:00"),
        ("same-days-last-year", "2025-03-31T05:00:00+00:00"),
    ],
)
def test_the_same_days_before(name: str, start: str) -> None:
    """A day that a month lacks is its last one."""
    begin = datetime(2026, 3, 31, 5, tzinfo=UTC)

    assert earlier(Range(begin, begin), name, UTC).start.isoformat() == start


@given(
    st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)),
    st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)),
    st.sampled_from([-12, 0, 5.5, 14]),
)
def test_rows_cover_a_span(start: datetime, end: datetime, offset: float) -> None:
    """Each moment of a span is in one row; a span that ends before it begins has none."""
    span = Range(start.replace(tzinfo=UTC), end.replace(tzinfo=UTC))
    rows = span.rows(timezone(timedelta(hours=offset)))

    if start >= end:
        assert rows == []
        return
    assert rows[0].start <= span.start
    assert rows[-1].end >= span.end
    assert all(one.end == other.start for one, other in pairwise(rows))
    assert len(rows) <= 10_000
