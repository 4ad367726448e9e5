"""A list as Close might keep it, with every freedom that Close leaves itself: maxima, ties, coarse clocks, changes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2 as httpx

START = datetime(2026, 3, 2, 9, 15, 41, tzinfo=UTC)
#: A date-time as a filter has it; days are left to the emulator's tests.
_BOUNDS: dict[str, Callable[[datetime, datetime], bool]] = {
    "date_created__gte": lambda made, bound: made >= bound,
    "date_created__gt": lambda made, bound: made > bound,
    "date_created__lte": lambda made, bound: made <= bound,
    "date_created__lt": lambda made, bound: made < bound,
}


@dataclass
class ListServer:
    """Answers `GET /opportunity/` from a list of ids with the moments at which they were made.

    Attributes:
        objects: What there is.
        max_skip: The largest `_skip` that is not refused.
        coarse: How finely filters' moments are read: cut down to a whole number of these.
        order: The order without `_order_by`.
        before: Called with the server and the number of each request before it is answered; may change the objects.
        queries: What was asked for so far.
    """

    objects: dict[str, datetime]
    max_skip: int | None = None
    coarse: timedelta = timedelta(microseconds=1)
    order: str = "-date_created"
    before: Callable[[ListServer, int], None] = lambda _server, _number: None
    queries: list[dict[str, str]] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        query = dict(request.url.params.multi_items())
        self.queries.append(query)
        self.before(self, len(self.queries))
        skip, limit = int(query.get("_skip", 0)), int(query.get("_limit", 100))
        if self.max_skip is not None and skip > self.max_skip:
            problem = f"The skip you set is larger than the maximum skip for this resource (max_skip = {self.max_skip})"
            return httpx.Response(400, json={"errors": [problem], "field-errors": {}})
        found = self.found(query)
        body = {
            "data": [self.record(id) for id in found[skip : skip + limit]],
            "has_more": len(found) > skip + limit,
            "total_results": len(found),
        }
        return httpx.Response(200, json=body)

    def found(self, query: dict[str, str]) -> list[str]:
        """Ids that the filters leave, in order."""
        tests = [(compare, self._read(query[name])) for name, compare in _BOUNDS.items() if name in query]
        order = query.get("_order_by", self.order)
        ids = [id for id, made in self.objects.items() if all(test(made, bound) for test, bound in tests)]
        if order.removeprefix("-") == "date_created":
            ids.sort(key=lambda id: self.objects[id], reverse=order.startswith("-"))
        return ids

    def record(self, id: str) -> dict[str, Any]:
        """An object as it is answered."""
        return {"id": id, "date_created": self.objects[id].isoformat(), "value": int(id.rpartition("_")[2])}

    def _read(self, text: str) -> datetime:
        made = datetime.fromisoformat(text)
        return made - (made - datetime(1970, 1, 1, tzinfo=UTC)) % self.coarse


def made(offsets: Iterable[float]) -> dict[str, datetime]:
    """Objects made so many seconds after the start."""
    return {f"oppo_{number}": START + timedelta(seconds=offset) for number, offset in enumerate(offsets)}


def answering(*bodies: Any) -> Callable[[httpx.Request], httpx.Response]:
    """A handler that returns one body after the other, and then fails."""
    left = list(bodies)
    return lambda request: httpx.Response(200, content=json.dumps(left.pop(0)).encode())


def ids(iteration: Any) -> list[str]:
    """The ids of what is left of an iteration."""
    return [one.id for one in iteration]
