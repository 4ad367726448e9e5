"""Names of fields: which field is meant, and what an error says where it is none or several."""

from __future__ import annotations

from typing import Any

import pytest
from close_crm import FieldSet, errors

from tests.fields.conftest import Organization


@pytest.mark.parametrize("name", ["Go-live", "go-LIVE", "  Go-live\n", "custom.{id}", "{id}"])
def test_name_is_found_exactly_then_loosely_and_by_id(organization: Organization, name: str) -> None:
    """A field is found by its name, without regard to case and outer blanks, by its id, and by its key."""
    id = organization.id("Go-live")

    assert organization.fields()[name.format(id=id)].id == id
    assert name.format(id=id) in organization.fields()


def test_exact_name_goes_before_loose_ones(organization: Organization) -> None:
    """Where names differ in case alone, the exact one is meant; another form of them is ambiguous."""
    lower = organization.new("plan")
    fields = organization.fields()

    assert fields["plan"].id == lower
    assert fields["Plan"].id == organization.id("Plan")
    with pytest.raises(errors.AmbiguousField) as caught:
        fields["PLAN"]
    assert sorted(caught.value.ids) == sorted([lower, organization.id("Plan")])


def test_two_fields_of_one_name_are_both_named(organization: Organization) -> None:
    """Two fields of one name are distinguished by ids only: the error lists both, and each id works."""
    other = organization.new("Plan")
    fields = organization.fields()

    with pytest.raises(errors.AmbiguousField) as caught:
        fields["Plan"]

    assert other in str(caught.value)
    assert set(caught.value.ids) == {other, organization.id("Plan")}
    assert fields[other].id == other


def test_unknown_name_tells_the_nearest(organization: Organization) -> None:
    """A name that there is not raises an error with the names that are most like it; nothing is read for it."""
    fields = organization.fields()

    with pytest.raises(errors.UnknownField, match=r"'Tear'.*'Tier'") as caught:
        fields["Tear"]

    assert caught.value.nearest[0] == "Tier"
    assert organization.schemas_read == 1


def test_unknown_name_like_no_other_lists_the_names(organization: Organization) -> None:
    """Where no name is like the one asked for, the error has the first ten names, and how many more there are."""
    fields = organization.fields()

    with pytest.raises(errors.UnknownField, match=r"there are: 'Plan', .* and \d+ more$") as caught:
        fields["Zzzzzz"]
    with pytest.raises(errors.UnknownField, match=r"there are: none$"):
        FieldSet({"fields": []})["Zzzzzz"]

    assert caught.value.nearest == ()


def test_renamed_field_is_meant_by_the_name_it_was_known_by(organization: Organization) -> None:
    """A field that was renamed since is set by its old name, as by its id; a newer schema knows the new one alone."""
    fields, id = organization.fields(), organization.id("Plan")
    organization.change("Plan", name="Contract")

    assert organization.update(fields.set("Plan", "a"))[f"custom.{id}"] == "a"
    assert organization.schemas_read == 1
    assert organization.update(fields.set("Contract", "b"))[f"custom.{id}"] == "b"
    with pytest.raises(errors.UnknownField, match="'Plan'"):
        organization.update(organization.fields().set("Plan", "c"))
    assert (organization.schemas_read, len(organization.updates)) == (3, 2)


@pytest.mark.parametrize("name", [None, 1, b"Plan", ("Plan",)])
def test_name_is_a_text(organization: Organization, name: Any) -> None:
    """Whatever is not a text is refused as a name, without a reading."""
    with pytest.raises(errors.CustomFieldError, match="by its name or id"):
        organization.fields().set(name, "a")

    assert organization.schemas_read == 1
    assert name not in organization.fields()
