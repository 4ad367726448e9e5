"""HTTP as the emulator needs it: requests taken apart, refusals in Close's forms.

Close writes a refusal in one of two ways: `{"error": text}`, or `{"errors": [...], "field-errors": {...}}` where single
fields are wrong. No page describes them; the texts are those of recorded answers and of the validation libraries that
Close published (flask-mongorest, cleancat), where there are any.
"""

import base64
import binascii
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NoReturn

from close_emulator.state.store import Record, Store

NO_SUCH_OBJECT = "Object does not exist."
NOT_A_CHOICE = "Not a valid choice."
REQUIRED = "This field is required."
# The body of 429 is no longer described; until 2024 its text was "API call count exceeded for this period".
TOO_MANY = "API call count exceeded for this period"
INVALID_JSON = "The request contains invalid JSON."
_UNAUTHORIZED = (
    "The server could not verify that you are authorized to access the URL requested.  You either supplied the wrong "
    "credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required."
)
_NO_SUCH_URL = (
    "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try "
    "again."
)
MAX_BODY: Final = 8 * 2**20
"""The largest body in bytes. Close names no limit; a larger body is 413."""
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
BAD_REQUEST: Final = 400
CONFLICT: Final = 409
"""The status of what is refused for what the organization holds, in requests by the description that is served."""
# Deeper bodies mean nothing to Close; the limit keeps every later walk over a body far from Python's own.
MAX_DEPTH: Final = 64


@dataclass(frozen=True)
class RawRequest:
    """A request as it came over the wire: path and query undecoded, headers in order."""

    method: str
    path: bytes
    query: bytes
    headers: tuple[tuple[str, str], ...]
    body: bytes
    too_large: bool = False
    """The body was larger than `MAX_BODY` and is not here."""
    by_description: bool = False
    """The request was made by the description that the server offers; see `server`."""

    def header(self, name: str) -> str | None:
        """A header's value, repeated ones joined by a comma; None when it is missing."""
        values = [value for key, value in self.headers if key.lower() == name]
        return ", ".join(values) if values else None


@dataclass(frozen=True)
class Answer:
    """A response, before it is written. A body of None writes nothing."""

    status: int
    body: Any = None
    headers: tuple[tuple[str, str], ...] = field(default=())

    def encoded(self, rate_limit: Iterable[tuple[str, str]]) -> tuple[int, list[tuple[str, str]], bytes]:
        """Status, headers and bytes to send; `rate_limit` are the headers that say what is left of a budget."""
        headers = [*rate_limit, *self.headers]
        if self.body is None:
            return self.status, headers, b""
        # Recorded answers to DELETE are `{}` and a line's end; how other bodies end is not recorded.
        content = b"{}\n" if self.body == {} else _ENCODER.encode(self.body).encode()
        return self.status, [("Content-Type", "application/json"), *headers], content


class Refusal(Exception):
    """A request that is refused, with the answer to send. State must be untouched when it is raised."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"{answer.status} {answer.body}")
        self.answer = answer


def refuse(status: int, text: str, *headers: tuple[str, str]) -> NoReturn:
    """Raise a refusal of the first form."""
    raise Refusal(Answer(status, {"error": text}, headers))


def refuse_fields(problems: Mapping[str, Any], errors: Iterable[str] = ()) -> NoReturn:
    """Raise a 400 of the second form: what is wrong, by field and in general."""
    raise Refusal(Answer(400, {"errors": list(errors), "field-errors": dict(problems)}))


def refuse_unknown(document: str) -> NoReturn:
    """Raise the 404 of an id that names nothing; `document` is the server's word for the kind of object."""
    refuse(404, f"Empty query: {document} matching query does not exist.")


def refuse_path() -> NoReturn:
    """Raise the 404 of a path that Close does not serve."""
    refuse(404, _NO_SUCH_URL)


def refuse_large() -> NoReturn:
    """Raise the 413 of a body above `MAX_BODY`."""
    refuse(413, f"The request is larger than {MAX_BODY} bytes.")


def identify(request: RawRequest, store: Store) -> tuple[str | None, str | None]:
    """The known key or token that a request carries, and the id of its user; None for both when there is none."""
    scheme, _, credentials = (request.header("authorization") or "").partition(" ")
    key = None
    user_id = None
    if scheme.lower() == "bearer":
        key = credentials.strip()
        user_id = store.tokens.get(key)
    elif scheme.lower() == "basic":
        try:
            pair = base64.b64decode(credentials.strip(), validate=True).decode()
        except (binascii.Error, ValueError):
            pair = ""
        key, colon, password = pair.partition(":")
        if colon and not password:
            user_id = store.keys.get(key)
    return (None, None) if user_id is None else (key, user_id)


def authenticate(request: RawRequest, store: Store) -> str:
    """The id of the user a request is made as.

    Raises:
        Refusal: 401, when credentials are missing, broken or unknown, or a password comes with an API key.
    """
    _, user_id = identify(request, store)
    if user_id is None:
        refuse(401, _UNAUTHORIZED)
    return user_id


def read_json(request: RawRequest, *, required: bool) -> Record:
    """The JSON object that a request carries.

    Raises:
        Refusal: 415 when the content type is not JSON; 400 when the body is missing, comes in chunks, is no JSON (NaN,
            invalid UTF-8, lone surrogates and absurd depth included) or is no object.
    """
    if not request.body and not required:
        return {}
    media_type = request.header("content-type")
    if request.body and media_type is not None and not _is_json(media_type):
        refuse(415, "Please send valid JSON with a 'Content-Type: application/json' header.")
    if "chunked" in (request.header("transfer-encoding") or "").lower():
        refuse(400, "Chunked Transfer-Encoding is not supported.")
    try:
        value = json.loads(request.body.decode(), parse_constant=_no_constant, parse_float=_finite)
        check_text(value)
    except (ValueError, RecursionError):
        refuse(400, INVALID_JSON)
    if not isinstance(value, dict):
        refuse(400, "JSON data must be a dict.")
    return value


def _is_json(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def check_text(value: object) -> None:
    """Raise ValueError where a value nests too deeply or holds text that UTF-8 can't say."""
    layer = [value]
    for _ in range(MAX_DEPTH):
        below: list[object] = []
        for item in layer:
            if isinstance(item, str):
                item.encode()
            elif isinstance(item, list):
                below.extend(item)
            elif isinstance(item, dict):
                below.extend(item.keys())
                below.extend(item.values())
        if not below:
            return
        layer = below
    raise ValueError("nested too deeply")
