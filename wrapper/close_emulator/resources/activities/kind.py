"""Kinds of activities: the rules that all of them have. https://developer.close.com/api/resources/activities"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from close_emulator.domain.dates import parse_moment, stamp
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import ALL, fields_of, page, trim
from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields, refuse_unknown
from close_emulator.resources.activity_log import POSTED, move_lead
from close_emulator.resources.comment_threads import drop_comments
from close_emulator.resources.files import attachment_problems
from close_emulator.resources.generic import Plain
from close_emulator.resources.generic_lists import tests
from close_emulator.resources.incoming_tasks import drop_incoming, follow_activity
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

Problems = dict[str, Any]
#: Returns what a body says beyond what all kinds have in common. The object is None if it is to be made; what is wrong
#: goes into the problems.
Reader = Callable[[Call, Record, Record | None, Problems], Record]
#: Called after a change with the object before and after it: None before it is made, and after it is deleted.
Follower = Callable[[Call, Record | None, Record | None], None]

#: What bodies of all kinds may refer to; what is wrong with them is said together with what else is.
REFERENCES: Final = {
    "lead_id": "leads", "contact_id": "contacts", "user_id": "users", "created_by": "users",
}  # fmt: skip
NOT_A_MOMENT: Final = "Invalid ISO 8601 datetime."
_MOMENTS: Final = ("activity_at", "date_created", "date_scheduled")
_NAMES: Final = {
    "user_name": "user_id", "created_by_name": "created_by", "updated_by_name": "updated_by",
    "task_assigned_to_name": "task_assigned_to",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True, eq=False)
class Kind(Plain):
    """A kind of activity: its objects are those of one `_type` in the table of all activities.

    Args:
        kind: Their `_type`.
        read: What bodies of this kind say.
        followed: What follows from a change elsewhere.
        noticed: What follows from a request that makes one, but not from one of a seed.
        options: Query parameters of such a request.
        lacking: Fields that all activities have but these.
        named_only: Fields that answers have only if `_fields` names them.
        timed: Returns the fields that depend on when an answer is given.
    """

    kind: str
    prefix: str = "acti"
    callers: tuple[str, ...] = ("user_id",)
    references: Mapping[str, str] = field(default_factory=lambda: REFERENCES)
    read: Reader | None = None
    followed: Follower | None = None
    noticed: Callable[[Call, Record], None] | None = None
    options: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    named_only: frozenset[str] = frozenset()
    timed: Callable[[Call, Record], Record] | None = None

    def records(self, store: Store) -> dict[str, Record]:
        """Return all objects by id, in order of creation."""
        return {one["id"]: one for one in store.activities_of(self.kind)}

    def known(self, call: Call) -> Record:
        """Return the activity that the path names.

        Raises:
            Refusal: 404, there is none of this kind.
        """
        record = call.store.activities.get(call.id)
        if record is None or record["_type"] != self.kind:
            refuse_unknown(self.name)
        return record

    def put(self, store: Store, record: Record) -> None:
        """Put an activity into the table, or back after a change."""
        record["_type"] = self.kind
        for name in self.lacking:
            record.pop(name, None)
        store.activities[record["id"]] = record

    def remove(self, store: Store, record: Record) -> None:
        """Take an activity out of the table, with what was written about it."""
        drop_comments(store, record["id"])
        drop_incoming(store, record)
        del store.activities[record["id"]]

    def fill(self, store: Store, start: datetime) -> None:
        """Add the activities of the `small` seed, a second apart. Their ids are apart from all that count up."""
        user_id = next(iter(store.users))
        for number, body in enumerate(self.seed(store) if self.seed is not None else ()):
            now = start + timedelta(seconds=number)
            call = Call(store=store, user_id=user_id, now=now, path={}, query={}, body=body, zone=None)
            self.make(call, object_id=make_id(f"{store.id_seed}{self.path}", self.prefix, number))

    def make(self, call: Call, *, object_id: str | None = None) -> Record:
        """Add the activity that a request creates, and return it.

        Raises:
            Refusal: 400, the body names what there is not.
        """
        body = {name: value for name, value in call.body.items() if value is not None}
        problems: Problems = {}
        values = self._values(call, body, None, problems)
        if problems:
            refuse_fields(problems)
        now = stamp(call.now)
        values.setdefault("date_created", now)
        values.setdefault("activity_at", values["date_created"])
        values["date_updated"] = values["date_created"]
        record = self.add(call.store, values, call.user_id, call.now, object_id=object_id)
        if self.followed is not None:
            self.followed(call, None, record)
        return record

    def seen(self, call: Call, record: Record) -> Record:
        """Return an activity as an answer to a request has it."""
        named = fields_of(call.query)
        hidden = frozenset() if ALL in named else self.named_only - named
        shown = self._shown(call.store, record) | (self.timed(call, record) if self.timed is not None else {})
        return trim({name: shown[name] for name in shown if name not in hidden}, call.query)

    def _shown(self, store: Store, record: Record) -> Record:
        whole = {name: value for name, value in record.items() if name != POSTED}
        whole |= {name: value for name, value in names_in(store, record).items() if name in self.shape.fields}
        return super()._shown(store, whole)

    def _values(self, call: Call, body: Record, present: Record | None, problems: Problems) -> Record:
        # Close's document takes custom fields of calls, which no operation can define and no answer shows.
        values = {name: value for name, value in body.items() if "." not in name} | _moments(body, problems)
        if self.read is not None:
            values |= self.read(call, values, present, problems)
        if present is not None and values.get("lead_id", present["lead_id"]) != present["lead_id"]:
            values.setdefault("contact_id", None)
        if self.custom is not None:
            known = {**(present or self.defaults), **values}
            values["custom"], wrong = self.custom.changed(call, known)
            problems |= wrong
        problems |= attachment_problems(call, body.get("attachments") or ())
        _check(call, values, present, problems)
        return values

    def _list(self, call: Call) -> Answer:
        if self.before_list is not None:
            self.before_list(call, None)
        found = matching(
            call,
            self.operation_id("list"),
            self.kind,
            {**self.without_effect, **dict.fromkeys(self.filters, "")},
        )
        return one_page(call, self.filtered(call, found), self.seen)

    def _create(self, call: Call) -> Answer:
        record = self.make(call)
        if self.noticed is not None:
            self.noticed(call, record)
        move_lead(call, record["lead_id"])
        return Answer(200, self.seen(call, record))

    def _get(self, call: Call) -> Answer:
        return Answer(200, self.seen(call, self.known(call)))

    def _update(self, call: Call) -> Answer:
        record = self.known(call)
        if self.before_update is not None:
            self.before_update(call, record)
        problems: Problems = {}
        values = self._values(call, call.body, record, problems)
        if problems:
            refuse_fields(problems)
        changed = record | self.shape.changes(values, call.user_id, call.now)
        changed |= {"custom": values["custom"]} if self.custom is not None else {}
        self.put(call.store, changed)
        if self.followed is not None:
            self.followed(call, record, changed)
        follow_activity(call, changed)
        return Answer(200, self.seen(call, changed))

    def _delete(self, call: Call) -> Answer:
        record = self.known(call)
        self.remove(call.store, record)
        if self.followed is not None:
            self.followed(call, record, None)
        return Answer(200, {})


def names_in(store: Store, record: Record) -> Record:
    """Return the names of the users whom an activity names."""
    return {name: store.user_name(record[of]) for name, of in _NAMES.items() if of in record}


def _moments(body: Record, problems: Problems) -> dict[str, str]:
    read = {}
    for name in _MOMENTS:
        if (text := body.get(name)) is not None:
            try:
                read[name] = stamp(parse_moment(text))
            except ValueError:
                problems[name] = NOT_A_MOMENT
    return read


def _check(call: Call, values: Record, present: Record | None, problems: Problems) -> None:
    """Add what a body names and there is not: leads, contacts of the lead, users, the organization."""
    store = call.store
    lead_id = values.get("lead_id", present and present["lead_id"])
    if lead_id is not None and lead_id not in store.leads:
        problems["lead"] = NO_SUCH_OBJECT
    contact_id = values.get("contact_id")
    contact = store.contacts.get(contact_id or "")
    if contact_id is not None and (contact is None or contact["lead_id"] != lead_id):
        problems["contact"] = NO_SUCH_OBJECT
    for name, key in (("user_id", "user"), ("created_by", "created_by")):
        if values.get(name) is not None and values[name] not in store.users:
            problems[key] = NO_SUCH_OBJECT
    if values.get("organization_id", store.organization["id"]) != store.organization["id"]:
        problems["organization"] = NO_SUCH_OBJECT


def matching(
    call: Call, operation_id: str, kind: str | None, without_effect: Mapping[str, str]
) -> list[Record]:
    """Return the activities that a list is about, the latest recorded first.

    Args:
        call: The request.
        operation_id: The list, whose described parameters are its filters.
        kind: The `_type`, None for all.
        without_effect: Parameters that are no filters.
    """
    table, leads = call.store.activities, call.query.get("lead_id")
    if leads:
        records: Iterable[Record] = (one for id in dict.fromkeys(leads) for one in table.of("lead_id", id))
    else:
        records = table.values() if kind is None else table.of("_type", kind)
    wanted = tests(call, operation_id, without_effect)
    found = [
        one for one in records if (kind is None or one["_type"] == kind) and all(test(one) for test in wanted)
    ]
    found.reverse()
    found.sort(key=lambda one: str(one["date_created"]), reverse=True)
    return found


def one_page(call: Call, found: list[Record], seen: Callable[[Call, Record], Record]) -> Answer:
    """Return the page of a list of activities that a request wants."""
    chosen, more = page(found, call.query, activities=True)
    return Answer(200, {"data": [seen(call, one) for one in chosen], "has_more": more})
