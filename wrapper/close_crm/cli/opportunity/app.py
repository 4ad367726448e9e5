"""The command line of `close-crm opportunity`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from close_crm.cli.terminal.options import (
    SETTINGS,
    BaseUrl,
    Dates,
    Decimal,
    DryRun,
    Expected,
    Flat,
    Format,
    Job,
    Json,
    ReadOnly,
    Type,
    Yes,
    session_of,
)

app = typer.Typer(**SETTINGS)

Texts = list[str] | None
Columns = Annotated[
    str | None,
    typer.Option("--fields", metavar="NAMES", help="Columns, separated by commas: id,lead,value,Plan."),
]
Id = Annotated[str, typer.Argument(metavar="ID", help="The opportunity (oppo_...).", show_default=False)]


def _some(help: str, *names: str, metavar: str = "NAME") -> Any:
    return typer.Option(*names, metavar=metavar, help=f"{help} May be given several times.")


def _day(name: str, help: str) -> Any:
    return typer.Option(name, metavar="DAY", help=f"{help} YYYY-MM-DD.")


@app.command()
def get(
    ids: Annotated[
        list[str], typer.Argument(metavar="ID...", help="Opportunities (oppo_...).", show_default=False)
    ],
    fields: Columns = None,
    format: Annotated[Flat, typer.Option("--format", help="Format of the output.")] = Flat.table,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Show opportunities. With --json, one id prints an object, several print a list, as Close sends them: in cents."""
    from .listing import get as work

    form = "json" if as_json else format.value
    session = session_of(base_url, form in {"json", "jsonl"})
    return lambda: work(session, ids, fields, form)


