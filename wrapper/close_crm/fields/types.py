"""The types of custom fields, in one table: how values are written, read and parsed, and their typed classes.

Source: https://developer.close.com/api/resources/custom-fields
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias

from close_runtime.codecs import SINGLE, finite
from close_runtime.errors import InvalidRequest
from close_runtime.scalars import number
from close_runtime.text import brief as shown

from close_crm.arguments import in_utc
from close_crm.errors import CustomFieldError

from .definition import Definition
from .names import chosen, first, nearest

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d.*", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_NO_USER = r"(?!user_)[a-z]+_[A-Za-z0-9]{20,}\Z"

#: Checks a value against a field's definition and returns the JSON to send.
Check: TypeAlias = Callable[[Definition, Any], Any]


def refused(field: Definition, reason: str, tail: str = "", close: tuple[str, ...] = ()) -> CustomFieldError:
    """Return the error for a value that a field does not take."""
    return CustomFieldError(f"{field.label} {reason}{tail}", field=field.id, nearest=close)


def plain(field: Definition, value: Any) -> Any:
    """Return the JSON value, for fields of which nothing more is known."""
    try:
        return SINGLE.write(field.label, value)
    except InvalidRequest as error:
        raise CustomFieldError(str(error), field=field.id) from None


def _text(wanted: str, form: str = ".*") -> Check:
    """Return the check of types whose values are texts of one form."""
    pattern = re.compile(form, re.DOTALL)

    def write(field: Definition, value: Any) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise refused(field, f"takes {wanted}, not {shown(value)}")
        return str(plain(field, value))

    return write


def _number(field: Definition, value: Any) -> Any:
    value = number(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        hint = " (without quotes)" if isinstance(value, str) and _NUMBER.fullmatch(value) else ""
        raise refused(field, f"takes a number, an int or a float, not {shown(value)}{hint}")
    if not finite(value):
        raise refused(field, f"takes a finite number that a float can hold, not {shown(value)}")
    return value


def _date(field: Definition, value: Any) -> str:
    if isinstance(value, datetime):
        raise refused(field, f"takes a date without a time; use .date() of {shown(value)}")
    day = _day(value) if isinstance(value, str) else value
    if not isinstance(day, date):
        raise refused(field, f"takes a date, or YYYY-MM-DD of a day that exists, not {shown(value)}")
    return str(plain(field, day))


def _datetime(field: Definition, value: Any) -> str:
    when: Any = _moment(value) if isinstance(value, str) else value
    try:
        utc = in_utc(when)
    except OverflowError:
        raise refused(field, f"takes a moment in the years 1 to 9999, UTC, not {shown(value)}") from None
    if utc is None:
        raise refused(field, f"takes a datetime with a time zone, or ISO 8601 of one, not {shown(value)}")
    # ISO 8601 has no offsets with seconds, which old local times have.
    return str((when if when.utcoffset() % timedelta(minutes=1) == timedelta() else utc).isoformat())


def _day(text: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    return None


def _moment(text: str) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(text.upper()) if _MOMENT.fullmatch(text) else None
    return None


def _choice(field: Definition, value: Any) -> str:
    if not isinstance(value, str):
        raise refused(field, f"takes one of its choices, not {shown(value)}", among(field))
    if field.choices is not None and value not in field.choices:
        close = nearest(value, field.choices)
        tail = f"; nearest: {', '.join(map(shown, close))}" if close else among(field)
        raise refused(field, f"has no choice {shown(value)}", tail, close)
    return str(plain(field, value))


def among(field: Definition) -> str:
    """Return the end of an error: the choices."""
    if not field.choices:
        return "" if field.choices is None else "; it has no choices yet"
    return f"; choices: {first(field.choices)}"


def _read_date(text: str) -> Any:
    return _day(text) or text


def _read_datetime(text: str) -> Any:
    when = _moment(text)
    # As in the fields of Close's own: what has no zone is in UTC.
    return text if when is None else when if when.tzinfo else when.replace(tzinfo=UTC)


def _unparsed(_: Definition, text: str) -> str:
    return text


def _stripped(_: Definition, text: str) -> str:
    return text.strip()


def _parse_choice(field: Definition, text: str) -> str:
    return chosen(field.choices or (), text)


def _parse_number(field: Definition, text: str) -> Any:
    text = text.strip()
    if _NUMBER.fullmatch(text) and len(text) <= 400:
        return float(text) if "." in text else int(text)
    if field.checked_type == "number":
        raise refused(field, f"reads a plain decimal number such as 1200.50, not {shown(text)}")
    return text


@dataclass(frozen=True, slots=True)
class FieldType:
    """One type of custom fields.

    Attributes:
        name: What Close calls it.
        write: Checks one Python value and returns its JSON.
        single: The class in `typed.py` of fields with one value.
        several: The class of fields with a list; None where Close has no lists of this type.
        read: Returns the Python value of a JSON text; the text itself if it is not of this type.
        parse: Returns the Python value of a text that people wrote.
        free_text: Whether any text is a value, so that the empty one is sent as null.
    """

    name: str
    write: Check
    single: str
    several: str | None = None
    read: Callable[[str], Any] = str
    parse: Callable[[Definition, str], Any] = _stripped
    free_text: bool = False


#: By name. A type that is missing is newer than this table, and for Close alone to check.
TYPES: Mapping[str, FieldType] = {
    one.name: one
    for one in (
        FieldType("text", _text("text"), "TextField", parse=_unparsed, free_text=True),
        FieldType("textarea", _text("text"), "TextAreaField", parse=_unparsed, free_text=True),
        FieldType("hidden", _text("text"), "HiddenField", parse=_unparsed, free_text=True),
        FieldType("number", _number, "NumberField", parse=_parse_number),
        FieldType("date", _date, "DateField", read=_read_date),
        FieldType("datetime", _datetime, "DateTimeField", read=_read_datetime),
        FieldType("choices", _choice, "ChoiceField", "ChoicesField", parse=_parse_choice),
        FieldType(
            "user",
            # Ids of other things than users are nobody's name.
            _text("a user's id (user_...) or exact name", rf"(?!{_NO_USER}).*\S.*"),
            "UserField",
            "UsersField",
        ),
        FieldType(
            "contact",
            _text("the id (cont_...) of a contact of the same lead", "cont_[A-Za-z0-9]+"),
            "ContactField",
            "ContactsField",
        ),
        FieldType(
            # Nothing documents more of what ids of custom objects look like.
            "custom_object",
            _text("the id of a custom object", r"\S+"),
            "CustomObjectField",
            "CustomObjectsField",
        ),
    )
}
#: What a field of an unknown type does: any scalar is sent, and values stay as they are.
UNKNOWN = FieldType("", plain, "AnyField", "AnyField", parse=_unparsed)


def type_of(name: str | None) -> FieldType:
    """Return the type of a name."""
    return TYPES.get(name or "", UNKNOWN)
