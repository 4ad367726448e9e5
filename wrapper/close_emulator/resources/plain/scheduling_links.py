"""Users' scheduling links, and those that an app keeps. https://developer.close.com/api/resources/scheduling-links

Shared ones, which stand for others, have a module of their own.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_ADDRESS, refuse_fields, refuse_unknown
from close_emulator.resources.generic import Plain
from close_emulator.resources.oauth_apps import app_of, calling_app
from close_emulator.state.store import Record, Store

_NAME: Final = "SchedulingLink"
_PROTOCOL: Final = r"[A-Za-z][A-Za-z0-9+.-]*://"
#: A protocol or none, a host (letters of most alphabets), a port or none, and then whatever has no spaces.
ADDRESS: Final = re.compile(
    rf"({_PROTOCOL})?[A-Za-z0-9._~%\u00c0-\u1fff\u3001-\ud7ff-]+(:[0-9]{{1,5}})?([/?#]\S*)?"
)


def _seed(store: Store) -> Iterator[Record]:
    yield {"name": "First talk", "description": "Half an hour", "url": "https://meet.example/ada"}
    yield {"name": "Demonstration", "url": "https://meet.example/ada/demonstration"}
    yield {
        "name": "Call", "url": "https://calls.example/ada", "duration_in_minutes": 30, "source_id": "talk-30",
        "source_type": "one-on-one", **_of_app(app_of(store)),
    }  # fmt: skip


def _of_app(app: Record) -> Record:
    return {"source": "THIRD_PARTY", "oauth_client_id": app["id"]}


def check_address(call: Call, _: Record | None = None) -> None:
    """Refuse a `url` under which nothing can be reached."""
    if "url" in call.body and not ADDRESS.fullmatch(call.body["url"]):
        refuse_fields({"url": NO_ADDRESS})


def _address(_: Store, link: Record) -> Record:
    return {"url": link["url"] if re.match(_PROTOCOL, link["url"]) else f"https://{link['url']}"}


PLAIN: Final = Plain(
    tag="scheduling_links",
    path="/scheduling_link/",
    prefix="schlnk",
    name=_NAME,
    callers=("user_id",),
    defaults={"source": "MANUAL", "type": "USER"},
    newest_first=False,
    computed=_address,
    before_create=check_address,
    before_update=check_address,
    behaviour={
        "list": "in order of creation, whole",
        "create": "an address without a protocol gets `https://`",
    },
    seed=_seed,
)


def _kept(call: Call, app: Record, source_id: str) -> Record | None:
    """Return the link that an app keeps under an id of its own, None if there is none."""
    links = PLAIN.records(call.store)
    ids = [
        id
        for id, one in links.items()
        if (one["oauth_client_id"], one["source_id"]) == (app["id"], source_id)
    ]
    return links[ids[0]] if ids else None


def keep(call: Call) -> Answer:
    """POST /scheduling_link/integration/: by `source_id`; what is not sent stays. API keys are refused."""
    app, store = calling_app(call), call.store
    check_address(call)
    link = _kept(call, app, call.body["source_id"])
    if link is None:
        link = PLAIN.add(store, {**call.body, **_of_app(app)}, call.user_id, call.now)
    else:
        changed = {**link, **call.body}
        link = {**changed, **_address(store, changed)}
        PLAIN.put(store, link)
    return Answer(200, PLAIN.view(store, link))


def drop(call: Call) -> Answer:
    """DELETE /scheduling_link/integration/{source_id}/: API keys are refused."""
    link = _kept(call, calling_app(call), call.path["source_id"])
    if link is None:
        refuse_unknown(_NAME)
    PLAIN.remove(call.store, link)
    return Answer(204)


HANDLERS: Final[Mapping[str, Handler]] = {
    "scheduling_links_create_integration": keep,
    "scheduling_links_delete_integration": drop,
}
