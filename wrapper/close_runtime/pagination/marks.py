"""Marks: short stand-ins for ids, to remember many objects in little memory."""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import merge
from itertools import chain
from typing import Any, Final

_FEW: Final = 1024
_WIDTH: Final = 16


def mark(item: Mapping[str, Any]) -> int | None:
    """Return a stand-in for an object's id, of 64 bits; None if it has no id."""
    id = item.get("id")
    if not isinstance(id, str):
        return None
    return int.from_bytes(hashlib.blake2b(id.encode(errors="surrogatepass"), digest_size=8).digest(), "big")


class Marks(Collection[int]):
    """A set of marks that grows only, at about a tenth of a set's memory: sorted ones, and a few new ones beside."""

    def __init__(self, marks: Iterable[int] = ()) -> None:
        self._sorted = array("Q", sorted(set(marks)))
        self._new: set[int] = set()

    def add(self, one: int) -> None:
        """Remember a mark."""
        if one in self:
            return
        self._new.add(one)
        if len(self._new) > max(_FEW, len(self._sorted) // 16):
            self._sorted, self._new = array("Q", merge(self._sorted, sorted(self._new))), set()

    def __contains__(self, one: object) -> bool:
        if not isinstance(one, int):
            return False
        at = bisect_left(self._sorted, one)
        return one in self._new or (at < len(self._sorted) and self._sorted[at] == one)

    def __iter__(self) -> Iterator[int]:
        return chain(self._sorted, self._new)

    def __len__(self) -> int:
        return len(self._sorted) + len(self._new)


def written(marks: Iterable[int]) -> str:
    """Return marks as text."""
    return "".join(f"{one:0{_WIDTH}x}" for one in sorted(marks))


def read(text: str) -> Iterator[int]:
    """Return the marks that a text holds.

    Raises:
        ValueError: It holds something else.
    """
    return (int(text[at : at + _WIDTH], 16) for at in range(0, len(text), _WIDTH))
