"""The statements of the page "Update an opportunity", each restated, with its place there.

A test says by `@proves(...)` which statements it proves; tests/documentation/test_index.py fails when one is left
without a test, tests/planted_faults when one is left without a planted fault that this test has to notice
(statements.toml).
Source: https://developer.close.com/api/resources/opportunities/update
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest

F = TypeVar("F", bound=Callable[..., Any])

#: The request's fields: the JSON types that the page gives them. All are optional.
REQUEST_FIELDS: dict[str, set[str]] = {
    "attachments": {"array"},
    "confidence": {"integer"},
    "contact_id": {"string", "null"},
    "date_won": {"date-time", "null"},
    "note": {"string"},
    "note_html": {"string", "null"},
    "status": {"string"},
    "status_id": {"string"},
    "user_id": {"string", "null"},
    "value": {"integer"},
    "value_period": {"enum"},
}

#: The answer's fields: the JSON types that the page gives them.
RESPONSE_FIELDS: dict[str, set[str]] = {
    "annualized_expected_value": {"integer", "null"},
    "annualized_value": {"integer", "null"},
    "confidence": {"integer"},
    "contact_id": {"string", "null"},
    "created_by": {"string", "null"},
    "date_created": {"date-time"},
    "date_lost": {"date-time", "null"},
    "date_updated": {"date-time"},
    "date_won": {"date", "null"},
    "expected_value": {"integer", "null"},
    "id": {"string"},
    "lead_id": {"string"},
    "note": {"string", "null"},
    "note_html": {"string", "null"},
    "organization_id": {"string"},
    "status_id": {"string"},
    "updated_by": {"string", "null"},
    "user_id": {"string"},
    "value": {"integer", "null"},
    "value_period": {"enum"},
    "attachments": {"array"},
    "comment_summary": {"object", "null"},
    "contact_name": {"string", "null"},
    "created_by_name": {"string", "null"},
    "is_stalled": {"boolean"},
    "lead_name": {"string", "null"},
    "lead_primary_email": {"object", "null"},
    "lead_primary_phone": {"array", "null"},
    "pipeline_id": {"string", "null"},
    "pipeline_name": {"string", "null"},
    "stall_status": {"object", "null"},
    "status_display_name": {"string"},
    "status_label": {"string"},
    "status_type": {"enum"},
    "suggested_action": {"object", "null"},
    "updated_by_name": {"string", "null"},
    "user_name": {"string", "null"},
    "value_currency": {"string", "null"},
    "value_formatted": {"string", "null"},
}

_RULES: dict[str, tuple[str, str]] = {
    "custom": (
        "introduction",
        "a custom field's key is `custom.` and its id, it is optional, and works as on create",
    ),
    "custom.null": ("introduction", "null under a custom field's key unsets that one field"),
    "custom.add": ("introduction", "`.add` after the key of a field with several values adds one value"),
    "custom.remove": (
        "introduction",
        "`.remove` after the key of a field with several values takes one value away",
    ),
    "auth.basic": ("Authentication", "the API key is the user name of Basic, the password is empty"),
    "auth.bearer": ("Authentication", "a token as Bearer is the other way"),
    "path.id": ("Path parameters", "`id` is a string and required"),
    "request.object": ("Request", "the body is an object"),
    "date_won.automatic": (
        "Request, date_won",
        "unset on the object and in the request, it becomes today with a won status",
    ),
    "date_won.set": ("Request, date_won", "already set on the object, it stays as it is"),
    "date_won.given": ("Request, date_won", "given in the request, it is what was given"),
    "date_won.zone": (
        "Request, date_won",
        "x-tz-offset, the caller's offset from UTC, decides what today is",
    ),
    "note.plain": ("Request, note", "the plain or markdown form of the note"),
    "note.ignored": ("Request, note", "beside note_html it is ignored, and derived from the HTML"),
    "note_html.derives": (
        "Request, note_html",
        "the rich form; note is filled from it, with tags turned into markdown",
    ),
    "note_html.overrides": ("Request, note_html", "it overrides a note of the same request"),
    "note_html.null": ("Request, note_html", "null clears it, and note as well"),
    "status_id.won": ("Request, status_id", "a status of type won sets date_won unless it is set or given"),
    "status_id.revert": ("Request, status_id", "going back from won to active or lost leaves date_won alone"),
    "response.success": ("Response", "success is answered with the opportunity"),
    "error.400": ("Errors", "400 for a bad request"),
    "error.401": ("Errors", "401 for a caller who is not authorized"),
    "error.404": ("Errors", "404 for an opportunity that is not there"),
}

#: Every statement: where it stands on the page, and what it says.
STATEMENTS: dict[str, tuple[str, str]] = {
    **_RULES,
    **{
        f"request.{name}": ("Request", f"{name}: {'/'.join(sorted(kinds))}, optional")
        for name, kinds in REQUEST_FIELDS.items()
    },
    **{
        f"response.{name}": ("Response", f"{name}: {'/'.join(sorted(kinds))}")
        for name, kinds in RESPONSE_FIELDS.items()
    },
}


@dataclass(frozen=True, order=True)
class Claim:
    """A test that claims a statement.

    Attributes:
        test: The test as pytest names it, `file::function`.
        part: The parameter that the claim is about, for a test that runs once for each of several statements.
    """

    test: str
    part: str | None = None

    @property
    def name(self) -> str:
        """The test's own name, with its parameter."""
        function = self.test.rpartition("::")[2]
        return function if self.part is None else f"{function}[{self.part}]"

    def covers(self, node: str) -> bool:
        """Whether a test that pytest ran, `file::function[parameters]`, is this one."""
        test, _, parameters = node.partition("[")
        return test == self.test and (self.part is None or self.part in parameters.rstrip("]").split("-"))


#: Which tests prove which statement, filled when the test modules are imported.
PROVED: dict[str, set[Claim]] = defaultdict(set)


def proves(*statements: str) -> Callable[[F], F]:
    """Mark a test as the proof of statements; statements.toml has a fault for each."""

    def mark(test: F) -> F:
        for statement in statements:
            _claim(statement, Claim(_named(test)))
        return test

    return mark


def proves_each(section: str, names: Iterable[str]) -> Callable[[F], F]:
    """Run a test once for each name, as the proof of the statement `section.name`."""
    listed = list(names)

    def mark(test: F) -> F:
        for name in listed:
            _claim(f"{section}.{name}", Claim(_named(test), name))
        marked: F = pytest.mark.parametrize("name", listed)(test)
        return marked

    return mark


def _claim(statement: str, claim: Claim) -> None:
    if statement not in STATEMENTS:
        msg = f"{statement} is not a statement of the page"
        raise LookupError(msg)
    PROVED[statement].add(claim)


def _named(test: Callable[..., Any]) -> str:
    return f"{test.__module__.replace('.', '/')}.py::{test.__qualname__}"
