"""`close.opportunities.upsert`: updated where an opportunity has the id of another system, else created."""

from __future__ import annotations

from typing import Any

import pytest
from close_crm import CustomField, errors

from tests.colours import COLOURS, Colour

from .organization import Organization

FIELD = CustomField("cf_1")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("erp", [("opportunity", "text")], indirect=True)
def test_opportunity_is_updated_or_created(erp: tuple[Organization, CustomField], colour: Colour) -> None:
    """`values` and changes are set in either case, `new` where it is created; without any, no update is sent."""
    organization, field = erp
    with organization.plain() as close:
        days = CustomField(
            close.opportunity_custom_fields.create(
                name="Days", type_="choices", choices=["Mo", "Tu"], accepts_multiple_values=True
            ).id
        )
        lead = close.leads.create(name="Birch")
    with organization.client(colour) as close:
        deal, created = close.opportunities.upsert(
            field.set("A-17"), days.add("Mo"), values={"value": 5}, new={"lead_id": lead.id, "note": "New"}
        )
        same, again = close.opportunities.upsert(
            field.set("A-17"), days.add("Tu"), values={"value": 7}, new={"note": "Newer"}
        )
        updates = sum(count for name, count in organization.sent.items() if name.startswith("PUT"))
        unchanged, _ = close.opportunities.upsert(field.set("A-17"))

    assert (created, again, same.id) == (True, False, deal.id)
    assert (deal.lead_id, deal.value, deal.note, days.of(deal)) == (lead.id, 5, "New", ["Mo"])
    assert (same.value, same.note, days.of(same)) == (7, "New", ["Mo", "Tu"])
    assert unchanged.to_dict() == same.to_dict()
    assert updates == sum(count for name, count in organization.sent.items() if name.startswith("PUT")) == 1


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("erp", [("opportunity", "text")], indirect=True)
def test_values_are_set_in_either_case(erp: tuple[Organization, CustomField], colour: Colour) -> None:
    """A field that is among `new` as well has the value of `values`, when it is created as later."""
    organization, field = erp
    with organization.client(colour) as close:
        found = [
            close.opportunities.upsert(field.set("A-17"), values={"value": 5}, new={"value": 1})
            for _ in range(2)
        ]

    assert [(deal.value, created) for deal, created in found] == [(5, True), (5, False)]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("erp", [("opportunity", "text")], indirect=True)
def test_upsert_whose_answer_was_lost(erp: tuple[Organization, CustomField], colour: Colour) -> None:
    """One opportunity, with the values."""
    organization, field = erp
    organization.failures, organization.late = ["lost"], 45
    with organization.client(colour) as close:
        deal, created = close.opportunities.upsert(field.set("A-17"), values={"value": 5})

    with organization.plain() as close:
        assert [one.id for one in close.opportunities.iterate() if field.of(one) == "A-17"] == [deal.id]
    assert (created, deal.value) == (True, 5)


def test_missing_key_is_named() -> None:
    """The error for no key, or two, names those there are; the only one is not one of several."""
    nothing: Any = None
    with Organization().client("sync") as close:
        with pytest.raises(errors.InvalidRequest, match=r"^field must be given, not None$"):
            close.opportunities.upsert(nothing)
        with pytest.raises(
            errors.InvalidRequest, match=r"^one of email, domain, field must be given, not None$"
        ):
            close.leads.find_or_create()
        with pytest.raises(errors.InvalidRequest, match=r"must be given, not email and domain$"):
            close.leads.find_or_create(email="a@b.example", domain="b.example")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("field", "arguments"),
    [
        (None, {}), (FIELD.add("a"), {}), (FIELD.set("a"), {"values": 5}), (FIELD.set("a"), {"new": [1]}),
        (FIELD.set("a"), {"values": {"lead_name": "b"}}), (FIELD.set("a"), {"new": {"valeu": 5}}),
        (FIELD.set("a"), {"values": {"custom.cf_1": "b"}}),
    ],
)  # fmt: skip
def test_unusable_arguments_of_upsert_are_refused(colour: Colour, field: Any, arguments: Any) -> None:
    """They raise before anything is sent."""
    organization = Organization()
    with organization.client(colour) as close, pytest.raises(errors.InvalidRequest):
        close.opportunities.upsert(field, **arguments)

    assert organization.sent == {}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("erp", [("opportunity", "text")], indirect=True)
def test_values_go_before_those_of_new(erp: tuple[Organization, CustomField], colour: Colour) -> None:
    """A field in `values` and in `new` has the value of `values`, whether the opportunity is created or updated."""
    organization, field = erp
    with organization.client(colour) as close:
        both: dict[str, Any] = {"values": {"value": 5}, "new": {"value": 9, "note": "New"}}
        deal, created = close.opportunities.upsert(field.set("A-17"), **both)
        same, again = close.opportunities.upsert(field.set("A-17"), **both)

    assert (created, deal.value, deal.note) == (True, 5, "New")
    assert (again, same.value, same.id) == (False, 5, deal.id)
