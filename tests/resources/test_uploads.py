"""`close.files.upload`: a file of any form becomes an attachment, in one call that may be repeated."""

from __future__ import annotations

import copy
import gzip
import io
import pickle
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Clock, RetryPolicy, errors
from close_crm.resources.uploads import UploadedFile
from close_emulator import Emulator

from tests.colours import COLOURS, Colour
from tests.colours import client as client_of_colour

CONTENT = bytes(range(256)) * 700 + b"\r\n--boundary--\r\n"
STORAGE = "storage.example"


class Once:
    """A stream that can be read only once, such as a pipe or a response."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        return self._file.read(size)


class Office:
    """An emulator behind a handler that notes what is sent to the storage, and may fail there first."""

    def __init__(self, *failures: Callable[[httpx.Request], httpx.Response]) -> None:
        self.now = datetime(2026, 3, 2, 9, 15, 41, tzinfo=UTC)
        self.emulator = Emulator(clock=lambda: self.now)
        self.failures = list(failures)
        self.posts: list[httpx.Request] = []
        self.forms = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.forms += request.url.path.endswith("/files/upload/")
        if request.url.host == STORAGE:
            self.posts.append(request)
            if self.failures:
                return self.failures.pop(0)(request)
        return self.emulator.handle(request)

    def time(self) -> float:
        """Return the time."""
        return self.now.timestamp()

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)

    def open(self, colour: Colour, **settings: Any) -> Any:
        """Return a client, whose clock is the emulator's."""

        async def asleep(seconds: float) -> None:
            self.forward(seconds)

        clock = Clock(self.time, self.forward, asleep, lambda: 0.5)
        settings = {"api_key": self.emulator.api_key, "retry": RetryPolicy(), "clock": clock, **settings}
        transport = httpx.MockTransport(self)
        return client_of_colour(colour, transport=transport, **settings)

    def downloaded(self, url: str) -> bytes:
        """Return the bytes at an address."""
        with httpx.Client(transport=self.emulator.transport()) as http:
            return http.get(url).content


def lost(request: httpx.Request) -> httpx.Response:
    """Lose the answer of the storage."""
    raise httpx.ReadError("Connection reset by peer", request=request)


def failing(request: httpx.Request) -> httpx.Response:
    """Fail as a storage does for a moment."""
    return httpx.Response(503, text="<Error><Code>SlowDown</Code></Error>", request=request)


SOURCES: dict[str, Callable[[Path], Any]] = {
    "text of a path": str,
    "path": lambda path: path,
    "bytes": lambda path: path.read_bytes(),
    "bytearray": lambda path: bytearray(path.read_bytes()),
    "memoryview": lambda path: memoryview(path.read_bytes()),
    "file": lambda path: path.open("rb"),
    "unbuffered": lambda path: path.open("rb", buffering=0),
    "file in memory, at its end": lambda path: _at_end(io.BytesIO(path.read_bytes())),
    "gzip": lambda path: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(path.read_bytes()))),
    "stream": lambda path: Once(path.read_bytes()),
}


def _at_end(file: io.BytesIO) -> io.BytesIO:
    file.seek(0, io.SEEK_END)
    return file


@pytest.fixture
def offer(tmp_path: Path) -> Path:
    """A file."""
    path = tmp_path / "offer 1 ä.pdf"
    path.write_bytes(CONTENT)
    return path


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", SOURCES)
def test_attached_bytes_are_those_of_the_file(colour: Colour, kind: str, offer: Path) -> None:
    """Whatever the file comes as, also where the storage's first answers are lost: it is sent again from its start."""
    office = Office(lost, failing)
    source = SOURCES[kind](offer)
    with office.open(colour) as close:
        file = close.files.upload(source, filename="offer 1 ä.pdf")
        lead = close.leads.create(name="Elm")
        note = close.activities.notes.create(lead_id=lead.id, note="Our offer", attachments=[file])
    [attachment] = note.attachments

    assert office.downloaded(attachment.url) == CONTENT
    assert (attachment.filename, attachment.content_type) == ("offer 1 ä.pdf", "application/pdf")
    assert (attachment.size, file.size) == (len(CONTENT), len(CONTENT))
    assert (len(office.posts), office.forms) == (3, 1)
    if hasattr(source, "close"):
        assert not source.closed
        source.close()


