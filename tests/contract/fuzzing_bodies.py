"""Bodies that name existing objects, for operations with rules of their own that no schema says."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

from .fuzzing_choice import pick
from .fuzzing_numbers import NUMBERS
from .fuzzing_searches import steer_leads
from .world import Json, World


def _send_as(body: Json, world: World) -> None:
    """The caller lets another user send as the caller."""
    body["allowing_user_id"] = world.users[0]
    body["allowed_user_id"] = pick(world.users[1:], body.get("allowed_user_id"))


def _send_as_some(body: Json, world: World) -> None:
    for name in ("allowed_user_ids", "disallowed_user_ids"):
        if name in body:
            body[name] = [pick(world.users[1:], one) for one in body[name]]


def _steps(body: Json, world: World) -> None:
    """Steps with a delay, and with templates that others may use."""
    for step in body.get("steps") or ():
        step.pop("id", None)
        step.setdefault("delay", 86_400)
        for kind in ("email", "sms"):
            shared = [one["id"] for one in world.records[f"{kind}_templates"] if one["is_shared"]]
            if step.get(f"{kind}_template_id") is not None:
                step[f"{kind}_template_id"] = pick(shared, step)


def _subscription(body: Json, world: World) -> None:
    """A contact at a lead with an address, who is not on the way already."""
    taken = {one["contact_id"] for one in world.records["sequence_subscription"]}
    free = [
        one
        for one in world.records["contacts"]
        if one["lead_id"] is not None and one["emails"] and one["id"] not in taken
    ]
    contact = pick(free, json.dumps(body, default=repr, sort_keys=True))
    body["contact_id"] = contact["id"]
    if "contact_email" in body:
        body["contact_email"] = contact["emails"][0]["email"]


def _comment(body: Json, world: World) -> None:
    body["object_id"] = pick(world.ids("opportunities"), body["object_id"])


def _lead_status_change(body: Json, world: World) -> None:
    for name in ("old_status_id", "new_status_id"):
        if name in body:
            body[name] = pick(world.ids("lead_statuses"), body[name])


def _message(body: Json, world: World) -> None:
    """Numbers that there are, a message that is answered, and a contact of the lead."""
    for name in ("local_phone", "remote_phone"):
        if body.get(name) is not None:
            body[name] = pick(NUMBERS, body[name])
    if body.get("response_to_id") is not None:
        body["response_to_id"] = pick(world.ids("activities.whatsapp_messages"), body["response_to_id"])
    contact, lead = body.get("contact_id"), body.get("lead_id")
    if contact is not None and lead is not None:
        body["lead_id"] = lead if lead in world.contacts else pick(world.leads, lead)
        body["contact_id"] = pick(world.contacts[body["lead_id"]], contact)


def _edit(body: Json, world: World) -> None:
    """An edit of the status, with a status that there is."""
    body["type"] = "set_lead_status"
    body["lead_status_id"] = pick(world.ids("lead_statuses"), body.get("lead_status_id"))


def _membership(body: Json, _: World) -> None:
    if "role_id" in body:
        body["role_id"] = pick(("user", "restricteduser"), body["role_id"])
    if "email" in body:
        body["email"] = f"{pick(range(9), body['email'])}@example.com"


def _pinned(body: Json, world: World) -> None:
    views = world.ids("smart_views")
    body["saved_view_ids"] = [pick(views, one) for one in body["saved_view_ids"]]


def _view(body: Json, _: World) -> None:
    """A view of leads, by a filter that can be evaluated."""
    if isinstance(body.get("s_query"), dict):
        chosen = {"s_query": None}
        steer_leads(chosen)
        body["s_query"] = {"query": chosen["s_query"]}
        body["type"] = "lead"


def _booked(body: Json, _: World) -> None:
    if "url" in body:
        body["url"] = pick(("meet.example/ada", "https://calls.example"), body["url"])


BODIES: Final[dict[str, Callable[[Json, World], None]]] = {
    "send_as_create": _send_as,
    "send_as_bulk_create": _send_as_some,
    "sequences_create": _steps,
    "sequences_update": _steps,
    "sequences_create_subscription": _subscription,
    "comments_create": _comment,
    **{f"scheduling_links_{verb}": _booked for verb in ("create", "update", "create_integration")},
    "memberships_update_pinned_views": _pinned,
    **{f"memberships_{verb}": _membership for verb in ("create", "update", "bulk_update")},
    **{f"smart_views_{verb}": _view for verb in ("create", "update")},
    "activities.lead_status_changes_create": _lead_status_change,
    "bulk_actions.edit_create": _edit,
    **{
        f"activities.{kind}_{verb}": _message
        for kind in ("calls", "sms", "whatsapp_messages")
        for verb in ("create", "update")
    },
}
