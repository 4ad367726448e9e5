"""Faults by script: what shall go wrong, where and how often, as objects or as plain data.

    emulator.faults.add("return-503", times=2, operation="opportunities_update")
    emulator.faults.load([{"do": "return-reset-connection-after-processing", "method": "POST"}])

Names follow the retry instructions of Google's storage-testbench: `return-NNN`, `return-reset-connection`, with
`-after-processing` for a request that was carried out all the same. `INSTRUCTIONS` has them all.
"""

import json
import re
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from http import HTTPStatus
from typing import Any, Final, Literal, get_args

from .corrupt_bodies import false_gzip, gzip_bomb, invalid_utf8

__all__ = ["INSTRUCTIONS", "Delivery", "Fault", "Faults", "Instruction"]

Ending = Literal["complete", "reset", "close", "hang", "refuse"]
Headers = list[tuple[str, str]]
Answered = tuple[int, Headers, bytes]

_RETURN = re.compile(r"return-([2-5]\d\d)(-after-processing)?", re.ASCII)
_MEGABYTE = 2**20


@dataclass(frozen=True)
class Instruction:
    """Something that can go wrong."""

    carried_out: bool
    """Whether the request changes the state."""
    summary: str


#: Every instruction by name. `return-NNN` stands for every status from 200 to 599.
INSTRUCTIONS: Final[Mapping[str, Instruction]] = {
    "pass": Instruction(True, "Nothing goes wrong: lets a request through before the next fault."),
    "delay": Instruction(False, "Waits `seconds`, then carries the request out unless the client has left by then."),
    "delay-after-processing": Instruction(True, "Carries the request out, and answers `seconds` later."),
    "refuse-connection": Instruction(False, "No connection. Over HTTP it closes before a byte is answered."),
    "return-NNN": Instruction(False, "Answers with a status; `body` and `headers` can be given."),
    "return-NNN-after-processing": Instruction(True, "As before, but the request was carried out."),
    "return-html": Instruction(False, "An HTML page, as a proxy sends it; `status` is 502 unless given."),
    "return-html-after-processing": Instruction(True, "As before with status 200, and the request was carried out."),
    "return-redirect": Instruction(False, "A redirect to `location`; `status` is 307 unless given."),
    "return-reset-connection": Instruction(False, "The connection is reset once the request has been read."),
    "return-reset-connection-after-processing": Instruction(True, "The connection is reset instead of an answer."),
    "return-close-connection": Instruction(False, "The connection ends in good order, without an answer."),
    "return-close-connection-after-processing": Instruction(True, "As before, but the request was carried out."),
    "return-timeout": Instruction(False, "Never answers."),
    "return-timeout-after-processing": Instruction(True, "Carries the request out and never answers."),
    "return-broken-stream": Instruction(True, "Half of the answer's body, then the connection is reset."),
    "return-short-body": Instruction(True, "Half of the answer's body, then the connection ends."),
    "return-truncated-body": Instruction(True, "A complete answer whose JSON stops half-way."),
    "return-empty-body": Instruction(True, "The answer's status with no body."),
    "return-invalid-utf8": Instruction(True, "The answer with a byte in it that is no UTF-8."),
    "return-false-gzip": Instruction(True, "The answer says that it is gzip, and is not."),
    "return-gzip-bomb": Instruction(True, "A small gzip body that unpacks to `size` bytes, 200 MiB unless given."),
    "return-slow-drip": Instruction(True, "The answer's body byte by byte, `seconds` apart (0.05 unless given)."),
}  # fmt: skip


@dataclass(frozen=True)
class Delivery:
    """How an answer is sent to the client: carried out by `in_process` and by `server`."""

    status: int
    headers: Headers
    content: bytes
    ending: Ending = "complete"
    sent: int | None = None
    """With another ending than `complete`: bytes of the content before it, None for no answer at all."""
    drip: float = 0.0
    """Seconds between single bytes of the content."""


