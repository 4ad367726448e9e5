"""What an answer has can be sent where a request takes its kind, without a word about what only answers have."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Iterator
from functools import cache
from typing import Any, cast

import close_api
import close_api.models
import jsonschema_rs
import pytest
from close_api.models import (
    Attachment,
    Contact,
    ContactPhone,
    Pipeline,
    UpdateContact,
    UpdateEmail,
    UpdateOpportunity,
    UpdatePipeline,
    UpdateSMS,
)
from close_crm import Close
from close_description import locate
from close_emulator import Emulator
from close_runtime.codecs import ListOf
from close_runtime.errors import InvalidRequest
from close_runtime.models import Model, Nested
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

DOCUMENT: dict[str, Any] = json.loads(locate().read_bytes())
SCHEMAS: dict[str, dict[str, Any]] = DOCUMENT["components"]["schemas"]
PAIRS = [
    (request, answer["$ref"].rpartition("/")[2])
    for request, schema in SCHEMAS.items()
    for answer in schema.get("x-answered-as", ())
]
TEXT = st.text("abc ", min_size=1, max_size=4)
KINDS: dict[str, st.SearchStrategy[Any]] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "integer": st.integers(0, 9),
    "number": st.integers(0, 9),
    "string": TEXT,
}


def named(name: str) -> Any:
    """Return the model of a schema."""
    return getattr(close_api.models, name)


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference."""
    return SCHEMAS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def values(schema: dict[str, Any], taken: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values of an answer's schema that also have the form in which a request takes them."""
    schema, taken = resolve(schema), resolve(taken)
    if "anyOf" in schema:
        return st.one_of(*(values(part, {}) for part in schema["anyOf"]))
    if "enum" in taken or "enum" in schema:
        return st.sampled_from(taken.get("enum") or schema["enum"])
    if "pattern" in taken:
        return st.from_regex(taken["pattern"]).filter(lambda text: "\n" not in text)
    if schema.get("format") == "date-time":
        return st.just("2026-11-23T01:02:03.004000+00:00")
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return st.one_of(*(KINDS[kind] if kind in KINDS else structure(kind, schema, taken) for kind in kinds))


def structure(kind: str, schema: dict[str, Any], taken: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Lists and objects of an answer's schema."""
    if kind == "array":
        return st.lists(values(schema["items"], taken.get("items", {})), max_size=2)
    fields = {
        name: values(node, taken.get("properties", {}).get(name, {}))
        for name, node in schema.get("properties", {}).items()
    }
    needed = set(schema.get("required", ())) | set(taken.get("required", ()))
    for name in taken.get("required", ()):
        fields[name] = fields[name].filter(lambda value: value is not None)
    return st.fixed_dictionaries(
        {name: fields[name] for name in needed},
        optional={**{name: one for name, one in fields.items() if name not in needed}, "new_key": TEXT},
    )


@cache
def items(request_name: str, answer_name: str) -> st.SearchStrategy[Any]:
    """Return items of an answer; made once, which takes longer than drawing one."""
    return values({"$ref": f"/{answer_name}"}, {"$ref": f"/{request_name}"})


@cache
def validator(request_name: str) -> jsonschema_rs.Draft202012Validator:
    """Return what checks the schema of a request, with the schemas to which it refers."""
    return jsonschema_rs.Draft202012Validator({**SCHEMAS[request_name], "components": DOCUMENT["components"]})


@pytest.mark.parametrize(("request_name", "answer_name"), PAIRS)
@given(data=st.data())
def test_item_of_an_answer_is_taken(request_name: str, answer_name: str, data: st.DataObject) -> None:
    """For each pair of the description: an item that was read is sent as the request's schema has it."""
    taken, schema = SCHEMAS[request_name], SCHEMAS[answer_name]
    item = data.draw(items(request_name, answer_name))
    model = named(answer_name).from_dict(copy.deepcopy(item))

    (sent,) = ListOf(Nested("close_api.models", request_name)).write("items", (model,))
    body = sent.to_dict()

    validator(request_name).validate(body)
    assert model.to_dict() == item
    for name in schema["properties"]:
        plain = not isinstance(item.get(name), (list, dict, type(None)))
        if plain and name in taken["properties"]:
            assert body[name] == item[name]


def test_each_object_in_a_request_is_covered() -> None:
    """No object that a request takes inside its body is without its pair, so that new ones can't be forgotten."""
    inside = {name for name in SCHEMAS if name.endswith(("In", "Reference"))} & {
        answer for answer in SCHEMAS if SCHEMAS[answer].get("unevaluatedProperties") is False
    }

    assert inside == {request for request, _ in PAIRS} & inside
    assert len(PAIRS) >= 20


FILE = {
    "content_type": "image/png",
    "filename": "a.png",
    "size": 5,
    "thumbnail_url": None,
    "url": "https://a/b",
}
TAKERS = {
    "AttachmentIn": ["content_type", "filename", "url"],
    "EmailAttachmentIn": ["content_type", "filename", "size", "url"],
    "EmailTemplateAttachmentIn": ["content_type", "filename", "size", "url"],
    "NoteAttachmentIn": ["content_type", "filename", "url"],
    "SMSAttachmentIn": ["content_type", "filename", "url"],
    "WhatsAppAttachmentData": ["content_type", "filename", "url"],
}


@pytest.mark.parametrize("taker", TAKERS)
@pytest.mark.parametrize("read", [Attachment.from_dict, dict[str, Any]], ids=["model", "json"])
def test_attachment_that_was_read_is_taken_everywhere(taker: str, read: Any) -> None:
    """A file of an answer, or its JSON, goes with whatever takes files: with its size where that is asked for."""
    (sent,) = ListOf(Nested("close_api.models", taker)).write("attachments", [read(FILE)])

    assert sent.to_dict() == {key: FILE[key] for key in TAKERS[taker]}


def test_attachment_that_does_not_fit_is_named() -> None:
    """A file without a size for an e-mail, or of a type that no SMS takes, is refused with the key that is wrong."""
    with pytest.raises(InvalidRequest, match=r"attachments\[0\].*size"):
        UpdateEmail(attachments=[Attachment.from_dict({**FILE, "size": None})])
    with pytest.raises(
        InvalidRequest, match=r"attachments\[0\].content_type takes one of .*'application/zip'"
    ):
        UpdateSMS(attachments=[Attachment.from_dict({**FILE, "content_type": "application/zip"})])


PHONE = {"phone": "+4930123456", "type": "office", "phone_formatted": "+49 30 123456", "country": "DE"}


def test_json_of_an_item_is_taken_too() -> None:
    """An item as JSON, as `to_dict()` and calls by path return it, is known by its form; also with a change in it."""
    body = UpdateContact(
        phones=[{**PHONE, "type": "home"}],
        emails=[{"email": "a@b.c", "type": "office", "is_unsubscribed": False}],
    )

    assert body.to_dict() == {
        "phones": [{"phone": "+4930123456", "type": "home"}],
        "emails": [{"email": "a@b.c", "type": "office"}],
    }


def test_key_set_by_hand_is_not_lost_without_a_word() -> None:
    """A key that Close sets, in a mapping that is no item of an answer, is refused: its writer expects it to count."""
    with pytest.raises(InvalidRequest, match=r"phones\[0\].'country' is not a key .* Close sets it"):
        UpdateContact(phones=[{"phone": "030123456", "country": "DE"}])


def test_other_object_is_no_item() -> None:
    """An item of another kind is refused, and so is one whose new value is none."""
    with pytest.raises(InvalidRequest, match=r"emails\[0\]"):
        UpdateContact(emails=[cast("Any", ContactPhone(PHONE))])
    phone = ContactPhone.from_dict({**PHONE, "phone": 5})
    with pytest.raises(InvalidRequest, match=r"phones\[0\].phone takes a string, not 5"):
        UpdateContact(phones=[cast("Any", phone)])


def test_nothing_is_taken_for_a_name_alone() -> None:
    """Where a status is only named, a new label in its JSON is refused, for it would not be set."""
    status = {"id": "stat_1", "label": "Won", "type": "won"}
    pipeline = Pipeline.from_dict({"statuses": [status, {**status, "id": "stat_2"}]})

    assert UpdatePipeline(statuses=reversed(pipeline.statuses)).to_dict() == {
        "statuses": [{"id": "stat_2"}, {"id": "stat_1"}]
    }
    with pytest.raises(InvalidRequest, match="'label' is not a key"):
        UpdatePipeline(statuses=[{**status, "label": "Lost"}])


@pytest.fixture(params=COLOURS)
def close(request: pytest.FixtureRequest) -> Iterator[Close]:
    """A client of an emulator, in each colour."""
    emulator = Emulator()
    with client(
        cast("Colour", request.param), emulator.handle, answers=True, api_key=emulator.api_key
    ) as found:
        yield found


def test_contact_gets_one_more(close: Close) -> None:
    """`[*contact.emails, {...}]`, and phones and urls alike: what was there stays, and one more is there."""
    contact = next(one for one in close.contacts.list() if one.emails and one.phones)
    changed = close.contacts.update(
        contact.id,
        emails=[*contact.emails, {"email": "one.more@example.com"}],
        phones=[*contact.phones, {"phone": "+12125550199", "type": "mobile"}],
        urls=[*contact.urls, {"url": "https://example.com", "type": "url"}],
    )

    assert [one.email for one in changed.emails] == [
        *(one.email for one in contact.emails),
        "one.more@example.com",
    ]
    assert [one.phone for one in changed.phones] == [*(one.phone for one in contact.phones), "+12125550199"]
    assert changed.urls[-1].url == "https://example.com"
    assert close.contacts.update(contact.id, **{name: changed[name] for name in ("emails", "phones", "urls")}) == {
        **changed, "date_updated": close.contacts.get(contact.id)["date_updated"]
    }  # fmt: skip


def test_opportunity_gets_one_more_attachment(close: Close) -> None:
    """`[*opportunity.attachments, {...}]` keeps the files that were there; a day that was read is written back."""
    opportunity = close.opportunities.create(
        attachments=[
            {
                "url": "https://app.close.com/go/file/temporary/a/",
                "filename": "a.png",
                "content_type": "image/png",
            }
        ],
        date_won=dt.date(2026, 11, 20),
    )
    second = {"url": "https://app.close.com/go/file/temporary/b/", "filename": "b.pdf"}
    changed = close.opportunities.update(
        opportunity.id, attachments=[*opportunity.attachments, second], date_won=opportunity.date_won
    )

    assert [one.filename for one in changed.attachments] == ["a.png", "b.pdf"]
    assert changed.attachments[0] == opportunity.attachments[0]
    assert changed.date_won == dt.date(2026, 11, 20)


def test_attachments_go_from_one_activity_to_another(close: Close) -> None:
    """Files of an e-mail go with a note and, as JSON, with another e-mail, where they have the same size."""
    lead = close.leads.list()[0].id
    url = "https://app.close.com/go/file/temporary/a/"
    file = {"url": url, "filename": "a.png", "content_type": "image/png", "size": 5}
    mail = close.activities.emails.create(lead_id=lead, status="draft", attachments=[cast("Any", file)])
    assert mail.attachments
    note = close.activities.notes.create(lead_id=lead, note="Look", attachments=mail.attachments)
    parts = [cast("Any", one.to_dict()) for one in mail.attachments]
    other = close.activities.emails.create(lead_id=lead, status="draft", attachments=parts)

    assert other.attachments == mail.attachments
    assert [one.url for one in note.attachments] == [one.url for one in mail.attachments]


def test_lists_of_names_are_put_in_order(close: Close) -> None:
    """Statuses and fields as they were read serve where only their ids are taken."""
    pipeline = close.pipelines.list()[0]
    turned = close.pipelines.update(pipeline.id, statuses=pipeline.statuses[::-1])
    assert [one.id for one in turned.statuses] == [one.id for one in reversed(pipeline.statuses)]

    schema = close.custom_field_schemas.get("opportunity")
    again = close.custom_field_schemas.reorder("opportunity", fields=schema.fields[::-1])
    assert [one.id for one in again.fields] == [one.id for one in schema.fields[::-1]]

    statuses = close.lead_statuses.list()
    organization = close.organizations.update(
        close.users.me().organizations[0].id, lead_statuses=reversed(statuses)
    )
    assert [one.id for one in organization.lead_statuses] == [one.id for one in reversed(statuses)]


def test_lead_is_made_from_parts_of_another(close: Close) -> None:
    """Addresses and contacts of a lead serve to make another one."""
    lead = next(one for one in close.leads.list() if one.contacts)
    other = close.leads.create(
        name="Twin", addresses=[*lead.addresses, {"city": "Bern"}], contacts=cast("Any", lead.contacts)
    )

    assert [one.get("city") for one in other.addresses] == [
        *(one.get("city") for one in lead.addresses),
        "Bern",
    ]
    assert [(one.name, one.emails) for one in other.contacts] == [
        (one.name, one.emails) for one in lead.contacts
    ]


@pytest.mark.parametrize("value", [Model.from_dict({"id": "x"}), Contact({"id": "cont_1"})])
def test_object_in_the_place_of_a_value_is_named(value: Any) -> None:
    """An object where its id is taken is refused with its class and what to pass, not with all its values."""
    with pytest.raises(InvalidRequest, match=r"contact_id takes a string, not a whole \w+; pass its \.id"):
        UpdateOpportunity(contact_id=value)
    with pytest.raises(
        InvalidRequest, match=r"status takes a string, not a whole \w+; pass a field of it, such as its \.id"
    ):
        UpdateOpportunity(status=value)
