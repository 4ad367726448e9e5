"""Custom fields of each kind of object can be put in another order."""

from __future__ import annotations

from typing import Any

import pytest
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("target", "ending"),
    [("custom_activity_type", "for_activity"), ("custom_object_type", "for_custom_object")],
)
def test_fields_of_a_custom_type_are_reordered(target: str, ending: str, colour: Colour) -> None:
    """Fields of a custom activity or object come in the order that was asked for, now and later."""
    emulator = Emulator()
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        region = next(field for field in close.shared_custom_fields.list().data if field.name == "Region")
        (type_id,) = (one[f"{target}_id"] for one in region.associations if one.object_type == target)
        schemas: Any = close.custom_field_schemas
        read, reorder = (getattr(schemas, f"{verb}_{ending}") for verb in ("get", "reorder"))
        backwards = [field.id for field in read(type_id).fields][::-1]

        answered = reorder(type_id, fields=[{"id": id} for id in backwards])

        assert len(backwards) > 1
        assert [field.id for field in answered.fields] == backwards
        assert [field.id for field in read(type_id).fields] == backwards
