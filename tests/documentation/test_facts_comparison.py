"""The comparison with Close's published facts notices a difference of each kind, and makes none up."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from bundle import ITEM

from .accepted import Acceptance, read, settle
from .facts import Difference, compare, not_described
from .mirrored import mirrored
from .test_published_facts import DESCRIPTION, PUBLISHED

Node: TypeAlias = dict[str, Any]
Plant: TypeAlias = Callable[[Node], object]
KNOWN = frozenset(compare(PUBLISHED, DESCRIPTION))
#: All 300 operations, described as Close's document has them.
MIRRORED = mirrored(PUBLISHED)


def schema(document: Node, name: str) -> Node:
    """Return one of the description's schemas."""
    found: Node = document["components"]["schemas"][name]
    return found


def field(document: Node, name: str, key: str) -> Node:
    """Return the schema of one field."""
    found: Node = schema(document, name)["properties"][key]
    return found


def operation(document: Node, name: str) -> Node:
    """Return an operation by method and path."""
    method, path = name.split()
    found: Node = document["paths"][path][method.lower()]
    return found


def parameter(document: Node, name: str, key: str) -> Node:
    """Return one of an operation's own parameters."""
    return next(one for one in operation(document, name)["parameters"] if one.get("name") == key)


CHANGES = "GET /activity/status_change/opportunity/"
#: By kind: what is planted in the description, and the difference that it makes.
PLANTS: dict[str, tuple[Plant, Difference]] = {
    "type of an answer's field": (
        lambda d: field(d, "Contact", "display_name").update(type="integer"),
        Difference("GET /contact/{id}/", "Contact.display_name", "type", "string", "integer"),
    ),
    "type of a body's field": (
        lambda d: field(d, "UpdateOpportunity", "confidence").update(type="number"),
        Difference("PUT /opportunity/{id}/", "UpdateOpportunity.confidence", "type", "integer", "number"),
    ),
    "type that is left open": (
        lambda d: field(d, "Pipeline", "name").pop("type"),
        Difference("GET /pipeline/", "Pipeline.name", "type", "string", "any"),
    ),
    "type inside a list": (
        lambda d: field(d, "Lead", "contact_ids").update(items={"type": "integer"}),
        Difference("GET /lead/{id}/", "Lead.contact_ids[]", "type", "string", "integer"),
    ),
    "null that Close may answer": (
        lambda d: field(d, "Opportunity", "note").update(type="string"),
        Difference("PUT /opportunity/{id}/", "Opportunity.note", "null", "yes", "no"),
    ),
    "null that Close refuses": (
        lambda d: field(d, "UpdateOpportunity", "value").update(type=["integer", "null"]),
        Difference("PUT /opportunity/{id}/", "UpdateOpportunity.value", "null", "no", "yes"),
    ),
    "null of a whole list": (
        lambda d: field(d, "CreateContact", "emails").update(type="array"),
        Difference("POST /contact/", "CreateContact.emails", "null", "yes", "no"),
    ),
    "format": (
        lambda d: field(d, "Opportunity", "date_won").update(format="date-time"),
        Difference("PUT /opportunity/{id}/", "Opportunity.date_won", "format", "date", "date-time"),
    ),
    "enum that lacks a word": (
        lambda d: schema(d, "SequenceStatus")["enum"].remove("draft"),
        Difference(
            "GET /contact/",
            "BasicSubscriptionInfoForContact.sequence_status",
            "enum",
            "active, draft, paused",
            "active, paused",
        ),
    ),
    "enum with a word more": (
        lambda d: schema(d, "UserOrder")["enum"].append("email"),
        Difference(
            "GET /user/",
            "query:_order_by",
            "enum",
            "first_name,last_name, last_name,first_name",
            "email, first_name,last_name, last_name,first_name",
        ),
    ),
    "field of an answer that is no longer required": (
        lambda d: schema(d, "LeadStatus")["required"].remove("color"),
        Difference("GET /status/lead/", "LeadStatus.color", "required", "yes", "no"),
    ),
    "field of a body that is required": (
        lambda d: schema(d, "ContactPhoneIn").update(required=["phone"]),
        Difference("PUT /contact/{id}/", "UpdateContact.phones[].phone", "required", "no", "yes"),
    ),
    "limit that is missing": (
        lambda d: field(d, "UpdateOrganization", "lead_statuses").pop("maxItems"),
        Difference("PUT /organization/{id}/", "Organization.lead_statuses", "maxItems", "1000", "none"),
    ),
    "limit that is another": (
        lambda d: field(d, "CreateContact", "title").update(maxLength=100),
        Difference("POST /contact/", "CreateContact.title", "maxLength", "1000", "100"),
    ),
    "limit that Close does not have": (
        lambda d: field(d, "Opportunity", "confidence").update(maximum=100),
        Difference("GET /opportunity/{id}/", "Opportunity.confidence", "maximum", "none", "100"),
    ),
    "field that is missing": (
        lambda d: schema(d, "Contact")["properties"].pop("recent_calls"),
        Difference("GET /contact/", "Contact.recent_calls", "field", "present", "absent"),
    ),
    "field that Close does not have": (
        lambda d: schema(d, "UpdateContact")["properties"].update(nickname={"type": "string"}),
        Difference("PUT /contact/{id}/", "UpdateContact.nickname", "field", "absent", "present"),
    ),
    "field that an example of Close shows": (
        lambda d: schema(d, "MePhoneNumber")["properties"].pop("number"),
        Difference("GET /me/", "answer 200.phone_numbers[].number", "field", "present", "absent"),
    ),
    "field that no example of Close shows": (
        lambda d: schema(d, "UserDevice")["properties"].update(battery={"type": "integer"}),
        Difference(
            "GET /user/availability/",
            "answer 200.data[].availability[].battery",
            "field",
            "absent",
            "present",
        ),
    ),
    "type that an example of Close contradicts": (
        lambda d: field(d, "Membership", "track_email_opens").update(type="string"),
        Difference("GET /me/", "answer 200.memberships[].track_email_opens", "type", "boolean", "string"),
    ),
    "null that an example of Close shows": (
        lambda d: field(d, "Organization", "created_by").update(type="string"),
        Difference("GET /organization/{id}/", "answer 200.created_by", "null", "yes", "no"),
    ),
    "word that an example of Close shows": (
        lambda d: schema(d, "OrganizationMembership")["properties"].update(
            auto_record_calls={"type": "string", "enum": ["enabled", "disabled"]}
        ),
        Difference(
            "GET /organization/{id}/",
            "answer 200.memberships[].auto_record_calls",
            "enum",
            "unset",
            "disabled, enabled",
        ),
    ),
    "parameter that is missing": (
        lambda d: operation(d, "PUT /contact/{id}/").pop("parameters"),
        Difference("PUT /contact/{id}/", "query:_fields", "parameter", "present", "absent"),
    ),
    "parameter that Close does not have": (
        lambda d: operation(d, "GET /pipeline/").update(
            parameters=[{"name": "name", "in": "query", "schema": {"type": "string"}}]
        ),
        Difference("GET /pipeline/", "query:name", "parameter", "absent", "present"),
    ),
    "parameter that is required": (
        lambda d: parameter(d, "GET /contact/", "lead_id").update(required=True),
        Difference("GET /contact/", "query:lead_id", "required", "no", "yes"),
    ),
    "type of a parameter": (
        lambda d: parameter(d, CHANGES, "opportunity_id").update(schema={"type": "integer"}),
        Difference(CHANGES, "query:opportunity_id", "type", "string", "integer"),
    ),
    "single value in place of a list": (
        lambda d: parameter(d, CHANGES, "_type").update(schema={"type": "string", "pattern": ITEM}),
        Difference(CHANGES, "query:_type", "list", "comma list", "single value"),
    ),
    "list that is sent otherwise": (
        lambda d: parameter(d, CHANGES, "user_id").pop("explode"),
        Difference(CHANGES, "query:user_id", "list", "comma list", "repeated"),
    ),
    "success with another status": (
        lambda d: operation(d, "POST /pipeline/").update(
            responses={**operation(d, "POST /pipeline/")["responses"], "200": {"description": ""}}
        ),
        Difference("POST /pipeline/", "answer", "status", "201", "200, 201"),
    ),
    "error that is not described": (
        lambda d: operation(d, "GET /me/")["responses"].pop("404"),
        Difference("GET /me/", "answer 404", "status", "present", "absent"),
    ),
    "answer without its object": (
        lambda d: operation(d, "GET /lead/{id}/")["responses"]["200"].pop("content"),
        Difference("GET /lead/{id}/", "answer 200", "content", "present", "absent"),
    ),
    "body that is missing": (
        lambda d: operation(d, "PUT /pipeline/{id}/").pop("requestBody"),
        Difference("PUT /pipeline/{id}/", "body", "content", "present", "absent"),
    ),
    "body that takes other fields": (
        lambda d: schema(d, "UpdateContact").pop("unevaluatedProperties"),
        Difference("PUT /contact/{id}/", "UpdateContact", "other fields", "refused", "taken"),
    ),
    "body without custom fields": (
        lambda d: schema(d, "CreateOpportunity").pop("patternProperties"),
        Difference("POST /opportunity/", "CreateOpportunity", "custom fields", "yes", "no"),
    ),
    "one of several objects": (
        lambda d: field(d, "OpportunitySuggestedAction", "details")["anyOf"].pop(0),
        Difference(
            "GET /opportunity/",
            "OpportunitySuggestedAction.details",
            "OpportunityChangeStatusActionDetails",
            "present",
            "absent",
        ),
    ),
    "operation that Close does not have": (
        lambda d: d["paths"].update({"/nothing/": {"get": {"responses": {}}}}),
        Difference("GET /nothing/", "operation", "operation", "absent", "present"),
    ),
}


