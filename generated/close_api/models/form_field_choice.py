from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class FormFieldChoice(Model):
    """One choice of a form's field.

    Attributes:
        label: What the form shows.
        value: What submissions contain.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"label", "value"})

    label: Field[str] = Field("label", STR)
    value: Field[str] = Field("value", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str | Unset = UNSET,
        value: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"label": label, "value": value})
