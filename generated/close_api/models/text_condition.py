from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model

if TYPE_CHECKING:
    from .text_mode import TextMode


class TextCondition(Model):
    """For texts.

    Attributes:
        mode: How the text is compared.
        value: The text.
        type_: The kind of object: `text`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"mode", "value", "type"})

    mode: Field[TextMode | str] = Field(
        "mode", Words("beginning_of_words", "exact_value", "full_words", "phrase")
    )
    value: Field[str] = Field("value", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        mode: Literal["beginning_of_words", "exact_value", "full_words", "phrase"],
        value: str,
        type_: str,
    ) -> None:
        self._fill(_given, {"mode": mode, "value": value, "type_": type_})
