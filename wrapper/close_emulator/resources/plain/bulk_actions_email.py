"""E-mails to many contacts: those that there are. https://developer.close.com/api/resources/bulk-actions"""

from typing import Final

from close_emulator.resources.bulk_actions import COMMON, past
from close_emulator.resources.generic import Plain
from close_emulator.resources.plain.email_templates import PLAIN as TEMPLATES
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store


def _sent(store: Store) -> Record:
    template_id = make_id(f"{store.id_seed}{TEMPLATES.path}", TEMPLATES.prefix, 0)
    return {"contact_preference": "contact", "template_id": template_id}


PLAIN: Final = Plain(
    tag="bulk_actions.email",
    path="/bulk_action/email/",
    prefix="bulkemail",
    name="BulkEmailAction",
    operations=("list", "get"),
    defaults={**COMMON},
    seed=past(_sent),
)
