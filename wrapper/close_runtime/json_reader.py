"""The JSON of a body, by the rules of RFC 8259: with msgspec once that pays, and with the standard library in doubt."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

from .signals import raise_if_by_signal

#: Bytes that a process reads before it imports msgspec, some seven pages of a list: a process that makes a few calls
#: ends before the import would have paid.
BEFORE_MSGSPEC: Final = 1024 * 1024


class JsonReader:
    """Reads bodies, and counts their bytes to find out whether importing msgspec pays.

    Both readers return the same values. msgspec refuses what the standard library refuses, and a bit more: a byte order
    mark, and escapes of lone surrogates. So the standard library has the last word on all that msgspec refuses, and
    words the error.
    """

    def __init__(self, before_msgspec: int = BEFORE_MSGSPEC) -> None:
        self._left = before_msgspec
        self._decode: Callable[[bytes], Any] | None = None

    def __call__(self, content: bytes) -> Any:
        """Return the JSON value of a body.

        Raises:
            ValueError: The body is not JSON, or contains a number that is too large for a float.
            RecursionError: It is nested too deeply.
        """
        if self._decode is None:
            self._left -= len(content)
            if self._left > 0:
                return read_strictly(content)
            self._decode = _decoder()
        try:
            return self._decode(content)
        except Exception as error:  # noqa: BLE001 - whatever it is, the other reader decides
            raise_if_by_signal(error)
        return read_strictly(content)


def _decoder() -> Callable[[bytes], Any]:
    try:
        decode: Callable[[bytes], Any] = import_module("msgspec").json.Decoder().decode
    except ImportError:  # not made for this kind of Python
        return read_strictly
    return decode


def read_strictly(content: bytes) -> Any:
    """Return the JSON value of a body by the standard library, which by itself would also accept NaN and infinity.

    Raises:
        ValueError: The body is not JSON, or contains a number that is too large for a float.
        RecursionError: It is nested too deeply.
    """
    # RFC 8259 section 8.1: a reader may ignore a byte order mark.
    return _STRICT.decode(content.decode("utf-8-sig"))


def _no_number(name: str) -> float:
    msg = f"{name} is not JSON"
    raise ValueError(msg)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        msg = f"{text[:40]} is too large for a number"
        raise ValueError(msg)
    return number


_STRICT: Final = json.JSONDecoder(parse_constant=_no_number, parse_float=_finite)

#: The reader that all calls of a process share.
read_json: Final = JsonReader()

__all__ = ["JsonReader", "read_json", "read_strictly"]
