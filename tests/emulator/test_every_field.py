"""Every described request field does something: none is dropped without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Any
from urllib.parse import urlencode

import httpx2 as httpx
import pytest
from close_description import Operation, load
from close_emulator import Emulator, Snapshot, served_operations
from close_emulator.resources.activities import kinds
from close_emulator.resources.custom_fields import define
from close_emulator.resources.generic import Plain
from close_emulator.resources.plain import resources

from tests.seeded import filled_path, needed_query

from . import field_values, report_bodies
from .request_fields import RequestFields, Steps, fields_within

BASE = "https://api.close.com/api/v1"
EMULATOR = Emulator(clock=lambda: datetime(2026, 11, 23, 22, 30, tzinfo=UTC))
#: Bodies that are trees without end. tests/emulator/test_search_filters.py goes through all that they may consist of.
TREES = {"advanced_filtering_search"}
OPERATIONS = {
    one.id: one for one in load().operations if one.body is not None and one.id in served_operations() - TREES
}
NOT_SHOWN = "Close's answers do not show it, and nothing in the emulator depends on it (COVERAGE.md)"
OF_SEVERAL = (
    "what it does takes two further fields, which are not tried together here: see test_bulk_actions.py"
)
ONE = "there is one organization, and any other is refused"
#: Fields without an effect, with the reason.
WITHOUT_EFFECT = (
    {
        "organizations_update enable_unsubscribe_link": NOT_SHOWN,
        "organizations_update require_unsubscribe_link": NOT_SHOWN,
        "bulk_actions.edit_create type": OF_SEVERAL,
        "bulk_actions.edit_create custom_field_operation": OF_SEVERAL,
        "bulk_actions.edit_create custom_field_values": OF_SEVERAL,
        "tasks_create organization_id": ONE,
        "tasks_update organization_id": ONE,
        "tasks_bulk_update organization_id": ONE,
        "tasks_create disable_notification": "the emulator notifies nobody",
        "send_as_create allowing_user_id": "it is the caller, and any other is refused",
        "scheduling_links_create_shared_association organization_id": ONE,
        **{
            f"scheduling_links_delete_shared_association {name}": "no answer shows what shared links stand for"
            for name in ("organization_id", "shared_scheduling_link_id", "user_id")
        },
        **report_bodies.WITHOUT_EFFECT,
        "activities.whatsapp_messages_create lead_id": "it must be the contact's lead, and any other is refused",
        "opportunity_status_changes_create lead_id": "it must be the opportunity's lead, and any other is refused",
    }
    | {
        f"{resource.tag}_create organization_id": "it must be the caller's, and any other is refused"
        for resource in kinds()
        if (body := OPERATIONS.get(f"{resource.tag}_create")) and "organization_id" in fields_within(body)
    }
    | {
        f"{resource.operation_id(verb)} {name}": reason
        for resource in resources()
        for verb in ("create", "update")
        for name, reason in resource.without_effect.items()
        if (body := OPERATIONS.get(resource.operation_id(verb))) and name in fields_within(body)
    }
)


def _start() -> Snapshot:
    """Return the small seed with a second custom activity type and object type, and a field of choices of objects."""
    store = EMULATOR.snapshot().copy_of_store()
    view = report_bodies.all_leads(store)
    store.plain["/saved_search/"][view["id"]] = view
    for table, prefix in ((store.activity_types, "actitype"), (store.object_types, "cotype")):
        second = store.new_id(prefix)
        table[second] = {"id": second, "name": "Second"}
    vehicle, author = next(iter(store.object_types)), next(iter(store.users))
    colour = {"name": "Colour", "type": "choices", "choices": ["Red", "White"]}
    define(
        store,
        colour,
        kind=f"custom_object/{vehicle}",
        user_id=author,
        moment="2026-03-02T09:15:41.207000+00:00",
    )
    return Snapshot(store)


START = _start()
STORE = START.copy_of_store()
# With a token: what OAuth apps keep is closed to API keys.
CLIENT = httpx.Client(
    transport=EMULATOR.transport(), base_url=BASE, headers={"Authorization": f"Bearer {EMULATOR.token}"}
)
FIELDS = {field.definition["name"]: field.id for field in STORE.fields.values()}
STATUSES, LEAD_STATUSES = [*STORE.statuses], [one["id"] for one in STORE.organization["lead_statuses"]]
ACTIVE = next(id for id, one in STORE.opportunities.items() if one["confidence"] == 60)
IN_PATHS = {
    "/opportunity/": ACTIVE,
    "/lead/": next(iter(STORE.leads)),
    "/contact/": next(iter(STORE.contacts)),
    "/status/opportunity/": STATUSES[0],
    "/status/lead/": LEAD_STATUSES[0],
    "/pipeline/": next(iter(STORE.pipelines)),
    "/organization/": STORE.organization["id"],
    "/task/": next(iter(STORE.tasks.of("lead_id", next(iter(STORE.leads)))))["id"],
    "/membership/": next(iter(STORE.memberships)),
    "/custom_field/opportunity/": FIELDS["Plan"],
    "/custom_field/lead/": FIELDS["Industry"],
    "/custom_field/contact/": FIELDS["Birthday"],
    "/custom_field/activity/": FIELDS["Outcome"],
    "/custom_field/custom_object_type/": FIELDS["Colour"],
    "/custom_field/shared/": FIELDS["Region"],
}
#: Values by the end of a field's path.
KNOWN: dict[str, list[Any]] = {
    "lead_id": [*STORE.leads],
    "contact_id": [*STORE.contacts],
    "user_id": [*STORE.users],
    "assigned_to": [*STORE.users],
    "role_id": ["user", "restricteduser"],
    "saved_view_ids": [[one] for one in STORE.plain["/saved_search/"]],
    "created_by": [*STORE.users],
    "pipeline_id": [*STORE.pipelines],
    "status_id": STATUSES,
    "old_status_id": STATUSES[:2],
    "new_status_id": STATUSES[1:3],
    "opportunity_id": [*STORE.opportunities],
    "object_id": [*STORE.opportunities],
    "statuses.id": STATUSES,
    "lead_statuses.id": LEAD_STATUSES,
    "source": [*STORE.leads],
    "destination": [*STORE.leads],
    "custom_activity_type_id": [*STORE.activity_types],
    "custom_object_type_id": [*STORE.object_types],
    "referenced_custom_type_id": [*STORE.object_types],
    "currency": ["EUR", "GBP"],
    "timezone": ["Europe/Berlin", "Asia/Tokyo"],
    "email": ["one@example.com", "two@example.com"],
    **{name: ["+18004445555", "+442079460958"] for name in ("phone", "local_phone", "remote_phone")},
    "outcome_id": [*STORE.plain["/outcome/"]],
    "attachments.url": [f"https://app.close.com/go/file/{kind}/x/" for kind in ("temporary", "persisted")],
    "url": ["https://one.example/", "https://two.example/"],
    "date_created": ["2026-05-01T10:00:00Z", "2026-06-30T11:00:00Z"],
    "editable_with_roles": [["admin"], ["user"]],
    "note_html": ["<body><p>One</p></body>", "<body><p>Two</p></body>"],
}
FILTERS: dict[str, list[Any]] = {
    "s_query": [{"type": "match_all"}, {"type": "id", "value": next(iter(STORE.leads))}],
    "sort.field": [
        {"type": "regular_field", "object_type": "lead", "field_name": name}
        for name in ("name", "date_created")
    ],
}
BY_TAG: dict[str, dict[str, list[Any]]] = {
    "leads": {"status_id": LEAD_STATUSES, "status": ["Customer", "Qualified"]},
    "opportunities": {"status": ["Contract Sent", "Lost"]},
    "bulk_actions.delete": FILTERS,
    "bulk_actions.edit": {
        **FILTERS,
        "type": ["clear_custom_field", "set_lead_status"],
        "lead_status_id": LEAD_STATUSES,
        "custom_field_id": [FIELDS["Industry"], FIELDS["Region"]],
        "custom_field_name": ["Industry", "Region"],
        "custom_field_value": ["Europe", "Asia"],
        "custom_field_values": [["Europe"], ["Asia"]],
    },
    "exports": {
        **FILTERS,
        "params": [{"status_type": "won"}, {"status_type": "lost"}],
    },
    "memberships": {
        "_params": [{"id__in": one} for one in STORE.memberships],
        "_params.id__in": [*STORE.memberships],
    },
    "tasks": {
        "_params": [{"_type": "lead"}, {"_type": "outgoing_call"}],
        "_params._type": ["lead", "outgoing_call"],
        "_params._type__in": ["lead", "outgoing_call"],
        "_params.id": [*STORE.tasks],
        "_params.id__in": [*STORE.tasks],
        "_params.organization_id": [STORE.organization["id"], "orga_unknown"],
        "_params.date": ["2026-03-05", "2026-01-01"],
        "_params.due_date": ["2026-03-05", "2026-01-01"],
        **{
            f"_params.{name}__{ending}": ["2026-01-01", "2027-12-31"]
            for name in ("date", "due_date", "date_created", "date_updated")
            for ending in ("lt", "lte", "gt", "gte")
        },
    },
    "activities.lead_status_changes": {
        "old_status_id": LEAD_STATUSES[:2],
        "new_status_id": LEAD_STATUSES[1:3],
    },
    "activities.emails": {
        # What is received needs a sender; what is kept does not.
        "status": ["draft", "sent", "inbox", "scheduled"],
        "template_id": [*STORE.plain["/email_template/"]],
        "in_reply_to_id": [one["id"] for one in STORE.activities_of("Email")],
        "email_account_id": [*STORE.plain["/connected_account/"]],
        "followup_sequence_delay": [86400, 90000],
    },
    "activities.sms": {
        "status": ["draft", "scheduled", "sent"],
        "source": ["Close.io", "External"],
        "template_id": [*STORE.plain["/sms_template/"]],
    },
    "activities.meetings": {"integration_data": [{"note_html": "<body><p>One</p></body>"}]},
    "activities.whatsapp_messages": {
        "response_to_id": [one["id"] for one in STORE.activities_of("WhatsAppMessage")]
    },
    "playbooks": {"custom_field_ids": [[FIELDS["Region"]], [FIELDS["Segment"]]]},
    "send_as": {
        name: [[one] for one in [*STORE.users][1:]] for name in ("allowed_user_ids", "disallowed_user_ids")
    },
    "scheduling_links": {
        "organization_id": [STORE.organization["id"]],
        "shared_scheduling_link_id": [*STORE.plain["/shared_scheduling_link/"]],
        "user_scheduling_link_id": [*STORE.plain["/scheduling_link/"]],
    },
    "sequences": {
        "steps.id": [one["id"] for one in next(iter(STORE.plain["/sequence/"].values()))["steps"]],
        "steps.email_template_id": [*STORE.plain["/email_template/"]],
        "steps.sms_template_id": [*STORE.plain["/sms_template/"]],
        "contact_email": ["dora@birch.example", "farah@northlight.example"],
    },
    "custom_activity_types": {"fields.id": [FIELDS["Outcome"], FIELDS["Region"]]},
    **field_values.by_tag(STORE, FILTERS),
    "reporting": report_bodies.values_of(STORE),
}
#: Bodies to try fields in, by operation; the smallest where none are named.
BODIES = report_bodies.bodies_of(STORE)
OF_CONTACTS = {f"custom.{FIELDS['Birthday']}": ["1990-05-01"]}
#: Keys of custom fields, by tag and by the path of the object that they are in.
KEYS: dict[str, dict[str, dict[str, list[Any]]]] = {
    "opportunities": {
        "": {
            f"custom.{FIELDS['Plan']}": ["Enterprise"],
            f"custom.{FIELDS['Days']}.add": ["Friday"],
            f"custom.{FIELDS['Days']}.remove": ["Monday"],
        }
    },
    "leads": {"": {f"custom.{FIELDS['Industry']}": ["Baking"]}, "contacts": OF_CONTACTS},
    "contacts": {"": OF_CONTACTS},
    "custom_objects": {"": {f"custom.{FIELDS['Plate']}": ["BR 1"]}},
    "activities.custom_activities": {"": {f"custom.{FIELDS['Outcome']}": ["Poor"]}},
}
READ_BACK = (
    "/opportunity/?_fields=_all", "/lead/?_fields=_all", "/contact/", "/status/opportunity/", "/status/lead/",
    "/pipeline/", "/custom_field/opportunity/", "/custom_field/shared/", "/custom_field_schema/opportunity/",
    "/custom_field_schema/lead/", f"/custom_field_schema/activity/{next(iter(STORE.activity_types))}/",
    f"/custom_field_schema/custom_object/{next(iter(STORE.object_types))}/",
    f"/organization/{STORE.organization['id']}/", "/task/?_type=all&_limit=200", "/activity/task_completed/",
    f"/membership/{next(iter(STORE.memberships))}/pinned_views/", "/activity/status_change/opportunity/", "/me/",
)  # fmt: skip


@cache
def path_of(name: str) -> str:
    """Return the path of an operation on objects of the seed."""
    operation = OPERATIONS[name]
    if plain_of(operation) is not None:
        return filled_path(operation)
    start = operation.path.partition("{")[0]
    words = {
        "id": FIELDS["Segment"] if operation.id == "shared_custom_fields_associate" else IN_PATHS.get(start),
        "object_type": "opportunity",
        "custom_activity_type_id": next(iter(STORE.activity_types)),
        "custom_object_type_id": next(iter(STORE.object_types)),
    }
    return re.sub(r"{(\w+)}", lambda name: str(words[name[1]]), operation.path)


def plain_of(operation: Operation) -> Plain | None:
    """Return the plain resource that an operation belongs to."""
    return next((one for one in resources() if operation.path.startswith(one.path)), None)


@cache
def read_back(name: str) -> list[httpx.Request]:
    """Return requests that show what an operation may have changed."""
    resource = plain_of(OPERATIONS[name])
    paths = [] if resource is not None else list(READ_BACK)
    if resource is not None and "list" in resource.operations:
        needed = needed_query(load().by_id[resource.operation_id("list")])
        paths.append(f"{resource.path}?{urlencode(needed)}")
    if resource is not None and "get" in resource.operations:
        paths += [f"{resource.path}{one}/" for one in resource.records(STORE)]
    return [CLIENT.build_request("GET", path) for path in paths]


def fields_of(operation: Operation) -> RequestFields:
    """Return the fields of an operation's body."""
    assert operation.body is not None
    tag = load().at(operation.pointer)["tags"][0]
    known = {**KNOWN, **references(operation), **BY_TAG.get(tag, {}), **schema_ids(operation)}
    return RequestFields(load(), operation.body.schema, known, KEYS.get(tag, {}))


