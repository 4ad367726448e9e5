"""Record traffic without secrets and personal data, and replay it from the file later.

    from close_crm.testing.recording import Recording, RecordTransport, ReplayTransport

    recording = Recording()
    with Close(transport=RecordTransport(recording=recording)) as close: ...
    recording.save("traffic.json")

    with Close("none", transport=ReplayTransport(Recording.load("traffic.json"))) as close: ...

A recording keeps the parts of traffic that the description names: field names, values of enumerations, fixed parts of
paths, status codes and headers; besides, dates and numbers outside of custom fields. Every other text, every value of a
custom field and every id is replaced by a pseudonym, equal values by the same one, so that structure and equalities are
preserved. Of a request's headers only the content type and `x-tz-offset` are kept, never credentials. A key that is not
described is kept if it looks like an identifier.

A saved recording is a cassette in the format of vcrpy, which is not needed for it. Cassettes that vcrpy recorded can be
replayed, too; they are not scrubbed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import httpx2 as httpx
from close_runtime.signals import raise_if_by_signal
from close_runtime.text import brief, counted, described

from close_crm.arguments import instance
from close_crm.errors import CloseError, ConfigurationError
from close_crm.transport.wrapping import WrappingTransport, read_whole, read_whole_async

from .scrubbing import (
    CUSTOM,
    REQUEST_HEADERS,
    RESPONSE_HEADERS,
    Headers,
    Scrubber,
    is_pseudonym,
    read_json,
    shape_of,
)

#: Of the cassette format: https://vcrpy.readthedocs.io. The key `about` is ours; vcrpy passes over it.
_VERSION = 1
#: The server that cassettes name, wherever they were recorded: the host may be someone's own.
_SERVER = "https://api.close.com"


class NotRecorded(CloseError, LookupError):  # pyright: ignore[reportIncompatibleVariableOverride] - of `args`, as in CloseError
    """No response is recorded for a request, or each of them was already used."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """One exchange, scrubbed.

    Attributes:
        method: The HTTP method.
        path: The path, from the server's root.
        query: Query parameters by name, in the order they were sent.
        sent: The request's headers that are kept.
        body: The request's body as JSON, None if it was empty or null.
        status: The response's status code.
        headers: The response's headers that are kept.
        answer: The response's body as JSON, None if it was empty or null; its text if it was not JSON.
        empty: Whether the response had no body.
        broken: Whether the response's body was not JSON.
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
        exchanges: The recorded exchanges.
        about: Notes, such as the ids that a replay has to request. The caller scrubs them.
    """

    exchanges: list[Recorded] = field(default_factory=list)
    about: dict[str, str] = field(default_factory=dict)
    _scrubber: Scrubber = field(default_factory=Scrubber, repr=False, compare=False)

    def scrub(self, text: str) -> str:
        """Return the pseudonym of a text in this recording."""
        return self._scrubber.text(text)

    def add(self, request: httpx.Request, response: httpx.Response) -> None:
        """Add an exchange whose bodies have been read. It is scrubbed before anything is stored.

        Raises:
            ConfigurationError: It is none of httpx2's.
        """
        instance("request", request, httpx.Request, "an httpx2.Request")
        instance("response", response, httpx.Response, "an httpx2.Response")
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
                sent=clean.headers(request.headers, REQUEST_HEADERS),
                body=clean.value(body),
                status=response.status_code,
                headers=clean.headers(response.headers, RESPONSE_HEADERS),
                answer=clean.value(answer),
                empty=not response.content,
                broken=broken,
            )
        )

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the recording as a cassette of vcrpy's format, in JSON, which its YAML reader takes as well.

        Raises:
            ConfigurationError: The file can't be written.
        """
        about = json.dumps(self.about, ensure_ascii=False)
        # An interaction a line: short, and two recordings can be compared.
        lines = ",\n".join(json.dumps(_interaction(one), ensure_ascii=False) for one in self.exchanges)
        text = f'{{"version": {_VERSION}, "about": {about}, "interactions": [\n{lines}\n]}}\n'
        with _file(path, "written") as file:
            # What UTF-8 has no bytes for, half a pair of surrogates, becomes the escape that JSON has for it.
            file.write_bytes(text.encode(errors="backslashreplace"))

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Recording:
        """Read a cassette: a recording that was saved, or one that vcrpy wrote with its JSON serializer.

        Raises:
            ConfigurationError: The file can't be read, or is no cassette of version 1.
        """
        with _file(path, "read") as file:
            text = file.read_text(encoding="utf-8")
        try:
            whole = json.loads(text)
        except (ValueError, RecursionError) as error:
            msg = f"{path} is no recording: its JSON can't be read ({described(error)})"
            raise ConfigurationError(msg) from error
        if not isinstance(whole, dict) or whole.get("version") != _VERSION:
            msg = f"{path} is no recording: not a cassette of version {_VERSION}"
            raise ConfigurationError(msg)
        exchanges: list[Recorded] = []
        try:
            exchanges.extend(map(_exchange, whole["interactions"]))
        except (LookupError, TypeError, AttributeError, ValueError) as error:
            msg = f"{path} is no recording: interaction {len(exchanges) + 1} is not of vcrpy's format"
            raise ConfigurationError(msg) from error
        return cls(exchanges, whole.get("about", {}))


