"""The command line of `close-crm fields`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from close_crm.cli.terminal.options import SETTINGS, BaseUrl, Job, Json, Kind, session_of

app = typer.Typer(**SETTINGS)

Kinds = Annotated[
    list[Kind] | None,
    typer.Option("--type", help="A kind of object; may be given several times. Without it, opportunity."),
]


@app.command("list")
def list_(
    kind: Annotated[Kind, typer.Option("--type", help="The kind of object.")] = Kind.opportunity,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """List custom fields with ids, types and choices, shared ones included."""
    from .commands import list_ as work

    session = session_of(base_url, as_json)
    return lambda: work(session, kind.value)


@app.command()
def save(
    out: Annotated[Path | None, typer.Option(help="The file; without it, stdout.")] = None,
    kinds: Kinds = None,
    base_url: BaseUrl = None,
) -> Job:
    """Save the schemas of custom fields as JSON, to generate a module from without the organization."""
    from .commands import save as work

    session, names = session_of(base_url), [kind.value for kind in kinds or [Kind.opportunity]]
    return lambda: work(session, names, out)


@app.command()
def generate(
    out: Annotated[
        Path | None, typer.Option(help="The module, such as our_fields.py; without it, stdout.")
    ] = None,
    kinds: Kinds = None,
    schema: Annotated[
        Path | None, typer.Option(help="Read saved schemas (`fields save`) instead of the organization's.")
    ] = None,
    check: Annotated[
        bool,
        typer.Option(
            "--check", help="Write nothing; show what has changed. Exit status 1 if it breaks callers."
        ),
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite a file that is not such a module.")
    ] = False,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Generate a Python module with a typed constant for each custom field."""
    from .commands import generate as work

    session, names = session_of(base_url, as_json), [kind.value for kind in kinds or [Kind.opportunity]]
    return lambda: work(session, names, out, schema, check=check, force=force)
