"""Query parameters of requests by path, as they are sent."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, TypeAlias

from close_runtime.codecs import DATE, DATETIME, FILTER, FILTERS, NUMBER, STR
from close_runtime.errors import InvalidRequest
from close_runtime.requests import query_text
from close_runtime.scalars import listed, number
from close_runtime.text import brief

Scalar: TypeAlias = str | int | float | datetime.date
Params: TypeAlias = Mapping[str, Scalar | Sequence[Scalar]]


def query_of(params: Params, filters: Container[str], others: Container[str]) -> dict[str, str]:
    """Return parameters as text.

    A blank one by which Close filters, or may filter, is refused: by nothing, Close may list everything.

    Args:
        params: The parameters.
        filters: Those by which the description says that the operation filters.
        others: Those that it describes beside them. Whatever it does not describe may be a filter.

    Raises:
        InvalidRequest: A name or a value can't be sent.
    """
    if not isinstance(params, Mapping):
        msg = f"params takes a mapping, not {type(params).__name__}"
        raise InvalidRequest(msg)

    def may_be_blank(name: str) -> bool:
        return name not in filters and (name in others or name == "query" or name.startswith("_"))

    named = ((_name(name), value) for name, value in params.items())
    return {name: query_text(name, _value(name, value, may_be_blank)) for name, value in named}


def check_filters(filters: Any) -> None:
    """Refuse a blank filter in the `_params` of a change of many objects: it would choose every object.

    Raises:
        InvalidRequest: One is blank, null or a list of nothing.
    """
    for name, value in filters.items() if isinstance(filters, dict) else ():
        if isinstance(value, list | tuple):
            FILTERS.write(f"_params.{name}", [_one(f"_params.{name}", item) for item in value])
        elif value is None or isinstance(value, str | dict):
            FILTER.write(f"_params.{name}", value)


def _name(name: str) -> str:
    if not isinstance(name, str) or not name:
        msg = f"params takes names as text, not {brief(name)}"
        raise InvalidRequest(msg)
    return str(STR.write("a name in params", name))


def _value(name: str, value: Any, may_be_blank: Callable[[str], bool]) -> Any:
    items = listed(value)
    written = _one(name, value) if items is None else [_one(name, item) for item in items]
    if not may_be_blank(name):
        if isinstance(written, str):
            FILTER.write(name, written)
        elif isinstance(written, list):
            FILTERS.write(name, [str(item) for item in written])
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
