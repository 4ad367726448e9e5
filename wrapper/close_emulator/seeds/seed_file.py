"""States that a file describes, by names where ids would be a burden. `COVERAGE.md` shows the format.

Leads, contacts, custom fields and opportunities are made by the same handlers that requests meet, from bodies checked
against the description: what a file can say is what a request can say.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any, NoReturn

from close_description import load

from close_emulator.domain.custom_values import BadValueError
from close_emulator.handlers import HANDLERS
from close_emulator.http.json_body import check_text
from close_emulator.http.routing import Call
from close_emulator.http.validation_errors import field_errors
from close_emulator.problems import Refusal
from close_emulator.resources import plain
from close_emulator.resources.custom_fields import define
from close_emulator.resources.generic import Plain
from close_emulator.resources.statuses import add_status
from close_emulator.state.store import Record, Store

from .data_file import Steps, read
from .organization import SALES, START, add_new_pipeline, add_user, set_up

_ID = re.compile(r"[a-z]+_[0-9A-Za-z]{1,64}", re.ASCII)
_TOP = ("organization", "users", "lead_statuses", "pipelines", "fields", "leads", "opportunities", "tasks")


class SeedError(ValueError):
    """A seed is invalid; the message says where."""


def plant(store: Store, seed: Path | Mapping[str, Any]) -> None:
    """Fill an empty state from a file or its content.

    Raises:
        FileError: It can't be read.
        SeedError: Its content is invalid.
        OSError: There is no such file.
    """
    if isinstance(seed, Path):
        data, line_of = read(seed)
        try:
            _Planter(store).plant(data)
        except _WrongError as problem:
            raise SeedError(f"{seed}:{line_of(problem.steps)}: {problem}") from None
    else:
        try:
            check_text(seed)
        except ValueError:
            raise SeedError("this is nested too deeply, or has text that UTF-8 can't hold") from None
        try:
            _Planter(store).plant(dict(seed))
        except _WrongError as problem:
            raise SeedError(str(problem)) from None


class _WrongError(Exception):
    """An invalid part of a seed, and where it is."""

    def __init__(self, steps: Steps, text: str) -> None:
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
        super().__init__(f"{where.removeprefix('.')}: {text}" if where else text)
        self.steps = steps


def _wrong(steps: Steps, text: str) -> NoReturn:
    raise _WrongError(steps, text)


class _Planter:
    """Creates what a seed describes, one object after the other."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._turns = count()
        self._caller = ""

    def plant(self, data: Any) -> None:
        """Make everything."""
        store = self._store
        resources = [one for one in plain.resources() if "create" in one.operations]
        seed = _mapping(data, (), (*_TOP, *(one.key for one in resources)))
        store.reserved_ids = frozenset(_ids_in(seed))
        set_up(store)
        self._organization(seed)
        for steps, user in _items(seed, ("users",)):
            self._user(user, steps)
        if not store.users:
            add_user(store, "Ada", "Marsh", "admin")
        self._caller = next(iter(store.users))
        for steps, pipeline in _items(seed, ("pipelines",)):
            self._pipeline(pipeline, steps)
        if not store.pipelines:
            add_new_pipeline(store, "Sales", SALES)
        for steps, field in _items(seed, ("fields",)):
            self._field(field, steps)
        for steps, lead in _items(seed, ("leads",)):
            self._lead(lead, steps)
        for steps, opportunity in _items(seed, ("opportunities",)):
            self._opportunity(opportunity, steps, None)
        for steps, task in _items(seed, ("tasks",)):
            self._task(task, steps)
        for resource in resources:
            for steps, one in _items(seed, (resource.key,)):
                self._plain(resource, one, steps)

    def _organization(self, seed: Record) -> None:
        steps: Steps = ("organization",)
        given = _mapping(seed.get("organization") or {}, steps, ("id", "name", "currency"))
        self._want_id(given, "orga", steps)
        if "id" in given:
            self._store.organization["id"] = self._store.new_id("orga")
        for name in ("name", "currency"):
            if name in given:
                self._store.organization[name] = _text(given[name], (*steps, name))
        labels = [_text(label, steps) for steps, label in _items(seed, ("lead_statuses",))]
        if labels:
            statuses = [{"id": self._store.new_id("stat"), "label": label} for label in labels]
            self._store.organization["lead_statuses"] = statuses

    def _user(self, data: Any, steps: Steps) -> None:
        user = _mapping(data, steps, ("id", "name", "email", "role"))
        first, _, last = _text(user.get("name"), (*steps, "name")).partition(" ")
        self._want_id(user, "user", steps)
        texts = {name: _text(user[name], (*steps, name)) for name in ("email", "role") if name in user}
        add_user(self._store, first, last, texts.get("role", "user"), texts.get("email"))

    def _pipeline(self, data: Any, steps: Steps) -> None:
        pipeline = _mapping(data, steps, ("id", "name", "statuses"))
        name = _text(pipeline.get("name"), (*steps, "name"))
        statuses = []
        for below, one in _items(pipeline, (*steps, "statuses")):
            status = _mapping({"label": one} if isinstance(one, str) else one, below, ("id", "label", "type"))
            kind = status.get("type", "active")
            if kind not in {"active", "won", "lost"}:
                _wrong((*below, "type"), f"a type is active, won or lost, not {kind!r}")
            statuses.append((status, below, _text(status.get("label"), (*below, "label")), kind))
        self._want_id(pipeline, "pipe", steps)
        add_new_pipeline(self._store, name, ())
        pipeline_id = list(self._store.pipelines)[-1]
        for status, below, label, kind in statuses:
            self._want_id(status, "stat", below)
            add_status(self._store, pipeline_id, label, kind)

    def _field(self, data: Any, steps: Steps) -> None:
        field = dict(_mapping(data, steps, None))
        kind = field.pop("object", "opportunity")
        if kind not in {"opportunity", "lead", "contact"}:
            _wrong((*steps, "object"), f"an object is opportunity, lead or contact, not {kind!r}")
        self._want_id(field, "cf", steps)
        field.pop("id", None)
        if kind == "opportunity":
            self._make("opportunity_custom_fields_create", field, steps)
            return
        self._check("opportunity_custom_fields_create", field, steps)
        define(self._store, field, kind=kind, user_id=self._caller, moment=START.isoformat())

    def _lead(self, data: Any, steps: Steps) -> None:
        lead = dict(_mapping(data, steps, None))
        below = {name: lead.pop(name, None) for name in ("contacts", "opportunities")}
        self._want_id(lead, "lead", steps)
        lead.pop("id", None)
        # A contact as a value of a lead or of a contact comes after all contacts of the lead.
        body, about = self._apart(self._with_fields(lead, "lead", steps))
        made = self._make("leads_create", body, steps)
        later = [("leads_update", made["id"], about, steps)]
        for place, one in _items(below, (*steps, "contacts")):
            contact = dict(_mapping(one, place, None))
            self._want_id(contact, "cont", place)
            contact.pop("id", None)
            body, about = self._apart(self._with_fields(contact, "contact", place))
            person = self._make("contacts_create", body | {"lead_id": made["id"]}, place)
            later.append(("contacts_update", person["id"], about, place))
        for operation, id, body, place in later:
            if body:
                self._make(operation, body, place, id=id)
        for place, one in _items(below, (*steps, "opportunities")):
            self._opportunity(one, place, made["id"])

    def _opportunity(self, data: Any, steps: Steps, lead_id: str | None) -> None:
        store = self._store
        given = dict(_mapping(data, steps, None))
        if lead_id is not None:
            given["lead_id"] = lead_id
        self._refer(given, "lead", store.leads, lambda lead: lead["name"], steps)
        self._refer(given, "pipeline", store.pipelines, lambda pipeline: pipeline["name"], steps)
        statuses = {
            status_id: status
            for status_id, status in store.statuses.items()
            if given.get("pipeline_id") in {None, status["pipeline_id"]}
        }
        self._refer(given, "status", statuses, lambda status: status["label"], steps)
        self._refer(given, "user", store.users, lambda user: store.user_name(user["id"]), steps)
        people = {one["id"]: one for one in store.contacts_of(given.get("lead_id", ""))}
        self._refer(given, "contact", people, lambda contact: contact["name"], steps)
        self._want_id(given, "oppo", steps)
        given.pop("id", None)
        if "status_id" in given:
            given.pop("pipeline_id", None)
        self._make("opportunities_create", self._with_fields(given, "opportunity", steps), steps)

    def _task(self, data: Any, steps: Steps) -> None:
        given = dict(_mapping(data, steps, None))
        self._refer(given, "lead", self._store.leads, lambda lead: lead["name"], steps)
        self._one("tasks_create", "task", given, steps)

    def _plain(self, resource: Plain, data: Any, steps: Steps) -> None:
        self._one(resource.operation_id("create"), resource.prefix, data, steps)

    def _one(self, operation: str, prefix: str, data: Any, steps: Steps) -> None:
        body = dict(_mapping(data, steps, None))
        self._want_id(body, prefix, steps)
        body.pop("id", None)
        self._make(operation, body, steps)

    def _refer(
        self,
        given: Record,
        name: str,
        known: Mapping[str, Record],
        named: Callable[[Record], Any],
        steps: Steps,
    ) -> None:
        """Put an id in the place of a name."""
        if name not in given:
            return
        wanted = _text(given.pop(name), (*steps, name))
        found = [id for id, record in known.items() if wanted in {id, named(record)}]
        if len(found) != 1:
            text = (
                f"there is no {name} {wanted!r}"
                if not found
                else f"{wanted!r} names {len(found)}: give an id"
            )
            _wrong((*steps, name), text)
        given[f"{name}_id"] = found[0]

    def _with_fields(self, given: Record, kind: str, steps: Steps) -> Record:
        """Return a body with custom fields, named or identified under `fields`, under their keys."""
        body = {name: value for name, value in given.items() if name != "fields"}
        fields = self._store.fields_of(kind)
        for name, value in _mapping(given.get("fields") or {}, (*steps, "fields"), None).items():
            found = [field.id for field in fields if name in {field.id, field.definition["name"]}]
            if len(found) != 1:
                _wrong(
                    (*steps, "fields", name), f"there is {'no' if not found else 'more than one'} such field"
                )
            body[f"custom.{found[0]}"] = value
        return body

    def _apart(self, body: Record) -> tuple[Record, Record]:
        """Return a body without its custom values that are contacts, and these."""
        fields = self._store.fields
        people = {
            name: value
            for name, value in body.items()
            if name.startswith("custom.") and fields[name.split(".")[1]].definition["type"] == "contact"
        }
        return {name: value for name, value in body.items() if name not in people}, people

    def _want_id(self, given: Record, prefix: str, steps: Steps) -> None:
        """Let the next object have the id of the data."""
        if "id" not in given:
            return
        id = given["id"]
        if not isinstance(id, str) or not _ID.fullmatch(id) or not id.startswith(f"{prefix}_"):
            _wrong((*steps, "id"), f"an id here is {prefix}_ and letters or digits, not {id!r}")
        store = self._store
        tables: list[Mapping[str, Any]] = [store.users, store.pipelines, store.statuses, store.fields]
        tables += [store.leads, store.contacts, store.opportunities, *store.plain.values()]
        if any(id in table for table in tables):
            _wrong((*steps, "id"), f"{id!r} is taken")
        store.wanted_ids[prefix] = id

    def _check(self, operation: str, body: Record, steps: Steps) -> None:
        media = load().by_id[operation].body
        if media is not None and (problems := field_errors(media.check.iter_errors(body))):
            self._refused(problems, steps)

    def _make(self, operation: str, body: Record, steps: Steps, *, id: str | None = None) -> Record:
        """Return what the handler of an operation makes of a body. A second passes between any two."""
        self._check(operation, body, steps)
        now = START + timedelta(seconds=next(self._turns))
        path = {} if id is None else {"id": id}
        call = Call(
            store=self._store, user_id=self._caller, now=now, path=path, query={}, body=body, zone=None
        )
        try:
            made: Record = HANDLERS[operation](call).body
        except Refusal as refusal:
            said = refusal.body
            if said.get("field-errors"):
                self._refused(said["field-errors"], steps)
            _wrong(steps, said.get("error") or "; ".join(said["errors"]))
        except BadValueError as problem:
            _wrong(steps, str(problem))
        return made

    def _refused(self, problems: Mapping[str, Any], steps: Steps) -> NoReturn:
        """Raise the first finding, in the words of the seed."""
        key, text = next(iter(problems.items()))
        place: Steps = (*steps, key)
        if key.startswith("custom."):
            field = self._store.fields.get(key.split(".")[1])
            place = (*steps, "fields", key if field is None else str(field.definition["name"]))
        while isinstance(text, Mapping):
            inner = text.get("field-errors") or text.get("errors") or {"": "Invalid input."}
            step, text = next(iter(inner.items()))
            place = (*place, int(step) if step.isdecimal() else step)
        _wrong(place, str(text))


