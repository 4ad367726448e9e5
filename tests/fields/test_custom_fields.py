"""CustomField says each documented change, and nothing else."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from close_api.models import CreateOpportunity, Opportunity, UpdateContact, UpdateLead, UpdateOpportunity
from close_crm import UNSET, CustomField
from close_crm.bulk.models import Update
from close_crm.errors import CloseError, CustomFieldError, InvalidRequest
from hypothesis import assume, given
from hypothesis import strategies as st

FIELD = CustomField("cf_v6S011I6MqcbVvB2FA5Nk8dr5MkL8sWuCiG8cUleO9c")
KEY = "custom.cf_v6S011I6MqcbVvB2FA5Nk8dr5MkL8sWuCiG8cUleO9c"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (FIELD.set("Gold"), {KEY: "Gold"}),
        (FIELD.set(12.5), {KEY: 12.5}),
        (FIELD.set(["Monday", "Friday"]), {KEY: ["Monday", "Friday"]}),
        (FIELD.set(("Monday",)), {KEY: ["Monday"]}),
        (FIELD.set([]), {KEY: []}),
        (FIELD.set(None), {KEY: None}),
        (FIELD.set(dt.date(2026, 2, 3)), {KEY: "2026-02-03"}),
        (
            FIELD.set(dt.datetime(2026, 2, 3, 4, 5, tzinfo=dt.timezone(dt.timedelta(hours=-8)))),
            {KEY: "2026-02-03T04:05:00-08:00"},
        ),
        (FIELD.unset(), {KEY: None}),
        (FIELD.add("Wednesday"), {f"{KEY}.add": "Wednesday"}),
        (FIELD.remove("Wednesday"), {f"{KEY}.remove": "Wednesday"}),
    ],
)
def test_change_is_the_documented_key_and_value(change: dict[str, Any], said: dict[str, Any]) -> None:
    """Each change is a mapping of the one documented key to the JSON value."""
    assert dict(change) == said


@pytest.mark.parametrize(
    "value",
    [
        {"a": 1},
        [{"a": 1}],
        dt.datetime(2026, 2, 3),
        dt.time(1),
        float("inf"),
        Decimal("NaN"),
        Decimal("0.12345678901234567890"),
        b"a",
        object(),
        {("a",)},
        iter([{"a": 1}]),
        "\ud800",
    ],
)
def test_value_that_no_field_takes_is_refused(value: Any) -> None:
    """Mappings, date-times without a zone, NaN and what JSON can't hold are refused where they are given."""
    with pytest.raises(CustomFieldError):
        FIELD.set(value)


@pytest.mark.parametrize("value", [None, 1, True, ["Wednesday"], {"a": 1}])
def test_add_and_remove_take_one_text(value: Any) -> None:
    """`.add` and `.remove` take a single value; a list would be another request than the one meant."""
    for change in (FIELD.add, FIELD.remove):
        with pytest.raises(CustomFieldError, match="takes one value as a string"):
            change(value)


@given(st.text() | st.none() | st.integers())
def test_malformed_id_is_refused(id: Any) -> None:
    """Whatever is not `cf_` (`lcf_` and the like in old ids) and ASCII letters or digits is refused when it is made."""
    assume(not (isinstance(id, str) and "cf_" in id[:4]))

    with pytest.raises(CustomFieldError):
        CustomField(id)


@pytest.mark.parametrize(
    "id", ["cf_", "xlcf_a", "Lcf_a", "cf_a.add", "cf_a b", "cf_é", "cf_a\n", "cf_a/b", "custom.cf_a"]
)
def test_nearly_right_id_is_refused(id: str) -> None:
    """Ids that carry an ending, a space or another alphabet are refused, as part of our error tree."""
    with pytest.raises(CloseError):
        CustomField(id)


def test_of_tells_not_set_from_null() -> None:
    """A field that was not sent is UNSET, a field that was sent as null is None."""
    other = CustomField("cf_2")
    opportunity = Opportunity.from_dict({KEY: None, "id": "oppo_1"})

    assert FIELD.of(opportunity) is None
    assert other.of(opportunity) is UNSET
    assert FIELD.of({KEY: ["Monday"]}) == ["Monday"]


