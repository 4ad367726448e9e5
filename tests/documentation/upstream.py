"""Compare what Close publishes now with our description: `make upstream FILE=openapi.json`.

FILE is Close's OpenAPI document, JSON or YAML, or a documentation page saved as Markdown. Differences that are accepted
with their reasons (`accepted_differences/`) are left out; what remains is new since the description was written. The
worst comes first:

    breaks   a call of this client is refused, or an answer lacks what the client promises
    differs  a value may be one that the client's types don't name
    new      Close has something that the client does not offer

The status of an error that Close no longer names is no difference: the description has the common ones everywhere.

Exit status: 0 without differences, 1 with some, 2 if the file can't be read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from .accepted import Acceptance, settle
from .accepted import read as accepted
from .facts import Difference, compare, described, not_described
from .published import UnreadableError, read
from .shapes import Node

ABSENT, YES, NONE = "absent", "yes", "none"


class Grade(StrEnum):
    """What a difference means for callers."""

    BREAKS = "breaks"
    DIFFERS = "differs"
    NEW = "new"


def grade(difference: Difference) -> Grade:
    """Return what a difference means for those who call this client."""
    sent = difference.part != "answers"
    theirs, ours = difference.theirs, difference.ours
    match difference.what:
        case "required":
            # Who sends has to say it; who reads relies on it.
            return Grade.BREAKS if (theirs == YES) == sent else Grade.NEW
        case "null":
            # Null is refused where we send it, or comes where we read none.
            if (theirs == YES) == sent:
                return Grade.NEW
            return Grade.BREAKS if sent else Grade.DIFFERS
        case "enum":
            return _words(theirs, ours, sent=sent)
        case "type" | "list":
            return Grade.BREAKS
        case "other fields":
            return Grade.BREAKS if sent and theirs == "refused" else Grade.NEW
        case "format" | "custom fields" | "status":
            return Grade.DIFFERS
        case what if what.startswith(("min", "max", "pattern")):
            return Grade.DIFFERS if sent else Grade.NEW
        case _:
            return Grade.BREAKS if theirs == ABSENT else Grade.NEW


def _words(theirs: str, ours: str, *, sent: bool) -> Grade:
    """Return what other words mean: some are refused where we send them, or come where we read."""
    if NONE in {theirs, ours}:
        narrower = theirs != NONE
        return Grade.DIFFERS if narrower == sent else Grade.NEW
    here, there = set(ours.split(", ")), set(theirs.split(", "))
    if sent:
        return Grade.NEW if here <= there else Grade.BREAKS
    return Grade.NEW if there <= here else Grade.DIFFERS


def graded(
    published: Node, document: Node, acceptances: list[Acceptance], *, whole: bool = True
) -> list[tuple[Grade, str]]:
    """Return what is not accepted, with its grade, the worst first.

    Args:
        published: Facts of what Close publishes now.
        document: Our description.
        acceptances: Differences that are meant.
        whole: Whether an operation that is not there is gone; else only those are compared that are there.
    """
    open_ones, _ = settle(_compared(published, document, whole=whole), acceptances)
    found = [(_required_there(one, published) or grade(one), str(one)) for one in open_ones]
    found += [(Grade.NEW, f"{name}: not described") for name in not_described(published, document)]
    order = list(Grade)
    return sorted(found, key=lambda one: (order.index(one[0]), one[1]))


def _compared(published: Node, document: Node, *, whole: bool) -> Iterator[Difference]:
    for one in compare(published, document):
        if whole or one.what != "operation":
            yield one


def _required_there(difference: Difference, published: Node) -> Grade | None:
    """Return that calls fail where a parameter or a field of a body is new, and required at once."""
    if difference.ours != ABSENT or difference.part == "answers":
        return None
    schema, _, field = difference.where.rpartition(".")
    fields: Node = published["schemas"].get(schema, {})
    names = {*published["operations"].get(difference.operation, {}).get("params", {})}
    if difference.what == "field":
        names = set(fields.get("properties", {}) if isinstance(fields, dict) else ())
        return Grade.BREAKS if f"{field}*" in names else None
    return Grade.BREAKS if f"*{difference.where}" in names else None


def main(arguments: list[str] | None = None) -> int:
    """Run from the command line; return the exit status."""
    from .test_published_facts import DESCRIPTION

    parser = argparse.ArgumentParser(
        prog="make upstream",
        usage="make upstream FILE=openapi.json",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", type=Path, help="what Close publishes")
    options = parser.parse_args(arguments)
    if options.file == Path():  # `make upstream` alone
        parser.error("name an OpenAPI document or a saved page: make upstream FILE=openapi.json")
    try:
        published, whole = read(options.file)
    except (OSError, UnreadableError) as error:
        sys.stderr.write(f"make upstream: {error}\n")
        return 2
    found = graded(published, DESCRIPTION, accepted(), whole=whole)
    ours = {name for name, _, _ in described(DESCRIPTION)}
    counts = f"{len(published['operations'])} operations published, {len(ours)} described, {len(found)} differences"
    sys.stdout.write("".join(f"{line}\n" for line in (*(f"{how:7} {text}" for how, text in found), counts)))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
