"""Resources without documented side effects, served from the description's schemas alone.

A `Plain` says what no schema can: where the objects are, what their ids begin with, which fields name the caller or
another object. The rest is read from the description: which fields an object has, what they are without a value, how
lists are filtered and cut into pages, and with which status a request is answered. Requests have been checked by the
description before they get here, in Close's words, as those of every other resource.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Final

from close_description import load

from close_emulator.http.messages import Answer
from close_emulator.http.pagination import page, trim
from close_emulator.http.routing import Call, Handler
from close_emulator.http.validation_errors import public_name
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields, refuse_unknown
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .files import attachment_problems
from .generic_custom import CustomFields, shown, values_of
from .generic_lists import ordered, tests
from .generic_objects import AUTHORS, EDITORS, Shape, has_more, operation_of

VERBS: Final = ("list", "create", "get", "update", "delete")

#: Called before a change with the object as it is (None: a new one): raises a `Refusal` if the state forbids it.
Rule = Callable[[Call, Record | None], None]


@dataclass(frozen=True, kw_only=True, eq=False)
class Plain:
    """A resource that the description describes in full.

    Args:
        tag: The tag of its operations.
        path: The path of its list.
        prefix: What its ids begin with, without the underscore.
        name: Close's name of the kind of object, as refusals of unknown ids have it.
        operations: Which of its operations are served, without the tag.
        names: Its operationIds by verb, where another resource has the usual ones of the tag.
        table: The store's own table of these objects, for those that other resources use as well.
        callers: Fields that name the user who creates the object, beside `created_by` and `updated_by`.
        references: Fields of bodies that name another object: the path of its list, or a table of the store.
        defaults: What new objects have unless the body says otherwise, where the description does not say it.
        unlisted: Fields that lists leave out.
        unless_filtered: Values of fields that lists are about if no filter names the field.
        filters: Tests of an object for parameters of the list that are no fields, by the parameter's name.
        newest_first: Whether lists without an order begin with the newest object; otherwise with the oldest.
        without_effect: Parameters and fields of bodies that change nothing here, with the reason.
        null_is_absent: Whether null in a body means the same as leaving a field out.
        custom: The custom fields that the objects have.
        computed: Returns the fields that follow from the others; called after each change.
        related: Returns the fields that show other objects; called for each answer.
        follows: Returns the fields that follow from a request, beside those that its body has.
        before_list, before_create, before_update, before_delete: Rules of the state that no schema can say.
        behaviour: What COVERAGE.md says of an operation, by verb, where there is more to say than "as described".
        seed: Returns bodies of the objects that the `small` seed contains; an `id` in them stands for the one they get.
    """

    tag: str
    path: str
    prefix: str
    name: str
    operations: tuple[str, ...] = VERBS
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    table: str | None = None
    callers: tuple[str, ...] = ()
    references: Mapping[str, str] = field(default_factory=dict[str, str])
    defaults: Mapping[str, Any] = field(default_factory=dict[str, Any])
    unlisted: frozenset[str] = frozenset()
    unless_filtered: Mapping[str, Any] = field(default_factory=dict[str, Any])
    filters: Mapping[str, Callable[[Record, Any], bool]] = field(
        default_factory=dict[str, Callable[[Record, Any], bool]]
    )
    newest_first: bool = True
    without_effect: Mapping[str, str] = field(default_factory=dict[str, str])
    null_is_absent: bool = False
    custom: CustomFields | None = None
    computed: Callable[[Store, Record], Record] | None = None
    related: Callable[[Store, Record], Record] | None = None
    follows: Callable[[Call, Record | None], Record] | None = None
    before_list: Rule | None = None
    before_create: Rule | None = None
    before_update: Rule | None = None
    before_delete: Rule | None = None
    behaviour: Mapping[str, str] = field(default_factory=dict[str, str])
    seed: Callable[[Store], Iterable[Record]] | None = None

    @cached_property
    def shape(self) -> Shape:
        """The fields of the objects."""
        return Shape.of(self.operation_id)

    @property
    def key(self) -> str:
        """The name of the objects in seed files: the tag, or the list's path where the tag has several resources."""
        return self.path.strip("/") if self.names else self.tag

    def operation_id(self, verb: str) -> str:
        """Return the operationId of a verb."""
        return self.names.get(verb, f"{self.tag}_{verb}")

    def records(self, store: Store) -> dict[str, Record]:
        """Return all objects by id, in order of creation."""
        if self.table is not None:
            found: dict[str, Record] = getattr(store, self.table)
            return found
        return store.plain[self.path]

    def referred(self, store: Store, name: str) -> list[str]:
        """Return the ids that a field may have which names another object."""
        place = self.references[name]
        return list(store.plain[place] if place.startswith("/") else getattr(store, place))

    def known(self, call: Call) -> Record:
        """Return the object that the path names.

        Raises:
            Refusal: 404, there is none.
        """
        record = self.records(call.store).get(next(iter(call.path.values())))
        if record is None:
            refuse_unknown(self.name)
        return record

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers of its operations, by operationId."""
        by_verb = {
            "list": self._list, "create": self._create, "get": self._get, "update": self._update,
            "delete": self._delete,
        }  # fmt: skip
        return {
            self.operation_id(verb): _documented(by_verb[verb], self.behaviour.get(verb))
            for verb in self.operations
        }

    def add(
        self, store: Store, body: Record, user_id: str, now: datetime, *, object_id: str | None = None
    ) -> Record:
        """Add an object as a request with this body creates it; `object_id` is its id instead of a new one."""
        given = dict.fromkeys((*self.callers, *AUTHORS, *EDITORS), user_id)
        given |= {"organization_id": store.organization["id"]}
        own = {"id": object_id or store.new_id(self.prefix)}
        record = self.shape.new({**given, **self.defaults, **self._said(body), **own}, now)
        if self.custom is not None:
            record["custom"] = body.get("custom", values_of(body))
        record |= self.computed(store, record) if self.computed is not None else {}
        self.put(store, record)
        return record

    def put(self, store: Store, record: Record) -> None:
        """Put an object into its table, or back after a change."""
        self.records(store)[record["id"]] = record

    def remove(self, store: Store, record: Record) -> None:
        """Take an object out of its table."""
        del self.records(store)[record["id"]]

    def _said(self, body: Record) -> Record:
        said = {name: value for name, value in body.items() if value is not None or not self.null_is_absent}
        if self.custom is None:
            return said
        return {name: value for name, value in said.items() if not name.startswith("custom.")}

    def view(self, store: Store, record: Record) -> Record:
        """Return an object as answers have it."""
        return self._shown(store, record)

    def _shown(self, store: Store, record: Record) -> Record:
        whole = record if self.related is None else record | self.related(store, record)
        return whole if self.custom is None else shown(whole)

    def fill(self, store: Store, start: datetime) -> None:
        """Add the objects of the `small` seed, a second apart. Their ids are apart from all that count up."""
        user_id = next(iter(store.users))
        for number, body in enumerate(self.seed(store) if self.seed is not None else ()):
            object_id = body.get("id") or make_id(f"{store.id_seed}{self.path}", self.prefix, number)
            self.add(store, body, user_id, start + timedelta(seconds=number), object_id=object_id)

    def filtered(self, call: Call, records: list[Record]) -> list[Record]:
        """Return the objects that pass the tests of parameters that are no fields."""
        wanted = [(test, call.query[name]) for name, test in self.filters.items() if name in call.query]
        return [one for one in records if all(test(one, value) for test, value in wanted)]

    def _list(self, call: Call) -> Answer:
        if self.before_list is not None:
            self.before_list(call, None)
        records = [self._shown(call.store, one) for one in self.records(call.store).values()]
        if self.newest_first:
            records.reverse()
        described = operation_of(self.operation_id("list"))
        wanted = tests(call, described.id, {**self.without_effect, **dict.fromkeys(self.filters, "")})
        records = self.filtered(call, records)
        named = {name.partition("__")[0] for name in call.query}
        usual = {name: value for name, value in self.unless_filtered.items() if name not in named}
        records = [one for one in records if all(one[name] == value for name, value in usual.items())]
        found = ordered([one for one in records if all(test(one) for test in wanted)], call.query)
        shown = [{name: one[name] for name in one if name not in self.unlisted} for one in found]
        more = False
        if ("query", "_limit") in described.parameters:
            chosen, more = page(shown, call.query, self.path)
            shown = list(chosen)
        answer: Record = {"data": [trim(one, call.query) for one in shown]}
        return Answer(200, answer | ({"has_more": more} if has_more(described) else {}))

    def _create(self, call: Call) -> Answer:
        custom = self._checked(call, None)
        if self.before_create is not None:
            self.before_create(call, None)
        body = self._said(call.body) | {f"custom.{field_id}": value for field_id, value in custom.items()}
        body |= self.follows(call, None) if self.follows is not None else {}
        record = self.add(call.store, body, call.user_id, call.now)
        return self._answer("create", call, self._shown(call.store, record))

    def _get(self, call: Call) -> Answer:
        record = self.known(call)
        if not all(test(record) for test in tests(call, self.operation_id("get"), self.without_effect)):
            refuse_unknown(self.name)
        return self._answer("get", call, self._shown(call.store, record))

    def _update(self, call: Call) -> Answer:
        record = self.known(call)
        custom = self._checked(call, record)
        if self.before_update is not None:
            self.before_update(call, record)
        body = self._said(call.body) | (self.follows(call, record) if self.follows is not None else {})
        record |= self.shape.changes(body, call.user_id, call.now)
        record |= {"custom": custom} if self.custom is not None else {}
        record |= self.computed(call.store, record) if self.computed is not None else {}
        return self._answer("update", call, self._shown(call.store, record))

    def _delete(self, call: Call) -> Answer:
        record = self.known(call)
        if self.before_delete is not None:
            self.before_delete(call, record)
        self.remove(call.store, record)
        return self._answer("delete", call, {})

    def _answer(self, verb: str, call: Call, record: Record) -> Answer:
        answers = operation_of(self.operation_id(verb)).answers
        status = int(next(code for code in answers if code < "3"))
        if status == 204:
            return Answer(204)
        where = (("Location", f"/api/v1{self.path}{record['id']}/"),) if status == 201 else ()
        return Answer(status, trim(record, call.query), where)

    def _checked(self, call: Call, record: Record | None) -> Record:
        """Return the values of custom fields after a request.

        Raises:
            Refusal: 400, the request names what there is not, or a value that its custom field does not take.
        """
        problems = dict(self._unknown_references(call))
        problems |= attachment_problems(call, call.body.get("attachments") or ())
        custom: Record = {}
        if self.custom is not None and not problems:
            custom, wrong = self.custom.changed(call, {**(record or self.defaults), **self._said(call.body)})
            problems |= wrong
        if problems:
            refuse_fields(problems)
        return custom

    def _unknown_references(self, call: Call) -> Iterator[tuple[str, Any]]:
        for name in self.references:
            value = call.body.get(name)
            known = self.referred(call.store, name)
            if isinstance(value, list):
                unknown = {
                    str(number): NO_SUCH_OBJECT for number, one in enumerate(value) if one not in known
                }
                if unknown:
                    yield name, {"errors": unknown}
            elif value is not None and value not in known:
                yield public_name(name), NO_SUCH_OBJECT


def _documented(handler: Handler, behaviour: str | None) -> Handler:
    """Return the handler with the docstring that COVERAGE.md is made from."""

    def documented(call: Call) -> Answer:
        return handler(call)

    documented.__doc__ = f"Plain: {behaviour}" if behaviour else None
    return documented


def operations_at(resource: Plain) -> list[str]:
    """Return the operationIds that the description has at a resource's own two paths."""
    return [
        one.id
        for one in load().operations
        if one.path == resource.path
        or (one.path.startswith(f"{resource.path}{{") and one.path.count("/") == resource.path.count("/") + 1)
    ]
