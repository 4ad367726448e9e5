"""Shared by several commands: settings of typer, and options."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextvars import ContextVar
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from close_crm.defaults import ADDRESS, BASE_URL

if TYPE_CHECKING:
    from .session import Session

#: Runs a parsed command line; returns the exit status.
Job: TypeAlias = Callable[[], int]

#: Plain help, in any width of terminal; errors are reported by app.run.
SETTINGS: dict[str, Any] = {
    "no_args_is_help": False,
    "pretty_exceptions_enable": False,
    "rich_markup_mode": None,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}

BaseUrl = Annotated[
    str | None,
    typer.Option(
        "--base-url",
        metavar="URL",
        help="The address of the API, such as an emulator's; default: CLOSE_BASE_URL.",
    ),
]
ReadOnly = Annotated[
    bool, typer.Option("--read-only", help="Refuse every request that is not a read, before it is sent.")
]
Expected = Annotated[
    str | None,
    typer.Option("--expect-organization", metavar="ID", help="Send changes to this organization alone."),
]
Json = Annotated[bool, typer.Option("--json", help="JSON for programs; errors as JSON on stderr.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Send without asking.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would change, and send nothing.")]


class Format(StrEnum):
    """Forms of output."""

    table = "table"
    board = "board"
    csv = "csv"
    xlsx = "xlsx"
    json = "json"
    jsonl = "jsonl"


class Decimal(StrEnum):
    """Decimal marks."""

    point = "."
    comma = ","


class Dates(StrEnum):
    """Orders of day, month and year."""

    dmy = "dmy"
    mdy = "mdy"
    ymd = "ymd"


class Flat(StrEnum):
    """Forms of output without a board."""

    table = "table"
    csv = "csv"
    json = "json"
    jsonl = "jsonl"


class Type(StrEnum):
    """Types of statuses."""

    active = "active"
    won = "won"
    lost = "lost"


class Kind(StrEnum):
    """Kinds of object that custom fields belong to."""

    opportunity = "opportunity"
    lead = "lead"
    contact = "contact"


class Found(StrEnum):
    """Kinds of object that can be searched."""

    lead = "lead"
    contact = "contact"
    opportunity = "opportunity"


def set_guards(read_only: bool, expect_organization: str | None) -> None:
    """Store the options before the command."""
    _GUARDS.set((read_only, expect_organization))


_GUARDS: ContextVar[tuple[bool, str | None]] = ContextVar("guards", default=(False, None))


def session_of(
    base_url: str | None,
    as_json: bool = False,
    read_only: bool = False,
    expect_organization: str | None = None,
) -> Session:
    """Return the session for the options, including those before the command."""
    from .session import Session

    url = base_url or os.environ.get(ADDRESS, "").strip() or BASE_URL
    read_only_before, expected_before = _GUARDS.get()
    return Session(
        url.rstrip("/"),
        as_json,
        read_only or read_only_before,
        expect_organization or expected_before,
        "--base-url" if base_url else ADDRESS,
    )
