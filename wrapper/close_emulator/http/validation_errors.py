"""Findings of a JSON Schema validator, in the words of Close.

Close's older resources word a refusal as its library cleancat does, newer ones as pydantic does. Opportunities are of
the older kind; pydantic's words are used where cleancat has none and for the bounds of numbers, as recorded.
"""

from collections.abc import Iterable
from typing import Any

from close_emulator.extra import of_the_extra
from close_emulator.problems import NO_ADDRESS, NOT_A_CHOICE, REQUIRED
from close_emulator.state.store import Record

with of_the_extra():
    from jsonschema_rs import ValidationError

_TYPES = {
    "string": "str", "integer": "int", "number": "float", "boolean": "bool",
    "object": "dict", "array": "list", "null": "None",
}  # fmt: skip
# The server's own names of references lack `_id`: recorded for lead and status, concluded for the others.
_REFERENCES = {"lead_id", "status_id", "user_id", "contact_id", "pipeline_id", "opportunity_id", "old_status_id",
               "new_status_id"}  # fmt: skip
UNKNOWN = "Extra inputs are not permitted"
_FORMATS = {
    "date": "Invalid ISO 8601 datetime.", "date-time": "Invalid ISO 8601 datetime.",
    "email": "Invalid email address.", "uri": NO_ADDRESS,
}  # fmt: skip

Path = tuple[str | int, ...]


def public_name(field: str) -> str:
    """Return the name under which `field-errors` speaks of a field."""
    return field.removesuffix("_id") if field in _REFERENCES else field


def field_errors(errors: Iterable[ValidationError]) -> Record:
    """Return the `field-errors` of a body: texts by field, nested for lists and objects. The first finding wins."""
    found: Record = {}
    for error in errors:
        for path, text in _findings(error):
            head, *rest = path or ("",)
            # What no field takes has no name on the server: it is called as it was sent.
            name = str(head) if text == UNKNOWN and not rest else public_name(str(head))
            _merge(found, name, nested(tuple(rest), text))
    return found


def first_text(errors: Iterable[ValidationError]) -> str | None:
    """Return what is wrong with a single value, None when nothing is."""
    for error in errors:
        for _, text in _findings(error):
            return text
    return None


def _findings(error: ValidationError) -> Iterable[tuple[Path, str]]:
    path: Path = tuple(error.instance_path)
    details = error.kind.as_dict()
    match error.kind.name:
        case "required":
            yield (*path, str(details["property"])), REQUIRED
        case "unevaluatedProperties" | "additionalProperties":
            for name in details["unexpected"]:
                yield (*path, str(name)), UNKNOWN
        case "anyOf":
            yield from _closest(error, details["context"])
        case "not" if names := details["schema"].get("required"):
            yield (*path, str(names[0])), f"Only one of {' and '.join(names)} is possible in one request."
        case _:
            yield path, _text(error, details)


def _closest(error: ValidationError, branches: list[list[ValidationError]]) -> Iterable[tuple[Path, str]]:
    """Findings of the branch that was meant: the first whose type fits, else of the first."""
    fitting = [branch for branch in branches if not any(e.kind.name == "type" for e in branch)]
    for chosen in (fitting or branches)[:1]:
        for inner in chosen:
            yield from _findings(inner)
    if not branches:
        yield tuple(error.instance_path), "Invalid input."


def _text(error: ValidationError, details: Record) -> str:
    limit = details.get("limit")
    match error.kind.name:
        case "type":
            names = [_TYPES[name] for name in details["types"] if name != "null"]
            return f"Value must be of {' or '.join(names)} type."
        case "enum" | "const":
            return NOT_A_CHOICE
        case "minimum":
            return f"Input should be greater than or equal to {limit:g}"
        case "maximum":
            return f"Input should be less than or equal to {limit:g}"
        case "minLength":
            return REQUIRED if limit == 1 else f"The value must be at least {limit} characters long."
        case "maxLength":
            return f"The value must be no longer than {limit} characters."
        case "minItems":
            return "List must not be empty."
        case "maxItems":
            return "List is too long."
        case "format":
            return _FORMATS.get(details["format"], "Invalid input.")
        case _:
            return "Invalid input."


def nested(path: Path, text: str) -> Any:
    """Return a text as `field-errors` have it, below the places that lead to it."""
    if not path:
        return text
    head, *rest = path
    below = nested(tuple(rest), text)
    return {"errors": {str(head): below}} if isinstance(head, int) else {"field-errors": {head: below}}


def _merge(into: Record, key: str, value: Any) -> None:
    present = into.get(key)
    if isinstance(present, dict) and isinstance(value, dict):
        for name, below in value.items():
            _merge(present, name, below)
    else:
        into.setdefault(key, value)
