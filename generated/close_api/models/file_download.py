from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class FileDownload(Model):
    """Where an uploaded file is.

    Attributes:
        url: Address for the `url` of an attachment. Naming it before the file is there is an error.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"url"})

    url: Field[str] = Field("url", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, url: str | Unset = UNSET
    ) -> None:
        self._fill(_given, {"url": url})
