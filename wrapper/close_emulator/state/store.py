"""The state of one organization. Nothing here knows HTTP."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any, Self, cast

from .agenda import Agenda
from .event_log import EventLog
from .ids import make_id
from .indexed_table import Record, Table, Tables, Watch, record_copy
from .outbox import Outbox
from .query_cache import Memory

__all__ = ["Field", "Record", "Store", "Table", "kind_of"]


@dataclass
class Field:
    """A custom field: its definition and the kind of object it belongs to.

    A kind is `lead`, `contact`, `opportunity`, `activity/<id>` or `custom_object/<id>`. A shared field has no kind of
    its own but associations, one record for each kind of object that has it.
    """

    definition: Record
    kind: str | None
    associations: list[Record] = field(default_factory=list)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return replace(
            self, definition=record_copy(self.definition), associations=[*map(record_copy, self.associations)]
        )

    @property
    def id(self) -> str:
        """The field's id."""
        return str(self.definition["id"])

    @property
    def family(self) -> str:
        """The kind of object without its type, `shared` for shared fields."""
        return (self.kind or "shared").partition("/")[0]

    @property
    def multiple(self) -> bool:
        """Whether the field has a list of values."""
        return bool(self.definition["accepts_multiple_values"])


def kind_of(association: Record) -> str:
    """Return the kind of object that an association of a shared field is with."""
    match association["object_type"]:
        case "custom_activity_type":
            return f"activity/{association['custom_activity_type_id']}"
        case "custom_object_type":
            return f"custom_object/{association['custom_object_type_id']}"
        case built_in:
            return str(built_in)


