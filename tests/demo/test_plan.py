"""Which field the demo uses for which step, and how it shows values."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from close_crm.demo.plan import Field, make_plan
from close_crm.demo.screen import changed, in_words, readable
from close_crm.errors import BadRequest

TODAY = date(2026, 11, 23)


def field(id: str, type: str = "text", *, choices: str = "", several: bool = False, roles: int = 0) -> Field:  # noqa: A002
    """A field by its definition."""
    return Field.read(
        {
            "id": id,
            "name": id.upper(),
            "type": type,
            "choices": choices.split() or None,
            "accepts_multiple_values": several,
            "editable_with_roles": ["admin"] * roles,
        }
    )


def test_definition_with_id_alone() -> None:
    """A definition that has little is read all the same."""
    assert Field.read({"id": "cf_1"}) == Field("cf_1", "cf_1", "", (), several=False, open_to_all=True)


def test_every_step_has_its_field() -> None:
    """With an empty field, a filled one and one that has several values, all steps are possible."""
    days = field("cf_days", "choices", choices="mon tue", several=True)
    plan = make_plan(
        [days, field("cf_filled", "number"), field("cf_empty")],
        {"custom.cf_days": ["tue"], "custom.cf_filled": 7},
        TODAY,
    )

    assert plan.fit == 7
    assert plan.set == (field("cf_empty"), "Set by the demo on 2026-11-23")
    assert plan.unset == field("cf_filled", "number")
    assert plan.add == (days, "mon")
    assert plan.remove == (days, "tue")
    assert plan.refuse == days


@pytest.mark.parametrize(
    ("values", "add", "remove"),
    [
        pytest.param({}, "mon", "mon", id="empty: what was added is removed"),
        pytest.param({"custom.cf_days": ["mon"]}, "tue", "mon", id="one held"),
        pytest.param({"custom.cf_days": ["mon", "tue"]}, None, "mon", id="full: nothing to add"),
    ],
)
def test_add_and_remove(values: dict[str, Any], add: str | None, remove: str | None) -> None:
    """What is added is not a value yet; what is removed is one by then."""
    plan = make_plan([field("cf_days", "choices", choices="mon tue", several=True)], values, TODAY)

    assert (plan.add and plan.add[1]) == add
    assert (plan.remove and plan.remove[1]) == remove


def test_one_field_is_set_then_unset() -> None:
    """Where no field is filled, the one that was set is unset again."""
    plan = make_plan([field("cf_only")], {}, TODAY)

    assert plan.set
    assert plan.set[0] == plan.unset == field("cf_only")


def test_no_field_that_only_some_may_edit() -> None:
    """A field that takes a role to edit is left alone."""
    plan = make_plan([field("cf_guarded", roles=1)], {"custom.cf_guarded": "x"}, TODAY)

    assert (plan.set, plan.unset, plan.add, plan.remove, plan.refuse) == (None,) * 5
    assert plan.fit == 0


@pytest.mark.parametrize(
    ("type_", "present", "new"),
    [
        ("number", None, 42),
        ("number", 42, 43),
        ("date", None, date(2026, 12, 23)),
        ("choices", "a", "b"),
        ("choices", None, "a"),
        ("user", None, None),
    ],
)
def test_value_to_set(type_: str, present: object, new: object) -> None:
    """The value suits the type and differs from what's there; types that point elsewhere are left alone."""
    plan = make_plan([field("cf_1", type_, choices="a b")], {"custom.cf_1": present}, TODAY)

    assert (plan.set and plan.set[1]) == new


@pytest.mark.parametrize(
    ("key", "values", "shown"),
    [
        ("value", {"value": 123456, "value_currency": "USD"}, "123456 (1,234.56 USD)"),
        ("expected_value", {"expected_value": 50}, "50 (0.50)"),
        ("confidence", {"confidence": 50}, "50"),
        ("note", {"note": None}, "null"),
        ("note", {"note": ""}, '""'),
        ("note", {}, "not set"),
        ("custom.cf_1", {"custom.cf_1": ["a", "b"]}, "a, b"),
        ("is_stalled", {"is_stalled": True}, "True"),
    ],
)
def test_readable(key: str, values: dict[str, Any], shown: str) -> None:
    """Amounts get their sum, null and absent are distinguished, lists are lists of words."""
    assert readable(key, values) == shown


def test_changed() -> None:
    """Every difference but the write's own time is a row, in the order of the answer, custom fields by name."""
    before = {"note": "a", "confidence": 1, "custom.cf_1": "x", "date_updated": 1}
    after = {"confidence": 1, "note": None, "date_updated": 2, "custom.cf_2": 3}

    assert changed(before, after, {"custom.cf_1": "One", "custom.cf_2": "Two"}) == [
        ("note", "a", "null"),
        ("Two", "not set", "3"),
        ("One", "x", "not set"),
    ]


def test_refusal_in_words() -> None:
    """A refusal names custom fields as people do."""
    body = b'{"errors": ["Whole."], "field-errors": {"custom.cf_1": "Not a valid choice.", "note": "No."}}'

    assert in_words(BadRequest(400, "PUT", "/x/", body), {"custom.cf_1": "Days"}) == [
        "Days: Not a valid choice.",
        "note: No.",
        "Whole.",
    ]
