"""Arguments of searches that can't be sent are refused by name, before anything is sent."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from close_crm import Close, errors, search

ZONE = datetime.timezone(-datetime.timedelta(hours=5))
FIELD = search.field("name")


def _searched(**arguments: Any) -> None:
    with Close("api_x") as close:
        next(iter(close.search(search.leads(), **arguments)))


CASES: dict[str, Callable[[], Any]] = {
    "a query in the place of a condition": lambda: search.has_related("contact", search.contacts()),  # type: ignore[arg-type]  # what a caller may do
    "a text in the place of a condition": lambda: search.has_related("contact", "x"),  # type: ignore[arg-type]  # as above
    "a number in the place of values": lambda: FIELD.in_(5),  # type: ignore[arg-type]  # as above
    "a time as text": lambda: FIELD.local_time(on_or_after="09:00", before=datetime.time(10)),  # type: ignore[arg-type]  # as above
    "a time with a zone": lambda: FIELD.local_time(
        on_or_after=datetime.time(9, tzinfo=ZONE), before=datetime.time(10)
    ),
    "a moment beyond the last one": lambda: FIELD.moment_range(
        before=datetime.datetime.max.replace(tzinfo=ZONE)
    ),
    "an end of days that is a list": lambda: search.ago(days=1, which_day_end=[]),  # type: ignore[arg-type]  # as above
    "fields as a number": lambda: _searched(fields=5),
    "fields of a kind as text": lambda: _searched(fields={"lead": "name"}),
    "an order as a number": lambda: _searched(sort=5),
}


@pytest.mark.parametrize("name", CASES)
def test_argument_is_refused(name: str) -> None:
    """It is an InvalidRequest, whatever the argument is."""
    with pytest.raises(errors.InvalidRequest):
        CASES[name]()
