"""Addresses that asked for no more mail. https://developer.close.com/api/resources/unsubscribed-emails"""

from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote

from close_emulator.http.messages import Answer
from close_emulator.http.pagination import whole_list
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse_unknown
from close_emulator.state.store import Record, Store

_PLACE: Final = "/unsubscribe/email/"


def _addresses(store: Store) -> dict[str, Record]:
    """Return the addresses as they were given, by themselves in lower case."""
    return store.plain[_PLACE]


def is_unsubscribed(store: Store, email: str) -> bool:
    """Whether an address asked for no more mail; upper and lower case are the same."""
    return email.lower() in store.plain[_PLACE]


def unsubscribe(store: Store, email: str) -> Record:
    """Add an address, unless it is there, and mark it wherever contacts have it."""
    found = _addresses(store).setdefault(email.lower(), {"email": email})
    _mark(store, email, unsubscribed=True)
    return found


def _mark(store: Store, email: str, *, unsubscribed: bool) -> None:
    def is_it(one: Record) -> bool:
        return bool(one["email"].lower() == email.lower())

    for contact in store.contacts.where(lambda contact: any(map(is_it, contact["emails"]))):
        for one in filter(is_it, contact["emails"]):
            one["is_unsubscribed"] = unsubscribed


def list_addresses(call: Call) -> Answer:
    """GET /unsubscribe/email/: all of them, the first one first."""
    return Answer(200, whole_list(_addresses(call.store).values(), call.query))


def create(call: Call) -> Answer:
    """POST /unsubscribe/email/: `is_unsubscribed` of contacts' addresses follows."""
    return Answer(201, dict(unsubscribe(call.store, call.body["email"])))


def delete(call: Call) -> Answer:
    """DELETE /unsubscribe/email/{email_address}/: `is_unsubscribed` of contacts' addresses follows."""
    email = unquote(call.path["email_address"])
    found = _addresses(call.store).pop(email.lower(), None)
    if found is None:
        refuse_unknown("UnsubscribedEmail")
    _mark(call.store, email, unsubscribed=False)
    return Answer(200, found)


HANDLERS: Final[Mapping[str, Handler]] = {
    "unsubscribed_emails_list": list_addresses,
    "unsubscribed_emails_create": create,
    "unsubscribed_emails_delete": delete,
}
