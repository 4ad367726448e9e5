"""The changes that make no difference, as equivalent.toml beside this file lists them, and changes of wording."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("equivalent.toml")


@dataclass(frozen=True, kw_only=True)
class Equivalent:
    """Changes of one function that no test can notice, or none should."""

    module: str
    function: str
    lines: tuple[tuple[str, ...], ...]
    reason: str


def load() -> list[Equivalent]:
    """Return every entry, each with its reason."""
    entries = tomllib.loads(FILE.read_text(encoding="utf-8")).get("equivalent", [])
    return [
        Equivalent(
            module=entry["module"],
            function=entry["function"],
            lines=tuple(tuple(change) for change in entry["changes"]),
            reason=entry["reason"],
        )
        for entry in entries
    ]


def function_of(name: str) -> str:
    """Return the function of a mutant's name: `Class.method`, or `function`."""
    mangled = name.partition("__mutmut_")[0].rpartition(".")[2]
    return mangled.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")


def reason(entries: Sequence[Equivalent], *, module: str, function: str, lines: Sequence[str]) -> str | None:
    """Return why this change makes no difference, None if it isn't listed."""
    for entry in entries:
        if (entry.module, entry.function) == (module, function) and tuple(lines) in entry.lines:
            return entry.reason
    return None


def of_wording(lines: Sequence[str]) -> bool:
    """Whether only the spelling of a text of several words is another: mutmut writes XX around it, or other cases.

    Such texts are for people. A test that repeated them would notice every better sentence, and no fault.
    """
    if len(lines) != 2:
        return False
    removed, added = (line[1:] for line in lines)
    texts = [
        text
        for text, other in zip(_TEXT.findall(removed), _TEXT.findall(added), strict=False)
        if text != other
    ]
    spelled_alike = added.replace("XX", "").casefold() == removed.replace("XX", "").casefold()
    return spelled_alike and bool(texts) and all(" " in text.strip(_QUOTES) for text in texts)


_QUOTES = "\"'"
_TEXT = re.compile(r"""\"[^\"]*\"|'[^']*'""")
