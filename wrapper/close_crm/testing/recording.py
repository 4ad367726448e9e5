"""Traffic written down without secrets and personal data, and answered from the file later.

    from close_crm.testing.recording import Recording, RecordTransport, ReplayTransport

    recording = Recording()
    with Close(transport=RecordTransport(recording=recording)) as close: ...
    recording.save("traffic.json")

    with Close("none", transport=ReplayTransport(Recording.load("traffic.json"))) as close: ...

What is kept is what the description knows: names of fields, words of its enumerations, fixed parts of addresses,
status codes, and the headers that it describes; beside these, dates and numbers outside of custom fields. Every other
text, every value of a custom field and every id is replaced by a pseudonym, the same one wherever the same value
stands, so that structure and equalities stay. Of a request's headers only the content type and `x-tz-offset` are kept,
never credentials. A key that no description names is kept where it looks like a name in a program.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx2 as httpx

from close_crm.arguments import instance
from close_crm.errors import CloseError
from close_crm.transport.body import read_whole, read_whole_async
from close_crm.transport.wrapping import WrappingTransport

from .scrubbing import ANSWERED, ASKED, CUSTOM, Headers, Scrubber, is_pseudonym, read_json, shape_of

_FORMAT = 1


class NotRecorded(CloseError, LookupError):  # pyright: ignore[reportIncompatibleVariableOverride] - of `args`, as in CloseError
    """No answer is recorded for a request, or each of them was given already."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """One exchange, scrubbed.

    Attributes:
        method: The HTTP method.
        path: The path, from the server's root on.
        query: Query parameters by name, in the order they were sent.
        sent: The request's headers that are kept.
        body: The request's body as JSON, None where there was none or null.
        status: The answer's status.
        headers: The answer's headers that are kept.
        answer: The answer's body as JSON, None where there was none or null; a text where it was no JSON.
        empty: Whether the answer had no body at all.
        broken: Whether the answer's body was no JSON.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    sent: Headers
    body: Any
    status: int
    headers: Headers
    answer: Any
    empty: bool = False
    broken: bool = False


@dataclass
class Recording:
    """Exchanges in the order in which they ended.

    Attributes:
        exchanges: What was recorded.
        about: What else is worth knowing, such as the ids that a replay has to ask for; scrubbed by whoever adds it.
    """

    exchanges: list[Recorded] = field(default_factory=list)
    about: dict[str, str] = field(default_factory=dict)
    _scrubber: Scrubber = field(default_factory=Scrubber, repr=False, compare=False)

    def scrub(self, text: str) -> str:
        """Give what stands for a text in this recording."""
        return self._scrubber.text(text)

    def add(self, request: httpx.Request, response: httpx.Response) -> None:
        """Keep an exchange whose bodies have been read; what must not be kept is gone before anything is stored."""
        clean = self._scrubber
        body, _ = read_json(request.content)
        answer, broken = read_json(response.content)
        self.exchanges.append(
            Recorded(
                method=request.method,
                path=clean.path(request.url.raw_path.decode("ascii", "replace").partition("?")[0]),
                query=[
                    (clean.key(name), clean.listed(value)) for name, value in request.url.params.multi_items()
                ],
                sent=clean.headers(request.headers, ASKED),
                body=clean.value(body),
                status=response.status_code,
                headers=clean.headers(response.headers, ANSWERED),
                answer=clean.value(answer),
                empty=not response.content,
                broken=broken,
            )
        )

    def save(self, path: str | Path) -> None:
        """Write the recording as a JSON file.

        Raises:
            OSError: It can't be written.
        """
        about = json.dumps(self.about, ensure_ascii=False)
        # An exchange a line: short, and two recordings can be compared.
        lines = ",\n".join(json.dumps(asdict(one), ensure_ascii=False) for one in self.exchanges)
        text = f'{{"format": {_FORMAT}, "about": {about}, "exchanges": [\n{lines}\n]}}\n'
        Path(path).write_text(text, encoding="utf-8")

    @classmethod
    def load(cls, path: str | Path) -> Recording:
        """Read a recording that was saved.

        Raises:
            OSError: It can't be read.
            ValueError: It is no recording.
        """
        whole = json.loads(Path(path).read_text(encoding="utf-8"))
        if not isinstance(whole, dict) or whole.get("format") != _FORMAT:
            msg = f"{path} is no recording of format {_FORMAT}"
            raise ValueError(msg)
        exchanges: list[Recorded] = []
        for one in whole["exchanges"]:
            kept: dict[str, Any] = {**one, "query": [(name, value) for name, value in one["query"]]}
            exchanges.append(Recorded(**kept))
        return cls(exchanges, whole["about"])


