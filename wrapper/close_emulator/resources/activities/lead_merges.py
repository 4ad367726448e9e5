"""The log of merged leads. https://developer.close.com/api/resources/activities/lead-merges"""

from collections.abc import Iterator
from typing import Final

from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .kind import Kind


def _seed(store: Store) -> Iterator[Record]:
    lead_id, lead = next(iter(store.leads.items()))
    yield {
        "lead_id": lead_id,
        "destination_lead_id": lead_id,
        "destination_display_name": lead["display_name"],
        "source_lead_id": make_id(f"{store.id_seed}/merged", "lead", 0),
        "source_display_name": "Birch and Rowe",
        "merge_status": "completed",
    }


KIND: Final = Kind(
    tag="activities.lead_merges",
    path="/activity/lead_merge/",
    name="LeadMerge",
    kind="LeadMerge",
    operations=("list", "get"),
    behaviour={"list": "made when leads are merged, which is done at once: `merge_status` is `completed`"},
    seed=_seed,
)
