"""Refusals about bulk actions."""

from __future__ import annotations

from typing import Final

from close_emulator.problems import NO_SUCH_OBJECT, NOT_A_CHOICE, REQUIRED
from close_emulator.resources.plain.bulk_actions_edit import NOT_CARRIED_OUT, NOT_TAKEN
from close_emulator.state.store import Field

from tests.contract.asked import Asked, Place

from . import Claim

_CARRIED_OUT: Final = {
    "set_lead_status", "set_custom_field", "clear_custom_field", "set_contact_custom_field",
    "clear_contact_custom_field",
}  # fmt: skip


def _edits(asked: Asked) -> bool:
    return asked.operation == "bulk_actions.edit_create"


def _field(asked: Asked) -> Field | None:
    kind = "contact" if "contact" in asked.body["type"] else "lead"
    named = {asked.body.get("custom_field_id"), asked.body.get("custom_field_name")}
    return next(
        (one for one in asked.store.fields_of(kind) if {one.id, one.definition["name"]} & named), None
    )


def _unknown(asked: Asked, place: Place) -> bool:
    if place == ("lead_status_id",):
        return asked.at(place) not in {one["id"] for one in asked.lead_statuses}
    return _field(asked) is None


def _for_several(asked: Asked, _: Place) -> bool:
    field = _field(asked)
    return field is not None and not field.multiple


def _typed(asked: Asked, _: Place) -> bool:
    field = _field(asked)
    return field is not None and field.definition["type"] not in {"text", "textarea"}


CLAIMS: Final = (
    Claim(
        NOT_CARRIED_OUT,
        "an edit of other objects",
        lambda asked, _: asked.body.get("type") not in _CARRIED_OUT,
    ),
    Claim(
        REQUIRED, "the edit needs it", lambda asked, place: _edits(asked) and asked.at(place) in {None, ""}
    ),
    Claim(
        NO_SUCH_OBJECT,
        "the edit names what there is not",
        lambda asked, place: _edits(asked) and _unknown(asked, place),
    ),
    Claim(
        NOT_A_CHOICE,
        "the field has one value",
        lambda asked, place: _edits(asked) and _for_several(asked, place),
    ),
    Claim(NOT_TAKEN, "the field is no text", _typed),
)
