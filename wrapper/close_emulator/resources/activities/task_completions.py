"""The log of tasks that were done. https://developer.close.com/api/resources/activities/tasks-completed"""

from collections.abc import Iterator
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.state.store import Record, Store

from .kind import Kind


def _seed(store: Store) -> Iterator[Record]:
    for task in store.tasks.values():
        if task["_type"] == "lead" and task["is_complete"]:
            yield {
                "lead_id": task["lead_id"],
                "task_id": task["id"],
                "task_text": task["text"],
                "task_assigned_to": task["assigned_to"],
            }


def _done(call: Call, _: Record | None, after: Record | None) -> None:
    """Note in the task that it was done by this; only the seed posts such a thing."""
    task = call.store.tasks.get(after["task_id"]) if after is not None else None
    if task is not None and after is not None:
        task |= {"object_type": "taskcompleted", "object_id": after["id"]}
        call.store.tasks.refresh(task["id"])


KIND: Final = Kind(
    tag="activities.task_completions",
    path="/activity/task_completed/",
    name="TaskCompleted",
    kind="TaskCompleted",
    operations=("list", "get", "delete"),
    lacking=frozenset({"contact_id"}),
    followed=_done,
    behaviour={"delete": "the task stays as it is"},
    seed=_seed,
)
