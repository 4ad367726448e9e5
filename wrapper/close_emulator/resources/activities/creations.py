"""Creations of leads. https://developer.close.com/api/resources/activities/created"""

from collections.abc import Iterator
from typing import Final

from close_emulator.state.store import Record, Store

from .kind import Kind


def _seed(store: Store) -> Iterator[Record]:
    for lead_id, lead in store.leads.items():
        yield {"lead_id": lead_id, "source": "api", "date_created": lead["date_created"]}


KIND: Final = Kind(
    tag="activities.creations",
    path="/activity/created/",
    name="Created",
    kind="Created",
    operations=("list", "get"),
    behaviour={"list": "one for each lead, made with it"},
    seed=_seed,
)
