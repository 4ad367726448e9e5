"""How an answer's body is decompressed: whole, bounded, and with a reason where it can't be."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterable, Iterator

import httpx2 as httpx
import pytest
from close_crm import Close, errors
from close_crm.transport.body import ACCEPTED, Body
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

REQUEST = httpx.Request("PUT", "https://api.close.com/api/v1/opportunity/oppo_1/")
OBJECT = json.dumps({"id": "oppo_1", "note": "x" * 300}).encode()


def raw_deflate(data: bytes) -> bytes:
    """Compress without zlib's header and checksum."""
    return zlib.compress(data, wbits=-zlib.MAX_WBITS)


def members(data: bytes) -> bytes:
    """Compress as a gzip file of three members, the one in the middle empty."""
    half = len(data) // 2
    return gzip.compress(data[:half]) + gzip.compress(b"") + gzip.compress(data[half:])


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "none": ("", bytes),
    "identity": ("Identity", bytes),
    "gzip": ("gzip", gzip.compress),
    "x-gzip, upper case": ("X-GZIP", gzip.compress),
    "several members": ("gzip", members),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "two codings": ("deflate, gzip", lambda data: members(zlib.compress(data))),
    "one that does nothing": ("gzip, identity,", gzip.compress),
}
COMPRESSED = [name for name, (coding, _) in CODINGS.items() if coding.lower() not in {"", "identity"}]


def read(coding: str, chunks: Iterable[bytes], *, status: int = 200, most: int = 10**6) -> httpx.Response:
    """Read a body that comes in these pieces."""
    headers = {"content-encoding": coding} if coding else {}
    body = Body(httpx.Response(status, headers=headers, stream=httpx.ByteStream(b""), request=REQUEST), most)
    for chunk in chunks:
        body.add(chunk)
    return body.response()


def pieces(data: bytes, sizes: list[int]) -> Iterator[bytes]:
    """Cut into pieces of these sizes; what is left is the last."""
    for size in sizes:
        yield data[:size]
        data = data[size:]
    yield data


@pytest.mark.parametrize(("coding", "compress"), CODINGS.values(), ids=CODINGS)
@given(data=st.binary(max_size=2000), sizes=st.lists(st.integers(0, 40), max_size=20))
def test_body_is_read_whole_however_it_is_cut(
    coding: str, compress: Callable[[bytes], bytes], data: bytes, sizes: list[int]
) -> None:
    """Whatever the coding and wherever the network cuts, what was compressed comes out."""
    whole = read(coding, pieces(compress(data), sizes))

    assert whole.content == data
    assert "content-encoding" not in whole.headers


@pytest.mark.parametrize("name", COMPRESSED)
@given(garbage=st.binary(min_size=1, max_size=30), cut=st.integers(0, 40))
def test_garbage_after_the_end_is_an_error(name: str, garbage: bytes, cut: int) -> None:
    """What follows a compressed body is never passed over, be it a byte or a piece of its own."""
    coding, compress = CODINGS[name]
    data = compress(OBJECT) + b"\x00" + garbage

    with pytest.raises((httpx.DecodingError, httpx.RemoteProtocolError)):
        read(coding, pieces(data, [len(data) - cut]))


@pytest.mark.parametrize("name", [name for name in COMPRESSED if name != "several members"])
@given(share=st.floats(0.01, 0.99))
def test_body_without_its_end_is_an_error(name: str, share: float) -> None:
    """A cut body is never taken for a whole one; only between two members of a gzip file a cut can't be seen."""
    coding, compress = CODINGS[name]
    data = compress(OBJECT)
    cut = data[: max(1, int(len(data) * share))]

    with pytest.raises(httpx.RemoteProtocolError):
        read(coding, [cut])


