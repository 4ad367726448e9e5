"""API keys and bearer tokens: which can be used, and how they are sent."""

from __future__ import annotations

import base64
import pickle
import string
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors
from close_crm.auth.callers import CallersAuth
from close_crm.auth.credentials import Secret, drop_frames, slow_digest
from close_crm.auth.header import ApiKey, BearerToken
from close_crm.oauth.auth import Tokens

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


def test_every_printable_character_can_be_part_of_a_grant() -> None:
    """Tokens of a grant take every printable character, each by itself."""
    for character in PRINTABLE:
        tokens = Tokens(character, character)
        assert (tokens.to_dict()["access_token"], tokens.to_dict()["refresh_token"]) == (character, character)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "wrong", ["", " ", "a b", "a\n", "\x1f", "\x7f", "\u00e9", "'a'", '"a"', "'a", 'a"', "a'", '"a', "'a\""]
)
def test_characters_that_no_header_takes_are_refused(colour: Colour, wrong: str) -> None:
    """A secret that is empty, or has spaces, control characters, letters beyond ASCII or a quote at an end, is refused.

    Docker's `--env-file` and Windows' `set` leave quotes where they stand, and a copy may have caught one of them.
    """
    for credentials in ({"api_key": wrong}, {"api_key": None, "token": wrong}, {"api_key": "a:b"}):
        with pytest.raises(errors.ConfigurationError, match="empty or contains characters"):
            sent(colour, **credentials)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("credentials", "message"),
    [
        ({"token": "b"}, "api_key, token and auth exclude each other: pass only one of them"),
        (
            {"auth": httpx.BasicAuth("a", "b")},
            "api_key, token and auth exclude each other: pass only one of them",
        ),
        ({"api_key": None}, "No API key: pass one, or set CLOSE_API_KEY"),
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
    with pytest.raises(errors.ConfigurationError, match="The API key in CLOSE_API_KEY is empty or contains"):
        sent(colour, api_key=None)


def test_repr_says_what_is_hidden() -> None:
    """The repr of credentials is their class with stars."""
    url, secret = httpx.URL("https://api.close.com/api/v1"), Secret("a_secret")
    hidden = [
        secret,
        ApiKey(secret, url),
        BearerToken(secret, url),
        CallersAuth(httpx.BasicAuth("a", "b"), url),
    ]

    assert [repr(one) for one in hidden] == [
        "Secret(***)",
        "ApiKey(***)",
        "BearerToken(***)",
        "CallersAuth(***)",
    ]
    for one in hidden:
        with pytest.raises(TypeError, match="can't be pickled"):
            pickle.dumps(one)


def test_digest_for_all_processes_never_changes() -> None:
    """Processes of any release find a key's budgets under the same digest, so it is pinned here."""
    assert slow_digest("Basic YTo=") == "38f7fc124bc9f92c13a72b3a3c5e1cf7"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("key", "reported"), [("eight_ch", "***"), ("seven_c", "seven_c")])
def test_short_words_stay_in_errors(colour: Colour, key: str, reported: str) -> None:
    """A key of eight characters is taken out of an error; a shorter one is a word that an answer may have itself."""
    answer = httpx.Response(400, json={"error": f"about {key}."})
    with client(colour, lambda _: answer, api_key=key) as close, pytest.raises(errors.BadRequest) as caught:
        close.users.me()

    assert str(caught.value).endswith(f": about {reported}.")


@pytest.mark.parametrize("colour", COLOURS)
def test_what_a_flow_did_not_set_stays_in_errors(colour: Colour) -> None:
    """Only what the caller's flow has set is taken out of errors, not the headers that a request had before."""
    answer = httpx.Response(400, json={"error": "no application/json of a_user:a_password"})
    flow = httpx.BasicAuth("a_user", "a_password")
    header = f"Basic {base64.b64encode(b'a_user:a_password').decode()}"
    with (
        client(colour, lambda _: answer, api_key=None, auth=flow) as close,
        pytest.raises(errors.BadRequest) as caught,
    ):
        close.users.me()
    assert "no application/json of" in str(caught.value)

    answer = httpx.Response(400, json={"error": f"no {header}"})
    with (
        client(colour, lambda _: answer, api_key=None, auth=flow) as close,
        pytest.raises(errors.BadRequest) as caught,
    ):
        close.users.me()
    assert str(caught.value).endswith(": no ***")


def raised(error: Exception) -> Exception:
    """The error, with a frame of its own."""
    try:
        raise error
    except Exception as caught:  # noqa: BLE001 - the one that was just raised
        return caught


def test_every_error_of_a_chain_loses_its_frames() -> None:
    """Causes and contexts lose their frames, however they hang together; what the caller was handling keeps its own."""
    error, cause, context, deep, handled = (raised(ValueError(name)) for name in ("a", "b", "c", "d", "e"))
    error.__cause__, error.__context__ = cause, context
    cause.__context__, context.__context__ = deep, handled
    deep.__context__ = error

    drop_frames(error, handled)

    assert [one.__traceback__ for one in (error, cause, context, deep)] == [None] * 4
    assert handled.__traceback__ is not None
