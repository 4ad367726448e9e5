"""Values are read tolerantly and written strictly, for any value there is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from close_runtime.codecs import (
    ANY,
    BOOL,
    DATE,
    DATE_OR_DATETIME,
    DATETIME,
    EXTRA,
    INT,
    NULL,
    NUMBER,
    STR,
    STRS,
    Codec,
    ListOf,
    OneOf,
    Words,
)
from close_runtime.errors import InvalidRequest
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import path_segment, query_text, request_for
from close_runtime.unset import UNSET, Unset
from hypothesis import given
from hypothesis import strategies as st

CODECS: list[Codec] = [
    *(ANY, BOOL, DATE, DATETIME, DATE_OR_DATETIME, EXTRA, INT, NULL, NUMBER, STR, STRS),
    *(ListOf(DATE), OneOf(INT, NULL), Words("a", "b")),
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.dates().map(str),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
READ = Operation("a", "GET", "/a/{id}/b/{other}/", Idempotency.READ)


@given(codec=st.sampled_from(CODECS), value=JSON)
def test_reading_never_raises(codec: Codec, value: Any) -> None:
    """Only strings, which may be dates, and lists of them are read as something else; other values are unchanged."""
    result = codec.read(value)

    assert isinstance(value, (str, list)) or result is value


@given(codec=st.sampled_from([codec for codec in CODECS if codec is not ANY]), value=JSON | st.binary())
def test_writing_returns_json_or_raises(codec: Codec, value: Any) -> None:
    """What is written can be sent as JSON; everything else is refused by the parameter's name."""
    refusal = None
    try:
        json.dumps(codec.write("field", value), allow_nan=False).encode()
    except InvalidRequest as error:
        refusal = str(error)

    assert refusal is None or refusal.startswith("field")


@given(codec=st.sampled_from(CODECS), value=JSON)
def test_what_is_written_is_read_and_written_the_same(codec: Codec, value: Any) -> None:
    """A value that was written reads the same after it was read and written again."""
    try:
        written = codec.write("field", value)
    except InvalidRequest:
        return

    read = codec.read(written)
    assert codec.read(codec.write("field", read)) == read


@given(id=st.text())
def test_id_stays_one_segment(id: str) -> None:
    """An id is a segment of its own in the path, or is refused."""
    try:
        url = request_for(READ, {"id": id, "other": "x"})["url"]
    except InvalidRequest:
        return

    assert url.split("/") == ["", "a", id, "b", "x", ""]
    assert id.isascii()


def test_ids_replace_their_own_names() -> None:
    """Each id is put where its own name stands, in whichever order they are passed."""
    assert request_for(READ, {"other": "2", "id": "1"})["url"] == "/a/1/b/2/"
    with pytest.raises(InvalidRequest, match="other takes an id"):
        request_for(READ, {"id": "1", "other": "{id}"})


def test_parameters_that_were_not_passed_are_left_out() -> None:
    """UNSET is not sent, other values that are false are; an operation without parameters has no key for them."""
    query = (("a", INT, UNSET), ("b", INT, 0), ("c", BOOL, False), ("d", STR, ""), ("e", STRS, ["x", "y"]))

    assert request_for(READ, {}, query=query)["params"] == {"b": "0", "c": "false", "d": "", "e": "x,y"}
    assert request_for(READ, {}, headers=(("a", INT, UNSET),))["headers"] == {}
    assert request_for(READ, {}).keys().isdisjoint({"params", "headers", "json"})


def test_list_with_a_comma_is_refused() -> None:
    """Close would read an item with a comma as two."""
    with pytest.raises(InvalidRequest, match="comma"):
        query_text("a", ["b,c"])


@pytest.mark.parametrize(
    ("value", "text"), [(2.0, "2"), (-8.0, "-8"), (5.5, "5.5"), (True, "true"), ([1.0, False], "1,false")]
)
def test_value_is_text_as_close_writes_it(value: Any, text: str) -> None:
    """Whole numbers have no point, and booleans are those of JSON."""
    assert query_text("a", value) == text


@pytest.mark.parametrize("value", ["", "a/b", "..", "a b", "a%2f", "é", None, 5, {"id": "a"}])
def test_other_segments_are_refused(value: Any) -> None:
    """No value can address another resource."""
    with pytest.raises(InvalidRequest, match="lead_id takes an id"):
        path_segment("lead_id", value)


def test_unset_is_one_object() -> None:
    """There is one UNSET, and it is false."""
    assert Unset() is UNSET
    assert (bool(UNSET), repr(UNSET)) == (False, "UNSET")
