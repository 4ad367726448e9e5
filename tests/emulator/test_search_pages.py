"""Pages of POST /data/search/: limits, counts, and cursors that live for half a minute."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx2 as httpx
import pytest
from close_emulator import Emulator, Large

from .search_filters import BY_CREATION, EMULATOR, Json, about, caller, fc, moving, post, text
from .search_world import L1, L2, L3, L4


@pytest.fixture
def api() -> Iterator[httpx.Client]:
    """A client of the organization of the worked examples."""
    with caller(EMULATOR) as client:
        yield client


def test_pages(api: httpx.Client) -> None:
    """The worked example 30: a page, the number of all, and the rest by the cursor, which is null at the end."""
    body: Json = {"sort": BY_CREATION, "_limit": 3, "include_counts": True}

    first = post(api, about("lead"), **body).json()
    second = post(api, about("lead"), **body, cursor=first["cursor"]).json()

    assert [one["id"] for one in first["data"]] == [L4, L2, L1]
    assert first["count"] == {"limited": 4, "total": 4}
    assert isinstance(first["cursor"], str)
    assert ([one["id"] for one in second["data"]], second["cursor"]) == ([L3], None)


def test_newest_first() -> None:
    """Without an order the object that was made last is the first, and the oldest is on the last page."""
    emulator, now = moving()
    with caller(emulator) as api:
        now[0] += timedelta(seconds=1)
        new = api.post("/lead/", json={"name": "New"}).json()["id"]
        first = post(api, about("lead"), _limit=1).json()
        rest = post(api, about("lead"), cursor=first["cursor"]).json()

    assert [one["id"] for one in first["data"]] == [new]
    assert len(rest["data"]) == 4


def test_limits(api: httpx.Client) -> None:
    """`results_limit` caps all pages, and 0 counts only; a page has at most 200 objects."""
    capped = post(api, about("lead"), results_limit=3, _limit=2, include_counts=True).json()
    rest = post(api, about("lead"), results_limit=3, _limit=2, cursor=capped["cursor"]).json()
    counted = post(api, about("lead"), results_limit=0, include_counts=True).json()

    assert (len(capped["data"]), capped["count"]) == (2, {"limited": 3, "total": 4})
    assert (len(rest["data"]), rest["cursor"], "count" in rest) == (1, None, False)
    assert (counted["data"], counted["cursor"], counted["count"]) == ([], None, {"limited": 0, "total": 4})
    assert post(api, about("lead"), _limit=200).status_code == 200
    assert "_limit" in post(api, about("lead"), _limit=201).json()["field-errors"]


def test_cursor_lives_half_a_minute() -> None:
    """A cursor is good for 30 seconds; then it is refused in Close's words."""
    emulator, now = moving()
    with caller(emulator) as api:
        cursor = post(api, about("lead"), _limit=1).json()["cursor"]
        now[0] += timedelta(seconds=30)
        assert post(api, about("lead"), _limit=1, cursor=cursor).status_code == 200
        now[0] += timedelta(milliseconds=1)
        late = post(api, about("lead"), _limit=1, cursor=cursor)

    assert (late.status_code, late.json()) == (400, {"field-errors": {"cursor": "Expired cursor"}})


def test_cursors_of_other_searches(api: httpx.Client) -> None:
    """A cursor belongs to its filter and order; another search's, a changed one, and mere text are refused."""
    cursor = post(api, about("lead"), _limit=1).json()["cursor"]

    others = [
        post(api, about("lead", fc("lead.name", text("full_words", "wayne"))), cursor=cursor),
        post(api, about("lead"), sort=BY_CREATION, cursor=cursor),
        post(api, about("lead"), cursor=f"A{cursor[1:]}" if cursor[0] != "A" else f"B{cursor[1:]}"),
        post(api, about("lead"), cursor="é"),
        post(api, about("lead"), cursor=""),
    ]

    assert {(one.status_code, *one.json()["field-errors"]) for one in others} == {(400, "cursor")}


def test_pages_do_not_shift() -> None:
    """Objects that come or go between two pages move nothing that is behind them."""
    emulator, now = moving()
    with caller(emulator) as api:
        first = post(api, about("lead"), sort=BY_CREATION, _limit=2).json()
        api.delete(f"/lead/{L4}/")
        now[0] += timedelta(seconds=1)
        new = api.post("/lead/", json={"name": "New"}).json()["id"]
        second = post(api, about("lead"), sort=BY_CREATION, _limit=2, cursor=first["cursor"]).json()

    assert [one["id"] for one in second["data"]] == [L1, L3]
    assert second["cursor"] is not None
    assert new not in {one["id"] for one in second["data"]}


def test_chain_of_ten_thousand() -> None:
    """One chain of pages leads to 10,000 objects, and no further."""
    emulator = Emulator(Large(10_050), clock=lambda: datetime(2026, 11, 23, tzinfo=UTC))
    with caller(emulator) as api:
        cursor: str | None = None
        ids: list[str] = []
        while len(ids) < 10_000:
            page = post(api, about("opportunity"), _limit=200, cursor=cursor).json()
            ids += [one["id"] for one in page["data"]]
            cursor = page["cursor"]
        beyond = post(api, about("opportunity"), _limit=200, cursor=cursor)

    assert len(set(ids)) == len(ids) == 10_000
    assert (beyond.status_code, list(beyond.json()["field-errors"])) == (400, ["cursor"])