@pytest.mark.parametrize("kind", PLANTS)
def test_planted_difference_is_named(kind: str) -> None:
    """Each kind of difference is reported at its operation, with place and what both sides say; nothing accepts it."""
    plant, expected = PLANTS[kind]
    document = copy.deepcopy(DESCRIPTION)
    plant(document)
    # Comparing all others takes a third of a second for each kind.
    path = expected.operation.partition(" ")[2]
    document["paths"] = {path: document["paths"][path]}

    found = set(compare(PUBLISHED, document)) - KNOWN
    not_accepted, _ = settle(found, read())

    assert expected in found
    assert {(one.what, one.theirs, one.ours) for one in found} == {
        (expected.what, expected.theirs, expected.ours)
    }
    assert set(not_accepted) == found
    assert all(
        text in str(expected) for text in (expected.operation, expected.where, expected.theirs, expected.ours)
    )


def test_description_made_of_the_facts_differs_nowhere() -> None:
    """All 300 published operations can be compared, and none differs from itself."""
    assert compare(PUBLISHED, MIRRORED) == []
    assert not_described(PUBLISHED, MIRRORED) == []


def reachable() -> set[str]:
    """Return the names of the schemas that operations use, directly or through others."""
    found: set[str] = set()
    pending = re.findall(REFERENCE, json.dumps(MIRRORED["paths"]))
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += re.findall(REFERENCE, json.dumps(schema(MIRRORED, name)))
    return found


