from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SMSAttachment(Model):
    """A file that goes with an SMS. Its addresses open in a browser that is signed in to Close, and not with an
    API key.

    Attributes:
        media_id: Id of the file (`media_…`).
        url: Address of the file.
        content_type: Media type of the file.
        filename: Name of the file.
        size: Size of the file in bytes.
        thumbnail_url: Address of a small picture of the file.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"media_id", "url"})
    _READ_ONLY = frozenset({"media_id", "size", "thumbnail_url"})

    media_id: Field[str] = Field("media_id", STR)
    url: Field[str] = Field("url", STR)
    content_type: Field[str | None] = Field("content_type", OneOf(STR, NULL))
    filename: Field[str | None] = Field("filename", OneOf(STR, NULL))
    size: Field[int | None] = Field("size", OneOf(INT, NULL))
    thumbnail_url: Field[str | None] = Field("thumbnail_url", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        media_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        content_type: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "media_id": media_id,
                "url": url,
                "content_type": content_type,
                "filename": filename,
                "size": size,
                "thumbnail_url": thumbnail_url,
            },
        )
