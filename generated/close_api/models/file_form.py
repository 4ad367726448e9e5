from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .file_form_fields import FileFormFields


class FileForm(Model):
    """A form that takes one file.

    Attributes:
        fields: Fields of the form. All are to be sent, those that are not named here as well, before the
            file.
        url: Where the form is posted, at the storage and not at Close.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"fields", "url"})

    fields: Field[FileFormFields] = Field("fields", Nested(__package__, "FileFormFields"))
    url: Field[str] = Field("url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        fields: FileFormFields | Mapping[str, Any] | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"fields": fields, "url": url})
