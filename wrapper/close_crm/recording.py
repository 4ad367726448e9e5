"""Traffic written down without secrets and personal data, and answered from the file later.

    from close_crm.recording import Recording, RecordTransport, ReplayTransport

    recording = Recording()
    with Close(transport=RecordTransport(httpx2.HTTPTransport(), recording)) as close: ...
    recording.save("traffic.json")

    with Close("none", transport=ReplayTransport(Recording.load("traffic.json"))) as close: ...

What is kept is what the description knows: names of fields, words of its enumerations, fixed parts of addresses,
status codes, and the headers that it describes; beside these, dates and numbers outside of custom fields. Every other
text, every value of a custom field and every id is replaced by a pseudonym, the same one wherever the same value
stands, so that structure and equalities stay. Of a request's headers only the content type and `x-tz-offset` are kept,
never credentials. A key that no description names is kept where it looks like a name in a program.

Needs the extra `contract`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import httpx2 as httpx

from ._description import description
from .errors import CloseError

_FORMAT = 1

_KINDS_OF_ID = (
    "acct|acti|actitype|api|bulkdelete|bulkedit|bulkemail|bulkseqsub|cf|comm|comthr|cont|cotype|custobj|dial|emailacct|ev|"
    "expo|file|group|ilink|lcf|lead|media|memb|noti|oppo|orga|phon|pipe|req|role|save|sched|seq|seqstep|stat|sub|task|tmpl|"
    "user|whsub"
)
_ID = re.compile(rf"({_KINDS_OF_ID})_([A-Za-z0-9]+)", re.ASCII)
_CUSTOM = re.compile(r"custom\.((?:cf|lcf)_[A-Za-z0-9]+)((?:\.(?:add|remove))?)", re.ASCII)
_NAME = re.compile(r"[a-z_][a-z0-9_-]{0,60}|\d{1,4}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?", re.ASCII)
_COUNT = re.compile(r"-?\d{1,5}(\.\d{1,2})?", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://.*", re.DOTALL)
_PHONE = re.compile(r"[+(]?\d[\d\s()./-]{4,}")
#: https://developer.close.com/api/resources/opportunities/update: addresses of files that may be attached start so.
_FILE = "https://app.close.com/go/file/"

_FIRST_DAY = date(1900, 1, 1)
_FIRST_NUMBER = 7_000_000_000
_PSEUDONYM = re.compile(
    r"text \d+|<body><p>text \d+</p></body>|person\d+@example\.invalid|\+1555\d{7,}|https://example\.invalid/\d+"
    rf"|{re.escape(_FILE)}\d+|({_KINDS_OF_ID})_\d+|19\d\d-\d\d-\d\d(T00:00:00(\+00:00)?)?"
)

#: Headers that are kept, and what their values look like: any other value is replaced.
_ASKED = {
    "content-type": re.compile(r"[a-z]+/[a-z0-9.+-]+(; ?charset=[A-Za-z0-9-]+)?"),
    "x-tz-offset": _COUNT,
}
_RATE = re.compile(r"([a-z]+=)?[0-9.]+(\s*[,;]\s*[a-z]+=[0-9.]+)*")
_ANSWERED = {
    "content-type": _ASKED["content-type"],
    "allow": re.compile(r"[A-Z]+(, ?[A-Z]+)*"),
    **dict.fromkeys(
        ("ratelimit", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after"), _RATE
    ),
}

Headers = dict[str, str]


class NotRecorded(CloseError, LookupError):
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


class Scrubber:
    """Replaces what must not be kept; the same value by the same pseudonym."""

    def __init__(self) -> None:
        self._known: dict[object, Any] = {}
        self._counts: dict[str, int] = {}

    def path(self, raw: str) -> str:
        """Give a path with its ids replaced, and whatever else is no fixed part of a described path."""
        segments = [
            segment if segment in _words().segments else self._segment(segment) for segment in raw.split("/")
        ]
        return "/".join(segments)

    def _segment(self, segment: str) -> str:
        return quote(self.text(unquote(segment)), safe="")

    def headers(self, headers: httpx.Headers, kept: Mapping[str, re.Pattern[str]]) -> Headers:
        """Give the headers that are kept."""
        found = {name: headers[name] for name in kept if name in headers}
        clean = {
            name: text if kept[name].fullmatch(text) else self.text(text) for name, text in found.items()
        }
        if "allow" in kept and "location" in headers:
            # Where an answer points to is told by the path; the host may be someone's own.
            clean["location"] = self.path(urlsplit(headers["location"]).path)
        return clean

    def listed(self, text: str) -> str:
        """Give a query parameter's value, part by part where it is a list."""
        return ",".join(part if _COUNT.fullmatch(part) else self.text(part) for part in text.split(","))

    def key(self, key: str) -> str:
        """Give a key of an object."""
        if found := _CUSTOM.fullmatch(key):
            return f"custom.{self.text(found[1])}{found[2]}"
        return key if key in _words().names or _NAME.fullmatch(key) else self.text(key)

    def value(self, value: Any, *, custom: bool = False) -> Any:
        """Give a JSON value; `custom` where it is that of a custom field."""
        if isinstance(value, dict):
            return {
                self.key(key): self.value(
                    item, custom=custom or bool(_CUSTOM.fullmatch(key)) or key == "custom"
                )
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [self.value(item, custom=custom) for item in value]
        if isinstance(value, str):
            return self.text(value, custom=custom)
        if custom and isinstance(value, (int, float)) and not isinstance(value, bool):
            whole = isinstance(value, int)
            return self._pseudonym(
                (whole, value), "number", lambda number: _FIRST_NUMBER + number + (0 if whole else 0.5)
            )
        return value

    def text(self, text: str, *, custom: bool = False) -> str:
        """Give a text, as it is where it is empty, a date or one of the description's own words."""
        day, moment = bool(_DATE.fullmatch(text)), bool(_MOMENT.fullmatch(text))
        if day or moment:
            return self._day(text, moment=moment) if custom else text
        if not text or (not custom and (text in _words().names or text in _words().values)):
            return text
        if found := _CUSTOM.fullmatch(text):
            return f"custom.{self.text(found[1])}{found[2]}"
        found = _ID.fullmatch(text)
        if found is not None:
            prefix, width = found[1], len(found[2])
            id: str = self._pseudonym(text, prefix, lambda number: f"{prefix}_{number:0{width}}")
            return id
        made: str = self._pseudonym(text, *_form(text))
        return made

    def _day(self, text: str, *, moment: bool) -> str:
        same: object = text
        zone = ""
        if moment:
            # The same moment may be sent in one zone and come back in another.
            try:
                read = datetime.fromisoformat(text)
                same, zone = (read.astimezone(UTC), "+00:00") if read.tzinfo else (read, "")
            except ValueError:
                pass
        ending = f"T00:00:00{zone}" if moment else ""
        made: str = self._pseudonym(
            ("day", same), "day", lambda number: f"{_FIRST_DAY + timedelta(days=number % 36_000)}{ending}"
        )
        return made

    def _pseudonym(self, same: object, kind: str, make: Callable[[int], Any]) -> Any:
        if same not in self._known:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._known[same] = make(self._counts[kind])
        return self._known[same]


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
        body, _ = _json(request.content)
        answer, broken = _json(response.content)
        self.exchanges.append(
            Recorded(
                method=request.method,
                path=clean.path(request.url.raw_path.decode("ascii", "replace").partition("?")[0]),
                query=[
                    (clean.key(name), clean.listed(value)) for name, value in request.url.params.multi_items()
                ],
                sent=clean.headers(request.headers, _ASKED),
                body=clean.value(body),
                status=response.status_code,
                headers=clean.headers(response.headers, _ANSWERED),
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


def _form(text: str) -> tuple[str, Callable[[int], str]]:
    """Give what kind of text it is, and how pseudonyms of that kind are made."""
    if text.startswith("<body>"):
        return "text", "<body><p>text {}</p></body>".format
    if text.startswith(_FILE):
        return "file", f"{_FILE}{{}}".format
    if _URL.fullmatch(text):
        return "address", "https://example.invalid/{}".format
    if _EMAIL.fullmatch(text):
        return "person", "person{}@example.invalid".format
    if _PHONE.fullmatch(text):
        return "phone", "+1555{:07}".format
    return "text", "text {}".format


@dataclass(frozen=True)
class _Words:
    names: frozenset[str]
    values: frozenset[str]
    segments: frozenset[str]


@cache
def _words() -> _Words:
    """Give the description's own words: they say nothing of anyone."""
    document = description().document
    names: set[str] = {"field-errors"}
    values: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("properties"), dict):
                names.update(node["properties"])
            if isinstance(node.get("enum"), list):
                values.update(one for one in node["enum"] if isinstance(one, str))
            if isinstance(node.get("name"), str) and isinstance(node.get("in"), str):
                names.add(node["name"])
            for item in node.values():
                walk(item)
        elif isinstance(node, list):
            for item in node:
                walk(item)

    walk({"paths": document["paths"], "components": {**document["components"], "examples": {}}})
    paths = (f"{description().prefix}{path}" for path in document["paths"])
    segments = {segment for path in paths for segment in path.split("/") if "{" not in segment}
    return _Words(frozenset(names), frozenset(values), frozenset({*segments, *values}))


def _json(content: bytes) -> tuple[Any, bool]:
    """Give the JSON value that a body is, and whether it is none; then it comes as a text."""
    if not content:
        return None, False
    try:
        return json.loads(content), False
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace"), True


class RecordTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Passes requests on to another transport, and keeps each exchange in a recording.

    Args:
        transport: Does the sending; sync, async or both.
        recording: Where the exchanges go.
    """

    def __init__(
        self, transport: httpx.BaseTransport | httpx.AsyncBaseTransport, recording: Recording
    ) -> None:
        self._transport = transport
        self.recording = recording

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send, wait, keep."""
        if not isinstance(self._transport, httpx.BaseTransport):
            msg = "The transport to pass requests on to is not a sync one"
            raise TypeError(msg)
        request.read()
        response = self._transport.handle_request(request)
        response.read()
        self.recording.add(request, response)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, await, keep."""
        if not isinstance(self._transport, httpx.AsyncBaseTransport):
            msg = "The transport to pass requests on to is not an async one"
            raise TypeError(msg)
        await request.aread()
        response = await self._transport.handle_async_request(request)
        await response.aread()
        self.recording.add(request, response)
        return response

    def close(self) -> None:
        """Close the transport below."""
        if isinstance(self._transport, httpx.BaseTransport):
            self._transport.close()

    async def aclose(self) -> None:
        """Close the transport below."""
        if isinstance(self._transport, httpx.AsyncBaseTransport):
            await self._transport.aclose()


class ReplayTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers from a recording: the first exchange not yet used whose method, path, query and body are the request's.

    A pseudonym in a recorded request stands for any value, always the same one from then on, and is that value in the
    answers; so a program that is replayed gets back what it sends. Header values are not compared.

    Args:
        recording: Where the answers come from.
    """

    def __init__(self, recording: Recording) -> None:
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
        body, _ = _json(request.content)
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
        headers = {name: self._told(text) for name, text in one.headers.items()}
        return httpx.Response(one.status, headers=headers, content=content, request=request)

    def _told(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {self._key(key): self._told(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._told(item) for item in value]
        return self._bound.get(value, value) if _is_pseudonym(value) else value

    def _key(self, key: str) -> str:
        if found := _CUSTOM.fullmatch(key):
            return f"custom.{self._told(found[1])}{found[2]}"
        return str(self._told(key))


def _segments(path: str) -> list[str]:
    return [unquote(segment) for segment in path.split("/")]


def _is_pseudonym(value: Any) -> bool:
    if isinstance(value, str):
        return _PSEUDONYM.fullmatch(value) is not None
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > _FIRST_NUMBER


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
        and not _is_pseudonym(recorded)
    ):
        return _fits(recorded.split(","), asked.split(","), bound)
    if not _is_pseudonym(recorded):
        return type(recorded) is type(asked) and bool(recorded == asked)
    if recorded in bound:
        return bool(bound[recorded] == asked)
    # Two pseudonyms never stand for the same value, and none for a value of another kind.
    if asked in bound.values() or _shape(Scrubber().value(asked, custom=True)) != _shape(recorded):
        return False
    bound[recorded] = asked
    return True


def _pairs(value: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(key, value[key]) for key in sorted(value)]


def _shape(pseudonym: object) -> object:
    """Give what pseudonyms of one kind have in common."""
    return re.sub(r"\d+", "0", pseudonym) if isinstance(pseudonym, str) else type(pseudonym)


__all__ = ["NotRecorded", "RecordTransport", "Recorded", "Recording", "ReplayTransport", "Scrubber"]
