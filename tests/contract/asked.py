"""A request as it was sent, beside the state of the organization that it met."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from functools import cache
from typing import Any, Final, TypeAlias
from urllib.parse import unquote

import httpx2 as httpx
from close_emulator.resources.custom_fields import FAMILIES
from close_emulator.resources.generic import Plain
from close_emulator.resources.plain import resources
from close_emulator.resources.plain.exports import ids_via
from close_emulator.state.store import Field, Store, kind_of

from .requests_from_description import DESCRIBED

#: Keys and places on the way to what a text is about, as `field-errors` names them.
Place: TypeAlias = tuple[str, ...]

CUSTOM: Final = re.compile(r"custom\.([a-z]?cf_[A-Za-z0-9]+)(\.add|\.remove)?")
#: Kinds of objects that have types of their own, with the id that names the type.
TYPES: Final = {
    "custom_activity_type": "custom_activity_type_id",
    "custom_object_type": "custom_object_type_id",
}


@cache
def _plain(operation: str) -> Plain | None:
    """Return the plain resource of an operation: the one that handles it, else the first of its tag."""
    own = sorted(resources(), key=lambda one: operation not in one.handlers())
    return next((one for one in own if operation.startswith(f"{one.tag}_")), None)


class Asked:
    """A request as it was sent, and the state of the organization that it met.

    Attributes:
        method: The HTTP method.
        operation: The operationId; empty where the path belongs to no operation.
        path: The parameters in the path.
        query: The parameters in the query, as text.
        body: The JSON that was sent, an empty object where there was none.
        by_key: Whether an API key was sent, as no OAuth app does.
    """

    def __init__(self, store: Store, request: httpx.Request) -> None:
        operation, path = DESCRIBED.find(
            request.method,
            request.url.raw_path.decode("ascii", "replace").partition("?")[0].removeprefix(DESCRIBED.prefix),
        )
        self.store = store
        self.method = request.method
        self.operation = operation.id if operation is not None else ""
        self.path = dict(path)
        self.query = dict(request.url.params)
        self.by_key = request.headers.get("authorization", "").startswith("Basic ")
        try:
            self.body: Any = json.loads(request.content) if request.content else {}
        except ValueError:
            self.body = {}

    def at(self, place: Place) -> Any:
        """What the body has in a place, None where it has nothing. Refusals leave out `_id` in names of references."""
        value = self.body
        for step in place:
            if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
                value = value[int(step)]
            elif isinstance(value, dict):
                value = value.get(step, value.get(f"{step}_id"))
            else:
                return None
        return value

    @property
    def kind(self) -> str:
        """The kind of object whose custom fields the request is about."""
        if "custom_activity_type_id" in self.path:
            return f"activity/{self.path['custom_activity_type_id']}"
        if "custom_object_type_id" in self.path:
            return f"custom_object/{self.path['custom_object_type_id']}"
        if self.operation == "custom_activity_types_update":
            return f"activity/{self.path['id']}"
        typed = {
            "custom_objects": ("custom_object", "custom_object_type_id", self.store.custom_objects),
            "activities.custom_activities": ("activity", "custom_activity_type_id", self.store.activities),
        }
        if (found := typed.get(self.operation.rpartition("_")[0])) is not None:
            family, type_id, records = found
            return f"{family}/{records.get(self.path.get('id', ''), self.body).get(type_id)}"
        words = {"leads": "lead", "contacts": "contact", "opportunities": "opportunity"}
        return self.path.get("object_type") or words.get(self.operation.partition("_")[0], "")

    def lead(self) -> str | None:
        """The lead whose contacts the request may name."""
        store = self.store
        kept = () if "lead_id" in (self.body or {}) else (store.activities, store.custom_objects)
        for records in (store.opportunities, store.contacts, *kept):
            if (record := records.get(self.path.get("id", ""))) is not None and not self._moved():
                return str(record["lead_id"])
        found = self.path.get("id") if self.operation == "leads_update" else self.at(("lead_id",))
        return found if isinstance(found, str) else None

    def _moved(self) -> bool:
        return self.operation == "contacts_update" and self.at(("lead_id",)) is not None

    def field(self, place: Place) -> Field | None:
        """The custom field that a place names, None where this kind of object has no such field."""
        found = CUSTOM.fullmatch(place[-1]) if place else None
        fields = {field.id: field for field in self.store.fields_of(self._kind_at(place))}
        return fields.get(found[1]) if found is not None else None

    def _kind_at(self, place: Place) -> str:
        return "contact" if place[:1] == ("contacts",) else self.kind

    @property
    def lead_statuses(self) -> list[dict[str, Any]]:
        """The organization's lead statuses."""
        found: list[dict[str, Any]] = self.store.organization["lead_statuses"]
        return found

    @property
    def elsewhere(self) -> bool:
        """Whether the request is about another organization."""
        own = self.store.organization["id"]
        return bool(self.query.get("organization_id", own) != own)

    @property
    def missing(self) -> bool:
        """Whether the path names something that the organization does not have."""
        store, path = self.store, self.path
        if self.operation.startswith("custom_field_schemas_"):
            kind, _, id = self.kind.partition("/")
            types = {"activity": store.activity_types, "custom_object": store.object_types}
            return id not in types[kind] if kind in types else kind not in {"lead", "contact", "opportunity"}
        if self.operation.startswith("exports_get"):
            return path["id"] not in ids_via(self.operation.removeprefix("exports_get").strip("_"))(store)
        if self.operation == "comments_get_thread":
            return path["id"] not in store.plain["/comment_thread/"]
        if (resource := _plain(self.operation)) is not None:
            return bool(path) and next(iter(path.values())) not in resource.records(store)
        if "org_id" in path:
            return bool(path["org_id"] != store.organization["id"])
        if "email_address" in path:
            return unquote(path["email_address"]).lower() not in store.plain["/unsubscribe/email/"]
        found = path.get("id")
        if not self.operation or found is None:
            return not self.operation
        if not self.operation.startswith("shared_custom_fields_"):
            return found not in self._records()
        field = store.fields.get(found)
        if field is None or field.kind is not None:
            return True
        named = [object_type for object_type, name in TYPES.items() if name in path]
        wanted = path | ({"object_type": named[0]} if named else {})
        linked = self.operation.endswith("_association")
        return linked and kind_of(wanted) not in {kind_of(one) for one in field.associations}

    def _records(self) -> Collection[str]:
        store = self.store
        tag = self.operation.rpartition("_")[0]
        for family in FAMILIES:
            if tag == f"{family.kind}_custom_fields":
                return [field.id for field in store.fields.values() if family.has(field)]
        match tag:
            case "opportunities":
                return store.opportunities
            case "opportunity_statuses":
                return store.statuses
            case "opportunity_status_changes":
                return [one["id"] for one in store.activities_of("OpportunityStatusChange")]
            case "tasks":
                return store.tasks
            case "memberships" | "memberships_get_pinned" | "memberships_update_pinned":
                return store.memberships
            case "events":
                return [store.events.id_of(number) for number in store.events.numbers()]
            case "pipelines":
                return store.pipelines
            case "leads":
                return store.leads
            case "lead_statuses":
                return [status["id"] for status in self.lead_statuses]
            case "contacts":
                return store.contacts
            case "users":
                return store.users
            case "organizations":
                return [store.organization["id"]]
        msg = f"{self.operation}: where the harness finds what its path names"
        raise NotImplementedError(msg)
