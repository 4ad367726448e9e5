"""Refusals about sequences and subscriptions to them."""

from __future__ import annotations

from typing import Final

from tests.contract.asked import Asked, Place

from . import Claim


def _running(asked: Asked, _: Place) -> bool:
    return any(
        one["status"] in {"active", "paused"}
        and (one["contact_id"], one["sequence_id"]) == (asked.body["contact_id"], asked.body["sequence_id"])
        for one in asked.store.plain["/sequence_subscription/"].values()
    )


def _unshared(asked: Asked, _: Place) -> bool:
    templates = {**asked.store.plain["/email_template/"], **asked.store.plain["/sms_template/"]}
    named = [
        step.get(key) for step in asked.body["steps"] for key in ("email_template_id", "sms_template_id")
    ]
    return any(not templates[one]["is_shared"] for one in named if one in templates)


CLAIMS: Final = (
    Claim(
        'Template "…" cannot be used in Workflows because it is not shared.',
        "a template that its maker alone has",
        _unshared,
    ),
    Claim("The contact is subscribed to this sequence already.", "the contact is on its way", _running),
    Claim(
        "One of sequence_id, contact_id and lead_id is required.",
        "a list of all organization's subscriptions",
        lambda asked, _: not {"sequence_id", "contact_id", "lead_id"} & asked.query.keys(),
    ),
)
