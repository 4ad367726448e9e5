from __future__ import annotations

from collections.abc import Sequence

from ..types import (
    STR,
    UNSET,
    Field,
    ListOf,
    Model,
    Unset,
)


class UpdateSharedCustomField(Model):
    """The changes to a shared custom field. What is not sent stays.

    Attributes:
        name: New name of the field.
        choices: The values to choose from. Replaces the whole list.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    name: Field[str] = Field("name", STR)
    choices: Field[list[str]] = Field("choices", ListOf(STR))

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        choices: Sequence[str] | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "name": name,
                "choices": choices,
            }
        )
