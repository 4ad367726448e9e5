"""The command line of `close-crm contact`."""

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

Title = Annotated[str | None, text("--title", "Position at the lead.")]
Email = Annotated[
    Texts, text("--email", "E-mail address, in place of those there are. May be given several times.")
]
Phone = Annotated[
    Texts, text("--phone", "Telephone number, in place of those there are. May be given several times.")
]


@app.command()
def get(
    ids: Annotated[list[str], ids("Contacts", "cont")], base_url: BaseUrl = None, as_json: Json = False
) -> Job:
    """Show contacts in full. With --json, one id prints an object, several print a list, as Close sends them."""
    from .kinds import CONTACT
    from .listing import get as work

    session = session_of(base_url, as_json)
    return lambda: work(session, CONTACT, ids)


@app.command("list")
def list_(
    lead: Annotated[str | None, text("--lead", "Lead (lead_...).", "ID")] = None,
    limit: Limit = None,
    everything: Everything = False,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """List contacts: a table, or JSON as Close sends it."""
    from .commands import list_contacts as work

    session = session_of(base_url, as_json)
    return lambda: work(session, lead, limit, everything=everything)


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="The contact's name.", show_default=False)],
    lead: Annotated[str, text("--lead", "Lead (lead_...).", "ID")],
    title: Title = None,
    email: Email = None,
    phone: Phone = None,
    field: Field = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    read_only: ReadOnly = False,
    expect_organization: Expected = None,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Create a contact of a lead: show it, ask, and send it."""
    from .changes import Typed
    from .commands import given, save_contact, ways
    from .kinds import LEAD

    known = given(title=title, emails=ways("email", email), phones=ways("phone", phone))
    body = {"lead_id": LEAD.check_id(lead), "name": name, **known}
    session = session_of(base_url, as_json, read_only, expect_organization)
    typed = Typed(tuple(field or ()))
    return lambda: save_contact(session, None, body, typed, yes=yes, dry_run=dry_run)


@app.command()
def update(
    id: Annotated[str, id_("contact", "cont")],
    name: Annotated[str | None, text("--name", "The contact's name.")] = None,
    title: Title = None,
    email: Email = None,
    phone: Phone = None,
    field: Field = None,
    unset: Unset = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    read_only: ReadOnly = False,
    expect_organization: Expected = None,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Update a contact: show old and new values, ask, and send them."""
    from .changes import Typed
    from .commands import given, save_contact, ways

    body = given(name=name, title=title, emails=ways("email", email), phones=ways("phone", phone))
    session = session_of(base_url, as_json, read_only, expect_organization)
    typed = Typed(tuple(field or ()), tuple(unset or ()))
    return lambda: save_contact(session, id, body, typed, yes=yes, dry_run=dry_run)
