"""Templates of SMS. https://developer.close.com/api/resources/sms-templates"""

from collections.abc import Iterator
from typing import Final

from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store

_FILE = ("content_type", "filename", "url")
_NOT_SHOWN = "the documented answers do not show it"


def _seed(_: Store) -> Iterator[Record]:
    yield {
        "name": "Reminder",
        "text": "Hi {{ contact.first_name }}, our call is tomorrow.",
        "is_shared": True,
    }
    yield {"name": "Thanks", "text": "Thank you for your time!"}


PLAIN: Final = Plain(
    tag="sms_templates",
    path="/sms_template/",
    prefix="smstmpl",
    name="SMSTemplate",
    callers=("owned_by",),
    defaults={"status": "active"},
    without_effect={
        **dict.fromkeys(("attachments", *(f"attachments.{key}" for key in _FILE)), _NOT_SHOWN),
        "include_attachments": _NOT_SHOWN,
        "include_embedded": "no sequence has templates of its own",
    },
    seed=_seed,
)
