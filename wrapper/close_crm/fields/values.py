"""Values of custom fields, written and read: pure functions of the definition.

Source: https://developer.close.com/api/resources/custom-fields
"""

from __future__ import annotations

from typing import Any

from close_runtime.scalars import listed as items_of
from close_runtime.scalars import scalar
from close_runtime.text import brief as shown

from close_crm.errors import CustomFieldError

from .definition import Definition
from .names import folded
from .types import plain, refused, type_of


def to_set(field: Definition, value: Any) -> Any:
    """Return the JSON that sets the value.

    An empty text and an empty list become null, as only for null it is documented that it empties a field; a value
    that is listed twice is sent once.

    Raises:
        CustomFieldError: The field does not take the value.
    """
    written = _written(field, value)
    empty = (type_of(field.checked_type).free_text and written == "") or (field.takes_lists and written == [])
    return None if empty else written


def _written(field: Definition, value: Any) -> Any:
    if value is None:
        return None
    lists, items = field.takes_lists, items_of(value)
    if items is None:
        if lists:
            again = "" if not isinstance(value, str) else f": [{shown(value)}], or .add() for one more"
            raise refused(field, f"has several values and takes a list, not {shown(value)}{again}")
        return _one(field, value)
    if lists is False:
        raise refused(field, f"has a single value, not a list: {shown(value)}")
    written = [_one(field, item) for item in items]
    return list(dict.fromkeys(written)) if lists else written


def _one(field: Definition, value: Any) -> Any:
    return type_of(field.checked_type).write(field, scalar(value))


def to_add(field: Definition, value: Any) -> str:
    """Return the JSON that adds a value to those that the field has.

    Raises:
        CustomFieldError: The field has a single value, or does not take this one.
    """
    return str(_one(field, _for_several(field, "add", value)))


def to_remove(field: Definition, value: Any) -> str:
    """Return the JSON that removes a value. Choices are not looked at: what is stored may be a choice no longer.

    Raises:
        CustomFieldError: The field has a single value, or the value is not a text.
    """
    return _for_several(field, "remove", value)


def _for_several(field: Definition, ending: str, value: Any) -> str:
    if field.takes_lists is False:
        raise refused(field, f"has a single value: .{ending}() is for fields of several, use .set()")
    if not isinstance(scalar(value), str):
        msg = f"{field.label}: custom.{field.id}.{ending} takes one value as a string, not {shown(value)}"
        raise CustomFieldError(msg, field=field.id)
    return str(plain(field, value))


def typed(field: Definition, value: Any) -> Any:
    """Return a JSON value as Python has it: a date, a datetime, a list of them; None where there is none.

    A value of another form than the field's type stays as it is.
    """
    if isinstance(value, list):
        return [typed_one(field, item) for item in value]
    one = typed_one(field, value)
    return [one] if field.accepts_multiple_values and one is not None else one


def typed_one(field: Definition, value: Any) -> Any:
    """Return one value as Python has it."""
    return type_of(field.type).read(value) if isinstance(value, str) else value


def from_text(field: Definition, text: str) -> Any:
    """Return the value that people mean by a text.

    Raises:
        CustomFieldError: The text is blank, or the field does not take what it says.
    """
    text, kind = scalar(text), type_of(field.type)
    if not isinstance(text, str) or not (text if kind.free_text else text.strip()):
        raise refused(field, f"reads a text that is not blank, not {shown(text)}; .unset() empties it")
    if not field.accepts_multiple_values:
        return typed_one(field, _written(field, kind.parse(field, text)))
    parts = [kind.parse(field, part) for part in _parts(text, field.choices or ())]
    if not parts:
        raise refused(field, f"reads a text with a value in it, not {shown(text)}; .unset() empties it")
    return typed(field, _written(field, parts))


def _parts(text: str, choices: tuple[str, ...]) -> list[str]:
    """Split at semicolons, other than those that are part of a choice."""
    pieces, parts, start = text.split(";"), [], 0
    known = {folded(choice) for choice in choices if ";" in choice}
    while start < len(pieces):
        ends = range(len(pieces), start + 1, -1) if known else ()
        end = next((end for end in ends if folded(";".join(pieces[start:end])) in known), start + 1)
        parts.append(";".join(pieces[start:end]).strip())
        start = end
    return [part for part in parts if part]
