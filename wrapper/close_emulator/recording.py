"""Events of what requests change, recorded around their handlers: no handler has to say what it changes."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext
from functools import wraps
from typing import Any, Final

from close_emulator.http.auth import by_key
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.state.event_log import UPDATED, Event, Origin, only_stamped
from close_emulator.state.indexed_table import Change, Table, restored
from close_emulator.state.store import Record

from .event_kinds import COMPLETED, CREATED, DELETED, KINDS, LEAD_STATUS, SENDABLE, SENT
from .resources.lead_contact_views import lead_in_event
from .resources.webhook_queue import queue

#: What `meta` of an operation's events has beside the request's method and path.
_META: Final[Mapping[str, Callable[[Call, Answer], Mapping[str, str]]]] = {
    "leads_merge": lambda call, _: {
        "merge_source_lead_id": call.body["source"], "merge_destination_lead_id": call.body["destination"],
    },
    **{
        f"bulk_actions.{kind}_create": lambda _, answer: {"bulk_action_id": answer.body["id"]}
        for kind in ("delete", "edit", "email", "sequence_subscriptions")
    },
}  # fmt: skip


def recorded(operation_id: str, handler: Handler) -> Handler:
    """Return a handler that records what it changes as events; a refused request changes nothing."""
    extra = _META.get(operation_id)
    of_statuses = operation_id.startswith(("lead_statuses_", "organizations_"))

    @wraps(handler)
    def carried_out(call: Call) -> Answer:
        watch = call.store.watch
        if not watch.kinds:
            for kind in KINDS:
                watch.add(kind.table(call.store), kind)
        listed = [dict(one) for one in call.store.organization["lead_statuses"]] if of_statuses else []
        try:
            with watch:
                answer = handler(call)
        finally:
            changed = watch.changes()
        if of_statuses:
            changed += _listed(listed, call.store.organization["lead_statuses"])
        changes = [one for one in changed if not only_stamped(one.before, one.after)]
        if changes:
            _record(call, changes, {} if extra is None else extra(call, answer), _shown_by(call, answer))
        return answer

    return carried_out


def _listed(before: list[Record], after: list[Record]) -> Iterator[Change]:
    """Return the changes of lead statuses."""
    old, new = ({status["id"]: status for status in statuses} for statuses in (before, after))
    for id in {**old, **new}:
        if old.get(id) != new.get(id):
            yield Change(LEAD_STATUS, Table(), id, old.get(id), new.get(id))


def _shown_by(call: Call, answer: Answer) -> Mapping[str, Record]:
    """Return the whole object that an answer shows, by its id: nobody has to look at it twice."""
    body = answer.body
    return (
        {body["id"]: body} if isinstance(body, dict) and "id" in body and "_fields" not in call.query else {}
    )


def _record(call: Call, changes: list[Change], extra: Mapping[str, str], shown: Mapping[str, Record]) -> None:
    store, request = call.store, call.request
    store.events.requests += 1
    origin = Origin(
        store.events.requests, call.user_id, by_key(request), request.method, request.path, extra, call.now
    )
    deleted = [(one.table, one.id, one.before) for one in changes if one.after is None]
    former = _former_contacts(call, changes)
    with restored(deleted) if deleted else nullcontext():
        earlier = {one.id: _seen(one, one.before, call) | former.get(one.id, {}) for one in changes}
    destination = extra.get("merge_destination_lead_id")
    for one in changes:
        if one.id == destination:
            continue
        before = earlier[one.id]
        after = (one.kind.as_answered and shown.get(one.id)) or _seen(one, one.after, call)
        usual = CREATED if one.before is None else DELETED if one.after is None else UPDATED
        # A bulk action changes other objects, and not itself.
        whose = origin._replace(extra={}) if one.kind.at_once else origin
        _add(call, whose, one, usual, before, after)
        if usual == CREATED and one.kind.at_once:
            _report(call, _done(call, whose, one, after))
        if usual == CREATED and after.get("_type") in SENDABLE and call.body.get("status") == "outbox":
            name = str(one.kind.name(one.after))
            _report(call, store.events.add(whose, name, one.id, one.kind.lead(one.after), SENT, after, after))
    for lead_id in dict.fromkeys((*former, destination)):
        if lead_id is not None and (lead_id == destination or lead_id not in earlier):
            lead = lead_in_event(store, store.leads.look(lead_id), call.now)
            before = earlier.get(lead_id, lead) | former.get(lead_id, {})
            action = "merged" if lead_id == destination else UPDATED
            _report(call, store.events.add(origin, "lead", lead_id, lead_id, action, before, lead))


def _seen(change: Change, record: Any, call: Call) -> Record:
    """Return an object as its operations answer it, nothing where there is none."""
    found: Record = {} if record is None else change.kind.view(call.store, record, call.now)
    return found


def _add(call: Call, origin: Origin, one: Change, usual: str, before: Record, after: Record) -> None:
    record = one.before if one.after is None else one.after
    name, action = one.kind.name(record), one.kind.action(usual, one.before, one.after)
    if name is None or action is None:
        return
    _report(call, call.store.events.add(origin, name, one.id, one.kind.lead(record), action, before, after))


def _done(call: Call, origin: Origin, one: Change, begun: Record) -> Event | None:
    """Add that something is done which the request began: what Close does later is done at once."""
    done = _seen(one, one.after, call)
    name = one.kind.name(one.after)
    return call.store.events.add(origin, name, one.id, None, COMPLETED, begun, done)


def _report(call: Call, event: Event | None) -> None:
    if event is not None:
        queue(call.store, event)


def _former_contacts(call: Call, changes: list[Change]) -> dict[str, Record]:
    """Return the contacts that leads had which got or lost one, and did not come or go themselves."""
    came: dict[Any, set[str]] = {}
    gone: dict[Any, list[str]] = {}
    for one in changes:
        if one.table is not call.store.contacts:
            continue
        before, after = ((record or {}).get("lead_id") for record in (one.before, one.after))
        if before != after:
            came.setdefault(after, set()).add(one.id)
            gone.setdefault(before, []).append(one.id)
    if not came:
        return {}
    themselves = {
        one.id for one in changes if one.table is call.store.leads and None in (one.before, one.after)
    }
    return {
        lead_id: {
            "contact_ids": [
                *(
                    one["id"]
                    for one in call.store.contacts_of(lead_id)
                    if one["id"] not in came.get(lead_id, ())
                ),
                *gone.get(lead_id, ()),
            ]
        }
        for lead_id in {**came, **gone}
        if lead_id is not None and lead_id not in themselves and lead_id in call.store.leads
    }
