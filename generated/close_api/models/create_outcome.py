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


class CreateOutcome(Model):
    """What it takes to create an outcome.

    Attributes:
        name: Name of the outcome.
        applies_to: Deprecated: what it can be chosen for follows from the type.
        description: Free text.
        type_: What kind it is.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name"})

    name: Field[str] = Field("name", STR)
    applies_to: Field[list[OutcomeAppliesTo | str] | None] = Field(
        "applies_to", OneOf(ListOf(Words("calls", "meetings")), NULL)
    )
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    type_: Field[OutcomeType | str] = Field("type", Words("custom", "vm-dropped"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        applies_to: Iterable[Literal["calls", "meetings"]] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given, {"name": name, "applies_to": applies_to, "description": description, "type_": type_}
        )