@pytest.mark.parametrize(
    ("coding", "named"),
    [
        ("br", "'br'"),
        ("zstd", "'zstd'"),
        ("gzip, BR", "'br'"),
        ("x\x1b[31m" + "y" * 500, r"'x\x1b[31m"),
        ("gzip," * 5, "5"),
    ],
)
def test_unknown_coding_is_named(coding: str, named: str) -> None:
    """The error says which coding can't be read, in a text that is short and safe to print."""
    with pytest.raises(httpx.DecodingError) as caught:
        read(coding, [b"\x8b\x00"])

    assert named in str(caught.value)
    assert len(str(caught.value)) < 200
    assert "\x1b" not in str(caught.value)


def test_nothing_is_asked_for_that_is_not_read() -> None:
    """Each coding that requests ask for can be read."""
    known: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": zlib.compress}

    for coding in ACCEPTED.split(", "):
        assert read(coding, [known[coding](OBJECT)]).content == OBJECT


def test_empty_body_needs_no_coding() -> None:
    """An answer without a body is read, whatever its header says of one."""
    assert read("br", [b""]).content == b""
    assert read("gzip", []).content == b""


@pytest.mark.parametrize("layers", [1, 2, 3, 4])
def test_no_layer_grows_beyond_what_is_taken(layers: int) -> None:
    """However codings are piled up, neither what comes out nor anything between is larger than the client takes."""
    data = bytes(4_000_000)
    for _ in range(layers):
        data = gzip.compress(data)

    with pytest.raises(errors.BodyTooLarge):
        read(", ".join(["gzip"] * layers), [data], most=100_000)


def test_empty_members_between_do_not_pass_for_nothing() -> None:
    """A layer that comes to nothing is bounded, too."""
    nothing = gzip.compress(gzip.compress(b"") * 200_000)

    with pytest.raises(errors.BodyTooLarge):
        read("gzip, gzip", [nothing], most=100_000)


@pytest.mark.parametrize("coding", ["br", "gzip"])
def test_refusal_keeps_its_status_whatever_its_body(coding: str) -> None:
    """The status says what counts: a body that can't be decompressed takes nothing from it."""
    answer = read(coding, [b"no such thing"], status=400)

    assert answer.status_code == 400
    assert answer.content == (b"no such thing" if coding == "br" else b"")
    assert ("content-encoding" in answer.headers) is (coding == "br")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("coding", ["br", "gzip"])
def test_removal_stays_a_success_whatever_its_body(colour: Colour, coding: str) -> None:
    """Nobody reads the body of a removal's answer, so that it can't make an error of what was carried out."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, headers={"content-encoding": coding}, stream=httpx.ByteStream(b"no such thing")
        )

    with client(colour, answer) as close:
        assert close.opportunities.delete("oppo_1") is None  # type: ignore[func-returns-value]  # that it is None is the claim


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("call", "kind"),
    [
        (lambda close: close.opportunities.update("oppo_1", value=1), errors.TransportError),
        (lambda close: close.lead_statuses.create(label="Of a test"), errors.OutcomeUnknown),
    ],
)
def test_unknown_coding_of_a_success_raises_from_our_tree(
    colour: Colour, call: Callable[[Close], object], kind: type[errors.TransportError]
) -> None:
    """A success whose body can't be read says why, and that the request may have been carried out."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, headers={"content-encoding": "br"}, stream=httpx.ByteStream(b"\x8b\x00\x80")
        )

    with client(colour, answer) as close, pytest.raises(kind, match="'br'") as caught:
        call(close)

    assert caught.value.maybe_applied


@pytest.mark.parametrize("coding", ["", "gzip"])
def test_headers_keep_their_bytes(coding: str) -> None:
    """A header of any bytes stays as it was received, whether the body was compressed or not."""
    raw = [(b"x-note", b"caf\xe9 \xff"), *([(b"content-encoding", coding.encode())] if coding else [])]
    source = httpx.Response(200, headers=raw, stream=httpx.ByteStream(b""), request=REQUEST)
    body = Body(source, 10**6)
    body.add(gzip.compress(OBJECT) if coding else OBJECT)
    whole = body.response()

    assert (b"x-note", b"caf\xe9 \xff") in whole.headers.raw
    assert whole.content == OBJECT
