"""Deleting many leads. https://developer.close.com/api/resources/bulk-actions"""

from collections.abc import Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.resources.bulk_actions import COMMON, check_permission, done, past
from close_emulator.resources.found_leads import leads_found
from close_emulator.resources.generic import Plain
from close_emulator.resources.lead_contact_views import delete_lead

PLAIN: Final = Plain(
    tag="bulk_actions.delete",
    path="/bulk_action/delete/",
    prefix="bulkdelete",
    name="BulkDeleteAction",
    operations=("list", "get"),
    defaults={**COMMON, "bulk_object_type": "lead"},
    seed=past(lambda _: {}),
)


def create(call: Call) -> Answer:
    """POST /bulk_action/delete/: the leads that are found go at once, with all that belongs to them."""
    check_permission(call, "bulk_delete")
    found = [lead["id"] for lead in leads_found(call)]
    for lead_id in found:
        delete_lead(call.store, lead_id)
    return done(PLAIN, call, len(found), found)


HANDLERS: Mapping[str, Handler] = {"bulk_actions.delete_create": create}
