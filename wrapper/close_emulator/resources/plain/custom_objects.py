"""Objects of the kinds that an organization has made up. https://developer.close.com/api/resources/custom-objects"""

from typing import Final

from close_emulator.http.routing import Call
from close_emulator.resources.generic import Plain
from close_emulator.resources.generic_custom import CustomFields
from close_emulator.resources.lead_contact_views import drop_reference
from close_emulator.state.store import Record


def _forget(call: Call, thing: Record | None) -> None:
    if thing is not None:
        drop_reference(call.store, "custom_object", thing["id"], call.store.changing_values())


# The seed's are made with their type and its fields.
PLAIN: Final = Plain(
    tag="custom_objects",
    path="/custom_object/",
    prefix="custobj",
    name="CustomObject",
    table="custom_objects",
    references={"custom_object_type_id": "object_types", "lead_id": "leads"},
    newest_first=False,
    custom=CustomFields(family="custom_object", type_id="custom_object_type_id"),
    before_delete=_forget,
    behaviour={
        "list": "those of one lead, in order of creation, whole",
        "create": "with a value in every field that its type requires",
        "update": "a field that its type requires keeps a value",
        "delete": "custom fields that name it lose it",
    },
)
