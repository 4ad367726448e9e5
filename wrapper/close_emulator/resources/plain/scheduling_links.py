"""Users' scheduling links. https://developer.close.com/api/resources/scheduling-links

Those that an app keeps need OAuth, and are not served; shared ones, which stand for others, have a module of their own.
"""

from collections.abc import Iterator
from typing import Final

from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(_: Store) -> Iterator[Record]:
    yield {"name": "First talk", "description": "Half an hour", "url": "https://meet.example/ada"}
    yield {"name": "Demonstration", "url": "https://meet.example/ada/demonstration"}


def _address(_: Store, link: Record) -> Record:
    return {"url": link["url"] if "://" in link["url"] else f"https://{link['url']}"}


PLAIN: Final = Plain(
    tag="scheduling_links",
    path="/scheduling_link/",
    prefix="schlnk",
    name="SchedulingLink",
    callers=("user_id",),
    defaults={"source": "MANUAL", "type": "USER"},
    newest_first=False,
    computed=_address,
    behaviour={
        "list": "in order of creation, whole",
        "create": "an address without a protocol gets `https://`",
    },
    seed=_seed,
)
