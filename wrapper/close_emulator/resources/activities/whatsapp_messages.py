"""WhatsApp messages. https://developer.close.com/api/resources/activities/whatsapp-messages"""

import html
import re
from collections.abc import Iterator
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT
from close_emulator.resources.files import attached
from close_emulator.state.store import Record, Store

from .kind import Kind, Problems
from .numbers import number_of

#: WhatsApp's marks, https://faq.whatsapp.com/539178204879377, with the tag that each becomes.
_MARKS: Final = (("```", "code"), ("*", "strong"), ("_", "em"), ("~", "s"))


def _both_forms(markdown: str) -> Record:
    rich, text = html.escape(markdown, quote=False), markdown
    for mark, tag in _MARKS:
        found = re.compile(rf"(?<!\w){re.escape(mark)}(?=\S)(.+?)(?<=\S){re.escape(mark)}(?!\w)")
        rich, text = found.sub(rf"<{tag}>\1</{tag}>", rich), found.sub(r"\1", text)
    lines = "<br />".join(rich.split("\n"))
    return {"message_html": f"<p>{lines}</p>", "text": text}


def _read(call: Call, body: Record, present: Record | None, problems: Problems) -> Record:
    new = {"source": "api", "integration_name": "API", "attachments": body.get("attachments", [])}
    said: Record = new if present is None else {}
    for side in ("local", "remote"):
        number = body.get(f"{side}_phone")
        plus = {f"{side}_phone": f"+{number.lstrip('+ ')}"} if number is not None else {}
        said |= number_of(plus, f"{side}_phone", side, problems)
    if "message_markdown" in body:
        said |= _both_forms(body["message_markdown"])
    if (answered := body.get("response_to_id")) is not None:
        message = call.store.activities.get(answered)
        if message is None or message["_type"] != "WhatsAppMessage":
            problems["response_to"] = NO_SUCH_OBJECT
    return said


def _keep_files(call: Call, before: Record | None, after: Record | None) -> None:
    if after is not None and (before is None or "attachments" in call.body):
        after["attachments"] = attached(
            call.store, "activity.whatsapp_message", after["id"], after["attachments"]
        )


def _seed(store: Store) -> Iterator[Record]:
    lead_id = next(iter(store.leads))
    contact = store.contacts_of(lead_id)[0]
    about = {
        "lead_id": lead_id, "contact_id": contact["id"], "local_phone": "+16505550199",
        "remote_phone": contact["phones"][0]["phone"], "activity_at": "2026-03-02T09:15:41.207000+00:00",
    }  # fmt: skip
    yield {
        **about, "direction": "incoming", "message_markdown": "Is Monday *fine*?",
        "external_whatsapp_message_id": "wamid.HBgLMTY1MDU1NTAxMDA",
    }  # fmt: skip
    yield {
        **about, "direction": "outgoing", "message_markdown": "Yes.",
        "external_whatsapp_message_id": "wamid.HBgLMTY1MDU1NTAxMDE",
    }  # fmt: skip


KIND: Final = Kind(
    tag="activities.whatsapp_messages",
    path="/activity/whatsapp_message/",
    name="WhatsAppMessage",
    kind="WhatsAppMessage",
    read=_read,
    followed=_keep_files,
    without_effect={"send_to_inbox": "no kind of task for these messages is documented"},
    behaviour={"create": "`message_markdown` makes `message_html` and `text`"},
    seed=_seed,
)
