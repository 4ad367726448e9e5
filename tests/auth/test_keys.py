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


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("credentials", "message"),
    [
        ({"token": "b"}, "Give an API key or a bearer token, not both"),
        ({"auth": httpx.BasicAuth("a", "b")}, "Give an API key, a bearer token or auth, only one of them"),
        ({"api_key": None}, "No API key: give one, or set CLOSE_API_KEY"),
        ({"api_key": None, "auth": "a text"}, "auth takes an httpx2.Auth, such as .*, not str"),
    ],
)
def test_refusal_names_the_arguments(colour: Colour, credentials: dict[str, Any], message: str) -> None:
    """Too many credentials, none, or some of the wrong kind are refused by the names of the arguments."""
    with pytest.raises(errors.ConfigurationError, match=message):
        sent(colour, **{"api_key": "a", **credentials})


@pytest.mark.parametrize("colour", COLOURS)
def test_key_in_the_environment(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key of the environment is used without an argument, less spaces around it; it is refused by its name."""
    monkeypatch.setenv("CLOSE_API_KEY", " of_the_environment ")
    assert base64.b64decode(sent(colour, api_key=None)[len("Basic ") :]) == b"of_the_environment:"
    assert sent(colour, api_key=None, token="b") == "Bearer b"

    monkeypatch.setenv("CLOSE_API_KEY", "a b")
    with pytest.raises(errors.ConfigurationError, match="The API key in CLOSE_API_KEY is empty or holds"):
        sent(colour, api_key=None)
