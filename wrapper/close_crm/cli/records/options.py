"""Options that several of these commands share."""

from __future__ import annotations

from typing import Annotated, Any

import typer

Texts = list[str] | None
Limit = Annotated[
    int | None,
    typer.Option("--limit", min=1, metavar="N", help="How many at most. A table shows 50, --json all."),
]
Everything = Annotated[bool, typer.Option("--all", help="No limit, in a table too.")]
Field = Annotated[
    Texts,
    typer.Option(
        "--field",
        "-f",
        metavar="NAME=VALUE",
        help="Set a custom field; separate several values with ;. May be given several times.",
    ),
]
Unset = Annotated[
    Texts, typer.Option("--unset", metavar="NAME", help="Empty a custom field. May be given several times.")
]


def text(name: str, explanation: str, metavar: str = "TEXT") -> Any:
    """Return an option that takes a text."""
    return typer.Option(name, metavar=metavar, help=explanation)


def ids(word: str, prefix: str) -> Any:
    """Return an argument that takes ids."""
    return typer.Argument(metavar="ID...", help=f"{word} ({prefix}_...).", show_default=False)


def id_(word: str, prefix: str) -> Any:
    """Return an argument that takes one id."""
    return typer.Argument(metavar="ID", help=f"The {word} ({prefix}_...).", show_default=False)
