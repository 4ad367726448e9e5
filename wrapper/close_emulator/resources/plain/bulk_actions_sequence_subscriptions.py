"""Subscriptions of many contacts. https://developer.close.com/api/resources/bulk-actions"""

from collections.abc import Iterable, Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse_fields
from close_emulator.resources.bulk_actions import COMMON, check_permission, done, past
from close_emulator.resources.found_contacts import contacts_found
from close_emulator.resources.generic import Plain
from close_emulator.resources.plain.sequences_subscriptions import PLAIN as SUBSCRIPTIONS
from close_emulator.resources.plain.sequences_subscriptions import of_contact
from close_emulator.state.store import Record

NEEDED: Final = "The action needs it."
NOT_THERE: Final = "Nothing has this id."
#: What an action needs beside its filter.
NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "subscribe": ("sequence_id", "contact_preference", "sender_account_id", "sender_name", "sender_email"),
    "reassign": ("calls_assigned_to",),
}
#: What subscriptions an action is about, by their status.
_ABOUT: Final = {
    "pause": frozenset({"active"}),
    "resume": frozenset({"paused"}),
    "resume_finished": frozenset({"finished"}),
    "reassign": frozenset({"active", "paused"}),
}
_REFERENCES: Final = {
    "sequence_id": "/sequence/",
    "sender_account_id": "/connected_account/",
    "from_phone_number_id": "/phone_number/",
}
_OF_SUBSCRIPTIONS: Final = (
    "sequence_id", "sender_account_id", "sender_name", "sender_email", "from_phone_number_id", "calls_assigned_to",
)  # fmt: skip

PLAIN: Final = Plain(
    tag="bulk_actions.sequence_subscriptions",
    path="/bulk_action/sequence_subscription/",
    prefix="bulkseqsub",
    name="BulkSequenceSubscriptionAction",
    operations=("list", "get"),
    defaults={**COMMON},
    seed=past(lambda _: {"action_type": "pause"}),
)


def create(call: Call) -> Answer:
    """POST /bulk_action/sequence_subscription/: at once; without a sequence it is about all of them."""
    check_permission(call, "bulk_sequence_subscriptions")
    _check(call)
    action = call.body["action_type"]
    preference = call.body.get("contact_preference", "contact")
    if action == "subscribe":
        changed = list(_subscribed(call, contacts_found(call, preference, lambda one: _is_new(call, one))))
    else:
        contacts = contacts_found(call, preference, lambda one: bool(_mine(call, one)))
        changed = [one for contact in contacts for one in _mine(call, contact)]
        for one in changed:
            one.update(SUBSCRIPTIONS.shape.changes(_change(call), call.user_id, call.now))
    leads = [call.store.contacts[one["contact_id"]]["lead_id"] for one in changed]
    return done(PLAIN, call, len(changed), leads)


def _check(call: Call) -> None:
    body, store = call.body, call.store
    problems = dict.fromkeys(
        (name for name in NEEDS.get(body["action_type"], ()) if name not in body), NEEDED
    )
    for name, place in _REFERENCES.items():
        if name in body and body[name] not in store.plain[place]:
            problems[name] = NOT_THERE
    people = {*store.users, *store.plain["/group/"]}
    if not people.issuperset(body.get("calls_assigned_to", ())):
        problems["calls_assigned_to"] = NOT_THERE
    if problems:
        refuse_fields(problems)


def _is_new(call: Call, contact: Record) -> bool:
    """Whether a contact can be mailed, and never was in the sequence."""
    known = {one["sequence_id"] for one in of_contact(call.store, contact["id"])}
    return bool(contact["lead_id"] and contact["emails"]) and call.body["sequence_id"] not in known


def _subscribed(call: Call, contacts: Iterable[Record]) -> Iterable[Record]:
    said = {name: call.body[name] for name in _OF_SUBSCRIPTIONS if name in call.body}
    for contact in contacts:
        own = {"contact_id": contact["id"], "contact_email": contact["emails"][0]["email"]}
        yield SUBSCRIPTIONS.add(call.store, said | own, call.user_id, call.now)


def _mine(call: Call, contact: Record) -> list[Record]:
    """Return the subscriptions of a contact that the action is about."""
    sequence_id = call.body.get("sequence_id")
    return [
        one
        for one in of_contact(call.store, contact["id"])
        if one["status"] in _ABOUT[call.body["action_type"]] and sequence_id in {None, one["sequence_id"]}
    ]


def _change(call: Call) -> Record:
    match call.body["action_type"]:
        case "pause":
            return {"status": "paused", "status_reason": "manual"}
        case "reassign":
            return {"calls_assigned_to": call.body["calls_assigned_to"]}
        case _:
            return {"status": "active", "status_reason": None}


HANDLERS: Mapping[str, Handler] = {"bulk_actions.sequence_subscriptions_create": create}
