"""Parameters of the path, the query and the headers as text."""

from __future__ import annotations

import re
from typing import Any

from .codecs import ID, refusal
from .errors import InvalidRequest
from .scalars import scalar
from .text import brief


def path_segment(name: str, value: str) -> str:
    """Return a path parameter as it stands in the path.

    Raises:
        InvalidRequest: It is not a string, or has characters that ids of Close don't have and that could address
            another resource (`..`, `a/b`).
    """
    if not isinstance(value, str) or not _SEGMENT.fullmatch(value):
        raise refusal(name, ID, value)
    return str(scalar(value))


_SEGMENT = re.compile(r"[A-Za-z0-9_\-]+", re.ASCII)


def query_text(name: str, value: Any) -> str:
    """Return the text of a query or header parameter; lists are joined with commas, as Close expects them.

    Raises:
        InvalidRequest: An item of a list contains a comma, so that Close would read it as two.
    """
    if isinstance(value, list):
        texts = [query_text(name, item) for item in value]
        if any("," in text for text in texts):
            msg = f"{name}: a value that holds a comma can't be part of a comma list: {brief(texts)}"
            raise InvalidRequest(msg)
        return ",".join(texts)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
