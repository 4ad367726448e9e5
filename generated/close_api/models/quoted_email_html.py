from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class QuotedEmailHTML(Model):
    """A part of an e-mail as HTML.

    Attributes:
        expand: Whether the part is quoted, and folded at first.
        html: The part as HTML.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"expand", "html"})

    expand: Field[bool] = Field("expand", BOOL)
    html: Field[str] = Field("html", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        expand: bool | Unset = UNSET,
        html: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"expand": expand, "html": html})
