"""The command line of `close-crm lead`."""

from __future__ import annotations

from typing import Annotated

import typer

from close_crm.cli.terminal.options import (
    SETTINGS,
    BaseUrl,
    DryRun,
    Expected,
    Job,
    Json,
    ReadOnly,
    Yes,
    session_of,
)

from .options import Everything, Field, Limit, Texts, Unset, id_, ids, text

app = typer.Typer(**SETTINGS)

Url = Annotated[str | None, text("--url", "Address of the lead's site.")]
Description = Annotated[str | None, text("--description", "What the lead does.")]
Status = Annotated[str | None, text("--status", "Status: its label or id.", "NAME")]


@app.command()
def get(
    ids: Annotated[list[str], ids("Leads", "lead")], base_url: BaseUrl = None, as_json: Json = False
) -> Job:
    """Show leads in full. With --json, one id prints an object, several print a list, as Close sends them."""
    from .kinds import LEAD
    from .listing import get as work

    session = session_of(base_url, as_json)
    return lambda: work(session, LEAD, ids)


@app.command("list")
def list_(
    search: Annotated[
        str | None, text("--search", "A search in Close's query language: city:Berlin has:calls.", "QUERY")
    ] = None,
    status: Status = None,
    limit: Limit = None,
    everything: Everything = False,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """List leads: a table, or JSON as Close sends it."""
    from .commands import list_leads as work

    session = session_of(base_url, as_json)
    return lambda: work(session, search, status, limit, everything=everything)


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="The lead's name.", show_default=False)],
    url: Url = None,
    description: Description = None,
    status: Status = None,
    contact: Annotated[
        str | None, text("--contact", "Name of a contact to create with the lead.", "NAME")
    ] = None,
    email: Annotated[
        Texts, text("--email", "E-mail address of that contact. May be given several times.")
    ] = None,
    phone: Annotated[
        Texts, text("--phone", "Telephone number of that contact. May be given several times.")
    ] = None,
    field: Field = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    read_only: ReadOnly = False,
    expect_organization: Expected = None,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Create a lead: show it, ask, and send it."""
    from .changes import Typed
    from .commands import given, save_lead, ways

    person = given(name=contact, emails=ways("email", email), phones=ways("phone", phone))
    body = given(name=name, url=url, description=description, contacts=[person] if person else None)
    session = session_of(base_url, as_json, read_only, expect_organization)
    typed = Typed(tuple(field or ()))
    return lambda: save_lead(session, None, body, status, typed, yes=yes, dry_run=dry_run)


@app.command()
def update(
    id: Annotated[str, id_("lead", "lead")],
    name: Annotated[str | None, text("--name", "The lead's name.")] = None,
    url: Url = None,
    description: Description = None,
    status: Status = None,
    field: Field = None,
    unset: Unset = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    read_only: ReadOnly = False,
    expect_organization: Expected = None,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Update a lead: show old and new values, ask, and send them."""
    from .changes import Typed
    from .commands import given, save_lead

    body = given(name=name, url=url, description=description)
    session = session_of(base_url, as_json, read_only, expect_organization)
    typed = Typed(tuple(field or ()), tuple(unset or ()))
    return lambda: save_lead(session, id, body, status, typed, yes=yes, dry_run=dry_run)
