from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class QuotedEmailText(Model):
    """A part of an e-mail as plain text.

    Attributes:
        expand: Whether the part is quoted, and folded at first.
        text: The part as plain text.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"expand", "text"})

    expand: Field[bool] = Field("expand", BOOL)
    text: Field[str] = Field("text", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        expand: bool | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"expand": expand, "text": text})
