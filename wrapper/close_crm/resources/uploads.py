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
import re
import tempfile
from collections.abc import Callable, Coroutine, Generator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, TypeAlias

import httpx2 as httpx
from close_api.models import FileUpload
from close_runtime.context import CallContext
from close_runtime.errors import CloseError, InvalidRequest
from close_runtime.operations import Idempotency, Operation
from close_runtime.signals import ignoring_errors, raise_if_by_signal
from close_runtime.text import brief, described

from close_crm.auth.credentials import origin
from close_crm.errors import Forbidden
from close_crm.transport.effects import STREAMED
from close_crm.transport.network import is_loopback

#: How long a form is good for, in seconds.
FORM_LASTS: Final = 60.0
_MEDIA_TYPE: Final = re.compile(r"[\w.+-]+/[\w.+-]+(?:;[ -~]*)?", re.ASCII)
_CHUNK: Final = 65_536
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
            url, fields = _form_of(answer, http.base_url)
            try:
                yield lambda url=url, fields=fields: self._post(http, url, fields)  # type: ignore[misc]  # defaults
            except Forbidden:
                # Waits of retries, or for a turn, may outlast a form; whatever else is refused would be refused again.
                if http.clock() - begun < FORM_LASTS:
                    raise
            else:
                return UploadedFile(answer.download.url, self.filename, self.content_type, self.size)

    def _post(self, http: Any, url: httpx.URL, fields: Mapping[str, str]) -> Any:
        file = (self.filename, self.file, self.content_type)
        return http.request(
            "POST",
            url,
            data=fields,
            files={"file": file},
            extensions={**CallContext(_OPERATION, {}).extensions(), STREAMED: True},
        )


