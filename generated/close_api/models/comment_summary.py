from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CommentSummary(Model):
    """How much an object is commented on.

    Attributes:
        comment_count: Number of comments.
        thread_id: Thread the comments are in.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"comment_count", "thread_id"})

    comment_count: Field[int] = Field("comment_count", INT)
    thread_id: Field[str] = Field("thread_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        comment_count: int | Unset = UNSET,
        thread_id: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"comment_count": comment_count, "thread_id": thread_id})
