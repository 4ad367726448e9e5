"""What commands have in common: settings, and options that several take."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import Annotated, Any

import typer

from ._session import REAL_API, Session

#: Plain help, in any width of terminal; errors are ours to tell; a wrong option names the nearest right one.
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
        help="Where the API is, such as an emulator's address; else CLOSE_BASE_URL.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="JSON for programs; errors as JSON on stderr.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Send without asking.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would change, and send nothing.")]


class Format(StrEnum):
    """Forms of output."""

    table = "table"
    board = "board"
    csv = "csv"
    json = "json"
    jsonl = "jsonl"


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


def session_of(base_url: str | None, as_json: bool = False) -> Session:
    """Give the session that the options ask for."""
    url = base_url or os.environ.get("CLOSE_BASE_URL", "").strip() or REAL_API
    return Session(url.rstrip("/"), as_json)
