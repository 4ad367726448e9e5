"""Texts and values of callers and servers for messages and logs: escaped, and of limited length."""

from __future__ import annotations

import re
import reprlib
import unicodedata

from .signals import raise_if_by_signal

#: Line and paragraph separators, which have categories of their own.
_SEPARATORS = {"\u2028", "\u2029"}


def escaped(text: str, *, lines: bool = False) -> str:
    """Return the text with control characters and marks of direction escaped.

    These could steer a terminal, or forge a line of a log.

    Args:
        text: The text.
        lines: Whether line ends are kept; otherwise they become spaces.
    """
    if text.isprintable():
        return text
    if not lines:
        text = " ".join(text.split("\n"))
    return "".join(_escaped(char) for char in text.replace("\r", ""))


def _escaped(char: str) -> str:
    if char == "\t":
        return " "
    if char == "\n":
        return char
    # Joiners are format characters, too, but emoji and some scripts need them.
    if char in _SEPARATORS or (
        unicodedata.category(char) in {"Cc", "Cf", "Cs"} and char not in "\u200c\u200d"
    ):
        code = ord(char)
        return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    return char


def shown(text: str, most: int = 300) -> str:
    """Return the text on one line, escaped and cut to `most` characters. Secrets must be removed before."""
    start = escaped(text[: most + 1])
    return start if len(start) <= most else start[: most - 3] + "..."


def excerpt(content: bytes, most: int = 80) -> str:
    """Return the beginning of a body for a message: a page of a proxy, but no JSON, whose values may be secrets.

    What a transmission left of such a value, without the JSON around it, is replaced.
    """
    if content.lstrip(_BEFORE_JSON)[:1] in _JSON:
        return "like JSON"
    start = re.sub(_OPAQUE, "...", content[: most + _LONGEST].decode("latin-1")).encode("latin-1")
    return f"starting {start[:most]!r}"


def brief(value: object, most: int = 80) -> str:
    """Return the value's `repr`, cut to `most` characters; never raises, whatever the value is."""
    try:
        text = _REPR.repr(value)
    except Exception as failure:  # noqa: BLE001 - an object of the caller's may raise anything
        raise_if_by_signal(failure)
        text = f"<{type(value).__name__}>"
    return shown(text, most)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: 1 field, 2 fields."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def described(error: BaseException, most: int = 300) -> str:
    """Return the error's class and message, cut to `most` characters; never raises, whatever the error is."""
    name = type(error).__name__
    try:
        text = f"{name}: {error}".rstrip(": ")
    except Exception as failure:  # noqa: BLE001 - an error of the caller's may raise anything
        raise_if_by_signal(failure)
        text = name
    return shown(text, most)


#: Spaces, and byte order marks of the encodings that JSON is read in.
_BEFORE_JSON = b" \t\r\n\xef\xbb\xbf\xfe\xff\x00"
_JSON = (b"{", b"[", b'"')
#: Signing keys, tokens and signatures: long, without spaces, and not of letters alone.
_OPAQUE = r"(?=[A-Za-z_=+/.~\0-]*[0-9])[A-Za-z0-9_=+/.~\0-]{16,}"
_LONGEST = 200

_REPR = reprlib.Repr()
_REPR.maxlevel = 4
_REPR.maxstring = _REPR.maxlong = _REPR.maxother = 80
_REPR.maxtuple = _REPR.maxlist = _REPR.maxset = _REPR.maxfrozenset = _REPR.maxdict = 20

__all__ = ["brief", "counted", "described", "escaped", "excerpt", "shown"]
