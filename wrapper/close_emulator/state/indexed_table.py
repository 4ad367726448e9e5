"""Tables of records that are found as quickly among a hundred thousand as among a hundred."""

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from copy import deepcopy
from itertools import compress
from typing import TYPE_CHECKING, Any, NamedTuple

Record = dict[str, Any]


class Watch:
    """Whether tables are watched for changes, and what was seen then.

    While it is on, a table copies each record before somebody gets it, and so before it can be changed, whatever code
    changes it. Records that are found by walking through a table (`values`, `items`) are not seen: change such ones by
    `table[id] = ...`, or get them by their ids or with `where`.

    Attributes:
        on: Whether tables are watched.
        seen: Records by id, each with its table and as it was at first; None for what was added since.
        kinds: What is in each table, by the table's identity.
    """

    def __init__(self) -> None:
        self.on = False
        self.seen: dict[str, tuple[Table, Any]] = {}
        self.kinds: dict[int, Any] = {}

    def add(self, table: "Table", kind: Any) -> None:
        """Watch a table."""
        table.watch = self
        self.kinds[id(table)] = kind

    def __enter__(self) -> None:
        self.on = True

    def __exit__(self, *_: object) -> None:
        self.on = False

    def __deepcopy__(self, memo: dict[int, Any]) -> "Watch":
        return Watch()

    def changes(self) -> list["Change"]:
        """Return what was changed since the last call."""
        changed = [
            Change(self.kinds[id(table)], table, record_id, before, after)
            for record_id, (table, before) in self.seen.items()
            if before != (after := table.look(record_id))
        ]
        self.seen.clear()
        return changed


class Change(NamedTuple):
    """A record before and after a change, None where there is none."""

    kind: Any
    table: "Table"
    id: str
    before: Any
    after: Any


_NOBODY = Watch()


class Table(dict[str, Record]):
    """Records by id in order of creation, and found by some of their other values without a search.

    Change an indexed value of a record in the table only by putting the record there again:
    `table[id] = {**record, name: value}`, or `table.refresh(id)` after a change in place.

    Args:
        indexed: Names of the values that `of` finds records by.

    Attributes:
        watch: Who watches for changes.
    """

    if TYPE_CHECKING:

        def look(self, id: str) -> Any:
            """Return a record that is only looked at, None if there is none: watching doesn't copy it."""

    else:
        look = dict.get

        def get(self, id: str, default: Any = None) -> Any:
            """Return a record, as a dict does."""
            record = super().get(id, default)
            if self.watch.on and record is not default:
                self._see(id, record)
            return record

    def __init__(self, *indexed: str) -> None:
        super().__init__()
        self.watch = _NOBODY
        self._indexes: dict[str, dict[Any, dict[str, None]]] = {name: {} for name in indexed}
        self._values: dict[str, tuple[Any, ...]] = {}

    def _see(self, id: str, record: Any) -> None:
        if id not in self.watch.seen:
            self.watch.seen[id] = (self, record_copy(record))

    def __getitem__(self, id: str) -> Record:
        record = super().__getitem__(id)
        if self.watch.on:
            self._see(id, record)
        return record

    def of(self, name: str, value: Any, test: Callable[[Record], bool] | None = None) -> list[Record]:
        """Return the records whose indexed value `name` is `value`, and that pass a test, oldest first."""
        found = self._indexes[name].get(value, ())
        return [self[id] for id in found if test is None or test(self.look(id))]

    def where(self, test: Callable[[Record], bool]) -> list[Record]:
        """Return the records that pass a test, oldest first; they may be changed in place, as those of `of`."""
        return [self[id] for id, record in self.items() if test(record)]

    def finds_by(self, name: str) -> bool:
        """Whether `of` finds records by this value."""
        return name in self._indexes

    def refresh(self, id: str) -> None:
        """Update the index after a change in place to an indexed value."""
        record = super().__getitem__(id)
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
        if self.watch.on:
            self._see(id, self.look(id))
        super().__setitem__(id, record)
        self.refresh(id)

    def __delitem__(self, id: str) -> None:
        if self.watch.on:
            self._see(id, self.look(id))
        super().__delitem__(id)
        self._forget(id)

    def pop(self, id: str, *default: Any) -> Any:
        """Take a record out, as a dict does."""
        if self.watch.on and id in self:
            self._see(id, self.look(id))
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

    def __ior__(self, records: Any) -> "Table":  # type: ignore[override, misc]  # dict has overloads
        self.update(records)
        return self

    def __reduce__(self) -> tuple[Callable[..., "Table"], tuple[Any, ...]]:
        return _rebuilt, (tuple(self._indexes), list(self.items()))

    def copied(self) -> "Table":
        """Return a table of copies that shares nothing with this one."""
        table = Table(*self._indexes)
        dict.update(table, {id: record_copy(record) for id, record in self.items()})
        table._values = dict(self._values)
        table._indexes = {
            name: {value: dict(ids) for value, ids in index.items()} for name, index in self._indexes.items()
        }
        return table


class Tables(dict[str, Table]):
    """Tables by name; one that nobody has used yet is empty."""

    def __missing__(self, name: str) -> Table:
        return self.setdefault(name, Table())

    def __eq__(self, other: object) -> bool:
        used = [
            {name: table for name, table in one.items() if table}
            for one in (self, other)
            if isinstance(one, dict)
        ]
        return len(used) == 2 and used[0] == used[1]

    __hash__ = None

    def copied(self) -> "Tables":
        """Return copies that share nothing with these."""
        return Tables({name: table.copied() for name, table in self.items()})


def _rebuilt(indexed: Iterable[str], items: list[tuple[str, Record]]) -> Table:
    table = Table(*indexed)
    table.update(items)
    return table


def plain_copy(value: Any) -> Any:
    """Return a copy of what JSON can say, several times faster than `copy.deepcopy`."""
    if type(value) is dict:
        copy = value.copy()
        # A record has dozens of fields, of which one or two are nested: they are picked out without a loop in Python.
        for key in compress(value, map(_is_nested, map(type, value.values()))):
            copy[key] = plain_copy(value[key])
        return copy
    if type(value) is list:
        return [plain_copy(below) if type(below) in _NESTED else below for below in value]
    return value


_NESTED = frozenset({dict, list})
_is_nested = _NESTED.__contains__


def record_copy(record: Any) -> Any:
    """Return a copy of a record that shares nothing with it."""
    return plain_copy(record) if type(record) is dict else deepcopy(record)


@contextmanager
def restored(deleted: list[tuple[Table, str, Record]]) -> Generator[None, None, None]:
    """Have deleted records back in the block, so that what showed them can be seen once more.

    They are put behind all others and taken out again, which leaves the order of those as it is.
    """
    for table, id, record in deleted:
        table[id] = record
    try:
        yield
    finally:
        for table, id, _ in deleted:
            del table[id]
