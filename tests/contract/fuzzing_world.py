"""What is added to an organization so that generated requests find something to name, remove and associate."""

from __future__ import annotations

import httpx2 as httpx
from close_emulator import Emulator, served_operations
from close_emulator.resources.plain import resources
from close_emulator.resources.plain.exports import ids_via

from .world import Json, World

#: Where the lists are.
LISTS = {
    "opportunities": "/opportunity/",
    "opportunity_statuses": "/status/opportunity/",
    "pipelines": "/pipeline/",
    **{
        f"{kind}_custom_fields": f"/custom_field/{kind}/"
        for kind in ("lead", "contact", "opportunity", "activity", "shared")
    },
    "custom_object_custom_fields": "/custom_field/custom_object_type/",
    "leads": "/lead/",
    "tasks": "/task/?_type=lead",
    "events": "/event/",
    "contacts": "/contact/",
    "lead_statuses": "/status/lead/",
    "opportunity_status_changes": "/activity/status_change/opportunity/",
}
#: Added in this number, so that there is something to remove and to associate.
SPARE = 3


def prepare(emulator: Emulator) -> World:
    """Add what the seed lacks to what can be removed and associated, then return all objects."""
    served = served_operations()

    def call(method: str, path: str, body: Json | None = None) -> Json:
        headers = {"Authorization": f"Bearer {emulator.token}"}
        request = httpx.Request(method, f"https://emulator.invalid/api/v1{path}", json=body, headers=headers)
        response = emulator.handle(request)
        assert response.is_success, f"{method} {path}: {response.text}"
        found: Json = response.json()
        return found

    for number in range(SPARE):
        call("POST", "/pipeline/", {"name": f"Empty {number}"})
        call("POST", "/status/opportunity/", {"label": f"Unused {number}"})
        call("POST", "/custom_field/shared/", {"name": f"Free {number}", "type": "text"})
        if "lead_statuses_create" in served:
            call("POST", "/status/lead/", {"label": f"Unused {number}"})
    if "opportunity_status_changes_create" in served:
        statuses = call("GET", "/pipeline/")["data"][0]["statuses"]
        for opportunity in call("GET", "/opportunity/")["data"][:SPARE]:
            change = {"old_status_id": statuses[0]["id"], "new_status_id": statuses[1]["id"]}
            change |= {"opportunity_id": opportunity["id"], "date_created": "2026-01-05T10:00:00Z"}
            call("POST", "/activity/status_change/opportunity/", change)
    user = call("GET", "/me/")
    for link in call("GET", "/shared_scheduling_link/")["data"]:
        target = {
            "organization_id": user["organizations"][0]["id"],
            "user_id": user["id"],
            "url": "https://x.example/",
        }
        call(
            "POST",
            "/shared_scheduling_link_association/",
            {**target, "shared_scheduling_link_id": link["id"]},
        )
    store = emulator.snapshot().copy_of_store()
    world = World(
        records={tag: call("GET", path)["data"] for tag, path in LISTS.items() if f"{tag}_list" in served}
        | {"unsubscribed_emails": [{"id": one} for one in store.plain["/unsubscribe/email/"]]}
        | {"organizations": call("GET", "/me/")["organizations"]}
        | {"memberships": list(store.memberships.values())}
        | {"comments_get_thread": list(store.plain["/comment_thread/"].values())}
        | {
            f"exports_get{via}": [{"id": one} for one in ids_via(via.strip("_"))(store)]
            for via in ("", "_lead", "_opportunity")
        }
        | {one.key: list(one.records(store).values()) for one in resources()},
        users=list(store.users),
        references={
            one.key: {name: one.referred(store, name) for name in one.references} for one in resources()
        },
    )
    for shared in world.records["shared_custom_fields"]:
        for association in shared["associations"]:
            world.activity_type = association.get("custom_activity_type_id", world.activity_type)
            world.object_type = association.get("custom_object_type_id", world.object_type)
    kinds = ["lead", "contact", "opportunity"]
    kinds += [f"activity/{world.activity_type}", f"custom_object/{world.object_type}"]
    for kind in kinds:
        world.fields[kind] = call("GET", f"/custom_field_schema/{kind}/")["fields"]
    of_things = [
        f"custom.{one['id']}" for one in world.fields["opportunity"] if one["type"] == "custom_object"
    ]
    for opportunity in world.records["opportunities"]:
        if opportunity["contact_id"] is not None:
            world.contacts.setdefault(opportunity["lead_id"], []).append(opportunity["contact_id"])
        for value in [opportunity[key] for key in of_things if key in opportunity]:
            world.things += [value] if isinstance(value, str) else value
    return world
