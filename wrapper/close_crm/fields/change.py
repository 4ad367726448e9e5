"""Changes to custom fields, and what becomes of one that the known schema refuses.

Nothing is refused because of an old schema. A change that only a newer schema could allow is returned all the same, in
doubt: `create`, `update` and `update_many` read the schema again and then send the change, or raise its error.
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, Self, TypeAlias

from close_runtime.changes import Changes, Unconfirmed
from close_runtime.scalars import listed

from close_crm.errors import CustomFieldError

from . import values
from .definition import Definition
from .types import Check

#: Which schema: the kind of object, and the id of its type where it has types.
SchemaKey: TypeAlias = tuple[str, str | None]
Verb: TypeAlias = Literal["set", "add", "remove", "unset"]

#: Numbers readings and doubts in the order in which they begin, to know whether a reading is newer than a doubt.
moment = itertools.count(1).__next__


class Fields(Protocol):
    """A schema's fields: a `FieldSet`."""

    def change(self, name: str, verb: Verb, value: Any) -> Change: ...


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a change can't be sent yet, and what to ask a newer schema.

    Attributes:
        schema: The schema to read again.
        name: The field's name or id.
        verb: What is done to the field.
        value: The value; None for `unset`.
        error: Why the schema refuses it, as it was when the change was made.
        number: When that was; see `moment`.
    """

    schema: SchemaKey
    name: str
    verb: Verb
    value: Any
    error: CustomFieldError
    number: int = field(default_factory=moment)

    def __post_init__(self) -> None:
        # A list may change until the change is sent; an error that is kept must not keep the frames it passed through.
        if (items := listed(self.value)) is not None:
            object.__setattr__(self, "value", list(items))
        self.error.with_traceback(None)

    def __reduce__(self) -> tuple[Any, ...]:
        # Numbers are of one process: in another one, the doubt begins when it gets there.
        return Doubt, (self.schema, self.name, self.verb, self.value, self.error)

    def ask(self, fields: Fields) -> Change:
        """Return the change as a schema has it, in doubt again where it refuses it."""
        return fields.change(self.name, self.verb, self.value)


class Change(Unconfirmed):
    """One thing done to one custom field: the JSON key that says it, and its value.

    Changes are passed to `create`, `update` and `Update`. One whose `error` is not None is raised by whatever else
    reads its key or value.
    """

    __slots__ = ("_doubt", "_item")

    def __init__(self, key: str, value: Any) -> None:
        self._item = (key, value)
        self._doubt: Doubt | None = None

    @classmethod
    def in_doubt(cls, doubt: Doubt) -> Self:
        """Return a change that has no key and value before a newer schema allows it."""
        self = cls("", None)
        self._doubt = doubt
        return self

    @property
    def doubt(self) -> Doubt | None:
        """The check against a newer schema before the change is sent; None if the known schema allows it."""
        return self._doubt

    @property
    def error(self) -> CustomFieldError | None:
        """Why the schema refuses the change, as it was when it was made; None where it does not."""
        return None if self._doubt is None else self._doubt.error

    def _known(self) -> tuple[str, Any]:
        if self._doubt is not None:
            # One object raised in several threads would mix their tracebacks.
            raise copy.copy(self._doubt.error)
        return self._item

    def __getitem__(self, key: str) -> Any:
        known, value = self._known()
        if key != known:
            raise KeyError(key)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter((self._known()[0],))

    def __len__(self) -> int:
        return 1

    def __repr__(self) -> str:
        if self._doubt is not None:
            return f"Change.in_doubt({str(self._doubt.error)!r})"
        return f"Change({self._item[0]!r}, {self._item[1]!r})"

    def confirm(self, client: Any, changes: Changes) -> Changes:
        """Return the changes of a call, after the client has read again the schemas of those in doubt.

        Raises:
            CustomFieldError: A schema refuses one, also after it was read again.
            CloseError: One of its other subclasses: reading a schema failed.
        """
        confirmed: Changes = self._fields_of(client).confirmed(changes)
        return confirmed

    async def confirm_async(self, client: Any, changes: Changes) -> Changes:
        """Return the changes of a call, after the client has read again the schemas of those in doubt.

        Raises:
            CustomFieldError: A schema refuses one, also after it was read again.
            CloseError: One of its other subclasses: reading a schema failed.
        """
        confirmed: Changes = await self._fields_of(client).confirmed(changes)
        return confirmed

    def _fields_of(self, client: Any) -> Any:
        """Return what reads schemas through a client; a generated client without wrapper has none."""
        if not hasattr(client, "custom_fields"):
            self._known()
        return client.custom_fields.schemas


#: What each verb checks and returns as JSON. Null unsets every field.
_CHECKS: Mapping[Verb, Check] = {
    "set": values.to_set,
    "add": values.to_add,
    "remove": values.to_remove,
    "unset": values.to_set,
}


def check(definition: Definition, verb: Verb, value: Any) -> Any:
    """Return the JSON of a value.

    Raises:
        CustomFieldError: The field does not take it. Of a definition without a type: no field takes it.
    """
    return _CHECKS[verb](definition, value)


def change(definition: Definition, schema: SchemaKey | None, verb: Verb, value: Any) -> Change:
    """Return a change of a field.

    Args:
        definition: The field, as far as it is known.
        schema: The schema to read again before a value is refused; None to refuse it at once.
        verb: What to do to the field.
        value: The value; None for `unset`.

    Raises:
        CustomFieldError: The field does not take the value, and `schema` is None or could not make it right.
    """
    try:
        written = check(definition, verb, value)
    except CustomFieldError as error:
        if schema is None:
            raise
        check(Definition(definition.id, definition.name), verb, value)
        return Change.in_doubt(Doubt(schema, definition.id, verb, value, error))
    key = f"custom.{definition.id}"
    return Change(key if verb in {"set", "unset"} else f"{key}.{verb}", written)


def to_read(changes: Iterable[Mapping[str, Any]], known: Mapping[SchemaKey, Fields]) -> dict[SchemaKey, int]:
    """Return the schemas to read before changes are sent, each with the number that the reading must be newer than."""
    wanted: dict[SchemaKey, int] = {}
    for change in changes:
        doubt = change.doubt if isinstance(change, Change) else None
        if doubt is not None and (doubt.schema not in known or doubt.ask(known[doubt.schema]).error):
            wanted[doubt.schema] = max(doubt.number, wanted.get(doubt.schema, 0))
    return wanted


def settled(
    changes: Iterable[Mapping[str, Any]], known: Mapping[SchemaKey, Fields]
) -> list[Mapping[str, Any]]:
    """Return changes as the known schemas have them.

    Raises:
        CustomFieldError: A schema refuses one.
    """
    found: list[Mapping[str, Any]] = []
    for change in changes:
        doubt = change.doubt if isinstance(change, Change) else None
        now = change if doubt is None else doubt.ask(known[doubt.schema])
        if isinstance(now, Change) and now.error is not None:
            raise copy.copy(now.error)
        found.append(now)
    return found


__all__ = ["Change", "Doubt", "SchemaKey", "Verb", "change", "check", "moment", "settled", "to_read"]
