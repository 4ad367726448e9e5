"""`close-crm opportunity get` and `list`."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from close_crm.cli.terminal import show
from close_crm.cli.terminal.columns import Column, Columns, heading, keys_of
from close_crm.cli.terminal.exits import Problem, Status
from close_crm.cli.terminal.organization import Organization, quoted
from close_crm.cli.terminal.session import Session
from close_crm.cli.terminal.words import listed
from close_crm.errors import NotFound

from .export import Writer, check_free, to_file, to_stdout
from .intent import checked_day, period

#: How many rows a table shows by default.
TABLE_LIMIT = 50
_BOARD_KEYS = (
    "id", "lead_name", "status_id", "status_label", "user_name", "date_won", "value", "value_currency", "value_period",
)  # fmt: skip
_ORDERS = (
    "annualized_expected_value", "annualized_value", "confidence", "date_created", "date_updated", "date_won",
    "user_name", "value",
)  # fmt: skip
_ORDER_ALIASES = {"user": "user_name", "created": "date_created", "updated": "date_updated", "won_on": "date_won",
                  "annualized": "annualized_value"}  # fmt: skip


@dataclass(frozen=True)
class Query:
    """The options of a list, by names."""

    statuses: Sequence[str] = ()
    pipelines: Sequence[str] = ()
    users: Sequence[str] = ()
    lead: str | None = None
    types: Sequence[str] = ()
    period: str | None = None
    search: str | None = None
    days: Sequence[tuple[str, str]] = ()
    order: str | None = None
    limit: int | None = None
    everything: bool = False
    fields: str | None = None
    format: str = "table"
    out: Path | None = None
    force: bool = False
    baseline: bool = True


def get(session: Session, ids: Sequence[str], fields: str | None, form: str) -> int:
    """Write opportunities by their ids; return the exit status."""
    with session.client() as close:
        organization = Organization(close)
        columns = _columns(organization, fields, form, everything=True)
        options: dict[str, Any] = {"fields": _keys(columns, form)} if fields else {}
        records: list[dict[str, Any]] = []
        missing: list[str] = []
        for id in ids:
            try:
                records.append(close.opportunities.get(id, **options).to_dict())
            except NotFound:
                missing.append(id)
        if form == "json" and len(ids) == 1:
            if records:
                session.write_json(records[0])
        elif form == "table":
            for number, one in enumerate(records):
                if number:
                    session.out.print()
                show.record(session.out, columns, one, session.manner)
        else:
            _write(columns, records, form, baseline=True)
    if missing:
        msg = f"there is no opportunity {', '.join(map(quoted, missing))}"
        raise Problem(msg, Status.NOT_FOUND)
    return Status.DONE


def form_of(form: str | None, out: Path | None, *, as_json: bool) -> str:
    """Return the format of a list: the one that was named, else that of the file name.

    Raises:
        Problem: The two contradict each other, or a workbook has no file.
    """
    if as_json:
        form = "json"
    if out is None:
        if form == "xlsx":
            msg = "a workbook needs a file: --out deals.xlsx"
            raise Problem(msg)
        return form or "table"
    of_name = out.suffix.casefold().removeprefix(".")
    if of_name not in {"csv", "xlsx"} or form not in {None, of_name}:
        name = f"{quoted(str(out))}{f' as {form}' if form else ''}"
        msg = f"--out writes .csv and .xlsx, by the ending of the name, not {name}"
        raise Problem(msg)
    return of_name


def list_(session: Session, query: Query) -> int:
    """Write the opportunities that match; return the exit status."""
    if query.out is not None:
        check_free(query.out, force=query.force)
    limit = query.limit
    if limit is None and query.format == "table" and not query.everything:
        limit = TABLE_LIMIT
    with session.client() as close:
        organization = Organization(close)
        filters = _filters(organization, query)
        if filters is None:
            columns = _columns(organization, query.fields, query.format)
            _out(session, organization, query, columns, iter(()))
            return Status.DONE
        columns = _columns(organization, query.fields, query.format)
        keys = _keys(columns, query.format)
        if query.fields or query.format in {"table", "board"}:
            filters["fields"] = keys
        pages = close.opportunities.iterate(**filters, page_size=min(limit, 100) if limit else None)
        records = (one.to_dict() for one in pages)
        with closing(records):
            count = _out(session, organization, query, columns, itertools.islice(records, limit))
        total = pages.total_results
        if total is not None and count < total and limit is not None and count >= limit:
            more = "" if query.limit else "; --all shows the rest"
            session.note(f"{count} of {total} shown{more}")
    return Status.DONE


def _columns(
    organization: Organization, fields: str | None, form: str, *, everything: bool = False
) -> list[Column]:
    columns = Columns(organization)
    if form in {"json", "jsonl"} and fields is None:
        return []
    if fields is not None:
        named = columns.named(fields.split(","))
        if not named:
            msg = "--fields takes names of columns, separated by commas"
            raise Problem(msg)
        return named
    if form in {"csv", "xlsx"}:
        return columns.for_file()
    if everything:
        extra = columns.named(("contact", "note", "created", "updated"))
        return [one for one in columns.for_file() if one.name not in {"currency", "period"}] + extra
    return columns.for_table() if form == "table" else []


def _keys(columns: Sequence[Column], form: str) -> list[str]:
    return list(_BOARD_KEYS) if form == "board" else keys_of(columns)


def _out(
    session: Session,
    organization: Organization,
    query: Query,
    columns: Sequence[Column],
    records: Iterator[Any],
) -> int:
    """Write opportunities, each at once if the format allows that; return how many there were."""
    if query.format == "table":
        deals = list(records)
        if deals:
            show.table(session.out, columns, deals, session.manner)
        else:
            session.note("no opportunity matches")
        return len(deals)
    if query.format == "board":
        deals = list(records)
        if not deals:
            session.note("no opportunity matches")
        show.board(session.out, organization, deals, session.manner)
        return len(deals)
    if query.out is None:
        return _write(columns, records, query.format, baseline=query.baseline)
    with to_file(query.out, columns, organization, baseline=query.baseline, force=query.force) as writer:
        count = _add_all(writer, records)
    session.note(f"{count} opportunit{'y' if count == 1 else 'ies'} in {query.out}")
    return count


def _write(columns: Sequence[Column], records: Any, form: str, *, baseline: bool) -> int:
    writer: Writer
    writer = (
        to_stdout(columns, baseline=baseline) if form == "csv" else show.JsonWriter(lines=form == "jsonl")
    )
    count = _add_all(writer, records)
    writer.end()
    return count


def _add_all(writer: Writer, records: Iterable[Any]) -> int:
    count = 0
    for one in records:
        writer.add(one)
        count += 1
    return count


def _filters(organization: Organization, query: Query) -> dict[str, Any] | None:
    """Return the filters for Close, None if nothing can match.

    Raises:
        Problem: A name is unknown, or a day is not valid.
    """
    filters: dict[str, Any] = {"order_by": _order(query.order)}
    ids = [stage.id for text in query.statuses for stage in organization.statuses(text)]
    if query.pipelines:
        # Close has no filter by pipeline, so its statuses are used.
        of = {organization.pipeline(text) for text in query.pipelines}
        within = [stage.id for stage in organization.stages if stage.pipeline_id in of]
        ids = [id for id in within if not query.statuses or id in ids]
        if not ids:
            return None
    if ids:
        filters["status_id_in"] = list(dict.fromkeys(ids))
    if query.users:
        filters["user_id_in"] = list(dict.fromkeys(organization.user(text) for text in query.users))
    if query.lead is not None:
        if not query.lead.startswith("lead_"):
            msg = f"--lead takes the id of a lead (lead_...), not {quoted(query.lead)}; --search looks for words"
            raise Problem(msg)
        filters["lead_id"] = query.lead
    if query.types:
        filters["status_type_in"] = list(dict.fromkeys(query.types))
    if query.period is not None:
        filters["value_period"] = period(query.period)
    if query.search is not None:
        filters["query"] = query.search
    for name, text in query.days:
        filters[name] = checked_day(text, "a filter by day")
    return filters


def _order(text: str | None) -> str:
    if text is None:
        return "-date_created"
    name = heading(text.removeprefix("-"))
    name = _ORDER_ALIASES.get(name, name)
    if name not in _ORDERS:
        names = [*_ORDERS, *_ORDER_ALIASES]
        msg = f"--order takes one of {listed(names, 99)}, with a - before it for descending order, not {quoted(text)}"
        raise Problem(msg)
    return f"-{name}" if text.startswith("-") else name
