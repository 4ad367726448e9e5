"""Shared scheduling links, and what they stand for. https://developer.close.com/api/resources/scheduling-links"""

from collections.abc import Iterator, Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields
from close_emulator.resources.generic import Plain
from close_emulator.resources.plain.scheduling_links import check_address
from close_emulator.state.store import Record, Store

_LINKS: Final = "/scheduling_link/"
_ASSOCIATIONS: Final = "/shared_scheduling_link_association/"
ONE_OF: Final = "A link or an address, one of the two, is required."


def _seed(_: Store) -> Iterator[Record]:
    yield {"name": "First talk", "description": "Of whoever sends it", "template_tag": "first_talk"}
    yield {"name": "Demonstration", "template_tag": "demonstration"}


def _tag(call: Call, link: Record | None) -> Record:
    """The first name makes the tag, in lower case and with underscores; a new name leaves it."""
    return {} if link is not None else {"template_tag": "_".join(call.body["name"].lower().split())}


def _unmap_all(call: Call, link: Record | None) -> None:
    kept = call.store.plain[_ASSOCIATIONS]
    for key in [key for key in kept if link is not None and key.startswith(f"{link['id']} ")]:
        del kept[key]


PLAIN: Final = Plain(
    tag="scheduling_links",
    path="/shared_scheduling_link/",
    prefix="schlnk",
    name="SharedSchedulingLink",
    names={verb: f"scheduling_links_{verb}_shared" for verb in ("list", "create", "get", "update", "delete")},
    defaults={"source": "MANUAL", "type": "SHARED"},
    newest_first=False,
    follows=_tag,
    before_delete=_unmap_all,
    behaviour={
        "list": "in order of creation, whole",
        "create": "`template_tag` is its name in lower case, with underscores",
        "update": "`template_tag` stays",
        "delete": "what it stands for goes with it",
    },
    seed=_seed,
)


def _key(body: Record) -> str:
    return f"{body['shared_scheduling_link_id']} {body['user_id']}"


def _check(call: Call) -> None:
    body, store = call.body, call.store
    known = {
        "organization_id": {store.organization["id"]},
        "shared_scheduling_link_id": PLAIN.records(store).keys(),
        "user_id": store.users.keys(),
        "user_scheduling_link_id": {
            one["id"] for one in store.plain[_LINKS].values() if one["user_id"] == body["user_id"]
        },
    }
    names = {"organization_id": "organization", "user_id": "user"}
    problems = {
        names.get(name, name): NO_SUCH_OBJECT
        for name, ids in known.items()
        if name in body and body[name] not in ids
    }
    if problems:
        refuse_fields(problems)


def associate(call: Call) -> Answer:
    """POST /shared_scheduling_link_association/: a link of the user or an address; a new one replaces it."""
    _check(call)
    if ("url" in call.body) is ("user_scheduling_link_id" in call.body):
        refuse_fields({}, [ONE_OF])
    check_address(call)
    made = {"url": None, "user_scheduling_link_id": None, **call.body}
    call.store.plain[_ASSOCIATIONS][_key(made)] = made
    return Answer(201, made)


def unmap(call: Call) -> Answer:
    """POST /shared_scheduling_link_association/unmap/: also where it stands for nothing."""
    _check(call)
    call.store.plain[_ASSOCIATIONS].pop(_key(call.body), None)
    return Answer(200, {})


HANDLERS: Final[Mapping[str, Handler]] = {
    "scheduling_links_create_shared_association": associate,
    "scheduling_links_delete_shared_association": unmap,
}
