"""Conditions of a filter. They become JSON with the kind of object that they are asked of."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any, Final, Literal, TypeAlias

from close_runtime.errors import InvalidRequest
from close_runtime.text import brief

from .moments import Bound, bound, end_of, start_of

TextMode: TypeAlias = Literal["full_words", "beginning_of_words", "phrase", "exact_value"]
_MODES: Final = ("full_words", "beginning_of_words", "phrase", "exact_value")
#: Stands for the user whose key is used, among ids of users.
CURRENT_USER: Final = "CURRENT_USER"
#: What ids are of, by their beginnings; the kind of a status is that of its object.
_REFERENCES: Final = {
    "stat": "status.{}", "user": "user_or_group", "group": "user_or_group", "seq": "sequence", "pipe": "pipeline",
    "lead": "lead", "cont": "contact", "actitype": "custom_activity_type", "cotype": "custom_object_type",
    "outcome": "outcome", "form": "form", "custobj": "custom_object",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition, to be joined with others by `&` and `|`, and negated by `~`."""

    _build: Callable[[str], dict[str, Any]]
    #: `and` or `or`, and what it joins: thousands that were joined one by one are one node, not a tower of them.
    _joins: tuple[str, tuple[Condition, ...]] = attribute(
        default=("", ()), init=False, repr=False, compare=False
    )

    def to_json(self, object_type: str) -> dict[str, Any]:
        """Return the node of a filter about objects of a kind, such as `lead`."""
        return self._build(object_type)

    def __and__(self, other: Condition) -> Condition:
        return self._join("and", other)

    def __or__(self, other: Condition) -> Condition:
        return self._join("or", other)

    def _join(self, word: str, other: object) -> Condition:
        if not isinstance(other, Condition):
            msg = f"a condition is joined with another one, not with {brief(other)}"
            raise InvalidRequest(msg)
        parts: tuple[Condition, ...] = ()
        for side in (self, other):
            joined_by, those = side._joins  # noqa: SLF001 - of this class
            # a & b & c is one node with three, as people would write it.
            parts += those if joined_by == word else (side,)

        def build(object_type: str) -> dict[str, Any]:
            nodes: list[dict[str, Any]] = []
            for one in (part.to_json(object_type) for part in parts):
                same = one["type"] == word and not one.get("negate")
                nodes += one["queries"] if same else [one]
            return {"type": word, "queries": nodes}

        joined = Condition(build)
        object.__setattr__(joined, "_joins", (word, parts))
        return joined

    def __invert__(self) -> Condition:
        def negated(object_type: str) -> dict[str, Any]:
            node = self._build(object_type)
            return {**node, "negate": not node.get("negate", False)}

        return Condition(negated)

    def __bool__(self) -> bool:
        # `a and b` would quietly be b.
        msg = "conditions are joined with & and |, and negated with ~"
        raise InvalidRequest(msg)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the objects that a condition is asked of; its methods are Close's conditions by their names."""

    _field: Callable[[str], dict[str, Any]]

    def to_json(self, object_type: str) -> dict[str, Any]:
        """Return the field as filters name it."""
        return self._field(object_type)

    def text(self, value: str, *, mode: TextMode = "full_words") -> Condition:
        """Return a condition for texts.

        Args:
            value: The words to look for.
            mode: `full_words` and `beginning_of_words` in any order, one `phrase`, or the `exact_value`.

        Raises:
            InvalidRequest: The mode is none of these, or the value is no text.
        """
        return self._condition(_text(value, mode))

    def term(self, *values: str) -> Condition:
        """Return a condition for choices and other fixed values: one of these.

        Raises:
            InvalidRequest: There is no value, or one is no text.
        """
        return self._condition({"type": "term", "values": _texts("term", values)})

    def reference(self, *ids: str, type: str) -> Condition:  # noqa: A002 - Close's word is reference_type
        """Return a condition for ids: one of these.

        Args:
            ids: Ids of objects; `CURRENT_USER` stands for the user whose key is used.
            type: What they are of, such as `status.lead` or `user_or_group`. `in_` knows it by itself.

        Raises:
            InvalidRequest: There is no id, or one is no text.
        """
        return self._condition(
            {"type": "reference", "reference_type": type, "object_ids": _texts("reference", ids)}
        )

    def in_(self, values: Iterable[str]) -> Condition:
        """Return a condition for one of several ids or fixed values; which of the two they are, ids show by themselves.

        Raises:
            InvalidRequest: There is no value, ids are of several kinds, or one is no text.
        """
        if isinstance(values, str):
            msg = f"in_ takes a list, not {brief(values)}"
            raise InvalidRequest(msg)
        listed = _texts("in_", values)
        kinds = {_reference(one) for one in listed}
        if len(kinds) > 1:
            msg = f"in_ takes ids of one kind, or no ids, not {brief(listed)}"
            raise InvalidRequest(msg)
        [kind] = kinds
        if kind is None:
            return self.term(*listed)

        def build(object_type: str) -> dict[str, Any]:
            return self.reference(*listed, type=kind.format(object_type)).to_json(object_type)

        return Condition(build)

    def number_range(
        self,
        *,
        gt: float | None = None,
        gte: float | None = None,
        lt: float | None = None,
        lte: float | None = None,
    ) -> Condition:
        """Return a condition for numbers.

        Args:
            gt: More than this.
            gte: At least this.
            lt: Less than this.
            lte: At most this.

        Raises:
            InvalidRequest: There is no bound, or one is no number.
        """
        given = {"gt": gt, "gte": gte, "lt": lt, "lte": lte}
        bounds = {name: value for name, value in given.items() if value is not None}
        for name, value in bounds.items():
            if isinstance(value, bool) or not isinstance(value, int | float) or value - value != 0:
                msg = f"{name} takes a finite number, not {brief(value)}"
                raise InvalidRequest(msg)
        if not bounds:
            msg = "number_range takes at least one of gt, gte, lt and lte"
            raise InvalidRequest(msg)
        return self._condition({"type": "number_range", **bounds})

    def moment_range(self, *, on_or_after: Bound | None = None, before: Bound | None = None) -> Condition:
        """Return a condition for dates and moments.

        Args:
            on_or_after: The first moment: a datetime with a zone, a date for the beginning of that day, or a moment
                such as `ago(days=30)`.
            before: The moment before which the range ends.

        Raises:
            InvalidRequest: There is no bound, or one is no moment.
        """
        bounds = {"on_or_after": bound("on_or_after", on_or_after), "before": bound("before", before)}
        if not any(bounds.values()):
            msg = "moment_range takes on_or_after, before, or both"
            raise InvalidRequest(msg)
        return self._condition({"type": "moment_range", **bounds})

    def during(self, period: datetime.date | str) -> Condition:
        """Return a condition for a day, or a period that has a name: see `start_of`.

        Raises:
            InvalidRequest: It is neither.
        """
        return self.moment_range(on_or_after=start_of(period), before=end_of(period))

    def exists(self) -> Condition:
        """Return a condition for any value; negated, for none."""
        return self._condition({"type": "exists"})

    def local_time(self, *, on_or_after: datetime.time, before: datetime.time) -> Condition:
        """Return a condition for `timezone_id` of leads: the time of day that it is there now.

        Args:
            on_or_after: From this time on.
            before: Before this time.
        """
        times = {"on_or_after": on_or_after, "before": before}
        for name, one in times.items():
            if not isinstance(one, datetime.time) or one.tzinfo is not None:
                msg = f"{name} takes a time of day without a zone, not {brief(one)}"
                raise InvalidRequest(msg)
        return self._condition(
            {
                "type": "local_time",
                **{name: one.isoformat(timespec="seconds") for name, one in times.items()},
            }
        )

    def _condition(self, condition: dict[str, Any]) -> Condition:
        def build(object_type: str) -> dict[str, Any]:
            return {
                "type": "field_condition",
                "field": self.to_json(object_type),
                "condition": condition,
            }

        return Condition(build)


