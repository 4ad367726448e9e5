"""Conditions of filters: what the value of a field has to be. Which one fits depends on the type of the field."""

from collections.abc import Callable, Mapping
from datetime import datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from close_emulator.state.store import Record

from .attributes import Attribute, Type
from .comparing import CURRENT_USER, moments_of, users_of
from .scope import Scope, Step, Test, wrong
from .spans import FIRST, LAST, moment_of

Json = Mapping[str, Any]
TextTest = Callable[[Json], Callable[[list[str]], bool]]

#: Types of fields that a condition is for.
_FOR: Final[Mapping[str, frozenset[Type]]] = {
    # Published programs compare ids as texts and as terms, too, where Close's page has `reference`.
    "text": frozenset({"text", "reference"}),
    # Statuses of activities and the like are fixed values; custom fields of choices are, too.
    "term": frozenset({"term", "zone", "reference"}),
    "reference": frozenset({"reference"}),
    "current_user": frozenset({"reference"}),
    "number_range": frozenset({"number"}),
    "moment_range": frozenset({"moment", "day"}),
    "boolean": frozenset({"boolean"}),
    "local_time": frozenset({"zone"}),
}


def test_value(
    condition: Json, attribute: Attribute, scope: Scope, steps: tuple[Step, ...], text_test: TextTest
) -> Test:
    """Return whether a field of an object has a value that meets a condition; no value meets none.

    Raises:
        FilterError: The condition is not known, or not for fields of this type.
    """
    kind = condition["type"]
    if kind not in _FOR:
        wrong((*steps, "type"), f"The emulator knows no condition of the type {kind!r}.")
    if attribute.type not in _FOR[kind]:
        wrong(
            (*steps, "type"),
            f"A condition of the type {kind!r} is not for a field of the type {attribute.type!r}.",
        )
    match kind:
        case "text":
            matches = text_test(condition)
            return lambda record: matches([str(one) for one in attribute.values(scope, record)])
        case "term":
            terms = set(condition["values"])
            return lambda record: any(one in terms for one in attribute.values(scope, record))
        case "reference":
            return _reference(condition, attribute, scope, steps)
        case "current_user":
            if "user" not in attribute.references:
                wrong((*steps, "type"), "This field doesn't name a user.")
            return lambda record: scope.user_id in attribute.values(scope, record)
        case "number_range":
            return _number_range(condition, attribute, scope)
        case "moment_range":
            return _moment_range(condition, attribute, scope, steps)
        case "boolean":
            return _boolean(condition, attribute, scope, steps)
        case _:
            return _local_time(condition, attribute, scope, steps)


def _reference(condition: Json, attribute: Attribute, scope: Scope, steps: tuple[Step, ...]) -> Test:
    kind, ids = condition["reference_type"], set(condition["object_ids"])
    if kind not in attribute.references:
        known = " or ".join(attribute.references) or "none"
        wrong((*steps, "reference_type"), f"The ids of this field are of the type {known}, not {kind!r}.")
    if "user" in attribute.references:
        ids = {scope.user_id if one == CURRENT_USER else one for one in ids}
        ids = users_of(scope.store, ids) if kind == "user_or_group" else ids
    return lambda record: any(one in ids for one in attribute.values(scope, record))


def _number_range(condition: Json, attribute: Attribute, scope: Scope) -> Test:
    bounds = {name: condition[name] for name in ("gt", "gte", "lt", "lte") if condition.get(name) is not None}

    def within(value: float) -> bool:
        return (
            ("gt" not in bounds or value > bounds["gt"])
            and ("gte" not in bounds or value >= bounds["gte"])
            and ("lt" not in bounds or value < bounds["lt"])
            and ("lte" not in bounds or value <= bounds["lte"])
        )

    return lambda record: any(within(one) for one in attribute.values(scope, record))


def _moment_range(condition: Json, attribute: Attribute, scope: Scope, steps: tuple[Step, ...]) -> Test:
    def bound(name: str, open_: datetime) -> datetime:
        node = condition.get(name)
        return open_ if node is None else moment_of(node, scope, (*steps, name))

    first, before = bound("on_or_after", FIRST), bound("before", LAST)
    return lambda record: any(first <= one < before for one in moments_of(attribute, scope, record))


def _boolean(condition: Json, attribute: Attribute, scope: Scope, steps: tuple[Step, ...]) -> Test:
    wanted = condition.get("value")
    if not isinstance(wanted, bool):
        wrong((*steps, "value"), "This takes true or false.")
    return lambda record: wanted in attribute.values(scope, record)


def _local_time(condition: Json, attribute: Attribute, scope: Scope, steps: tuple[Step, ...]) -> Test:
    def bound(name: str, open_: time) -> time:
        text = condition.get(name)
        if text is None:
            return open_
        try:
            found = time.fromisoformat(text)
        except ValueError:
            wrong((*steps, name), "A time of day is written as 08:00:00.")
        if found.tzinfo is not None:
            wrong((*steps, name), "A time of day is written as 08:00:00.")
        return found

    first, before = bound("on_or_after", time.min), bound("before", time.max)

    def within(record: Record) -> bool:
        zones = attribute.values(scope, record)
        return any(_between(scope.now.astimezone(ZoneInfo(zone)).time(), first, before) for zone in zones)

    return within


def _between(now: time, first: time, before: time) -> bool:
    # From 21:00 to 08:00 is a night.
    return first <= now < before if first <= before else now >= first or now < before
