"""`changed_since`: arguments that are refused before anything is sent."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors

from tests.colours import COLOURS, Colour, client
from tests.pagination.moving import START, Moving


@pytest.mark.parametrize(
    "moment",
    [
        "", "yesterday", "2026-03-02", "2026-03-02T09:15:41", b"2026-03-02T09:15:41Z", 5, True, date(2026, 3, 2),
        START.replace(tzinfo=None), datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=2))),
    ],
)  # fmt: skip
@pytest.mark.parametrize("colour", COLOURS)
def test_bad_moments(colour: Colour, moment: Any) -> None:
    """What is no moment, or lacks its zone, is refused at once."""
    server = Moving()
    with (
        client(colour, transport=httpx.MockTransport(server)) as close,
        pytest.raises(errors.InvalidRequest, match="moment") as caught,
    ):
        close.opportunities.changed_since(moment)

    assert f"not {moment!r}"[:30] in str(caught.value)
    assert server.queries == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("arguments", [{"page_size": 0}, {"deletions": "no"}])
def test_bad_arguments(colour: Colour, arguments: Any) -> None:
    """Other bad arguments are refused at once, too."""
    server = Moving()
    with (
        client(colour, transport=httpx.MockTransport(server)) as close,
        pytest.raises(errors.InvalidRequest, match=next(iter(arguments))),
    ):
        close.opportunities.changed_since(None, **arguments)

    assert server.queries == []
