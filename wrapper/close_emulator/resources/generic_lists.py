"""Filters and orders of plain lists: a parameter that is named like a field compares with it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from close_description import Parameter

from close_emulator.http.routing import Call
from close_emulator.state.store import Record

from .generic_objects import operation_of
from .opportunity_lists import date_test

Test = Callable[[Record], bool]

#: What lists have in common, and no filters.
PAGING = frozenset({"_limit", "_skip", "_fields", "_order_by"})
_DATE_ENDINGS = frozenset({"", "lt", "lte", "gt", "gte"})


def tests(call: Call, operation_id: str, without_effect: Mapping[str, str]) -> list[Test]:
    """Return a test for each filter that a request has."""
    return list(_tests(call, operation_id, without_effect))


def _tests(call: Call, operation_id: str, without_effect: Mapping[str, str]) -> Iterator[Test]:
    for (place, name), parameter in operation_of(operation_id).parameters.items():
        if place != "query" or name in PAGING or name in without_effect or name not in call.query:
            continue
        key, _, ending = name.partition("__")
        if ending in _DATE_ENDINGS and _dated(parameter):
            yield _zoned(date_test(call, key, ending, name), key)
        elif ending == "in" or isinstance(call.query[name], list):
            wanted = call.query[name]
            yield _one_of(key, wanted if isinstance(wanted, list) else wanted.split(","))
        else:
            yield _equals(key, call.query[name])


def _dated(parameter: Parameter) -> bool:
    schema = parameter.schema
    return schema.get("$ref") == "#/components/schemas/DateFilter" or schema.get("format") == "date-time"


def _zoned(test: Callable[[Record], bool], key: str) -> Test:
    """Rows have no zone in their moments, which are in UTC."""

    def compare(record: Record) -> bool:
        value = record.get(key)
        if value is None:
            return False
        return test({key: value if value[-6:-5] in "+-" else f"{value}+00:00"})

    return compare


def _one_of(key: str, wanted: list[Any]) -> Test:
    return lambda record: record.get(key) in wanted


def _equals(key: str, wanted: Any) -> Test:
    return lambda record: bool(record.get(key) == wanted)


def ordered(records: list[Record], query: Mapping[str, Any]) -> list[Record]:
    """Return a list in the order that `_order_by` names: fields, those with a minus from the largest down."""
    names = query.get("_order_by") or ()
    for name in reversed(names.split(",") if isinstance(names, str) else names):
        key = name.removeprefix("-")
        records = sorted(
            records, key=lambda one: (one.get(key) is not None, one.get(key)), reverse=name.startswith("-")
        )
    return records