@app.command("list")
def list_(
    status: Annotated[Texts, _some("Status: its label, pipeline/label, or id.", "--status", "-s")] = None,
    pipeline: Annotated[Texts, _some("Pipeline, by name or id.", "--pipeline", "-p")] = None,
    user: Annotated[Texts, _some("Owner: me, a name, an e-mail address or an id.", "--user", "-u")] = None,
    lead: Annotated[str | None, typer.Option(metavar="ID", help="Lead (lead_...).")] = None,
    type: Annotated[
        list[Type] | None, typer.Option(help="Type of the status. May be given several times.")
    ] = None,
    period: Annotated[
        str | None, typer.Option(help="How often the value is earned: one_time, monthly, annual.")
    ] = None,
    search: Annotated[
        str | None, typer.Option(metavar="QUERY", help="A search in Close's query language: note:important.")
    ] = None,
    created_after: Annotated[str | None, _day("--created-after", "Created on this day or later.")] = None,
    created_before: Annotated[str | None, _day("--created-before", "Created before this day.")] = None,
    updated_after: Annotated[str | None, _day("--updated-after", "Changed on this day or later.")] = None,
    updated_before: Annotated[str | None, _day("--updated-before", "Last changed before this day.")] = None,
    won_after: Annotated[
        str | None, _day("--won-after", "Won, or expected to be, on this day or later.")
    ] = None,
    won_before: Annotated[
        str | None, _day("--won-before", "Won, or expected to be, before this day.")
    ] = None,
    order: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Sort by value, -value, created, won_on, user, ... [-created]"),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="How many at most. A table shows 50, other forms all."),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="No limit, in a table too.")] = False,
    fields: Columns = None,
    format: Annotated[
        Format | None, typer.Option("--format", help="Format of the output. [table, or by the name of --out]")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            help="File for a spreadsheet: .xlsx, or .csv with the byte order mark that Excel needs."
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file of --out.")] = False,
    no_baseline: Annotated[
        bool,
        typer.Option(
            "--no-baseline", help="Leave out the baseline, by which `bulk` knows which cells were edited."
        ),
    ] = False,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """List opportunities: a table, a board by status, a file that `bulk` can read, or JSON as Close sends it."""
    from .listing import Query, form_of
    from .listing import list_ as work

    days = {
        "date_created_gte": created_after,
        "date_created_lt": created_before,
        "date_updated_gte": updated_after,
        "date_updated_lt": updated_before,
        "date_won_gte": won_after,
        "date_won_lt": won_before,
    }
    query = Query(
        statuses=status or (),
        pipelines=pipeline or (),
        users=user or (),
        lead=lead,
        types=[one.value for one in type or ()],
        period=period,
        search=search,
        days=[(name, day) for name, day in days.items() if day is not None],
        order=order,
        limit=limit,
        everything=everything,
        fields=fields,
        format=form_of(format and format.value, out, as_json=as_json),
        out=out,
        force=force,
        baseline=not no_baseline,
    )
    session = session_of(base_url, query.format in {"json", "jsonl"})
    return lambda: work(session, query)


@app.command()
def update(
    id: Id,
    status: Annotated[
        str | None, typer.Option(metavar="NAME", help="Status: its label, pipeline/label, or id.")
    ] = None,
    value: Annotated[
        str | None, typer.Option(metavar="AMOUNT", help="Plain decimal in the currency: 1200.50.")
    ] = None,
    period: Annotated[
        str | None, typer.Option(help="How often it is earned: one_time, monthly, annual.")
    ] = None,
    confidence: Annotated[
        str | None, typer.Option(metavar="PERCENT", help="Likelihood of winning: 80.")
    ] = None,
    note: Annotated[
        str | None, typer.Option(metavar="TEXT", help="The note; an empty text clears it.")
    ] = None,
    won_on: Annotated[
        str | None, typer.Option(metavar="DAY", help="Won, or expected to be: YYYY-MM-DD, or none.")
    ] = None,
    contact: Annotated[
        str | None, typer.Option(metavar="NAME", help="Contact of the lead, by name or id, or none.")
    ] = None,
    user: Annotated[
        str | None, typer.Option(metavar="NAME", help="Owner: me, a name, an e-mail address, an id, or none.")
    ] = None,
    field: Annotated[
        Texts,
        _some("Set a custom field; separate several values with ;.", "--field", "-f", metavar="NAME=VALUE"),
    ] = None,
    add: Annotated[
        Texts, _some("Add one value to a custom field with several values.", "--add", metavar="NAME=VALUE")
    ] = None,
    remove: Annotated[
        Texts, _some("Remove one value from such a field.", "--remove", metavar="NAME=VALUE")
    ] = None,
    unset: Annotated[Texts, _some("Empty a custom field.", "--unset")] = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    read_only: ReadOnly = False,
    expect_organization: Expected = None,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Update an opportunity: show old and new values, ask, send, and show what Close changed."""
    from .intent import Wanted, cleared
    from .update import Assignments
    from .update import update as work

    wanted = Wanted(
        status=status,
        value=value,
        period=period,
        confidence=confidence,
        note=note,
        won_on=cleared(won_on),
        contact=cleared(contact),
        user=cleared(user),
        unset=tuple(unset or ()),
    )
    typed = Assignments(tuple(field or ()), tuple(add or ()), tuple(remove or ()))
    session = session_of(base_url, as_json, read_only, expect_organization)
    return lambda: work(session, id, wanted, typed, yes=yes, dry_run=dry_run)


@app.command()
def bulk(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="CSV or .xlsx with headings: id, and what to change; - is stdin.",
            show_default=False,
        ),
    ],
    map: Annotated[
        Texts, _some("The field of a heading; - leaves the column out.", "--map", metavar="HEADING=FIELD")
    ] = None,
    null: Annotated[
        str, typer.Option(metavar="TEXT", help="The text of a cell that empties a field.")
    ] = "(none)",
    encoding: Annotated[
        str | None, typer.Option(metavar="NAME", help="Encoding of a CSV file: cp1252, ... [UTF-8]")
    ] = None,
    sheet: Annotated[
        str | None, typer.Option(metavar="NAME", help="Sheet of a workbook that has several.")
    ] = None,
    decimal: Annotated[
        Decimal | None, typer.Option(help="Decimal mark. [., or as unedited cells show]")
    ] = None,
    dates: Annotated[
        Dates | None,
        typer.Option(help="Order of day, month and year. [YYYY-MM-DD, or as unedited cells show]"),
    ] = None,
    as_is: Annotated[
        Texts,
        _some("Trust a column, whatever a spreadsheet may have changed in it.", "--as-is", metavar="HEADING"),
    ] = None,
    every_cell: Annotated[
        bool,
        typer.Option("--every-cell", help="Send every filled cell, not only those edited since the export."),
    ] = False,
    overwrite: Annotated[
        bool,
        typer.Option(
            "--overwrite", help="Also send cells whose values have changed in Close since the export."
        ),
    ] = False,
    journal: Annotated[
        Path | None,
        typer.Option(help="File that records progress. [FILE.journal; none for a pipe]"),
    ] = None,
    rejected: Annotated[Path | None, typer.Option(help="File for rejected rows. [beside FILE]")] = None,
    concurrency: Annotated[int, typer.Option(min=1, max=100, metavar="N", help="How many at a time.")] = 8,
    partial: Annotated[
        bool, typer.Option("--partial", help="Send the valid rows although others are rejected.")
    ] = False,
    yes: Yes = False,
    dry_run: DryRun = False,
    read_only: ReadOnly = False,
    expect_organization: Expected = None,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Update the opportunities that a CSV or .xlsx file lists.

    Columns are id, status, pipeline, value, period, confidence, note, won_on, contact, user, and custom fields by name;
    "Days +" adds to a field of several values, "Days -" removes from it. Empty cells leave a field as it is. Of a file
    that `list` wrote, only edited cells are sent, and a row is left out if its value has changed in Close since. All
    rows are checked before anything is sent. The same command again resumes a run that was stopped. Input from a pipe
    needs --yes or --dry-run, as there is nobody to ask, and has a journal only if --journal names one.
    """
    from close_crm.cli.spreadsheet.exported import Reading

    from .bulk import Options
    from .bulk import bulk as work

    options = Options(
        renamed=tuple(map or ()),
        reading=Reading(
            null=null,
            decimal=decimal and decimal.value,
            dates=dates and dates.value,
            trusted=tuple(as_is or ()),
            every_cell=every_cell,
            overwrite=overwrite,
        ),
        encoding=encoding,
        sheet=sheet,
        journal=journal,
        rejected=rejected,
        concurrency=concurrency,
        partial=partial,
        dry_run=dry_run,
        yes=yes,
    )
    session = session_of(base_url, as_json, read_only, expect_organization)
    return lambda: work(session, file, options)