@contextmanager
def _file(path: str | os.PathLike[str], done: str) -> Generator[Path]:
    """Name the file, and what can't be done with it, in the error of a block.

    Raises:
        ConfigurationError: It is no path, or the system refuses it.
    """
    instance("path", path, (str, os.PathLike), "a path")
    try:
        yield Path(os.fsdecode(path))
    except (OSError, ValueError) as error:  # a path with a null byte, or a text that is not UTF-8
        raise_if_by_signal(error)
        msg = f"{brief(os.fspath(path))} can't be {done}: {getattr(error, 'strerror', None) or error}"
        raise ConfigurationError(msg) from error


def _interaction(one: Recorded) -> dict[str, Any]:
    """Return an exchange as a cassette has it."""
    query = f"?{urlencode(one.query)}" if one.query else ""
    content = "" if one.empty else one.answer if one.broken else json.dumps(one.answer, ensure_ascii=False)
    return {
        "request": {
            "method": one.method,
            "uri": f"{_SERVER}{one.path}{query}",
            "body": None if one.body is None else json.dumps(one.body, ensure_ascii=False),
            "headers": {name: [text] for name, text in one.sent.items()},
        },
        "response": {
            "status": {"code": one.status, "message": httpx.codes.get_reason_phrase(one.status)},
            "headers": {name: [text] for name, text in one.headers.items()},
            "body": {"string": content},
        },
    }


def _exchange(interaction: dict[str, Any]) -> Recorded:
    """Return a cassette's interaction as an exchange."""
    request, response = interaction["request"], interaction["response"]
    uri = urlsplit(request["uri"])
    content: str = response["body"]["string"]
    answer, broken = read_json(content.encode())
    return Recorded(
        method=request["method"],
        path=uri.path,
        query=parse_qsl(uri.query, keep_blank_values=True),
        sent=_first_values(request["headers"], REQUEST_HEADERS),
        body=read_json((request["body"] or "").encode())[0],
        status=response["status"]["code"],
        headers=_first_values(response["headers"], {*RESPONSE_HEADERS, "location"}),
        answer=answer,
        empty=not content,
        broken=broken,
    )


def _first_values(headers: Mapping[str, list[str]], kept: Collection[str]) -> Headers:
    # Others, such as the length and coding of the recorded body, would not be true of what is replayed.
    return {name.lower(): values[0] for name, values in headers.items() if name.lower() in kept}


