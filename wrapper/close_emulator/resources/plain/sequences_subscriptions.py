"""Subscriptions of contacts to sequences. https://developer.close.com/api/resources/sequences"""

from collections.abc import Iterator
from typing import Final

from close_emulator.domain.dates import row_stamp
from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT, NOT_A_CHOICE, refuse_fields
from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store

SUBSCRIBED: Final = "The contact is subscribed to this sequence already."
NEEDED: Final = "One of sequence_id, contact_id and lead_id is required."
_FILTERS: Final = ("sequence_id", "contact_id", "lead_id")
_RUNNING: Final = frozenset({"active", "paused"})


def of_sequence(store: Store, sequence_id: str) -> list[Record]:
    """Return the subscriptions to a sequence."""
    return store.plain[PLAIN.path].where(lambda one: one["sequence_id"] == sequence_id)


def of_contact(store: Store, contact_id: str) -> list[Record]:
    """Return the subscriptions of a contact."""
    return store.plain[PLAIN.path].where(lambda one: one["contact_id"] == contact_id)


def end_all(call: Call, sequence_id: str) -> None:
    """End the subscriptions to a sequence that is deleted."""
    ended = {"status": "finished", "status_reason": "sequence-deleted", "date_updated": row_stamp(call.now)}
    for subscription in of_sequence(call.store, sequence_id):
        if subscription["status"] in _RUNNING:
            subscription.update(ended)


def _lead(store: Store, subscription: Record) -> Record:
    """The lead follows the contact."""
    return {"lead_id": store.contacts[subscription["contact_id"]]["lead_id"]}


def _filtered(call: Call, _: Record | None) -> None:
    if not any(name in call.query for name in _FILTERS):
        refuse_fields({}, [NEEDED])


def _check(call: Call, _: Record | None) -> None:
    body = call.body
    contact = call.store.contacts[body["contact_id"]]
    if contact["lead_id"] is None:
        refuse_fields({"contact": NO_SUCH_OBJECT})
    addresses = {email["email"] for email in contact["emails"]}
    if "contact_email" in body and body["contact_email"] not in addresses:
        refuse_fields({"contact_email": NOT_A_CHOICE})
    running = (one for one in of_contact(call.store, contact["id"]) if one["status"] in _RUNNING)
    if any(one["sequence_id"] == body["sequence_id"] for one in running):
        refuse_fields({}, [SUBSCRIBED])


def _status(call: Call, subscription: Record | None) -> Record:
    """Pausing by hand has a reason, and going on has none."""
    if "status" not in call.body or subscription is None or call.body["status"] == subscription["status"]:
        return {}
    return {"status_reason": "manual" if call.body["status"] == "paused" else None}


def _seed(store: Store) -> Iterator[Record]:
    contacts = list(store.contacts.values())
    sequence = next(iter(store.plain["/sequence/"]))
    account = next(iter(store.plain["/connected_account/"]))
    for contact in contacts[:2]:
        yield {
            "sequence_id": sequence,
            "contact_id": contact["id"],
            "contact_email": contact["emails"][0]["email"],
            "sender_account_id": account,
            "sender_name": "Ada Marsh",
            "sender_email": "ada@example.com",
            "calls_assigned_to": [next(iter(store.users))],
        }


PLAIN: Final = Plain(
    tag="sequences",
    path="/sequence_subscription/",
    prefix="sub",
    name="SequenceSubscription",
    names={
        "list": "sequences_list_subscriptions",
        **{verb: f"sequences_{verb}_subscription" for verb in ("create", "get", "update", "delete")},
    },
    references={
        "sequence_id": "/sequence/",
        "contact_id": "contacts",
        "sender_account_id": "/connected_account/",
        "calls_assigned_to": "users",
    },
    defaults={"status": "active"},
    newest_first=False,
    related=_lead,
    follows=_status,
    before_list=_filtered,
    before_create=_check,
    behaviour={
        "list": "one of its filters is needed; in order of creation",
        "create": "`contact_email` is one of the contact's; who is subscribed already is refused; no step is taken",
        "update": "`paused` has the reason `manual`, `active` none",
    },
    seed=_seed,
)
