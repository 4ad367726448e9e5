"""In each way to call each operation, each argument is on the wire where the description says, and nothing else is."""

from __future__ import annotations

import httpx2 as httpx
import pytest

from tests.colours import COLOURS, Colour

from .described import shown
from .session import session
from .way import Way
from .ways import ways
from .wire import seen

#: A success of any operation: an object, or a list without any.
ANSWER = httpx.Response(200, json={"id": "item_1", "data": [], "has_more": False})


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", ways(), ids=str)
def test_each_argument_is_where_the_description_says(way: Way, colour: Colour) -> None:
    """Each argument, given alone with a value of each kind it takes, makes exactly the described request."""
    wrong = []
    with session(colour) as one:
        one.answers = [ANSWER]
        for said in way.cases:
            one.wire.clear()
            way.call(one, said)
            wrong += [f"{said[-1:]}: {found}" for found in seen(one.wire[-1]).against(way.wanted(said))]

    assert not wrong, shown(wrong)
