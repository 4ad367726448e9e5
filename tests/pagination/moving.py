"""An organization whose objects change while their lists are read, with the event log that reports deletions."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx2 as httpx

START = datetime(2026, 3, 2, 9, 15, 41, tzinfo=UTC)
_BOUNDS: dict[str, Callable[[datetime, datetime], bool]] = {
    "gte": lambda when, bound: when >= bound,
    "gt": lambda when, bound: when > bound,
    "lte": lambda when, bound: when <= bound,
    "lt": lambda when, bound: when < bound,
}
#: In which order lists come that take none. Source: recorded answers of the live API.
_OWN_ORDER = {"/lead/": "-date_updated", "/contact/": "-date_created", "/user/": "id"}


@dataclass
class Moving:
    """Answers lists and `/event/` from objects of one kind, whose clock stands still unless it is moved.

    Attributes:
        now: The server's clock.
        objects: The objects by id.
        deleted: When which object was deleted.
        before: Called with this server before each answer; may change anything.
        dated: Whether answers carry a `Date`.
        late: How far lists and events lag behind.
        keeps_log: Whether there is an `/event/`.
        queries: Path and parameters of each request.
    """

    now: datetime = START
    objects: dict[str, dict[str, Any]] = field(default_factory=dict)
    deleted: dict[str, datetime] = field(default_factory=dict)
    before: Callable[[Moving], None] = lambda _server: None
    dated: bool = True
    late: timedelta = timedelta(0)
    keeps_log: bool = True
    queries: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    _made: int = 0
    _past: list[tuple[datetime, dict[str, dict[str, Any]]]] = field(default_factory=list)

    # Changes

    def create(self, **fields: Any) -> str:
        """Make an object."""
        self._made += 1
        id, now = f"oppo_{self._made}", self.now.isoformat()
        self._write(
            id, {"id": id, "date_created": now, "date_updated": now, "value": 0, "user_name": "A", **fields}
        )
        return id

    def change(self, id: str, **fields: Any) -> None:
        """Change an object, if it is there: that moves its `date_updated`."""
        if id in self.objects:
            self._write(id, {**self.objects[id], **fields, "date_updated": self.now.isoformat()})

    def rename(self, id: str, name: str) -> None:
        """Rename the owner of an object, which moves no date of its own."""
        if id in self.objects:
            self._write(id, {**self.objects[id], "user_name": name})

    def delete(self, id: str) -> None:
        """Delete an object, if it is there."""
        if id in self.objects:
            self._write(id, None)
            self.deleted[id] = self.now

    def _write(self, id: str, record: dict[str, Any] | None) -> None:
        if self.late:
            self._past.append((self.now, dict(self.objects)))
        self.objects.pop(id, None)
        if record is not None:
            self.objects[id] = record

    def shown(self) -> dict[str, dict[str, Any]]:
        """What lists show now: the objects, or what they were a while ago."""
        # Each entry holds what there was just before its moment.
        later = (objects for moment, objects in self._past if moment > self.now - self.late)
        return next(later, self.objects)

    # Answers

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        path, query = request.url.path.removeprefix("/api/v1"), dict(request.url.params.multi_items())
        self.queries.append((path, query))
        self.before(self)
        headers = {"date": format_datetime(self.now, usegmt=True)} if self.dated else {}
        if path == "/event/":
            if not self.keeps_log:
                return httpx.Response(404, json={"error": "Not found"}, headers=headers)
            return httpx.Response(200, json=self._events(query), headers=headers)
        skip, limit = int(query.get("_skip", 0)), int(query.get("_limit", 100))
        assert limit <= 200
        found = self._found(path, query)
        body = {"data": found[skip : skip + limit], "has_more": len(found) > skip + limit}
        return httpx.Response(200, content=json.dumps(body).encode(), headers=headers)

    def _found(self, path: str, query: dict[str, str]) -> list[dict[str, Any]]:
        found = list(self.shown().values())
        for name, text in query.items():
            date, _, ending = name.partition("__")
            if date in {"date_created", "date_updated"} and ending:
                bound = datetime.fromisoformat(text)
                found = [one for one in found if _BOUNDS[ending](datetime.fromisoformat(one[date]), bound)]
        order = query.get("_order_by", _OWN_ORDER.get(path, "-date_created"))
        name = order.removeprefix("-")
        return sorted(found, key=lambda one: (one[name], one["id"]), reverse=order.startswith("-"))

    def _events(self, query: dict[str, str]) -> dict[str, Any]:
        assert (query["object_type"], query["action"]) == ("opportunity", "deleted")
        since = datetime.fromisoformat(query.get("date_updated__gte", "0001-01-01T00:00:00Z"))
        log = sorted(
            (moment, id) for id, moment in self.deleted.items() if since <= moment <= self.now - self.late
        )[::-1]
        if cursor := query.get("_cursor"):
            moment, _, id = cursor.partition(" ")
            log = [one for one in log if one < (datetime.fromisoformat(moment), id)]
        # A larger limit is cut down, not refused.
        size = min(50, int(query.get("_limit", 50)))
        page, rest = log[:size], log[size:]
        data = [
            {
                "id": f"ev_{id}",
                "action": "deleted",
                "object_type": "opportunity",
                "object_id": id,
                "date_updated": moment.replace(tzinfo=None).isoformat(),
            }
            for moment, id in page
        ]
        following = f"{page[-1][0].isoformat()} {page[-1][1]}" if rest else None
        return {"data": data, "cursor_next": following, "cursor_previous": None}
