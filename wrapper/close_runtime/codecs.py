"""How one value is read from JSON, tolerantly, and written to it, strictly.

Reading never fails: a value of another type than described is returned unchanged. Whether a response conforms to the
description is for a validating transport to decide, not for the reader.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Mapping
from operator import is_
from typing import Any, Final

from .errors import InvalidRequest
from .scalars import listed, number, scalar, whole
from .text import brief


class JsonObject:
    """The base of all models: what a codec needs to recognize one where a single value belongs."""

    __slots__ = ()


class Codec:
    """Reads and writes JSON values of one type; this class itself takes any."""

    #: Whether the value read replaces its JSON in the model, so that changing it in place changes the model.
    live: bool = False

    @property
    def required_keys(self) -> int:
        """How many keys a value of this type must have; 0 unless it is an object."""
        return 0

    def read(self, value: Any) -> Any:
        """Return a JSON value as Python has it, unchanged if it is of another type."""
        return value

    def write(self, name: str, value: Any) -> Any:  # noqa: ARG002 - for subclasses
        """Return the JSON value to send for `name`.

        Raises:
            InvalidRequest: Close documents no such value for `name`.
        """
        return value

    def matches(self, value: Any) -> bool:  # noqa: ARG002 - for subclasses
        """Whether a JSON value is of this type."""
        return True


class _Plain(Codec):
    """A JSON scalar of one or more types."""

    def __init__(self, what: str, *kinds: type, built_in: Callable[[Any], Any] = scalar) -> None:
        self.what = what
        self.kinds = kinds
        self.built_in = built_in

    def matches(self, value: Any) -> bool:
        return isinstance(value, self.kinds) and not (isinstance(value, bool) and bool not in self.kinds)

    def write(self, name: str, value: Any) -> Any:
        given, value = value, self.built_in(value)
        if not self.matches(value):
            raise refusal(name, self.what, given)
        if isinstance(value, (int, float)) and not finite(value):
            raise refusal(name, "a finite number", value)
        if isinstance(value, int) and float not in self.kinds and not -_LARGEST <= value < _LARGEST:
            raise refusal(name, "a whole number of at most 64 bits", value)
        if isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise refusal(name, "text that UTF-8 can hold", value) from error
        return value


#: Integers of databases and of most languages are smaller than this.
_LARGEST: Final = 2**63


def finite(number: float) -> bool:
    """Whether a number can be stored in a float and is neither infinite nor NaN."""
    try:
        return math.isfinite(number)
    except OverflowError:
        return False


class _Moment(Codec):
    """A date or a date-time; text in RFC 3339 form is sent unchanged."""

    def __init__(self, what: str, kind: type[datetime.date], form: str) -> None:
        self.what = what
        self.kind = kind
        self.form = re.compile(form, re.ASCII)

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            try:
                read = self.kind.fromisoformat(value)
            except ValueError:
                return value
            # Close's newer objects leave the zone out: what they say is in UTC.
            if isinstance(read, datetime.datetime) and read.tzinfo is None:
                return read.replace(tzinfo=datetime.UTC)
            return read
        return value

    def matches(self, value: Any) -> bool:
        return isinstance(value, str) and self.form.fullmatch(value) is not None

    def write(self, name: str, value: Any) -> Any:
        # A datetime is a date to Python, but sending one as a date would lose its time.
        if isinstance(value, self.kind) and (
            self.kind is datetime.datetime or not isinstance(value, datetime.datetime)
        ):
            try:
                value = value.isoformat()
            except Exception as error:
                # The time zone is an object of the caller's and may raise anything.
                raise refusal(name, self.what, value) from error
        elif isinstance(value, str):
            value = scalar(value)
        if not self.matches(value):
            raise refusal(name, self.what, value)
        if self.kind is datetime.date and self.read(value) is value:
            raise refusal(name, f"{self.what} that exists", value)
        return value


class Words(_Plain):
    """One of a closed list of words; other words can be read, but not written."""

    def __init__(self, *words: str) -> None:
        super().__init__("one of " + ", ".join(repr(word) for word in words), str)
        self.words = frozenset(words)

    def write(self, name: str, value: Any) -> Any:
        word = scalar(value)
        if not isinstance(word, str) or word not in self.words:
            raise refusal(name, self.what, value)
        return word


class ListOf(Codec):
    """A list whose items are of one type."""

    live = True

    def __init__(self, item: Codec) -> None:
        self.item = item

    def read(self, value: Any) -> Any:
        if not isinstance(value, list) or isinstance(self.item, _Plain):
            return value
        items = [self.item.read(item) for item in value]
        if all(map(is_, items, value)):
            return value
        if any(isinstance(item, JsonObject) for item in value):
            # The list was read before: callers may still change the object they got then.
            value[:] = items
            return value
        return items

    def matches(self, value: Any) -> bool:
        return isinstance(value, list)

    def write(self, name: str, value: Any) -> Any:
        items = listed(value)
        if items is None:
            raise refusal(name, "a list", value)
        return [self.item.write(f"{name}[{place}]", item) for place, item in enumerate(items)]


class OneOf(Codec):
    """A value of one of several types."""

    def __init__(self, *kinds: Codec) -> None:
        self.kinds = kinds
        self.live = any(kind.live for kind in kinds)
        others = [kind for kind in kinds if kind is not NULL]
        self._only = others[0] if len(others) == 1 else None

    def read(self, value: Any) -> Any:
        if self._only is not None:
            return self._only.read(value)
        fitting = [kind for kind in self.kinds if kind.matches(value)]
        if not fitting:
            return value
        # If one object's keys are a subset of another's, the one that requires more is meant.
        return max(fitting, key=lambda kind: kind.required_keys).read(value)

    def matches(self, value: Any) -> bool:
        return any(kind.matches(value) for kind in self.kinds)

    def write(self, name: str, value: Any) -> Any:
        refusals = []
        for kind in self.kinds:
            try:
                return kind.write(name, value)
            except InvalidRequest as error:
                refusals.append(error)
        wanted = " or ".join(kind.what for kind in self.kinds if isinstance(kind, (_Plain, _Moment)))
        if len(self.kinds) == 2 and value is not None and NULL in self.kinds:
            raise refusals[self.kinds[0] is NULL]
        raise refusal(name, wanted or "another kind of value", value)


class Kinds(Codec):
    """An object of one of several kinds, which one of its keys names; kinds of tomorrow are read as `otherwise`.

    Args:
        key: The key that names the kind.
        kinds: The codec of each known kind.
        otherwise: The codec of all others.
    """

    live = True

    def __init__(self, key: str, kinds: Mapping[str, Codec], otherwise: Codec) -> None:
        self.key = key
        self.kinds = kinds
        self.otherwise = otherwise

    def of(self, value: Mapping[str, Any]) -> Codec:
        """Return the codec of an object's kind."""
        named = value.get(self.key)
        return self.kinds.get(named, self.otherwise) if isinstance(named, str) else self.otherwise

    def read(self, value: Any) -> Any:
        return self.of(value).read(value) if isinstance(value, dict) else value

    def matches(self, value: Any) -> bool:
        return isinstance(value, dict)

    def write(self, name: str, value: Any) -> Any:
        return self.of(value if isinstance(value, Mapping) else {}).write(name, value)


