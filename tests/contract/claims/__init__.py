"""What may refuse a valid request, a module for each tag: `CLAIMS`. A new file is found by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from tests.contract.asked import Asked, Place


@dataclass(frozen=True)
class Claim:
    """A text that may refuse a valid request, why it may, and what has to be the case."""

    text: str
    why: str
    holds: Callable[[Asked, Place], bool]


def claims_of_tags() -> Iterator[Claim]:
    """Return the claims of all modules here."""
    for one in iter_modules(__path__):
        yield from import_module(f"{__name__}.{one.name}").CLAIMS
