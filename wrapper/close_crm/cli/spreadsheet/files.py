"""The bytes of a table that `bulk` reads, from a file or a pipe, and their decoding."""

from __future__ import annotations

import codecs
import stat
import sys
from pathlib import Path

from close_crm.cli.terminal.exits import Problem

#: The path that means stdin.
STDIN = Path("-")
#: The largest file that is read, in bytes.
MOST = 256 * 1024 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def is_stream(path: Path) -> bool:
    """Whether a path can be read only once: stdin, a pipe, `/dev/stdin`, `<(...)` of a shell."""
    try:
        return path == STDIN or not stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def called(path: Path) -> str:
    """Return the name of a table's source for messages."""
    return "stdin" if path == STDIN else str(path)


def content_of(path: Path) -> bytes:
    """Read the whole of a file or a pipe.

    Raises:
        Problem: It can't be read, or is larger than any table.
    """
    try:
        if path == STDIN:
            if sys.stdin.isatty():
                msg = "- reads a table from a pipe, and nothing is piped in"
                raise Problem(msg)
            content = sys.stdin.buffer.read(MOST + 1)
        else:
            with path.open("rb") as file:
                content = file.read(MOST + 1)
    except (OSError, ValueError) as error:
        msg = f"{called(path)} can't be read: {getattr(error, 'strerror', None) or error}"
        raise Problem(msg) from None
    if len(content) > MOST:
        msg = f"{called(path)} is larger than {MOST // 1024 // 1024} MB"
        raise Problem(msg)
    return content


def decoded(name: str, content: bytes, stated: str | None) -> tuple[str, str]:
    """Return the text of a table, and its encoding.

    Args:
        name: Its name for messages.
        content: Its bytes.
        stated: The encoding of --encoding.

    Raises:
        Problem: It is not in that encoding or, by default, in that of its byte order mark or UTF-8.
    """
    marked = next((name for mark, name in _BOMS if content.startswith(mark)), None)
    if stated is not None:
        stated = _known(stated)
        if marked is not None and not marked.startswith(stated.partition("-sig")[0]):
            msg = f"{name} begins with the byte order mark of {marked.removesuffix('-sig')}, so it is not {stated}"
            raise Problem(msg)
    encoding = marked or stated or "utf-8"
    wide = "; --encoding utf-16-le may be right" if b"\0" in content[:4] and not (marked or stated) else ""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        reason = (
            f"line {line} contains the byte 0x{content[error.start]:02x}"
            if error.start < len(content)
            else "it is cut"
        )
        hint = ". Save it as 'CSV UTF-8' or .xlsx, or name its encoding: --encoding cp1252 is that of Western Windows"
        advice = wide or ("" if stated or marked else hint)
        msg = f"{name} is not {encoding.upper().removesuffix('-SIG')}: {reason}{advice}"
        raise Problem(msg) from None
    except (LookupError, UnicodeError, ValueError):
        msg = f"--encoding: {encoding} is not an encoding of text"
        raise Problem(msg) from None
    if "\0" in text:
        msg = f"{name} contains null bytes: is it a CSV file?{wide}"
        raise Problem(msg)
    return text.lstrip("\ufeff"), encoding


def _known(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        msg = f"--encoding: there is no encoding {name[:40]!r}; cp1252, cp1250, utf-16-le and mac-roman are some"
        raise Problem(msg) from None