@dataclass
class Store:
    """Everything in one organization, each resource a dict by id, in order of creation."""

    id_seed: str
    organization: Record = field(default_factory=dict)
    users: dict[str, Record] = field(default_factory=dict)
    memberships: Table = field(default_factory=Table)
    inactive_memberships: Table = field(default_factory=Table)
    leads: Table = field(default_factory=Table)
    contacts: Table = field(default_factory=lambda: Table("lead_id"))
    pipelines: dict[str, Record] = field(default_factory=dict)
    statuses: Table = field(default_factory=Table)
    fields: dict[str, Field] = field(default_factory=lambda: cast("dict[str, Field]", Table()))
    field_order: dict[str, list[str]] = field(default_factory=dict)
    activity_types: Table = field(default_factory=Table)
    object_types: Table = field(default_factory=Table)
    custom_objects: Table = field(default_factory=lambda: Table("lead_id"))
    opportunities: Table = field(default_factory=lambda: Table("lead_id"))
    activities: Table = field(
        default_factory=lambda: Table("lead_id", "_type", "opportunity_id", "thread_id")
    )
    """What happened with leads, of all kinds: each record has its `_type`; see `resources.activities`."""
    tasks: Table = field(default_factory=lambda: Table("lead_id", "object_id"))
    plain: Tables = field(default_factory=Tables)
    """Resources without tables of their own, by the path of their lists; see `resources.generic`."""
    files: dict[str, Record] = field(default_factory=dict)
    """Uploaded files and forms for them, by the address that the file has or will have."""
    keys: dict[str, str] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    issued_ids: int = 0
    wanted_ids: dict[str, str] = field(default_factory=dict)
    """Ids that the next objects get, by prefix: those that a seed file names."""
    reserved_ids: frozenset[str] = frozenset()
    """All ids that a seed file names. No other object gets one of them, also where they were made here before."""
    events: EventLog = field(default_factory=EventLog)
    agenda: Agenda = field(default_factory=Agenda)
    """What is to be done about messages later on; see `resources.activities.due`."""
    outbox: Outbox = field(default_factory=Outbox)
    """Events that wait for their delivery to webhooks."""
    watch: Watch = field(default_factory=Watch, compare=False)
    """Watches the tables whose changes make events, from the first request on that may change any."""
    version: int = field(default=0, compare=False)
    """Counts the requests that may have changed something."""
    found: Memory = field(default_factory=Memory, compare=False)
    """Lists that were found since."""

    def __post_init__(self) -> None:
        self.events.seed = self.id_seed

    def new_id(self, prefix: str) -> str:
        """Return the next id; it depends on the seed, the number of earlier ids and reserved ones alone."""
        self.issued_ids += 1
        if (wanted := self.wanted_ids.pop(prefix, None)) is not None:
            return wanted
        while (made := make_id(self.id_seed, prefix, self.issued_ids)) in self.reserved_ids:
            self.issued_ids += 1
        return made

    def copy(self) -> Self:
        """Return a copy that shares nothing with this state."""
        return type(self)(**{part.name: _copied(getattr(self, part.name)) for part in fields(self)})

    def user_name(self, user_id: str | None) -> str | None:
        """Return the first and last name of a user, as Close's `*_name` fields show it."""
        user = self.users.get(user_id or "")
        return None if user is None else f"{user['first_name']} {user['last_name']}".strip()

    def role_of(self, user_id: str) -> str | None:
        """Return the role of a user in the organization."""
        roles = (str(m["role_id"]) for m in self.memberships.values() if m["user_id"] == user_id)
        return next(roles, None)

    def contacts_of(self, lead_id: str) -> list[Record]:
        """Return the contacts of a lead, oldest first."""
        return self.contacts.of("lead_id", lead_id)

    def activities_of(self, kind: str, lead_id: str | None = None) -> list[Record]:
        """Return the activities of one `_type`, of one lead if it is named, oldest first."""
        if lead_id is None:
            return self.activities.of("_type", kind)
        return self.activities.of("lead_id", lead_id, lambda one: one["_type"] == kind)

    def statuses_of(self, pipeline_id: str) -> list[Record]:
        """Return the statuses of a pipeline in display order."""
        return [self.statuses[status_id] for status_id in self.pipelines[pipeline_id]["statuses"]]

    def statuses_in_order(self) -> Iterator[Record]:
        """Return all statuses, pipeline by pipeline, in display order."""
        for pipeline_id in self.pipelines:
            yield from self.statuses_of(pipeline_id)

    def fields_of(self, kind: str) -> list[Field]:
        """Return the custom fields of a kind of object, shared ones included, in display order."""
        own = [
            f
            for f in self.fields.values()
            if f.kind == kind or any(kind_of(a) == kind for a in f.associations)
        ]
        order = {field_id: place for place, field_id in enumerate(self.field_order.get(kind, ()))}
        return sorted(own, key=lambda f: order.get(f.id, len(order)))

    def with_values(self, kind: str | None = None) -> Iterator[Record]:
        """Return the objects of one kind that can have values of custom fields, or those of all kinds.

        Changes of these make no events: values go with the definitions of their fields.
        """
        return (table.look(id) for table, id in self._with_values(kind))

    def changing_values(self) -> Iterator[Record]:
        """Return the objects that have values of custom fields, to be changed with events."""
        return (table[id] for table, id in self._with_values(None) if table.look(id).get("custom"))

    def _with_values(self, kind: str | None) -> Iterator[tuple[Table, str]]:
        tables = {"opportunity": self.opportunities, "lead": self.leads, "contact": self.contacts}
        for name, table in tables.items():
            if kind in {None, name}:
                yield from ((table, id) for id in table)
        for id, record in self.custom_objects.items():
            if kind in {None, f"custom_object/{record['custom_object_type_id']}"}:
                yield self.custom_objects, id
        for id, record in self.activities.items():
            if record["_type"] == "CustomActivity" and kind in {
                None,
                f"activity/{record['custom_activity_type_id']}",
            }:
                yield self.activities, id

    def drop_values(self, field_id: str, kind: str | None = None) -> None:
        """Delete every value of a custom field, or those in objects of one kind."""
        for record in self.with_values(kind):
            record.get("custom", {}).pop(field_id, None)


def _copied(part: Any) -> Any:
    """Return a copy of one part of the state."""
    if isinstance(part, Table | Tables):
        return part.copied()
    if type(part) is dict:
        return {key: record_copy(one) for key, one in part.items()}
    return copy.deepcopy(part)
