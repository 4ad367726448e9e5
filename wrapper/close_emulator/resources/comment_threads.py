"""Comments on objects, in threads: one for each object that has comments.

https://developer.close.com/api/resources/comments
"""

import re
from datetime import UTC, datetime
from typing import Final

from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

COMMENTS: Final = "/comment/"
THREADS: Final = "/comment_thread/"
_WORDS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


def moment_of(now: datetime) -> str:
    """Return a moment as comments have it: in UTC, with true microseconds."""
    return now.astimezone(UTC).isoformat(timespec="microseconds")


def commented(store: Store, object_id: str) -> Record | None:
    """Return the activity or opportunity of an id, None if there is none."""
    return store.activities.get(object_id) or store.opportunities.get(object_id)


def type_of(record: Record) -> str:
    """Return the kind of an object as the event log names it, such as `activity.lead_status_change`."""
    if "_type" not in record:
        return "opportunity"
    words = _WORDS.sub("_", record["_type"].replace("WhatsApp", "Whatsapp"))
    return f"activity.{words.lower()}"


def thread_on(store: Store, object_id: str) -> Record | None:
    """Return the thread about an object, None if nobody commented on it."""
    threads = store.plain[THREADS]
    # Found by its id, so that changes of it are seen.
    return next((threads[one["id"]] for one in threads.values() if one["object_id"] == object_id), None)


def begin_thread(store: Store, record: Record, comment_id: str, moment: str) -> Record:
    """Add the thread that the first comment on an object begins."""
    thread: Record = {
        "id": make_id(comment_id, "comthr", 0), "object_id": record["id"], "object_type": type_of(record),
        "organization_id": store.organization["id"], "created_at": moment, "updated_at": moment,
    }  # fmt: skip
    store.plain[THREADS][thread["id"]] = thread
    return thread


def comments_of(store: Store, thread_id: str) -> list[Record]:
    """Return the comments of a thread, those that were removed included, oldest first."""
    return [one for one in store.plain[COMMENTS].values() if one["thread_id"] == thread_id]


def follow_comments(store: Store, thread: Record, moment: str) -> None:
    """Bring a thread, and the summary that its object shows, up to date; once all is removed it is gone."""
    record = commented(store, thread["object_id"])
    left = sum(one["removed_at"] is None for one in comments_of(store, thread["id"]))
    thread["updated_at"] = moment
    if record is not None and "comment_summary" in record:
        record["comment_summary"] = {"comment_count": left, "thread_id": thread["id"]} if left else None
    if not left:
        drop_comments(store, thread["object_id"])


def drop_comments(store: Store, object_id: str) -> None:
    """Delete what was written about an object."""
    thread = thread_on(store, object_id)
    if thread is not None:
        for comment in comments_of(store, thread["id"]):
            del store.plain[COMMENTS][comment["id"]]
        del store.plain[THREADS][thread["id"]]
