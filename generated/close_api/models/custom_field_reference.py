from __future__ import annotations

from ..types import (
    STR,
    Field,
    Model,
)


class CustomFieldReference(Model):
    """Names an existing custom field.

    Attributes:
        id: Id of the field (`cf_…`).
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
