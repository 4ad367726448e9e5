"""Roles. https://developer.close.com/api/resources/roles

The four roles that Close made have their names as ids; which permissions they grant is recorded in parts only.
"""

from collections.abc import Iterator
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.problems import refuse_fields
from close_emulator.resources.generic import Plain
from close_emulator.resources.permissions import GRANTED
from close_emulator.state.store import Record, Store

_NAMES: Final = {
    "admin": "Admin", "superuser": "Super User", "user": "User", "restricteduser": "Restricted User",
}  # fmt: skip


def _seed(_: Store) -> Iterator[Record]:
    # Of what a path can name, tools change the first and remove the last: so that both can be.
    yield {"name": "Bookkeeping", "permissions": ["export", "view_all_leads"]}
    for role_id, name in _NAMES.items():
        yield {"id": role_id, "name": name, "editable": False, "permissions": list(GRANTED[role_id])}
    yield {"name": "Partner", "permissions": []}


def _editable(_: Call, role: Record | None) -> None:
    if role is not None and not role["editable"]:
        refuse_fields({}, ["Predefined roles can't be changed."])


def _unused(call: Call, role: Record | None) -> None:
    _editable(call, role)
    if role is not None and any(one["role_id"] == role["id"] for one in call.store.memberships.values()):
        refuse_fields({}, ["Users have this role. Move them to another one first."])


PLAIN: Final = Plain(
    tag="roles",
    path="/role/",
    prefix="role",
    name="Role",
    newest_first=False,
    defaults={"editable": True},
    before_update=_editable,
    before_delete=_unused,
    behaviour={
        "update": "those that Close made stay as they are",
        "delete": "only one that no user has, and none that Close made",
    },
    seed=_seed,
)
