"""The command line of `close-crm task`."""

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

from .options import Everything, Limit, id_, ids, text

app = typer.Typer(**SETTINGS)

User = Annotated[
    str | None, text("--user", "Whose task it is: me, a name, an e-mail address or an id.", "NAME")
]
Date = Annotated[str | None, text("--date", "When it is due: YYYY-MM-DD.", "DAY")]


@app.command()
def get(
    ids: Annotated[list[str], ids("Tasks", "task")], base_url: BaseUrl = None, as_json: Json = False
) -> Job:
    """Show tasks in full. With --json, one id prints an object, several print a list, as Close sends them."""
    from .kinds import TASK
    from .listing import get as work

    session = session_of(base_url, as_json)
    return lambda: work(session, TASK, ids)


@app.command("list")
def list_(
    user: User = None,
    lead: Annotated[str | None, text("--lead", "Lead (lead_...).", "ID")] = None,
    due_after: Annotated[
        str | None, text("--due-after", "Due on this day or later. YYYY-MM-DD.", "DAY")
    ] = None,
    due_before: Annotated[str | None, text("--due-before", "Due before this day. YYYY-MM-DD.", "DAY")] = None,
    kind: Annotated[
        str,
        typer.Option(
            "--type", metavar="NAME", help="Kind of task, such as lead, outgoing_call or opportunity_due."
        ),
    ] = "all",
    done: Annotated[bool, typer.Option("--done", help="Those that are done, instead of open ones.")] = False,
    limit: Limit = None,
    everything: Everything = False,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """List open tasks: a table, or JSON as Close sends it."""
    from .commands import list_tasks as work

    days = {"date_gte": due_after, "date_lt": due_before}
    session = session_of(base_url, as_json)
    return lambda: work(session, user, lead, days, kind, limit, done=done, everything=everything)


@app.command()
def create(
    words: Annotated[str, typer.Argument(metavar="TEXT", help="What is to be done.", show_default=False)],
    lead: Annotated[str, text("--lead", "Lead (lead_...).", "ID")],
    date: Date = None,
    user: User = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    read_only: ReadOnly = False,
    expect_organization: Expected = None,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Create a task of a lead: show it, ask, and send it."""
    from .commands import given, save_task
    from .kinds import LEAD

    body = {"lead_id": LEAD.check_id(lead), "text": words, **given(date=date)}
    session = session_of(base_url, as_json, read_only, expect_organization)
    return lambda: save_task(session, None, body, user, yes=yes, dry_run=dry_run)


@app.command()
def update(
    id: Annotated[str, id_("task", "task")],
    words: Annotated[str | None, text("--text", "What is to be done.")] = None,
    date: Date = None,
    user: User = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    read_only: ReadOnly = False,
    expect_organization: Expected = None,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Update a task: show old and new values, ask, and send them."""
    from .commands import given, save_task

    body = given(text=words, date=date)
    session = session_of(base_url, as_json, read_only, expect_organization)
    return lambda: save_task(session, id, body, user, yes=yes, dry_run=dry_run)


@app.command()
def done(
    ids: Annotated[list[str], ids("Tasks", "task")],
    yes: Yes = False,
    dry_run: DryRun = False,
    read_only: ReadOnly = False,
    expect_organization: Expected = None,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Mark tasks as done: show them, ask, and send it."""
    from .commands import finish_tasks as work

    session = session_of(base_url, as_json, read_only, expect_organization)
    return lambda: work(session, ids, yes=yes, dry_run=dry_run)