REFERENCE = r"#/components/schemas/(\w+)"
FIELDS = [
    (name, key)
    for name in sorted(reachable())
    for key in sorted(schema(MIRRORED, name).get("properties", {}))
]


def without_field(owner: Node, key: str) -> None:
    """Take a field away."""
    del owner["properties"][key]


def as_required_as_not(owner: Node, key: str) -> None:
    """Turn round whether a field is required."""
    owner["required"] = sorted({*owner["required"]} ^ {key})


def of_another_type(owner: Node, key: str) -> None:
    """Add a type to those of a field."""
    owner["properties"][key] = {"anyOf": [owner["properties"][key], {"type": "made up"}]}


def limited(owner: Node, key: str) -> None:
    """Add a limit to a field that has none."""
    owner["properties"][key] = {"anyOf": [owner["properties"][key], {"type": "string", "maxLength": 7}]}


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("field", without_field),
        ("required", as_required_as_not),
        ("type", of_another_type),
        ("maxLength", limited),
    ],
)
def test_change_to_any_field_is_noticed(what: str, change: Callable[[Node, str], None]) -> None:
    """Whatever is changed of whichever field of Close's schemas, the difference names it."""
    document = copy.deepcopy(MIRRORED)
    # Fields that lead to other schemas stay, so that those are reached.
    changed = [
        (name, key)
        for name, key in FIELDS
        if change is not without_field or "$ref" not in json.dumps(field(MIRRORED, name, key))
    ]
    for name, key in changed:
        change(schema(document, name), key)

    found = {one.where for one in compare(PUBLISHED, document) if one.what == what}

    assert len(changed) > 500
    assert [f"{name}.{key}" for name, key in changed if f"{name}.{key}" not in found] == []


