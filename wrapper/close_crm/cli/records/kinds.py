"""The kinds of object that commands show and change: their columns, and how they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from close_crm.cli.terminal.columns import Column, Record, amount
from close_crm.cli.terminal.exits import Problem
from close_crm.cli.terminal.organization import quoted
from close_crm.cli.terminal.words import moment_of

if TYPE_CHECKING:
    from close_crm import Close, FieldSet


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of object.

    Attributes:
        word: Its name.
        prefix: What its ids begin with.
        columns: The columns of a table.
        more: What one object shows besides.
        api: Returns its operations.
        fields: Returns its custom fields; None where it has none.
        labels: What people call its keys.
    """

    word: str
    prefix: tuple[str, ...]
    columns: Sequence[Column]
    more: Sequence[Column]
    api: Callable[[Close], Any]
    fields: Callable[[Close], FieldSet] | None = None
    labels: Mapping[str, str] | None = None

    def check_id(self, id: str) -> str:
        """Return an id of this kind.

        Raises:
            Problem: It is another one.
        """
        if not id.startswith(self.prefix):
            msg = f"a {self.word} goes by its id ({' or '.join(f'{one}...' for one in self.prefix)}), not {quoted(id)}"
            raise Problem(msg)
        return id

    def known(self, close: Close) -> FieldSet | None:
        """Return the custom fields; they were read just now, so what they refuse is refused at once."""
        from close_crm import FieldSet

        return None if self.fields is None else FieldSet(self.fields(close).schema)


def column(name: str, read: str | Callable[[Record], Any], *keys: str) -> Column:
    """Return a column of a key, or of what a function reads, of the keys that are named after it."""

    def of(record: Record) -> Any:
        return record.get(read) if isinstance(read, str) else read(record)

    return Column(
        name,
        (read,) if isinstance(read, str) else keys,
        of,
        lambda record, manner: manner.text(moment_of(of(record))),
    )


def custom_columns(fields: FieldSet | None, record: Record) -> list[Column]:
    """Return columns of the custom fields that an object has values in."""
    if fields is None:
        return []
    return [
        column(field.name or field.id, field.key) for field in fields if record.get(field.key) is not None
    ]


def _each(name: str, *keys: str) -> Callable[[Record], Any]:
    """Return what reads one key of each part of an object, the first of several that it has."""

    def read(record: Record) -> list[str]:
        parts = [part for part in record.get(name) or () if isinstance(part, Mapping)]
        return [text for part in parts if (text := next(filter(None, map(part.get, keys)), None))]

    return read


def _part(name: str, key: str) -> Callable[[Record], Any]:
    return lambda record: (record.get(name) or {}).get(key)


_CREATED, _UPDATED = column("created", "date_created"), column("updated", "date_updated")
_ID = column("id", "id")

LEAD: Final = Kind(
    "lead",
    ("lead_",),
    (
        _ID,
        column("name", "display_name"),
        column("status", "status_label"),
        column("contacts", _each("contacts", "display_name")),
        column("email", _part("primary_email", "email")),
    ),
    (
        column("phone", _part("primary_phone", "phone_formatted")),
        column("url", "url"),
        column("description", "description"),
        column("address", _each("addresses", "full_address", "address_1", "city")),
        column("page", "html_url"),
        _CREATED,
        _UPDATED,
    ),
    lambda close: close.leads,
    lambda close: close.custom_fields.lead(),
    {"status_id": "status"},
)
CONTACT: Final = Kind(
    "contact",
    ("cont_",),
    (
        _ID,
        column("name", "display_name"),
        column("title", "title"),
        column("email", _each("emails", "email")),
        column("phone", _each("phones", "phone_formatted", "phone")),
        column("lead", "lead_id"),
    ),
    (column("url", _each("urls", "url")), column("timezone", "timezone"), _CREATED, _UPDATED),
    lambda close: close.contacts,
    lambda close: close.custom_fields.contact(),
    {"emails": "email", "phones": "phone"},
)
TASK: Final = Kind(
    "task",
    # Close's own notifications have another beginning: https://developer.close.com/api/resources/tasks
    ("task_", "noti_"),
    (
        _ID,
        column("date", "date"),
        column("text", "text"),
        column("lead", "lead_name"),
        column("user", "assigned_to_name"),
        column("done", "is_complete"),
    ),
    (
        column("type", "_type"),
        column("contact", "contact_name"),
        column("priority", "priority"),
        column("lead_id", "lead_id"),
        _CREATED,
        _UPDATED,
    ),
    lambda close: close.tasks,
    labels={"assigned_to": "user", "is_complete": "done"},
)
#: Columns of what a search finds; their keys are the fields that it is asked for.
FOUND: Final[Mapping[str, Sequence[Column]]] = {
    "lead": (
        _ID,
        column("name", "display_name"),
        column("status", "status_label"),
        _CREATED,
    ),
    "contact": (
        _ID,
        column("name", "display_name"),
        column("title", "title"),
        column("email", _each("emails", "email"), "emails"),
        column("lead", "lead_id"),
    ),
    "opportunity": (
        _ID,
        column("lead", "lead_name"),
        column("status", "status_label"),
        amount("value", "value"),
        column("user", "user_name"),
    ),
}
