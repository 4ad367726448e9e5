"""The columns of lists: their names, the keys that they need, and how their values are formatted.

`bulk` reads the files that `list` writes: names and formats of both are defined here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from close_crm.fields.names import folded, nearest

from .exits import Problem
from .organization import Organization, quoted
from .words import Manner, json_text, listed, moment_of

if TYPE_CHECKING:
    from close_crm import CustomField, FieldSet

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: Its heading.
        keys: The keys of the opportunity that it is computed from.
        plain: Returns its value for CSV, before escaping: text, or a number.
        shown: Returns its value for people.
        right: Whether it is aligned to the right, as numbers are.
    """

    name: str
    keys: tuple[str, ...]
    plain: Callable[[Record], Any]
    shown: Callable[[Record, Manner], str]
    right: bool = False


#: Close's own names, which are also accepted as headings.
ALIASES: Mapping[str, str] = {
    "value_period": "period",
    "date_won": "won_on",
    "status_label": "status",
    "status_display_name": "status",
    "user_name": "user",
    "contact_name": "contact",
    "lead_name": "lead",
    "pipeline_name": "pipeline",
    "value_currency": "currency",
    "date_created": "created",
    "date_updated": "updated",
}
#: The default columns of a table, and of a file, which has all custom fields as well.
TABLE = ("id", "lead", "status", "value", "confidence", "won_on", "user")
FILE = ("id", "lead", "pipeline", "status", "value", "currency", "period", "confidence", "won_on", "user")

_PLAIN_KEYS = {
    "id": "id",
    "lead": "lead_name",
    "status_type": "status_type",
    "currency": "value_currency",
    "period": "value_period",
    "confidence": "confidence",
    "won_on": "date_won",
    "contact": "contact_name",
    "note": "note",
    "created": "date_created",
    "updated": "date_updated",
}
_AMOUNTS = {
    "value": "value",
    "expected": "expected_value",
    "annualized": "annualized_value",
}
_RAW = (
    "lead_id", "status_id", "pipeline_id", "user_id", "contact_id", "organization_id", "created_by", "created_by_name",
    "updated_by", "updated_by_name", "date_lost", "note_html", "is_stalled", "value_formatted",
)  # fmt: skip
NAMES = (*_PLAIN_KEYS, *_AMOUNTS, "status", "pipeline", "user", *_RAW)


def heading(text: str) -> str:
    """Return the form in which headings are compared: without case, blanks and hyphens."""
    form = re.sub(r"[\s_-]+", "_", folded(text))
    return ALIASES.get(form, form)


