"""Many updates of opportunities: what goes into `close.opportunities.update_many`, and what comes out.

    from close_crm.bulk.models import Update

    rows = [Update("oppo_...", days.add("Monday"), value=250_000), Update("oppo_...", status_id="stat_...")]
    for result in close.opportunities.update_many(rows, journal="march.journal"):
        print(result.row, result.outcome, result.error)

Source: https://developer.close.com/api/resources/opportunities/update
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Concatenate, Literal, ParamSpec, TypeAlias, cast

from close_api.api.opportunities import Opportunities
from close_api.models import Opportunity, UpdateOpportunity
from close_runtime.codecs import NUMBER
from close_runtime.errors import InvalidRequest
from close_runtime.requests import path_segment
from close_runtime.text import brief
from close_runtime.unset import UNSET

from close_crm.errors import CloseError
from close_crm.fields.change import Change

P = ParamSpec("P")

Outcome: TypeAlias = Literal["applied", "unchanged", "failed", "skipped", "not begun", "would change"]


def _called_as(
    _method: Callable[Concatenate[Opportunities, P], object],
) -> Callable[[Callable[..., None]], Callable[Concatenate[Update, P], None]]:
    """Let type checkers hold a constructor to the arguments of the generated method."""
    return lambda constructor: cast("Any", constructor)


class Update:
    """One row: what `opportunities.update` takes, checked in the same way, and sent later.

    What Close does not take is not raised here, so that the other rows can go on: `error` has it at once, and the row's
    result later. Nothing of such a row is sent. A row is what it was when it was made, whatever becomes of lists that
    were handed to it.

    Args:
        id: The opportunity.
        changes: Changes to custom fields, as `update` takes them.
        fields: The fields to set, as `update` takes them.

    Raises:
        TypeError: There is no such field.
    """

    __slots__ = ("_body", "_error", "_expected", "_id", "_in_doubt", "_x_tz_offset")

    @_called_as(Opportunities.update)
    def __init__(self, id: str, *changes: Mapping[str, Any], x_tz_offset: Any = UNSET, **fields: Any) -> None:
        self._id = id
        self._body: dict[str, Any] = {}
        self._x_tz_offset: float | None = None
        self._error: InvalidRequest | None = None
        self._expected: dict[str, Any] = {}
        self._in_doubt = tuple(one for one in changes if isinstance(one, Change) and one.error is not None)
        sure = (one for one in changes if not any(one is doubtful for doubtful in self._in_doubt))
        try:
            path_segment("id", id)
            if x_tz_offset is not UNSET:
                self._x_tz_offset = NUMBER.write("x-tz-offset", x_tz_offset)
            self._body = UpdateOpportunity(**fields).add_keys(*sure).check().to_dict()
        except InvalidRequest as error:
            self._error = error.with_traceback(None)

    @property
    def id(self) -> str:
        """The opportunity."""
        return self._id

    @property
    def body(self) -> Mapping[str, Any]:
        """What is sent, as JSON, but for changes in doubt; empty where `error` says why it can't be."""
        return self._body

    @property
    def x_tz_offset(self) -> float | None:
        """The distance from UTC in hours that is sent with it, None for the client's own."""
        return self._x_tz_offset

    def expecting(self, values: Mapping[str, Any]) -> Update:
        """Return this row, to be sent only where the opportunity still has these values.

        It is read right before the row is sent. Where another value stands there, other than the one that this row
        sets, nothing is sent and the row fails with `errors.ChangedMeanwhile`. Where the row would change nothing, it
        is not sent either, and its outcome is "unchanged". Close has no conditional updates: a change in the moment
        between reading and sending goes unnoticed.

        Args:
            values: By field, as JSON has them: `{"value": 50_000, "custom.cf_...": None}`.
        """
        row = copy.copy(self)
        row._expected = dict(values)  # noqa: SLF001 - a copy of this one
        return row

    @property
    def expected(self) -> Mapping[str, Any]:
        """The values that the opportunity must still have; empty where it is not looked at first."""
        return self._expected

    @property
    def error(self) -> InvalidRequest | None:
        """Why it can't be sent, None where it can."""
        return self._error

    @property
    def in_doubt(self) -> tuple[Change, ...]:
        """The changes that the known schema refuses. `update_many` reads it again before it sends or fails the row."""
        return self._in_doubt if self._error is None else ()

    def settled(self, changes: Iterable[Mapping[str, Any]]) -> Update:
        """Return this row with changes in the place of those in doubt."""
        row = copy.copy(self)
        row._in_doubt = ()  # noqa: SLF001 - a copy of this one
        try:
            row._body = UpdateOpportunity.checked(self._body).add_keys(*changes).check().to_dict()  # noqa: SLF001
        except InvalidRequest as error:
            return row.refused(error)
        return row

    def refused(self, error: InvalidRequest) -> Update:
        """Return this row, not to be sent because of an error."""
        row = copy.copy(self)
        row._error, row._body, row._in_doubt = error.with_traceback(None), {}, ()  # noqa: SLF001
        return row

    def to_dict(self) -> dict[str, Any]:
        """Return the row as JSON has it, for a task queue or a file; `from_dict` makes an equal one of it.

        Raises:
            CustomFieldError: A change is in doubt: the schema as it was known refuses it.
        """
        for change in self.in_doubt:
            dict(change)
        return {
            "id": self._id,
            "body": dict(self._body),
            "x_tz_offset": self._x_tz_offset,
            "expected": dict(self._expected),
            "error": None if self._error is None else str(self._error),
        }

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Update:
        """Return the row that `to_dict` has written; what it sets is checked again."""
        row = cls(stored["id"], stored["body"])
        if (zone := stored.get("x_tz_offset")) is not None:
            row = cls(stored["id"], stored["body"], x_tz_offset=zone)
        if stored.get("error") is not None:
            row._error, row._body = InvalidRequest(stored["error"]), {}
        row._expected = dict(stored.get("expected") or {})
        return row

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Update) and self._told() == other._told()

    __hash__ = None  # type: ignore[assignment]  # its body is a mapping

    def _told(self) -> tuple[object, ...]:
        return self._id, self._body, self._x_tz_offset, str(self._error), self._expected, repr(self._in_doubt)

    def __repr__(self) -> str:
        return (
            ", ".join(
                [
                    f"Update({brief(self._id)}",
                    *map(repr, self.in_doubt),
                    *(f"{key}={value!r}" for key, value in self._body.items()),
                ]
            )
            + ")"
        )


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one row.

    Attributes:
        row: Its place in the input, from 0.
        update: The row.
        outcome: "applied"; "unchanged", where a row with `expecting` had nothing to change; "failed", see `error`;
            "skipped", as the journal says that an earlier run applied it; or, where the run ended early, "not begun".
            In a dry run "would change", "unchanged" or "failed".
        opportunity: As it is after the update; None where the row was not applied by this run. In a dry run as it is.
        error: Why it failed. `error.maybe_applied` tells whether Close may have carried it out all the same.
        difference: In a dry run (before, after) by field, as `close_crm.difference` gives it.
    """

    row: int
    update: Update
    outcome: Outcome
    opportunity: Opportunity | None = None
    error: CloseError | None = None
    difference: Mapping[str, tuple[Any, Any]] = field(default_factory=dict[str, tuple[Any, Any]])

    def to_dict(self) -> dict[str, Any]:
        """Return the result as JSON has it: the error as text, beside whether it leaves the row in doubt."""
        return {
            "row": self.row,
            "update": self.update.to_dict(),
            "outcome": self.outcome,
            "opportunity": None if self.opportunity is None else self.opportunity.to_dict(),
            "error": None if self.error is None else str(self.error),
            "maybe_applied": self.error is not None and self.error.maybe_applied,
            "difference": {
                name: [None if value is UNSET else value for value in pair]
                for name, pair in self.difference.items()
            },
        }


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Attributes:
        done: Rows that have come to an end: applied, failed, skipped, or looked at by a dry run.
        failed: How many of them failed.
        skipped: How many of them an earlier run had applied.
        total: How many rows there are, None where the input can't tell.
        seconds: How long the run has lasted.
    """

    done: int
    failed: int
    skipped: int
    total: int | None
    seconds: float

    @property
    def rate(self) -> float:
        """Rows per second so far, without those that were skipped."""
        return (self.done - self.skipped) / self.seconds if self.seconds > 0 else 0.0


__all__ = ["Outcome", "Progress", "Result", "Update"]