class _Bytes:
    """The bytes of a file object and nothing else of it."""

    def __init__(self, file: Any) -> None:
        self.seek, self.tell = file.seek, file.tell
        self._read = file.read

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes.

        Raises:
            InvalidRequest: The file has something else.
        """
        return _bytes_of(self._read(size))


def _form_of(answer: FileUpload, api: httpx.URL) -> tuple[httpx.URL, dict[str, str]]:
    """Return the address and the fields of a form.

    Raises:
        CloseError: The form can't be used, or leads where no file is to be sent.
    """
    url: object = answer.upload.get("url")
    fields: Any = answer.upload.get("fields")
    try:
        address = httpx.URL(url) if isinstance(url, str) else None
    except httpx.InvalidURL:
        address = None
    fits = isinstance(fields, Mapping) and all(isinstance(one, str) for one in fields.values())
    if address is None or not fits or not isinstance(answer.download.get("url"), str):
        msg = "Close's form for an upload has no address, or fields that can't be sent; nothing was uploaded"
        raise CloseError(msg)
    local = is_loopback(address.host)
    if origin(address) == origin(api):
        # What is sent there is signed. Only a test server is API and storage at once.
        safe = (local or api.scheme == "http") and not address.path.startswith(api.path.rstrip("/"))
    else:
        safe = address.scheme == "https" or (local and address.scheme == "http")
    if not safe:
        where = brief(f"{address.scheme}://{address.host}")
        msg = f"Close's form for an upload leads to {where}, no storage that is reached by https; nothing was uploaded"
        raise CloseError(msg)
    return address, dict(fields)


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
    found: object = None
    file: Any = source
    if isinstance(source, (bytes, bytearray, memoryview)):
        file = io.BytesIO(bytes(source))
    elif isinstance(source, (str, os.PathLike)):
        path = _path(source)
        found = str(path)
        try:
            file = stack.enter_context(path.open("rb"))
        except (OSError, ValueError) as error:
            raise_if_by_signal(error)
            msg = f"{brief(str(path))} can't be read: {getattr(error, 'strerror', None) or error}"
            raise InvalidRequest(msg) from error
    elif not _is_binary(source):
        msg = f"upload takes a path, bytes or a file object in binary mode, not {brief(source)}"
        raise InvalidRequest(msg)
    else:
        with ignoring_errors():  # an object of a caller's own kind may raise anything
            found = getattr(source, "name", None)  # a path, a number or nothing
    name = _name(filename, found)
    if content_type is None:
        content_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    if not isinstance(content_type, str) or not _MEDIA_TYPE.fullmatch(content_type):
        msg = f"content_type takes a media type such as 'application/pdf', not {brief(content_type)}"
        raise InvalidRequest(msg)
    size = _size(file)
    if size is None:
        with ignoring_errors():
            # Measuring may have moved it; what can't go back is where it was.
            file.seek(0)
        # Read once, for the size that the storage asks for and to be sent again if need be; on disk, as it may be long.
        copy = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - the stack closes it
        _copy(file, copy)
        file, size = copy, copy.tell()
    return Upload(_Bytes(file), size, name, content_type)


def _path(source: str | os.PathLike[Any]) -> Path:
    """Return a path.

    Raises:
        InvalidRequest: It is none.
    """
    try:
        text = os.fsdecode(source)
    except Exception as error:  # a path of a caller's own kind may raise anything
        raise_if_by_signal(error)
        msg = f"upload takes a path, not {brief(source)}: {described(error)}"
        raise InvalidRequest(msg) from error
    if not text:
        msg = "upload takes a path, not an empty text; empty files are b''"
        raise InvalidRequest(msg)
    return Path(text)


def _is_binary(source: Any) -> bool:
    """Whether an object can be read as a file of bytes."""
    with ignoring_errors():  # an object of a caller's own kind may raise anything
        found = source.read(0)
        _drop(found)
        return isinstance(found, bytes)
    return False


def _bytes_of(found: Any) -> bytes:
    """Return what the `read` of a file returned.

    Raises:
        InvalidRequest: It is something else than bytes.
    """
    if isinstance(found, (bytes, bytearray, memoryview)):
        return bytes(found)
    _drop(found)
    msg = f"the file's read returns {type(found).__name__}, not bytes"
    raise InvalidRequest(msg)


def _drop(found: object) -> None:
    """Close the coroutine of an async file, which nobody awaits."""
    if isinstance(found, Coroutine):
        found.close()


def _copy(file: Any, copy: Any) -> None:
    """Copy what can be read only once.

    Raises:
        InvalidRequest: It can't be read, or has something else than bytes.
    """
    try:
        while chunk := _bytes_of(file.read(_CHUNK)):
            copy.write(chunk)
    except InvalidRequest:
        raise
    except Exception as error:  # a file of a caller's own kind may raise anything
        raise_if_by_signal(error)
        msg = f"the file can't be read: {described(error)}"
        raise InvalidRequest(msg) from error


def _name(filename: str | None, source: object) -> str:
    """Return the name of a file.

    Raises:
        InvalidRequest: It has none, or one with folders.
    """
    if filename is None:
        # File objects without a name in the file system have a number there, or nothing.
        filename = Path(os.fsdecode(source)).name if isinstance(source, (str, bytes, os.PathLike)) else ""
        if not filename:
            msg = "filename is needed: the file has no name of its own"
            raise InvalidRequest(msg)
    if not isinstance(filename, str) or not filename or set(filename) & set("/\\\0\r\n"):
        msg = f"filename takes the name of the file without folders, as text, not {brief(filename)}"
        raise InvalidRequest(msg)
    return filename


def _size(file: Any) -> int | None:
    """Return how many bytes a file has; None if it has to be read to know that, or does not read as it says."""
    with ignoring_errors():
        file.seek(0, io.SEEK_END)
        size = int(file.tell())
        file.seek(0)
        first = file.read(1)
        file.seek(0)
        if isinstance(first, bytes) and len(first) == min(size, 1):
            return size
        _drop(first)
    return None


__all__ = ["Readable", "Source", "UploadedFile"]
