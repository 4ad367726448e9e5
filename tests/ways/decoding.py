"""A decoder of its own: what a model's attributes have to be, read from the JSON and its schema alone."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from close_runtime.errors import MissingField
from close_runtime.fields import Described
from openapi_python_client.strings import pascal_case

from tests.contract.requests_from_description import python_name

from .described import Schema, alternatives, shape

_MOMENT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6})\d*)?(?:([Zz])|([+-])(\d\d):(\d\d))?"
)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


#: What is meant where no alternative fits.
_NONE: Schema = {"type": "", "name": ""}


def differences(schema: Schema, received: Any, read: Any, where: str) -> Iterator[str]:
    """Yield what is wrong with what was read of a JSON value.

    Args:
        schema: What the value can be.
        received: The JSON value that the server sent.
        read: What the client made of it.
        where: Its place, for the messages.
    """
    one = _meant(schema, received)
    if isinstance(received, dict) and one["type"] == "object":
        yield from _of_object(one, received, read, where)
    elif isinstance(received, list) and "items" in one:
        if not isinstance(read, list) or len(read) != len(received):
            yield f"{where}: {read!r} is not a list of {len(received)}"
            return
        for number, (item, got) in enumerate(zip(received, read, strict=True)):
            yield from differences(one["items"], item, got, f"{where}[{number}]")
    else:
        wanted = _python(one, received)
        if type(read) is not type(wanted) or read != wanted or _zone(read) != _zone(wanted):
            yield f"{where}: {read!r} instead of {wanted!r}"


def attributes(model: type, schema: Schema) -> dict[str, str]:
    """Return the attribute of each described key of a model, by its JSON name."""
    names = {}
    for name in shape(schema).properties:
        plain = python_name(name)
        names[name] = next((one for one in (plain, f"{plain}_") if one in vars(model)), plain)
    return names


def _of_object(schema: Schema, received: dict[str, Any], read: Any, where: str) -> Iterator[str]:
    kind = type(read)
    if not issubclass(kind, Described) or (schema["name"] and kind.__name__ != pascal_case(schema["name"])):
        yield f"{where}: a {kind.__name__} instead of a {schema['name'] or 'model'}"
        return
    keys = shape(schema)
    # A page of a list is a sequence of its objects.
    listed = not isinstance(read, Mapping)
    if (
        listed
        and isinstance(received.get("data"), list)
        and not (isinstance(read, Sequence) and list(read) == getattr(read, "data", None))
    ):
        yield f"{where}: no sequence of its data"
    for key, item in received.items():
        if key not in keys.properties and (read.additional_properties if listed else read)[key] != item:
            yield f"{where}[{key!r}] is not as it received"
    if read.to_dict() != received or (not listed and dict(read).keys() != received.keys()):
        yield f"{where}.to_dict() is not what received: {read.to_dict()!r}"
    for key, attribute in attributes(type(read), schema).items():
        try:
            value = getattr(read, attribute)
        except MissingField:
            if key in received:
                yield f"{where}.{attribute} did not come, it says"
            continue
        if key in received:
            yield from differences(keys.properties[key], received[key], value, f"{where}.{attribute}")
        else:
            yield f"{where}.{attribute}: {value!r}, though it did not come"
    if read.to_dict() != received:
        yield f"{where}.to_dict() is another one after reading: {read.to_dict()!r}"


def _meant(schema: Schema, received: Any) -> Schema:
    """Return the alternative that a value is: of objects the one that names its keys, of texts the stricter form."""
    fitting = [one for one in alternatives(schema) if _fits(one, received)]
    if isinstance(received, dict) and len(fitting) > 1:
        kinds = [one for one in fitting if _is_kind(one, received)]
        # A kind is a kind, however much of it is there, and so is what stands for all others; of objects that are no
        # kinds it is the keys that say which is meant.
        others = [one for one in fitting if "otherwise" in one]
        keyed = [one for one in fitting if shape(one).required <= received.keys() and not _consts(one)]
        fitting = kinds or others or keyed
    if not fitting:
        return _NONE
    return min(fitting, key=lambda one: _strangeness(one, received))


def _consts(schema: Schema) -> dict[str, Any]:
    return {key: one["const"] for key, one in shape(schema).properties.items() if "const" in one}


def _is_kind(schema: Schema, received: dict[str, Any]) -> bool:
    """Whether an object names the kind that a schema is."""
    consts = _consts(schema)
    return bool(consts) and all(received.get(key) == value for key, value in consts.items())


def _fits(schema: Schema, received: Any) -> bool:
    kinds = _TYPES.get(schema["type"])
    if kinds is not None and (
        not isinstance(received, kinds) or (isinstance(received, bool) and bool not in kinds)
    ):
        return False
    match schema.get("format"):
        case "date-time" | "date-time-local":
            return _MOMENT.fullmatch(received) is not None
        case "date":
            return _DAY.fullmatch(received) is not None
    return True


def _strangeness(schema: Schema, received: Any) -> tuple[int, int, int]:
    """Count what a schema does not say of a value."""
    if not isinstance(received, dict):
        return 0, 0, "format" not in schema
    known = shape(schema).properties
    return len(received.keys() - known.keys()), len(known.keys() - received.keys()), 0


def _python(schema: Schema, received: Any) -> Any:
    match schema.get("format"):
        case "date-time" | "date-time-local":
            found = _MOMENT.fullmatch(received)
            assert found is not None
            year, month, day, hour, minute, second = (int(part) for part in found.groups()[:6])
            fraction = int((found[7] or "").ljust(6, "0"))
            # Without a zone it is one of UTC: see RowDateTime.
            offset = datetime.timedelta(hours=int(found[10] or 0), minutes=int(found[11] or 0))
            zone = datetime.timezone(-offset if found[9] == "-" else offset)
            return datetime.datetime(year, month, day, hour, minute, second, fraction, tzinfo=zone)
        case "date":
            year, month, day = (int(part) for part in received.split("-"))
            return datetime.date(year, month, day)
    return received


def _zone(value: Any) -> datetime.timedelta | None:
    return value.utcoffset() if isinstance(value, datetime.datetime) else None
