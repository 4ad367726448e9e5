"""Differences from Close's published facts that are meant, each with its reason (`accepted_differences/`)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .facts import Difference

FOLDER = Path(__file__).parent / "accepted_differences"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Differences that are accepted for one reason; `*` in an operation, a place or what it is stands for any text."""

    where: tuple[str, ...]
    what: str
    theirs: str
    ours: str
    reason: str
    operations: tuple[str, ...] = ("*",)

    def __post_init__(self) -> None:
        """Refuse an entry without a reason."""
        if not self.reason.strip():
            msg = f"{self.where}: an accepted difference needs its reason"
            raise ValueError(msg)

    def places(self, difference: Difference) -> set[str]:
        """Return which of the entry's patterns, of operations and places, the difference makes necessary."""
        said = (difference.theirs, difference.ours)
        operations = {one for one in self.operations if _fits(one, difference.operation)}
        where = {one for one in self.where if _fits(one, difference.where)}
        return (
            operations | where
            if operations and where and _fits(self.what, difference.what) and said == (self.theirs, self.ours)
            else set()
        )


def read(*files: Path) -> list[Acceptance]:
    """Return the entries of files, by default of all that there are.

    Raises:
        TypeError: An entry lacks a key, or has one that is not known.
        ValueError: An entry has an empty reason.
    """
    texts = (file.read_text(encoding="utf-8") for file in files or sorted(FOLDER.glob("*.toml")))
    return [_entry(**entry) for text in texts for entry in tomllib.loads(text)["accepted"]]


def _entry(where: list[str], operations: Iterable[str] = ("*",), **rest: str) -> Acceptance:
    return Acceptance(where=tuple(where), operations=tuple(operations), **rest)


def settle(
    differences: Iterable[Difference], acceptances: list[Acceptance]
) -> tuple[list[Difference], list[str]]:
    """Return the differences that nobody accepted, and what was accepted and is no difference (any more)."""
    open_ones = []
    needed: list[set[str]] = [set() for _ in acceptances]
    for difference in differences:
        places = [one.places(difference) for one in acceptances]
        needed = [seen | new for seen, new in zip(needed, places, strict=True)]
        if not any(places):
            open_ones.append(difference)
    idle = [
        f"{place}: {one.what}: theirs {one.theirs}, ours {one.ours}"
        for one, seen in zip(acceptances, needed, strict=True)
        for place in (*one.operations, *one.where)
        if place not in seen
    ]
    return open_ones, idle


def _fits(pattern: str, text: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), text) is not None
