"""Tasks: lists, reading, creating, updating one or many, deleting. https://developer.close.com/api/resources/tasks"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from close_description import load

from close_emulator.domain.dates import parse_day, parse_moment, span_of_day, stamp
from close_emulator.http.ignored import query_pairs, read_texts
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import page, trim
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields, refuse_unknown
from close_emulator.state.store import Record

from .activity_log import log_activity, move_lead
from .found_leads import searched
from .opportunity_lists import date_test
from .task_view import MADE, day_due, new_task, order_of, shown_in, task_view

Problems = dict[str, Any]
Test = Callable[[Record], bool]

_DAY: Final = len("YYYY-MM-DD")
_ENDINGS: Final = ("", "__lt", "__lte", "__gt", "__gte")
#: The emulator's own words: Close does not say which of both would count.
_TWICE: Final = "Filters stand in _params, too."
_NO_FILTERS: Final = frozenset({"_fields", "_order_by"})
_NOT_HERE: Final = "Tasks of this type have no text of their own."


def _known(call: Call) -> Record:
    task = call.store.tasks.get(call.id)
    if task is None:
        refuse_unknown("Task")
    return task


def _today(call: Call) -> date:
    return call.now.astimezone(call.day_zone).date()


def _shown(call: Call, task: Record) -> Record:
    return trim(task_view(call.store, task, call.now, call.day_zone), call.query)


# --- lists


def list_tasks(call: Call) -> Answer:
    """GET /task/: the newest first; of the kind `lead` unless `_type` says otherwise."""
    found = _matching(call)
    found.reverse()
    found.sort(key=lambda task: str(task["date_created"]), reverse=True)
    order = call.query.get("_order_by", "-date_created")
    if order.endswith("date_created"):
        found = found if order.startswith("-") else found[::-1]
    else:
        found.sort(key=lambda task: order_of(task, call.day_zone), reverse=order.startswith("-"))
    found = searched(call, "task", found)
    chosen, more = page(found, call.query, "/task/")
    data = [_shown(call, task) for task in chosen]
    return Answer(200, {"data": data, "has_more": more, "total_results": len(found)})


def _matching(call: Call) -> list[Record]:
    """Return the tasks that all filters of a request match, oldest first."""
    tests, lead_id = list(_tests(call)), call.query.get("lead_id")
    tasks = call.store.tasks
    some = tasks.values() if lead_id is None else tasks.of("lead_id", lead_id)
    return [task for task in some if all(test(task) for test in tests)]


def _tests(call: Call) -> Iterator[Test]:
    query, today = call.query, _today(call)
    yield from _of_kind(query)
    for name in ("id", "assigned_to", "is_complete"):
        if name in query:
            yield lambda task, name=name: bool(task[name] == query[name])  # type: ignore[misc]  # mypy infers no defaults
    if "id__in" in query:
        yield lambda task: task["id"] in query["id__in"]
    if "organization_id" in query:
        yield lambda _: bool(query["organization_id"] == call.store.organization["id"])
    if "view" in query:
        yield lambda task: shown_in(task, today, call.day_zone) == query["view"]
    # Documented: the two views go before these filters of the same request.
    passed_over = {"date__lt", "date__gte"} if query.get("view") in {"inbox", "future"} else set()
    for name in ("date", "due_date"):
        for ending in _ENDINGS:
            if (key := f"{name}{ending}") in query and key not in passed_over:
                yield _due_test(call, name, ending, key)
    for name in ("date_created", "date_updated"):
        for ending in _ENDINGS[1:]:
            if (key := f"{name}{ending}") in query:
                yield date_test(call, name, ending.removeprefix("__"), key)


def _of_kind(query: Mapping[str, Any]) -> Iterator[Test]:
    if "_type" in query and query["_type"] != "all":
        yield lambda task: bool(task["_type"] == query["_type"])
    if "_type__in" in query and "all" not in query["_type__in"]:
        yield lambda task: task["_type"] in query["_type__in"]
    if "_type" not in query and "_type__in" not in query:
        yield lambda task: bool(task["_type"] == "lead")


def _due_test(call: Call, name: str, ending: str, key: str) -> Test:
    """Return a test on the date of a task; a day is compared with days of the caller's zone."""
    zone, text = call.day_zone, call.query[key]
    dated: Test = (lambda task: not task["is_dateless"]) if name == "due_date" else (lambda _: True)
    if len(text) > _DAY:
        # Against a moment, a bare day is its beginning.
        test = date_test(call, "date", ending.removeprefix("__"), key)
        return lambda task: dated(task) and test({"date": _moment(call, task)})
    test = date_test(call, "date_won", ending.removeprefix("__"), key)
    return lambda task: dated(task) and test({"date_won": day_due(task, zone).isoformat()})


