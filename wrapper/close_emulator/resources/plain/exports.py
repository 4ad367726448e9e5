"""Exports: files of leads, contacts or opportunities. https://developer.close.com/api/resources/exports

What Close does in the background is done at once: the answer to the request says `created`, any later one `done`.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import parse_qs

from close_emulator.domain.dates import parse_moment, stamp
from close_emulator.http.addresses import STORAGE
from close_emulator.http.messages import Answer, RawRequest
from close_emulator.http.pagination import page, trim
from close_emulator.http.routing import Call, Handler
from close_emulator.http.validation_errors import first_text
from close_emulator.problems import refuse_fields, refuse_unknown
from close_emulator.resources.files import xml_error
from close_emulator.resources.found_leads import leads_found, leads_named
from close_emulator.resources.generic_objects import operation_of
from close_emulator.resources.opportunity_lists import opportunities_found
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .export_files import columns, lead_rows, opportunity_rows, written

PLACE: Final = b"/storage/export/"
#: How long an address of a file works, by its `X-Amz-Expires`.
_LASTS: Final = timedelta(seconds=60)
NOT_A_FILTER: Final = "This is no filter of opportunities."
LEADS_ALONE: Final = "This is for leads as JSON alone."
_OF_PAGES: Final = frozenset({"_limit", "_skip", "_fields", "_group_by"})
_TYPES: Final = {"csv": "text/csv", "json": "application/json"}

PATH: Final = "/export/"


def create_lead(call: Call) -> Answer:
    """POST /export/lead/: done at once; `activities` are those of `/activity/`, smart fields are numbers."""
    body = call.body
    problems = {}
    if body.get("include_activities") and (body["type"], body["format"]) != ("leads", "json"):
        problems["include_activities"] = LEADS_ALONE
    if body.get("include_smart_fields") and body["format"] == "json" and body["type"] != "leads":
        problems["include_smart_fields"] = LEADS_ALONE
    if problems:
        refuse_fields(problems)
    return _begun(_of_leads(call.store, leads_found(call), body, call.user_id, call.now))


def create_opportunity(call: Call) -> Answer:
    """POST /export/opportunity/: done at once; `params` are the filters and the order of the list."""
    found = opportunities_found(call, _filters(call)).records
    return _begun(_of_opportunities(call.store, found, call.body, call.user_id, call.now))


def _begun(export: Record) -> Answer:
    """Return the answer to the request that starts an export."""
    begun = {"status": "created", "n_docs": None, "n_docs_processed": 0, "download_url": None}
    return Answer(200, public(export) | begun)


def _of_leads(store: Store, leads: Iterable[Record], body: Record, user_id: str, now: datetime) -> Record:
    own = {"type": body["type"], "sort": body.get("sort", []), "results_limit": body.get("results_limit")}
    own |= {"s_query": body["s_query"]} if "s_query" in body else {}
    return _add(store, lead_rows(store, leads, body, now), body, {**own, _VIA: "lead"}, user_id, now)


def _of_opportunities(
    store: Store, found: Iterable[Record], body: Record, user_id: str, now: datetime
) -> Record:
    own = {"type": "opps", "params": body.get("params", {}), _VIA: "opportunity"}
    return _add(store, opportunity_rows(store, found), body, own, user_id, now)


def seed(store: Store, start: datetime) -> None:
    """Add the exports of the `small` seed, one of leads and one of opportunities."""
    user_id, later = next(iter(store.users)), start + timedelta(seconds=1)
    body: Record = {
        "type": "leads", "format": "csv", "date_format": "iso8601", "fields": ["id", "display_name", "contacts"],
        "s_query": leads_named("Bluth"), "send_done_email": False,
    }  # fmt: skip
    _of_leads(store, (), body, user_id, start)
    _of_opportunities(store, store.opportunities.values(), {"format": "csv"}, user_id, later)


def _filters(call: Call) -> Mapping[str, Any]:
    """Return `params` as the list of opportunities takes them."""
    values: dict[str, Any] = {}
    problems: dict[str, Any] = {}
    known = operation_of("opportunities_list").parameters
    for name, text in call.body.get("params", {}).items():
        parameter = known.get(("query", name))
        if parameter is None or name in _OF_PAGES:
            problems[name] = NOT_A_FILTER
        elif text is not None:
            values[name] = parameter.read(text, lenient=True)
            if problem := first_text(parameter.check.iter_errors(values[name])):
                problems[name] = problem
    if problems:
        refuse_fields({"params": {"field-errors": problems}})
    return values


def _add(store: Store, rows: list[Record], body: Record, own: Record, user_id: str, at: datetime) -> Record:
    names = columns(body, rows, opportunities=own["type"] in {"opps", "lead_opps"})
    moments = {f"custom.{one.id}" for one in store.fields.values() if one.definition["type"] == "datetime"}
    now = stamp(at)
    # Ids of their own count, so that a seed with exports has the other ids that it would have without.
    number = len(_records(store))
    record: Record = {
        "id": make_id(f"{store.id_seed}{PATH}", "expo", number), **own, "status": "done",
        "format": body["format"],
        "date_format": body.get("date_format", "original"), "fields": names, "n_docs": len(rows),
        "n_docs_processed": len(rows), "send_done_email": body.get("send_done_email", True),
        "organization_id": store.organization["id"], "created_by": user_id, "updated_by": user_id,
        "date_created": now, "date_updated": now, _CONTENT: written(rows, names, body, frozenset(moments)),
    }  # fmt: skip
    _records(store)[record["id"]] = record
    return record


# Keys of what is kept beside an export's own fields.
_VIA: Final = "_via"
_CONTENT: Final = "_content"


def _shown(call: Call, export: Record) -> Record:
    """Return an export as Close returns it; the address of its file is made anew."""
    date = stamp(call.now)
    signed = _signature(call.store, export["id"], date)
    where = f"{STORAGE}{PLACE.decode()}{export['id']}.{export['format']}"
    when = date.replace("+00:00", "Z")
    url = f"{where}?X-Amz-Expires={int(_LASTS.total_seconds())}&X-Amz-Date={when}&X-Amz-Signature={signed}"
    return trim(public(export) | {"download_url": url}, call.query)


def via(export: Record) -> str:
    """Return the way that an export was asked for, `lead` or `opportunity`."""
    return str(export[_VIA])


def public(export: Record) -> Record:
    """Return an export's own fields, without the address of its file."""
    return {name: value for name, value in export.items() if name not in {_VIA, _CONTENT}}


