"""How one value is read from JSON, tolerantly, and written to it, strictly.

Reading never fails: a value of another type than described is returned unchanged. Whether a response conforms to the
description is for a validating transport to decide, not for the reader. How a codec reads is decided when it is made.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import is_
from typing import Any, Final

from .errors import InvalidRequest
from .scalars import listed, number, scalar, whole
from .signals import raise_if_by_signal
from .text import brief


class JsonObject:
    """The base of all models: what a codec needs to recognize one where a single value belongs."""

    __slots__ = ()


class Codec:
    """Reads and writes JSON values of one type; this class itself takes any."""

    #: Whether the value read replaces its JSON in the model, so that changing it in place changes the model.
    live: bool = False
    #: The function that returns a JSON value as Python has it; None if each value is read unchanged.
    reader: Callable[[Any], Any] | None = None

    @property
    def required_keys(self) -> int:
        """How many keys a value of this type must have; 0 unless it is an object."""
        return 0

    def read(self, value: Any) -> Any:
        """Return a JSON value as Python has it, unchanged if it is of another type."""
        return value if self.reader is None else self.reader(value)

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
        if type(value) not in self.kinds:
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


_date_of: Final = datetime.date.fromisoformat
_datetime_of: Final = datetime.datetime.fromisoformat
_UTC: Final = datetime.UTC


def _read_date(value: Any) -> Any:
    try:
        return _date_of(value)
    except (TypeError, ValueError):  # no text, or none in the form of a date
        return value


def _read_datetime(value: Any) -> Any:
    try:
        read = _datetime_of(value)
    except (TypeError, ValueError):  # no text, or none in the form of a date-time
        return value
    # Close's newer objects leave the zone out: what they say is in UTC.
    return read.replace(tzinfo=_UTC) if read.tzinfo is None else read


class _Moment(Codec):
    """A date or a date-time; text in RFC 3339 form is sent unchanged."""

    def __init__(self, what: str, kind: type[datetime.date], form: str) -> None:
        self.what = what
        self.kind = kind
        self.form = re.compile(form, re.ASCII)
        self.reader = _read_datetime if kind is datetime.datetime else _read_date

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
                raise_if_by_signal(error)
                # The time zone is an object of the caller's and may raise anything.
                raise refusal(name, self.what, value) from error
        elif isinstance(value, str):
            value = scalar(value)
        if not self.matches(value):
            raise refusal(name, self.what, value)
        if self.kind is datetime.date and self.read(value) is value:
            raise refusal(name, f"{self.what} that exists", value)
        return value


class _Filter(_Plain):
    """A text to filter by that is not blank, nor of commas alone: by nothing, Close may list, or change, everything."""

    def write(self, name: str, value: Any) -> Any:
        text = super().write(name, value)
        if not text.strip(" \t\r\n,"):
            raise refusal(name, "a text that is not blank or of commas alone (leave it out for all)", value)
        return text


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


def _list_reader(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return the function that reads a list, from the one that reads its items."""

    def read_list(value: Any) -> Any:
        if not isinstance(value, list) or not value:
            return value
        items = list(map(read, value))
        same = sum(map(is_, items, value))
        if not same:
            return items
        if same == len(items):
            return value
        if any(isinstance(item, JsonObject) for item in value):
            # The list was read before: callers may still change the object they got then.
            value[:] = items
            return value
        return items

    return read_list


class ListOf(Codec):
    """A list whose items are of one type."""

    live = True

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.reader = None if item.reader is None else _list_reader(item.reader)

    def matches(self, value: Any) -> bool:
        return isinstance(value, list)

    def write(self, name: str, value: Any) -> Any:
        items = listed(value)
        if items is None:
            raise refusal(name, "a list", value)
        return [self.item.write(f"{name}[{place}]", item) for place, item in enumerate(items)]


class _Filters(ListOf):
    """A list to filter by that has an item: by none, Close may list, or change, everything."""

    def matches(self, value: Any) -> bool:
        return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))

    def write(self, name: str, value: Any) -> Any:
        items = super().write(name, value)
        if not items:
            raise refusal(name, "at least one value (leave it out for all)", items)
        return items


class OneOf(Codec):
    """A value of one of several types."""

    def __init__(self, *kinds: Codec) -> None:
        self.kinds = kinds
        self.live = any(kind.live for kind in kinds)
        self._sorted: Sequence[Codec] | None = None
        others = [kind for kind in kinds if kind is not NULL]
        if len(others) == 1:
            self.reader = others[0].reader
        elif any(kind.reader is not None for kind in others):
            self.reader = self._read_fitting

    def _read_fitting(self, value: Any) -> Any:
        if self._sorted is None:
            # If one object's keys are a subset of another's, the one that requires more is meant. Sorted with the first
            # value, as their models are imported for it.
            self._sorted = sorted(self.kinds, key=lambda kind: kind.required_keys, reverse=True)
        for kind in self._sorted:
            if kind.matches(value):
                return kind.read(value)
        return value

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
        for kind, refused in zip(self.kinds, refusals, strict=True):
            if isinstance(kind, (_Filter, _Filters)) and kind.matches(value):
                raise refused
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
        self.reader = self._read_kind

    def of(self, value: Mapping[str, Any]) -> Codec:
        """Return the codec of an object's kind."""
        named = value.get(self.key)
        return self.kinds.get(named, self.otherwise) if isinstance(named, str) else self.otherwise

    def _read_kind(self, value: Any) -> Any:
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
FILTER: Final = _Filter(STR.what, str)
FILTERS: Final = _Filters(FILTER)
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
