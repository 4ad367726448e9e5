"""The page's rules of statuses and `date_won`, each kept by description, emulator and client together."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.colours import Colour, client
from tools.planted_faults.statements import proves

from .conftest import NOW, Organization


@proves("request.status", "request.status_id")
def test_status_is_moved_by_label_or_by_id(organization: Organization) -> None:
    """Both the id and the older label move an opportunity to a status."""
    created = organization.opportunity()
    lost = organization.status("lost")

    by_label = organization.close.opportunities.update(created.id, status=lost.label)
    by_id = organization.close.opportunities.update(created.id, status_id=created.status_id)
    another = organization.status("active", 1)
    within = organization.close.opportunities.update(created.id, status_id=another.id)

    assert (by_label.status_id, by_label.status_type) == (lost.id, "lost")
    assert (by_id.status_id, by_id.status_type) == (created.status_id, "active")
    assert (within.status_id, within.status_type) == (another.id, "active")


@proves("date_won.automatic", "status_id.won")
@pytest.mark.parametrize("start", ["active", "lost"])
def test_won_status_sets_date_won_to_today(organization: Organization, start: str) -> None:
    """Without a date on the object or in the request, winning sets today, whatever it was before."""
    created = organization.opportunity()
    before = organization.close.opportunities.update(created.id, status_id=organization.status(start).id)

    updated = organization.close.opportunities.update(created.id, status_id=organization.status("won").id)

    assert before.date_won is None
    assert updated.status_type == "won"
    assert updated.date_won == NOW.date()


@proves("date_won.automatic", "status_id.won")
def test_no_other_status_sets_date_won(organization: Organization) -> None:
    """Only a won status sets date_won: no other move between statuses does, nor any other change."""
    update = organization.close.opportunities.update
    created = organization.opportunity()
    steps = [organization.status("active", 1), organization.status("lost"), organization.status("active", 2)]

    moved = [update(created.id, status_id=status.id) for status in steps]
    other = update(created.id, value=5, confidence=100)

    assert [one.status_id for one in moved] == [status.id for status in steps]
    assert [one.date_won for one in [*moved, other]] == [None] * 4


@proves("date_won.zone")
@pytest.mark.parametrize(
    ("hours", "today"),
    [
        (-11, date(2026, 3, 14)),
        (-8, date(2026, 3, 14)),
        (0, date(2026, 3, 14)),
        (0.25, date(2026, 3, 14)),
        (0.5, date(2026, 3, 15)),
        (5.75, date(2026, 3, 15)),
        (14, date(2026, 3, 15)),
    ],
)
def test_today_is_the_callers(organization: Organization, hours: float, today: date) -> None:
    """x-tz-offset decides which day it is."""
    created = organization.opportunity()

    updated = organization.close.opportunities.update(
        created.id, status_id=organization.status("won").id, x_tz_offset=hours
    )

    assert float(organization.requests[-1].headers["x-tz-offset"]) == hours
    assert updated.date_won == today


@proves("date_won.zone")
def test_yesterday_is_the_callers(organization: Organization) -> None:
    """Shortly after midnight in UTC, the day of a caller to the west is the one before."""
    organization.now = NOW + timedelta(hours=1)
    created = organization.opportunity()

    updated = organization.close.opportunities.update(
        created.id, status_id=organization.status("won").id, x_tz_offset=-0.75
    )

    assert updated.date_won == date(2026, 3, 14)


@proves("date_won.zone")
def test_offset_of_the_client_is_the_callers(organization: Organization, colour: Colour) -> None:
    """A client's own offset is sent with each update, and one given with a call goes before it."""
    first, second = organization.opportunity(), organization.opportunity()
    won = organization.status("won").id
    settings: dict[str, Any] = {"api_key": organization.api_key, "tz_offset": 3}
    with client(colour, organization.handle, **settings) as close:
        east = close.opportunities.update(first.id, status_id=won)
        west = close.opportunities.update(second.id, status_id=won, x_tz_offset=-3)

    assert (east.date_won, west.date_won) == (date(2026, 3, 15), date(2026, 3, 14))


@proves("date_won.set", "status_id.won")
@pytest.mark.parametrize("day", [date(2026, 1, 2), date(2027, 1, 2)])
def test_date_won_of_the_object_stays(organization: Organization, day: date) -> None:
    """A date that the opportunity has, past or to come, is not replaced when it is won, nor when it is won again."""
    created = organization.opportunity(date_won=day)
    update = organization.close.opportunities.update
    moves = [organization.status("won"), organization.status("lost"), organization.status("won")]
    moves.append(organization.other_pipeline.statuses[2])

    moved = [update(created.id, status_id=status.id) for status in moves]

    assert [one.status_type for one in moved] == ["won", "lost", "won", "won"]
    assert [one.date_won for one in [created, *moved]] == [day] * 5


@proves("date_won.given", "status_id.won", "request.date_won")
@pytest.mark.parametrize("present", [None, date(2026, 1, 2)])
def test_date_won_of_the_request_is_taken(organization: Organization, present: date | None) -> None:
    """A date given with the won status is the one that is set, whether the opportunity had one or not."""
    created = organization.opportunity(**({} if present is None else {"date_won": present}))

    updated = organization.close.opportunities.update(
        created.id, status_id=organization.status("won").id, date_won=datetime(2026, 2, 3, 12, tzinfo=UTC)
    )

    assert (updated.status_type, updated.date_won) == ("won", date(2026, 2, 3))


@pytest.mark.parametrize("day", [date(2026, 2, 3), "2026-02-03"])
def test_date_won_takes_a_day(organization: Organization, day: date | str) -> None:
    """Beyond the page: a plain day is stored as it stands, whatever zone the caller is in, on create and on update."""
    created = organization.opportunity(date_won=day)
    updated = organization.close.opportunities.update(created.id, date_won=created.date_won, x_tz_offset=-11)

    assert updated.date_won == created.date_won == date(2026, 2, 3)


@proves("status_id.revert")
@pytest.mark.parametrize("kind", ["active", "lost"])
@pytest.mark.parametrize("days", [0, 9])
def test_reverting_leaves_date_won(organization: Organization, kind: str, days: int) -> None:
    """Going back from won to an active or lost status does not change date_won, at once or days later."""
    created = organization.opportunity()
    update = organization.close.opportunities.update
    update(created.id, status_id=organization.status("won").id)
    organization.now = NOW + timedelta(days=days)

    reverted = update(created.id, status_id=organization.status(kind).id)

    assert reverted.status_type == kind
    assert reverted.date_won == NOW.date()
