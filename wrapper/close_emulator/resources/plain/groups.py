"""Groups of users. https://developer.close.com/api/resources/groups"""

from collections.abc import Iterator, Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse_fields, refuse_unknown
from close_emulator.resources.generic import Plain
from close_emulator.resources.generic_objects import operation_of
from close_emulator.state.store import Record, Store


def _seed(store: Store) -> Iterator[Record]:
    yield {"name": "Field sales", "members": [{"user_id": user_id} for user_id in list(store.users)[:2]]}


def _free_name(call: Call, group: Record | None) -> None:
    others = (one for one in PLAIN.records(call.store).values() if one is not group)
    if call.body["name"] in {one["name"] for one in others}:
        refuse_fields({"name": "There is a group of this name already."})


PLAIN: Final = Plain(
    tag="groups",
    path="/group/",
    prefix="group",
    name="Group",
    newest_first=False,
    defaults={"members": []},
    unlisted=frozenset({"members"}),
    before_create=_free_name,
    before_update=_free_name,
    behaviour={
        "list": "in order of creation, without members",
        "create": "without members; its name is no other group's",
    },
    seed=_seed,
)


def add_member(call: Call) -> Answer:
    """POST /group/{group_id}/member/: who is in it already stays."""
    group, user_id = PLAIN.known(call), call.body["user_id"]
    if user_id not in call.store.users:
        refuse_fields({"user_id": "Invalid organization members"})
    if user_id not in {member["user_id"] for member in group["members"]}:
        group["members"].append({"user_id": user_id})
    return Answer(201, {"user_id": user_id})


def remove_member(call: Call) -> Answer:
    """DELETE /group/{group_id}/member/{user_id}/: also where the user is not in it."""
    group = PLAIN.known(call)
    described = operation_of("groups_remove_member").parameters["path", "user_id"]
    if any(described.check.iter_errors(call.path["user_id"])):
        refuse_unknown("User")
    group["members"] = [one for one in group["members"] if one["user_id"] != call.path["user_id"]]
    return Answer(204)


HANDLERS: Final[Mapping[str, Handler]] = {
    "groups_add_member": add_member,
    "groups_remove_member": remove_member,
}
