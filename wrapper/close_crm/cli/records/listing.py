"""`get`, `list` and `search`: objects on the screen, or JSON as Close sends them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from close_crm.cli.terminal import show
from close_crm.cli.terminal.columns import Column, keys_of
from close_crm.cli.terminal.exits import Problem, Status
from close_crm.cli.terminal.organization import quoted
from close_crm.cli.terminal.session import Session
from close_crm.errors import NotFound

from .kinds import FOUND, Kind, custom_columns

#: How many rows a table shows by default.
TABLE_LIMIT = 50


def get(session: Session, kind: Kind, ids: Sequence[str]) -> int:
    """Write objects by their ids; return the exit status."""
    ids = [kind.check_id(id) for id in ids]
    with session.client() as close:
        records: list[dict[str, Any]] = []
        missing: list[str] = []
        for id in ids:
            try:
                records.append(kind.api(close).get(id).to_dict())
            except NotFound:
                missing.append(id)
        if session.as_json:
            if records or len(ids) > 1:
                session.write_json(records[0] if len(ids) == 1 else records)
        else:
            fields = kind.known(close) if records else None
            for number, one in enumerate(records):
                if number:
                    session.out.print()
                columns = [*kind.columns, *kind.more, *custom_columns(fields, one)]
                show.record(session.out, columns, one, session.manner)
    if missing:
        msg = f"there is no {kind.word} {', '.join(map(quoted, missing))}"
        raise Problem(msg, Status.NOT_FOUND)
    return Status.DONE


def write(
    session: Session,
    word: str,
    columns: Sequence[Column],
    objects: Iterable[Mapping[str, Any]],
    limit: int | None,
    *,
    everything: bool,
) -> int:
    """Write a list of objects; return the exit status.

    Args:
        session: The run.
        word: What the objects are.
        columns: The columns of a table.
        objects: The objects, read as they are written.
        limit: How many at most; None for all, or for as many as a table shows.
        everything: Whether a table shows all.
    """
    more = ""
    if limit is None and not session.as_json and not everything:
        limit, more = TABLE_LIMIT, "; --all shows the rest"
    records = (dict(one) for one in objects)
    if session.as_json:
        writer = show.JsonWriter(lines=False)
        for one in itertools.islice(records, limit):
            writer.add(one)
        writer.end()
        return Status.DONE
    # One more than is shown says whether there are more.
    found = list(itertools.islice(records, None if limit is None else limit + 1))
    if not found:
        session.note(f"no {word} matches")
        return Status.DONE
    show.table(session.out, columns, found[:limit], session.manner)
    if limit is not None and len(found) > limit:
        session.note(f"{'only the first is' if limit == 1 else f'the first {limit} are'} shown{more}")
    return Status.DONE


def search(session: Session, kind: str, text: str, limit: int | None, *, everything: bool) -> int:
    """Write the objects of a kind that have all words of a text; return the exit status."""
    from close_crm import search as filters

    if not text.strip():
        msg = "search takes the words to look for"
        raise Problem(msg)
    queries = {"lead": filters.leads, "contact": filters.contacts, "opportunity": filters.opportunities}
    columns = FOUND[kind]
    with session.client() as close:
        query: Any = queries[kind](filters.text(text, mode="beginning_of_words"))
        found: Any = close.search(query, fields=keys_of(columns))
        return write(session, kind, columns, found, limit, everything=everything)
