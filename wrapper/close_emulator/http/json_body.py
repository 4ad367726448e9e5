"""Request bodies: JSON objects, and what is refused in their place."""

import json
import math
from typing import Final, NoReturn

from close_emulator.problems import INVALID_JSON, refuse
from close_emulator.state.store import Record

from .messages import RawRequest

# Deeper bodies mean nothing to Close; the limit keeps every later walk over a body far from Python's own.
MAX_DEPTH: Final = 64


def read_json(request: RawRequest, *, required: bool) -> Record:
    """Return the JSON object that a request carries.

    Raises:
        Refusal: 415 when the content type is not JSON; 400 when the body is missing, sent in chunks, not JSON (NaN,
            invalid UTF-8, lone surrogates and absurd depth included) or not an object.
    """
    if not request.body and not required:
        return {}
    media_type = request.header("content-type")
    if request.body and media_type is not None and not _is_json(media_type):
        refuse(415, "Please send valid JSON with a 'Content-Type: application/json' header.")
    if "chunked" in (request.header("transfer-encoding") or "").lower():
        refuse(400, "Chunked Transfer-Encoding is not supported.")
    try:
        text = request.body.decode()
        value = _DECODER.decode(text)
        # Only escapes write what UTF-8 can't, and only brackets nest: most bodies need no walk.
        if "\\u" in text or text.count("{") + text.count("[") >= MAX_DEPTH:
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


_DECODER: Final = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite)


def check_text(value: object) -> None:
    """Raise ValueError where a value nests too deeply or contains text that UTF-8 can't encode."""
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
