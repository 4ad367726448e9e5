"""Changes that a client has to look at before they become keys of a request body."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .callers import AsyncCaller, SyncCaller

Changes: TypeAlias = Sequence[Mapping[str, Any]]


class Unconfirmed(Mapping[str, Any]):
    """Keys of a request body which may be in doubt; then they can't be read before they are confirmed."""

    __slots__ = ()

    @property
    @abstractmethod
    def error(self) -> Exception | None:
        """Why they are in doubt; None where they are not."""

    @abstractmethod
    def confirm(self, client: SyncCaller, changes: Changes) -> Changes:
        """Return all changes of a call, none of them in doubt, or raise why there is one that can't be sent."""

    @abstractmethod
    async def confirm_async(self, client: AsyncCaller, changes: Changes) -> Changes:
        """Return all changes of a call, none of them in doubt, or raise why there is one that can't be sent."""


def _in_doubt(changes: Changes) -> Unconfirmed | None:
    for change in changes:
        if isinstance(change, Unconfirmed) and change.error is not None:
            return change
    return None


def confirmed(client: SyncCaller, changes: Changes) -> Changes:
    """Return the changes of a call, after those in doubt have been confirmed. Raise as `Unconfirmed.confirm` does."""
    doubtful = _in_doubt(changes)
    return changes if doubtful is None else doubtful.confirm(client, changes)


async def confirmed_async(client: AsyncCaller, changes: Changes) -> Changes:
    """Return the changes of a call, after those in doubt have been confirmed. Raise as `Unconfirmed.confirm` does."""
    doubtful = _in_doubt(changes)
    return changes if doubtful is None else await doubtful.confirm_async(client, changes)


__all__ = ["Changes", "Unconfirmed", "confirmed", "confirmed_async"]