class Columns:
    """The columns of an organization's opportunities."""

    def __init__(self, organization: Organization) -> None:
        self._organization = organization

    def named(self, names: Iterable[str]) -> list[Column]:
        """Return columns by their names: ours, Close's, or those of custom fields.

        Raises:
            Problem: There is no column of that name.
        """
        return [self._named(name.strip()) for name in names if name.strip()]

    def for_table(self) -> list[Column]:
        """Return the default columns of a table."""
        return self.named(TABLE)

    def for_file(self) -> list[Column]:
        """Return the default columns of a file."""
        return [*self.named(FILE), *(self._custom(field) for field in self._organization.fields)]

    def _named(self, name: str) -> Column:
        fields = self._organization
        form = heading(name)
        if form in NAMES:
            return self._own(form)
        if name in fields.fields:
            return self._custom(fields.fields[name])
        field_names = [field.name for field in fields.fields if field.name]
        near = nearest(name, [*NAMES, *field_names])
        choice = f"nearest: {listed(near)}" if near else f"columns are {listed([*NAMES, *field_names], 99)}"
        msg = f"there is no column {quoted(name)}; {choice}"
        raise Problem(msg)

    def _own(self, name: str) -> Column:
        if name in _AMOUNTS:
            return amount(name, _AMOUNTS[name])
        if name == "status":
            return _text(name, ("status_id", "status_label"), self._status)
        if name == "pipeline":
            return _text(name, ("status_id", "pipeline_name"), self._pipeline)
        if name == "contact":
            return _text(
                name, ("contact_name", "contact_id"), lambda record: record.get("contact_name") or ""
            )
        if name == "user":
            keys = ("user_id", "user_name")
            return Column(name, keys, self._user, lambda record, _: str(record.get("user_name") or ""))
        return _value(name, _PLAIN_KEYS.get(name, name), percent=name == "confidence")

    def _status(self, record: Record) -> Any:
        stage = self._organization.stage(record.get("status_id"))
        return stage.label if stage else record.get("status_label")

    def _pipeline(self, record: Record) -> Any:
        stage = self._organization.stage(record.get("status_id"))
        return stage.pipeline if stage else record.get("pipeline_name")

    def _user(self, record: Record) -> Any:
        id, name = record.get("user_id"), record.get("user_name")
        return self._organization.user_label(id, name) if id and name else id

    def _custom(self, field: CustomField) -> Column:
        """Return the column of a custom field, under its name if that is unambiguous."""

        def shown(record: Record, manner: Manner) -> str:
            value = record.get(field.key)
            items = value if isinstance(value, list) else [value]
            return ", ".join(self._label(field, item, manner) for item in items)

        def plain(record: Record) -> Any:
            return _in_file(record.get(field.key))

        return Column(
            label(field, self._organization.fields), (field.key,), plain, shown, field.type == "number"
        )

    def _label(self, field: CustomField, value: Any, manner: Manner) -> str:
        if field.type == "user" and isinstance(value, str):
            return next((one.name for one in self._organization.people if one.id == value), value)
        return manner.text(moment_of(value))

    def labelled(self, key: str, value: Any, record: Record, manner: Manner) -> tuple[str, str]:
        """Return name and value of one key of an opportunity for people."""
        if key.startswith("custom.") and key in self._organization.fields:
            column = self._custom(self._organization.fields[key])
        elif key == "status_id":
            stage = self._organization.stage(value)
            return "status", stage.full if stage else manner.text(value)
        elif key == "contact_id":
            name = record.get("contact_name") if record.get("contact_id") == value else None
            return "contact", self._organization.contact_name(value) or name or manner.text(value)
        elif key == "user_id":
            names = {one.id: one.name for one in self._organization.people}
            return "user", names.get(value, manner.text(value))
        elif key in _AMOUNTS.values():
            name = next(name for name, of in _AMOUNTS.items() if of == key)
            return name, amount(name, key).shown({**record, key: value}, manner)
        else:
            name = next((name for name, of in _PLAIN_KEYS.items() if of == key), key)
            column = _value(name, key, percent=key == "confidence")
        return column.name, column.shown({**record, key: value}, manner)


def label(field: CustomField, fields: FieldSet) -> str:
    """Return an unambiguous heading for a field: its name, or else its id."""
    name = field.name or field.id
    if heading(name) in NAMES or heading(name) == "reason" or name not in fields:
        return field.id
    return name if fields[name].id == field.id else field.id


def _text(name: str, keys: tuple[str, ...], of: Callable[[Record], Any]) -> Column:
    return Column(name, keys, of, lambda record, _: str(of(record) or ""))


def _value(name: str, key: str, *, percent: bool = False) -> Column:
    def shown(record: Record, manner: Manner) -> str:
        value = record.get(key)
        if percent and isinstance(value, int):
            return f"{value}%"
        return manner.text(moment_of(value))

    return Column(name, (key,), lambda record: _in_file(record.get(key)), shown, percent)


def amount(name: str, key: str) -> Column:
    """Return the column of an amount in cents."""

    def shown(record: Record, manner: Manner) -> str:
        value = record.get(key)
        period = "annual" if name == "annualized" else record.get("value_period")
        return manner.amount(value, record.get("value_currency"), period) if isinstance(value, int) else ""

    def plain(record: Record) -> Any:
        value = record.get(key)
        if not isinstance(value, int):
            return _in_file(value)
        sign = "-" if value < 0 else ""
        return Number(f"{sign}{abs(value) // 100}.{abs(value) % 100:02}")

    return Column(name, (key, "value_currency", "value_period"), plain, shown, right=True)


class Number(str):
    """A number as text, which needs no guard against being read as a formula."""

    __slots__ = ()


def _in_file(value: Any) -> Any:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float():
            return Number(format(Decimal(repr(value)), "f"))
        case list():
            return "; ".join(str(_in_file(item)) for item in value)
        case dict():
            return json_text(value)
        case _:
            return str(value)


#: First characters that make spreadsheets read a cell as a formula, and the quotation mark that guards against it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def guarded(value: Any) -> str:
    """Return a cell that no spreadsheet runs as a formula: text like one gets a `'`, which `unguarded` removes."""
    text = str(value)
    return f"'{text}" if not isinstance(value, Number) and text.startswith(_FORMULA) else text


def unguarded(cell: str) -> str:
    """Return the text of a cell before it was guarded."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_FORMULA) else cell


def keys_of(columns: Sequence[Column]) -> list[str]:
    """Return the keys to request from Close."""
    return list(dict.fromkeys(["id", *(key for column in columns for key in column.keys)]))
