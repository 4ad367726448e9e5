"""Custom activity types. https://developer.close.com/api/resources/custom-activity-types"""

from collections.abc import Iterator
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.resources.custom_fields import forget_kind
from close_emulator.resources.field_schemas import in_type, put_in_order
from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(_: Store) -> Iterator[Record]:
    # The first, which has fields, is made with these.
    yield {"name": "Training", "description": "A course at the customer's"}


def _fields(store: Store, one: Record) -> Record:
    return {"fields": in_type(store, f"activity/{one['id']}")}


def _order(call: Call, one: Record | None) -> None:
    if one is not None and "fields" in call.body:
        put_in_order(call, f"activity/{one['id']}")


def _forget(call: Call, one: Record | None) -> None:
    if one is None:
        return
    forget_kind(call.store, f"activity/{one['id']}")
    for activity in call.store.activities_of("CustomActivity"):
        if activity["custom_activity_type_id"] == one["id"]:
            del call.store.activities[activity["id"]]


PLAIN: Final = Plain(
    tag="custom_activity_types",
    path="/custom_activity/",
    prefix="actitype",
    name="CustomActivityType",
    table="activity_types",
    newest_first=False,
    defaults={"is_archived": False},
    related=_fields,
    before_update=_order,
    before_delete=_forget,
    behaviour={"delete": "the fields that it has alone, and its activities, go with it"},
    seed=_seed,
)
