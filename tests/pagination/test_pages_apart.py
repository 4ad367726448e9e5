"""Pages and rows from states in which one thing can be told from another that often looks the same."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_api.models import Opportunity
from close_crm import Update, errors
from close_runtime.partial import Partial

from tests.colours import COLOURS, Colour, client


class Deal(Partial):
    id = Opportunity.id


def page(number: int, *, more: bool) -> httpx.Response:
    """Return a page of one object."""
    return httpx.Response(200, json={"data": [{"id": f"oppo_{number}"}], "has_more": more})


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("more", [True, False])
def test_page_of_chosen_fields_says_whether_more_follow(colour: Colour, *, more: bool) -> None:
    """What the answer says of further pages is on the page, as it is without chosen fields."""
    with client(colour, lambda _: page(1, more=more)) as close:
        assert close.opportunities.partial(Deal).list().has_more is more
        assert close.opportunities.list().has_more is more


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("fields", [[], None, ["id"]], ids=repr)
def test_fields_are_the_classs_alone(colour: Colour, fields: Any) -> None:
    """An argument `fields` beside the class is refused, an empty one as well."""
    with (
        client(colour, lambda _: page(1, more=False)) as close,
        pytest.raises(errors.InvalidRequest, match="Deal says which fields"),
    ):
        close.opportunities.partial(Deal).list(fields=fields)


@pytest.mark.parametrize("colour", COLOURS)
def test_each_page_has_its_token(colour: Colour) -> None:
    """A page of an iteration has the token that continues after it; a page of `list` has none."""
    with client(colour, lambda _: page(1, more=False)) as close:
        iteration = close.opportunities.iterate()
        [found] = iteration.pages()

        assert found.resume_token == iteration.resume_token is not None
        assert list(close.opportunities.iterate(resume_token=found.resume_token)) == []


def test_rows_of_other_zones_are_other_rows() -> None:
    """A row is another one where it is sent with another offset from UTC, or with the client's own."""
    rows = [
        Update("oppo_1", value=1),
        Update("oppo_1", value=1, x_tz_offset=1),
        Update("oppo_1", value=1, x_tz_offset=2),
    ]

    assert [[one == other for other in rows] for one in rows] == [
        [number == place for place in range(3)] for number in range(3)
    ]
    assert Update("oppo_1", value=1, x_tz_offset=1) == rows[1]


def test_row_expects_what_it_was_told() -> None:
    """What a program does with its values afterwards does not change what a row expects."""
    values = {"value": 1}
    row = Update("oppo_1", value=2).expecting(values)
    values["value"] = 5

    assert row.expected == {"value": 1}