def test_old_ids_are_ids() -> None:
    """Fields made before 2021 keep ids that start otherwise, and are read, set and added to by them."""
    old = CustomField("lcf_1")

    assert old.of({"custom.lcf_1": 1}) == 1
    assert CreateOpportunity().add_keys(old.set(1)).to_dict() == {"custom.lcf_1": 1}
    for change in (old.set("a"), old.unset(), old.add("a"), old.remove("a")):
        for body in (UpdateOpportunity(), UpdateLead(), UpdateContact()):
            assert body.add_keys(change).to_dict() == dict(change)


def test_fields_are_values() -> None:
    """Two fields with one id are equal, so that they can be keys."""
    assert {FIELD: 1}[CustomField(FIELD.id)] == 1
    assert repr(CustomField("cf_1")) == "CustomField('cf_1')"
    assert repr(CustomField("cf_1", "Plan")) == "CustomField('cf_1', 'Plan')"
    assert CustomField("cf_1", "Plan") == CustomField("cf_1")
    assert repr(CustomField("cf_1").add("a")) == "Change('custom.cf_1.add', 'a')"


@pytest.mark.parametrize("change", [FIELD, "custom.cf_1", None, 5, [FIELD.set("a")]])
def test_what_is_no_change_is_refused(change: Any) -> None:
    """A field in place of its change, and whatever else is no mapping, is refused before anything is sent."""
    with pytest.raises(InvalidRequest, match="UpdateOpportunity takes mappings such as"):
        UpdateOpportunity().add_keys(change)
    assert isinstance(Update("oppo_1", change).error, InvalidRequest)


def test_fields_are_distinguished_by_their_ids() -> None:
    """Fields of one id are one key of a dict, those of two ids are two, and nothing else equals a field."""
    other = CustomField("cf_other")

    assert {FIELD: 1, CustomField(FIELD.id): 2, other: 3} == {FIELD: 2, other: 3}
    assert other != FIELD
    assert not FIELD.__eq__(FIELD.id)
    assert hash(FIELD) != hash(other)


@pytest.mark.parametrize("source", ["oppo_x", None, [("id", 1)]])
def test_what_has_no_fields_is_refused_with_the_field_and_the_source(source: Any) -> None:
    """The error names the field, by itself and in its text, and what it was to be read from."""
    with pytest.raises(CustomFieldError, match=r"cf_v6S011I6.* is read from an object of Close") as caught:
        FIELD.of(source)

    assert caught.value.field == FIELD.id
    assert f"not {source!r}" in str(caught.value)


def test_missing_key_of_a_change_is_named() -> None:
    """A change is a mapping: a key that it does not have is what its KeyError carries."""
    with pytest.raises(KeyError, match=r"custom\.cf_none"):
        FIELD.set(1)["custom.cf_none"]


def test_choices_that_are_not_known_are_not_said_to_be_none() -> None:
    """Whether a field has choices yet is said only where they are known."""
    definition: dict[str, Any] = {"id": "cf_1", "type": "choices"}
    unknown = CustomField.from_definition(definition)
    none = CustomField.from_definition({**definition, "choices": []})

    for field, said in ((unknown, False), (none, True)):
        with pytest.raises(CustomFieldError) as caught:
            field.set(1)
        assert ("no choices yet" in str(caught.value)) is said


@pytest.mark.parametrize("verb", ["add", "remove"])
def test_added_value_is_refused_under_its_key(verb: str) -> None:
    """The refusal names the key that would be sent."""
    field = CustomField.from_definition({"id": "cf_1", "type": "choices", "accepts_multiple_values": True})

    with pytest.raises(CustomFieldError, match=rf"custom\.{field.id}\.{verb} takes one value"):
        getattr(field, verb)(1)


def test_text_of_separators_alone_says_no_value() -> None:
    """A text for several values has to name one; the refusal is under the field's name."""
    field = CustomField.from_definition(
        {"id": "cf_1", "name": "Days", "type": "choices", "accepts_multiple_values": True}
    )

    with pytest.raises(
        CustomFieldError, match=r"^Custom field 'Days' \(cf_1\) reads a text with a value in it"
    ):
        field.from_text(" ; ")
