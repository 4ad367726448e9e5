"""Query parameters of requests by path, as they are sent."""

from __future__ import annotations

import datetime
from collections.abc import Container, Mapping, Sequence
from typing import Any, TypeAlias

from close_runtime.codecs import DATE, DATETIME, FILTER, FILTERS, NUMBER, STR
from close_runtime.errors import InvalidRequest
from close_runtime.requests import query_text
from close_runtime.scalars import listed, number
from close_runtime.text import brief

Scalar: TypeAlias = str | int | float | datetime.date
Params: TypeAlias = Mapping[str, Scalar | Sequence[Scalar]]


def query_of(params: Params, filters: Container[str] | None) -> dict[str, str]:
    """Return parameters as text.

    Args:
        params: The parameters.
        filters: Those by which the operation filters: by nothing, Close may list everything. None where it is not
            described.

    Raises:
        InvalidRequest: A name or a value can't be sent.
    """
    if not isinstance(params, Mapping):
        msg = f"params takes a mapping, not {type(params).__name__}"
        raise InvalidRequest(msg)
    return {_name(name): query_text(name, _value(name, value, filters)) for name, value in params.items()}


def _name(name: str) -> str:
    if not isinstance(name, str) or not name:
        msg = f"params takes names as text, not {brief(name)}"
        raise InvalidRequest(msg)
    return str(STR.write("a name in params", name))


def _value(name: str, value: Any, filters: Container[str] | None) -> Any:
    items = listed(value)
    written = _one(name, value) if items is None else [_one(name, item) for item in items]
    if name in filters if filters is not None else name != "query" and not name.startswith("_"):
        if isinstance(written, str):
            FILTER.write(name, written)
        elif written == []:
            FILTERS.write(name, written)
    return written


def _one(name: str, value: Any) -> Any:
    value = number(value)
    if isinstance(value, datetime.datetime):
        return DATETIME.write(name, value)
    if isinstance(value, datetime.date):
        return DATE.write(name, value)
    if isinstance(value, str):
        return STR.write(name, value)
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return NUMBER.write(name, value)
    msg = f"{name} takes text, a finite number, a boolean, a date or a list of them, not {brief(value)}"
    raise InvalidRequest(msg)
