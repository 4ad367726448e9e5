"""Query parameters of requests by path, as they are sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from close_runtime.codecs import DATE, DATETIME, FILTER, NUMBER, STR, refusal
from close_runtime.errors import InvalidRequest
from close_runtime.requests import query_text
from close_runtime.scalars import listed, number
from close_runtime.text import brief

Scalar: TypeAlias = str | int | float | datetime.date
Params: TypeAlias = Mapping[str, Scalar | Sequence[Scalar]]


def query_of(params: Params) -> dict[str, str]:
    """Return parameters as text.

    Raises:
        InvalidRequest: A name or a value can't be sent.
    """
    if not isinstance(params, Mapping):
        msg = f"params takes a mapping, not {type(params).__name__}"
        raise InvalidRequest(msg)
    return {_name(name): query_text(name, _value(name, value)) for name, value in params.items()}


def _name(name: str) -> str:
    if not isinstance(name, str) or not name:
        msg = f"params takes names as text, not {brief(name)}"
        raise InvalidRequest(msg)
    return str(STR.write("a name in params", name))


def _value(name: str, value: Any) -> Any:
    items = listed(value)
    if items is None:
        return _one(name, value)
    if not items:
        raise refusal(name, "at least one value (leave it out to list all)", value)
    return [_one(name, item) for item in items]


def _one(name: str, value: Any) -> Any:
    value = number(value)
    if isinstance(value, datetime.datetime):
        return DATETIME.write(name, value)
    if isinstance(value, datetime.date):
        return DATE.write(name, value)
    if isinstance(value, str):
        return FILTER.write(name, value)
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return NUMBER.write(name, value)
    msg = f"{name} takes text, a finite number, a boolean, a date or a list of them, not {brief(value)}"
    raise InvalidRequest(msg)
