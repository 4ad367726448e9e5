"""Permissions to send e-mail as another user. https://developer.close.com/api/resources/send-as"""

from collections.abc import Iterator, Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, REQUIRED, refuse_fields, refuse_unknown
from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store

ONLY_ONESELF: Final = "Users allow others to send as themselves alone."
_PAIR: Final = ("allowed_user_id", "allowing_user_id")


def _seed(store: Store) -> Iterator[Record]:
    ada, *others = store.users
    for other in others:
        yield {"allowed_user_id": other, "allowing_user_id": ada}


def _allowed_by(call: Call, **pair: str) -> list[Record]:
    """Return the associations of the caller in which these users have these parts."""
    return [
        one
        for one in PLAIN.records(call.store).values()
        if call.user_id in {one[name] for name in _PAIR}
        and all(one[key] == user for key, user in pair.items())
    ]


def _oneself(call: Call, _: Record | None) -> None:
    if call.body["allowing_user_id"] != call.user_id:
        refuse_fields({"allowing_user_id": ONLY_ONESELF})


def _own(call: Call, one: Record | None) -> None:
    if one is not None and call.user_id not in {one[name] for name in _PAIR}:
        refuse_unknown(PLAIN.name)


PLAIN: Final = Plain(
    tag="send_as",
    path="/send_as/",
    prefix="sdas",
    name="SendAsAssociation",
    operations=("create", "delete"),
    references=dict.fromkeys(_PAIR, "users"),
    before_create=_oneself,
    before_delete=_own,
    behaviour={
        "create": "only with the caller as `allowing_user_id`",
        "delete": "one that the caller is part of",
    },
    seed=_seed,
)


def _listed(records: list[Record]) -> Answer:
    return Answer(200, {"data": records})


def list_associations(call: Call) -> Answer:
    """GET /send_as/: the caller's; without a filter those in which others may send as the caller."""
    wanted = {name: call.query[name] for name in _PAIR if name in call.query}
    return _listed(_allowed_by(call, **(wanted or {"allowing_user_id": call.user_id})))


def get(call: Call) -> Answer:
    """GET /send_as/{id}/: one that the caller is part of."""
    one = PLAIN.known(call)
    _own(call, one)
    return Answer(200, dict(one))


def delete_by_user(call: Call) -> Answer:
    """DELETE /send_as/: both users have to be named."""
    missing = [name for name in _PAIR if name not in call.query]
    if missing:
        refuse_fields(dict.fromkeys(missing, REQUIRED))
    for one in _allowed_by(call, **{name: call.query[name] for name in _PAIR}):
        PLAIN.remove(call.store, one)
    return Answer(204)


def bulk_create(call: Call) -> Answer:
    """POST /send_as/bulk/: some may send as the caller from now on, others no longer; the rest stays."""
    lists = {key: call.body.get(key, ()) for key in ("allowed_user_ids", "disallowed_user_ids")}
    problems = {
        key: {"errors": wrong}
        for key, ids in lists.items()
        if (wrong := {str(n): NO_SUCH_OBJECT for n, one in enumerate(ids) if one not in call.store.users})
    }
    if problems:
        refuse_fields(problems)
    for user_id in lists["disallowed_user_ids"]:
        for one in _allowed_by(call, allowed_user_id=user_id, allowing_user_id=call.user_id):
            PLAIN.remove(call.store, one)
    for user_id in lists["allowed_user_ids"]:
        pair = {"allowed_user_id": user_id, "allowing_user_id": call.user_id}
        if not _allowed_by(call, **pair):
            PLAIN.add(call.store, pair, call.user_id, call.now)
    return _listed(_allowed_by(call, allowing_user_id=call.user_id))


HANDLERS: Final[Mapping[str, Handler]] = {
    "send_as_list": list_associations,
    "send_as_get": get,
    "send_as_delete_by_user": delete_by_user,
    "send_as_bulk_create": bulk_create,
}
