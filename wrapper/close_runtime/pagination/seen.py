"""The objects of a list that were returned: hashes of their ids, which take little memory."""

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


def id_hash(item: Mapping[str, Any]) -> int | None:
    """Return the hash of an object's id, 64 bits; None if it has no id."""
    id = item.get("id")
    return hash_of(id) if isinstance(id, str) else None


def hash_of(text: str) -> int:
    """Return the hash of a text, 64 bits."""
    return int.from_bytes(hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=8).digest(), "big")


class SeenIds(Collection[int]):
    """A set of hashes that only grows, in a tenth of a set's memory: a sorted array, and a set of new ones."""

    def __init__(self, hashes: Iterable[int] = ()) -> None:
        self._sorted = array("Q", sorted(set(hashes)))
        self._new: set[int] = set()

    def add(self, one: int) -> None:
        """Add a hash."""
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


def hex_of(hashes: Iterable[int]) -> str:
    """Return hashes as text."""
    return "".join(f"{one:0{_WIDTH}x}" for one in sorted(hashes))


def hashes_of(text: str) -> Iterator[int]:
    """Return the hashes in a text.

    Raises:
        ValueError: The text is not one that `hex_of` returns.
    """
    return (int(text[at : at + _WIDTH], 16) for at in range(0, len(text), _WIDTH))
