"""The log of tasks that were done. https://developer.close.com/api/resources/activities/tasks-completed"""

from collections.abc import Iterator
from typing import Final

from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .kind import Kind


def _seed(store: Store) -> Iterator[Record]:
    yield {
        "lead_id": next(iter(store.leads)),
        "task_id": make_id(f"{store.id_seed}/task/", "task", 0),
        "task_text": "Send the offer",
        "task_assigned_to": next(iter(store.users)),
    }


KIND: Final = Kind(
    tag="activities.task_completions",
    path="/activity/task_completed/",
    name="TaskCompleted",
    kind="TaskCompleted",
    operations=("list", "get", "delete"),
    lacking=frozenset({"contact_id"}),
    behaviour={"delete": "the task stays as it is"},
    seed=_seed,
)
