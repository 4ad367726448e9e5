"""Templates of e-mails. https://developer.close.com/api/resources/email-templates"""

from collections.abc import Iterator
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.problems import refuse_fields
from close_emulator.resources.files import attached
from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store

#: The words are the emulator's. Close's own refusals call sequences so, as that of a template that is not shared.
IN_USE: Final = "Workflows use this template. Take it out of their steps first."


def _sequences(store: Store, template_id: str) -> list[Record]:
    """Return the sequences with a step that sends a template."""
    return [
        one for one in store.plain["/sequence/"].values()
        if any(step["email_template_id"] == template_id for step in one["steps"])
    ]  # fmt: skip


def _used(store: Store, template: Record) -> Record:
    using = _sequences(store, template["id"])
    return {"used_by_sequences": [{"id": one["id"], "name": one["name"]} for one in using]}


def _kept_files(store: Store, template: Record) -> Record:
    """Uploaded files move to addresses that last, and attachments have two further keys, as on Close's page."""
    kept = attached(store, "email_template", template["id"], template["attachments"])
    shown = [{name: value for name, value in one.items() if name != "thumbnail_url"} for one in kept]
    return {"attachments": [{**one, "content_id": None, "inline_only": False} for one in shown]}


def _unused(call: Call, template: Record | None) -> None:
    if template is not None and _sequences(call.store, template["id"]):
        refuse_fields({}, [IN_USE])


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
    computed=_kept_files,
    related=_used,
    before_delete=_unused,
    unlisted=frozenset({"used_by_sequences"}),
    without_effect={"include_embedded": "no sequence has templates of its own"},
    behaviour={
        "list": "without the sequences that use a template",
        "delete": "400 while a sequence uses it",
    },
    seed=_seed,
)
