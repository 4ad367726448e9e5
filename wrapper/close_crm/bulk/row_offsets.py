"""Where the lines of each row are in a journal."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Final


class RowOffsets:
    """The offset in a file of each row, 0 for a row without one. Takes eight bytes a row."""

    _PAGE: Final = 4096

    def __init__(self) -> None:
        self._pages: dict[int, array[int]] = {}

    def __getitem__(self, row: int) -> int:
        page = self._pages.get(row // self._PAGE)
        return 0 if page is None else page[row % self._PAGE]

    def __setitem__(self, row: int, offset: int) -> None:
        number = row // self._PAGE
        page = self._pages.get(number)
        if page is None:
            if not offset:
                return
            page = self._pages[number] = array("Q", bytes(8 * self._PAGE))
        page[row % self._PAGE] = offset

    def __iter__(self) -> Iterator[int]:
        """Yield the rows that have an offset."""
        for number, page in self._pages.items():
            for row, offset in enumerate(page, number * self._PAGE):
                if offset:
                    yield row
