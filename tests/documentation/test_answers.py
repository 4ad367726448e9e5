"""Each field that the page names, by itself: what is sent changes, all else stays, and the answer says what is so."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, TypeAlias

import pytest

from tools.planted_faults.statements import REQUEST_FIELDS, RESPONSE_FIELDS, proves, proves_each

from .conftest import FILE, LOST, NOW, Organization, changed, contents

#: A field's value as the client takes it, as JSON has it, and what the answer says otherwise because of it.
Change: TypeAlias = tuple[Any, Any, dict[str, Any]]


def changes(organization: Organization) -> dict[str, Change]:
    """Return a change of each field of the request, none of them to what the filled opportunity has."""
    contract, renewed = organization.status("active", 2), organization.other_pipeline.statuses[2]
    ada = organization.users["Ada"]
    dora = next(one for one in organization.close.contacts.list().data if one.name == "Dora Finch")
    html = "<body><p>Wants <strong>three</strong></p></body>"
    return {
        "attachments": ([FILE], [FILE], {}),
        "confidence": (
            80,
            80,
            {"confidence": 80, "expected_value": 9_876, "annualized_expected_value": 118_512},
        ),
        "contact_id": (dora.id, dora.id, {"contact_id": dora.id, "contact_name": "Dora Finch"}),
        "date_won": (
            datetime(2026, 2, 3, 12, tzinfo=UTC),
            "2026-02-03T12:00:00+00:00",
            {"date_won": date(2026, 2, 3)},
        ),
        "note": (
            "Call *Ann*",
            "Call *Ann*",
            {"note": "Call *Ann*", "note_html": "<body><p>Call <em>Ann</em></p></body>"},
        ),
        "note_html": (html, html, {"note": "Wants **three**", "note_html": html}),
        "status": (
            contract.label,
            contract.label,
            {
                "status_id": contract.id,
                "status_label": "Contract Sent",
                "status_display_name": "Contract Sent",
            },
        ),
        "status_id": (
            renewed.id,
            renewed.id,
            {
                "status_id": renewed.id,
                "status_label": "Renewed",
                "status_display_name": "Renewed",
                "status_type": "won",
                "pipeline_id": organization.other_pipeline.id,
                "pipeline_name": "Renewals",
            },
        ),
        "user_id": (ada.id, ada.id, {"user_id": ada.id, "user_name": "Ada Marsh"}),
        "value": (
            50_050,
            50_050,
            {
                "value": 50_050,
                "expected_value": 16_517,
                "annualized_value": 600_600,
                "annualized_expected_value": 198_198,
                "value_formatted": "$500.50 monthly",
            },
        ),
        "value_period": (
            "annual",
            "annual",
            {
                "value_period": "annual",
                "annualized_value": 12_345,
                "annualized_expected_value": 4_074,
                "value_formatted": "$123.45 annual",
            },
        ),
    }


@proves_each("request", REQUEST_FIELDS)
def test_field_alone_is_changed_and_all_others_stay(organization: Organization, name: str) -> None:
    """One field alone can be sent; the opportunity then differs in what follows from it, and in when it changed."""
    close = organization.close
    before = organization.whole(organization.filled())
    given, sent, expected = changes(organization)[name]

    after = close.opportunities.update(before.id, **{name: given})

    assert organization.body == {name: sent}
    difference = changed(before, organization.whole(before))
    assert difference.pop("date_updated") == NOW
    assert [one.filename for one in after.attachments] == ["offer.pdf"]
    # An attachment is stored anew, at an address of its own.
    difference.pop("attachments" if name == "attachments" else "", None)
    assert difference == expected
    assert contents(close.opportunities.get(before.id)) == contents(after)


@proves("response.success")
def test_success_is_the_opportunity_as_it_is_now(organization: Organization) -> None:
    """The answer is the opportunity with all that was sent, and is what a reading returns afterwards."""
    close = organization.close
    before = organization.filled()
    sent: dict[str, Any] = {name: given for name, (given, _, _) in changes(organization).items()}
    del sent["status"], sent["note"], sent["attachments"]

    answer = close.opportunities.with_raw_response.update(before.id, **sent)

    after = answer.parsed
    assert answer.status_code == 200
    assert (after.id, after.lead_id) == (before.id, before.lead_id)
    assert {name: getattr(after, name) for name in sent} == {**sent, "date_won": date(2026, 2, 3)}
    assert contents(close.opportunities.get(before.id)) == contents(after)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("contact_id", {"contact_id": None, "contact_name": None}),
        ("date_won", {"date_won": None}),
        ("note_html", {"note": None, "note_html": None}),
        # The answer's owner can't be null: it goes to the caller, who is not the organization's first user.
        ("user_id", {"user_id": "Bruno", "user_name": "Bruno Keller"}),
    ],
)
@proves("request.contact_id", "request.date_won", "request.note_html", "request.user_id")
def test_null_clears(organization: Organization, name: str, expected: dict[str, Any]) -> None:
    """Where the page allows null, it is sent as null and clears the field that has a value, and no other."""
    before = organization.whole(organization.filled())
    assert all(contents(before)[field] for field in expected)
    nothing: dict[str, Any] = {name: None}

    after = organization.close.opportunities.update(before.id, **nothing)

    assert organization.body == {name: None}
    difference = changed(before, organization.whole(before))
    assert difference.pop("date_updated") == NOW
    if "user_id" in expected:
        expected = {**expected, "user_id": organization.users["Bruno"].id}
    assert difference == expected
    assert contents(organization.close.opportunities.get(before.id)) == contents(after)


@proves("request.attachments")
def test_attachments_are_a_list_of_objects(organization: Organization) -> None:
    """Attachments given are the opportunity's attachments afterwards, in their order; an empty list leaves none."""
    before = organization.filled()
    files = [{**FILE, "filename": "plan.png", "content_type": "image/png"}, {**FILE, "filename": "note.txt"}]

    after = organization.close.opportunities.update(before.id, attachments=files)

    assert [one.filename for one in before.attachments] == ["offer.pdf"]
    assert [(one.filename, one.content_type) for one in after.attachments] == [
        ("plan.png", "image/png"),
        ("note.txt", "application/pdf"),
    ]
    assert organization.close.opportunities.update(before.id, attachments=[]).attachments == []


