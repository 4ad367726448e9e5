from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class UploadFile(Model):
    """The file that a form is wanted for.

    Attributes:
        content_type: Media type of the file, such as `application/pdf`.
        filename: Name of the file, without folders.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"content_type", "filename"})

    content_type: Field[str] = Field("content_type", STR)
    filename: Field[str] = Field("filename", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str,
        filename: str,
    ) -> None:
        self._fill(_given, {"content_type": content_type, "filename": filename})
