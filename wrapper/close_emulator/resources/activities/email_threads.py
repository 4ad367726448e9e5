"""E-mails that belong together. https://developer.close.com/api/resources/activities/email-threads

Each e-mail is in a thread: that of the e-mail that it answers, or else the lead's thread of the same subject, or else a
new one. A thread is gone with its last e-mail, and its e-mails are gone with it.
"""

import re
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.resources.activity_log import activity_of
from close_emulator.resources.comment_threads import drop_comments
from close_emulator.resources.incoming_tasks import drop_incoming
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .kind import Kind, names_in

_PREFIX: Final = re.compile(r"^((re|fwd?|aw|wg)\s*(\[\d+\])?:\s*)+", re.IGNORECASE)
#: What e-mails lack where they stand beside, or within, their thread.
BODIES: Final = frozenset({"body_html", "body_text", "body_html_quoted", "body_text_quoted"})
_PREVIEW: Final = (
    "bcc", "body_preview", "cc", "date_created", "date_sent", "date_updated", "direction", "envelope", "id",
    "opens_summary", "send_as_id", "sender", "status", "subject", "to", "user_id",
)  # fmt: skip
_LATEST: Final = 3


def normalized(subject: str | None) -> str:
    """Return a subject without `Re:` and the like."""
    return _PREFIX.sub("", (subject or "").strip())


def without_bodies(email: Record) -> Record:
    """Return an e-mail as it is shown in the place of its thread: without its text."""
    return {name: email[name] for name in email if name not in BODIES}


def emails_of(store: Store, thread_id: str) -> list[Record]:
    """Return the e-mails of a thread, oldest first."""
    return sorted(store.activities.of("thread_id", thread_id), key=lambda one: str(one["activity_at"]))


def join_thread(call: Call, email: Record) -> str:
    """Return the id of the thread that a new e-mail belongs to, which is made if there is none."""
    store = call.store
    answered = store.activities.get(email.get("in_reply_to_id") or "")
    if answered is not None and answered["lead_id"] == email["lead_id"]:
        return str(answered["thread_id"])
    subject = normalized(email.get("subject")).casefold()
    for thread in store.activities_of("EmailThread", email["lead_id"]):
        if (thread["latest_normalized_subject"] or "").casefold() == subject:
            return str(thread["id"])
    # Its id follows from that of the e-mail, so that the ids of what is made later do not depend on threads.
    made: Record = activity_of(store, "EmailThread", email["lead_id"], call.user_id, email["date_created"]) | {
        "id": make_id(email["id"], "acti", 0), "contact_id": email["contact_id"], "latest_normalized_subject": None,
        "n_emails": 0, "summary": None, "comment_summary": None,
    }  # fmt: skip
    store.activities[made["id"]] = made
    return str(made["id"])


def follow_emails(call: Call, thread_id: str) -> None:
    """Bring a thread up to date with its e-mails; without any it is gone."""
    store = call.store
    thread = store.activities[thread_id]
    emails = emails_of(store, thread_id)
    if not emails:
        drop_comments(store, thread_id)
        drop_incoming(store, thread)
        del store.activities[thread_id]
        return
    latest = emails[-1]
    thread |= {
        "activity_at": latest["activity_at"], "contact_id": latest["contact_id"], "user_id": latest["user_id"],
        "date_updated": latest["date_updated"], "latest_normalized_subject": normalized(latest["subject"]),
        "n_emails": len(emails),
    }  # fmt: skip


def _emails(store: Store, thread: Record) -> Record:
    emails = emails_of(store, thread["id"])
    people: dict[str, Record] = {}
    for email in emails:
        for part in ("from", "to", "cc"):
            for person in email["envelope"][part]:
                people.setdefault(person["email"], person)
    newest = emails[::-1][:_LATEST]
    manual = any(one["direction"] == "outgoing" and one["bulk_email_action_id"] is None for one in emails)
    return {
        "emails": [without_bodies(one) | names_in(store, one) for one in emails],
        "latest_emails": [
            {name: one[name] for name in _PREVIEW} | {"has_attachments": bool(one["attachments"])}
            for one in newest
        ],
        "participants": list(people.values()),
        "importance": {"type": "important", "reason": "contains-manual-message" if manual else "by-default"},
    }


def _drop_emails(call: Call, before: Record | None, after: Record | None) -> None:
    if before is not None and after is None:
        for email in call.store.activities.of("thread_id", before["id"]):
            drop_comments(call.store, email["id"])
            del call.store.activities[email["id"]]


KIND: Final = Kind(
    tag="activities.email_threads",
    path="/activity/emailthread/",
    name="EmailThread",
    kind="EmailThread",
    operations=("list", "get", "delete"),
    followed=_drop_emails,
    related=_emails,
    behaviour={
        "list": "made with e-mails: by `in_reply_to_id`, else by the subject",
        "delete": "with its e-mails",
    },
)
