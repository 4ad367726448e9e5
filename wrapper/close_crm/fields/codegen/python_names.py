"""Python source from foreign text: names, string literals and comments that can be nothing else."""

from __future__ import annotations

import keyword
import textwrap
import unicodedata
from collections.abc import Collection, Mapping

#: Columns. With it lines stay within 88, so that formatters leave them as they are.
_WIDEST = 32
_KEYWORDS = frozenset({*keyword.kwlist, *keyword.softkwlist})


def identifier(name: str) -> str:
    """Return a lower-case identifier made of a name."""
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    safe = "".join(char if f"a{char}".isidentifier() else "_" for char in text)
    short = cut("_".join(filter(None, safe.split("_"))), _WIDEST).strip("_")
    if not short.isidentifier():
        short = cut(f"field_{short}", _WIDEST).strip("_")
    # Python reads identifiers in this form; what isn't in it would be another name than it seems.
    short = unicodedata.normalize("NFKC", short)
    return f"{short}_" if short in _KEYWORDS else short


def width(text: str) -> int:
    """Return the columns that a text takes in a terminal and for formatters."""
    return sum(2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1 for char in text)


def cut(text: str, columns: int) -> str:
    """Return the start of a text that fits into a number of columns."""
    while width(text) > columns:
        text = text[:-1]
    return text


def identifiers(names: Mapping[str, str], taken: Collection[str] = ()) -> dict[str, str]:
    """Return an identifier for each id, made of its name.

    Ids whose names have the same identifier all have the end of the id behind it: which of them comes first must not
    matter, as it may change.
    """
    wanted = {id: identifier(name) for id, name in names.items()}
    wanted = {id: f"{name}_" if name in taken else name for id, name in wanted.items()}
    for length in (6, 200):
        given = list(wanted.values())
        wanted = {
            id: name
            if given.count(name) == 1
            else f"{cut(identifier(names[id]), _WIDEST - 7)}_{id[-length:]}"
            for id, name in wanted.items()
        }
    return wanted


def class_name(text: str) -> str:
    """Return a class name made of a text."""
    return "".join(part[:1].upper() + part[1:] for part in identifier(text).split("_"))


def literal(text: str) -> str:
    """Return the string literal of a text as formatters write it; whatever is not printable is escaped."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(_escaped(char, quote) for char in text) + quote


def _escaped(char: str, quote: str) -> str:
    if char in {quote, "\\"}:
        return f"\\{char}"
    return char if char.isprintable() else repr(char)[1:-1]


def prose(text: str, indent: str = "", width: int = 84) -> str:
    """Return a text for a docstring: printable, in lines, without double quotes."""
    plain = "".join(char if char.isprintable() else "\ufffd" for char in " ".join(text.split()))
    lines = textwrap.wrap(plain.replace('"', "'"), width, break_long_words=False, break_on_hyphens=False)
    return f"\n{indent}".join(line.replace("\\", "\\\\") for line in lines)
