"""Removes secrets and personal data from traffic. Equal values get the same pseudonym everywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import httpx2 as httpx
from close_description import load

from close_crm.arguments import instance

_KINDS_OF_ID = (
    "acct|acti|actitype|api|bulkdelete|bulkedit|bulkemail|bulkseqsub|cf|comm|comthr|cont|cotype|custobj|dial|emailacct|ev|"
    "expo|file|group|ilink|lcf|lead|media|memb|noti|oppo|orga|phon|pipe|req|role|save|sched|seq|seqstep|stat|sub|task|tmpl|"
    "user|whsub"
)
_ID = re.compile(rf"({_KINDS_OF_ID})_([A-Za-z0-9]+)", re.ASCII)
CUSTOM = re.compile(r"custom\.((?:cf|lcf)_[A-Za-z0-9]+)((?:\.(?:add|remove))?)", re.ASCII)
#: An API key used as the key of an object, where it may look like a name.
_SECRET = re.compile(r"api_[A-Za-z0-9]{12,}(\.[A-Za-z0-9]+)*", re.ASCII)
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

#: Headers of requests that are kept, with the pattern of their values: any other value is replaced.
REQUEST_HEADERS = {
    "content-type": re.compile(r"[a-z]+/[a-z0-9.+-]+(; ?charset=[A-Za-z0-9-]+)?"),
    "x-tz-offset": _COUNT,
}
_RATE = re.compile(r"([a-z]+=)?[0-9.]+(\s*[,;]\s*[a-z]+=[0-9.]+)*")
#: Headers of responses that are kept, likewise.
RESPONSE_HEADERS = {
    "content-type": REQUEST_HEADERS["content-type"],
    "allow": re.compile(r"[A-Z]+(, ?[A-Z]+)*"),
    **dict.fromkeys(
        ("ratelimit", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after"), _RATE
    ),
}

Headers = dict[str, str]


class Scrubber:
    """Replaces secrets and personal data; equal values by the same pseudonym."""

    def __init__(self) -> None:
        self._known: dict[object, Any] = {}
        self._counts: dict[str, int] = {}

    def path(self, raw: str) -> str:
        """Return a path with its ids replaced, and all else that is not a fixed part of a described path."""
        instance("raw", raw, str, "a text")
        segments = [
            segment if segment in _words().segments else self._segment(segment) for segment in raw.split("/")
        ]
        return "/".join(segments)

    def _segment(self, segment: str) -> str:
        return quote(self.text(unquote(segment)), safe="")

    def headers(self, headers: httpx.Headers, kept: Mapping[str, re.Pattern[str]]) -> Headers:
        """Return the headers that are kept, scrubbed."""
        present = {name: headers[name] for name in kept if name in headers}
        clean = {
            name: text if kept[name].fullmatch(text) else self.text(text) for name, text in present.items()
        }
        if "allow" in kept and "location" in headers:
            # The path alone, as the host may be a private one.
            clean["location"] = self.path(_path_of(headers["location"]))
        return clean

    def listed(self, text: str) -> str:
        """Return a query parameter's value scrubbed, item by item if it is a list."""
        instance("text", text, str, "a text")
        return ",".join(part if _COUNT.fullmatch(part) else self.text(part) for part in text.split(","))

    def key(self, key: str) -> str:
        """Return a key of an object, scrubbed."""
        instance("key", key, str, "a text")
        if found := CUSTOM.fullmatch(key):
            return f"custom.{self.text(found[1])}{found[2]}"
        known = key in _words().names or (_NAME.fullmatch(key) and not _SECRET.fullmatch(key))
        return key if known else self.text(key)

    def value(self, value: Any, *, custom: bool = False) -> Any:
        """Return a JSON value, scrubbed; `custom` if it is that of a custom field."""
        if isinstance(value, dict):
            return {
                self.key(key): self.value(
                    item, custom=custom or bool(CUSTOM.fullmatch(key)) or key == "custom"
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
        """Return a text, scrubbed unless it is empty, a date or one of the description's own words."""
        instance("text", text, str, "a text")
        day, moment = bool(_DATE.fullmatch(text)), bool(_MOMENT.fullmatch(text))
        if day or moment:
            return self._day(text, moment=moment) if custom else text
        if not text or (not custom and (text in _words().names or text in _words().values)):
            return text
        if found := CUSTOM.fullmatch(text):
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
            # A moment may be sent in one zone and returned in another.
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


def _form(text: str) -> tuple[str, Callable[[int], str]]:
    """Return the kind of a text, and the format of its pseudonyms."""
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
    """Return the description's own words, which are no personal data."""
    document = load().document
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
    paths = (f"{load().prefix}{path}" for path in document["paths"])
    segments = {segment for path in paths for segment in path.split("/") if "{" not in segment}
    return _Words(frozenset(names), frozenset(values), frozenset({*segments, *values}))


def read_json(content: bytes) -> tuple[Any, bool]:
    """Return the JSON value of a body, and whether it is not JSON; then the value is its text."""
    if not content:
        return None, False
    try:
        return json.loads(content), False
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace"), True


def is_pseudonym(value: Any) -> bool:
    """Whether a value is a pseudonym."""
    if isinstance(value, str):
        return _PSEUDONYM.fullmatch(value) is not None
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > _FIRST_NUMBER


def shape_of(pseudonym: object) -> object:
    """Return what all pseudonyms of one kind have in common."""
    return re.sub(r"\d+", "0", pseudonym) if isinstance(pseudonym, str) else type(pseudonym)


def _path_of(location: str) -> str:
    try:
        return urlsplit(location).path
    except ValueError:
        return ""
