"""Input and results of `close.opportunities.update_many`.

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

from close_crm.arguments import instance, mapping, several
from close_crm.errors import CloseError
from close_crm.fields.change import Change

P = ParamSpec("P")

Outcome: TypeAlias = Literal["applied", "unchanged", "failed", "skipped", "not begun", "would change"]


def _called_as(
    _method: Callable[Concatenate[Opportunities, P], object],
) -> Callable[[Callable[..., None]], Callable[Concatenate[Update, P], None]]:
    """Let type checkers check a constructor call against the arguments of the generated method."""
    return lambda constructor: cast("Any", constructor)


class Update:
    """One row: the arguments of `opportunities.update`, checked in the same way, and sent later.

    An argument that Close would refuse raises nothing here, so that the other rows can go on: `error` has the reason
    at once, and the row's result has it later. Nothing of such a row is sent. Arguments are copied: changing a list
    afterwards does not change the row.

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
        """The JSON body of the request, without changes in doubt; empty if there is an `error`."""
        return self._body

    @property
    def x_tz_offset(self) -> float | None:
        """The offset from UTC in hours that is sent with it, None for the client's own."""
        return self._x_tz_offset

    def expecting(self, values: Mapping[str, Any]) -> Update:
        """Return this row, to be sent only where the opportunity still has these values.

        The opportunity is read right before the row is sent. If it has another value, other than the one that this
        row sets, nothing is sent and the row fails with `errors.ChangedMeanwhile`. If the row would change nothing, it
        is not sent either, and its outcome is "unchanged". Close has no conditional updates: a change between reading
        and sending goes unnoticed.

        Args:
            values: JSON values by field: `{"value": 50_000, "custom.cf_...": None}`.

        Raises:
            InvalidRequest: They are no mapping.
        """
        row = copy.copy(self)
        row._expected = dict(mapping("values", values))  # noqa: SLF001 - a copy of this one
        return row

    @property
    def expected(self) -> Mapping[str, Any]:
        """The values that the opportunity must still have; empty if it is sent without reading it first."""
        return self._expected

    @property
    def error(self) -> InvalidRequest | None:
        """Why it can't be sent, None if it can."""
        return self._error

    @property
    def in_doubt(self) -> tuple[Change, ...]:
        """The changes that the known schema refuses. `update_many` reads it again before it sends or fails the row."""
        return self._in_doubt if self._error is None else ()

    def settled(self, changes: Iterable[Mapping[str, Any]]) -> Update:
        """Return this row with changes in the place of those in doubt.

        Raises:
            InvalidRequest: They can't be listed.
        """
        changes = several("changes", changes)
        row = copy.copy(self)
        row._in_doubt = ()  # noqa: SLF001 - a copy of this one
        try:
            row._body = UpdateOpportunity.checked(self._body).add_keys(*changes).check().to_dict()  # noqa: SLF001 - a copy of this one
        except InvalidRequest as error:
            return row.refused(error)
        return row

    def refused(self, error: InvalidRequest) -> Update:
        """Return this row, not to be sent because of an error.

        Raises:
            ConfigurationError: It is none.
        """
        instance("error", error, InvalidRequest, "an InvalidRequest")
        row = copy.copy(self)
        row._error, row._body, row._in_doubt = error.with_traceback(None), {}, ()  # noqa: SLF001 - a copy of this one
        return row

    def to_dict(self) -> dict[str, Any]:
        """Return the row as JSON, for a task queue or a file; `from_dict` makes an equal row of it.

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
        """Return the row that `to_dict` has written; its values are checked again.

        Raises:
            InvalidRequest: It is no such row. Values that can't be sent make a row with an `error`, as always.
        """
        if not {"id", "body"} <= mapping("stored", stored).keys():
            msg = f"stored takes a row as to_dict writes it, with id and body, not {brief(stored)}"
            raise InvalidRequest(msg)
        zone = stored.get("x_tz_offset")
        row = cls(stored["id"], stored["body"], x_tz_offset=UNSET if zone is None else zone)
        if stored.get("error") is not None:
            row._error, row._body = InvalidRequest(str(stored["error"])), {}
        return row.expecting(stored.get("expected") or {})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Update) and self._state() == other._state()

    __hash__ = None  # type: ignore[assignment]  # its body is a mapping

    def _state(self) -> tuple[object, ...]:
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
    """The result of one row.

    Attributes:
        row: Its index in the input, from 0.
        update: The row.
        outcome: "applied"; "unchanged", if a row with `expecting` had nothing to change; "failed", see `error`;
            "skipped", if the journal says that an earlier run applied it; or, if the run ended early, "not begun".
            In a dry run "would change", "unchanged" or "failed".
        opportunity: The opportunity after the update; None if this run did not apply the row. In a dry run, the
            opportunity as it is now.
        error: Why it failed. `error.maybe_applied`: whether Close may have applied it nevertheless.
        difference: In a dry run, (before, after) by field, as `close_crm.difference` returns it.
    """

    row: int
    update: Update
    outcome: Outcome
    opportunity: Opportunity | None = None
    error: CloseError | None = None
    difference: Mapping[str, tuple[Any, Any]] = field(default_factory=dict[str, tuple[Any, Any]])

    def to_dict(self) -> dict[str, Any]:
        """Return the result as JSON, with the text of the error and whether it leaves the row in doubt."""
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
        done: Rows that have ended: applied, failed, skipped, or read by a dry run.
        failed: How many of them failed.
        skipped: How many of them an earlier run had applied.
        total: How many rows there are, None if the input has no length.
        seconds: Seconds since the run began.
    """

    done: int
    failed: int
    skipped: int
    total: int | None
    seconds: float

    @property
    def rate(self) -> float:
        """Rows per second so far, not counting those that were skipped."""
        return (self.done - self.skipped) / self.seconds if self.seconds > 0 else 0.0


__all__ = ["Outcome", "Progress", "Result", "Update"]
