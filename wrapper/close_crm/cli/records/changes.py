"""`create`, `update` and `done`: show what will be sent, ask, send, and show what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from close_crm.cli.opportunity.intent import assignment
from close_crm.cli.terminal import show
from close_crm.cli.terminal.exits import Problem, Status
from close_crm.cli.terminal.organization import quoted
from close_crm.cli.terminal.session import Session
from close_crm.cli.terminal.words import moment_of, same
from close_crm.errors import NotFound

from .kinds import Kind

if TYPE_CHECKING:
    from close_crm import Close, FieldSet


@dataclass(frozen=True)
class Typed:
    """Changes to custom fields as they were typed.

    Attributes:
        set: `Name=value` each.
        unset: Names.
    """

    set: tuple[str, ...] = ()
    unset: tuple[str, ...] = ()


NONE = Typed()


@dataclass(frozen=True)
class View:
    """The way in which changes are shown to people.

    Attributes:
        session: The run.
        kind: The kind of object.
        fields: Its custom fields, if any are changed.
        names: The names that ids of users and statuses stand for.
    """

    session: Session
    kind: Kind
    fields: FieldSet | None
    names: Mapping[str, str]

    def write(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Write old and new values of keys."""
        show.changes(self.session.out, self.rows(before, after))

    def rows(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[tuple[str, str, str]]:
        """Return name, old and new value of each key of `after`."""
        return [
            (self._name(key), self._shown(before.get(key)), self._shown(new)) for key, new in after.items()
        ]

    def _name(self, key: str) -> str:
        if self.fields is not None and key in self.fields:
            return self.fields[key].name or key
        return (self.kind.labels or {}).get(key, key)

    def _shown(self, value: Any) -> str:
        if isinstance(value, list) and all(isinstance(one, Mapping) for one in value):
            # E-mail addresses, telephone numbers, contacts with theirs: what they are, without their types.
            return ", ".join(filter(None, map(_words, value)))
        if isinstance(value, str) and value in self.names:
            return self.names[value]
        return self.session.manner.text(moment_of(value))


def _words(one: Mapping[str, Any]) -> str:
    found = [one.get(key) for key in ("name", "email", "phone")]
    for several, key in (("emails", "email"), ("phones", "phone")):
        found += [part.get(key) for part in one.get(several) or ()]
    return " ".join(str(part) for part in found if part)


def create(
    session: Session,
    kind: Kind,
    close: Close,
    body: Mapping[str, Any],
    typed: Typed,
    names: Mapping[str, str],
    *,
    yes: bool,
    dry_run: bool,
) -> int:
    """Create an object; return the exit status."""
    fields = kind.known(close) if typed != NONE else None
    whole = {**body, **_custom(fields, typed)}
    if not session.as_json:
        session.say(f"New {kind.word}")
        View(session, kind, fields, names).write({}, whole)
    if dry_run:
        return _not_sent(session, {"sent": False, kind.word: whole})
    if not yes:
        _ask(session, f"Create this {kind.word}?")
    custom, own = _parts(whole)
    made = kind.api(close).create(*custom, **own).to_dict()
    if session.as_json:
        session.write_json({"sent": True, kind.word: made})
    else:
        session.say(f"Created {made['id']}.")
    return Status.DONE


def update(
    session: Session,
    kind: Kind,
    close: Close,
    ids: Sequence[str],
    body: Mapping[str, Any],
    typed: Typed,
    names: Mapping[str, str],
    *,
    yes: bool,
    dry_run: bool,
) -> int:
    """Change objects in the same way; return the exit status."""
    if not body and typed == NONE:
        msg = "nothing to change: name a change (see --help)"
        raise Problem(msg)
    before = [_read(kind, close, id) for id in dict.fromkeys(ids)]
    fields = kind.known(close) if typed != NONE else None
    wanted, view = {**body, **_custom(fields, typed)}, View(session, kind, fields, names)
    plans = [
        (one, {key: new for key, new in wanted.items() if not same(one.get(key), new)}) for one in before
    ]
    if not session.as_json:
        for one, new in plans:
            session.say(f"{one['id']}  {one.get('display_name') or one.get('text') or ''}".rstrip())
            view.write(one, new)
    changing = sum(bool(new) for _, new in plans)
    if dry_run or not changing:
        values = "Nothing to change: these are the values already."
        result = [_as_json(kind, one, new, None) for one, new in plans]
        return _not_sent(session, result, "Not sent: --dry-run." if changing else values)
    if not yes:
        _ask(session, "Send this update?" if changing == 1 else f"Send these {changing} updates?")
    results: list[dict[str, Any]] = []
    for one, new in plans:
        after = _send(kind, close, one["id"], new) if new else None
        results.append(_as_json(kind, one, new, after))
        if after is not None and not session.as_json:
            _report(view, new, after)
    if session.as_json:
        session.write_json(results[0] if len(results) == 1 else results)
    return Status.DONE


def _send(kind: Kind, close: Close, id: str, new: Mapping[str, Any]) -> dict[str, Any]:
    custom, own = _parts(new)
    after: dict[str, Any] = kind.api(close).update(id, *custom, **own).to_dict()
    return after


def _parts(body: Mapping[str, Any]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return custom fields, as changes, and all others."""
    custom = {key: value for key, value in body.items() if key.startswith("custom.")}
    return [custom] if custom else [], {key: value for key, value in body.items() if key not in custom}


def _report(view: View, new: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """Write that an object was updated, and which changes Close did not apply as requested."""
    view.session.say(f"Updated {after['id']}.")
    # Close adds keys of its own to addresses and numbers.
    odd = {
        key: after.get(key)
        for key, value in new.items()
        if not isinstance(value, list) and not same(after.get(key), value)
    }
    for name, sent, now in view.rows(new, odd):
        view.session.note(
            f"Close did not apply {quoted(name)} as requested: {quoted(sent)} was sent, it is {quoted(now)}"
        )


def _read(kind: Kind, close: Close, id: str) -> dict[str, Any]:
    try:
        found: dict[str, Any] = kind.api(close).get(kind.check_id(id)).to_dict()
    except NotFound:
        msg = f"there is no {kind.word} {quoted(id)}"
        raise Problem(msg, Status.NOT_FOUND) from None
    return found


def _custom(fields: FieldSet | None, typed: Typed) -> dict[str, Any]:
    """Return custom fields as they are sent.

    Raises:
        Problem: A field is named twice, or an assignment is none.
        CustomFieldError: There is no such field, or it does not take the value.
    """
    if fields is None:
        return {}
    body: dict[str, Any] = {}
    for text in typed.set:
        name, value = assignment(text, "--field", fields.__contains__)
        field = fields[name]
        _enter(body, dict(field.set(field.from_text(value))), name)
    for name in typed.unset:
        _enter(body, dict(fields[name].unset()), name)
    return body


def _enter(body: dict[str, Any], change: dict[str, Any], name: str) -> None:
    if body.keys() & change.keys():
        msg = f"custom field {quoted(name)} is changed twice, contradictingly: leave one out"
        raise Problem(msg)
    body |= change


def _as_json(
    kind: Kind, one: Mapping[str, Any], new: Mapping[str, Any], after: Mapping[str, Any] | None
) -> dict[str, Any]:
    changed = {key: {"before": one.get(key), "after": value} for key, value in new.items()}
    result = {"id": one["id"], "sent": after is not None, "changed": changed}
    return result if after is None else {**result, kind.word: after}


def _not_sent(session: Session, result: Any, reason: str = "Not sent: --dry-run.") -> int:
    if session.as_json:
        session.write_json(result[0] if isinstance(result, list) and len(result) == 1 else result)
    else:
        session.say(reason)
    return Status.DONE


def _ask(session: Session, question: str) -> None:
    answer = session.confirmed(question)
    if answer is None:
        msg = "nothing was sent: there is no terminal to ask on; --yes sends without asking"
        raise Problem(msg)
    if not answer:
        msg = "nothing was sent"
        raise Problem(msg)
