"""Custom fields by name on every kind of object that takes them: set, changed, read, and newer than the schema."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from close_crm import Close, errors
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client


@dataclass(frozen=True)
class Kind:
    """A kind of object.

    Attributes:
        define: Adds a custom field by its definition.
        fields: Returns the fields by name, to be called with `refresh`.
        tag: The operations of the objects.
        new: What a new object needs.
    """

    define: Callable[..., Any]
    fields: Callable[..., Any]
    tag: Any
    new: dict[str, Any]


def kind_of(close: Any, name: str) -> Kind:
    """Return a kind of object of an organization."""
    lead_id = close.leads.create(name="Birch").id
    fields = close.custom_fields
    match name:
        case "lead":
            return Kind(close.lead_custom_fields.create, fields.lead, close.leads, {"name": "Elm"})
        case "contact":
            new = {"lead_id": lead_id, "name": "Ada"}
            return Kind(close.contact_custom_fields.create, fields.contact, close.contacts, new)
        case "opportunity":
            return Kind(
                close.opportunity_custom_fields.create,
                fields.opportunity,
                close.opportunities,
                {"lead_id": lead_id},
            )
        case "activity":
            type_id = close.custom_activity_types.create(name="Visit").id
            return Kind(
                lambda **more: close.activity_custom_fields.create(custom_activity_type_id=type_id, **more),
                lambda **more: fields.activity(type_id, **more),
                close.activities.custom_activities,
                {"lead_id": lead_id, "custom_activity_type_id": type_id},
            )
    type_id = close.custom_object_types.create(name="Van", name_plural="Vans").id
    return Kind(
        lambda **more: close.custom_object_custom_fields.create(custom_object_type_id=type_id, **more),
        lambda **more: fields.custom_object(type_id, **more),
        close.custom_objects,
        {"lead_id": lead_id, "custom_object_type_id": type_id, "name": "Van 7"},
    )


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", ["lead", "contact", "opportunity", "activity", "custom_object"])
def test_fields_by_name(name: str, colour: Colour) -> None:
    """Fields are set by name in a create and an update, and read by name; a choice that there is not is refused."""
    emulator = Emulator()
    with client(colour, emulator.handle, api_key=emulator.api_key) as close:
        kind = kind_of(close, name)
        kind.define(name="Grade", type_="choices", choices=["Gold", "Silver"])
        kind.define(name="Begin", type_="date")
        fields = kind.fields()
        made = kind.tag.create(fields["Grade"].set("Gold"), fields["Begin"].set("2026-12-01"), **kind.new)
        updated = kind.tag.update(made.id, fields["grade"].set("Silver"), fields["Begin"].unset())
        with pytest.raises(errors.CustomFieldError, match="nearest: 'Gold'"):
            kind.tag.update(made.id, fields["Grade"].set("Glod"))

    assert {key: str(value) for key, value in fields.of(made).items()} == {
        "Grade": "Gold",
        "Begin": "2026-12-01",
    }
    assert fields.of(updated) == {"Grade": "Silver"}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", ["lead", "contact", "opportunity", "activity", "custom_object"])
def test_fields_that_are_newer_than_the_schema(name: str, colour: Colour) -> None:
    """A field that was added since is set by its name all the same, in a create and in an update."""
    emulator = Emulator()
    with client(colour, emulator.handle, api_key=emulator.api_key) as close:
        kind = kind_of(close, name)
        fields = kind.fields()
        kind.define(name="Grade", type_="text")
        made = kind.tag.create(fields.set("Grade", "Gold"), **kind.new)
        kind.define(name="Volume", type_="number")
        updated = kind.tag.update(made.id, fields.set("Volume", 7))
        now = kind.fields()

    assert now.of(updated) == {"Grade": "Gold", "Volume": 7}


def test_sets_are_of_their_own_kind() -> None:
    """Fields of one name on several kinds of objects have their own ids."""
    emulator = Emulator()
    with Close(emulator.api_key, transport=emulator.transport()) as close:
        for name in ("lead", "contact", "opportunity"):
            getattr(close, f"{name}_custom_fields").create(name="ERP id", type_="text")
        ids = {
            getattr(close.custom_fields, name)()["ERP id"].id for name in ("lead", "contact", "opportunity")
        }

    assert len(ids) == 3
