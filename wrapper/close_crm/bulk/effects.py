"""The effects of a bulk run: what the scheduler asks a runner to do, and the values that come back."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from .models import Result, Update


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
    """Read the next row of the input; results in an Update, END, or `InputFailed`."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Start this row, concurrently with the others."""

    pending: PendingRow


@dataclass(frozen=True, slots=True)
class Await:
    """Wait until one row has ended; results in its `Ended`."""


@dataclass(frozen=True, slots=True)
class Emit:
    """Yield this result to the caller."""

    result: Result


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

    position: int


@dataclass(frozen=True, slots=True)
class Read:
    """Read the opportunity; results in an Opportunity."""

    id: str


@dataclass(frozen=True, slots=True)
class Write:
    """Update the opportunity; results in the Opportunity as it is then."""

    id: str
    body: dict[str, Any]
    x_tz_offset: float | None


@dataclass(frozen=True, slots=True)
class InputFailed:
    """The input raised an error."""

    error: Exception


END: Final = object()
RunEffect: TypeAlias = Pull | Begin | Await | Emit
RowEffect: TypeAlias = Commit | Read | Write
RunEffects: TypeAlias = Generator[RunEffect, Any, None]
RowEffects: TypeAlias = Generator[RowEffect, Any, Ended]