#: What the answer says of the filled opportunity; what depends on generated ids is a function.
FILLED: dict[str, Any] = {
    "annualized_expected_value": 48_886,
    "annualized_value": 148_140,
    "confidence": 33,
    "contact_id": lambda made: id_of_contact(made, "Emil Sand"),
    "created_by": lambda made: made.users["Ada"].id,
    "date_created": datetime(2026, 3, 3, 10, 15, 41, 207_000, tzinfo=UTC),
    "date_lost": LOST,
    "date_updated": NOW,
    "date_won": date(2026, 5, 29),
    "expected_value": 4_074,
    "id": lambda made: made.requests[-1].url.path.split("/")[-2],
    "lead_id": lambda made: made.close.leads.list(query='"Birch & Rowe"').data[0].id,
    "note": "Wants *two* seats",
    "note_html": "<body><p>Wants <em>two</em> seats</p></body>",
    "organization_id": lambda made: made.close.users.me().organizations[0].id,
    "status_id": lambda made: made.status("active", 1).id,
    "updated_by": lambda made: made.users["Bruno"].id,
    "user_id": lambda made: made.users["Chika"].id,
    "value": 12_345,
    "value_period": "monthly",
    "attachments": [
        {"filename": "offer.pdf", "content_type": "application/pdf", "size": None, "thumbnail_url": None}
    ],
    "comment_summary": {"comment_count": 2},
    "contact_name": "Emil Sand",
    "created_by_name": "Ada Marsh",
    "is_stalled": True,
    "lead_name": "Birch & Rowe",
    "lead_primary_email": {"email": "dora@birch.example", "type": "office", "is_unsubscribed": False},
    "lead_primary_phone": [{"phone": "+12025550101", "phone_formatted": "+1 202-555-0101", "type": "mobile"}],
    "pipeline_id": lambda made: made.pipeline.id,
    "pipeline_name": "Sales",
    "stall_status": {"communication_issue": "cant_get_in_touch"},
    "status_display_name": "Proposal Sent",
    "status_label": "Proposal Sent",
    "status_type": "active",
    "suggested_action": {"action": "adjust_close_date", "details": {"close_date": "2026-08-31"}},
    "updated_by_name": "Bruno Keller",
    "user_name": "Chika Oyelaran",
    "value_currency": "USD",
    "value_formatted": "$123.45 monthly",
}


def id_of_contact(made: Organization, name: str) -> str:
    """Return the id of a contact by its name."""
    return next(one.id for one in made.close.contacts.list().data if one.name == name)


#: Fields that no recorded answer has unasked: they are read, and come where `_fields` names them.
ASKED_FOR = {
    "comment_summary", "is_stalled", "lead_primary_email", "lead_primary_phone", "stall_status", "suggested_action",
}  # fmt: skip


def agrees(found: Any, expected: Any) -> bool:
    """Whether a value is the expected one; of objects, the named keys count."""
    if isinstance(expected, dict):
        return all(agrees(found[key], value) for key, value in expected.items())
    if isinstance(expected, list):
        return len(found) == len(expected) and all(map(agrees, found, expected))
    return type(found) is type(expected) and bool(found == expected)


