from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class UpdateCommentThreads(Model):
    """The new text of a comment.

    Attributes:
        body: The text, in the HTML of Close's rich texts.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"body"})

    body: Field[str] = Field("body", STR)

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, body: str) -> None:
        self._fill(_given, {"body": body})
