"""What answers are written with: the bytes are the standard library's, whichever writes them."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from close_emulator.http import json_text
from hypothesis import example, given
from hypothesis import strategies as st

_JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda below: st.lists(below) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), below),
)


@given(_JSON)
@example({"error": 'a "quoted"\n\x00\x7f/\\ \u2028 text', "large": 10**400, "empty": [{}, []]})
def test_bytes_are_the_standard_librarys(value: Any) -> None:
    """Answers are written as ever: spaces behind commas and colons, and nothing escaped that need not be."""
    assert json_text.written(value) == json.dumps(value, ensure_ascii=False).encode()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_keep_their_values(number: float) -> None:
    """An exponent may be written another way, the number is the same to the last bit."""
    assert math.copysign(1, json.loads(json_text.written(number))) == math.copysign(1, number)
    assert json.loads(json_text.written([number])) == [number]


def test_answers_are_written_without_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyPy has none."""
    monkeypatch.setattr(json_text, "_MSGSPEC", None)

    assert json_text.written({"a": ["ä", 1]}) == '{"a": ["ä", 1]}'.encode()
