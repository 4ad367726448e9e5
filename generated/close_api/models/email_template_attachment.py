from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, INT, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class EmailTemplateAttachment(Model):
    """A file that goes with a template.

    Attributes:
        content_type: Media type of the file.
        filename: Name of the file.
        size: Size of the file in bytes.
        url: Address of the file.
        content_id: Name by which the HTML shows it.
        inline_only: Whether it is shown in the body alone, and not among the files.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"content_type", "filename", "size", "url"})
    _READ_ONLY = frozenset({"content_id", "inline_only"})

    content_type: Field[str] = Field("content_type", STR)
    filename: Field[str] = Field("filename", STR)
    size: Field[int] = Field("size", INT)
    url: Field[str] = Field("url", STR)
    content_id: Field[str | None] = Field("content_id", OneOf(STR, NULL))
    inline_only: Field[bool] = Field("inline_only", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        size: int | Unset = UNSET,
        url: str | Unset = UNSET,
        content_id: str | None | Unset = UNSET,
        inline_only: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "content_type": content_type,
                "filename": filename,
                "size": size,
                "url": url,
                "content_id": content_id,
                "inline_only": inline_only,
            },
        )
