from __future__ import annotations

from ..types import (
    STR,
    Field,
    Model,
)


class PipelineStatusReference(Model):
    """Names an existing status.

    Attributes:
        id: Id of the status (`stat_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"id"})

    id: Field[str] = Field("id", STR)

    def __init__(
        self,
        *,
        id: str,
    ) -> None:
        self._fill(
            {
                "id": id,
            }
        )
