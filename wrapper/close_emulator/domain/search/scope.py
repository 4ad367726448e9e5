"""The scope that a search is evaluated in, and the errors that it is refused with."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any, NoReturn, TypeAlias

from close_emulator.state.store import Record, Store

Test: TypeAlias = Callable[[Record], bool]
Step: TypeAlias = str | int


class SearchError(ValueError):
    """A search that is not evaluated; the text says why."""


class FilterError(SearchError):
    """A filter that is not evaluated: where in it, and why."""

    def __init__(self, steps: tuple[Step, ...], text: str) -> None:
        super().__init__(text)
        self.steps = steps
        self.text = text


def wrong(steps: Iterable[Step], text: str) -> NoReturn:
    """Raise a FilterError."""
    raise FilterError(tuple(steps), text)


@dataclass(frozen=True)
class Scope:
    """The state of an organization at a moment, as one user sees it."""

    store: Store
    user_id: str
    now: datetime
    zone: tzinfo
    """Where days begin."""
    view_of: Callable[["Scope", str], tuple[str, Test]]
    """Returns the kind of objects that a Smart View shows, and a test for them; raises LookupError for unknown ids."""
    within: frozenset[str] = field(default=frozenset())
    """Smart Views that are being evaluated: one that shows itself is refused."""


def listed(value: Any) -> list[Any]:
    """Return the values of a field as a list, which is empty where it has none."""
    values = value if isinstance(value, list) else [value]
    return [one for one in values if one is not None and one != ""]
