"""What an emulator can't be made with is refused by its name."""

from __future__ import annotations

import math
from typing import Any

import pytest
from close_emulator import Emulator


class Unshowable:
    def __repr__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize("name", ["seed", "id_seed", "api_key", "token", "clock", "sleep"])
@pytest.mark.parametrize("value", [5, b"x", [], [1], object(), Unshowable(), math.nan, True])
def test_refused_by_name(name: str, value: Any) -> None:
    """An argument of another type raises ValueError that names it."""
    with pytest.raises(ValueError, match=name):
        Emulator(**{name: value})


@pytest.mark.parametrize("name", ["api_key", "token"])
@pytest.mark.parametrize("value", ["", "two words", "ä", "secret\n"])
def test_key_that_nobody_can_send(name: str, value: str) -> None:
    """A key that can't stand in a header is refused, without being repeated."""
    with pytest.raises(ValueError, match=name) as caught:
        Emulator(**{name: value})  # type: ignore[arg-type]  # mypy takes any name for `seed`

    assert not value or value not in str(caught.value)
