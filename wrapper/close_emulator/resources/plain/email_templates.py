"""Templates of e-mails. https://developer.close.com/api/resources/email-templates"""

from collections.abc import Iterator
from typing import Final

from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(_: Store) -> Iterator[Record]:
    yield {
        "name": "Reminder",
        "subject": "Tomorrow",
        "body": "Hi {{ contact.first_name }}, our call is tomorrow.",
        "is_shared": True,
    }
    yield {"name": "Thanks", "subject": "Thank you", "body": "Thank you for your time!"}


PLAIN: Final = Plain(
    tag="email_templates",
    path="/email_template/",
    prefix="tmpl",
    name="EmailTemplate",
    defaults={"used_by_sequences": []},
    unlisted=frozenset({"used_by_sequences"}),
    without_effect={"include_embedded": "no sequence has templates of its own"},
    behaviour={
        "list": "without the sequences that use a template",
        "delete": "also while a sequence uses it, whose step loses it; `used_by_sequences` is always empty",
    },
    seed=_seed,
)