def _signature(store: Store, export_id: str, date: str) -> str:
    return hashlib.sha256(f"{store.id_seed}/{export_id}/{date}".encode()).hexdigest()


def _list(via: str | None) -> Callable[[Call], Answer]:
    def listed(call: Call) -> Answer:
        chosen, more = page(_of(call.store, via)[::-1], call.query)
        return Answer(200, {"data": [_shown(call, one) for one in chosen], "has_more": more})

    return listed


def _get(via: str | None) -> Callable[[Call], Answer]:
    def got(call: Call) -> Answer:
        export = next((one for one in _of(call.store, via) if one["id"] == call.id), None)
        if export is None:
            refuse_unknown("Export")
        return Answer(200, _shown(call, export))

    return got


def _records(store: Store) -> dict[str, Record]:
    return store.plain[PATH]


def _of(store: Store, via: str | None) -> list[Record]:
    return [one for one in _records(store).values() if via in {None, one[_VIA]}]


def ids_via(via: str) -> Callable[[Store], Iterable[str]]:
    """Return a function for the ids of exports: those of `lead` or `opportunity`, of both without a word."""
    return lambda store: [one["id"] for one in _of(store, via or None)]


def fetch(request: RawRequest, store: Store, now: datetime) -> Answer:
    """Return an export's file: to anybody who has its signed address, while that lasts."""
    export_id = request.path.removeprefix(PLACE).decode(errors="replace").partition(".")[0]
    signed = {name: values[-1] for name, values in parse_qs(request.query.decode(errors="replace")).items()}
    export = _records(store).get(export_id)
    date = signed.get("X-Amz-Date", "").replace("Z", "+00:00")
    if export is None or signed.get("X-Amz-Signature") != _signature(store, export_id, date):
        return xml_error(403, "SignatureDoesNotMatch", "The signature does not match the one that was made.")
    if now >= parse_moment(date) + _LASTS:
        return xml_error(403, "AccessDenied", "Request has expired")
    headers = (("Content-Type", _TYPES[export["format"]]), ("Content-Encoding", "gzip"))
    return Answer(200, export[_CONTENT], headers)


HANDLERS: Mapping[str, Handler] = {
    "exports_create_lead": create_lead,
    "exports_create_opportunity": create_opportunity,
    "exports_list": _list(None),
    "exports_list_lead": _list("lead"),
    "exports_list_opportunity": _list("opportunity"),
    "exports_get": _get(None),
    "exports_get_lead": _get("lead"),
    "exports_get_opportunity": _get("opportunity"),
}
