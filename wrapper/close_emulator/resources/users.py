"""Users, and the caller as the organization sees them. https://developer.close.com/api/resources/users"""

from collections.abc import Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.pagination import page, trim
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse_unknown
from close_emulator.state.store import Record, Store

from .memberships import membership_elsewhere
from .statuses import pipeline_view

#: What a user's phone numbers are shown with.
_OF_NUMBERS: Final = ("id", "number", "organization_id", "date_created", "date_updated")


def _user(store: Store, record: Record) -> Record:
    return {**record, "organizations": [store.organization["id"]]}


def me(call: Call) -> Answer:
    """GET /me/: the user the credentials belong to."""
    store = call.store
    own = (m for m in store.memberships.values() if m["user_id"] == call.user_id)
    memberships = [membership_elsewhere(m) for m in own]
    pipelines = [pipeline_view(store, pipeline) for pipeline in store.pipelines.values()]
    # The page of organizations shows the currency and more of a lead status, the one of users does not.
    shown = ("id", "name", "created_by", "updated_by", "date_created", "date_updated")
    organization = {name: store.organization[name] for name in shown}
    lead_statuses = [{name: s[name] for name in ("id", "label")} for s in store.organization["lead_statuses"]]
    record = {
        **store.users[call.user_id],
        "memberships": memberships,
        "organizations": [
            {**organization, "lead_statuses": lead_statuses, "pipelines": pipelines, "features": []}
        ],
        "email_accounts": [],
        "phone_numbers": [
            {name: one[name] for name in _OF_NUMBERS}
            for one in store.plain["/phone_number/"].values()
            if one["user_id"] == call.user_id
        ],
        # From here on: not documented, but in answers recorded in June 2026.
        "all_group_numbers": [],
        "connected_accounts": [],
        "country": "US",
        "email_signatures": [
            {"id": m["id"].replace("memb_", "emailsig_"), "membership_id": m["id"], "value": ""}
            for m in memberships
        ],
        "is_passwordless": False,
    }
    return Answer(200, trim(record, call.query))


def list_users(call: Call) -> Answer:
    """GET /user/: by id, or by the names in `_order_by`."""
    names = call.query.get("_order_by", "id").split(",")
    records = sorted(call.store.users.values(), key=lambda user: [str(user[name]).lower() for name in names])
    chosen, more = page(records, call.query, "/user/")
    return Answer(200, {"data": [_user(call.store, record) for record in chosen], "has_more": more})


def get(call: Call) -> Answer:
    """GET /user/{id}/."""
    record = call.store.users.get(call.id)
    if record is None:
        refuse_unknown("User")
    return Answer(200, _user(call.store, record))


def availability(call: Call) -> Answer:
    """GET /user/availability/: every user is offline, as nobody can be signed in to an emulator."""
    wanted = call.query.get("organization_id", call.store.organization["id"])
    users = call.store.users if wanted == call.store.organization["id"] else {}
    devices: list[Record] = [
        {"type": kind, "status": "offline", "active_calls": []} for kind in ("mobile", "native", "web")
    ]
    return Answer(200, {"data": [{"user_id": user_id, "availability": devices} for user_id in sorted(users)]})


HANDLERS: Mapping[str, Handler] = {
    "users_me": me,
    "users_list": list_users,
    "users_get": get,
    "users_availability": availability,
}
