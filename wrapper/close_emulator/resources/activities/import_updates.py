"""Changes that imports made. https://developer.close.com/api/resources/activities/import-updates"""

from collections.abc import Iterator
from typing import Final

from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .kind import Kind


def _seed(store: Store) -> Iterator[Record]:
    yield {
        "lead_id": next(iter(store.leads)),
        "import_id": make_id(store.id_seed, "bulk", 0),
        "reverted": False,
    }


KIND: Final = Kind(
    tag="activities.import_updates",
    path="/activity/import_update/",
    name="ImportUpdate",
    kind="ImportUpdate",
    operations=("list", "get", "delete"),
    behaviour={"list": "imports can't be run, so that the only entry is the seed's"},
    seed=_seed,
)
