"""The page for people: how many opportunities there are, what they are worth, the latest of them, the last requests."""

from __future__ import annotations

import httpx2 as httpx
from close_emulator import Emulator, Large
from close_emulator.domain.money import formatted_value
from close_emulator.server.board import SHOWN
from close_emulator.server.page import page

from .conftest import BASE


def test_columns_count_all_and_show_the_latest() -> None:
    """Number and worth are those of all opportunities in a status, by period; the latest are shown, the last first."""
    emulator = Emulator(Large(400))
    store = emulator.snapshot().copy_of_store()
    status = next(one for one in store.statuses_in_order() if one["label"] == "Won")
    held = [one for one in store.opportunities.values() if one["status_id"] == status["id"]]
    column = next(one for _, columns in emulator.board().pipelines for one in columns if one.label == "Won")

    assert column.number == len(held) > SHOWN
    assert [card.record["id"] for card in column.cards] == [one["id"] for one in held[: -SHOWN - 1 : -1]]
    for period in ("one_time", "monthly", "annual"):
        worth = sum(one["value"] or 0 for one in held if one["value_period"] == period)
        assert (formatted_value(worth, period, "USD") in column.sums) is (worth > 0)
    assert f"The latest {SHOWN} are shown." in page(emulator)


def test_names_stand_for_ids() -> None:
    """A contact in a custom field is called by name."""
    emulator = Emulator()
    store = emulator.snapshot().copy_of_store()
    contacts = {id: one["display_name"] for id, one in store.contacts.items()}
    values = {
        value
        for deal in store.opportunities.values()
        for value in deal["custom"].values()
        if isinstance(value, str) and value in contacts
    }

    assert values
    shown = page(emulator)
    assert all(contacts[value] in shown and value not in shown for value in values)


def test_requests_are_shown_last_first() -> None:
    """Refused ones stand out from those that were carried out; a short board counts one opportunity as such."""
    emulator = Emulator({"leads": [{"name": "A", "opportunities": [{"value": 5}]}]})
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")) as caller:
        caller.get("/me/")
        caller.get("/lead/lead_x/")
    shown = page(emulator)
    first, second = shown.index("lead_x"), shown.index("/me/")

    assert first < second
    assert '<span class="bad">404</span>' in shown
    assert '<span class="good">200</span>' in shown
    assert "<p>1 opportunity in an emulator" in shown
    assert "are shown." not in shown
