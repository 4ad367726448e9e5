"""Checks of what an emulator is made with: what can't be used is refused by its name, and keys are not repeated."""

import re
from typing import Any

_PRINTABLE = re.compile(r"[\x21-\x7e]+")


def check_text(name: str, value: Any) -> None:
    """Refuse what is no text.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(value, str):
        raise ValueError(f"{name} takes text, not {type(value).__name__}")


def check_secret(name: str, value: Any, forbidden: str = "") -> None:
    """Refuse a key or token that no client could send.

    Raises:
        ValueError: It is empty or holds characters that can't stand in a header.
    """
    check_text(name, value)
    if not _PRINTABLE.fullmatch(value) or set(forbidden) & set(value):
        raise ValueError(f"{name} is empty or holds characters that can't be part of one")


def check_function(name: str, value: Any) -> None:
    """Refuse what can't be called.

    Raises:
        ValueError: It can't.
    """
    if value is not None and not callable(value):
        raise ValueError(f"{name} takes a function, not {type(value).__name__}")