def references(operation: Operation) -> dict[str, list[Any]]:
    """Return ids of what fields of a plain resource's bodies name, in lists where they name several."""
    resource = plain_of(operation)
    if resource is None or operation.body is None:
        return {}
    properties = load().known_keys(operation.body.schema)[0]
    found = {
        name: resource.referred(STORE, name)[:3] for name in resource.references.keys() & properties.keys()
    }
    lists = {name for name in found if "array" in load().types(properties[name])}
    return {name: [[one] for one in ids] if name in lists else ids for name, ids in found.items()}


def schema_ids(operation: Operation) -> dict[str, list[Any]]:
    """Return ids of the fields that a custom field schema can be put in another order by."""
    if not operation.path.startswith("/custom_field_schema/"):
        return {}
    EMULATOR.restore(START)
    return {"fields.id": [one["id"] for one in CLIENT.get(path_of(operation.id)).json()["fields"]]}


def outcome(operation: Operation, body: dict[str, Any]) -> tuple[bytes, ...] | None:
    """Return an operation's answer and what is read back afterwards, None if it is refused."""
    EMULATOR.restore(START)
    # Without the client, which takes as long to send as the emulator to answer.
    answer = EMULATOR.handle(CLIENT.build_request(operation.method, path_of(operation.id), json=body))
    if not answer.is_success:
        return None
    read = [EMULATOR.handle(request).content for request in read_back(operation.id)]
    if operation.path.startswith("/export/"):
        read.append(CLIENT.get(CLIENT.get(f"/export/{answer.json()['id']}/").json()["download_url"]).content)
    if operation.path == "/membership/":
        # Its settings are shown by a save alone.
        read += [CLIENT.put(f"/membership/{one}/", json={}).content for one in STORE.memberships]
    return answer.content, *read


