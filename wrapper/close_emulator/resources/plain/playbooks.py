"""Playbooks of kinds of conversations. https://developer.close.com/api/resources/playbooks"""

from collections.abc import Iterator, Mapping
from typing import Final

from close_emulator.domain.dates import stamp
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import page
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields
from close_emulator.resources.generic import Plain
from close_emulator.resources.opportunity_lists import date_test
from close_emulator.state.store import Record, Store


def _seed(store: Store) -> Iterator[Record]:
    yield {
        "name": "Discovery",
        "description": "First conversation with a lead",
        "summary_guidance": "Begin with what they want to replace.",
        "outcome_ids": [next(iter(store.plain["/outcome/"]))],
    }
    yield {"name": "Renewal"}


def _shared_fields(call: Call, _: Record | None) -> None:
    fields = call.store.fields
    wrong = {
        str(number): NO_SUCH_OBJECT
        for number, field_id in enumerate(call.body.get("custom_field_ids", ()))
        if field_id not in fields or fields[field_id].kind is not None
    }
    if wrong:
        refuse_fields({"custom_field_ids": {"errors": wrong}})


def _in_use(store: Store) -> list[Record]:
    """Return the playbooks that are not archived, in their order."""
    return [one for one in PLAIN.records(store).values() if one["archived_at"] is None]


def _place(store: Store, playbook: Record) -> Record:
    """Its place among those in use; archived ones have none, and stand behind them."""
    used = [one["id"] for one in _in_use(store)]
    return {"position": used.index(playbook["id"]) if playbook["id"] in used else None}


PLAIN: Final = Plain(
    tag="playbooks",
    path="/playbook/",
    prefix="convtyp",
    name="Playbook",
    operations=("create", "get", "update", "delete"),
    references={"outcome_ids": "/outcome/"},
    related=_place,
    before_create=_shared_fields,
    before_update=_shared_fields,
    behaviour={
        "create": "behind the others; custom fields have to be shared ones",
        "update": "custom fields have to be shared ones",
    },
    seed=_seed,
)


def _changed(call: Call, changes: Record) -> Answer:
    playbook = PLAIN.known(call)
    playbook |= PLAIN.shape.changes(changes, call.user_id, call.now)
    # One that is taken into use again goes behind the others.
    PLAIN.remove(call.store, playbook)
    PLAIN.put(call.store, playbook)
    return Answer(200, PLAIN.view(call.store, playbook))


def list_playbooks(call: Call) -> Answer:
    """GET /playbook/: by position, archived ones last."""
    shown = [PLAIN.view(call.store, one) for one in PLAIN.records(call.store).values()]
    shown.sort(key=lambda one: (one["position"] is None, one["position"] or 0))
    if (archived := call.query.get("is_archived")) is not None:
        shown = [one for one in shown if (one["archived_at"] is not None) is archived]
    if (behind := call.query.get("position__gt")) is not None:
        shown = [one for one in shown if one["position"] is not None and one["position"] > behind]
    if "created_at__lt" in call.query:
        earlier = date_test(call, "created_at", "lt", "created_at__lt")
        shown = [one for one in shown if earlier(one)]
    chosen, more = page(shown, call.query)
    return Answer(200, {"data": list(chosen), "has_more": more})


def archive(call: Call) -> Answer:
    """POST /playbook/{id}/archive/: when and by whom is kept; it loses its position."""
    if PLAIN.known(call)["archived_at"] is not None:
        return Answer(200, PLAIN.view(call.store, PLAIN.known(call)))
    return _changed(call, {"archived_at": stamp(call.now), "archived_by_id": call.user_id})


def unarchive(call: Call) -> Answer:
    """POST /playbook/{id}/unarchive/: it goes behind those in use."""
    if PLAIN.known(call)["archived_at"] is None:
        return Answer(200, PLAIN.view(call.store, PLAIN.known(call)))
    return _changed(call, {"archived_at": None, "archived_by_id": None})


HANDLERS: Final[Mapping[str, Handler]] = {
    "playbooks_list": list_playbooks,
    "playbooks_archive": archive,
    "playbooks_unarchive": unarchive,
}
