"""SMS: recorded, drafted, sent. https://developer.close.com/api/resources/activities/sms"""

from collections.abc import Iterator
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT
from close_emulator.resources.incoming_tasks import of_sms
from close_emulator.state.store import Record, Store

from .kind import REFERENCES, Kind, Problems
from .messages import check_change, plan, state_of
from .numbers import number_of, owner_of
from .templates import filled

_CONTENTS: Final = frozenset({"attachments", "local_phone", "remote_phone", "template_id", "text"})
#: States in which a message was not sent by Close.
_ELSEWHERE: Final = frozenset({"inbox", "sent"})


def _read(call: Call, body: Record, present: Record | None, problems: Problems) -> Record:
    said = state_of(call, body, present)
    for side in ("local", "remote"):
        said |= number_of(body, f"{side}_phone", side, problems)
    if present is None:
        status = body["status"]
        said["direction"] = body.get("direction", "inbound" if status == "inbox" else "outbound")
        said["source"] = body.get("source", "External" if status in _ELSEWHERE else "Close.io")
        said |= owner_of(call.store, body, said.get("remote_phone"))
    if "attachments" in body:
        said["attachments"] = body["attachments"] or []
    return said | _from_template(
        call, {**(present or {"user_id": call.user_id}), **body, **said}, body, problems
    )


def _from_template(call: Call, message: Record, body: Record, problems: Problems) -> Record:
    if body.get("template_id") is None:
        return {}
    template = call.store.plain["/sms_template/"].get(body["template_id"])
    if template is None:
        problems["template"] = NO_SUCH_OBJECT
        return {}
    return {} if body.get("text") is not None else {"text": filled(call.store, template["text"], message)}


def _follow(call: Call, before: Record | None, after: Record | None) -> None:
    """Files are at addresses that open for people who are signed in to Close."""
    plan(call, before, after)
    if after is None or not call.body.get("attachments"):
        return
    kept = []
    for one in call.body["attachments"]:
        media_id = call.store.new_id("media")
        url = f"https://app.close.com/go/sms/{after['id']}/media/{media_id}/"
        thumbnail = f"{url}thumbnail/" if one["content_type"].startswith("image/") else None
        kept.append({**one, "media_id": media_id, "size": None, "url": url, "thumbnail_url": thumbnail})
    after["attachments"] = kept


def _seed(store: Store) -> Iterator[Record]:
    lead_id = next(iter(store.leads))
    contact = store.contacts_of(lead_id)[0]
    about = {
        "lead_id": lead_id, "contact_id": contact["id"], "local_phone": "+16505550199",
        "remote_phone": contact["phones"][0]["phone"],
    }  # fmt: skip
    yield {**about, "status": "draft", "text": "Our call is tomorrow."}
    yield {**about, "status": "inbox", "text": "Thank you, I will be there."}


KIND: Final = Kind(
    tag="activities.sms",
    path="/activity/sms/",
    name="SMS",
    kind="SMS",
    read=_read,
    followed=_follow,
    noticed=of_sms,
    options=frozenset({"send_to_inbox"}),
    before_update=lambda call, message: check_change(call, message or {}, _CONTENTS),
    references={**REFERENCES, "template_id": "/sms_template/"},
    without_effect={
        "attachments.url": "answers have an address of Close's own in its place",
    },
    behaviour={
        "create": "`outbox` is sent at once, to nobody; without a lead that of the contact who has the `remote_phone`",
        "update": "only drafts have their content changed; what is scheduled can become a draft again",
    },
    seed=_seed,
)
