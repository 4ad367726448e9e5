"""Lists of opportunities: filters, order and pages."""

import operator
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

if TYPE_CHECKING:
    from tests.emulator.conftest import Clock, Names


def found(api: httpx.Client, **params: Any) -> set[str]:
    """Lead and status of what a list finds."""
    answer = api.get("/opportunity/", params={name.replace("x_", "_", 1): v for name, v in params.items()})
    assert answer.status_code == 200, answer.text
    assert answer.json()["total_results"] == len(answer.json()["data"])
    return {f"{o['lead_name'].split()[0]}/{o['status_label']}" for o in answer.json()["data"]}


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"status_type": "lost"}, {"Birch/Lost", "Quayside/Cancelled"}),
        ({"status_type__in": "won,lost", "value_period": "annual"}, {"Birch/Won", "Northlight/Renewed"}),
        ({"status_label": "Due"}, {"Northlight/Due"}),
        ({"status__in": "Due,Lost"}, {"Northlight/Due", "Birch/Lost"}),
        ({"value_period__in": "monthly", "status": "Proposal Sent"}, {"Quayside/Proposal Sent"}),
        ({"is_stalled": "true"}, {"Birch/Proposal Sent"}),
        ({"date_won": "2026-03-20"}, {"Birch/Won"}),
        ({"date_won__lt": "2026-03-20"}, {"Northlight/Renewed"}),
        ({"date_won__lte": "2026-03-20"}, {"Northlight/Renewed", "Birch/Won"}),
        ({"date_won__gt": "2026-06-30T12:00:00Z"}, {"Quayside/In Negotiation"}),
        ({"date_won__gte": "2026-06-30", "date_won__lt": "2026-07-01"}, {"Northlight/Contract Sent"}),
        ({"date_created": "2026-03-02"}, {"Birch/Demo Completed"}),
        ({"date_created__lt": "2026-03-02T09:15:41.208Z"}, {"Birch/Demo Completed"}),
        ({"date_created__lte": "2026-03-02"}, {"Birch/Demo Completed"}),
        ({"date_created__gt": "2026-03-12"}, {"Quayside/Proposal Sent"}),
        ({"date_updated__gte": "2026-03-13"}, {"Quayside/Proposal Sent"}),
        ({"date_created__lt": "0001-01-01"}, set()),
        ({"date_created__gt": "9999-12-31"}, set()),
        ({"query": "two SEATS"}, {"Birch/Demo Completed"}),
        ({"query": "note:seats"}, {"Birch/Demo Completed"}),
        ({"query": 'note:"two** seats"'}, {"Birch/Demo Completed"}),
        ({"query": "note:bakery"}, set()),
        ({"query": "xx"}, set()),
        ({"lead_query": "bakery", "status_type": "lost"}, {"Quayside/Cancelled"}),
        ({"lead_query": 'name:"birch &" dora', "status": "Lost"}, {"Birch/Lost"}),
        ({"lead_id": "lead_none"}, set()),
        ({"organization_id": "orga_none"}, set()),
    ],
)
def test_filters(api: httpx.Client, params: dict[str, str], expected: set[str]) -> None:
    """Filters are joined by "and"; `__in` takes any of several; dates compare as their endings say."""
    assert found(api, **params) == expected


def test_reference_filters(api: httpx.Client, names: "Names") -> None:
    """Opportunities are found by lead, owner and status, one or several."""
    birch, bruno = names.leads["Birch & Rowe"], names.users["Bruno"]

    assert found(api, lead_id=birch, user_id=bruno) == {"Birch/Won", "Birch/Lost"}
    assert len(found(api, user_id__in=f"{bruno},{names.users['Ada']}")) == 9
    assert found(api, status_id__in=names.statuses["Won"]) == {"Birch/Won"}
    organization = api.get("/me/").json()["organizations"][0]["id"]
    assert found(api, organization_id=organization) == found(api)


def test_day_filters_follow_the_zone(api: httpx.Client) -> None:
    """A day in a filter is the day of the caller's zone."""
    params = {"date_created": "2026-03-12"}
    east = api.get("/opportunity/", params=params, headers={"x-tz-offset": "5"}).json()
    west = api.get("/opportunity/", params=params, headers={"x-tz-offset": "0"}).json()

    assert (east["total_results"], west["total_results"]) == (0, 1)


