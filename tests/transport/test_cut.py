"""JSON without its end is distinguished from whole JSON that is wrong, whatever its texts contain."""

from __future__ import annotations

import json
from typing import Any

import httpx2 as httpx
import pytest
from close_crm.transport.outcomes import is_cut
from hypothesis import given
from hypothesis import strategies as st

TEXTS = st.text(st.sampled_from('{}[]"\\ab'), max_size=6)
VALUES: st.SearchStrategy[Any] = st.recursive(
    TEXTS | st.integers(),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(TEXTS, below, max_size=3),
)


def _response(text: str) -> httpx.Response:
    return httpx.Response(200, content=text.encode())


@given(st.dictionaries(TEXTS, VALUES, max_size=3) | st.lists(VALUES, max_size=3), st.integers(min_value=1))
def test_every_beginning_is_cut_and_the_whole_is_not(value: Any, at: int) -> None:
    """Objects and lists are cut wherever they end early, also behind a bracket in a text."""
    whole = json.dumps(value)

    assert not is_cut(_response(whole))
    assert is_cut(_response(whole[: 1 + at % (len(whole) - 1)]))


@pytest.mark.parametrize("text", ["<html>", "oops", '{"a": oops}'])
def test_what_is_no_json_is_not_cut(text: str) -> None:
    """A page of HTML, and an object with its end, are whole."""
    assert not is_cut(_response(text))


def test_nothing_is_cut_but_where_nothing_is_said() -> None:
    """An empty success is cut off, unless its status says that there is no body."""
    assert is_cut(_response(""))
    assert not is_cut(httpx.Response(204))