class RecordTransport(WrappingTransport):
    """Passes requests on to another transport, and adds each exchange to a recording.

    Args:
        transport: Sends the requests; sync, async or both. By default, the network.
        recording: The recording to add to. By default, a new one, available as `recording`.

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
        """Send the request and record the exchange."""
        transport = self._sync
        request.read()
        response = read_whole(request, transport.handle_request(request))
        self.recording.add(request, response)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request and record the exchange."""
        transport = self._async
        await request.aread()
        response = await read_whole_async(request, await transport.handle_async_request(request))
        self.recording.add(request, response)
        return response


class ReplayTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers from a recording: the first exchange not yet used whose method, path, query and body are the request's.

    A pseudonym in a recorded request matches any value, always the same one from then on, and is replaced by that value
    in responses, so that a program receives the values that it sent. Header values are not compared.

    Args:
        recording: The recorded exchanges.

    Raises:
        ConfigurationError: It is not a recording.
    """

    def __init__(self, recording: Recording) -> None:
        instance("recording", recording, Recording, "a close_crm.testing.recording.Recording")
        self._left = list(recording.exchanges)
        self._bound: dict[Any, Any] = {}

    @property
    def left(self) -> tuple[Recorded, ...]:
        """The exchanges that were not requested so far."""
        return tuple(self._left)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the recorded response.

        Raises:
            NotRecorded: There is no response to this request, or no further one.
        """
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the recorded response.

        Raises:
            NotRecorded: There is no response to this request, or no further one.
        """
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path.decode("ascii", "replace").partition("?")[0]
        body, _ = read_json(request.content)
        sent = [_segments(path), sorted(request.url.params.multi_items()), body]
        for number, one in enumerate(self._left):
            if one.method != request.method:
                continue
            bound = dict(self._bound)
            if _fits([_segments(one.path), sorted(one.query), one.body], sent, bound):
                self._bound = bound
                del self._left[number]
                return self._response(one, request)
        size = counted(len(request.content), "byte")
        msg = f"the recording has no unused response for this {request.method} of {size}"
        raise NotRecorded(msg)

    def _response(self, one: Recorded, request: httpx.Request) -> httpx.Response:
        answer = self._with_values(one.answer)
        content = b"" if one.empty else str(answer).encode() if one.broken else json.dumps(answer).encode()
        headers = {name.encode(): self._with_values(text).encode() for name, text in one.headers.items()}
        return httpx.Response(one.status, headers=headers, content=content, request=request)

    def _with_values(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {self._key(key): self._with_values(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._with_values(item) for item in value]
        return self._bound.get(value, value) if is_pseudonym(value) else value

    def _key(self, key: str) -> str:
        if found := CUSTOM.fullmatch(key):
            return f"custom.{self._with_values(found[1])}{found[2]}"
        return str(self._with_values(key))


def _segments(path: str) -> list[str]:
    return [unquote(segment) for segment in path.split("/")]


def _fits(recorded: Any, sent: Any, bound: dict[Any, Any]) -> bool:
    """Whether a part of a request matches the recorded one; bind its pseudonyms to values."""
    if isinstance(recorded, dict):
        return isinstance(sent, dict) and _fits(_pairs(recorded), _pairs(sent), bound)
    if isinstance(recorded, (list, tuple)):
        if not isinstance(sent, (list, tuple)) or len(recorded) != len(sent):
            return False
        return all(_fits(one, other, bound) for one, other in zip(recorded, sent, strict=True))
    if isinstance(recorded, str) and isinstance(sent, str) and "," in recorded and not is_pseudonym(recorded):
        return _fits(recorded.split(","), sent.split(","), bound)
    if not is_pseudonym(recorded):
        return type(recorded) is type(sent) and bool(recorded == sent)
    if recorded in bound:
        return bool(bound[recorded] == sent)
    # Different pseudonyms are different values, of the kind that the pseudonym shows.
    if sent in bound.values() or shape_of(Scrubber().value(sent, custom=True)) != shape_of(recorded):
        return False
    bound[recorded] = sent
    return True


def _pairs(value: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(key, value[key]) for key in sorted(value)]


__all__ = ["NotRecorded", "RecordTransport", "Recorded", "Recording", "ReplayTransport", "Scrubber"]
