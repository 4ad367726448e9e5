"""Filters by a date: every list that has some compares its objects with them, and refuses what it can't read."""

import operator
from datetime import UTC, datetime
from typing import Any

import httpx2 as httpx
import pytest
from close_description import load

from .conftest import Clock

COMPARE = {"": operator.eq, "lt": operator.lt, "lte": operator.le, "gt": operator.gt, "gte": operator.ge}
#: Filters by days, which test_lists.py and test_tasks.py try.
OF_DAYS = {"date", "due_date", "date_won"}


def dated(schema: Any) -> bool:
    """Whether a parameter is a day or a moment."""
    return str(schema.get("$ref")).endswith("/DateFilter") or schema.get("format") == "date-time"


FILTERS = [
    (operation.id, name)
    for operation in load().by_id.values()
    for (place, name), parameter in operation.parameters.items()
    if operation.method == "GET" and place == "query" and dated(parameter.schema)
]
OF_MOMENTS = [
    (operation_id, name) for operation_id, name in FILTERS if name.partition("__")[0] not in OF_DAYS
]


def read(api: httpx.Client, operation_id: str, params: dict[str, str]) -> httpx.Response:
    """Return the answer of a list, which is sorted by what it is filtered by if it has to be."""
    if operation_id == "activities_list":
        lead_id = api.get("/contact/").json()["data"][0]["lead_id"]
        order = "activity_at" if any("activity_at" in name for name in params) else "date_created"
        params = {"_order_by": order, "lead_id": lead_id, **params}
    return api.get(load().by_id[operation_id].path, params=params)


def moment(text: str) -> datetime:
    """Return a moment, in UTC if it has no zone."""
    read = datetime.fromisoformat(text)
    return read if read.tzinfo else read.replace(tzinfo=UTC)


@pytest.mark.parametrize(("operation_id", "name"), OF_MOMENTS)
def test_what_a_date_filter_finds(api: httpx.Client, clock: Clock, operation_id: str, name: str) -> None:
    """The objects whose date is before, at or after the moment that is asked for: that of each object in its turn."""
    # Of the seed alone there is no event, and no change of a status.
    won = next(one["id"] for one in api.get("/status/opportunity/").json()["data"] if one["type"] == "won")
    for one in api.get("/opportunity/", params={"status_type": "active"}).json()["data"][:3]:
        clock.forward(hours=1)
        api.put(f"/opportunity/{one['id']}/", json={"status_id": won}).raise_for_status()
    field, _, ending = name.partition("__")
    every = read(api, operation_id, {}).json()["data"]
    beside = {}
    if field == "starts_at":
        # It goes with the id of a meeting in a calendar.
        every = every[:1]
        beside = {"provider_calendar_event_id": every[0]["provider_calendar_event_id"]}
    assert every

    for asked in {one[field] for one in every if one[field]}:
        given = moment(asked).isoformat()
        found = read(api, operation_id, {name: given, **beside})

        assert found.status_code == 200, found.text
        expected = [
            one["id"] for one in every if one[field] and COMPARE[ending](moment(one[field]), moment(asked))
        ]
        assert sorted(one["id"] for one in found.json()["data"]) == sorted(expected)


@pytest.mark.parametrize(("operation_id", "name"), FILTERS)
@pytest.mark.parametrize("text", ["0000-01-01", "0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"])
def test_a_date_that_there_is_not(api: httpx.Client, operation_id: str, name: str, text: str) -> None:
    """A day or moment outside the years 1 to 9999 is refused by the name of its filter."""
    answer = read(api, operation_id, {name: text})

    assert (answer.status_code, list(answer.json()["field-errors"])) == (400, [name])