def _moment(call: Call, task: Record) -> str:
    text: str = task["date"]
    return text if len(text) > _DAY else span_of_day(parse_day(text), call.day_zone)[0].isoformat()


# --- one task


def get(call: Call) -> Answer:
    """GET /task/{id}/."""
    return Answer(200, _shown(call, _known(call)))


def create(call: Call) -> Answer:
    """POST /task/: null means the same as leaving a field out; without a date it is dateless and due today."""
    store = call.store
    body = {name: value for name, value in call.body.items() if value is not None}
    problems: Problems = {}
    changes = _changes(call, body, body["lead_id"], problems)
    created = stamp(call.now)
    if "date_created" in body:
        created = _read(call, body["date_created"], "date_created", problems, as_moment=True)
    if problems:
        refuse_fields(problems)
    dated = {"date", "due_date"} & body.keys()
    if body.get("is_dateless", not dated):
        changes |= {"date": _today(call).isoformat(), "is_dateless": True}
    kind = body.get("_type", "lead")
    audit = {"created_by": call.user_id, "updated_by": call.user_id}
    task = new_task(store.new_id("task"), kind, **{
        "assigned_to": call.user_id, "date": _today(call).isoformat(), "is_dateless": False, **audit, **changes,
        "date_created": created, "date_updated": created, "is_complete": False,
    })  # fmt: skip
    store.tasks[task["id"]] = task
    _complete(call, task, wanted=body.get("is_complete", False))
    move_lead(call, task["lead_id"])
    return Answer(200, _shown(call, task))


def update(call: Call) -> Answer:
    """PUT /task/{id}/: what is not sent stays; a `lead` task that gets done is logged."""
    task = _known(call)
    problems: Problems = {}
    changes = _update(call, task, problems)
    if problems:
        refuse_fields(problems)
    return Answer(200, _shown(call, _change(call, task, changes)))


def delete(call: Call) -> Answer:
    """DELETE /task/{id}/: the log entry of a task that was done stays."""
    del call.store.tasks[_known(call)["id"]]
    return Answer(200, {})


def update_many(call: Call) -> Answer:
    """PUT /task/: filters are taken in `_params` or in the address; without any, the whole default list changes."""
    body = {name: value for name, value in call.body.items() if name != "_params"}
    found = _matching(replace(call, query=_filters(call), body=body))
    call = replace(call, body=body)
    problems: Problems = {}
    # What is wrong with the body is so however many tasks are found.
    _changes(call, body, body.get("lead_id"), problems)
    # A text is passed over by those that have none: the filters say which tasks, not which of them can have it.
    changed = [(task, _update(call, task, problems, strict=False)) for task in found]
    if problems:
        refuse_fields(problems)
    for task, changes in changed:
        _change(call, task, changes)
    return Answer(200, {"ok": True})


def _filters(call: Call) -> Record:
    """Return the filters of a bulk update as those of the list are read."""
    in_body = call.body.get("_params", {})
    in_address = dict(query_pairs(call.request))
    if in_body and (twice := in_address.keys() - _NO_FILTERS):
        refuse_fields(dict.fromkeys(sorted(twice), _TWICE))
    given = {**read_texts(load().by_id["tasks_list"], in_address), **in_body}
    filters: Record = {}
    problems: Problems = {}
    for (place, name), parameter in load().by_id["tasks_list"].parameters.items():
        if place != "query" or name not in given:
            continue
        filters[name] = given[name]
        if any(parameter.check.iter_errors(filters[name])):
            problems[name] = "Invalid input."
    if problems:
        refuse_fields(problems)
    return filters


