"""What an organization contains, as far as requests need to know it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeAlias

from close_emulator.resources.plain import resources

Json: TypeAlias = dict[str, Any]


@cache
def split(operation: str) -> tuple[str, str]:
    """Return tag and verb of an operation."""
    for resource in resources():
        for verb in resource.operations:
            if operation == resource.operation_id(verb):
                return resource.key, verb
    tag = next(
        (one.tag for one in resources() if operation.startswith(f"{one.tag}_")), operation.rpartition("_")[0]
    )
    if operation.startswith("memberships_"):
        tag = "memberships"
    # Paths of one tag that lead to objects of several kinds.
    if operation.startswith("exports_get") or operation == "comments_get_thread":
        tag = operation
    return tag, operation.removeprefix(f"{tag}_")


@dataclass
class World:
    """The objects of an organization, as far as its API shows them: records by the tag of their operations.

    Attributes:
        records: Every list that the API has, by tag.
        users: Ids of the users.
        fields: Custom fields by kind of object.
        contacts: Ids of contacts by lead.
        things: Ids of custom objects.
        references: What fields of bodies may name, by the tag of plain resources.
    """

    records: dict[str, list[Json]]
    users: list[str]
    fields: dict[str, list[Json]] = field(default_factory=dict)
    contacts: dict[str, list[str]] = field(default_factory=dict)
    activity_type: str = ""
    object_type: str = ""
    things: list[str] = field(default_factory=list)
    references: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    @property
    def leads(self) -> list[str]:
        """Ids of leads that have a contact."""
        return sorted(self.contacts)

    def ids(self, tag: str) -> list[str]:
        """Ids of the records of a tag."""
        return [record["id"] for record in self.records[tag]]

    def lead_of(self, opportunity: object) -> str | None:
        """Return the lead of an opportunity, None where there is no such opportunity."""
        return next(
            (one["lead_id"] for one in self.records["opportunities"] if one["id"] == opportunity), None
        )

    def unused(self, tag: str) -> list[str]:
        """Ids of the records of a tag that nothing keeps from being removed."""
        match tag:
            case "pipelines":
                return [pipeline["id"] for pipeline in self.records[tag] if not pipeline["statuses"]]
            case "opportunity_statuses":
                taken = {opportunity["status_id"] for opportunity in self.records["opportunities"]}
            case "lead_statuses":
                taken = {lead["status_id"] for lead in self.records.get("leads", ())}
            case "memberships":
                taken = {one["id"] for one in self.records[tag] if one["user_id"] == self.users[0]}
            case "roles":
                taken = {one["id"] for one in self.records[tag] if not one["editable"]}
            case "email_templates":
                steps = [step for sequence in self.records["sequences"] for step in sequence["steps"]]
                taken = {step["email_template_id"] for step in steps if step.get("email_template_id")}
            case _:
                taken = set()
        return [one for one in self.ids(tag) if one not in taken]

    def associations(self, kind: Callable[[str], bool]) -> list[tuple[str, str]]:
        """Return field and object type of each association whose object type is of that kind."""
        return [
            (shared["id"], association["object_type"])
            for shared in self.records["shared_custom_fields"]
            for association in shared["associations"]
            if kind(association["object_type"])
        ]
