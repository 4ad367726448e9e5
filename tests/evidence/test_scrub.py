"""No secret is written down, in whatever form a text has it; other text is left alone."""

from __future__ import annotations

import base64

import httpx2 as httpx
import pytest

from tools.evidence.scrub import MASK, Scrubber
from tools.evidence.traffic import credentials

KEY = "api_0hT4vYbQ7mZk2RwXc9LpNd.5sGfJ8aUeK3iVq1oBtHyMx"
TOKEN = "opaque~Token-Of+Nobody/0123456789"


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Basic {base64.b64encode(f'{KEY}:'.encode()).decode()}",
        f"('authorization', 'Basic {base64.b64encode(f'{KEY}:'.encode()).decode()}')",
        f"Close(api_key='{KEY}')",
        f"api_key = '{KEY[:18]}...{KEY[-14:]}'",
        f"?key={KEY}&x=1",
        f"{{'Authorization': 'Bearer {TOKEN}'}}",
        f"token={TOKEN!r}",
        "token=opaque~Token-Of%2BNobody%2F0123456789",
        f"a long text whose end is a key: {KEY[:14]}\n… (300 more characters)",
    ],
    ids=range(9),
)
def test_known_secret_is_taken_out(text: str) -> None:
    """A key that was sent goes in each of its forms: as it is, in Base64, percent-encoded, cut in the middle."""
    scrubbed = Scrubber([KEY, TOKEN])(text)

    assert MASK in scrubbed
    for form in (
        KEY,
        TOKEN,
        KEY[:14],
        KEY[-14:],
        base64.b64encode(KEY.encode())[:20].decode(),
        "Of%2BNobody",
    ):
        assert form not in scrubbed


@pytest.mark.parametrize(
    "text", [f"key {KEY}", f"authorization: Bearer {TOKEN}", f"Basic {'QWxhZGRpbjo' * 3}"], ids=range(3)
)
def test_what_looks_like_a_secret_is_taken_out(text: str) -> None:
    """Keys in Close's form and Authorization headers go even if no request carried them."""
    assert Scrubber()(text).count(MASK) == 1
    assert not {KEY, TOKEN, "QWxhZGRpbjo"} & set(Scrubber()(text).split())


@pytest.mark.parametrize(
    "text",
    [
        "api_key='api_emulator'",
        "tests/client/test_client.py::test_api_key_is_sent_as_basic[sync]",
        "an emulator_token and the emulator",
        "Basic facts about bearers of news",
        "the key k is short",
        "tests/secret_keys_of_tests.py::test_names",
    ],
)
def test_other_text_stays(text: str) -> None:
    """Names, words and the repository's own constants, which open nothing, stay readable."""
    known = ["api_emulator", "api_emulator.2", "emulator_token", "k", "key", "secret_keys_of_nobody_at_all"]
    assert Scrubber(known)(text) == text


def test_text_like_a_header_ends_with_the_value_around_it() -> None:
    """XML and HTML are still what they were without what looks like a secret."""
    text = (
        '<testcase name="test[Authorization: Bearer x]" time="0.1"><a>authorization: Basic y</a></testcase>'
    )

    assert (
        Scrubber()(text)
        == f'<testcase name="test[Authorization: {MASK}" time="0.1"><a>authorization: {MASK}</a></testcase>'
    )


def test_paths_of_this_machine_go() -> None:
    """Folders of this machine are left out, the longest first."""
    scrub = Scrubber(paths={"/somewhere/": "", "/somewhere/env/": "env:"})

    assert scrub("/somewhere/tests/x.py:1 and /somewhere/env/y.py:2") == "tests/x.py:1 and env:y.py:2"


@pytest.mark.parametrize(
    ("auth", "found"),
    [(httpx.BasicAuth(KEY, ""), KEY), (httpx.BasicAuth("someone", TOKEN), TOKEN)],
)
def test_credentials_are_read_from_the_header(auth: httpx.BasicAuth, found: str) -> None:
    """User and password of a Basic header are secrets, and so is their coded form."""
    header = next(auth.auth_flow(httpx.Request("GET", "https://x.example"))).headers["authorization"]

    assert {found, header.partition(" ")[2]} <= credentials(header)
    assert credentials(f"Bearer {TOKEN}") == {TOKEN}
    assert credentials("Basic !") == {"!"}
