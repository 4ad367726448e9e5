from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR, STRS
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


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
    choices: Field[list[str]] = Field("choices", STRS)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"name": name, "choices": choices})
