"""An HTTP server that passes everything on to another one, and plants a deviation in its answers."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import httpx2 as httpx

from tools.fault_server import Request, Turn, answered, serving


@dataclass(frozen=True)
class Answer:
    """An answer on its way through."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    def with_json(self, value: object) -> Answer:
        """Return the same response with another body."""
        return replace(self, body=json.dumps(value).encode())


Change: TypeAlias = Callable[[Answer], Answer]


@dataclass(frozen=True)
class Plant:
    """One deviation to plant.

    Attributes:
        name: What is planted.
        method: Whose answers are changed: those to requests of this method,
        path: to paths below the base address that start and end so, the middle being `*`,
        status: with this status.
        change: Changes an answer.
    """

    name: str
    method: str
    path: str
    status: int
    change: Change

    def applies(self, method: str, path: str, status: int) -> bool:
        """Whether a response is one to change."""
        start, _, end = self.path.partition("*")
        fits = path.startswith(start) and path.endswith(end) and len(path) >= len(start) + len(end)
        return (method, status) == (self.method, self.status) and (
            fits if "*" in self.path else path == self.path
        )


@dataclass
class Proxy:
    """Passes requests on.

    Attributes:
        upstream: Reaches the real server.
        plant: What is planted; nothing at first.
        planted: How many answers were changed.
    """

    upstream: httpx.BaseTransport
    plant: Plant | None = None
    planted: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def answer(self, request: httpx.Request) -> Answer:
        """Return the response to one request."""
        with self._lock:
            response = self.upstream.handle_request(request)
            response.read()
            kept = {
                name: text
                for name, text in response.headers.items()
                if name not in {"content-length", "transfer-encoding", "connection", "date", "server"}
            }
            answer = Answer(response.status_code, kept, response.content)
            path = request.url.path.removeprefix("/api/v1")
            if self.plant is not None and self.plant.applies(request.method, path, answer.status):
                answer = self.plant.change(answer)
                self.planted += 1
            return answer


@contextmanager
def deviating(proxy: Proxy, upstream: str) -> Iterator[str]:
    """Serve a proxy on a free port of this machine while the context lasts; return the base URL.

    Args:
        proxy: Answers.
        upstream: Base URL of the server behind it.
    """
    origin = httpx.URL(upstream)

    def pass_on(request: Request) -> Turn:
        headers = [(name, text) for name, text in request.headers if name.lower() != "host"]
        url = origin.copy_with(raw_path=request.target.encode("ascii"))
        answer = proxy.answer(httpx.Request(request.method, url, headers=headers, content=request.body))
        return answered(answer.status, answer.body, answer.headers)

    with serving(pass_on) as server:
        yield f"{server.origin}{origin.path.rstrip('/')}"


def in_json(change: Callable[[Any], object]) -> Change:
    """Return a change of the JSON value; `change` works in place."""

    def apply(answer: Answer) -> Answer:
        value = answer.json
        change(value)
        return answer.with_json(value)

    return apply


def setting(place: str, to: object) -> Change:
    """Return a change that puts a value at a place like `data/0/value`."""
    *above, last = place.split("/")

    def apply(value: Any) -> None:
        for step in above:
            value = value[int(step)] if isinstance(value, list) else value[step]
        value[last] = to

    return in_json(apply)


def without(name: str) -> Change:
    """Return a change that takes a key out."""

    def apply(value: Any) -> None:
        del value[name]

    return in_json(apply)


def with_status(status: int) -> Change:
    """Return a change of the status."""
    return lambda answer: replace(answer, status=status)


def with_body(body: bytes) -> Change:
    """Return a change of the whole body."""
    return lambda answer: replace(answer, body=body)


def with_header(name: str, text: str | None) -> Change:
    """Return a change of one header; None drops it."""

    def apply(answer: Answer) -> Answer:
        headers = {key: value for key, value in answer.headers.items() if key != name}
        return replace(answer, headers=headers if text is None else {**headers, name: text})

    return apply
