"""E-mails to many contacts: those that there are. https://developer.close.com/api/resources/bulk-actions"""

from typing import Final

from close_emulator.resources.bulk_actions import COMMON, past
from close_emulator.resources.generic import Plain

PLAIN: Final = Plain(
    tag="bulk_actions.email",
    path="/bulk_action/email/",
    prefix="bulkemail",
    name="BulkEmailAction",
    operations=("list", "get"),
    defaults={**COMMON},
    seed=past({"contact_preference": "lead"}),
)
