"""Takes secrets and this machine's paths out of text that is written down."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

MASK = "[scrubbed]"

#: Constants of this repository that open nothing but emulators; they may be read everywhere anyway.
PUBLIC = frozenset({"api_emulator", "emulator_token", "key_of_a_test"})

#: Shorter ones are words of tests; scrubbing these would blank out ordinary text.
_SHORTEST = 8
#: From this length on, parts are scrubbed as well where something is left out beside them: tracebacks show long values
#: without their middle, and long texts are cut.
_LONG = 20
_PART = 10
_CUT = re.compile(r"(\.\.\.|\n?…)")
_BESIDE = 500

_PATTERNS = (
    # Close's own form of keys: api_, letters and digits, a dot, letters and digits.
    re.compile(r"\bapi_[A-Za-z0-9]{10,}(?:\.[A-Za-z0-9]+)*(?:\.\.\.\S*)?"),
    re.compile(r"\bapi_[A-Za-z0-9]*\.\.\.[A-Za-z0-9.]*"),
    re.compile(r"(?i)(?<=\bbasic )[A-Za-z0-9+/=_-]{6,}"),
    re.compile(r"(?i)(?<=\bbearer )[A-Za-z0-9+/=._~-]{12,}"),
    # Not past the end of a value that HTML or XML holds.
    re.compile(r"(?i)(?<=authorization: )(?!\[)[^\r\n\"<]+"),
    re.compile(r"""(?i)(?<=authorization['"]: ['"])(?!\[)[^'"\r\n]+"""),
)


class Scrubber:
    """Cleans texts of known secrets, of what looks like one, and of machine paths.

    Args:
        secrets: Known keys and tokens.
        paths: What to write instead of each path of this machine.
    """

    def __init__(self, secrets: Iterable[str] = (), paths: Mapping[str, str] | None = None) -> None:
        secret_ones = {
            secret
            for secret in secrets
            if len(secret) >= _SHORTEST and not any(secret.startswith(public) for public in PUBLIC)
        }
        self._known = _Words(form for secret in secret_ones for form in _forms(secret))
        self._parts = _Words(
            part for secret in secret_ones if len(secret) >= _LONG for part in _parts(secret)
        )
        self._paths = sorted((paths or {}).items(), key=lambda pair: -len(pair[0]))

    def __call__(self, text: str) -> str:
        """Return the text without them."""
        text = self._known.masked(text)
        text = self._without_parts(text)
        for pattern in _PATTERNS:
            text = pattern.sub(MASK, text)
        for path, instead in self._paths:
            text = text.replace(path, instead)
        return text

    def _without_parts(self, text: str) -> str:
        """Return a text without the parts of secrets that stand before or after a cut."""
        pieces = _CUT.split(text)
        for at in range(0, len(pieces) - 1, 2):
            before, after = pieces[at], pieces[at + 2]
            pieces[at] = before[:-_BESIDE] + self._parts.masked(before[-_BESIDE:])
            pieces[at + 2] = self._parts.masked(after[:_BESIDE]) + after[_BESIDE:]
        return "".join(pieces)


class _Words:
    """Texts to mask, many of them, the longest first.

    One expression of all would try each of them at every character; only those whose first characters are anywhere in
    the text are tried.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._by_head: dict[str, list[str]] = {}
        for word in set(words):
            self._by_head.setdefault(word[:_SHORTEST], []).append(word)

    def masked(self, text: str) -> str:
        heads = self._by_head.keys() & (text[at : at + _SHORTEST] for at in range(len(text) - _SHORTEST + 1))
        there = sorted(
            (word for head in heads for word in self._by_head[head]), key=lambda one: (-len(one), one)
        )
        return re.sub("|".join(map(re.escape, there)), MASK, text) if there else text


def _forms(secret: str) -> Iterable[str]:
    yield from (secret, quote(secret, safe=""))
    for login in (secret, f"{secret}:"):
        yield base64.b64encode(login.encode()).decode().rstrip("=")


def _parts(secret: str) -> Iterable[str]:
    for length in range(_PART, len(secret)):
        yield secret[:length]
        yield secret[-length:]