@dataclass(frozen=True)
class Fault:
    """One line of a script.

    Args:
        do: What happens: a name of `INSTRUCTIONS`, with a number for `NNN`.
        times: To how many requests; None for all from now on.
        operation: Only requests of this operation (`opportunities_update`).
        method: Only requests with this method.
        path: Only requests to this path, without the prefix: whole or as a template (`/opportunity/{id}/`).
        seconds: Seconds to wait before an answer or, dripping, between bytes.
        status: The status of `return-html` and `return-redirect`.
        headers: Headers to send in addition, or in place of those of the same name.
        body: The body to send in place of the usual one: a text as it is, anything else as JSON.
        location: Where a redirect leads.
        size: To how many bytes a gzip bomb unpacks.

    Raises:
        ValueError: There is no such instruction, or a value is out of range.
    """

    do: str
    times: int | None = 1
    operation: str | None = None
    method: str | None = None
    path: str | None = None
    seconds: float | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    location: str = "https://elsewhere.example/"
    size: int = 200 * _MEGABYTE

    def __post_init__(self) -> None:
        if self.name not in INSTRUCTIONS:
            raise ValueError(f"unknown instruction {self.do!r}; there are {', '.join(INSTRUCTIONS)}")
        if self.times is not None and (type(self.times) is not int or self.times < 1):
            raise ValueError(f"times is a number from 1, or null for all requests, not {self.times!r}")
        if self.seconds is not None and (
            isinstance(self.seconds, bool)
            or not isinstance(self.seconds, int | float)
            or not 0 <= self.seconds <= 86_400
        ):
            raise ValueError(f"seconds go from 0 to 86400, not {self.seconds!r}")
        if self.status is not None and (type(self.status) is not int or not 200 <= self.status <= 599):
            raise ValueError(f"status goes from 200 to 599, not {self.status!r}")
        if type(self.size) is not int or not 0 <= self.size <= 2**32 - 1:
            raise ValueError(f"size goes from 0 to {2**32 - 1}, not {self.size!r}")
        for name in ("operation", "method", "path"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise ValueError(f"{name} is a text, not {value!r}")
        if not isinstance(self.headers, Mapping) or not all(
            isinstance(text, str) and text.isascii() and text.isprintable()
            for pair in self.headers.items()
            for text in pair
        ):
            raise ValueError("headers are a mapping of printable ASCII text to such text")
        if not (isinstance(self.location, str) and self.location.isascii() and self.location.isprintable()):
            raise ValueError(f"location is an address, not {self.location!r}")
        try:
            (self.body if isinstance(self.body, str) else json.dumps(self.body)).encode()
        except (TypeError, ValueError, RecursionError):
            raise ValueError("body is a text, or what JSON can hold") from None

    @property
    def name(self) -> str:
        """The name under which `INSTRUCTIONS` has it."""
        numbered = _RETURN.fullmatch(self.do)
        return f"return-NNN{numbered[2] or ''}" if numbered else self.do

    @property
    def carried_out(self) -> bool:
        """Whether the request is carried out."""
        return INSTRUCTIONS[self.name].carried_out or self.do == "delay"

    @property
    def wait_before(self) -> float:
        """Seconds to wait before the request is looked at."""
        return 0.0 if self._is_late or self.do == "return-slow-drip" else self.seconds or 0.0

    @property
    def wait_after(self) -> float:
        """Seconds to wait once the request was carried out."""
        return self.seconds or 0.0 if self._is_late else 0.0

    @property
    def _is_late(self) -> bool:
        return INSTRUCTIONS[self.name].carried_out and self.do not in {"pass", "return-slow-drip"}

    def covers(self, operation: str | None, method: str, paths: Iterable[str]) -> bool:
        """Whether it is for a request, known by its operation, its method and the names of its path."""
        return (
            self.operation in {None, operation}
            and (self.method is None or self.method.upper() == method.upper())
            and (self.path is None or self.path in paths)
        )

    def delivery(self, answered: Answered) -> Delivery:
        """Return what is sent in place of an answer, which means nothing if the request was not carried out."""
        status, headers, content = answered
        kind = self.name.removesuffix("-after-processing")
        half = len(content) // 2
        match kind:
            case "return-NNN":
                status = int(self.do.split("-")[1])
                headers, content = _made(status, {"error": _phrase(status)})
            case "return-html":
                status = self.status or (200 if self.carried_out else 502)
                page = f"<html><head><title>{status} {_phrase(status)}</title></head><body></body></html>"
                headers, content = [("Content-Type", "text/html")], page.encode()
            case "return-redirect":
                status, content = self.status or 307, b""
                headers = [("Location", self.location)]
            case (
                "refuse-connection" | "return-reset-connection" | "return-close-connection" | "return-timeout"
            ):
                return Delivery(status, headers, content, _ENDINGS[kind])
            case "return-broken-stream" | "return-short-body":
                return Delivery(status, self._headers(headers), content, _ENDINGS[kind], half)
            case "return-slow-drip":
                pause = 0.05 if self.seconds is None else self.seconds
                return Delivery(status, self._headers(headers), content, drip=pause)
            case "return-truncated-body":
                content = content[:half]
            case "return-empty-body":
                content = b""
            case "return-invalid-utf8":
                content = invalid_utf8(content)
            case "return-false-gzip":
                headers, content = [*headers, ("Content-Encoding", "gzip")], false_gzip(content)
            case "return-gzip-bomb":
                headers, content = [*headers, ("Content-Encoding", "gzip")], gzip_bomb(content, self.size)
            case _:
                pass
        if self.body is not None:
            content = (self.body if isinstance(self.body, str) else json.dumps(self.body)).encode()
        return Delivery(status, self._headers(headers), content)

    def _headers(self, headers: Headers) -> Headers:
        given = {name.lower() for name in self.headers}
        return [*((name, text) for name, text in headers if name.lower() not in given), *self.headers.items()]

    @classmethod
    def from_data(cls, data: object) -> "Fault":
        """Return a fault as a mapping says it, with the names of the arguments as keys.

        Raises:
            ValueError: It is no mapping, has other keys, or `Fault` refuses it.
        """
        known = [part.name for part in fields(cls)]
        if not isinstance(data, Mapping):
            raise ValueError(f"a fault is a mapping, not {data!r}")
        if unknown := [name for name in data if name not in known]:
            raise ValueError(f"unknown key {unknown[0]!r}; there are {', '.join(known)}")
        if "do" not in data:
            raise ValueError("`do` is missing")
        if not isinstance(data["do"], str):
            raise ValueError(f"do is a text, not {data['do']!r}")
        return cls(**data)


_ENDINGS: Final[Mapping[str, Ending]] = {
    "refuse-connection": "refuse", "return-reset-connection": "reset", "return-close-connection": "close",
    "return-timeout": "hang", "return-broken-stream": "reset", "return-short-body": "close",
}  # fmt: skip
assert set(_ENDINGS.values()) < set(get_args(Ending))  # noqa: S101 - a slip here would pass silently


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


def _made(status: int, body: Any) -> tuple[Headers, bytes]:
    if status in {204, 304}:
        return [], b""
    return [("Content-Type", "application/json")], json.dumps(body).encode()


class ScriptError(ValueError):
    """A script that can't be read.

    Attributes:
        steps: Where in the script: the place of the line, nothing for the script as a whole.
    """

    def __init__(self, text: str, steps: tuple[int, ...] = ()) -> None:
        super().__init__(text)
        self.steps = steps


class Faults:
    """The script of one emulator. For each request the first line that covers it is used up once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._script: list[tuple[Fault, list[int | None]]] = []
        self._waits: list[float] = []

    def add(self, do: str, *, times: int | None = 1, **more: Any) -> Fault:
        """Append a line; arguments as for `Fault`.

        Raises:
            ValueError: `Fault` refuses it.
            TypeError: There is no such argument.
        """
        fault = Fault(do, times, **more)
        self.append(fault)
        return fault

    def append(self, fault: Fault) -> None:
        """Append a line."""
        with self._lock:
            self._script.append((fault, [fault.times]))

    def load(self, script: object) -> None:
        """Append lines that are plain data, as in a YAML or JSON file: a list of mappings.

        Raises:
            ScriptError: It is no list, or a line can't be read; the message says which. Nothing is appended then.
        """
        if not isinstance(script, list):
            raise ScriptError(f"a script of faults is a list, not {type(script).__name__}")
        lines = []
        for place, line in enumerate(script):
            try:
                lines.append(Fault.from_data(line))
            except ValueError as problem:
                raise ScriptError(f"faults[{place}]: {problem}", (place,)) from None
        for fault in lines:
            self.append(fault)

    def clear(self) -> None:
        """Forget what is left of the script, and the waits."""
        with self._lock:
            self._script.clear()
            self._waits.clear()

    @property
    def left(self) -> list[Fault]:
        """Lines that are not used up yet."""
        with self._lock:
            return [fault for fault, _ in self._script]

    @property
    def waits(self) -> list[float]:
        """Seconds that answers in process would have taken longer, in order; nothing really waits there."""
        with self._lock:
            return list(self._waits)

    @property
    def active(self) -> bool:
        """Whether any line is left."""
        return bool(self._script)

    def note_wait(self, seconds: float) -> None:
        """Record a wait."""
        with self._lock:
            self._waits.append(seconds)

    def take(self, operation: str | None, method: str, paths: Iterable[str]) -> Fault | None:
        """Return the fault that a request meets, which is used up by that; None when it meets none."""
        names = tuple(paths)
        with self._lock:
            for place, (fault, count) in enumerate(self._script):
                if fault.covers(operation, method, names):
                    if count[0] is not None:
                        count[0] -= 1
                        if not count[0]:
                            del self._script[place]
                    return fault
        return None
