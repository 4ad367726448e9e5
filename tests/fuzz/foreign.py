"""What comes from outside: exceptions that libraries and the system raise, and objects that callers hand over."""

from __future__ import annotations

import asyncio
import builtins
import datetime
import decimal
import errno
import inspect
import socket
import ssl
import uuid
import warnings
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any, Final

import anyio
import h11
import httpcore2
import httpx2


class Theirs(Exception):
    """What a task queue's time limit, or another team's test, raises."""


#: Built-in ones that end a program or a task, and are never an outcome.
_CONTROL = (KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError)
_WITH_ARGUMENTS: Final[Mapping[str, Callable[[], BaseException]]] = {
    "UnicodeDecodeError": lambda: UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    "UnicodeEncodeError": lambda: UnicodeEncodeError("ascii", "\xfc", 0, 1, "ordinal not in range"),
    "UnicodeTranslateError": lambda: UnicodeTranslateError("\xfc", 0, 1, "no such character"),
    "ExceptionGroup": lambda: ExceptionGroup("several", [OSError("one"), ValueError("two")]),
    "IncompleteReadError": lambda: asyncio.IncompleteReadError(b"part", 10),
    "LimitOverrunError": lambda: asyncio.LimitOverrunError("too much", 10),
    "HTTPStatusError": lambda: httpx2.HTTPStatusError(
        "404", request=httpx2.Request("GET", "https://a"), response=httpx2.Response(404)
    ),
    "CookieConflict": lambda: httpx2.CookieConflict("two of a name"),
}


def _of(module: Any) -> Iterator[type[Exception]]:
    for kind in vars(module).values():
        if inspect.isclass(kind) and issubclass(kind, Exception) and not issubclass(kind, _CONTROL):
            yield kind


def _made(kind: type[Exception]) -> Exception:
    if kind.__name__ in _WITH_ARGUMENTS:
        made = _WITH_ARGUMENTS[kind.__name__]()
        assert isinstance(made, Exception)
        return made
    try:
        return kind("of a test")
    except TypeError:
        return kind()


def exceptions() -> list[Exception]:
    """Return an exception of each class that Python and the network's libraries raise, and an OSError of each errno."""
    kinds = dict.fromkeys(
        kind
        for module in (builtins, httpx2, httpcore2, h11, anyio, ssl, socket, asyncio)
        for kind in _of(module)
    )
    made: list[Exception] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for kind in kinds:
            try:
                made.append(_made(kind))
            except TypeError:  # some bases can't be made by hand
                continue
    made += [OSError(number, "of a test") for number in sorted(errno.errorcode)]
    return made


def _failing(*methods: str, error: type[Exception] = RuntimeError) -> object:
    """Return an object whose methods of these names raise."""

    def fail(*_: object, **__: object) -> Any:
        message = "a method of a foreign object failed"
        raise error(message)

    return type("Failing", (), {"__hash__": object.__hash__, **dict.fromkeys(methods, fail)})()


class _Colour(Enum):
    RED = "red"


class _Text(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "another text"


class _OddZone(datetime.tzinfo):
    def utcoffset(self, moment: datetime.datetime | None) -> datetime.timedelta:
        message = "a zone that fails"
        raise RuntimeError(message)

    dst = utcoffset

    def tzname(self, moment: datetime.datetime | None) -> str:
        return "odd"


def _cycle() -> Any:
    value: list[Any] = []
    value.append(value)
    return value


def _cyclic_mapping() -> Any:
    value: dict[str, Any] = {}
    value["custom.cf_a"] = value
    return value


# Once: a run makes them hundreds of times otherwise, and nobody changes them.
@cache
def _deep() -> Any:
    value: Any = []
    for _ in range(100_000):
        value = [value]
    return value


@cache
def _deep_mapping() -> Any:
    value: Any = {}
    for _ in range(100_000):
        value = {"a": value}
    return value


#: By name, so that a failure says which; made anew each time, as some are used up.
OBJECTS: Final[Mapping[str, Callable[[], Any]]] = {
    "None": lambda: None,
    "True": lambda: True,
    "zero": lambda: 0,
    "minus one": lambda: -1,
    "many digits": lambda: 10**5000,
    "beyond 64 bits": lambda: 2**70,
    "not a number": lambda: float("nan"),
    "infinity": lambda: float("-inf"),
    "huge float": lambda: 1e308,
    "complex": lambda: 1j,
    "Decimal": lambda: decimal.Decimal("1.10"),
    "Decimal sNaN": lambda: decimal.Decimal("sNaN"),
    "empty text": lambda: "",
    "blank": lambda: " \n",
    "NUL": lambda: "a\0b",
    "half surrogate": lambda: "a\ud800b",
    "escape": lambda: "\x1b[2J\r\nX: y",
    "right to left": lambda: "\u202eevil",
    "path": lambda: "../../me/?a=b#c",
    "long text": lambda: "x" * 2_000_000,
    "comma": lambda: "a,b",
    "percent": lambda: "%2e%2e%00",
    "text of its own": lambda: _Text("a"),
    "bytes": lambda: b"\xff",
    "bytearray": lambda: bytearray(b"\xff"),
    "memoryview": lambda: memoryview(b"\xff"),
    "object": object,
    "class": lambda: object,
    "module": lambda: errno,
    "function": lambda: exceptions,
    "enum": lambda: _Colour.RED,
    "uuid": lambda: uuid.UUID(int=0),
    "empty list": list,
    "list": lambda: ["a", None, 1],
    "tuple": lambda: ("a",),
    "set": lambda: {"a"},
    "generator": lambda: (part for part in ("a", "b")),
    "range": lambda: range(3),
    "mapping": lambda: {"a": 1},
    "mapping of odd keys": lambda: {1: 2, None: 3, ("a",): 4},
    "custom mapping": lambda: {"custom.cf_a": object()},
    "cycle": _cycle,
    "cyclic mapping": _cyclic_mapping,
    "deep": _deep,
    "deep mapping": _deep_mapping,
    "date": lambda: datetime.date(2026, 11, 20),
    "naive datetime": lambda: datetime.datetime(2026, 11, 20),
    "first datetime": lambda: datetime.datetime.min.replace(tzinfo=datetime.UTC),
    "last datetime": lambda: datetime.datetime.max.replace(
        tzinfo=datetime.timezone(datetime.timedelta(hours=-23, minutes=-59))
    ),
    "datetime of an odd zone": lambda: datetime.datetime(2026, 11, 20, tzinfo=_OddZone()),
    "odd zone": _OddZone,
    "time": lambda: datetime.time(1),
    "timedelta": lambda: datetime.timedelta(days=400),
    "exception": lambda: ValueError("of a test"),
    "fails to show itself": lambda: _failing("__repr__", "__str__"),
    "fails to compare": lambda: _failing("__eq__", "__lt__", "__hash__"),
    "fails to be true": lambda: _failing("__bool__", "__len__"),
    "fails to be a number": lambda: _failing("__index__", "__float__", "__int__"),
    "fails to be read": lambda: _failing("__getattr__"),
    # What goes wrong while a caller's rows are made is the caller's own, and goes up as it is.
    "fails to be iterated": lambda: _failing("__iter__", "__contains__", "__getitem__", error=Theirs),
}
