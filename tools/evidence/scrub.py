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
#: From this length on, parts are scrubbed as well: tracebacks show long values with their middle left out.
_LONG = 20
_PART = 10

_PATTERNS = (
    # Close's own form of keys: api_, letters and digits, a dot, letters and digits.
    re.compile(r"\bapi_[A-Za-z0-9]{10,}(?:\.[A-Za-z0-9]+)*(?:\.\.\.\S*)?"),
    re.compile(r"\bapi_[A-Za-z0-9]*\.\.\.[A-Za-z0-9.]*"),
    re.compile(r"(?i)(?<=\bbasic )[A-Za-z0-9+/=_-]{6,}"),
    re.compile(r"(?i)(?<=\bbearer )[A-Za-z0-9+/=._~-]{12,}"),
    re.compile(r"(?i)(?<=authorization: )(?!\[)[^\r\n]+"),
    re.compile(r"""(?i)(?<=authorization['"]: ['"])(?!\[)[^'"\r\n]+"""),
)


class Scrubber:
    """Cleans texts of known secrets, of what looks like one, and of machine paths.

    Args:
        secrets: Known keys and tokens.
        paths: What to write instead of each path of this machine.
    """

    def __init__(self, secrets: Iterable[str] = (), paths: Mapping[str, str] | None = None) -> None:
        forms: set[str] = set()
        for secret in secrets:
            if len(secret) >= _SHORTEST and not any(secret.startswith(public) for public in PUBLIC):
                forms |= set(_forms(secret))
        longest_first = sorted(forms, key=lambda form: (-len(form), form))
        self._known = re.compile("|".join(map(re.escape, longest_first))) if forms else None
        self._paths = sorted((paths or {}).items(), key=lambda pair: -len(pair[0]))

    def __call__(self, text: str) -> str:
        """Return the text without them."""
        if self._known is not None:
            text = self._known.sub(MASK, text)
        for pattern in _PATTERNS:
            text = pattern.sub(MASK, text)
        for path, instead in self._paths:
            text = text.replace(path, instead)
        return text


def _forms(secret: str) -> Iterable[str]:
    yield from (secret, quote(secret, safe=""))
    for login in (secret, f"{secret}:"):
        yield base64.b64encode(login.encode()).decode().rstrip("=")
    if len(secret) >= _LONG:
        for length in range(_PART, len(secret)):
            yield secret[:length]
            yield secret[-length:]