@pytest.mark.parametrize("colour", COLOURS)
def test_every_object_takes_an_uploaded_file(colour: Colour) -> None:
    """Opportunities, notes and WhatsApp messages take it as it is, e-mails and templates with its size."""
    office = Office()
    with office.open(colour) as close:
        file = close.files.upload(b"a", filename="a.png")
        lead = close.leads.create(name="Elm", contacts=[{"name": "Ada"}])
        near = {"lead_id": lead.id, "contact_id": lead.contacts[0].id}
        made: list[Any] = [
            close.opportunities.create(lead_id=lead.id, attachments=[file]),
            close.activities.notes.create(lead_id=lead.id, attachments=[file]),
            close.activities.emails.create(**near, status="draft", attachments=[file.with_size]),
            close.email_templates.create(name="b", subject="c", body="d", attachments=[file.with_size]),
        ]

    assert [[file["filename"] for file in one["attachments"]] for one in made] == [["a.png"]] * 4


@pytest.mark.parametrize("colour", COLOURS)
def test_storage_gets_no_key(colour: Colour) -> None:
    """Neither the key nor the headers of the client's own go to the storage; the form's fields come before the file."""
    office = Office()
    with office.open(colour, headers={"X-Gateway": "secret-of-a-gateway"}) as close:
        close.files.upload(b"a", filename="a.txt")
    [post] = office.posts

    assert {"authorization", "x-gateway"}.isdisjoint(post.headers)
    assert post.content.index(b'name="policy"') < post.content.index(b'name="file"; filename="a.txt"')
    assert int(post.headers["content-length"]) == len(post.content)


@pytest.mark.parametrize("colour", COLOURS)
def test_form_that_lapsed_is_replaced(colour: Colour) -> None:
    """Where retries outlast the 60 seconds that a form is good for, the file is sent with another form."""
    office = Office()

    def late(request: httpx.Request) -> httpx.Response:
        office.forward(61)
        return failing(request)

    office.failures = [late]
    with office.open(colour) as close:
        file = close.files.upload(b"abc", filename="a.txt")

    assert office.forms == 2
    assert office.downloaded(file["url"]) == b"abc"


@pytest.mark.parametrize("colour", COLOURS)
def test_refusal_of_the_storage_is_raised(colour: Colour) -> None:
    """A form that is refused in its time is an error at once, with the storage's own words; nothing is sent again."""
    office = Office(lambda _: httpx.Response(403, text="<Error><Code>AccessDenied</Code></Error>"))
    with office.open(colour) as close, pytest.raises(errors.Forbidden, match="AccessDenied"):
        close.files.upload(b"abc", filename="a.txt")

    assert (len(office.posts), office.forms) == (1, 1)


@pytest.mark.parametrize("colour", COLOURS)
def test_read_only_client_uploads_nothing(colour: Colour) -> None:
    """Nor asks it for a form."""
    office = Office()
    with office.open(colour, read_only=True) as close, pytest.raises(errors.ReadOnlyClient):
        close.files.upload(b"abc", filename="a.txt")

    assert (office.posts, office.forms) == ([], 0)


@pytest.mark.parametrize("colour", COLOURS)
def test_other_organization_gets_no_bytes(colour: Colour) -> None:
    """A client that expects another organization sends no file."""
    office = Office()
    with (
        office.open(colour, expect_organization="orga_other") as close,
        pytest.raises(errors.WrongOrganization),
    ):
        close.files.upload(b"abc", filename="a.txt")

    assert office.posts == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("source", "named"),
    [
        (b"a", {}), (b"a", {"filename": ""}), (b"a", {"filename": "a/b.txt"}), (b"a", {"filename": "a\\b"}),
        (b"a", {"filename": "a\r\nb"}), (b"a", {"filename": 5}), (5, {"filename": "a"}), (None, {"filename": "a"}),
        (io.StringIO("a"), {"filename": "a"}), (["a"], {"filename": "a"}), (io.BytesIO(b"a"), {}),
    ],
)  # fmt: skip
def test_unusable_arguments_are_refused(colour: Colour, source: Any, named: dict[str, Any]) -> None:
    """A name with folders or none, and what is no file in binary mode, raise before anything is sent."""
    office = Office()
    with office.open(colour) as close, pytest.raises(errors.InvalidRequest):
        close.files.upload(source, **named)

    assert (office.posts, office.forms) == ([], 0)


