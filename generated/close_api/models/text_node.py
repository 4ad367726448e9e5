from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .text_mode import TextMode


class TextNode(Model):
    """Matches objects by all of their text; leads by the e-mail addresses of their contacts, too.

    Attributes:
        mode: How the text is compared.
        value: The text.
        type_: The kind of object: `text`.
        negate: Whether to find what does not match instead.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"mode", "value", "type"})

    mode: Field[TextMode | str] = Field(
        "mode", Words("beginning_of_words", "exact_value", "full_words", "phrase")
    )
    value: Field[str] = Field("value", STR)
    type_: Field[str] = Field("type", STR)
    negate: Field[bool] = Field("negate", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        mode: Literal["beginning_of_words", "exact_value", "full_words", "phrase"],
        value: str,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"mode": mode, "value": value, "type_": type_, "negate": negate})
