"""HTTP messages as the emulator needs them: a request taken apart, an answer before it is written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from close_emulator.problems import Refusal

from .json_text import written

MAX_BODY: Final = 8 * 2**20
"""The largest body in bytes. Close names no limit; a larger body is 413."""
MAX_FILE: Final = 64 * 2**20
"""The largest form with a file, in bytes. Close names no limit here, either."""


@dataclass(frozen=True)
class RawRequest:
    """A request as sent over the wire: path and query undecoded, headers in order."""

    method: str
    path: bytes
    query: bytes
    headers: tuple[tuple[str, str], ...]
    body: bytes
    too_large: bool = False
    """The body was larger than `MAX_BODY` and is not here."""
    by_description: bool = False
    """The request was made by the description that the server offers; see `server`."""
    address: str | None = None
    """The server that it was sent to, as its client names it; None in process."""
    beyond: Mapping[str, Any] = field(default_factory=dict)
    """What a lenient emulator took of it that the description has no place for, by name; see `lenient`."""
    by_name: Mapping[str, str] = field(init=False, repr=False, compare=False)
    """The headers by their names in lower case, repeated ones joined by a comma."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", _by_name(self.headers))

    def header(self, name: str) -> str | None:
        """Return a header's value, repeated ones joined by a comma; None when it is missing."""
        return self.by_name.get(name)


def _by_name(headers: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    found = dict(headers)
    if len(found) == len(headers) and "".join(found).islower():  # as nearly all requests have them
        return found
    found.clear()
    for key, value in headers:
        name = key.lower()
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


@dataclass(frozen=True)
class Answer:
    """A response, before it is written. A body of None writes nothing; bytes are written as they are."""

    status: int
    body: Any = None
    headers: tuple[tuple[str, str], ...] = field(default=())

    def encoded(self, rate_limit: Iterable[tuple[str, str]]) -> tuple[int, list[tuple[str, str]], bytes]:
        """Status, headers and bytes to send; `rate_limit` are the headers that say what is left of a budget."""
        headers = [*rate_limit, *self.headers]
        if self.body is None:
            return self.status, headers, b""
        if isinstance(self.body, bytes):
            return self.status, headers, self.body
        # Recorded answers to DELETE are `{}` and a line's end; how other bodies end is not recorded.
        content = b"{}\n" if self.body == {} else written(self.body)
        return self.status, [("Content-Type", "application/json"), *headers], content

    @classmethod
    def of(cls, refusal: Refusal) -> "Answer":
        """Return the answer that a refusal makes."""
        return cls(refusal.status, refusal.body, refusal.headers)
