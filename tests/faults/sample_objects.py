"""An organization in which every described operation has something to succeed on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Self

from close_crm import Close
from close_description import Operation
from close_emulator import Emulator

from tests.contract.requests_from_description import Said, path_words


@dataclass(frozen=True)
class SampleObjects:
    """Ids of what single operations need, beyond the first of its kind that any other takes.

    Attributes:
        ids: Which id an operation takes in its path, by operation; those of its further path parameters by their names.
        bodies: What an operation's body names, by operation.
    """

    ids: dict[str, str]
    types: dict[str, str]
    bodies: dict[str, dict[str, Any]]

    @classmethod
    def of(cls, emulator: Emulator) -> Self:
        """Look at the organization's objects, and add what it lacks."""
        with Close(
            emulator.api_key, transport=emulator.transport(), tz_offset=None, rate_limits=False
        ) as close:

            def held(path: str) -> list[dict[str, Any]]:
                found: list[dict[str, Any]] = close.request("GET", path).parsed["data"]
                return found

            def made(path: str, **body: Any) -> str:
                return str(close.request("POST", path, json=body).parsed["id"])

            fields = held("/custom_field/shared/")
            associated = [one for field in fields for one in field["associations"]]
            types = {
                key: next(one[key] for one in associated if one.get(key))
                for key in ("custom_activity_type_id", "custom_object_type_id")
            }
            free = next(field["id"] for field in fields if not field["associations"])
            leads = [lead["id"] for lead in held("/lead/")]
            opportunity = held("/opportunity/")[0]
            statuses = [one["id"] for one in held("/status/opportunity/")]
            other = next(id for id in statuses if id != opportunity["status_id"])
            close.opportunities.update(opportunity["id"], status_id=other)
            change = held("/activity/status_change/opportunity/")[0]["id"]
            unused = made("/status/opportunity/", label="Unused", type="active")
            empty = made("/pipeline/", name="Empty")
            return cls(
                {
                    "opportunity_status_changes_get": change,
                    "opportunity_status_changes_delete": change,
                    "opportunity_statuses_delete": unused,
                    "organizations_get": close.users.me().organizations[0].id,
                    "organizations_update": close.users.me().organizations[0].id,
                    "pipelines_delete": empty,
                    "shared_custom_fields_associate": free,
                    "custom_field_schemas_get_for_activity": types["custom_activity_type_id"],
                    "custom_field_schemas_reorder_for_activity": types["custom_activity_type_id"],
                    "custom_field_schemas_get_for_custom_object": types["custom_object_type_id"],
                    "custom_field_schemas_reorder_for_custom_object": types["custom_object_type_id"],
                },
                types,
                {
                    "leads_merge": {"source": leads[0], "destination": leads[1]},
                    "opportunity_status_changes_create": {
                        "lead_id": opportunity["lead_id"],
                        "opportunity_id": opportunity["id"],
                        "old_status_id": opportunity["status_id"],
                        "new_status_id": other,
                    },
                },
            )

    def fill(self, operation: Operation, said: Said) -> Said:
        """Return a call of an operation with what it needs here."""
        names = re.findall(r"{(\w+)}", operation.path)
        words = dict(zip(names, path_words(operation, said.path), strict=True))
        if operation.id in self.ids:
            words[names[0]] = self.ids[operation.id]
        words |= {name: id for name, id in self.types.items() if name in words}
        body = said.body
        if operation.id in self.bodies:
            body = {**body, **self.bodies[operation.id]}
        return replace(said, path=operation.path.format(**words), body=body)
