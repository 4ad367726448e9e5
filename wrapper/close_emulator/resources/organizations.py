"""The organization and its lead statuses.

https://developer.close.com/api/resources/organizations, https://developer.close.com/api/resources/lead-statuses
"""

import re
from collections.abc import Mapping

from close_emulator.domain.dates import stamp
from close_emulator.domain.money import SYMBOLS
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import ALL, fields_of, trim, whole_list
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, NOT_A_CHOICE, refuse_fields, refuse_unknown
from close_emulator.state.store import Record, Store

from .lead_contact_views import status_of
from .memberships import membership_elsewhere
from .statuses import pipeline_view

_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
# Taken and kept; no answer is documented to show them.
_LINKS = ("enable_unsubscribe_link", "require_unsubscribe_link")
# Answers recorded before there were pipelines have these; today's example on the page does not.
_OLDER = frozenset({"opportunity_statuses", "lead_custom_fields"})
_OF_FIELDS = ("id", "name", "type", "accepts_multiple_values")


def _known(call: Call) -> Record:
    if call.id != call.store.organization["id"]:
        refuse_unknown("Organization")
    return call.store.organization


def _view(call: Call) -> Record:
    """Return the organization; fields of the older form come when `_fields` names them."""
    store, query = call.store, call.query
    organization = store.organization
    record: Record = {
        "id": organization["id"],
        "name": organization["name"],
        "currency": organization["currency"],
        "currency_symbol": SYMBOLS.get(organization["currency"], organization["currency"]),
        "plan_type": None,
        "lead_statuses": [{"id": s["id"], "label": s["label"]} for s in organization["lead_statuses"]],
        "pipelines": [pipeline_view(store, pipeline) for pipeline in store.pipelines.values()],
        **{
            name: [
                _membership(store, membership, expanded=f"{name}__user" in query.get("_expand", ()))
                for membership in table.values()
            ]
            for name, table in (
                ("memberships", store.memberships),
                ("inactive_memberships", store.inactive_memberships),
            )
        },
    }
    record |= {
        name: organization[name] for name in ("created_by", "updated_by", "date_created", "date_updated")
    }
    asked = fields_of(query)
    if wanted := _OLDER if ALL in asked else _OLDER & asked:
        older = {
            "opportunity_statuses": [
                s for pipeline_id in store.pipelines for s in _statuses(store, pipeline_id)
            ],
            "lead_custom_fields": [
                {name: field.definition[name] for name in _OF_FIELDS} for field in store.fields_of("lead")
            ],
        }
        record |= {name: older[name] for name in wanted}
    return trim(record, query)


def _statuses(store: Store, pipeline_id: str) -> list[Record]:
    return [{name: s[name] for name in ("id", "label", "type")} for s in store.statuses_of(pipeline_id)]


def _membership(store: Store, membership: Record, *, expanded: bool) -> Record:
    user = store.users[membership["user_id"]]
    own = {
        name: value for name, value in membership_elsewhere(membership).items() if name != "organization_id"
    }
    if expanded:
        return {**own, "user": {**user, "organizations": [store.organization["id"]]}}
    flat = {f"user_{name}": user[name] for name in ("first_name", "last_name", "email")}
    return {**own, **flat, "user_full_name": store.user_name(user["id"]), "user_phone": None}


def get(call: Call) -> Answer:
    """GET /organization/{id}/."""
    _known(call)
    return Answer(200, _view(call))


def update(call: Call) -> Answer:
    """PUT /organization/{id}/: all opportunities follow the currency; lead statuses that are left out come last."""
    organization, body = _known(call), call.body
    problems: Record = {}
    if "currency" in body and not _CURRENCY.fullmatch(body["currency"]):
        problems["currency"] = NOT_A_CHOICE
    known = {status["id"]: status for status in organization["lead_statuses"]}
    listed: list[Record] = body.get("lead_statuses", [])
    unknown = {str(place): {"field-errors": {"id": NO_SUCH_OBJECT}} for place, status in enumerate(listed)
               if status["id"] not in known}  # fmt: skip
    if unknown:
        problems["lead_statuses"] = {"errors": unknown}
    if problems:
        refuse_fields(problems)
    organization |= {name: body[name] for name in ("name", "currency", *_LINKS) if name in body}
    for status in listed:
        known[status["id"]]["label"] = status.get("label", known[status["id"]]["label"])
    order = dict.fromkeys([*(status["id"] for status in listed), *known])
    _settle(call.store)
    organization["lead_statuses"] = [known[status_id] for status_id in order]
    organization |= {"updated_by": call.user_id, "date_updated": stamp(call.now)}
    return Answer(200, _view(call))


def _settle(store: Store) -> None:
    """Store in every lead the status that it shows, before the first status becomes another one."""
    for lead in store.leads.values():
        lead["status_id"] = status_of(store, lead)["id"]


# --- lead statuses


def lead_status_view(store: Store, status: Record) -> Record:
    """Return a lead status as Close does."""
    return {
        "id": status["id"],
        "label": status["label"],
        "color": status.get("color"),
        "organization_id": store.organization["id"],
    }


def _known_status(call: Call) -> Record:
    statuses: list[Record] = call.store.organization["lead_statuses"]
    named = [status for status in statuses if status["id"] == call.id]
    if not named:
        refuse_unknown("LeadStatus")
    return named[0]


def list_statuses(call: Call) -> Answer:
    """GET /status/lead/: by id, as recorded lists of statuses are."""
    statuses = sorted(call.store.organization["lead_statuses"], key=lambda status: str(status["id"]))
    return Answer(200, whole_list((lead_status_view(call.store, status) for status in statuses), call.query))


def create_status(call: Call) -> Answer:
    """POST /status/lead/: at the end of the organization's order."""
    status = {
        "id": call.store.new_id("stat"), "label": call.body["label"], "color": call.body.get("color"),
    }  # fmt: skip
    call.store.organization["lead_statuses"].append(status)
    return Answer(200, lead_status_view(call.store, status))


def get_status(call: Call) -> Answer:
    """GET /status/lead/{id}/."""
    return Answer(200, lead_status_view(call.store, _known_status(call)))


def update_status(call: Call) -> Answer:
    """PUT /status/lead/{id}/."""
    status = _known_status(call)
    status |= call.body
    return Answer(200, lead_status_view(call.store, status))


def delete_status(call: Call) -> Answer:
    """DELETE /status/lead/{id}/: only when no lead is in it, and never the last one, which new leads start in."""
    store, status = call.store, _known_status(call)
    if any(status_of(store, lead)["id"] == status["id"] for lead in store.leads.values()):
        refuse_fields({}, ["Leads are in this status. Move them to another one first."])
    if len(store.organization["lead_statuses"]) == 1:
        refuse_fields({}, ["The last lead status can't be deleted."])
    store.organization["lead_statuses"].remove(status)
    return Answer(200, {})


HANDLERS: Mapping[str, Handler] = {
    "organizations_get": get,
    "organizations_update": update,
    "lead_statuses_list": list_statuses,
    "lead_statuses_create": create_status,
    "lead_statuses_get": get_status,
    "lead_statuses_update": update_status,
    "lead_statuses_delete": delete_status,
}