class RecordTransport(WrappingTransport):
    """Passes requests on to another transport, and keeps each exchange in a recording.

    Args:
        transport: Does the sending; sync, async or both. Without it, the network as clients without a transport use it.
        recording: Where the exchanges go; without it, one of its own, found as `recording`.

    Raises:
        ConfigurationError: An argument can't be used.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
        recording: Recording | None = None,
    ) -> None:
        super().__init__(transport)
        if recording is not None:
            instance("recording", recording, Recording, "a close_crm.testing.recording.Recording")
        self.recording = Recording() if recording is None else recording

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send, wait, keep."""
        transport = self._sync
        request.read()
        response = read_whole(request, transport.handle_request(request))
        self.recording.add(request, response)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, await, keep."""
        transport = self._async
        await request.aread()
        response = await read_whole_async(request, await transport.handle_async_request(request))
        self.recording.add(request, response)
        return response


class ReplayTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers from a recording: the first exchange not yet used whose method, path, query and body are the request's.

    A pseudonym in a recorded request stands for any value, always the same one from then on, and is that value in the
    answers; so a program that is replayed gets back what it sends. Header values are not compared.

    Args:
        recording: Where the answers come from.

    Raises:
        ConfigurationError: It is no recording.
    """

    def __init__(self, recording: Recording) -> None:
        instance("recording", recording, Recording, "a close_crm.testing.recording.Recording")
        self._left = list(recording.exchanges)
        self._bound: dict[Any, Any] = {}

    @property
    def left(self) -> tuple[Recorded, ...]:
        """The exchanges that nobody asked for so far."""
        return tuple(self._left)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from the recording.

        Raises:
            NotRecorded: There is no answer, or no further one, to this request.
        """
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from the recording.

        Raises:
            NotRecorded: There is no answer, or no further one, to this request.
        """
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path.decode("ascii", "replace").partition("?")[0]
        body, _ = read_json(request.content)
        asked = [_segments(path), sorted(request.url.params.multi_items()), body]
        for number, one in enumerate(self._left):
            if one.method != request.method:
                continue
            bound = dict(self._bound)
            if _fits([_segments(one.path), sorted(one.query), one.body], asked, bound):
                self._bound = bound
                del self._left[number]
                return self._response(one, request)
        msg = f"no answer is left in the recording for this {request.method} of {len(request.content)} bytes"
        raise NotRecorded(msg)

    def _response(self, one: Recorded, request: httpx.Request) -> httpx.Response:
        answer = self._told(one.answer)
        content = b"" if one.empty else str(answer).encode() if one.broken else json.dumps(answer).encode()
        headers = {name.encode(): self._told(text).encode() for name, text in one.headers.items()}
        return httpx.Response(one.status, headers=headers, content=content, request=request)

    def _told(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {self._key(key): self._told(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._told(item) for item in value]
        return self._bound.get(value, value) if is_pseudonym(value) else value

    def _key(self, key: str) -> str:
        if found := CUSTOM.fullmatch(key):
            return f"custom.{self._told(found[1])}{found[2]}"
        return str(self._told(key))


def _segments(path: str) -> list[str]:
    return [unquote(segment) for segment in path.split("/")]


def _fits(recorded: Any, asked: Any, bound: dict[Any, Any]) -> bool:
    """Tell whether a request's part is the recorded one, and bind what its pseudonyms stand for."""
    if isinstance(recorded, dict):
        return isinstance(asked, dict) and _fits(_pairs(recorded), _pairs(asked), bound)
    if isinstance(recorded, (list, tuple)):
        if not isinstance(asked, (list, tuple)) or len(recorded) != len(asked):
            return False
        return all(_fits(one, other, bound) for one, other in zip(recorded, asked, strict=True))
    if (
        isinstance(recorded, str)
        and isinstance(asked, str)
        and "," in recorded
        and not is_pseudonym(recorded)
    ):
        return _fits(recorded.split(","), asked.split(","), bound)
    if not is_pseudonym(recorded):
        return type(recorded) is type(asked) and bool(recorded == asked)
    if recorded in bound:
        return bool(bound[recorded] == asked)
    # Two pseudonyms never stand for the same value, and none for a value of another kind.
    if asked in bound.values() or shape_of(Scrubber().value(asked, custom=True)) != shape_of(recorded):
        return False
    bound[recorded] = asked
    return True


def _pairs(value: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(key, value[key]) for key in sorted(value)]


__all__ = ["NotRecorded", "RecordTransport", "Recorded", "Recording", "ReplayTransport", "Scrubber"]
