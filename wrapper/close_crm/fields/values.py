"""What a custom field takes and gives: pure functions of its definition.

Source: https://developer.close.com/api/resources/custom-fields
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias

from close_runtime.codecs import SINGLE, finite
from close_runtime.errors import InvalidRequest
from close_runtime.models import Model
from close_runtime.scalars import listed as items_of
from close_runtime.scalars import number, scalar
from close_runtime.text import brief as shown

from close_crm.errors import CustomFieldError

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d.*", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_CONTACT = re.compile(r"cont_[A-Za-z0-9]+", re.ASCII)
#: Ids of other things than users, which are nobody's name.
_NO_USER = re.compile(r"(?!user_)[a-z]+_[A-Za-z0-9]{20,}", re.ASCII)
_REFERENCE = re.compile(r"\S+")  # nothing documents more of what ids of custom objects look like
_TEXTS = frozenset({"text", "textarea", "hidden"})


@dataclass(frozen=True, slots=True)
class Definition:
    """What is known of a custom field; None is not known.

    Attributes:
        id: Its id.
        name: Its name, as people see it.
        type: The kind of value it holds.
        choices: What there is to choose from.
        several: Whether it holds a list.
        converting_to: The type its values are being converted to.
        description: Its help text.
        object_type_id: The custom object type that its values are of.
    """

    id: str
    name: str | None = None
    type: str | None = None
    choices: tuple[str, ...] | None = None
    several: bool | None = None
    converting_to: str | None = None
    description: str | None = None
    object_type_id: str | None = None

    @classmethod
    def of(cls, source: Model | Mapping[str, Any]) -> Definition:
        """Give what a definition, as Close answers it, says. What has another form than documented is not known.

        Raises:
            CustomFieldError: There is no id, or it is no definition.
        """
        if not isinstance(source, Mapping):
            msg = f"A custom field's definition is an object as Close answers it, not {shown(source)}"
            raise CustomFieldError(msg)
        choices: Any = source.get("choices")
        several = source.get("accepts_multiple_values")
        id = _text(source, "id")
        if not id:
            msg = "A custom field's definition has an id, and this one has none"
            raise CustomFieldError(msg)
        listed = isinstance(choices, (list, tuple)) and all(isinstance(choice, str) for choice in choices)
        return cls(
            id=id,
            name=_text(source, "name"),
            type=_text(source, "type"),
            choices=tuple(dict.fromkeys(choices)) if listed else None,
            several=several if isinstance(several, bool) else None,
            converting_to=_text(source, "converting_to_type"),
            description=_text(source, "description"),
            object_type_id=_text(source, "referenced_custom_type_id"),
        )

    def to_dict(self) -> dict[str, Any]:
        """Give the definition as Close would answer it, for `of`."""
        return {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "choices": None if self.choices is None else list(self.choices),
            "accepts_multiple_values": self.several,
            "converting_to_type": self.converting_to,
            "description": self.description,
            "referenced_custom_type_id": self.object_type_id,
        }

    @property
    def label(self) -> str:
        """How errors call the field: name and id."""
        return f"custom.{self.id}" if self.name is None else f"Custom field {shown(self.name)} ({self.id})"

    @property
    def kind(self) -> str | None:
        """The type that values are checked by: None while it is changing, as either may be taken then."""
        return None if self.converting_to else self.type

    @property
    def listed(self) -> bool | None:
        """Whether values are lists; None while that may be changing."""
        return None if self.converting_to else self.several


def _text(source: Model | Mapping[str, Any], key: str) -> str | None:
    value = source.get(key)
    return value if isinstance(value, str) else None


#: Looks at what was given for a field and gives what is sent.
Check: TypeAlias = Callable[[Definition, Any], Any]


def to_set(field: Definition, value: Any) -> Any:
    """Give the JSON that sets the value.

    An empty text and an empty list become null, as only for null it is documented that it empties a field; a value
    that is listed twice is sent once.

    Raises:
        CustomFieldError: The field does not take the value.
    """
    written = _written(field, field.listed, value)
    empty = (field.kind in _TEXTS and written == "") or (field.listed and written == [])
    return None if empty else written


def _written(field: Definition, listed: bool | None, value: Any) -> Any:
    if value is None:
        return None
    items = items_of(value)
    if listed is None:
        # Nothing tells one value from several: what the list holds is checked where the type is known.
        return _one(field, value) if items is None else [_one(field, item) for item in items]
    if listed:
        if items is None:
            again = "" if not isinstance(value, str) else f": [{shown(value)}], or .add() for one more"
            raise _refused(field, f"holds several values and takes a list, not {shown(value)}{again}")
        return list(dict.fromkeys(_one(field, item) for item in items))
    if items is not None:
        raise _refused(field, f"holds a single value, not a list: {shown(value)}")
    return _one(field, value)


def to_add(field: Definition, value: Any) -> str:
    """Give the JSON that adds a value to those that the field holds.

    Raises:
        CustomFieldError: The field holds a single value, or does not take this one.
    """
    text = _for_several(field, "add", value)
    return str(_one(field, text))


def to_remove(field: Definition, value: Any) -> str:
    """Give the JSON that removes a value. Choices are not looked at: what is stored may be a choice no longer.

    Raises:
        CustomFieldError: The field holds a single value, or the value is not a text.
    """
    return _for_several(field, "remove", value)


def _for_several(field: Definition, ending: str, value: Any) -> str:
    if field.listed is False:
        raise _refused(field, f"holds a single value: .{ending}() is for fields of several, use .set()")
    if not isinstance(scalar(value), str):
        msg = f"{field.label}: custom.{field.id}.{ending} takes one value as a string, not {shown(value)}"
        raise CustomFieldError(msg, field=field.id)
    return str(_plain(field, value))


def _one(field: Definition, value: Any) -> Any:
    value = scalar(value)
    check = _CHECKS.get(field.kind or "")
    return _plain(field, value) if check is None else check(field, value)


def _plain(field: Definition, value: Any) -> Any:
    """Give what JSON can hold, for fields of which nothing more is known."""
    try:
        return SINGLE.write(field.label, value)
    except InvalidRequest as error:
        raise CustomFieldError(str(error), field=field.id) from None


def _string(field: Definition, value: Any) -> str:
    if not isinstance(value, str):
        raise _refused(field, f"takes text, not {shown(value)}")
    return str(_plain(field, value))


def _number(field: Definition, value: Any) -> Any:
    value = number(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        hint = " (without quotes)" if isinstance(value, str) and _NUMBER.fullmatch(value) else ""
        raise _refused(field, f"takes a number, an int or a float, not {shown(value)}{hint}")
    if not finite(value):
        raise _refused(field, f"takes a finite number that a float can hold, not {shown(value)}")
    return value


def _date(field: Definition, value: Any) -> str:
    if isinstance(value, datetime):
        raise _refused(field, f"takes a date without a time; use .date() of {shown(value)}")
    if isinstance(value, date):
        return str(_plain(field, value))
    if isinstance(value, str) and _DAY.fullmatch(value) and _parsed(date.fromisoformat, value) is not None:
        return value
    raise _refused(field, f"takes a date, or YYYY-MM-DD of a day that exists, not {shown(value)}")


def _datetime(field: Definition, value: Any) -> str:
    moment = value
    if isinstance(value, str):
        moment = _parsed(datetime.fromisoformat, value.upper()) if _MOMENT.fullmatch(value) else None
    wanted = f"takes a datetime with a time zone, or ISO 8601 of one, not {shown(value)}"
    if not isinstance(moment, datetime):
        raise _refused(field, wanted)
    try:
        offset = moment.utcoffset()
        # The missing moment of pandas is a datetime, too, whose offset is none.
        if not isinstance(offset, timedelta):
            raise _refused(field, wanted)
        utc = moment.astimezone(UTC)
    except CustomFieldError:
        raise
    except OverflowError:
        raise _refused(field, f"takes a moment in the years 1 to 9999, UTC, not {shown(value)}") from None
    except Exception as error:  # the time zone is the caller's, and may raise anything
        raise _refused(field, wanted) from error
    # ISO 8601 has no offsets with seconds, which old local times have.
    return (moment if offset % timedelta(minutes=1) == timedelta() else utc).isoformat()


def _parsed(parse: Callable[[str], Any], text: str) -> Any:
    try:
        return parse(text)
    except ValueError:
        return None


def _choice(field: Definition, value: Any) -> str:
    if not isinstance(value, str):
        raise _refused(field, f"takes one of its choices, not {shown(value)}", among(field))
    if field.choices is not None and value not in field.choices:
        close = nearest(value, field.choices)
        told = f"; nearest: {', '.join(map(shown, close))}" if close else ""
        raise _refused(field, f"has no choice {shown(value)}", told or among(field), close)
    return str(_plain(field, value))


def among(field: Definition) -> str:
    """Say what there is to choose from, for the end of an error."""
    if not field.choices:
        return "" if field.choices is None else "; it has no choices yet"
    more = len(field.choices) - 10
    return f"; choices: {', '.join(map(shown, field.choices[:10]))}" + (
        f" and {more} more" if more > 0 else ""
    )


def _user(field: Definition, value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or _NO_USER.fullmatch(value):
        raise _refused(field, f"takes a user's id (user_...) or exact name, not {shown(value)}")
    return str(_plain(field, value))


def _contact(field: Definition, value: Any) -> str:
    if not isinstance(value, str) or not _CONTACT.fullmatch(value):
        raise _refused(field, f"takes the id (cont_...) of a contact of the same lead, not {shown(value)}")
    return value


def _custom_object(field: Definition, value: Any) -> str:
    if not isinstance(value, str) or not _REFERENCE.fullmatch(value):
        raise _refused(field, f"takes the id of a custom object, not {shown(value)}")
    return value


#: By type. A type that is not here is one that Close made since, and for Close alone to check.
_CHECKS: Mapping[str, Check] = {
    **dict.fromkeys(_TEXTS, _string),
    "number": _number,
    "date": _date,
    "datetime": _datetime,
    "choices": _choice,
    "user": _user,
    "contact": _contact,
    "custom_object": _custom_object,
}


def _refused(field: Definition, reason: str, tail: str = "", close: tuple[str, ...] = ()) -> CustomFieldError:
    return CustomFieldError(f"{field.label} {reason}{tail}", field=field.id, nearest=close)


def typed(field: Definition, value: Any) -> Any:
    """Give a JSON value as Python has it: a date, a datetime, a list of them; None where there is none.

    A value of another form than the field's type comes back as it came.
    """
    if isinstance(value, list):
        return [typed_one(field, item) for item in value]
    one = typed_one(field, value)
    return [one] if field.several and one is not None else one


def typed_one(field: Definition, value: Any) -> Any:
    """Give one value as Python has it."""
    if isinstance(value, str):
        if field.type == "date" and _DAY.fullmatch(value):
            return _parsed(date.fromisoformat, value) or value
        if field.type == "datetime" and _MOMENT.fullmatch(value):
            moment = _parsed(datetime.fromisoformat, value.upper())
            # As in the fields of Close's own: what has no zone is in UTC.
            return value if moment is None else moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return value


def from_text(field: Definition, text: str) -> Any:
    """Give the value that people mean by a text.

    Raises:
        CustomFieldError: The text is blank, or the field does not take what it says.
    """
    text = scalar(text)
    if not isinstance(text, str) or not (text if field.type in _TEXTS else text.strip()):
        raise _refused(field, f"reads a text that is not blank, not {shown(text)}; .unset() empties it")
    if field.several:
        parts = [_said(field, part) for part in _parts(text, frozenset(field.choices or ()))]
        if not parts:
            raise _refused(field, f"reads a text with a value in it, not {shown(text)}; .unset() empties it")
        return typed(field, _written(field, field.listed, parts))
    return typed_one(field, _written(field, field.listed, _said(field, text)))


def _said(field: Definition, text: str) -> Any:
    if field.type in _TEXTS or field.type not in _CHECKS:
        return text
    if field.type == "choices":
        return chosen(field.choices or (), text)
    text = text.strip()
    if field.type == "number" and _NUMBER.fullmatch(text) and len(text) <= 400:
        return float(text) if "." in text else int(text)
    if field.kind == "number":
        raise _refused(field, f"reads a plain decimal number such as 1200.50, not {shown(text)}")
    return text


def _parts(text: str, choices: frozenset[str]) -> list[str]:
    """Split at semicolons, other than those that are part of a choice."""
    pieces, parts, start = text.split(";"), [], 0
    known = {folded(choice) for choice in choices}
    while start < len(pieces):
        ends = range(len(pieces), start + 1, -1) if any(";" in choice for choice in choices) else ()
        end = next((end for end in ends if folded(";".join(pieces[start:end])) in known), start + 1)
        parts.append(";".join(pieces[start:end]).strip())
        start = end
    return [part for part in parts if part]


def chosen(choices: Iterable[str], text: str) -> str:
    """Return the choice that people mean by a text: the same, or the only one but for case and outer blanks."""
    there = list(choices)
    if text in there:
        return text
    found = [choice for choice in there if folded(choice) == folded(text)]
    return found[0] if len(found) == 1 else text.strip()


def folded(name: str) -> str:
    """Give a name as it is compared where its exact form is not found: case and outer blanks don't count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name.strip()).casefold())


def nearest(wanted: str, there: Iterable[str]) -> tuple[str, ...]:
    """Give up to three names or choices that are most like the one that was wanted."""
    by_form: dict[str, list[str]] = {}
    for name in there:
        by_form.setdefault(folded(name), []).append(name)
    import difflib

    # What is compared is cut: the time it takes grows with the square of the length.
    close = difflib.get_close_matches(folded(wanted)[:100], list(by_form), 3, 0.6)
    return tuple(name for form in close for name in by_form[form])[:3]
