"""E-mails: recorded, drafted, sent. https://developer.close.com/api/resources/activities/emails"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from email.utils import format_datetime, formataddr, getaddresses
from typing import Any, Final

from close_emulator.domain.dates import parse_moment
from close_emulator.domain.notes import UnreadableNoteError, escaped, to_markdown
from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT, REQUIRED
from close_emulator.resources.files import attached
from close_emulator.resources.incoming_tasks import of_email
from close_emulator.state.store import Record, Store

from .email_threads import follow_emails, join_thread
from .kind import NOT_A_MOMENT, REFERENCES, Kind, Problems
from .messages import FOLLOW_UP, check_change, plan, state_of
from .templates import filled

_CONTENTS: Final = frozenset({
    "attachments", "bcc", "body_html", "body_text", "cc", "email_account_id", "in_reply_to_id", "sender", "subject",
    "template_id", "to",
})  # fmt: skip
_PREVIEW: Final = 200
_EMPTY: Final[Mapping[str, list[Any]]] = {
    "to": [],
    "cc": [],
    "bcc": [],
    "attachments": [],
    "opens": [],
    "send_attempts": [],
}
_LISTS: Final = frozenset(_EMPTY)
_SUBSCRIBE_COPIED: Final = "followup_sequence_add_cc_bcc"


def _read(call: Call, body: Record, present: Record | None, problems: Problems) -> Record:
    before: Record = {"user_id": call.user_id, **_EMPTY} if present is None else present
    said = state_of(call, body, present) | {name: body[name] or [] for name in _LISTS & body.keys()}
    if _SUBSCRIBE_COPIED in body:
        said[_SUBSCRIBE_COPIED] = bool(body[_SUBSCRIBE_COPIED])
    if "status" in body and present is None:
        said["direction"] = "incoming" if body["status"] == "inbox" else "outgoing"
    said |= _from_template(call, {**before, **body}, body, problems)
    said |= _both_bodies({**said, **body}, problems)
    said |= _sender(call, {**before, **body, **said}, problems)
    _check(call, body, problems)
    if problems:
        return said
    email: Record = {**before, **body, **said}
    said["body_preview"] = " ".join((email.get("body_text") or "").split())[:_PREVIEW]
    return {**(_EMPTY if present is None else {}), **said}


def _from_template(call: Call, email: Record, body: Record, problems: Problems) -> Record:
    if body.get("template_id") is None:
        return {"template_name": None} if "template_id" in body else {}
    template = call.store.plain["/email_template/"].get(body["template_id"])
    if template is None:
        problems["template"] = NO_SUCH_OBJECT
        return {}
    said = {"template_name": template["name"]}
    if body.get("body_html") is None and body.get("body_text") is None:
        said["body_html"] = filled(call.store, template["body"] or "", email)
        if body.get("subject") is None:
            said["subject"] = filled(call.store, template["subject"] or "", email)
    return said


def _both_bodies(said: Record, problems: Problems) -> Record:
    """Each body makes the other where only one is given; the text of HTML is Markdown, as recorded."""
    if said.get("body_html") is not None and said.get("body_text") is None:
        try:
            return {"body_text": to_markdown(said["body_html"])}
        except UnreadableNoteError as problem:
            problems["body_html"] = str(problem)
    elif said.get("body_text") is not None and said.get("body_html") is None:
        return {"body_html": escaped(said["body_text"])}
    return {}


def _sender(call: Call, email: Record, problems: Problems) -> Record:
    """A `sent` e-mail without a sender has the user's own address; any other but a draft needs one."""
    if email.get("sender") is not None or email["status"] == "draft":
        return {}
    # What leaves the outbox is `sent` within the request.
    if email["date_sent"] is None or call.body.get("status") in {"outbox", "inbox"}:
        problems["sender"] = REQUIRED
        return {}
    user = call.store.users.get(email["user_id"] or "")
    return {} if user is None else {"sender": formataddr((call.store.user_name(user["id"]), user["email"]))}


