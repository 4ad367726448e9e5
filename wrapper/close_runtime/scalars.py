"""The built-in values that other Python values stand for, so that they can be sent as JSON."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, Final

from .signals import raise_if_by_signal
from .text import brief

_BUILT_IN: Final = frozenset({type(None), bool, int, float, str})
#: Every whole number up to this one is exact as a float.
_EXACT: Final = 2**53


def scalar(value: Any) -> Any:
    """Return the built-in value that an Enum member, a UUID, numpy's numbers or a subclass stands for.

    Any other value is returned unchanged, and so is one that raises when it is converted. Numpy is not imported:
    `__index__` marks whole numbers, `item` the others.
    """
    kind = type(value)
    if kind in _BUILT_IN:
        return value
    if isinstance(value, Enum):
        return scalar(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, int):
        return int.__index__(value)
    from uuid import UUID  # imports that few calls need, here and below, are not made for all

    if isinstance(value, UUID):
        return str(value)
    try:
        if _of_numpy(value):
            item = value.item()
            return item if type(item) in _BUILT_IN else value
        return operator.index(value) if hasattr(kind, "__index__") else value
    except Exception as error:  # noqa: BLE001 - an object of the caller's may raise anything
        raise_if_by_signal(error)
        return value


def _of_numpy(value: Any) -> bool:
    kind = type(value)
    return (
        hasattr(kind, "item")
        and hasattr(kind, "dtype")
        and value.shape == ()
        and getattr(value.dtype, "kind", None) in tuple("biufU")
    )


def number(value: Any) -> Any:
    """Return the int or float of exactly the same value; any other value unchanged."""
    value = scalar(value)
    if type(value) in _BUILT_IN:
        return value
    from decimal import Decimal
    from fractions import Fraction

    if isinstance(value, Decimal):
        if not value.is_finite():
            return value
    elif not isinstance(value, Fraction):
        return value
    if -_EXACT <= value <= _EXACT and value == int(value):
        return int(value)
    try:
        near = float(value)
    except OverflowError:
        return value
    same = Decimal(repr(near)) == value if isinstance(value, Decimal) else near == value
    return near if same else value


def whole(value: Any) -> Any:
    """Return the int of exactly the same value; any other value unchanged."""
    value = number(value)
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) <= _EXACT else value


def listed(value: Any) -> list[Any] | None:
    """Return the items of an iterable, sets in a fixed order; None for a string, a mapping, a number."""
    if isinstance(value, list):
        return value
    if isinstance(value, (str, bytes, bytearray, memoryview, Mapping)):
        return None
    if isinstance(value, (set, frozenset)):
        return sorted(value, key=_in_order)
    # A numpy array without dimensions is a single value, though it has __iter__.
    single = hasattr(type(value), "dtype") and value.shape == ()
    return list(value) if isinstance(value, Iterable) and not single else None


def _in_order(item: Any) -> str:
    try:
        return str(scalar(item))
    except Exception as error:  # noqa: BLE001 - an int of more digits than Python writes, or an object of the caller's
        raise_if_by_signal(error)
        return brief(item)
