"""The facade's classes by tag: `activities.notes` is `close.activities.notes`."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from close_description import load

#: Every tag that operations have.
TAGS = sorted({load().at(operation.pointer)["tags"][0] for operation in load().operations})


def facade_of(close: object, tag: str) -> Any:
    """Return a client's object for a tag."""
    return attrgetter(tag)(close)


def module_name(tag: str) -> str:
    """Return the name of a tag's package in `close_api.api`."""
    return tag.replace(".", "_")


def class_name(tag: str) -> str:
    """Return the name of a tag's class."""
    return "".join(word.capitalize() for word in module_name(tag).split("_"))