def refusal(name: str, wanted: str, value: Any) -> InvalidRequest:
    """Return the error for a value that `name` does not take."""
    if isinstance(value, JsonObject):
        hint = _hint_at_member(name, value) if wanted in (ID, STR.what) else ""
        return InvalidRequest(f"{name} takes {wanted}, not a whole {type(value).__name__}{hint}")
    return InvalidRequest(f"{name} takes {wanted}, not {brief(value)}")


def _hint_at_member(name: str, value: object) -> str:
    """Return the end of an error about an object passed where a string, such as its id, belongs."""
    if not isinstance(value, dict) or "id" not in value:
        return ""
    return "; pass its .id" if name.endswith("id") else "; pass a field of it, such as its .id"


#: What parameters of a path take, in words.
ID: Final = "an id of letters, digits, _ and -"
_DAY = r"\d{4}-\d\d-\d\d"
ANY: Final = Codec()
NULL: Final = _Plain("None", type(None))
STR: Final = _Plain("a string", str)
INT: Final = _Plain("a whole number", int, built_in=whole)
NUMBER: Final = _Plain("a number", int, float, built_in=number)
BOOL: Final = _Plain("True or False", bool)
DATE: Final = _Moment("a date (YYYY-MM-DD)", datetime.date, _DAY)
DATETIME: Final = _Moment(
    "a datetime with a time zone",
    datetime.datetime,
    _DAY + r"[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)",
)
STRS: Final = ListOf(STR)
DATE_OR_DATETIME: Final = OneOf(DATE, DATETIME)


class _ExtraValue(Codec):
    """The value of a key that is described by its pattern only: a scalar, or a list of scalars."""

    def __init__(self, *, single: bool) -> None:
        self.single = single

    def write(self, name: str, value: Any) -> Any:
        value = scalar(value)
        if isinstance(value, datetime.datetime):
            return DATETIME.write(name, value)
        if isinstance(value, datetime.date):
            return DATE.write(name, value)
        if value is None or isinstance(value, bool):
            return value
        if not self.single and (items := listed(value)) is not None:
            return [SINGLE.write(f"{name}[{place}]", item) for place, item in enumerate(items)]
        return _SCALAR.write(name, value)


_SCALAR: Final = _Plain("text, a number, a date, a list of them, or None", str, int, float, built_in=number)
SINGLE: Final = _ExtraValue(single=True)
EXTRA: Final = _ExtraValue(single=False)
