"""The page's rules of custom fields, each kept by description, emulator and client together."""

from __future__ import annotations

import pytest
from close_crm import UNSET
from close_crm.errors import BadRequest

from tools.planted_faults.statements import proves

from .conftest import NOW, Organization, changed

#: A value of each type of custom field that JSON carries as it is, chosen so that no rounding or trimming leaves it.
VALUES: list[tuple[str, str | float]] = [
    ("text", "  Zoë says:\n*two* <b>seats</b> "),
    ("text", "0"),
    ("number", 12.375),
    ("number", -0.001),
    ("number", 0),
    ("number", 9_007_199_254_740_991),
    ("date", "2026-02-03"),
    ("datetime", "2026-02-03T04:05:06.789000+00:00"),
    ("choices", "Silver"),
    ("hidden", "a note to ourselves"),
]


@proves("custom")
@pytest.mark.parametrize(("kind", "value"), VALUES)
def test_custom_field_is_set_under_its_key(organization: Organization, kind: str, value: str | float) -> None:
    """A custom field is set by its key and read under it, on update as on create, and no other field is."""
    field = organization.field(kind)
    before = organization.filled()

    updated = organization.close.opportunities.update(before.id, field.set(value))

    assert organization.body == {f"custom.{field.id}": value}
    assert changed(before, updated) == {f"custom.{field.id}": value, "date_updated": NOW}
    assert field.of(organization.close.opportunities.get(before.id)) == value
    created = organization.close.opportunities.create(field.set(value))
    assert organization.body == {f"custom.{field.id}": value}
    assert field.of(created) == value


@proves("custom")
@pytest.mark.parametrize("kind", ["choices", "user", "contact", "custom_object"])
def test_whole_list_is_set_under_its_key(organization: Organization, kind: str) -> None:
    """The plain key of a field of several values sets all of them."""
    field = organization.field(kind, several=True)
    before = organization.filled()
    first, second, *_ = members(organization, before.lead_id, kind)

    both = organization.close.opportunities.update(before.id, field.set([first, second]))
    one = organization.close.opportunities.update(before.id, field.set([second]))

    assert (field.of(both), field.of(one)) == ([first, second], [second])


def members(organization: Organization, lead_id: str, kind: str) -> list[str]:
    """Return values that a field of several values takes."""
    match kind:
        case "choices":
            return list(organization.definition(kind, several=True).choices or [])
        case "user":
            return [user.id for user in organization.users.values()]
        case "contact":
            return [one.id for one in organization.close.leads.get(lead_id).contacts]
        case _:
            field = organization.field(kind, several=True)
            holders = organization.close.opportunities.list().data
            return next(found for one in holders if (found := field.of(one)))


@proves("custom")
def test_custom_field_is_optional(organization: Organization) -> None:
    """Without its key a custom field stays as it is, and has no value on a new opportunity."""
    field = organization.field("text")
    before = organization.filled()

    after = organization.close.opportunities.update(before.id, value=1)

    assert field.of(after) == field.of(before) == "Team"
    assert field.of(organization.opportunity()) is UNSET


@proves("custom.null")
@pytest.mark.parametrize(("kind", "several"), [("text", False), ("choices", True)])
def test_null_unsets_one_custom_field(organization: Organization, kind: str, several: bool) -> None:
    """Null under a field's key empties that field and no other, whether it has one value or several."""
    before = organization.filled()
    field = organization.field(kind, several=several)
    assert field.of(before)

    after = organization.close.opportunities.update(before.id, field.unset())

    assert organization.body == {f"custom.{field.id}": None}
    assert changed(before, after) == {f"custom.{field.id}": None, "date_updated": NOW}


@proves("custom.add")
@pytest.mark.parametrize("kind", ["choices", "user", "contact", "custom_object"])
def test_add_puts_one_value_to_the_others(organization: Organization, kind: str) -> None:
    """`.add` leaves the values that are there and adds one, be it the first; one that is there is not doubled."""
    field = organization.field(kind, several=True)
    before = organization.filled()
    first, second, *_ = members(organization, before.lead_id, kind)
    update = organization.close.opportunities.update
    update(before.id, field.unset())

    one = update(before.id, field.add(first))
    both = update(before.id, field.add(second))
    again = update(before.id, field.add(first))

    assert organization.body == {f"custom.{field.id}.add": first}
    assert field.of(one) == [first]
    assert sorted(field.of(both)) == sorted(field.of(again)) == sorted([first, second])


@proves("custom.remove")
def test_remove_takes_one_value_away(organization: Organization) -> None:
    """`.remove` takes the value that it names, and leaves the other values; the last one leaves the field empty."""
    field = organization.field("choices", several=True)
    before = organization.filled()
    update = organization.close.opportunities.update
    update(before.id, field.set(["Monday", "Wednesday", "Friday"]))

    two = update(before.id, field.remove("Wednesday"))
    same = update(before.id, field.remove("Tuesday"))
    one = update(before.id, field.remove("Friday"))
    none = update(before.id, field.remove("Monday"))

    assert organization.body == {f"custom.{field.id}.remove": "Monday"}
    assert (field.of(two), field.of(same), field.of(one)) == (
        ["Monday", "Friday"],
        ["Monday", "Friday"],
        ["Monday"],
    )
    assert field.of(none) in (UNSET, None, [])


@proves("custom.add", "custom.remove")
def test_add_and_remove_need_a_field_of_several_values(organization: Organization) -> None:
    """On a field that has one value, the two endings are refused."""
    field = organization.field("choices")
    created = organization.close.opportunities.create(field.set("Gold"))

    for change in (field.add("Silver"), field.remove("Gold")):
        with pytest.raises(BadRequest):
            organization.close.opportunities.update(created.id, change)
    assert field.of(organization.close.opportunities.get(created.id)) == "Gold"
