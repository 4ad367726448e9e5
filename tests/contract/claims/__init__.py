"""What may refuse a valid request, a module for each tag: `CLAIMS`. A new file is found by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from pkgutil import iter_modules

from tests.contract.asked import Asked, Place


@dataclass(frozen=True)
class Claim:
    """A text that may refuse a valid request, why it may, and what has to be the case."""

    text: str
    why: str
    holds: Callable[[Asked, Place], bool]


def by_text(claims: Iterable[Claim]) -> dict[str, Claim]:
    """Return claims by text; of those with the same text one that is true is enough."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.text, []).append(claim)
    return {text: same[0] if len(same) == 1 else _any(same) for text, same in found.items()}


def _any(claims: list[Claim]) -> Claim:
    return replace(claims[0], holds=lambda asked, place: any(one.holds(asked, place) for one in claims))


def claims_of_tags() -> Iterator[Claim]:
    """Return the claims of all modules here."""
    for one in iter_modules(__path__):
        yield from import_module(f"{__name__}.{one.name}").CLAIMS
