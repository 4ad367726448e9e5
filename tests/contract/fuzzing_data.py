"""Real ids and values for generated requests, so that they reach what lies behind "Object does not exist."

No schema can say which leads, statuses or fields an organization has. `Steering` puts them into the valid parts of a
case; the invalid parts stay as they were generated. Choices depend on the generated value alone, so that the same
seed makes the same requests.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Collection
from itertools import chain
from typing import Any, TypeAlias

import schemathesis
from schemathesis.core import NotSet
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import TestPhase

from .fuzzing_bodies import BODIES
from .fuzzing_choice import pick
from .fuzzing_custom import steer_custom
from .fuzzing_queries import QUERIES
from .fuzzing_reports import STEERED, rendered, unsteered
from .fuzzing_searches import steer_leads, steer_search
from .world import Json, World, split

Generated: TypeAlias = schemathesis.Case[Any]

#: Of this many cases one is left as it was generated: ids that name nothing have to be met, too.
WILD = 8
#: Prefix and base 62, as Close gives them: in a chain of calls such an id came from an answer.
REAL = re.compile(r"[a-z]+_[A-Za-z0-9]{20,}")
FIELDS = ("lead", "contact", "opportunity", "activity", "custom_object", "shared")
#: Operations with a filter of leads.
LEADS_CHOSEN = (
    ("exports", "create_lead"),
    ("bulk_actions.delete", "create"),
    ("bulk_actions.edit", "create"),
)
SEVERAL = frozenset({"choices", "user", "contact", "custom_object"})

#: Resources whose objects have types: the kind of object in paths of custom fields, and what names the type.
TYPED = {
    "custom_objects": ("custom_object", "custom_object_type_id"),
    "activities.custom_activities": ("activity", "custom_activity_type_id"),
}


class Steering:
    """Puts what a `World` has into generated cases. `case` is for schemathesis' hook `map_case`."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._bodies: dict[str, Callable[[Json, Generated], None]] = {
            "opportunities_create": self._new_opportunity,
            "opportunities_update": self._changed_opportunity,
            "opportunity_statuses_create": self._status,
            "opportunity_statuses_update": self._status,
            "opportunity_status_changes_create": self._status_change,
            "pipelines_update": self._pipeline,
            **{f"{kind}_custom_fields_create": self._new_field for kind in FIELDS},
            **{f"{kind}_custom_fields_update": self._changed_field for kind in FIELDS if kind != "shared"},
            "shared_custom_fields_associate": self._association,
            "organizations_update": self._organization,
            "leads_create": self._lead,
            "leads_update": self._lead,
            "leads_merge": self._merge,
            "contacts_create": self._contact,
            "contacts_update": self._contact,
            "tasks_create": self._task,
            "tasks_update": self._task,
            "tasks_bulk_update": self._task,
            "advanced_filtering_search": lambda body, _: steer_search(body),
            **{f"{tag}_{verb}": lambda body, _: steer_leads(body) for tag, verb in LEADS_CHOSEN},
            **{
                f"scheduling_links_{verb}_shared_association": self._shared_link
                for verb in ("create", "delete")
            },
            **{f"{tag}_{verb}": self._typed for tag in TYPED for verb in ("create", "update")},
        }

    def case(self, case: Generated) -> Generated:
        """Return the case with real ids and fitting values in its valid parts."""
        operation = case.operation.definition.raw["operationId"]
        body = None if isinstance(case.body, NotSet) else case.body
        salt = json.dumps([case.path_parameters, case.query, body], default=repr, sort_keys=True)
        linked = case.meta is not None and case.meta.phase.name == TestPhase.STATEFUL
        if pick(range(WILD), salt) == 0 and not linked:
            return case
        # What was generated is copied before it is changed: values of examples and of earlier answers are drawn again.
        if self._valid(case, ParameterLocation.PATH) and case.path_parameters:
            path = dict(case.path_parameters)
            for name, value in self._path(operation, salt, path).items():
                followed = linked and (REAL.fullmatch(str(path.get(name))) or name == "object_type")
                if name in path and not followed:
                    path[name] = value
            case.path_parameters = path
        if self._valid(case, ParameterLocation.QUERY) and case.query:
            query = dict(case.query)
            self._query(query)
            QUERIES.get(operation, unsteered)(query, self.world)
            case.query = rendered(query, operation)
        if self._valid(case, ParameterLocation.BODY) and isinstance(body, dict):
            body = copy.deepcopy(body)
            self._references(body, operation)
            {**STEERED, **BODIES}.get(operation, unsteered)(body, self.world)
            if operation in self._bodies:
                self._bodies[operation](body, case)
            elif operation.startswith("custom_field_schemas_reorder"):
                self._order(body, case)
            elif "user_id" in body:
                body["user_id"] = pick(self.world.users, body["user_id"])
            case.body = body
        return case

    @staticmethod
    def _valid(case: Generated, place: ParameterLocation) -> bool:
        if case.meta is None:
            return True
        component = case.meta.components.get(place)
        return component is None or component.mode.is_positive

    # --- parameters

    def _path(self, operation: str, salt: str, names: Collection[str]) -> dict[str, str]:
        world = self.world
        if operation.startswith("custom_field_schemas_"):
            return (
                {
                    "custom_activity_type_id": world.activity_type,
                    "custom_object_type_id": world.object_type,
                }
                if "_for_" in operation
                else {}
            )
        if operation.endswith("_association"):
            special = {"activity": "custom_activity_type", "object": "custom_object_type"}
            wanted = next((kind for kind in special.values() if kind in operation), None)
            options = world.associations(
                lambda kind: kind == wanted if wanted else not kind.startswith("custom_")
            )
            found, kind = pick(options, salt)
            return {
                "id": found,
                "object_type": kind,
                "custom_activity_type_id": world.activity_type,
                "custom_object_type_id": world.object_type,
            }
        if "source_id" in names:
            kept = [one["source_id"] for one in world.records["scheduling_links"]]
            return {"source_id": pick([one for one in kept if one is not None], salt)}
        ids = world.ids("organizations") if "org_id" in names else self._ids(operation, salt)
        # The first parameter names the object, whatever it is called; another one a user.
        return (
            {name: pick(self.world.users if name == "user_id" else ids, salt) for name in names}
            if ids
            else {}
        )

    def _ids(self, operation: str, salt: str) -> list[str]:
        tag, verb = split(operation)
        if tag == "users":
            return self.world.users
        if verb == "associate":
            shared = self.world.records["shared_custom_fields"]
            return [one["id"] for one in shared if not one["associations"]]
        # Close keeps what is in use; a quarter of the cases asks for just that.
        if (verb == "delete" or operation == "roles_update") and pick(range(4), f"use {salt}"):
            return self.world.unused(tag)
        # Of messages, drafts alone can be changed as one likes.
        if operation in {"activities.sms_update", "activities.emails_update"} and pick(
            range(4), f"draft {salt}"
        ):
            return [one["id"] for one in self.world.records[tag] if one["status"] == "draft"]
        return self.world.ids(tag)

    def _query(self, query: Json) -> None:
        world = self.world
        options: dict[str, list[str]] = {
            "lead_id": world.leads,
            "user_id": world.users,
            "organization_id": world.ids("organizations"),
            "status_id": world.ids("opportunity_statuses"),
            "status_label": [status["label"] for status in world.records["opportunity_statuses"]],
            "status": [status["label"] for status in world.records["opportunity_statuses"]],
        }
        for name, values in options.items():
            if name in query:
                query[name] = pick(values, query[name])
        # The largest values of each resource are not documented; those of the emulator stand in its COVERAGE.md.
        for name, most in (("_limit", 200), ("_skip", 35_000)):
            if isinstance(query.get(name), int):
                query[name] %= most + 1
        views = [one["id"] for one in world.records["smart_views"] if one["type"] == "lead"]
        for name in {"lead_saved_search_id", "smart_view_id"} & query.keys():
            query[name] = pick(views, query[name])
            query.pop("query" if name == "smart_view_id" else "", None)
        # The search language is not part of the description: what was generated becomes words.
        for name in {"query", "lead_query"} & query.keys():
            words = re.findall(r"\w+", str(query[name]))
            query[name] = " ".join(word for word in words if word.casefold() not in {"and", "or", "not"})

    # --- bodies

    def _task(self, body: Json, case: Generated) -> None:
        task = (case.path_parameters or {}).get("id")
        lead = next((one["lead_id"] for one in self.world.records["tasks"] if one["id"] == task), None)
        if body.get("lead_id") is not None or lead is None:
            lead = pick(self.world.leads, body.get("lead_id"))
        if body.get("lead_id") is not None:
            body["lead_id"] = lead
        for name in ("assigned_to", "created_by"):
            if body.get(name) is not None:
                body[name] = pick(self.world.users, body[name])
        if body.get("contact_id") is not None:
            body["contact_id"] = pick(self.world.contacts[lead], body["contact_id"])
        if "organization_id" in body:
            body["organization_id"] = self.world.ids("organizations")[0]

    def _references(self, body: Json, operation: str) -> None:
        """Let fields that name objects name some that there are, in bodies of plain resources."""
        for name, known in self.world.references.get(split(operation)[0], {}).items():
            value = body.get(name)
            if isinstance(value, list):
                body[name] = [pick(known, one) for one in value]
            elif value is not None:
                body[name] = pick(known, value)

    def _shared_link(self, body: Json, case: Generated) -> None:
        """A shared link, and one of the user who has some."""
        links = self.world.records["scheduling_links"]
        body["organization_id"] = self.world.ids("organizations")[0]
        user = body["user_id"] = links[0]["user_id"]
        known = {
            "shared_scheduling_link_id": self.world.ids("shared_scheduling_link"),
            "user_scheduling_link_id": [one["id"] for one in links if one["user_id"] == user],
        }
        if "url" in body:
            body["url"] = "https://calls.example"
            body.pop("user_scheduling_link_id", None)
        elif case.operation.definition.raw["operationId"].endswith("_create_shared_association"):
            body.setdefault("user_scheduling_link_id", "")
        for name in known.keys() & body.keys():
            body[name] = pick(known[name], body[name])

    def _typed(self, body: Json, case: Generated) -> None:
        """An object of the type whose fields are known, of nobody else's organization."""
        family, type_id = TYPED[split(case.operation.definition.raw["operationId"])[0]]
        own = {"activity": self.world.activity_type, "custom_object": self.world.object_type}[family]
        if type_id in body:
            body[type_id] = own
        if body.get("lead_id") is not None:
            body["lead_id"] = pick(self.world.leads, body["lead_id"])
        for name in ("user_id", "created_by"):
            if body.get(name) is not None:
                body[name] = pick(self.world.users, body[name])
        if "organization_id" in body:
            body["organization_id"] = self.world.ids("organizations")[0]
        body.pop("contact_id", None)
        steer_custom(self.world, body, f"{family}/{own}", None)

    def _new_opportunity(self, body: Json, _: Generated) -> None:
        if body.get("lead_id") is not None or body.get("contact_id") is not None:
            body["lead_id"] = pick(self.world.leads, body.get("lead_id"))
        lead = body.get("lead_id")
        if "pipeline_id" in body and body["pipeline_id"] is not None:
            status = pick(self.world.records["opportunity_statuses"], body["pipeline_id"])
            body["pipeline_id"] = status["pipeline_id"]
            if body.get("status_id") is not None:
                body["status_id"] = status["id"]
        elif body.get("status_id") is not None:
            body["status_id"] = pick(self.world.records["opportunity_statuses"], body["status_id"])["id"]
        self._people(body, lead)
        steer_custom(self.world, body, "opportunity", lead)

    def _changed_opportunity(self, body: Json, case: Generated) -> None:
        lead = self.world.lead_of((case.path_parameters or {}).get("id"))
        if "status_id" in body:
            body["status_id"] = pick(self.world.records["opportunity_statuses"], body["status_id"])["id"]
        if "status" in body:
            body["status"] = pick(self.world.records["opportunity_statuses"], body["status"])["label"]
        self._people(body, lead)
        steer_custom(self.world, body, "opportunity", lead)

    def _people(self, body: Json, lead: str | None) -> None:
        for name in ("user_id", "created_by"):
            if body.get(name) is not None:
                body[name] = pick(self.world.users, body[name])
        if body.get("contact_id") is not None:
            body["contact_id"] = pick(self.world.contacts[lead], body["contact_id"]) if lead else None

    def _status(self, body: Json, _: Generated) -> None:
        if body.get("pipeline_id") is not None:
            body["pipeline_id"] = pick(self.world.records["pipelines"], body["pipeline_id"])["id"]

    def _status_change(self, body: Json, _: Generated) -> None:
        opportunity = pick(self.world.records["opportunities"], body["opportunity_id"])
        body["opportunity_id"] = opportunity["id"]
        if "lead_id" in body:
            body["lead_id"] = opportunity["lead_id"]
        for name in ("old_status_id", "new_status_id"):
            body[name] = pick(self.world.ids("opportunity_statuses"), body[name])

    def _organization(self, body: Json, _: Generated) -> None:
        """A currency that there is, and statuses that the organization has, each once."""
        if "currency" in body:
            body["currency"] = pick(("USD", "EUR", "JPY"), body["currency"])
        for reference in body.get("lead_statuses") or ():
            reference["id"] = pick(self.world.records["lead_statuses"], reference["id"])["id"]

    def _lead(self, body: Json, _: Generated) -> None:
        statuses = self.world.records["lead_statuses"]
        if "status_id" in body:
            body["status_id"] = pick(statuses, body["status_id"])["id"]
        if "status" in body:
            body["status"] = pick(statuses, body["status"])["label"]
        for contact in body.get("contacts") or ():
            self._person(contact)
        steer_custom(self.world, body, "lead", None)

    def _merge(self, body: Json, _: Generated) -> None:
        leads = self.world.ids("leads")
        body["source"] = pick(leads, body["source"])
        body["destination"] = pick([lead for lead in leads if lead != body["source"]], body["destination"])

    def _contact(self, body: Json, _: Generated) -> None:
        if body.get("lead_id") is not None:
            body["lead_id"] = pick(self.world.leads, body["lead_id"])
        if body.get("created_by") is not None:
            body["created_by"] = pick(self.world.users, body["created_by"])
        self._person(body)

    def _person(self, body: Json) -> None:
        """Addresses, numbers and time zones that exist; which do, no schema says."""
        for phone in body.get("phones") or ():
            if phone.get("phone") is not None:
                phone["phone"] = pick(("+12125550142", "+442079460018", "+12025550101"), phone["phone"])
        for email in body.get("emails") or ():
            email["email"] = pick(("grace@example.com", "g.h+crm@mail.example.org"), email["email"])
        if body.get("timezone") is not None:
            body["timezone"] = pick(("America/Los_Angeles", "Europe/Berlin"), body["timezone"])
        steer_custom(self.world, body, "contact", None)

    def _pipeline(self, body: Json, _: Generated) -> None:
        for reference in body.get("statuses") or ():
            reference["id"] = pick(self.world.records["opportunity_statuses"], reference["id"])["id"]

    def _new_field(self, body: Json, _: Generated) -> None:
        """Drop what does not go with the type: Close says so in words, JSON Schema of this size can't."""
        if body["type"] == "textarea":
            body["type"] = "text"
        if body["type"] not in SEVERAL:
            body.pop("accepts_multiple_values", None)
        body.pop("referenced_custom_type_id", None)
        if body["type"] == "custom_object":
            body["referenced_custom_type_id"] = self.world.object_type
        types = {
            "custom_activity_type_id": self.world.activity_type,
            "custom_object_type_id": self.world.object_type,
        }
        body.update({name: types[name] for name in types.keys() & body.keys()})

    def _changed_field(self, body: Json, case: Generated) -> None:
        target = (case.path_parameters or {}).get("id", "")
        known = chain.from_iterable(self.world.fields.values())
        present = next((one for one in known if one["id"] == target), None)
        kind = body.get("type", present["type"] if present else "text")
        if kind == "textarea" or (kind == "custom_object" and present and kind != present["type"]):
            kind = body["type"] = "choices"
        if kind not in SEVERAL and ("accepts_multiple_values" in body or "type" in body):
            body["accepts_multiple_values"] = False

    def _association(self, body: Json, _: Generated) -> None:
        kinds = {
            "custom_activity_type": ("custom_activity_type_id", self.world.activity_type),
            "custom_object_type": ("custom_object_type_id", self.world.object_type),
        }
        for kind, (name, known) in kinds.items():
            body.pop(name, None)
            if body["object_type"] == kind:
                body[name] = known

    def _order(self, body: Json, case: Generated) -> None:
        path = case.path_parameters or {}
        kind = str(path.get("object_type"))
        if "custom_activity_type_id" in path:
            kind = f"activity/{path['custom_activity_type_id']}"
        if "custom_object_type_id" in path:
            kind = f"custom_object/{path['custom_object_type_id']}"
        known = self.world.fields.get(kind)
        for reference in body["fields"] if known else ():
            reference["id"] = pick(known or (), reference["id"])["id"]