@pytest.mark.parametrize("colour", COLOURS)
def test_file_that_is_not_there(colour: Colour, tmp_path: Path) -> None:
    """A path that can't be read is refused by its name, with the system's reason; nothing is sent."""
    office = Office()
    for path in (tmp_path / "missing.pdf", tmp_path, f"{tmp_path}/a\0b"):
        with (
            office.open(colour) as close,
            pytest.raises(errors.InvalidRequest, match="can't be read: ") as caught,
        ):
            close.files.upload(path)
        assert isinstance(caught.value.__cause__, (OSError, ValueError))

    assert office.forms == 0


def test_content_type_is_the_name_s_or_the_caller_s() -> None:
    """By the file's name; unknown ones are bytes; an argument goes first."""
    with Office().open("sync") as close:
        kinds = [
            close.files.upload(b"a", filename=name, content_type=given)["content_type"]
            for name, given in [("a.csv", None), ("a.unheard-of", None), ("a.csv", "text/plain")]
        ]

    assert kinds == ["text/csv", "application/octet-stream", "text/plain"]


def test_uploaded_file_is_a_mapping_that_can_be_kept() -> None:
    """It survives copies, pickle and JSON, with its size."""
    file = UploadedFile("https://app.close.com/go/file/a/", "a.txt", "text/plain", 3)

    for again in (copy.deepcopy(file), pickle.loads(pickle.dumps(file))):  # noqa: S301 - of this test's own
        assert (again, again.size, again.with_size) == (file, 3, {**file, "size": 3})
    assert set(file) == {"url", "filename", "content_type"}


class Sink(BaseHTTPRequestHandler):
    """Answers with a form that leads back here, and throws files away as they come."""

    protocol_version = "HTTP/1.1"
    received = 0

    def do_POST(self) -> None:
        """Take a request."""
        left = int(self.headers["Content-Length"])
        while left:
            left -= (got := len(self.rfile.read(min(left, 65536))))
            Sink.received += got
        address = f"http://{self.headers['Host']}/storage/"
        body = b"<PostResponse/>"
        if self.path.startswith("/api"):
            body = (
                f'{{"download": {{"url": "{address}"}}, "upload": {{"url": "{address}", "fields": {{}}}}}}'
            ).encode()
        self.send_response(201)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that http.server has
        """Stay silent."""


@pytest.fixture
def sink() -> Iterator[str]:
    """The address of a server that takes files of any length."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Sink)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/api/v1"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("colour", COLOURS)
def test_long_file_takes_little_memory(colour: Colour, sink: str, tmp_path: Path) -> None:
    """40 MB from the disk are sent within 4 MB of memory."""
    path = tmp_path / "long.bin"
    with path.open("wb") as file:
        file.truncate(40 * 2**20)
    Sink.received = 0
    with client_of_colour(colour, transport=None, base_url=sink, timeout=60) as close:
        close.files.upload(b"a", filename="a")
        tracemalloc.start()
        uploaded = close.files.upload(path)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert Sink.received > uploaded.size == 40 * 2**20
    assert peak < 4 * 2**20


class OneWay:
    """A file object that can go back to its beginning and does not say where it is."""

    name = "offer.bin"

    def __init__(self) -> None:
        self._file = io.BytesIO(b"0123456789")
        self.read, self.seek = self._file.read, self._file.seek


@pytest.mark.parametrize("colour", COLOURS)
def test_file_that_can_not_be_measured_is_read_whole(colour: Colour) -> None:
    """Measuring moves it to its end, and it is read from its beginning all the same."""
    office = Office()
    with office.open(colour) as close:
        assert close.files.upload(OneWay()).size == 10


@pytest.mark.parametrize("colour", COLOURS)
def test_every_view_of_bytes_is_taken(colour: Colour) -> None:
    """Bytes that do not lie side by side in memory are sent as they are read."""
    office = Office()
    with office.open(colour) as close:
        assert close.files.upload(memoryview(b"abcdef")[::2], filename="a.txt").size == 3
