"""Protocols of budgets that processes share. `close_crm.shared_limits` keeps them in a Redis.

A `SharedBudgets` decides what to ask and never waits: its generators yield a `StoreCommand` each time. The client has
its `Store` carry the command out, in the client's colour, and resumes the generator.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Generator
from typing import Any, Protocol

from .windows import GroupLimiter, Reservation

#: Seconds that one command may take in all.
LONGEST = 1.5


class StoreCommand:
    """A question to the store, and its outcome.

    Attributes:
        what: Asks the store that it is called with.
        patience: Seconds that it may take in all.
        answer: What the store says.
        error: What went wrong, None where nothing did.
        queued: Seconds that a free connection was waited for.
    """

    __slots__ = ("answer", "error", "patience", "queued", "what")

    def __init__(self, what: Callable[[Any], Any], patience: float = LONGEST) -> None:
        self.what = what
        self.patience = patience
        self.answer: Any = None
        self.error: Exception | None = None
        self.queued = 0.0


class Store(Protocol):
    """One client's access to what is shared. Methods return None in the sync colour, awaitables in the async one.

    Attributes:
        errors: What the store itself can raise.
    """

    errors: tuple[type[Exception], ...]

    def run(self, command: StoreCommand) -> Any:
        """Carry a command out; its answer or its error is put into it."""

    def close(self) -> Any:
        """Close all connections."""


class SharedBudgets(Protocol):
    """The budgets that a client's requests count against, as far as other processes count there, too."""

    @abstractmethod
    def open(self, *, awaited: bool) -> Store:
        """Return a store of one colour.

        Raises:
            ConfigurationError: It can't be used.
        """

    @abstractmethod
    def claim(
        self, place: Reservation, group: str, until: float, *, first: bool = False
    ) -> Generator[StoreCommand, Any, float]:
        """Book a place; returns the seconds to wait until it may be used or asked for again, 0 where it may be now."""

    def give_back(self, place: Reservation, group: str) -> None:
        """Hand back a place that is not used."""

    @abstractmethod
    def report(self, pace: GroupLimiter, group: str, until: float) -> Generator[StoreCommand, Any, None]:
        """Publish what an answer said, as far as it is news."""
