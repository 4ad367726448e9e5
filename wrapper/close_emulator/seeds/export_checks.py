"""Parts of an export that can't be kept: those of a body that a request could not have, each of them named."""

import re
from collections.abc import Iterator
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


def due(value: Any) -> Any:
    """Return a day as it is, a moment as `moment_of` does, anything else as it is."""
    try:
        return parse_day(value).isoformat()
    except (TypeError, ValueError):
        return moment_of(value) or value


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
