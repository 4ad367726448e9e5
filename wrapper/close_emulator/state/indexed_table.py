"""Tables of records that are found as quickly among a hundred thousand as among a hundred."""

from collections.abc import Callable, Iterable
from typing import Any

Record = dict[str, Any]


class Table(dict[str, Record]):
    """Records by id in order of creation, and found by some of their other values without a search.

    Change an indexed value of a record in the table only by putting the record there again:
    `table[id] = {**record, name: value}`, or `table.refresh(id)` after a change in place.

    Args:
        indexed: Names of the values that `of` finds records by.
    """

    def __init__(self, *indexed: str) -> None:
        super().__init__()
        self._indexes: dict[str, dict[Any, dict[str, None]]] = {name: {} for name in indexed}
        self._values: dict[str, tuple[Any, ...]] = {}

    def of(self, name: str, value: Any) -> list[Record]:
        """Return the records whose indexed value `name` is `value`, oldest first."""
        return [self[id] for id in self._indexes[name].get(value, ())]

    def finds_by(self, name: str) -> bool:
        """Whether `of` finds records by this value."""
        return name in self._indexes

    def refresh(self, id: str) -> None:
        """Update the index after a change in place to an indexed value."""
        record = self[id]
        values = tuple(record.get(name) for name in self._indexes)
        if self._values.get(id) == values:
            return
        self._forget(id)
        self._values[id] = values
        for index, value in zip(self._indexes.values(), values, strict=True):
            index.setdefault(value, {})[id] = None

    def _forget(self, id: str) -> None:
        for index, value in zip(self._indexes.values(), self._values.pop(id, ()), strict=False):
            ids = index[value]
            del ids[id]
            if not ids:
                del index[value]

    def __setitem__(self, id: str, record: Record) -> None:
        super().__setitem__(id, record)
        self.refresh(id)

    def __delitem__(self, id: str) -> None:
        super().__delitem__(id)
        self._forget(id)

    def pop(self, id: str, *default: Any) -> Any:
        """Take a record out, as a dict does."""
        taken = super().pop(id, *default)
        self._forget(id)
        return taken

    def popitem(self) -> tuple[str, Record]:
        """Take the last record out."""
        id, record = super().popitem()
        self._forget(id)
        return id, record

    def clear(self) -> None:
        """Take all records out."""
        super().clear()
        self._values.clear()
        for index in self._indexes.values():
            index.clear()

    def setdefault(self, id: str, record: Record) -> Record:
        """Put a record in unless there is one with its id."""
        if id not in self:
            self[id] = record
        return self[id]

    def update(self, *records: Any, **more: Any) -> None:
        """Put records in, as a dict does."""
        for id, record in dict(*records, **more).items():
            self[id] = record

    def __ior__(self, records: Any) -> "Table":  # type: ignore[override, misc]
        self.update(records)
        return self

    def __reduce__(self) -> tuple[Callable[..., "Table"], tuple[Any, ...]]:
        return _rebuilt, (tuple(self._indexes), list(self.items()))

    def copied(self, copy: Callable[[Record], Record]) -> "Table":
        """Return a table of copies, made by `copy`, that shares nothing with this one."""
        table = Table(*self._indexes)
        dict.update(table, {id: copy(record) for id, record in self.items()})
        table._values = dict(self._values)
        table._indexes = {
            name: {value: dict(ids) for value, ids in index.items()} for name, index in self._indexes.items()
        }
        return table


def _rebuilt(indexed: Iterable[str], items: list[tuple[str, Record]]) -> Table:
    table = Table(*indexed)
    table.update(items)
    return table


def plain_copy(value: Any) -> Any:
    """Return a copy of what JSON can say, several times faster than `copy.deepcopy`."""
    if type(value) is dict:
        return {key: plain_copy(below) if type(below) in _NESTED else below for key, below in value.items()}
    if type(value) is list:
        return [plain_copy(below) if type(below) in _NESTED else below for below in value]
    return value


_NESTED = frozenset({dict, list})
