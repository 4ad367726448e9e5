"""Parts of an export that can't be kept: those of a body that a request could not have, each of them named."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC
from typing import Any, Final

from close_description import load

from close_emulator.domain.dates import parse_day, parse_moment
from close_emulator.http.lenient.dates import zoned
from close_emulator.state.store import Record

_ID: Final = re.compile(r"[a-z]+_[0-9A-Za-z]{1,64}", re.ASCII)
_SPACED: Final = re.compile(r"(\d{4}-\d{2}-\d{2}) (\d{2}:)", re.ASCII)


class Missed:
    """Counts what is not kept by its reason, with the first place of each. No value is repeated: it may be private."""

    def __init__(self) -> None:
        self._places: dict[str, list[str]] = {}

    def note(self, where: str, what: str) -> None:
        """Note that something is not kept as it is."""
        self._places.setdefault(what, []).append(where)

    def sentences(self) -> Iterator[str]:
        """Yield a sentence for each reason, in the order in which they were met."""
        for what, places in self._places.items():
            often = "" if len(places) == 1 else f" and {len(places) - 1} more"
            yield f"{places[0]}{often}: {what}"


def is_id(value: Any, prefix: str) -> bool:
    """Whether a value is an id that a seed takes."""
    return isinstance(value, str) and value.startswith(f"{prefix}_") and _ID.fullmatch(value) is not None


def moment_of(value: Any) -> str | None:
    """Return a moment as a request has it: in UTC, as which one without a zone is read; None if it is none."""
    if not isinstance(value, str):
        return None
    try:
        return parse_moment(zoned(_SPACED.sub(r"\1T\2", value))).astimezone(UTC).isoformat()
    except (OverflowError, ValueError):
        return None


def day_or_moment_of(value: Any) -> str | None:
    """Return a day as it is, a moment as `moment_of` does; None if it is neither."""
    try:
        return parse_day(value).isoformat()
    except (TypeError, ValueError):
        return moment_of(value)


def dates(
    one: Mapping[str, Any],
    names: Iterable[str],
    where: str,
    missed: Missed,
    read: Callable[[Any], str | None] = moment_of,
) -> Record:
    """Return the dates of an object as requests have them; what is none, such as one before the year 1, is noted."""
    made = {name: read(one[name]) for name in names if one.get(name)}
    for name, date in made.items():
        if date is None:
            missed.note(f"{where}.{name}", f"{name}: a date that cannot be read is left out")
    return {name: date for name, date in made.items() if date is not None}


def encodable(value: Any, where: str, missed: Missed) -> Any:
    """Return a value in which halves of surrogate pairs, which no text can have, are replaced and noted.

    Raises:
        OddError: It is nested too deep to be read.
    """
    try:
        return _encodable(value, where, missed)
    except RecursionError:
        msg = f"{where}: lists and objects are nested too deep"
        raise OddError(msg) from None


def _encodable(value: Any, where: str, missed: Missed) -> Any:
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            mended = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            if mended.count("\ufffd") > value.count("\ufffd"):
                missed.note(where, "half of a surrogate pair becomes \ufffd")
            return mended
    elif isinstance(value, list):
        return [_encodable(below, f"{where}[{place}]", missed) for place, below in enumerate(value)]
    elif isinstance(value, dict):
        keys = {key: _encodable(key, where, missed) for key in value}
        return {keys[key]: _encodable(below, f"{where}.{keys[key]}", missed) for key, below in value.items()}
    return value


class OddError(ValueError):
    """Something that no export has; the message says where."""


def named(where: str, write: Callable[..., Any], *parts: Any) -> Any:
    """Return what a part of an export becomes; an error names where the part is."""
    try:
        return write(*parts, where)
    except OddError:
        raise
    except KeyError as key:
        problem = f"something in it lacks {key}"
    except (AttributeError, TypeError, ValueError):
        problem = "something in it has another type than in an export"
    raise OddError(f"{where}: {problem}")


def listed(lead: Mapping[str, Any], name: str, where: str) -> Iterator[tuple[str, Any]]:
    """Yield what is in a list of a lead, each with where it is."""
    found = lead.get(name) or []
    if not isinstance(found, list | tuple):
        raise OddError(f"{where}.{name}: this is no list")
    return ((f"{where}.{name}[{place}]", one) for place, one in enumerate(found))


def fitting(operation: str, body: Record, given: Record, where: str, missed: Missed) -> Record:
    """Return what a request of an operation takes of a body; the rest is noted.

    Args:
        operation: The operation that is to take it.
        body: The body; of a list that is wrong in one item, the others are kept.
        given: What the operation needs beside, and is right.
        where: Where the body comes from.
        missed: Takes what is left out.
    """
    media = load().by_id[operation].body
    assert media is not None  # noqa: S101  # each of them has one
    left: Record = {name: list(value) if isinstance(value, list) else value for name, value in body.items()}
    while errors := [list(error.instance_path) for error in media.check.iter_errors({**given, **left})]:
        path = next((one for one in errors if one and one[0] in left), None)
        if path is None:
            # What it lacks is no part of it.
            break
        name, below = str(path[0]), path[1:]
        if below and isinstance(left[name], list):
            del left[name][int(below[0])]
            missed.note(
                f"{where}.{name}[{below[0]}]", f"{name}: an entry that no request can have is left out"
            )
        else:
            del left[name]
            missed.note(f"{where}.{name}", f"{name}: a value that no request can have is left out")
    return left
