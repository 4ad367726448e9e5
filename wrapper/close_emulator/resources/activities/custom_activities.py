"""Custom activities. https://developer.close.com/api/resources/activities/custom-activities"""

from collections.abc import Iterator
from typing import Final

from close_emulator.domain.dates import stamp
from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields
from close_emulator.resources.generic_custom import CustomFields
from close_emulator.state.store import Record, Store

from .kind import Kind, Problems

ONLY_WITH_LEAD: Final = "This filter needs lead_id."
_PUBLISHED: Final = "published"
_TYPE: Final = "custom_activity_type_id"


def _read(call: Call, body: Record, present: Record | None, problems: Problems) -> Record:
    """Pinning is dated as that of notes is, and publishing as well: only a draft is published."""
    said: Record = {"source": "api"} if present is None else {}
    if present is None and body[_TYPE] not in call.store.activity_types:
        problems[_TYPE] = NO_SUCH_OBJECT
    if "pinned" in body:
        pinned_at = None if present is None else present["pinned_at"]
        said["pinned"] = bool(body["pinned"])
        said["pinned_at"] = (pinned_at or stamp(call.now)) if said["pinned"] else None
    before = "draft" if present is None else present["status"]
    if body.get("status", _PUBLISHED if present is None else before) == _PUBLISHED != before:
        said["last_published_at"] = stamp(call.now)
    return said


def _check_list(call: Call, _: Record | None) -> None:
    asked = [name for name in (_TYPE, f"{_TYPE}__in") if name in call.query]
    if asked and "lead_id" not in call.query:
        refuse_fields(dict.fromkeys(asked, ONLY_WITH_LEAD))


def _seed(store: Store) -> Iterator[Record]:
    lead_id, type_id = next(iter(store.leads)), next(iter(store.activity_types))
    outcome = store.fields_of(f"activity/{type_id}")[0]
    contact = store.contacts_of(lead_id)[0]
    for choice in outcome.definition["choices"]:
        yield {
            _TYPE: type_id, "lead_id": lead_id, "contact_id": contact["id"], f"custom.{outcome.id}": choice,
        }  # fmt: skip


KIND: Final = Kind(
    tag="activities.custom_activities",
    path="/activity/custom/",
    name="CustomActivity",
    kind="CustomActivity",
    defaults={"status": _PUBLISHED},
    custom=CustomFields(
        family="activity", type_id=_TYPE, complete=lambda activity: activity["status"] == _PUBLISHED
    ),
    read=_read,
    before_list=_check_list,
    behaviour={
        "list": "filters by type need `lead_id`",
        "create": "one that is published has a value in every field that its type requires; `mentions` stays empty",
        "update": "as on creation; a draft that is published is dated, and a field set to null drops out",
    },
    seed=_seed,
)