def field(name: str) -> Field:
    """Return a field that all objects of a kind have, such as `status_id`.

    Names are those of https://developer.close.com/api/resources/advanced-filtering-fields.
    """
    _texts("field", [name])
    return Field(lambda kind: {"type": "regular_field", "object_type": kind, "field_name": name})


def custom_field(field_id: str) -> Field:
    """Return a custom field by its id (`cf_…`), also a shared one."""
    _texts("custom_field", [field_id])
    return Field(lambda _: {"type": "custom_field", "custom_field_id": field_id})


def has_related(object_type: str, condition: Condition | None = None) -> Condition:
    """Return a condition for objects with at least one related object that meets a condition; negated, with none.

    Args:
        object_type: The kind of the related object, such as `contact`, `opportunity` or `activity.call`.
        condition: What it has to meet; anything without it.
    """
    inner = everything() if condition is None else condition
    if not isinstance(inner, Condition):
        msg = f"has_related takes a condition, not {brief(condition)}"
        raise InvalidRequest(msg)

    def build(this: str) -> dict[str, Any]:
        return {
            "type": "has_related",
            "this_object_type": this,
            "related_object_type": object_type,
            "related_query": inner.to_json(object_type),
        }

    return Condition(build)


def text(value: str, *, mode: TextMode = "full_words") -> Condition:
    """Return a condition for all texts of an object: see `Field.text`.

    Raises:
        InvalidRequest: The mode is unknown, or the value is no text.
    """
    return _node(_text(value, mode))


def with_id(object_id: str) -> Condition:
    """Return a condition for the object with an id."""
    return _node({"type": "id", "value": _texts("with_id", [object_id])[0]})


def in_smart_view(saved_search_id: str) -> Condition:
    """Return a condition for what a Smart View (`save_…`) shows."""
    return _node({"type": "saved_search", "saved_search_id": _texts("in_smart_view", [saved_search_id])[0]})


def everything() -> Condition:
    """Return a condition that every object meets."""
    return _node({"type": "match_all"})


def _node(node: dict[str, Any]) -> Condition:
    return Condition(lambda _: dict(node))


def _text(value: str, mode: str) -> dict[str, Any]:
    if mode not in _MODES:
        msg = f"mode takes one of {', '.join(_MODES)}, not {brief(mode)}"
        raise InvalidRequest(msg)
    return {"type": "text", "mode": mode, "value": _texts("text", [value])[0]}


def _texts(name: str, values: Iterable[str]) -> list[str]:
    if isinstance(values, str) or not isinstance(values, Iterable):
        msg = f"{name} takes a list, not {brief(values)}"
        raise InvalidRequest(msg)
    listed = list(values)
    for one in listed:
        if not isinstance(one, str) or not one:
            msg = f"{name} takes text, not {brief(one)}"
            raise InvalidRequest(msg)
    if not listed:
        msg = f"{name} takes at least one value"
        raise InvalidRequest(msg)
    return listed


def _reference(value: str) -> str | None:
    """Return what an id is of, None for what is no id."""
    if value == CURRENT_USER:
        return "user_or_group"
    prefix, separator, rest = value.partition("_")
    # Ids have at least 22 characters of base 62: a choice such as user_friendly is none.
    is_id = separator and len(rest) >= 22 and rest.isascii() and rest.isalnum()
    return _REFERENCES.get(prefix) if is_id else None
