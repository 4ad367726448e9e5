"""Opportunity statuses and the pipelines they belong to.

https://developer.close.com/api/resources/opportunity-statuses, https://developer.close.com/api/resources/pipelines
"""

from collections.abc import Mapping

from close_emulator.domain.dates import row_stamp
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import trim, whole_list
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields, refuse_unknown
from close_emulator.state.store import Record, Store


def status_view(store: Store, record: Record) -> Record:
    """Return a status as Close does."""
    return {**record, "organization_id": store.organization["id"]}


def pipeline_view(store: Store, record: Record) -> Record:
    """Return a pipeline as Close does, with its statuses in their order."""
    statuses = [
        {name: status[name] for name in ("id", "label", "type")} for status in store.statuses_of(record["id"])
    ]
    return {**record, "organization_id": store.organization["id"], "statuses": statuses}


def _known_status(call: Call) -> Record:
    record = call.store.statuses.get(call.id)
    if record is None:
        refuse_unknown("OpportunityStatus")
    return record


def _known_pipeline(call: Call) -> Record:
    record = call.store.pipelines.get(call.id)
    if record is None:
        refuse_unknown("Pipeline")
    return record


def _check_pipeline(call: Call) -> str | None:
    """Return the pipeline that a body names, None when it names none."""
    pipeline_id: str | None = call.body.get("pipeline_id")
    if pipeline_id is not None and pipeline_id not in call.store.pipelines:
        refuse_fields({"pipeline": NO_SUCH_OBJECT})
    return pipeline_id


def add_status(store: Store, pipeline_id: str, label: str, kind: str = "active") -> Record:
    """Append a status to a pipeline."""
    record = {"id": store.new_id("stat"), "label": label, "type": kind, "pipeline_id": pipeline_id}
    store.statuses[record["id"]] = record
    store.pipelines[pipeline_id]["statuses"].append(record["id"])
    return record


def add_pipeline(store: Store, name: str, user_id: str | None, moment: str) -> Record:
    """Append a pipeline that has no statuses yet."""
    record: Record = {"id": store.new_id("pipe"), "name": name, "statuses": []}
    record |= {"created_by": user_id, "updated_by": user_id, "date_created": moment, "date_updated": moment}
    store.pipelines[record["id"]] = record
    return record


def _move(store: Store, status: Record, pipeline_id: str) -> None:
    """Put a status at the end of another pipeline; its opportunities follow it."""
    if status["pipeline_id"] != pipeline_id:
        store.pipelines[status["pipeline_id"]]["statuses"].remove(status["id"])
        store.pipelines[pipeline_id]["statuses"].append(status["id"])
        status["pipeline_id"] = pipeline_id


def list_statuses(call: Call) -> Answer:
    """GET /status/opportunity/: by id, as recorded lists are."""
    records = sorted(call.store.statuses.values(), key=lambda status: str(status["id"]))
    return Answer(200, whole_list((status_view(call.store, record) for record in records), call.query))


def create_status(call: Call) -> Answer:
    """POST /status/opportunity/: at the end of its pipeline, by default the first one."""
    pipeline_id = _check_pipeline(call) or next(iter(call.store.pipelines), None)
    if pipeline_id is None:
        refuse_fields({"pipeline": NO_SUCH_OBJECT})
    record = add_status(call.store, pipeline_id, call.body["label"], call.body.get("type", "active"))
    return Answer(200, status_view(call.store, record))


def get_status(call: Call) -> Answer:
    """GET /status/opportunity/{id}/."""
    return Answer(200, trim(status_view(call.store, _known_status(call)), call.query))


def update_status(call: Call) -> Answer:
    """PUT /status/opportunity/{id}/: a new label, and another pipeline when one is named."""
    record = _known_status(call)
    pipeline_id = _check_pipeline(call)
    record["label"] = call.body["label"]
    if pipeline_id is not None:
        _move(call.store, record, pipeline_id)
    return Answer(200, status_view(call.store, record))


def delete_status(call: Call) -> Answer:
    """DELETE /status/opportunity/{id}/: only when no opportunity is in it."""
    record = _known_status(call)
    if any(opportunity["status_id"] == record["id"] for opportunity in call.store.opportunities.values()):
        refuse_fields({}, ["Opportunities are in this status. Move them to another one first."])
    call.store.pipelines[record["pipeline_id"]]["statuses"].remove(record["id"])
    del call.store.statuses[record["id"]]
    return Answer(200, {})


def list_pipelines(call: Call) -> Answer:
    """GET /pipeline/: in order of creation."""
    records = [pipeline_view(call.store, record) for record in call.store.pipelines.values()]
    return Answer(200, whole_list(records, call.query))


def create_pipeline(call: Call) -> Answer:
    """POST /pipeline/: answers 201 and says where the pipeline is."""
    record = add_pipeline(call.store, call.body["name"], call.user_id, row_stamp(call.now))
    for status in call.body.get("statuses") or ():
        add_status(call.store, record["id"], status["label"], status.get("type", "active"))
    return Answer(
        201, pipeline_view(call.store, record), (("Location", f"/api/v1/pipeline/{record['id']}/"),)
    )


def get_pipeline(call: Call) -> Answer:
    """GET /pipeline/{id}/."""
    return Answer(200, pipeline_view(call.store, _known_pipeline(call)))


def update_pipeline(call: Call) -> Answer:
    """PUT /pipeline/{id}/: a new name, another order, statuses pulled over from other pipelines.

    Statuses that the list leaves out stay, after the listed ones. An empty name changes nothing.
    """
    record, store = _known_pipeline(call), call.store
    listed = [status["id"] for status in call.body.get("statuses") or ()]
    unknown = {str(place): {"field-errors": {"id": NO_SUCH_OBJECT}} for place, status_id in enumerate(listed)
               if status_id not in store.statuses}  # fmt: skip
    if unknown:
        refuse_fields({"statuses": {"errors": unknown}})
    for status_id in listed:
        _move(store, store.statuses[status_id], record["id"])
    record["statuses"] = list(dict.fromkeys([*listed, *record["statuses"]]))
    record["name"] = call.body.get("name") or record["name"]
    record |= {"updated_by": call.user_id, "date_updated": row_stamp(call.now)}
    return Answer(200, pipeline_view(store, record))


def delete_pipeline(call: Call) -> Answer:
    """DELETE /pipeline/{id}/: only when it has no statuses."""
    record = _known_pipeline(call)
    if record["statuses"]:
        refuse_fields({}, ["The pipeline still has statuses. Delete or move them first."])
    del call.store.pipelines[record["id"]]
    return Answer(204)


HANDLERS: Mapping[str, Handler] = {
    "opportunity_statuses_list": list_statuses,
    "opportunity_statuses_create": create_status,
    "opportunity_statuses_get": get_status,
    "opportunity_statuses_update": update_status,
    "opportunity_statuses_delete": delete_status,
    "pipelines_list": list_pipelines,
    "pipelines_create": create_pipeline,
    "pipelines_get": get_pipeline,
    "pipelines_update": update_pipeline,
    "pipelines_delete": delete_pipeline,
}
