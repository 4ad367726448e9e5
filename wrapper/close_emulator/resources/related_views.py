"""Fields of leads, contacts and opportunities that show other resources: integration links and subscriptions."""

from typing import Any
from urllib.parse import quote

from close_emulator.domain.placeholders import filled
from close_emulator.state.store import Record, Store

_SUBSCRIPTIONS = "/sequence_subscription/"


def integration_links(store: Store, kind: str, **values: Any) -> list[Record]:
    """Return the organization's links for a kind of object, with the values of an object URL-encoded in them."""
    links = store.plain["/integration_link/"].values()
    if not links:
        return []
    return [
        {"name": link["name"], "url": filled(link["url"], values, lambda text: quote(text, safe=""))}
        for link in links
        if link["type"] == kind
    ]


def subscriptions_of(store: Store, contact_id: str) -> list[Record]:
    """Return a contact's subscriptions to sequences, in short. Those to a sequence that is gone are left out."""
    sequences = store.plain["/sequence/"]
    return [
        {
            "subscription_id": one["id"],
            "subscription_status": one["status"],
            "subscription_status_reason": one["status_reason"],
            "sequence_id": one["sequence_id"],
            "sequence_name": sequences[one["sequence_id"]]["name"],
            "sequence_status": sequences[one["sequence_id"]]["status"],
            "contact_email": one["contact_email"],
            "initial_email_id": None,
            "start_date": None,
            "date_created": f"{one['date_created']}+00:00",
        }
        for one in store.plain[_SUBSCRIPTIONS].values()
        if one["contact_id"] == contact_id and one["sequence_id"] in sequences
    ]


def drop_subscriptions(store: Store, contact_id: str) -> None:
    """Delete the subscriptions of a contact that is deleted."""
    kept = store.plain[_SUBSCRIPTIONS]
    for subscription in [one for one in kept.values() if one["contact_id"] == contact_id]:
        del kept[subscription["id"]]
