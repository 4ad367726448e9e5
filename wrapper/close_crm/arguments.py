"""Checks of arguments: what can't be used is refused where it is given, by the argument's name."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any, Literal, TypeVar

import httpx2 as httpx
from close_runtime.signals import ignoring_errors, raise_if_by_signal
from close_runtime.text import brief

from .errors import ConfigurationError, InvalidRequest

T = TypeVar("T")

#: A larger whole number means nothing here, and can't be shown in a message.
_MOST = 2**31 - 1


def seconds(name: str, value: Any, *, zero: bool = False) -> float:
    """Return a number of seconds.

    Args:
        name: What the argument is called.
        value: The argument: an int, a float, or another real number, such as numpy's.
        zero: Whether 0 is taken.

    Raises:
        ConfigurationError: It is no finite number from 0 on.
    """
    if is_number(value, "Real") and not isinstance(value, bool):
        try:
            number = float(value)
        except Exception as error:  # noqa: BLE001 - too large; and a number of a caller's own kind may raise anything
            raise_if_by_signal(error)
            number = math.inf
        if 0 <= number < math.inf and (number or zero):
            return number
    kind = "seconds from 0 on" if zero else "a positive number of seconds"
    msg = f"{name} takes {kind}, not {brief(value)}"
    raise ConfigurationError(msg)


def is_number(value: object, kind: Literal["Integral", "Real"]) -> bool:
    """Whether a value is a number of that kind; `numbers` is loaded for those that are not Python's own."""
    if isinstance(value, int if kind == "Integral" else (int, float)):
        return True
    return isinstance(value, getattr(import_module("numbers"), kind))


def whole(name: str, value: Any, *, least: int) -> int:
    """Return a whole number from `least` on.

    Raises:
        ConfigurationError: It is none.
    """
    if is_number(value, "Integral") and not isinstance(value, bool):
        with ignoring_errors():  # an integer of a caller's own kind may raise anything
            if least <= (number := int(value)) <= _MOST:
                return number
    msg = f"{name} takes a whole number from {least} on, not {brief(value)}"
    raise ConfigurationError(msg)


def yes_or_no(name: str, value: Any) -> bool:
    """Return True or False; no other value stands for one, as the text "false" would stand for True.

    Raises:
        ConfigurationError: It is neither.
    """
    if isinstance(value, bool):
        return value
    msg = f"{name} takes True or False, not {brief(value)}"
    raise ConfigurationError(msg)


def instance(name: str, value: Any, kind: type | tuple[type, ...], called: str) -> None:
    """Check that an argument is of a class.

    Raises:
        ConfigurationError: It is not.
    """
    fits, what = isinstance(value, kind), kind_of(value)
    # A text in the place of an object may be a secret, which a traceback would show.
    del value
    if not fits:
        msg = f"{name} takes {called}, not {what}"
        raise ConfigurationError(msg)


def mapping(name: str, value: Mapping[str, T]) -> Mapping[str, T]:
    """Return an argument that is a mapping.

    Raises:
        InvalidRequest: It is none.
    """
    if not isinstance(value, Mapping):
        msg = f"{name} takes a mapping, not {brief(value)}"
        raise InvalidRequest(msg)
    return value


def several(name: str, values: Iterable[T], called: str = "an iterable") -> list[T]:
    """Return an argument that can be iterated as a list; a text is none.

    Raises:
        InvalidRequest: It can't.
    """
    if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Iterable):
        msg = f"{name} takes {called}, not {brief(values)}"
        raise InvalidRequest(msg)
    return list(values)


def organization_id(name: str, value: Any) -> str | None:
    """Return an argument that is the id of an organization, or None.

    Raises:
        ConfigurationError: It is neither.
    """
    if value is not None and not (isinstance(value, str) and re.fullmatch(_ORGANIZATION, value)):
        msg = f"{name} takes an id that begins with orga_, not {brief(value)}"
        raise ConfigurationError(msg)
    return value


_ORGANIZATION = r"orga_[A-Za-z0-9]+"


def kind_of(value: object) -> str:
    """Return what a value is, without showing it: its class, with the package where names alone could mislead."""
    kind = type(value)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def function(name: str, value: Any) -> None:
    """Check that an argument can be called.

    Raises:
        ConfigurationError: It can't.
    """
    if not callable(value):
        msg = f"{name} takes a function, not {kind_of(value)}"
        raise ConfigurationError(msg)


def in_utc(value: object) -> datetime | None:
    """Return a datetime that has a time zone in UTC; None for any other value.

    Raises:
        OverflowError: In UTC it is outside of the years 1 to 9999.
    """
    if not isinstance(value, datetime):
        return None
    try:
        # The missing moment of pandas is a datetime, too, whose offset is none.
        return value.astimezone(UTC) if isinstance(value.utcoffset(), timedelta) else None
    except OverflowError:
        raise
    except Exception as error:  # noqa: BLE001 - the time zone is the caller's, and may raise anything
        raise_if_by_signal(error)
        return None


def timeout_of(timeout: Any) -> httpx.Timeout:
    """Return the timeouts to hand to httpx; None leaves the bounds to the deadline.

    Raises:
        ConfigurationError: It is neither seconds nor an `httpx2.Timeout` of seconds.
    """
    if timeout is None:
        return httpx.Timeout(None)
    if not isinstance(timeout, httpx.Timeout):
        if not is_number(timeout, "Real"):
            msg = f"timeout takes seconds or an httpx2.Timeout, not {kind_of(timeout)}"
            raise ConfigurationError(msg)
        return httpx.Timeout(seconds("timeout", timeout))
    parts = {
        name: None if value is None else seconds(f"timeout.{name}", value)
        for name, value in timeout.as_dict().items()
    }
    return httpx.Timeout(**parts)
