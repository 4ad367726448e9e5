"""The kinds of objects that events are about, as `changed_since` takes them.

Source: https://developer.close.com/api/resources/events/list-of-event-types
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from close_runtime.errors import InvalidRequest
from close_runtime.text import brief
from close_runtime.unset import UNSET

from close_crm.fields.names import nearest

_GROUPS: Final = {
    "activity": "call custom_activity email email_thread form_submission lead_status_change meeting note"
    " opportunity_status_change sms task_completed whatsapp_message",
    "bulk_action": "delete edit email sequence_subscription",
    "custom_fields": "activity contact custom_object lead opportunity shared",
    "export": "lead opportunity",
    "status": "lead opportunity",
    "task": "answered_detached_call email_followup incoming_email incoming_sms lead missed_call"
    " opportunity_due outgoing_call voicemail",
}
_ALONE: Final = (
    "comment comment_thread contact custom_activity_type custom_object custom_object_type email_template group import"
    " lead lead_merge membership opportunity phone_number saved_search sequence sequence_subscription sms_template"
    " unsubscribed_email"
)
KINDS: Final = frozenset(_ALONE.split()) | {
    kind for group, kinds in _GROUPS.items() for kind in (group, *(f"{group}.{one}" for one in kinds.split()))
}


def kinds_of(object_types: object) -> frozenset[str]:
    """Return kinds of objects as a set.

    Raises:
        InvalidRequest: They are no texts, or Close documents no events of one.
    """
    named = [object_types] if isinstance(object_types, str) else object_types
    listed: list[Any] = list(named) if isinstance(named, Iterable) else [None]
    if not all(isinstance(one, str) and one for one in listed):
        msg = f"object_types takes kinds of objects such as 'contact', not {brief(object_types)}"
        raise InvalidRequest(msg)
    for one in listed:
        if one not in KINDS:
            near = nearest(one, KINDS) or sorted(kind for kind in KINDS if kind.endswith(f".{one}"))
            hint = f"; nearest: {', '.join(near)}" if near else ""
            msg = (
                f"object_types takes kinds that Close lists for events, not {brief(one)}{hint}."
                " Without it, all kinds are returned"
            )
            raise InvalidRequest(msg)
    return frozenset(listed)


def check_lead_id(lead_id: object) -> None:
    """Refuse what is no id: an empty one would be left out, and all leads be read.

    Raises:
        InvalidRequest: It is no text, or an empty one.
    """
    if lead_id is not UNSET and not (isinstance(lead_id, str) and lead_id.strip()):
        msg = f"lead_id takes the id of a lead, not {brief(lead_id)}"
        raise InvalidRequest(msg)


__all__ = ["KINDS", "check_lead_id", "kinds_of"]