def contexts(operation: Operation, fields: RequestFields, steps: Steps) -> Iterator[dict[str, Any]]:
    """Return bodies in which a field may have an effect: the smallest, and that with any other field."""
    smallest = fields.smallest()
    yield from BODIES.get(operation.id, [smallest])
    if operation.id == "activities.emails_create":
        # What is to be sent needs a sender besides.
        yield smallest | {"status": "scheduled", "sender": "ada@example.com"}
    for other in fields.all():
        if len(other) == 1 and other[0] != steps[0]:
            for value in fields.values(other):
                yield fields.put(smallest, other, value)


def has_effect(operation: Operation, steps: Steps) -> bool:
    """Whether two values of a field, or its absence, lead to different outcomes of accepted requests."""
    fields = fields_of(operation)
    for body in contexts(operation, fields, steps):
        without = outcome(operation, body) if len(steps) == 1 else None
        seen = {without} if without is not None else set()
        if len(steps) > 1:
            above = steps[:-1]
            inner = fields.put(body, above, [fields.smallest(above)])
            if (found := outcome(operation, inner)) is not None:
                seen.add(found)
        for value in fields.values(steps):
            if (found := outcome(operation, fields.put(body, steps, value))) is not None:
                seen.add(found)
            if len(seen) > 1:
                return True
    return False


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_request_field_has_an_effect(name: str) -> None:
    """Each field of a body changes the answer or what is read back, but for those listed with a reason."""
    operation = OPERATIONS[name]

    dropped = {
        f"{name} {'.'.join(steps)}"
        for steps in fields_of(operation).all()
        if not has_effect(operation, steps)
    }

    assert dropped == {one for one in WITHOUT_EFFECT if one.partition(" ")[0] == name}


def test_fields_without_effect_are_fields() -> None:
    """Each exemption names a described field."""
    known = {
        f"{name} {'.'.join(steps)}" for name in OPERATIONS for steps in fields_of(OPERATIONS[name]).all()
    }

    assert known >= WITHOUT_EFFECT.keys()
