"""The permissions that the roles made by Close grant, as far as they were recorded.

Sources: https://developer.close.com/api/resources/roles, and answers of 2026 for the longest, of administrators.
"""

from collections.abc import Mapping
from typing import Final

_RESTRICTED: Final = (
    "delete_own_activities", "delete_own_opportunities", "delete_own_tasks", "calling", "view_all_leads",
)  # fmt: skip
_USER: Final = (
    "bulk_email", "bulk_import", "bulk_sequence_subscriptions", "calling", "delete_leads", "delete_own_activities",
    "delete_own_opportunities", "delete_own_tasks", "manage_others_activities", "manage_others_opportunities",
    "manage_others_tasks", "merge_leads", "view_all_leads",
)  # fmt: skip
_SUPERUSER: Final = (
    "ai_chat", "ai_enrich", "bulk_delete", "bulk_edit", "bulk_enrich", "export", "manage_chloe_call_tasks",
    "manage_customizations", "manage_voice_agents", "manage_web_forms", "view_voice_agents", *_USER,
)  # fmt: skip
#: By the role's id.
GRANTED: Final[Mapping[str, tuple[str, ...]]] = {
    "admin": (*_SUPERUSER, "manage_organization"),
    "superuser": _SUPERUSER,
    "user": _USER,
    "restricteduser": _RESTRICTED,
}
