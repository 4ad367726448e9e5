"""Values of custom fields: what a field takes, and what a request does to the values of an object.

https://developer.close.com/api/resources/custom-fields
"""

import math
from collections.abc import Mapping
from typing import Any

from close_emulator.problems import NO_SUCH_OBJECT, NOT_A_CHOICE, refuse
from close_emulator.state.store import Field, Record, Store, kind_of

from .dates import parse_day, parse_moment, stamp

MULTIPLE_TYPES = frozenset({"choices", "user", "contact", "custom_object"})


class BadValueError(ValueError):
    """A value that a field does not take; the text says why."""


def check_value(store: Store, field: Field, value: Any, lead_id: str | None) -> Any:
    """Return a value as it is stored: ids for names, UTC for moments, lists without repetitions.

    Raises:
        BadValueError: The value is of the wrong type, no choice, or names something that does not exist.
    """
    if not field.multiple:
        return _check_one(store, field, value, lead_id)
    if not isinstance(value, list):
        raise BadValueError("Value must be of list type.")
    return list(dict.fromkeys(_check_one(store, field, one, lead_id) for one in value))


def _check_one(store: Store, field: Field, value: Any, lead_id: str | None) -> Any:
    kind = field.definition["type"]
    if kind == "number":
        return _number(value)
    if not isinstance(value, str):
        raise BadValueError("Value must be of str type.")
    match kind:
        case "date":
            return _parsed(parse_day, value, "Invalid ISO 8601 date.").isoformat()
        case "datetime":
            return stamp(_parsed(parse_moment, value, "Invalid ISO 8601 datetime."))
        case "choices":
            if value not in (field.definition["choices"] or ()):
                raise BadValueError(NOT_A_CHOICE)
        case "user":
            return _user(store, value)
        case "contact":
            if store.contacts.get(value, {}).get("lead_id") != lead_id or lead_id is None:
                raise BadValueError(NO_SUCH_OBJECT)
        case "custom_object":
            type_id = field.definition["referenced_custom_type_id"]
            known = store.custom_objects.get(value)
            if known is None or known["custom_object_type_id"] != type_id:
                raise BadValueError(NO_SUCH_OBJECT)
        case _:
            pass
    return value


def _parsed(parse: Any, text: str, problem: str) -> Any:
    try:
        return parse(text)
    except ValueError:
        raise BadValueError(problem) from None


def _number(value: Any) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(float_of(value)):
        raise BadValueError("Value must be of float type.")
    return value


def float_of(value: float) -> float:
    """Return a number as floating point, infinite where it does not fit."""
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _user(store: Store, value: str) -> str:
    """Return a user by id or by exact name."""
    if value in store.users:
        return value
    named = [user_id for user_id in store.users if store.user_name(user_id) == value]
    if not named:
        raise BadValueError(NO_SUCH_OBJECT)
    return named[0]


def changed_values(
    store: Store,
    user_id: str,
    body: Record,
    present: Mapping[str, Any],
    lead_id: str | None,
    *,
    kind: str = "opportunity",
) -> tuple[Record, dict[str, str]]:
    """Return an object's custom values after a request, and what is wrong with the request by key.

    `kind` is the kind of object; `lead_id` is the lead whose contacts may be values.

    A field that ends up without a value (null, an empty text, an empty list) is left out.

    Raises:
        Refusal: 403, the field may be changed by other roles only.
    """
    values: Record = dict(present)
    problems: dict[str, str] = {}
    asked = [key for key in body if key.startswith("custom.")]
    fields = {field.id: field for field in store.fields_of(kind)} if asked else {}
    for key in asked:
        _, field_id, *ending = key.split(".")
        field = fields.get(field_id)
        if field is None:
            problems[key] = NO_SUCH_OBJECT
        elif any(other != key and other.split(".")[1] == field_id for other in asked):
            problems[key] = "Only one change to a custom field is possible in one request."
        else:
            _check_role(store, field, user_id, kind)
            try:
                value = _result(store, field, ending, body[key], present.get(field_id), lead_id)
            except BadValueError as problem:
                problems[key] = str(problem)
            else:
                values.pop(field_id, None)
                if value is not None and value not in ("", []):
                    values[field_id] = value
    return values, problems


def _result(
    store: Store, field: Field, ending: list[str], value: Any, present: Any, lead_id: str | None
) -> Any:
    if not ending:
        return None if value is None or value == "" else check_value(store, field, value, lead_id)
    if not field.multiple:
        raise BadValueError("The field does not accept multiple values.")
    values = list(present or ())
    if ending == ["add"]:
        one = _check_one(store, field, value, lead_id)
        return values if one in values else [*values, one]
    # What was stored may be a choice no longer: it can be taken out all the same.
    one = value if value in values else _check_one(store, field, value, lead_id)
    return [other for other in values if other != one]


def _check_role(store: Store, field: Field, user_id: str, kind: str) -> None:
    roles = field.definition.get("editable_with_roles") or ()
    for association in field.associations:
        if kind_of(association) == kind:
            roles = association["editable_with_roles"]
    if roles and store.role_of(user_id) not in roles:
        refuse(403, f"You do not have permission to edit the custom field {field.id}.")


def converted(store: Store, field: Field, value: Any, lead_id: str) -> Any:
    """Return a stored value after its field has changed, as text or number if needed; None if it is lost."""
    ones = value if isinstance(value, list) else [value]
    kept = []
    for one in ones:
        try:
            kept.append(_check_one(store, field, _cast(field.definition["type"], one), lead_id))
        except BadValueError:
            continue
    if field.multiple:
        return kept or None
    return kept[0] if kept else None


def _cast(kind: str, value: Any) -> Any:
    if kind == "number" and isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            return value
    if kind != "number" and not isinstance(value, str):
        return str(value)
    return value