@proves_each("response", RESPONSE_FIELDS)
def test_answer_says_what_is_so(organization: Organization, name: str) -> None:
    """Each field of the answer has the value that the opportunity and its neighbours set, in its Python type."""
    filled = organization.filled()
    after = organization.close.opportunities.update(filled.id, confidence=33)
    expected = FILLED[name]
    if callable(expected):
        expected = expected(organization)

    assert (name in after) == (name not in ASKED_FOR)
    if name in ASKED_FOR:
        after = organization.whole(after)
    assert agrees(getattr(after, name), expected), getattr(after, name)


#: What the answer says where there is nothing to say; fields that can't be empty are left out.
EMPTY: dict[str, tuple[Any, ...]] = {
    "annualized_expected_value": (None,),
    "annualized_value": (None,),
    "contact_id": (None,),
    "date_lost": (None,),
    "date_won": (None,),
    "expected_value": (None,),
    "note": (None, ""),
    "note_html": (None,),
    "value": (None,),
    "attachments": ([],),
    "contact_name": (None,),
    "comment_summary": (None,),
    "is_stalled": (False,),
    "lead_primary_email": (None,),
    "lead_primary_phone": (None,),
    "stall_status": (None,),
    "suggested_action": (None,),
    "value_formatted": (None, ""),
}


@proves_each("response", EMPTY)
def test_answer_says_nothing_where_nothing_is(organization: Organization, name: str) -> None:
    """A field without a value is null, not 0 or an object made up, also where it is computed from others."""
    bare = organization.close.opportunities.create()

    after = organization.close.opportunities.update(bare.id, confidence=40)

    if name in ASKED_FOR:
        after = organization.whole(after)
    assert any(getattr(after, name) is one or getattr(after, name) == one for one in EMPTY[name])
    assert (after.confidence, after.lead_name) == (40, "Untitled")


@proves_each("response", ["value", "expected_value", "annualized_value", "annualized_expected_value"])
def test_zero_is_a_value(organization: Organization, name: str) -> None:
    """A value of 0, or a confidence of 0, makes amounts of 0: neither is taken for no value."""
    filled = organization.filled()

    worthless = organization.close.opportunities.update(filled.id, value=0)
    hopeless = organization.close.opportunities.update(filled.id, value=500, confidence=0)

    assert getattr(worthless, name) == 0
    amounts = (
        hopeless.value,
        hopeless.annualized_value,
        hopeless.expected_value,
        hopeless.annualized_expected_value,
    )
    assert amounts == (500, 6_000, 0, 0)


@pytest.mark.parametrize(
    ("period", "value", "confidence", "amounts"),
    [
        ("one_time", 101, 50, (51, 101, 51)),
        ("annual", 999, 10, (100, 999, 100)),
        ("monthly", 7, 99, (7, 84, 83)),
        ("monthly", 250, 100, (250, 3_000, 3_000)),
    ],
)
@proves("response.expected_value", "response.annualized_value", "response.annualized_expected_value")
def test_amounts_follow_period_and_confidence(
    organization: Organization, period: Any, value: int, confidence: int, amounts: tuple[int, int, int]
) -> None:
    """A year has twelve months; expected amounts are weighted by confidence, in whole cents to the nearest."""
    created = organization.opportunity()

    after = organization.close.opportunities.update(
        created.id, value=value, value_period=period, confidence=confidence
    )

    assert (after.expected_value, after.annualized_value, after.annualized_expected_value) == amounts


@pytest.mark.parametrize("kind", ["active", "won", "lost"])
@proves("response.status_type", "response.status_label", "response.status_display_name", "response.status_id")
def test_answer_names_the_status(organization: Organization, kind: str) -> None:
    """Id, label and type are those of the status that the opportunity was moved to."""
    status = organization.status(kind)
    created = organization.opportunity()

    after = organization.close.opportunities.update(created.id, status_id=status.id)

    assert (after.status_id, after.status_label, after.status_display_name, after.status_type) == (
        status.id,
        status.label,
        status.label,
        kind,
    )


@proves("response.date_lost")
def test_date_lost_is_the_moment_of_losing(organization: Organization) -> None:
    """Moving to a lost status sets date_lost; winning does not."""
    created = organization.opportunity()
    won = organization.close.opportunities.update(created.id, status_id=organization.status("won").id)
    lost = organization.close.opportunities.update(created.id, status_id=organization.status("lost").id)

    assert (won.date_lost, lost.date_lost) == (None, NOW)
