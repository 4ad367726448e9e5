"""API keys and bearer tokens: which can be used, and how they are sent."""

from __future__ import annotations

import base64
import string
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors

from tests.colours import COLOURS, Colour, client

#: All that may stand in a header's value but spaces.
PRINTABLE = string.ascii_letters + string.digits + string.punctuation


def sent(colour: Colour, **credentials: Any) -> str:
    """The Authorization header of a request."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200, json={"id": "user_1"})

    with client(colour, answer, **credentials) as close:
        close.users.me()
    (header,) = seen
    return header


@pytest.mark.parametrize("colour", COLOURS)
def test_every_printable_character_can_be_part_of_a_secret(colour: Colour) -> None:
    """A token takes every printable character, a key all but the colon that ends it in Basic."""
    key = PRINTABLE.replace(":", "")

    assert sent(colour, api_key=None, token=PRINTABLE) == f"Bearer {PRINTABLE}"
    assert sent(colour, api_key=key) == f"Basic {base64.b64encode(f'{key}:'.encode()).decode()}"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("wrong", ["", " ", "a b", "a\n", "\x1f", "\x7f", "\u00e9"])
def test_characters_that_no_header_takes_are_refused(colour: Colour, wrong: str) -> None:
    """A secret that is empty, or has spaces, control characters or letters beyond ASCII, is refused as unusable."""
    for credentials in ({"api_key": wrong}, {"api_key": None, "token": wrong}, {"api_key": "a:b"}):
        with pytest.raises(errors.ConfigurationError, match="empty or holds characters"):
            sent(colour, **credentials)
