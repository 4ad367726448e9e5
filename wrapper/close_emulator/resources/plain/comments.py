"""Comments on activities and opportunities. https://developer.close.com/api/resources/comments"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final

from close_emulator.domain.notes import wrapped
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import page
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse, refuse_fields, refuse_unknown
from close_emulator.resources.activities.texts import mentions_of
from close_emulator.resources.comment_threads import (
    THREADS,
    begin_thread,
    commented,
    comments_of,
    follow_comments,
    moment_of,
    thread_on,
)
from close_emulator.resources.generic import Plain
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

EXACTLY_ONE: Final = "Exactly one of object_id and thread_id is needed."
NOT_YOURS: Final = "Only one's own comments can be changed."
REMOVED: Final = "The comment was removed."


class _Comments(Plain):
    """Comments: their threads, and the objects that these are about, follow them."""

    def make(
        self, store: Store, body: Record, user_id: str, now: datetime, comment_id: str | None = None
    ) -> Record:
        """Add a comment, and the thread if it is the first one on its object; without an id it gets the next."""
        moment, about = moment_of(now), commented(store, body["object_id"])
        if about is None:
            refuse_fields({"object": NO_SUCH_OBJECT})
        comment_id = comment_id or store.new_id(self.prefix)
        thread = thread_on(store, about["id"]) or begin_thread(store, about, comment_id, moment)
        values = _text(store, body["body"]) | {
            "thread_id": thread["id"], "lead_id": about["lead_id"], "created_at": moment, "updated_at": moment,
        }  # fmt: skip
        comment = self.add(store, values, user_id, now, object_id=comment_id)
        follow_comments(store, thread, moment)
        return comment

    def fill(self, store: Store, start: datetime) -> None:
        """Add the comments of the `small` seed, a second apart."""
        user_id = next(iter(store.users))
        for number, body in enumerate(_seed(store)):
            comment_id = make_id(f"{store.id_seed}{self.path}", self.prefix, number)
            self.make(store, body, user_id, start + timedelta(seconds=number), comment_id)

    def _shown(self, store: Store, record: Record) -> Record:
        about = commented(store, store.plain[THREADS][record["thread_id"]]["object_id"])
        return record | {"lead_id": record["lead_id"] if about is None else about["lead_id"]}

    def _list(self, call: Call) -> Answer:
        named = {"object_id", "thread_id"} & call.query.keys()
        if len(named) != 1:
            refuse_fields({}, [EXACTLY_ONE])
        store = call.store
        thread = thread_on(store, call.query.get("object_id", "")) or {}
        thread_id = call.query.get("thread_id", thread.get("id"))
        found = [self._shown(store, one) for one in comments_of(store, str(thread_id))]
        return Answer(200, {"data": found, "has_more": False})

    def _create(self, call: Call) -> Answer:
        comment = self.make(call.store, call.body, call.user_id, call.now)
        return self._answer("create", call, self._shown(call.store, comment))

    def _update(self, call: Call) -> Answer:
        store, comment = call.store, self.known(call)
        if comment["created_by"] != call.user_id:
            refuse(403, NOT_YOURS)
        if comment["removed_at"] is not None:
            refuse_fields({}, [REMOVED])
        moment = moment_of(call.now)
        comment |= _text(store, call.body["body"]) | {"updated_at": moment, "updated_by": call.user_id}
        follow_comments(store, store.plain[THREADS][comment["thread_id"]], moment)
        return self._answer("update", call, self._shown(store, comment))

    def _delete(self, call: Call) -> Answer:
        store, comment = call.store, self.known(call)
        moment = moment_of(call.now)
        comment |= {"body": "", "mentions": [], "removed_at": moment, "removed_by": call.user_id}
        follow_comments(store, store.plain[THREADS][comment["thread_id"]], moment)
        return Answer(204)


def _text(store: Store, body: str) -> Record:
    text = wrapped(body)
    return {"body": text, "mentions": mentions_of(store, text)}


def _seed(store: Store) -> Iterator[Record]:
    about = next(one["id"] for one in store.opportunities.values() if one["is_stalled"])
    yield {"object_id": about, "body": "<body><p>They want the offer by Friday.</p></body>"}
    yield {"object_id": about, "body": "<body><p>It is on its way.</p></body>"}


PLAIN: Final = _Comments(
    tag="comments",
    path="/comment/",
    prefix="comm",
    name="Comment",
    filters={"object_id": lambda _, __: True},
    behaviour={
        "list": "oldest first, of one thread or one object",
        "create": "on an activity or opportunity, whose `comment_summary` follows",
        "update": "one's own alone: otherwise 403",
        "delete": "emptied; the thread goes with its last comment",
    },
    seed=_seed,
)


def thread_view(store: Store, thread: Record) -> Record:
    """Return a thread as Close does, with the comments that were not removed."""
    comments = [one for one in comments_of(store, thread["id"]) if one["removed_at"] is None]
    about = commented(store, thread["object_id"])
    return {
        **thread,
        "lead_id": None if about is None else about["lead_id"],
        "num_comments": len(comments),
        "participating": list(dict.fromkeys(one["created_by"] for one in comments)),
    }


def list_threads(call: Call) -> Answer:
    """GET /comment_thread/: the newest first."""
    found = list(call.store.plain[THREADS].values())[::-1]
    for name, key in (("ids", "id"), ("object_ids", "object_id")):
        if name in call.query:
            found = [one for one in found if one[key] in call.query[name]]
    chosen, more = page(found, call.query)
    return Answer(200, {"data": [thread_view(call.store, one) for one in chosen], "has_more": more})


def get_thread(call: Call) -> Answer:
    """GET /comment_thread/{id}/."""
    thread = call.store.plain[THREADS].get(call.id)
    if thread is None:
        refuse_unknown("CommentThread")
    return Answer(200, thread_view(call.store, thread))


HANDLERS: Final[Mapping[str, Handler]] = {
    "comments_list_threads": list_threads,
    "comments_get_thread": get_thread,
}
