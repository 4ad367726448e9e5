"""Lists of opportunities in groups, and their sums."""

from typing import TYPE_CHECKING

import httpx2 as httpx
import pytest

if TYPE_CHECKING:
    from tests.emulator.conftest import Names


def test_totals(api: httpx.Client) -> None:
    """Sums are per period and per year, also weighted; a sum of 0 has no text, an absent period no count."""
    answer = api.get("/opportunity/", params={"value_period": "monthly", "status_type": "active"}).json()

    assert answer["count_by_value_period"] == {"monthly": 3}
    assert answer["total_value_monthly"] == 50_000 + 4_950 + 75_000
    assert answer["total_value_annualized"] == 12 * answer["total_value_monthly"]
    assert answer["expected_value_monthly"] == 30_000 + 4_455 + 41_250
    assert answer["expected_value_annualized"] == 12 * answer["expected_value_monthly"]
    assert answer["total_value_monthly_formatted"] == "$1,299.50"
    assert (answer["total_value_annual"], answer["total_value_annual_formatted"]) == (0, None)


@pytest.mark.parametrize(
    ("group_by", "first", "extra"),
    [
        ("date_won__week", "2026-W03", {"weekyear": 2026, "week": 3}),
        ("date_won__month", "2026-01", {"year": 2026, "month": 1}),
        ("-date_won__month", "2026-07", {"year": 2026, "month": 7}),
        ("date_won__quarter", "2026-Q1", {"year": 2026, "quarter": 1}),
        ("date_won__year", "2026", {"year": 2026}),
    ],
)
def test_groups_by_date(api: httpx.Client, group_by: str, first: str, extra: dict[str, int]) -> None:
    """Groups by date name their period, run in time or against it, and end with what has no date."""
    groups = api.get("/opportunity/", params={"_group_by": group_by}).json()["data"]

    assert groups[0]["key"] == first
    assert {name: groups[0][name] for name in extra} == extra
    assert groups[-1]["key"] is None
    assert sum(group["total_results"] for group in groups) == 12


@pytest.mark.parametrize(
    ("day", "week", "month", "quarter", "year"),
    [
        ("2026-01-01", "2026-W01", "2026-01", "2026-Q1", "2026"),
        ("2027-01-01", "2026-W53", "2027-01", "2027-Q1", "2027"),
        ("2024-12-30", "2025-W01", "2024-12", "2024-Q4", "2024"),
        ("2026-03-31", "2026-W14", "2026-03", "2026-Q1", "2026"),
        ("2026-04-01", "2026-W14", "2026-04", "2026-Q2", "2026"),
        ("2026-07-31", "2026-W31", "2026-07", "2026-Q3", "2026"),
        ("2026-09-30", "2026-W40", "2026-09", "2026-Q3", "2026"),
        ("2026-10-01", "2026-W40", "2026-10", "2026-Q4", "2026"),
    ],
)
def test_period_of_a_day(
    api: httpx.Client, demo: str, day: str, week: str, month: str, quarter: str, year: str
) -> None:
    """A week is that of ISO 8601, whose year may be another; a quarter has three months."""
    api.put(demo, json={"date_won": day})
    periods = {"week": week, "month": month, "quarter": quarter, "year": year}

    for name, key in periods.items():
        params = {"_group_by": f"date_won__{name}", "date_won": day}
        (group,) = api.get("/opportunity/", params=params).json()["data"]
        assert (name, group["key"]) == (name, key)


def test_groups_by_owner_over_pages(api: httpx.Client) -> None:
    """Groups by owner come by name; a page counts objects, and totals are over the whole group."""
    params: dict[str, str | int] = {"_group_by": "user_id", "_limit": 7, "_order_by": "value"}
    first, second = (api.get("/opportunity/", params={**params, "_skip": skip}).json() for skip in (0, 7))

    assert [(g["user_name"], len(g["objects"]), g["total_results"]) for g in first["data"]] == [
        ("Ada Marsh", 5, 5),
        ("Bruno Keller", 2, 4),
    ]
    assert [(g["user_name"], len(g["objects"]), g["total_results"]) for g in second["data"]] == [
        ("Bruno Keller", 2, 4),
        ("Chika Oyelaran", 3, 3),
    ]
    values = [o["value"] for o in first["data"][0]["objects"]]
    assert values == sorted(values)


@pytest.mark.parametrize(
    "group_by", [None, "user_id", "date_won__week", "date_won__quarter", "date_won__year"]
)
def test_every_aggregate(api: httpx.Client, group_by: str | None) -> None:
    """All sums, of the whole and of each group, are those of the opportunities in it, with texts where not 0."""
    params = {} if group_by is None else {"_group_by": group_by}
    answer = api.get("/opportunity/", params=params).json()
    groups = [answer] if group_by is None else answer["data"]

    for group in groups:
        inside = group["data" if group_by is None else "objects"]
        assert group["total_results"] == len(inside)
        for period in ("one_time", "monthly", "annual"):
            mine = [one for one in inside if one["value_period"] == period]
            assert group["count_by_value_period"].get(period) == (len(mine) or None)
            assert group[f"total_value_{period}"] == sum(one["value"] or 0 for one in mine)
            assert group[f"expected_value_{period}"] == sum(one["expected_value"] or 0 for one in mine)
        assert group["total_value_annualized"] == sum(one["annualized_value"] or 0 for one in inside)
        assert group["expected_value_annualized"] == sum(
            one["annualized_expected_value"] or 0 for one in inside
        )
        for kind in ("total_value", "expected_value"):
            for period in ("one_time", "monthly", "annual", "annualized"):
                shown = group[f"{kind}_{period}_formatted"]
                assert (shown is None) == (group[f"{kind}_{period}"] == 0)
                assert shown is None or shown.startswith("$")


def test_group_of_an_owner(api: httpx.Client, names: "Names") -> None:
    """A group by owner names the user by id and by name; its key is the id."""
    groups = api.get("/opportunity/", params={"_group_by": "user_id"}).json()["data"]

    for group in groups:
        assert group["key"] == group["user_id"]
        assert {(o["user_id"], o["user_name"]) for o in group["objects"]} == {
            (group["key"], group["user_name"])
        }
    assert {group["user_id"] for group in groups} == set(names.users.values())
