"""Checks of an emulator's arguments: errors name the argument, and never repeat keys."""

import re
from datetime import timedelta
from math import isfinite
from typing import Any

_PRINTABLE = re.compile(r"[\x21-\x7e]+")


def check_text(name: str, value: Any) -> None:
    """Raise unless a value is text.

    Raises:
        ValueError: It is not text.
    """
    if not isinstance(value, str):
        raise ValueError(f"{name} takes text, not {type(value).__name__}")


def check_secret(name: str, value: Any, forbidden: str = "") -> None:
    """Refuse a key or token that no client could send.

    Raises:
        ValueError: It is empty or contains characters that a header can't.
    """
    check_text(name, value)
    if not _PRINTABLE.fullmatch(value) or set(forbidden) & set(value):
        raise ValueError(f"{name} is empty or contains characters that can't be part of one")


def check_function(name: str, value: Any) -> None:
    """Raise unless a value is None or can be called.

    Raises:
        ValueError: It can't be called.
    """
    if value is not None and not callable(value):
        raise ValueError(f"{name} takes a function, not {type(value).__name__}")


def seconds(name: str, value: Any) -> timedelta:
    """Return a number of seconds as a span of time.

    Raises:
        ValueError: It is no number, or negative.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value < 0:
        raise ValueError(f"{name} takes a number of seconds from 0")
    return timedelta(seconds=value)


def check_flag(name: str, value: Any) -> None:
    """Raise unless a value is True or False.

    Raises:
        ValueError: It is anything else.
    """
    if not isinstance(value, bool):
        raise ValueError(f"{name} takes True or False, not {type(value).__name__}")
