"""Messages that are to be sent, or to be reminded of, later on."""

import heapq
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple, Self

SEND: Final = "send"
REMIND: Final = "remind"
#: Of one moment, what is to be sent comes first: of what is not sent nobody is reminded.
_ORDER: Final = (SEND, REMIND)


class Task(NamedTuple):
    """One thing to do. Tasks sort by their moments.

    Attributes:
        moment: When it is due, as stamps are written.
        order: Its place among those of one moment.
        message_id: What it is about.
        what: `SEND` or `REMIND`.
    """

    moment: str
    order: int
    message_id: str
    what: str


class Agenda:
    """The plans of an organization, by message. Truth is whether there is any.

    Looking for what is due costs as much as is due, however much is planned.
    """

    def __init__(self) -> None:
        self._plans: dict[str, dict[str, str]] = {}
        #: All that is planned, and plans that were changed since.
        self._heap: list[Task] = []

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        copy = type(self)()
        for message_id, plan in self._plans.items():
            copy.plan(message_id, plan)
        return copy

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Agenda) and self._plans == other._plans

    __hash__ = None  # type: ignore[assignment]  # it can be changed

    def __bool__(self) -> bool:
        return bool(self._plans)

    def of(self, message_id: str) -> dict[str, str]:
        """Return what is planned for a message, and when; a copy."""
        return dict(self._plans.get(message_id, {}))

    def plan(self, message_id: str, plan: Mapping[str, str]) -> None:
        """Plan what is to be done about a message, in place of what was."""
        before = self._plans.pop(message_id, {})
        if plan:
            self._plans[message_id] = dict(plan)
        for what, moment in plan.items():
            if before.get(what) != moment:
                heapq.heappush(self._heap, Task(moment, _ORDER.index(what), message_id, what))
        if len(self._heap) > 4 * len(self._plans) + 64:
            self._heap = sorted({task for task in self._heap if self._planned(task)})

    def due(self, present: str) -> Iterator[Task]:
        """Take out what is due, in the order of its moments, also what is planned meanwhile."""
        while self._heap and self._heap[0].moment <= present:
            task = heapq.heappop(self._heap)
            if self._planned(task):
                left = {what: at for what, at in self._plans[task.message_id].items() if what != task.what}
                self.plan(task.message_id, left)
                yield task

    def _planned(self, task: Task) -> bool:
        return self._plans.get(task.message_id, {}).get(task.what) == task.moment
