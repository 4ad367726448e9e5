"""`close.files.upload` refuses odd files by what is wrong with them, and forms that lead where no file is to go."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors

from tests.colours import COLOURS, Colour
from tests.colours import client as client_of_colour

from .test_uploads import STORAGE, Office, Once


class OddPath:
    """A path of a caller's own kind."""

    def __init__(self, path: Any) -> None:
        self._path = path

    def __fspath__(self) -> Any:
        """Return the path, or raise it."""
        if isinstance(self._path, Exception):
            raise self._path
        return self._path


class OddFile(io.BytesIO):
    """A file whose reading is not as it should be from the second byte on."""

    name = "odd.bin"

    def __init__(self, found: Any, *, seeks: bool = True) -> None:
        super().__init__(b"0123456789")
        self._found, self._seeks = found, seeks

    def read(self, size: int | None = -1, /) -> Any:
        """Return what the file has."""
        return b"" if size == 0 else self._found

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place, if that can be done."""
        if not self._seeks:
            msg = "no seeking"
            raise RuntimeError(msg)
        return super().seek(offset, whence)


class AsyncFile:
    """A file whose reading has to be awaited."""

    name = "async.bin"

    def __init__(self, *, at_once: bool) -> None:
        self._at_once = at_once

    def read(self, size: int) -> Any:
        """Return the next bytes."""
        return b"" if size == 0 and not self._at_once else self._read()

    async def _read(self) -> bytes:
        return b"0123456789"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("source", "named", "message"),
    [
        ("", {}, "takes a path, not an empty text"),
        (OddPath(KeyError("x")), {}, "takes a path, .*KeyError"),
        (OddPath(5), {}, "takes a path, .*TypeError"),
        (OddPath(""), {}, "takes a path, not an empty text"),
        (OddFile(None), {}, "returns NoneType, not bytes"),
        (OddFile("text"), {}, "returns str, not bytes"),
        (OddFile(None, seeks=False), {}, "returns NoneType, not bytes"),
        (AsyncFile(at_once=True), {}, "a file object in binary mode"),
        (AsyncFile(at_once=False), {}, "returns coroutine, not bytes"),
        (b"a", {}, "filename is needed"),
        (b"a", {"filename": b"a.txt"}, "as text, not b'a.txt'"),
        (b"a", {"filename": ""}, "as text, not ''"),
        (b"a", {"filename": "a", "content_type": ""}, "content_type takes a media type"),
        (b"a", {"filename": "a", "content_type": "text/plain\r\nX: y"}, "content_type takes a media type"),
        (b"a", {"filename": "a", "content_type": 5}, "content_type takes a media type"),
    ],
)  # fmt: skip
def test_odd_files_are_refused_by_what_is_wrong(
    colour: Colour, source: Any, named: dict[str, Any], message: str
) -> None:
    """Whatever a caller's object does, it is an InvalidRequest that names it, and nothing is sent."""
    office = Office()
    with office.open(colour) as close, pytest.raises(errors.InvalidRequest, match=message):
        close.files.upload(source, **named)

    assert (office.posts, office.forms) == ([], 0)


@pytest.mark.parametrize("colour", COLOURS)
def test_bytes_may_name_a_file(colour: Colour, tmp_path: Path) -> None:
    """A path of bytes, a file that was opened with one, and a file that can't go back are read as they are."""
    path = tmp_path / "a.pdf"
    path.write_bytes(b"0123456789")
    stream = Once(b"0123456789")
    stream.seek = OddFile(b"", seeks=False).seek  # type: ignore[attr-defined]  # raises
    with Office().open(colour) as close, open(bytes(path), "rb") as file:  # noqa: PTH123 - by bytes
        found = [
            close.files.upload(OddPath(bytes(path))),
            close.files.upload(file),
            close.files.upload(stream, filename="a.pdf"),
        ]

    assert [(one["filename"], one["content_type"], one.size) for one in found] == [
        ("a.pdf", "application/pdf", 10)
    ] * 3


GOOD: dict[str, Any] = {
    "download": {"url": "https://app.close.com/go/file/a/"},
    "upload": {"url": f"https://{STORAGE}/", "fields": {"key": "a"}},
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "upload",
    [
        {"url": f"http://{STORAGE}/"}, {"url": "ftp://storage.example/"}, {"url": "storage.example/"}, {"url": ""},
        {"url": None}, {"url": "https://api.close.com/api/v1/lead/"}, {"url": "https://API.close.com:443/storage/"},
        {"fields": None}, {"fields": []}, {"fields": {"key": None}}, {"fields": {"key": ["a"]}},
    ],
)  # fmt: skip
def test_form_that_leads_elsewhere_gets_no_file(colour: Colour, upload: dict[str, Any]) -> None:
    """A form without https, one to the API itself, which would be signed, and one with unusable fields are refused."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        return httpx.Response(200, json={**GOOD, "upload": {**GOOD["upload"], **upload}})

    with (
        client_of_colour(colour, answer) as close,
        pytest.raises(errors.CloseError, match="nothing was uploaded"),
    ):
        close.files.upload(b"a", filename="a.txt")

    assert sent == ["/api/v1/files/upload/"]


@pytest.mark.parametrize("path", ["/api/v1/lead/", "/api/v1"])
def test_form_of_a_test_server_does_not_lead_into_its_api(path: str) -> None:
    """On one address with the API a storage is taken, but not a path of the API."""
    base = "http://127.0.0.1:5/api/v1"

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            201, json={**GOOD, "upload": {**GOOD["upload"], "url": f"http://127.0.0.1:5{path}"}}
        )

    with (
        client_of_colour("sync", answer, base_url=base) as close,
        pytest.raises(errors.CloseError, match="leads to"),
    ):
        close.files.upload(b"a", filename="a.txt")