def _update(call: Call, task: Record, problems: Problems, *, strict: bool = True) -> Record:
    """Return what a body changes in a task; what is wrong goes into `problems`."""
    body = call.body
    lead_id = body.get("lead_id", task["lead_id"])
    changes = _changes(call, body, lead_id, problems)
    if lead_id != task["lead_id"] and "contact_id" not in body:
        changes["contact_id"] = None
    if "text" in body and task["_type"] not in MADE:
        del changes["text"]
        if strict:
            problems["text"] = _NOT_HERE
    if body.get("is_dateless"):
        changes["date"] = _today(call).isoformat()
    elif {"date", "due_date"} & body.keys():
        changes["is_dateless"] = False
    return changes


def _change(call: Call, task: Record, changes: Record) -> Record:
    task = {**task, **changes, "updated_by": call.user_id, "date_updated": stamp(call.now)}
    call.store.tasks[task["id"]] = task
    _complete(call, task, wanted=bool(call.body.get("is_complete", task["is_complete"])))
    return task


def _complete(call: Call, task: Record, *, wanted: bool) -> None:
    """Finish a task or open it again; of `lead` tasks the log of activities is kept."""
    if wanted == task["is_complete"]:
        return
    task["is_complete"] = wanted
    if task["_type"] != "lead":
        return
    store = call.store
    if wanted:
        logged = log_activity(
            call, "TaskCompleted", task["lead_id"], task_id=task["id"], task_text=task["text"],
            task_assigned_to=task["assigned_to"],
        )  # fmt: skip
        task |= {"object_type": "taskcompleted", "object_id": logged["id"]}
    else:
        store.activities.pop(task["object_id"], None)
        task |= {"object_type": None, "object_id": None}
    store.tasks.refresh(task["id"])


def _changes(call: Call, body: Record, lead_id: str | None, problems: Problems) -> Record:
    """Return what a body says about fields of a task; what is wrong goes into `problems`."""
    store = call.store
    kept = ("text", "assigned_to", "is_dateless", "priority", "resolution", "agent_config_id", "lead_id",
            "contact_id", "created_by")  # fmt: skip
    changes: Record = {name: body[name] for name in kept if name in body}
    if "lead_id" in body and lead_id not in store.leads:
        problems["lead"] = NO_SUCH_OBJECT
    contact = store.contacts.get(body.get("contact_id") or "")
    if body.get("contact_id") is not None and (contact is None or contact["lead_id"] != lead_id):
        problems["contact"] = NO_SUCH_OBJECT
    for name in ("assigned_to", "created_by"):
        if name in body and body[name] not in store.users:
            problems[name] = NO_SUCH_OBJECT
    if body.get("organization_id", store.organization["id"]) != store.organization["id"]:
        problems["organization_id"] = NO_SUCH_OBJECT
    for name in ("due_date", "date"):
        if name in body:
            changes["date"] = _read(call, body[name], name, problems)
    return changes


def _read(call: Call, text: str, name: str, problems: Problems, *, as_moment: bool = False) -> str:
    """Return a date as it is stored: a day as it is, a moment in UTC."""
    try:
        if len(text) == _DAY:
            day = parse_day(text)
            return stamp(span_of_day(day, call.day_zone)[0]) if as_moment else day.isoformat()
        return stamp(parse_moment(text))
    except ValueError:
        problems[name] = "Invalid ISO 8601 datetime."
        return text


HANDLERS: Final[Mapping[str, Handler]] = {
    "tasks_list": list_tasks,
    "tasks_create": create,
    "tasks_get": get,
    "tasks_update": update,
    "tasks_delete": delete,
    "tasks_bulk_update": update_many,
}
