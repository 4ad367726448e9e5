from __future__ import annotations

from ..types import (
    INT,
    STR,
    UNSET,
    Field,
    Model,
    Unset,
)


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
        *,
        comment_count: int | Unset = UNSET,
        thread_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "comment_count": comment_count,
                "thread_id": thread_id,
            }
        )
