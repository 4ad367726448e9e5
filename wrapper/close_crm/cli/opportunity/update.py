"""`close-crm opportunity update`: show what will change, ask, send, and show what changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from close_runtime.text import counted

from close_crm import difference
from close_crm.bulk.models import Update
from close_crm.cli.terminal import show
from close_crm.cli.terminal.columns import Columns
from close_crm.cli.terminal.exits import Problem, Status
from close_crm.cli.terminal.organization import Organization, quoted
from close_crm.cli.terminal.session import Session
from close_crm.cli.terminal.words import same
from close_crm.errors import NotFound

from .intent import Translator, Wanted, assignment, check

#: Keys that change with every update, or follow from others that are shown.
_NOISE = frozenset({
    "date_updated", "updated_by", "updated_by_name", "status_label", "status_type", "status_display_name",
    "pipeline_id", "pipeline_name", "user_name", "contact_name", "value_formatted", "note_html", "expected_value",
    "annualized_value", "annualized_expected_value",
})  # fmt: skip


@dataclass(frozen=True)
class Assignments:
    """Changes to custom fields as they were typed, `Name=value`."""

    set: tuple[str, ...] = ()
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


def update(session: Session, id: str, wanted: Wanted, typed: Assignments, *, yes: bool, dry_run: bool) -> int:
    """Update one opportunity; return the exit status."""
    if wanted.empty and typed == Assignments():
        msg = "nothing to change: name a change, such as --status Won (see --help)"
        raise Problem(msg)
    check(wanted)
    with session.client() as close:
        organization = Organization(close)
        try:
            before = close.opportunities.get(id).to_dict()
        except NotFound:
            msg = f"there is no opportunity {quoted(id)}"
            raise Problem(msg, Status.NOT_FOUND) from None
        if typed != Assignments():
            wanted = _with_fields(wanted, typed, organization)
        translator = Translator(
            organization, lambda: organization.fields, lambda _: before, prefer_own_pipeline=True
        )
        updates = translator.updates(id, wanted)
        planned, expected = _planned(before, updates)
        columns = Columns(organization)
        if not session.as_json:
            session.out.print(_title(before, organization), soft_wrap=True)
            show.changes(session.out, _rows(planned, before, expected, columns, session))
        if not planned or dry_run:
            if session.as_json:
                session.write_json(_as_json(before, planned, sent=False))
            else:
                session.say(
                    "Nothing to change: the opportunity has these values."
                    if not planned
                    else "Not sent: --dry-run."
                )
            return Status.DONE
        if not yes:
            _ask(session, len(updates))
        after = before
        for number, one in enumerate(updates):
            try:
                after = close.opportunities.update(one.id, one.body).to_dict()
            except Exception:
                if number:
                    session.note(f"{number} of {counted(len(updates), 'update')} carried out before this:")
                raise
        if session.as_json:
            session.write_json({**_as_json(before, _changed(before, after), sent=True), "opportunity": after})
            return Status.DONE
        _report(session, columns, before, after, planned)
    return Status.DONE


def _with_fields(wanted: Wanted, typed: Assignments, organization: Organization) -> Wanted:
    def split(texts: tuple[str, ...], option: str) -> tuple[tuple[str, str], ...]:
        return tuple(assignment(text, option, organization.fields.__contains__) for text in texts)

    return replace(
        wanted,
        set=split(typed.set, "--field"),
        add=split(typed.add, "--add"),
        remove=split(typed.remove, "--remove"),
    )


def _planned(
    before: Mapping[str, Any], updates: list[Update]
) -> tuple[dict[str, tuple[Any, Any]], dict[str, Any]]:
    """Return the changes in total, and the opportunity as expected afterwards."""
    now = dict(before)
    for one in updates:
        for key, (_, new) in difference(now, one).items():
            now[key] = new
    planned = {key: (before.get(key), now[key]) for key in now if not same(before.get(key), now[key])}
    return planned, now


def _changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    keys = dict.fromkeys([*after, *before])
    return {
        key: (before.get(key), after.get(key))
        for key in keys
        if key not in _NOISE and not same(before.get(key), after.get(key))
    }


def _as_json(
    before: Mapping[str, Any], changed: Mapping[str, tuple[Any, Any]], *, sent: bool
) -> dict[str, Any]:
    return {
        "id": before["id"],
        "sent": sent,
        "changed": {key: {"before": old, "after": new} for key, (old, new) in changed.items()},
    }


def _rows(
    changed: Mapping[str, tuple[Any, Any]],
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    columns: Columns,
    session: Session,
) -> list[tuple[str, str, str]]:
    rows: list[tuple[str, str, str]] = []
    for key, (old, new) in changed.items():
        if key == "note_html" and "note" in before and new is None:
            rows.append(("note", str(before["note"] or ""), ""))
            continue
        name, was = columns.labelled(key, old, before, session.manner)
        _, then = columns.labelled(key, new, after, session.manner)
        rows.append((name, was, then))
    return rows


def _title(before: Mapping[str, Any], organization: Organization) -> Any:
    from rich.text import Text

    from close_crm.cli.terminal.words import safe

    stage = organization.stage(before.get("status_id"))
    parts = [before.get("lead_name"), stage.full if stage else before.get("status_label")]
    return Text(safe(f"{before['id']}  {' · '.join(str(part) for part in parts if part)}"), style="bold")


def _ask(session: Session, count: int) -> None:
    several = f" ({count} requests, one after another)" if count > 1 else ""
    answer = session.confirmed(f"Send this update{several}?")
    if answer is None:
        msg = "nothing was sent: there is no terminal to ask on; --yes sends without asking"
        raise Problem(msg)
    if not answer:
        msg = "nothing was sent"
        raise Problem(msg)


def _report(
    session: Session,
    columns: Columns,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    planned: Mapping[str, tuple[Any, Any]],
) -> None:
    """Write what else Close changed, and which changes it did not apply as requested."""
    changed = _changed(before, after)
    also = {
        key: pair
        for key, pair in changed.items()
        if key not in planned and not (key == "note" and "note_html" in planned)
    }
    session.out.print("Updated.")
    if also:
        session.out.print("Close also changed:")
        show.changes(session.out, _rows(also, before, after, columns, session))
    odd = {
        key: (wanted, after.get(key))
        for key, (_, wanted) in planned.items()
        if key not in {"note", "note_html"} and not same(after.get(key), wanted)
    }
    for name, wanted, now in _rows(odd, after, after, columns, session):
        session.note(
            f"Close did not apply {quoted(name)} as requested: {quoted(wanted)} was sent, it is {quoted(now)}"
        )
