"""Changes to custom fields, and what becomes of one that the known schema refuses.

Nothing is refused because of an old schema. A change that only a newer schema could allow is returned all the same, in
doubt: `create`, `update` and `update_many` read the schema again and then send the change, or raise its error.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NoReturn, TypeAlias, cast, get_args

from close_runtime.changes import Changes, Unconfirmed
from close_runtime.scalars import listed

from close_crm.concurrency.shared_work import moment
from close_crm.errors import CustomFieldError

from . import values
from .definition import Definition, SchemaKey
from .types import Check

Verb: TypeAlias = Literal["set", "add", "remove", "unset"]
VERBS: tuple[Verb, ...] = get_args(Verb)


class Change(Mapping[str, Any]):
    """One thing done to one custom field: the JSON key that says it, and its value.

    Changes are passed to `create`, `update` and `Update`. One whose `error` is not None is raised by whatever else
    reads its key or value.
    """

    __slots__ = ("_key", "_value")

    def __init__(self, key: str, value: Any) -> None:
        self._key = key
        self._value = value

    @property
    def error(self) -> CustomFieldError | None:
        """Why the schema refuses the change, as it was when it was made; None where it does not."""
        return None

    def __getitem__(self, key: str) -> Any:
        if key != self._key:
            raise KeyError(key)
        return self._value

    def __iter__(self) -> Iterator[str]:
        return iter((self._key,))

    def __len__(self) -> int:
        return 1

    def __repr__(self) -> str:
        return f"Change({self._key!r}, {self._value!r})"


class Doubt(Change, Unconfirmed):
    """A change that can't be sent before a newer schema allows it.

    Args:
        schema: The schema to read again.
        name: The field's name or id.
        verb: What is done to the field.
        value: The value; None for `unset`.
        error: Why the schema refuses it, as it was when the change was made.

    Attributes:
        asked: Name, verb and value, as `FieldSet.change` takes them.
        number: When it began, by `moment`.
    """

    __slots__ = ("_error", "asked", "number", "schema")

    def __init__(self, schema: SchemaKey, name: str, verb: Verb, value: Any, error: CustomFieldError) -> None:
        # A list may change until the change is sent; an error that is kept must not keep the frames it passed through.
        items = listed(value)
        self.asked: tuple[str, Verb, Any] = name, verb, value if items is None else list(items)
        self._error = error.with_traceback(None)
        self.schema = schema
        self.number = moment()

    def __reduce__(self) -> tuple[Any, ...]:
        # Numbers are of one process: in another one, the doubt begins when it gets there.
        return Doubt, (self.schema, *self.asked, self._error)

    @property
    def error(self) -> CustomFieldError:
        """Why the schema refuses the change, as it was when it was made."""
        return self._error

    def refuse(self) -> NoReturn:
        """Raise the error: a copy, as one object raised in several threads would mix their tracebacks."""
        raise copy.copy(self._error)

    def __getitem__(self, key: str) -> Any:
        self.refuse()

    def __iter__(self) -> Iterator[str]:
        self.refuse()

    def __repr__(self) -> str:
        return f"Change.in_doubt({str(self._error)!r})"

    def confirm(self, client: Any, changes: Changes) -> Changes:
        """Return the changes of a call as `CustomFields.confirm` does."""
        return cast("Changes", self._fields_of(client).confirm(changes))

    async def confirm_async(self, client: Any, changes: Changes) -> Changes:
        """Return the changes of a call as `AsyncCustomFields.confirm` does."""
        return cast("Changes", await self._fields_of(client).confirm(changes))

    def _fields_of(self, client: Any) -> Any:
        """Return the client's `custom_fields`; refuse the change where a generated client, unwrapped, has none."""
        return client.custom_fields if hasattr(client, "custom_fields") else self.refuse()


#: What each verb checks and returns as JSON. Null unsets every field.
_CHECKS: Mapping[Verb, Check] = {
    "set": values.to_set,
    "add": values.to_add,
    "remove": values.to_remove,
    "unset": values.to_set,
}


def change(field: Definition, verb: Verb, value: Any) -> Change:
    """Return a change of a field, in doubt if its schema has to be read again before the value is refused.

    Args:
        field: The field, as far as it is known.
        verb: What to do to the field.
        value: The value; None for `unset`.

    Raises:
        CustomFieldError: The field does not take the value, and no newer schema could make it right.
    """
    try:
        written = _CHECKS[verb](field, value)
    except CustomFieldError as error:
        return in_doubt(field, field.id, verb, value, error)
    key = f"custom.{field.id}"
    return Change(key if verb in {"set", "unset"} else f"{key}.{verb}", written)


def in_doubt(field: Definition, name: str, verb: Verb, value: Any, error: CustomFieldError) -> Doubt:
    """Return a change that is refused by the known schema, but may be right by a newer one.

    Raises:
        CustomFieldError: `error`: there is no schema to read again, or no field takes the value.
    """
    if field.schema is None:
        raise error
    try:
        _CHECKS[verb](Definition(field.id, field.name), value)
    except CustomFieldError:
        raise error from None
    return Doubt(field.schema, name, verb, value, error)


__all__ = ["Change", "Doubt", "Verb", "change", "in_doubt"]
