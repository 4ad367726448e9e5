from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .file_download import FileDownload
    from .file_form import FileForm


class FileUpload(Model):
    """A form to upload one file with, and where the file will be. Close gives an example of this answer, and no
    schema.

    Attributes:
        download: Where the file will be.
        upload: What the file is uploaded with.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"download", "upload"})

    download: Field[FileDownload] = Field("download", Nested(__package__, "FileDownload"))
    upload: Field[FileForm] = Field("upload", Nested(__package__, "FileForm"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        download: FileDownload | Mapping[str, Any] | Unset = UNSET,
        upload: FileForm | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"download": download, "upload": upload})
