"""Uploads: a file on its way to the storage of Close, and the uploaded file as `attachments` takes it.

    file = close.files.upload("offer.pdf")
    close.activities.notes.create(lead_id="lead_...", note="Our offer", attachments=[file])

Close answers with a form, which is good for 60 seconds; the form and the file are posted to a storage outside of the
API, without the API key. From then on, and for 24 hours, attachments can name the file.

Source: https://developer.close.com/api/resources/files
"""

from __future__ import annotations

import io
import mimetypes
import os
import shutil
import tempfile
from collections.abc import Callable, Generator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, TypeAlias

from close_api.models import FileUpload
from close_runtime.context import CallContext
from close_runtime.errors import InvalidRequest
from close_runtime.operations import Idempotency, Operation
from close_runtime.signals import ignoring_errors
from close_runtime.text import brief

from close_crm.errors import Forbidden
from close_crm.transport.effects import STREAMED

#: How long a form is good for, in seconds.
FORM_LASTS: Final = 60.0
#: A second upload with the same form puts the same bytes in the same place.
_OPERATION: Final = Operation("files_storage", "POST", "/storage/", Idempotency.REPLACE, answers=False)


class Readable(Protocol):
    """A file object in binary mode."""

    def read(self, size: int, /) -> bytes: ...


Source: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | Readable"
#: A call to make, or in async to await; its result is sent back.
Steps: TypeAlias = Generator[Callable[[], Any], Any, "UploadedFile"]


class UploadedFile(dict[str, Any]):
    """An uploaded file: a mapping with the `url`, `filename` and `content_type` that `attachments` takes.

    Attributes:
        size: How many bytes it has.
    """

    def __init__(self, url: str, filename: str, content_type: str, size: int) -> None:
        super().__init__(url=url, filename=filename, content_type=content_type)
        self.size = size

    @property
    def with_size(self) -> dict[str, Any]:
        """The same with its `size`, as e-mails and e-mail templates take it."""
        return {**self, "size": self.size}

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self["url"], self["filename"], self["content_type"], self.size)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that is open and can be read from its beginning, several times.

    Attributes:
        file: The file, without a `fileno`: that may be of something else, such as of what is decompressed here.
        size: How many bytes it has.
        filename: Its name.
        content_type: Its media type.
    """

    file: Any
    size: int
    filename: str
    content_type: str

    def steps(self, form: Callable[[], Any], http: Any) -> Steps:
        """Yield the calls of the upload; return what was uploaded.

        Args:
            form: Requests a form.
            http: The client to send with.

        Raises:
            CloseError: A call failed. Nothing can be attached.
        """
        while True:
            answer: FileUpload = yield form
            begun = http.clock()
            try:
                yield lambda answer=answer: self._post(http, answer)  # type: ignore[misc]  # a lambda's default
            except Forbidden:
                # Waits of retries, or for a turn, may outlast a form; whatever else is refused would be refused again.
                if http.clock() - begun < FORM_LASTS:
                    raise
            else:
                return UploadedFile(answer.download.url, self.filename, self.content_type, self.size)

    def _post(self, http: Any, answer: FileUpload) -> Any:
        file = (self.filename, self.file, self.content_type)
        return http.request(
            "POST",
            answer.upload.url,
            data=answer.upload.fields.to_dict(),
            files={"file": file},
            extensions={**CallContext(_OPERATION, {}).extensions(), STREAMED: True},
        )


class _Bytes:
    """The bytes of a file object and nothing else of it."""

    def __init__(self, file: Any) -> None:
        self.read, self.seek, self.tell = file.read, file.seek, file.tell


def opened(source: Source, filename: str | None, content_type: str | None, stack: ExitStack) -> Upload:
    """Return a file that is ready to be uploaded.

    Args:
        source: The file.
        filename: Its name; None for the one that the source has.
        content_type: Its media type; None for the one that its name suggests.
        stack: Closes what is opened here.

    Raises:
        InvalidRequest: An argument can't be used, or the path can't be read.
    """
    path = None
    file: Any = source
    if isinstance(source, (bytes, bytearray, memoryview)):
        file = io.BytesIO(bytes(source))
    elif isinstance(source, (str, os.PathLike)):
        path = Path(source)
        try:
            file = stack.enter_context(path.open("rb"))
        except (OSError, ValueError) as error:
            msg = f"{brief(str(path))} can't be read: {getattr(error, 'strerror', None) or error}"
            raise InvalidRequest(msg) from error
    elif not _is_binary(source):
        msg = f"upload takes a path, bytes or a file object in binary mode, not {brief(source)}"
        raise InvalidRequest(msg)
    name = _name(filename, path or getattr(source, "name", None))
    if content_type is None:
        content_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    size = _size(file)
    if size is None:
        with suppress(AttributeError, OSError, ValueError):
            # Measuring may have moved it; what can't go back is where it was.
            file.seek(0)
        # Read once, for the size that the storage asks for and to be sent again if need be; on disk, as it may be long.
        copy = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - the stack closes it
        try:
            shutil.copyfileobj(file, copy)
        except (OSError, ValueError, TypeError) as error:
            msg = f"the file can't be read: {error}"
            raise InvalidRequest(msg) from error
        file, size = copy, copy.tell()
    return Upload(_Bytes(file), size, name, content_type)


def _is_binary(source: Any) -> bool:
    """Whether an object can be read as a file of bytes."""
    with ignoring_errors():  # an object of a caller's own kind may raise anything
        return isinstance(source.read(0), bytes)
    return False


def _name(filename: str | None, source: object) -> str:
    """Return the name of a file.

    Raises:
        InvalidRequest: It has none, or one with folders.
    """
    if filename is None:
        # File objects without a name in the file system have a number there, or nothing.
        filename = Path(source).name if isinstance(source, (str, os.PathLike)) else ""
    if not isinstance(filename, str) or not filename or set(filename) & set("/\\\0\r\n"):
        msg = f"filename takes the name of the file without folders, not {brief(filename)}"
        raise InvalidRequest(msg)
    return filename


def _size(file: Any) -> int | None:
    """Return how many bytes a file has; None if it can be read only once."""
    try:
        file.seek(0, io.SEEK_END)
        size = int(file.tell())
        file.seek(0)
    except (AttributeError, OSError, ValueError):
        return None
    return size


__all__ = ["Readable", "Source", "UploadedFile"]