def test_day_of_a_change_is_not_that_of_the_creation(api: httpx.Client, demo: str) -> None:
    """An opportunity that was changed later than it was made is found by each date as that date is."""
    api.put(demo, json={"confidence": 10})

    assert found(api, date_updated="2026-11-23") == {"Birch/Demo Completed"}
    assert found(api, date_updated__gt="2026-11-22") == {"Birch/Demo Completed"}
    assert found(api, date_created__gt="2026-11-22") == set()
    assert found(api, date_created="2026-03-02") == {"Birch/Demo Completed"}
    assert found(api, date_updated__lte="2026-03-02") == set()


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"_limit": "251"}, "_limit"),
        ({"_limit": "-1"}, "_limit"),
        ({"_limit": "many"}, "_limit"),
        ({"_skip": "35001"}, "_skip"),
        ({"_order_by": "note"}, "_order_by"),
        ({"_group_by": "status_id"}, "_group_by"),
        ({"status_type": "open"}, "status_type"),
        ({"value_period__in": "monthly,weekly"}, "value_period__in"),
        ({"date_won__gt": "soon"}, "date_won__gt"),
        ({"date_created": "0000-01-01T00:00:00Z"}, "date_created"),
        ({"is_stalled": "maybe"}, "is_stalled"),
        ({"lead_id": " "}, "lead_id"),
        ({"_fields": "id, "}, "_fields"),
        ({"query": "status_change(old_value:active)"}, "query"),
        ({"query": "-note"}, "query"),
        ({"query": "confidence > 50"}, "query"),
        ({"lead_query": "mayor:Quimby"}, "lead_query"),
    ],
)
def test_bad_parameters(api: httpx.Client, params: dict[str, str], field: str) -> None:
    """A parameter that can't be meant, is beyond a maximum or can't be evaluated is refused."""
    answer = api.get("/opportunity/", params=params)

    assert answer.status_code == 400
    assert list(answer.json()["field-errors"]) == [field]


@pytest.mark.parametrize("ending", ["lt", "lte", "gt", "gte"])
def test_bound_beside_an_order_of_the_query(api: httpx.Client, ending: str) -> None:
    """A bound of `date_created` leaves out what is beyond it, in whatever order the search asks for."""
    query = {"query": "Sort:updated"}
    # The middle one is changed, and is the last one from then on.
    changed = api.get("/opportunity/", params={"_order_by": "date_created"}).json()["data"][4]["id"]
    api.put(f"/opportunity/{changed}/", json={"confidence": 7}).raise_for_status()
    listed = api.get("/opportunity/", params=query).json()["data"]
    middle = sorted(o["date_created"] for o in listed)[4]
    compare = getattr(operator, {"lte": "le", "gte": "ge"}.get(ending, ending))

    within = api.get("/opportunity/", params={**query, f"date_created__{ending}": middle}).json()["data"]

    assert [o["id"] for o in within] == [o["id"] for o in listed if compare(o["date_created"], middle)]
    assert 0 < len(within) < len(listed)


def test_newest_first_whatever_came_first(api: httpx.Client) -> None:
    """The order is that of `date_created`, also where an opportunity says itself when it was created."""
    days = ["2026-05-02", "2026-05-04", "2026-05-01", "2026-05-03"]
    for day in days:
        api.post("/opportunity/", json={"note": day, "date_created": f"{day}T10:00:00Z"}).raise_for_status()

    listed = [o["note"] for o in api.get("/opportunity/").json()["data"]]

    assert [note for note in listed if note in days] == sorted(days, reverse=True)


def test_newest_first(api: httpx.Client, clock: "Clock") -> None:
    """Without an order the newest come first, also when they are made in the same moment."""
    made = [api.post("/opportunity/", json={}).json()["id"] for _ in range(3)]

    listed = [o["id"] for o in api.get("/opportunity/").json()["data"]]

    assert listed[:3] == made[::-1]
    assert len(listed) == 15


@pytest.mark.parametrize(
    "order",
    [
        "value",
        "confidence",
        "date_won",
        "date_created",
        "user_name",
        "annualized_value",
        "annualized_expected_value",
    ],
)
def test_order(api: httpx.Client, order: str) -> None:
    """Every order rises, falls with `-`, and has objects without a value first and last."""
    rising = [o[order] for o in api.get("/opportunity/", params={"_order_by": order}).json()["data"]]
    falling = [o[order] for o in api.get("/opportunity/", params={"_order_by": f"-{order}"}).json()["data"]]

    values = [value for value in rising if value is not None]
    assert rising == [None] * (12 - len(values)) + sorted(values)
    assert falling == rising[::-1]


def test_pages(api: httpx.Client) -> None:
    """Pages follow one another without gap, and totals are over all of them."""
    whole = api.get("/opportunity/").json()
    ids: list[str] = []
    more = True
    while more:
        answer = api.get("/opportunity/", params={"_limit": 5, "_skip": len(ids), "_fields": "id"}).json()
        assert answer["total_value_annualized"] == whole["total_value_annualized"]
        ids += [o["id"] for o in answer["data"]]
        more = answer["has_more"]

    assert ids == [o["id"] for o in whole["data"]]


@pytest.mark.parametrize(
    ("limit", "skip", "number", "more"),
    [
        (12, 0, 12, False),
        (11, 0, 11, True),
        (6, 6, 6, False),
        (6, 5, 6, True),
        (5, 12, 0, False),
        (0, 0, 0, True),
    ],
)
def test_end_of_the_list(api: httpx.Client, limit: int, skip: int, number: int, more: bool) -> None:
    """A page that ends with the last object says that there is no more, also when it is just full."""
    answer = api.get("/opportunity/", params={"_limit": limit, "_skip": skip}).json()

    assert (len(answer["data"]), answer["has_more"], answer["total_results"]) == (number, more, 12)


