"""Whether a body names what the organization does not have."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from close_emulator.resources.plain import resources
from close_emulator.state.store import Field

from .asked import CUSTOM, Asked, Place


def absent(asked: Asked, place: Place) -> bool:
    """Whether a reference of the body names nothing that it may name."""
    store, value, name = asked.store, asked.at(place), place[-1] if place else ""
    if place and CUSTOM.fullmatch(name):
        field = asked.field(place)
        return field is None or any(_no_value(asked, field, one) for one in listed(value))
    if value is None:
        return False
    if place[:1] == ("steps",):
        return _no_part(asked, name, value)
    if asked.operation.startswith("scheduling_links_") or place[:1] == ("custom_field_ids",):
        return not _is_there(asked, place[0], value)
    if asked.operation == "send_as_bulk_create":
        return value not in store.users
    for resource in resources():
        if asked.operation in {resource.operation_id("create"), resource.operation_id("update")} and place:
            key = next((one for one in (place[0], f"{place[0]}_id") if one in resource.references), None)
            if key not in {None, "contact_id"}:
                return any(one not in resource.referred(store, key) for one in listed(value))
    if asked.operation == "sequences_create_subscription":
        # A contact without a lead can't be subscribed.
        return store.contacts.get(value, {}).get("lead_id") is None
    if name == "contact":
        contact = store.contacts.get(value)
        return contact is None or contact["lead_id"] != asked.lead()
    if name == "lead" and asked.operation == "opportunity_status_changes_create":
        opportunity = store.opportunities.get(asked.at(("opportunity",)))
        return opportunity is not None and opportunity["lead_id"] != value
    if len(place) > 1 and place[0] == "saved_view_ids":
        return value not in store.plain["/saved_search/"]
    if name in {"old_status", "new_status"} and asked.operation == "activities.lead_status_changes_create":
        return value not in {status["id"] for status in asked.lead_statuses}
    if name == "id" and place[0] == "fields":
        return value not in {field.id for field in store.fields_of(asked.kind)}
    if name == "id" and place[0] == "lead_statuses":
        return value not in {status["id"] for status in asked.lead_statuses}
    known: dict[str, Collection[str]] = {
        "lead": store.leads,
        **dict.fromkeys(("user", "created_by", "assigned_to"), store.users),
        "organization_id": {store.organization["id"]},
        "role_id": store.plain["/role/"],
        "pipeline": store.pipelines,
        "opportunity": store.opportunities,
        **dict.fromkeys(("status", "old_status", "new_status", "id"), store.statuses),
        "custom_activity_type_id": store.activity_types,
        "object": [*store.activities, *store.opportunities],
        "organization": [store.organization["id"]],
        "outcome": store.plain["/outcome/"],
        "email_account": store.plain["/connected_account/"],
        "template": [*store.plain["/email_template/"], *store.plain["/sms_template/"]],
        "in_reply_to": [one["id"] for one in store.activities_of("Email")],
        "response_to": [one["id"] for one in store.activities_of("WhatsAppMessage")],
        **dict.fromkeys(("custom_object_type_id", "referenced_custom_type_id"), store.object_types),
    }
    return name in known and value not in known[name]


def _is_there(asked: Asked, name: str, value: str) -> bool:
    """Whether a shared link, what it stands for, its organization or a shared field is there."""
    store = asked.store
    if name == "custom_field_ids":
        return value in store.fields and store.fields[value].kind is None
    if name == "user_scheduling_link_id":
        link = store.plain["/scheduling_link/"].get(value)
        return link is not None and link["user_id"] == asked.body["user_id"]
    known: dict[str, Collection[str]] = {
        "organization": [store.organization["id"]],
        "shared_scheduling_link_id": store.plain["/shared_scheduling_link/"],
        "user": store.users,
    }
    return value in known[name]


def _no_part(asked: Asked, name: str, value: str) -> bool:
    """Whether a step names a template that there is not, or is none of the sequence's."""
    store = asked.store
    if name == "id":
        sequence = store.plain["/sequence/"][asked.path["id"]]
        return value not in {step["id"] for step in sequence["steps"]}
    return value not in store.plain[f"/{name.removesuffix('_id')}/"]


def _no_value(asked: Asked, field: Field, value: Any) -> bool:
    """Whether a custom value names a user, contact or custom object that there is not."""
    store, definition = asked.store, field.definition
    match definition["type"]:
        case "user":
            return value not in {*store.users, *map(store.user_name, store.users)}
        case "contact":
            contact = store.contacts.get(value)
            return contact is None or contact["lead_id"] != asked.lead()
        case "custom_object":
            one = store.custom_objects.get(value)
            return one is None or one["custom_object_type_id"] != definition["referenced_custom_type_id"]
    return False


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
