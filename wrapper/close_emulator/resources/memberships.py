"""Memberships: what users are and may do. https://developer.close.com/api/resources/memberships"""

from collections.abc import Mapping
from typing import Final

from close_emulator.domain.dates import stamp
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse, refuse_fields, refuse_unknown
from close_emulator.state.store import Record, Store

ROLES: Final = "/role/"
_PINNED: Final = "/membership/pinned_views/"
_SMART_VIEWS: Final = "/saved_search/"
_MANAGE: Final = "manage_organization"
#: In the emulator's own words: Close documents the statuses alone.
NOT_ALLOWED: Final = "You do not have permission to add users to the organization."
NOT_THIS_ROLE: Final = "Users can't be added with a role that may manage the organization."
FOREIGN: Final = "The address is of no verified domain."
OWN: Final = "You can't deactivate your own membership."


_ELSEWHERE: Final = (
    "id", "organization_id", "user_id", "role_id", "permissions_granted", "auto_record_calls", "track_email_opens",
)  # fmt: skip


def membership_view(_: Store, membership: Record) -> Record:
    """Return a membership as adding and changing it show it."""
    return {
        "default_caller_id": None, "hangup_recording_url": None, "is_free": False, "may_workflows_impersonate": True,
        "onboarding_status": "complete", "primary_personal_number": None, "role": membership["role_id"], **membership,
    }  # fmt: skip


def membership_elsewhere(membership: Record) -> Record:
    """Return a membership as answers about users and organizations show it."""
    return {name: membership[name] for name in _ELSEWHERE}


def _known(call: Call) -> Record:
    membership = call.store.memberships.get(call.id)
    if membership is None:
        refuse_unknown("Membership")
    return membership


def _granted(store: Store, role_id: str) -> list[str] | None:
    """Return the permissions that a role grants, None if there is no such role."""
    role = store.plain[ROLES].look(role_id)
    return None if role is None else list(role["permissions"])


def create(call: Call) -> Answer:
    """POST /membership/: an unknown address of a domain that users have becomes a new user; who is there stays."""
    store, body = call.store, call.body
    if store.role_of(call.user_id) != "admin":
        refuse(403, NOT_ALLOWED)
    granted = _granted(store, body["role_id"])
    if granted is None:
        refuse_fields({"role_id": NO_SUCH_OBJECT})
    if _MANAGE in granted:
        refuse(403, NOT_THIS_ROLE)
    email = body["email"].lower()
    user = next((one for one in store.users.values() if one["email"].lower() == email), None)
    if user is None:
        # The emulator's organization is restricted to the domains that its users have.
        if email.rpartition("@")[2] not in {
            one["email"].lower().rpartition("@")[2] for one in store.users.values()
        }:
            refuse_fields({"email": FOREIGN})
        user = _new_user(call, body["email"])
    own = (one for one in store.memberships.values() if one["user_id"] == user["id"])
    membership = next(own, None)
    if membership is None:
        away = next(
            (one for one in store.inactive_memberships.values() if one["user_id"] == user["id"]), None
        )
        new: Record = {
            "id": store.new_id("memb"), "organization_id": store.organization["id"], "user_id": user["id"],
            "auto_record_calls": "unset", "track_email_opens": True,
        }  # fmt: skip
        membership = new if away is None else store.inactive_memberships.pop(away["id"])
        membership |= {"role_id": body["role_id"], "permissions_granted": granted}
        store.memberships[membership["id"]] = membership
    return Answer(200, membership_view(store, membership))


def _new_user(call: Call, email: str) -> Record:
    now = stamp(call.now)
    user: Record = {
        "id": call.store.new_id("user"), "email": email, "first_name": "", "last_name": "", "image": None,
        "google_profile_image_url": None, "email_verified_at": None, "last_used_timezone": None,
        "date_created": now, "date_updated": now,
    }  # fmt: skip
    call.store.users[user["id"]] = user
    return user


def update(call: Call) -> Answer:
    """PUT /membership/{id}/: a new role brings its permissions."""
    membership = _known(call)
    membership |= _changes(call)
    return Answer(200, membership_view(call.store, membership))


def update_many(call: Call) -> Answer:
    """PUT /membership/: ids that there are not are passed over, and not counted."""
    changes = _changes(call)
    named = call.body["_params"]["id__in"]
    texts = [named] if isinstance(named, str) else named
    ids = {one.strip() for text in texts for one in text.split(",")}
    found = [call.store.memberships[one] for one in call.store.memberships if one in ids]
    for membership in found:
        membership.update(changes)
    return Answer(200, {"count": len(found)})


def _changes(call: Call) -> Record:
    changes = {name: value for name, value in call.body.items() if name != "_params"}
    if "role_id" in changes:
        granted = _granted(call.store, changes["role_id"])
        if granted is None:
            refuse_fields({"role_id": NO_SUCH_OBJECT})
        changes["permissions_granted"] = granted
    return changes


def delete(call: Call) -> Answer:
    """DELETE /membership/{id}/: it becomes inactive, and its user's credentials are of no use any more."""
    store, membership = call.store, _known(call)
    if membership["user_id"] == call.user_id:
        refuse_fields({}, [OWN])
    store.inactive_memberships[membership["id"]] = store.memberships.pop(membership["id"])
    for table in (store.keys, store.tokens):
        for credential in [one for one, user_id in table.items() if user_id == membership["user_id"]]:
            del table[credential]
    return Answer(200, {})


def get_pinned(call: Call) -> Answer:
    """GET /membership/{id}/pinned_views/: those that there still are."""
    pinned = call.store.plain[_PINNED].look(_known(call)["id"])
    ids = [] if pinned is None else pinned["saved_view_ids"]
    return Answer(200, {"saved_view_ids": [one for one in ids if one in call.store.plain[_SMART_VIEWS]]})


def set_pinned(call: Call) -> Answer:
    """PUT /membership/{id}/pinned_views/: the whole list."""
    membership, ids = _known(call), call.body["saved_view_ids"]
    known = call.store.plain[_SMART_VIEWS]
    wrong = {str(place): NO_SUCH_OBJECT for place, one in enumerate(ids) if one not in known}
    if wrong:
        refuse_fields({"saved_view_ids": {"errors": wrong}})
    call.store.plain[_PINNED][membership["id"]] = {"saved_view_ids": list(dict.fromkeys(ids))}
    return get_pinned(call)


HANDLERS: Final[Mapping[str, Handler]] = {
    "memberships_create": create,
    "memberships_update": update,
    "memberships_bulk_update": update_many,
    "memberships_delete": delete,
    "memberships_get_pinned_views": get_pinned,
    "memberships_update_pinned_views": set_pinned,
}