def _ids_in(part: Any) -> Iterator[str]:
    """Yield what stands under `id` anywhere in a seed."""
    if isinstance(part, Mapping):
        if isinstance(id := part.get("id"), str):
            yield id
        part = list(part.values())
    if isinstance(part, list):
        for below in part:
            yield from _ids_in(below)


def _mapping(value: Any, steps: Steps, known: tuple[str, ...] | None) -> Record:
    if not isinstance(value, Mapping):
        _wrong(steps, f"this is a mapping, not {_named(value)}")
    for key in value:
        if known is not None and key not in known:
            _wrong((*steps, key), f"unknown key; there are {', '.join(known)}")
    return dict(value)


def _items(holder: Mapping[str, Any], steps: Steps) -> list[tuple[Steps, Any]]:
    """Return the items of the list under a key, each with where it stands. A key without a value has none."""
    value = holder.get(str(steps[-1]))
    if value is None:
        return []
    if not isinstance(value, list):
        _wrong(steps, f"this is a list, not {_named(value)}")
    return [((*steps, place), item) for place, item in enumerate(value)]


def _text(value: Any, steps: Steps) -> str:
    if not isinstance(value, str) or not value:
        _wrong(steps, f"this is a text, not {_named(value)}")
    return value


def _named(value: Any) -> str:
    return "missing" if value is None else f"{value!r:.60}"
