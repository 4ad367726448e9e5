"""The work of each command: options as people type them become what is sent."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from close_crm.cli.opportunity.intent import checked_day
from close_crm.cli.terminal.exits import Problem
from close_crm.cli.terminal.organization import Organization, quoted
from close_crm.cli.terminal.session import Session
from close_crm.cli.terminal.words import listed
from close_crm.fields.names import folded, nearest

from . import changes, listing
from .changes import NONE, Typed
from .kinds import CONTACT, LEAD, TASK, Kind

if TYPE_CHECKING:
    from close_crm import Close


def list_leads(
    session: Session, search: str | None, status: str | None, limit: int | None, *, everything: bool
) -> int:
    """Write the leads that match; return the exit status."""
    with session.client() as close:
        terms = [search] if search else []
        if status is not None:
            terms.append(f'lead_status_id:"{_lead_status(_statuses(close), status)}"')
        options: dict[str, Any] = {"query": " ".join(terms)} if terms else {}
        with warnings.catch_warnings():
            # Close still answers what it has deprecated, and whoever types a search can't send it in another way.
            warnings.simplefilter("ignore", DeprecationWarning)
            found = close.leads.iterate(**options, page_size=_page(limit))
        return listing.write(session, "lead", LEAD.columns, found, limit, everything=everything)


def list_contacts(session: Session, lead: str | None, limit: int | None, *, everything: bool) -> int:
    """Write the contacts of a lead, or all; return the exit status."""
    options: dict[str, Any] = {} if lead is None else {"lead_id": LEAD.check_id(lead)}
    with session.client() as close:
        found = close.contacts.iterate(**options, page_size=_page(limit))
        return listing.write(session, "contact", CONTACT.columns, found, limit, everything=everything)


def list_tasks(
    session: Session,
    user: str | None,
    lead: str | None,
    days: Mapping[str, str | None],
    kind: str,
    limit: int | None,
    *,
    done: bool,
    everything: bool,
) -> int:
    """Write the open tasks that match, or those that are done; return the exit status."""
    options: dict[str, Any] = {"is_complete": done, "type_": kind}
    options |= {name: checked_day(text, "a filter by day") for name, text in days.items() if text is not None}
    if lead is not None:
        options["lead_id"] = LEAD.check_id(lead)
    with session.client() as close:
        if user is not None:
            options["assigned_to"] = Organization(close).user(user)
        found = close.tasks.iterate(**options, page_size=_page(limit))
        return listing.write(session, "task", TASK.columns, found, limit, everything=everything)


def save_lead(
    session: Session,
    id: str | None,
    body: Mapping[str, Any],
    status: str | None,
    typed: Typed,
    *,
    yes: bool,
    dry_run: bool,
) -> int:
    """Create a lead, or update the one of an id; return the exit status."""
    with session.client() as close:
        whole, names = dict(body), dict[str, str]()
        if status is not None:
            names = _statuses(close)
            whole["status_id"] = _lead_status(names, status)
        return _save(session, LEAD, close, id, whole, typed, names, yes=yes, dry_run=dry_run)


def save_contact(
    session: Session, id: str | None, body: Mapping[str, Any], typed: Typed, *, yes: bool, dry_run: bool
) -> int:
    """Create a contact, or update the one of an id; return the exit status."""
    with session.client() as close:
        return _save(session, CONTACT, close, id, body, typed, {}, yes=yes, dry_run=dry_run)


def save_task(
    session: Session, id: str | None, body: Mapping[str, Any], user: str | None, *, yes: bool, dry_run: bool
) -> int:
    """Create a task, or update the one of an id; return the exit status."""
    whole = dict(body)
    if "date" in whole:
        whole["date"] = checked_day(whole["date"], "--date")
    with session.client() as close:
        names: dict[str, str] = {}
        if user is not None:
            organization = Organization(close)
            whole["assigned_to"] = organization.user(user)
            names = {person.id: person.name for person in organization.people}
        return _save(session, TASK, close, id, whole, NONE, names, yes=yes, dry_run=dry_run)


def finish_tasks(session: Session, ids: Sequence[str], *, yes: bool, dry_run: bool) -> int:
    """Mark tasks as done; return the exit status."""
    with session.client() as close:
        return changes.update(
            session, TASK, close, ids, {"is_complete": True}, NONE, {}, yes=yes, dry_run=dry_run
        )


def given(**options: Any) -> dict[str, Any]:
    """Return the options that were given."""
    return {name: value for name, value in options.items() if value is not None}


def ways(key: str, texts: Sequence[str] | None) -> list[dict[str, str]] | None:
    """Return addresses or numbers as contacts have them; None if none are given."""
    if not texts:
        return None
    for text in texts:
        if not text.strip():
            msg = f"--{key} takes text"
            raise Problem(msg)
    return [{"type": "office", key: text.strip()} for text in texts]


def _save(
    session: Session,
    kind: Kind,
    close: Close,
    id: str | None,
    body: Mapping[str, Any],
    typed: Typed,
    names: Mapping[str, str],
    *,
    yes: bool,
    dry_run: bool,
) -> int:
    for name in ("name", "text"):
        if name in body and not body[name].strip():
            msg = f"a {kind.word}'s {name} takes text"
            raise Problem(msg)
    if any("name" in one and not one["name"].strip() for one in body.get("contacts", ())):
        msg = "a contact's name takes text"
        raise Problem(msg)
    if id is None:
        return changes.create(session, kind, close, body, typed, names, yes=yes, dry_run=dry_run)
    return changes.update(session, kind, close, [id], body, typed, names, yes=yes, dry_run=dry_run)


def _statuses(close: Close) -> dict[str, str]:
    """Return the labels of all statuses of leads, by their ids."""
    return {one.id: one.label for one in close.lead_statuses.iterate()}


def _lead_status(labels: Mapping[str, str], text: str) -> str:
    """Return the id of a status of leads, by its label or id.

    Raises:
        Problem: There is none.
    """
    for form in (str, folded):
        for id, label in labels.items():
            if form(text) in {form(id), form(label)}:
                return id
    near = nearest(text, labels.values())
    choice = f"nearest: {listed(near)}" if near else f"there are {listed(list(labels.values()))}"
    msg = f"no status of leads is called {quoted(text)}; {choice}"
    raise Problem(msg)


def _page(limit: int | None) -> int | None:
    return None if limit is None else min(limit + 1, 100)