def test_new_facts_are_noticed() -> None:
    """What Close adds to an operation is a difference; an operation that it adds is listed, and fails nothing."""
    published = copy.deepcopy(PUBLISHED)
    published["schemas"]["Opportunity"]["properties"]["forecast*"] = {"type": "integer"}
    published["operations"]["GET /forecast/"] = published["operations"]["GET /pipeline/"]

    found = set(compare(published, DESCRIPTION)) - KNOWN

    assert {(one.where, one.what, one.theirs) for one in found} == {
        ("Opportunity.forecast", "field", "present")
    }
    assert "GET /forecast/" in not_described(published, DESCRIPTION)


ACCEPTED = Acceptance(
    where=("query:is_stalled",),
    what="type",
    theirs="string",
    ours="boolean",
    reason="…",
    operations=("GET /opportunity/",),
)
STALLED = Difference("GET /opportunity/", "query:is_stalled", "type", "string", "boolean")


def test_accepted_difference_is_let_off() -> None:
    """An entry lets off the difference that it names."""
    assert settle([STALLED], [ACCEPTED]) == ([], [])


@pytest.mark.parametrize("part", ["operation", "where", "what", "theirs", "ours"])
def test_entry_accepts_nothing_else(part: str) -> None:
    """A difference of another operation, place or kind, or between other values, stays one; the entry is idle then."""
    other = replace(STALLED, **{part: "another"})

    differing, idle = settle([other], [ACCEPTED])

    assert differing == [other]
    assert idle


def test_each_place_of_an_entry_is_needed() -> None:
    """A place or an operation that names no difference is reported, beside others of its entry that do."""
    entry = replace(
        ACCEPTED, where=("query:is_*", "query:gone"), operations=("GET /opportunity/", "GET /gone/")
    )

    differing, idle = settle([STALLED], [entry])

    assert differing == []
    assert [one.partition(": type")[0] for one in idle] == ["GET /gone/", "query:gone"]


def test_entry_needs_its_reason(tmp_path: Path) -> None:
    """An entry without a reason, or with an empty one, is refused, and so is an unknown key."""
    named = 'where = ["a"]\nwhat = "b"\ntheirs = "c"\nours = "d"\n'
    for rest in ("", 'reason = " "\n', 'reason = "good"\nuntil = "2027"\n'):
        file = tmp_path / "accepted.toml"
        file.write_text(f"[[accepted]]\n{named}{rest}", encoding="utf-8")
        with pytest.raises((TypeError, ValueError)):
            read(file)
