from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .outcome_applies_to import OutcomeAppliesTo
    from .outcome_type import OutcomeType


class UpdateOutcome(Model):
    """The changes to an outcome. What is not sent stays.

    Attributes:
        applies_to: Deprecated: what it can be chosen for follows from the type.
        description: Free text.
        name: Name of the outcome.
        type_: What kind it is.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    applies_to: Field[list[OutcomeAppliesTo | str] | None] = Field(
        "applies_to", OneOf(ListOf(Words("calls", "meetings")), NULL)
    )
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    name: Field[str | None] = Field("name", OneOf(STR, NULL))
    type_: Field[OutcomeType | str | None] = Field("type", OneOf(Words("custom", "vm-dropped"), NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        applies_to: Iterable[Literal["calls", "meetings"]] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given, {"applies_to": applies_to, "description": description, "name": name, "type_": type_}
        )
