"""Answers in process are responses of httpx2 like any other."""

from __future__ import annotations

import gzip
import pickle
from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator.in_process import answered

REQUEST = httpx.Request("GET", "https://api.close.com/api/v1/me/")
HEADERS = [("Date", "Mon, 23 Nov 2026 00:00:00 GMT"), ("Content-Type", "application/json")]
VIEWS: dict[str, Callable[[httpx.Response], Any]] = {
    "status": lambda one: (one.status_code, one.reason_phrase, one.is_success, one.http_version),
    "headers": lambda one: one.headers.raw,
    "body": lambda one: (one.content, one.text, one.read()),
    "pieces": lambda one: (list(one.iter_bytes()), list(one.iter_text()), list(one.iter_lines())),
    "state": lambda one: (one.is_closed, one.is_stream_consumed, one.num_bytes_downloaded, one.encoding),
    "request": lambda one: one.request,
    "stream": lambda one: list(one.stream),  # type: ignore[arg-type]  # it is one for either colour
    "pickled": lambda one: (copied := pickle.loads(pickle.dumps(one)), copied.content, copied.headers)[1:],  # noqa: S301 - its own
}


@pytest.mark.parametrize(
    "content",
    [b"", b"{}\n", b'{"id": "oppo_1"}', '{"note": "Grüße"}'.encode()],
    ids=["empty", "short", "ASCII", "UTF-8"],
)
@pytest.mark.parametrize("view", VIEWS)
def test_answer_is_what_httpx_makes_of_its_content(view: str, content: bytes) -> None:
    """Whatever a caller looks at is the same as with `httpx2.Response(content=...)`, which reads its own body."""
    ours = answered(REQUEST, 200, HEADERS, content)
    theirs = httpx.Response(200, headers=HEADERS, content=content, request=REQUEST)

    assert VIEWS[view](ours) == VIEWS[view](theirs)


@pytest.mark.parametrize("view", VIEWS)
def test_compressed_answer_is_what_httpx_makes_of_it(view: str) -> None:
    """Its body is decompressed, as of the file of an export."""
    headers, content = [*HEADERS, ("Content-Encoding", "gzip")], gzip.compress(b'{"id": "oppo_1"}')
    ours = answered(REQUEST, 200, headers, content)
    theirs = httpx.Response(200, headers=headers, content=content, request=REQUEST)

    assert ours.json() == {"id": "oppo_1"}
    assert VIEWS[view](ours) == VIEWS[view](theirs)


def test_body_of_an_answer_cannot_be_consumed_twice() -> None:
    """Reading raw pieces is refused, as with any response that was read."""
    with pytest.raises(httpx.StreamConsumed):
        list(answered(REQUEST, 200, HEADERS, b"{}").iter_raw())
