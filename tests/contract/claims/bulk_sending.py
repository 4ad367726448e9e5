"""Refusals of bulk e-mails and bulk subscriptions."""

from __future__ import annotations

from typing import Final

from close_emulator.resources.plain import bulk_actions_email, bulk_actions_sequence_subscriptions

from tests.contract.asked import Asked, Place

from . import Claim

_PLACES: Final = {
    "sequence_id": "/sequence/", "sender_account_id": "/connected_account/", "from_phone_number_id": "/phone_number/",
}  # fmt: skip


def _nothing(asked: Asked, place: Place) -> bool:
    value = asked.at(place)
    if place == ("calls_assigned_to",):
        return not {*asked.store.users, *asked.store.plain["/group/"]}.issuperset(value)
    return value not in asked.store.plain[_PLACES[place[0]]]


def _lacking(asked: Asked, place: Place) -> bool:
    needed = bulk_actions_sequence_subscriptions.NEEDS.get(asked.body["action_type"], ())
    return place[0] in needed and place[0] not in asked.body


CLAIMS: Final = (
    Claim(
        bulk_actions_email.NO_TEMPLATE,
        "an id of the right form that names nothing",
        lambda asked, place: asked.at(place) not in asked.store.plain["/email_template/"],
    ),
    Claim(
        bulk_actions_email.NO_ACCOUNT,
        "an id of the right form that names nothing",
        lambda asked, place: asked.at(place) not in asked.store.plain["/connected_account/"],
    ),
    Claim(
        bulk_actions_sequence_subscriptions.NOT_THERE, "an id of the right form that names nothing", _nothing
    ),
    Claim(bulk_actions_sequence_subscriptions.NEEDED, "what this action needs", _lacking),
)
