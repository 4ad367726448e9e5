"""The effects of a bulk run: what the scheduler asks a runner to do, and the values that come back."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from close_runtime.changes import Changes

if TYPE_CHECKING:
    from close_api.models import UpdateOpportunity
    from close_runtime.unset import Unset

    from .journal import Journal
    from .models import Result, Update

T = TypeVar("T")


@dataclass(slots=True)
class PendingRow:
    """A row that is to be sent.

    Attributes:
        row: Its index in the input.
        update: The change.
        in_doubt: Whether an earlier run may have applied it.
        simulated: In a dry run, the opportunity as the earlier rows would leave it; None if none of them changes it.
    """

    row: int
    update: Update
    in_doubt: bool = False
    simulated: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Pull:
    """Read the next row of the input; results in it, or in END."""


@dataclass(frozen=True, slots=True)
class Confirm:
    """Check changes in doubt by a schema read anew; results in the changes."""

    changes: Changes


@dataclass(frozen=True, slots=True)
class Begin:
    """Start this row, concurrently with the others."""

    pending: PendingRow


@dataclass(frozen=True, slots=True)
class Await:
    """Wait until one row has ended; results in its `Ended`."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a row.

    Attributes:
        pending: The row.
        result: Its result, None if its outcome is not known.
        fatal: The error that ends the whole run, None if the run goes on.
    """

    pending: PendingRow
    result: Result | None
    fatal: BaseException | None = None


@dataclass(frozen=True, slots=True)
class Commit:
    """Wait until the journal is on disk up to this position, in bytes."""

    journal: Journal
    position: int


@dataclass(frozen=True, slots=True)
class Read:
    """Read the opportunity; results in an Opportunity."""

    id: str


@dataclass(frozen=True, slots=True)
class Write:
    """Update the opportunity; results in the Opportunity as it is then."""

    id: str
    body: UpdateOpportunity
    x_tz_offset: float | Unset


END: Final = object()
RunEffect: TypeAlias = Pull | Confirm | Begin | Await
RowEffect: TypeAlias = Commit | Read | Write
RunEffects: TypeAlias = Generator[RunEffect, Any, T]
RowEffects: TypeAlias = Generator[RowEffect, Any, Ended]
