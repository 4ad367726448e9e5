"""Sequences, which Close's app calls workflows. https://developer.close.com/api/resources/sequences

They are kept, and nobody is led through them: no e-mail is sent, and no task is made.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from close_emulator.domain.dates import row_stamp
from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT, REQUIRED, refuse_fields
from close_emulator.resources.generic import Plain
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .sequences_subscriptions import end_all, of_sequence

_NOT_SHARED: Final = 'Template "{}" cannot be used in Workflows because it is not shared.'
_TEMPLATES: Final = {"email_template_id": "/email_template/", "sms_template_id": "/sms_template/"}
#: What a step is unless its body says otherwise.
_STEP: Final[Mapping[str, Any]] = {
    "step_type": "email", "required": True, "step_allowed_delay": None, **dict.fromkeys(_TEMPLATES),
}  # fmt: skip


def _step(user_id: str, now: datetime, said: Record, present: Record | None) -> Record:
    """Return a step as it is stored; e-mails begin a conversation unless it is said otherwise."""
    moment = row_stamp(now)
    made = {**_STEP, "created_by_id": user_id, "date_created": moment} if present is None else present
    step = {**made, **said, "updated_by_id": user_id, "date_updated": moment}
    if step["step_type"] == "email":
        return {**step, "threading": step.get("threading") or "new_thread"}
    return {**step, "threading": None}


def _steps(call: Call, sequence: Record | None) -> Record:
    """The list is replaced: a step with an id stays, but for the fields beside it; others are made anew."""
    if "steps" not in call.body:
        return {}
    present = {} if sequence is None else {step["id"]: step for step in sequence["steps"]}
    stored = []
    for said in call.body["steps"]:
        known = present.get(said.get("id"))
        if known is not None and len(said) == 1:
            stored.append(known)
        else:
            own = {} if known is not None else {"id": call.store.new_id("seqstep")}
            stored.append(_step(call.user_id, call.now, said | own, known))
    return {"steps": stored}


def _check(call: Call, sequence: Record | None) -> None:
    present = {} if sequence is None else {step["id"]: step for step in sequence["steps"]}
    wrong: Record = {}
    unshared = []
    for number, step in enumerate(call.body.get("steps", ())):
        problems = {} if step.get("id") is None or step["id"] in present else {"id": NO_SUCH_OBJECT}
        if "id" not in step and "delay" not in step:
            problems["delay"] = REQUIRED
        for name, path in _TEMPLATES.items():
            template_id = step.get(name)
            template = call.store.plain[path].get(template_id)
            if template_id is not None and template is None:
                problems[name] = NO_SUCH_OBJECT
            elif template is not None and not template["is_shared"]:
                unshared.append(_NOT_SHARED.format(template_id))
        if problems:
            wrong[str(number)] = {"field-errors": problems}
    if wrong or unshared:
        refuse_fields({"steps": {"errors": wrong}} if wrong else {}, unshared)


def _counts(store: Store, sequence: Record) -> Record:
    counts = dict.fromkeys(("active", "error", "finished", "goal", "paused"), 0)
    for subscription in of_sequence(store, sequence["id"]):
        counts[subscription["status"]] += 1
    return {"subscription_counts_by_status": counts}


def _end(call: Call, sequence: Record | None) -> None:
    if sequence is not None:
        end_all(call, sequence["id"])


def _seed(store: Store) -> Iterator[Record]:
    user_id, start = next(iter(store.users)), datetime.fromisoformat("2026-03-02T09:15:41.207000+00:00")
    template = next(iter(store.plain["/email_template/"]))
    steps = (
        {"delay": 0, "email_template_id": template},
        {"delay": 86_400, "step_type": "call", "required": False},
    )
    ids = (make_id(f"{store.id_seed}/sequence/", "seqstep", number) for number in range(len(steps) + 1))
    ranges = [{"weekday": 1, "start": "09:00", "end": "16:59"}]
    yield {
        "name": "After the trade fair",
        "timezone": "Europe/Berlin",
        "schedule": {"ranges": ranges},
        "steps": [_step(user_id, start, {**step, "id": next(ids)}, None) for step in steps],
    }
    call = {"delay": 3600, "step_type": "call", "id": next(ids)}
    yield {"name": "Reminder", "timezone": "Europe/Berlin", "steps": [_step(user_id, start, call, None)]}


PLAIN: Final = Plain(
    tag="sequences",
    path="/sequence/",
    prefix="seq",
    name="Sequence",
    callers=("owner_id",),
    defaults={"status": "active", "allow_manual_enrollment": True, "trigger_query": None},
    unlisted=frozenset({"subscription_counts_by_status"}),
    newest_first=False,
    related=_counts,
    follows=_steps,
    before_create=_check,
    before_update=_check,
    before_delete=_end,
    behaviour={
        "list": "in order of creation; no step of any is ever taken",
        "create": "templates of its steps have to be shared",
        "update": "a step that `steps` leaves out is removed, one with an `id` keeps what is not sent",
        "delete": "its subscriptions are finished, with the reason `sequence-deleted`",
    },
    seed=_seed,
)
