"""The last requests of an emulator and what was answered, for people and for tests. Credentials are not kept."""

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple
from urllib.parse import unquote_plus

KEPT: Final = 100
# Enough for any single object; pages of a list are cut. What is kept must not grow with what is asked.
_LONGEST = 16_384
_NAMED = 200
_MOST = 50
# Programs name their key in the address to ask what it is for.
_KEY_IN_PATH = re.compile(rb"(/api_key/+)[^/]+")


@dataclass(frozen=True)
class Exchange:
    """A request and its answer."""

    at: datetime
    """When it was answered, by the emulator's clock."""
    method: str
    path: str
    """The path as it was sent: ASCII, with everything that is not printable escaped."""
    query: str
    """The query as it was sent, in the same way."""
    sent: bytes
    """The request's body, its first 16 KiB."""
    status: int | None
    """The answer's status; None when there was no answer."""
    answered: bytes
    """The answer's body, its first 16 KiB."""
    fault: str | None
    """The instruction of the fault that it met."""
    liberties: tuple[str, ...] = ()
    """What was taken about it that the description does not allow; see `Emulator(lenient=True)`."""
    ignored: tuple[str, ...] = ()
    """Names of parameters, and of keys of the body, that the operation does not have: nothing looked at them."""

    @property
    def line(self) -> str:
        """The exchange on one line, as a log has it: of the query the names alone, as values may be of people."""
        names = "&".join(
            printable(unquote_plus(part.partition("=")[0]).encode(errors="replace"))
            for part in self.query.split("&")
            if part
        )
        query = f"?{names}" if names else ""
        fault = f" [{self.fault}]" if self.fault else ""
        taken = f" (took {'; '.join(self.liberties)})" if self.liberties else ""
        names = ", ".join(printable(name.encode(errors="replace")) for name in self.ignored)
        ignored = f" [ignored: {names}]" if names else ""
        return f"{self.method} {self.path}{query} {self.status or '-'}{fault}{taken}{ignored}"


def printable(raw: bytes) -> str:
    """Return text for one line of a log: whatever is not printable ASCII is escaped."""
    text = raw.decode("ascii", errors="backslashreplace")
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)


class Journal:
    """The last exchanges, oldest first. Their number and size are limited, whatever is asked."""

    def __init__(self) -> None:
        self._kept: deque[Noted] = deque(maxlen=KEPT)

    def note(
        self,
        at: datetime,
        request: tuple[str, bytes, bytes, bytes],
        status: int | None,
        answered: bytes,
        fault: str | None,
        liberties: Iterable[str] = (),
        ignored: tuple[str, ...] = (),
    ) -> "Noted":
        """Keep an exchange; the request is its method, path, query and body."""
        method, path, query, sent = request
        if b"/api_key/" in path:
            path = _KEY_IN_PATH.sub(rb"\1...", path)
        noted = Noted(
            at,
            method,
            path,
            query,
            sent[:_LONGEST],
            status,
            answered[:_LONGEST],
            fault,
            tuple(liberties),
            ignored,
        )
        self._kept.append(noted)
        return noted

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()

    def last(self) -> list[Exchange]:
        """Return what is kept, as a list of its own."""
        return [one.exchange() for one in self._kept]


class Noted(NamedTuple):
    """An exchange that is put into words when somebody asks for it, as few do."""

    at: datetime
    method: str
    path: bytes
    query: bytes
    sent: bytes
    status: int | None
    answered: bytes
    fault: str | None
    liberties: tuple[str, ...]
    ignored: tuple[str, ...]

    def exchange(self) -> Exchange:
        """Return it for people."""
        return Exchange(
            self.at, printable(self.method.encode(errors="replace")), printable(self.path), printable(self.query),
            self.sent, self.status, self.answered, self.fault,
            tuple(printable(one.encode(errors="replace"))[:_NAMED] for one in self.liberties)[:_MOST], self.ignored,
        )  # fmt: skip