def _check(call: Call, body: Record, problems: Problems) -> None:
    if body.get(FOLLOW_UP) is not None:
        try:
            parse_moment(body[FOLLOW_UP])
        except ValueError:
            problems[FOLLOW_UP] = NOT_A_MOMENT
    answered = call.store.activities.get(body.get("in_reply_to_id") or "")
    if body.get("in_reply_to_id") is not None and (answered is None or answered["_type"] != "Email"):
        problems["in_reply_to"] = NO_SUCH_OBJECT
    accounts = call.store.plain["/connected_account/"]
    if body.get("email_account_id") is not None and body["email_account_id"] not in accounts:
        problems["email_account"] = NO_SUCH_OBJECT


def _follow(call: Call, before: Record | None, after: Record | None) -> None:
    store = call.store
    plan(call, before, after)
    if after is None:
        if before is not None:
            follow_emails(call, before["thread_id"])
        return
    if before is None or "attachments" in call.body:
        after["attachments"] = attached(store, "activity.email", after["id"], after["attachments"])
    if before is None:
        after["thread_id"] = join_thread(call, after)
        store.activities.refresh(after["id"])
    _head(store, after)
    answered = store.activities.get(after["in_reply_to_id"] or "")
    if answered is not None and after["direction"] == "incoming":
        answered["has_reply"] = True
    follow_emails(call, after["thread_id"])


def _head(store: Store, email: Record) -> None:
    """Write what follows from the e-mail's own fields: the header of the message, and the messages before it."""
    answered = store.activities.get(email["in_reply_to_id"] or "")
    earlier = [] if answered is None else [*answered["references"], *answered["message_ids"]]
    gone = email["date_sent"]
    message_id = f"<{email['id']}@mail.close.example>" if gone else None
    sender = _people([email["sender"]] if email["sender"] else [])
    email |= {
        "references": earlier,
        "message_ids": [message_id] if message_id else [],
        "envelope": {
            "from": sender, "sender": sender, "reply_to": [], "is_autoreply": False,
            **{name: _people(email[name]) for name in ("to", "cc", "bcc")},
            "subject": email["subject"], "message_id": message_id,
            "date": format_datetime(datetime.fromisoformat(gone).replace(tzinfo=None)) if gone else None,
            "in_reply_to": earlier[-1] if earlier else None,
        },
    }  # fmt: skip


def _people(addresses: list[str]) -> list[Record]:
    return [{"email": address, "name": name} for name, address in getaddresses(addresses)]


def _seed(store: Store) -> Iterator[Record]:
    lead_id = next(iter(store.leads))
    contact = store.contacts_of(lead_id)[0]
    address = contact["emails"][0]["email"]
    about = {"lead_id": lead_id, "contact_id": contact["id"]}
    yield {
        **about, "status": "draft", "sender": "Ada Marsh <ada@example.com>", "to": [address],
        "subject": "Next week", "body_text": "Shall we talk on Monday?",
    }  # fmt: skip
    yield {
        **about, "status": "inbox", "sender": f"{contact['name']} <{address}>", "to": ["ada@example.com"],
        "subject": "The offer", "body_text": "When will it be here?",
    }  # fmt: skip


KIND: Final = Kind(
    tag="activities.emails",
    path="/activity/email/",
    name="Email",
    kind="Email",
    read=_read,
    followed=_follow,
    noticed=of_email,
    before_update=lambda call, email: check_change(call, email or {}, _CONTENTS),
    without_effect={
        FOLLOW_UP: "answers do not show it: it makes a task",
        "attachments.content_id": "answers do not show it",
        "attachments.inline_only": "answers do not show it",
    },
    references={
        **REFERENCES,
        "template_id": "/email_template/",
        "email_account_id": "/connected_account/",
    },
    behaviour={
        "create": "`outbox` is sent at once, to nobody; it joins a thread or makes one; templates are filled in; "
        "`inbox` makes a task `incoming_email`, or joins the open one of its thread; `scheduled` is sent when its time "
        "comes, and `followup_date` makes a task `email_followup` if nobody has answered by then",
        "update": "only drafts have their content changed; what is scheduled can become a draft again",
        "delete": "its thread goes with the last e-mail",
    },
    seed=_seed,
)
