"""The emulator's remembered lists: as if each were found anew."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close
from close_emulator import Emulator, Large
from close_emulator.resources import opportunity_lists
from hypothesis import given, settings
from hypothesis import strategies as st

EMULATOR = Emulator(Large(60))
URL = "https://api.close.com/api/v1/opportunity/"


def listed(**params: Any) -> dict[str, Any]:
    """A page as JSON."""
    with httpx.Client(transport=EMULATOR.transport(), auth=(EMULATOR.api_key, "")) as http:
        answer = http.get(URL, params={"_limit": 200, **params})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


WHOLE = {
    order: listed(**({"_order_by": order} if order else {}))["data"]
    for order in ("", "date_created", "-date_created")
}
DATES = sorted(one["date_created"] for one in WHOLE[""])
BOUNDS = st.sampled_from([*DATES, *(date[:10] for date in DATES), "2020-01-01", "2999-01-01T00:00:00Z"])


@given(
    st.sampled_from(sorted(WHOLE)),
    st.dictionaries(st.sampled_from(["gte", "gt", "lte", "lt"]), BOUNDS, min_size=1),
    st.sampled_from([None, "won", "active"]),
)
@settings(max_examples=200, deadline=None, derandomize=True, database=None)
def test_stretches_of_time(order: str, bounds: dict[str, str], status_type: str | None) -> None:
    """Date filters cut out of a remembered list, in any order, what each of them would leave, and sum that up."""
    params = {f"date_created__{ending}": text for ending, text in bounds.items()}
    params |= {"_order_by": order} if order else {}
    params |= {"status_type": status_type} if status_type else {}

    # By value, nothing is cut: every filter looks at every object.
    plain = listed(**{**params, "_order_by": "value"})
    cut = listed(**params)

    wanted = {one["id"] for one in plain["data"]}
    assert [one["id"] for one in cut["data"]] == [one["id"] for one in WHOLE[order] if one["id"] in wanted]
    totals = [{name: value for name, value in body.items() if name != "data"} for body in (plain, cut)]
    assert totals[0] == totals[1]


@pytest.mark.parametrize("bound", [{}, {"date_created__gte": "2020-01-01"}])
def test_changes_show_at_once(bound: dict[str, str]) -> None:
    """What is created, changed, deleted or brought back shows in the next list."""
    emulator = Emulator()
    with Close(emulator.api_key, transport=emulator.transport(), tz_offset=None) as close:

        def seen() -> tuple[int, int]:
            body = close.request("GET", "/opportunity/", params=bound).parsed
            return body["total_results"], sum(one["value"] or 0 for one in body["data"])

        count, worth = seen()
        before = emulator.snapshot()
        made = close.opportunities.create(value=7)
        created = seen()
        close.opportunities.update(made.id, value=9)
        changed = seen()
        close.opportunities.delete(made.id)
        deleted = seen()
        close.opportunities.create(value=11)
        emulator.restore(before)

        assert [created, changed, deleted, seen()] == [
            (count + 1, worth + 7),
            (count + 1, worth + 9),
            (count, worth),
            (count, worth),
        ]


@pytest.mark.parametrize("order", ["date_created", "-date_created", "value"])
def test_found_once(monkeypatch: pytest.MonkeyPatch, order: Any) -> None:
    """However many pages a list has, and whichever windows cut it, the objects in it are looked for once."""
    searches: list[object] = []
    find = opportunity_lists.opportunities_found

    def counted(*given: Any) -> Any:
        searches.append(given)
        return find(*given)

    monkeypatch.setattr(opportunity_lists, "opportunities_found", counted)
    with Close(EMULATOR.api_key, transport=EMULATOR.transport(), rate_limits=False) as close:
        count = sum(1 for _ in close.opportunities.iterate(order_by=order, page_size=3, lead_query="*"))

    assert (count, len(searches)) == (60, 1)
