from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CreateComment(Model):
    """What it takes to create a comment.

    Attributes:
        body: The text, in the HTML of Close's rich texts.
        object_id: What it is about, such as an activity (`acti_…`) or an opportunity (`oppo_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"body", "object_id"})

    body: Field[str] = Field("body", STR)
    object_id: Field[str] = Field("object_id", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, body: str, object_id: str
    ) -> None:
        self._fill(_given, {"body": body, "object_id": object_id})