def test_empty_list(clock: "Clock") -> None:
    """A list without matches has empty counts and sums of 0."""
    emulator = Emulator("empty", clock=clock)
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as client:
        answer = client.get("https://api.close.com/api/v1/opportunity/").json()

    assert (answer["data"], answer["has_more"], answer["count_by_value_period"]) == ([], False, {})
    assert answer["expected_value_annualized"] == 0


@pytest.mark.parametrize("ending", ["", "__lt", "__lte", "__gt", "__gte"])
@pytest.mark.parametrize("field", ["date_created", "date_updated", "date_won"])
@pytest.mark.parametrize("hours", [None, -8.0, 5.5])
def test_every_date_operator(api: httpx.Client, field: str, ending: str, hours: float | None) -> None:
    """Each operator on each date, given a day, finds what a plain comparison of days in the caller's zone finds."""
    zone = timezone(timedelta(hours=hours or 0))
    headers = {} if hours is None else {"x-tz-offset": str(hours)}
    compare = {"": "eq", "__lt": "lt", "__lte": "le", "__gt": "gt", "__gte": "ge"}[ending]

    def day(opportunity: dict[str, Any]) -> date | None:
        text = opportunity[field]
        if text is None or field == "date_won":
            return None if text is None else date.fromisoformat(text)
        return datetime.fromisoformat(text).astimezone(zone).date()

    everything = api.get("/opportunity/").json()["data"]
    for wanted in sorted({found for one in everything if (found := day(one)) is not None}):
        answer = api.get("/opportunity/", params={f"{field}{ending}": wanted.isoformat()}, headers=headers)
        expected = [
            one["id"]
            for one in everything
            if (found := day(one)) is not None and getattr(operator, compare)(found, wanted)
        ]
        assert [one["id"] for one in answer.json()["data"]] == expected


def test_bounds_of_creation_in_any_order(api: httpx.Client) -> None:
    """What was created before or after a day is found alike, whatever the list is ordered by."""
    everything = api.get("/opportunity/").json()["data"]
    expected = {o["id"] for o in everything if "2026-03-05" <= o["date_created"][:10] <= "2026-03-09"}
    bounds = {"date_created__gte": "2026-03-05", "date_created__lte": "2026-03-09"}

    for order in ("value", "-value", "date_created", "-date_created", "user_name"):
        listed = api.get("/opportunity/", params={**bounds, "_order_by": order}).json()
        assert {o["id"] for o in listed["data"]} == expected, order
        assert listed["total_results"] == len(expected)
    assert 0 < len(expected) < len(everything)
    lost = {o["id"] for o in everything if o["id"] in expected and o["status_type"] == "lost"}
    listed = api.get("/opportunity/", params={**bounds, "status_type": "lost"}).json()["data"]
    assert {o["id"] for o in listed} == lost != expected


def test_moment_in_a_filter_of_days(api: httpx.Client, demo: str) -> None:
    """A moment in a `date_won` filter is its day in the caller's zone, or the day as written without a zone."""
    api.put(demo, json={"date_won": "2026-11-24"}).raise_for_status()
    late = {"date_won": "2026-11-23T23:30:00Z"}
    same_day = {"date_won": "2026-11-24T00:30:00+02:00"}

    def number(params: dict[str, str], **headers: str) -> int:
        return int(api.get("/opportunity/", params=params, headers=headers).json()["total_results"])

    assert number(late) == 0
    assert number(late, **{"x-tz-offset": "1"}) == 1
    assert number(same_day) == 1
    assert number(same_day, **{"x-tz-offset": "-1"}) == 0


def test_first_moment_of_a_day_belongs_to_it(api: httpx.Client) -> None:
    """What was created at midnight is of the day that begins, not before it, and after the day that ends."""
    made = api.post("/opportunity/", json={"date_created": "2026-05-02T00:00:00Z"}).json()["id"]

    def finds(**params: str) -> bool:
        return made in {o["id"] for o in api.get("/opportunity/", params=params).json()["data"]}

    within = [{"": "02"}, {"__gte": "02"}, {"__lte": "02"}, {"__gt": "01"}]
    outside = [{"": "01"}, {"__gt": "02"}, {"__lte": "01"}, {"__lt": "02"}]
    for expected, bounds in ((True, within), (False, outside)):
        for bound in bounds:
            params = {f"date_created{ending}": f"2026-05-{day}" for ending, day in bound.items()}
            assert finds(**params) is expected, params


@pytest.mark.parametrize("offset", ["14", "-12"])
def test_days_at_the_ends_of_the_calendar(api: httpx.Client, offset: str) -> None:
    """The first and the last day that can be written bound every list, in zones where they reach beyond UTC, too."""

    def number(**params: str) -> int:
        answer = api.get("/opportunity/", params=params, headers={"x-tz-offset": offset}).json()
        return int(answer["total_results"])

    assert number(date_created__gte="0001-01-01") == number(date_created__lte="9999-12-31") == 12
    assert number(date_created__lt="0001-01-01") == number(date_created__gt="9999-12-31") == 0
