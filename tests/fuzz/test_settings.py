"""Whatever a constructor is given and whatever the environment says, there is a client, or a clear refusal."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Clock, Close, CustomField, RateLimits, RetryPolicy, errors
from close_crm.bulk.models import Update
from close_crm.cli import main
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens
from close_crm.testing.contract import ContractTransport
from close_emulator import Emulator

from .foreign import OBJECTS, Theirs

#: Each public constructor, with what it needs at least.
CONSTRUCTORS: dict[str, tuple[Callable[..., Any], dict[str, Any]]] = {
    "Close": (Close, {"api_key": "key_of_a_test"}),
    "AsyncClose": (AsyncClose, {"api_key": "key_of_a_test"}),
    "RetryPolicy": (RetryPolicy, {}),
    "RateLimits": (RateLimits, {}),
    "Clock": (Clock, {}),
    "CustomField": (CustomField, {"id": "cf_a"}),
    "Update": (Update, {"id": "oppo_1"}),
    "ContractTransport": (
        ContractTransport,
        {"transport": httpx.MockTransport(lambda _: httpx.Response(200))},
    ),
    "OAuthApp": (
        OAuthApp,
        {
            "client_id": "id_of_a_test",
            "client_secret": "secret_of_a_test",
            "redirect_uri": "https://a.example/b",
        },
    ),
    "Tokens": (Tokens, {"access_token": "token_of_a_test"}),
    "Tokens.from_dict": (Tokens.from_dict, {"stored": {"access_token": "token_of_a_test"}}),
    "OAuth": (
        OAuth,
        {
            "app": OAuthApp("id_of_a_test", "secret_of_a_test", redirect_uri="https://a.example/b"),
            "tokens": Tokens("token_of_a_test", refresh_token="refresh_of_a_test"),
        },
    ),
}


@pytest.mark.parametrize("name", CONSTRUCTORS)
def test_every_argument_of_every_constructor(name: str) -> None:
    """A foreign object is taken, or refused by an error of ours that names the argument."""
    make, given = CONSTRUCTORS[name]
    wrong = []
    for key, parameter in inspect.signature(make).parameters.items():
        if parameter.kind in {parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL}:
            continue
        for which, value in OBJECTS.items():
            arguments = {**given, key: value()}
            if key == "token":
                arguments.pop("api_key", None)
            try:
                made = make(**arguments)
                repr(made)
            except errors.InvalidRequest as error:
                shown = str(error)
                if len(shown) > 1000 or not shown.isprintable():
                    wrong.append(f"{key}={which}: a message that is not fit to print: {shown[:200]!r}")
            except (errors.CloseError, Theirs):
                continue
            except BaseException as error:  # noqa: BLE001 - what must not come
                wrong.append(f"{key}={which}: {type(error).__name__}: {str(error)[:200]}")

    assert wrong == []


_ADDRESSES = (
    *("", " ", "::::", "http://", "//x", "5", "\udcff", "\x1b[2J", "http://exa mple", "unix:///tmp/x"),
    *("ftp://x", "socks5://127.0.0.1:1", "socks4://x", "http://user:s3cret@[::1", "http://127.0.0.1:99999"),
    "http://" + "a" * 300 + ".example",
)
_FILES = ("", "/nowhere/at/all", "/", os.devnull, "\udcff", "a" * 5000, __file__)
#: What the environment may say, by variable.
ENVIRONMENT: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "ALL_PROXY",
            "HTTPS_PROXY",
            "HTTP_PROXY",
            "all_proxy",
            "https_proxy",
            "http_proxy",
            "CLOSE_BASE_URL",
        ),
        _ADDRESSES,
    ),
    "NO_PROXY": (*_ADDRESSES, "*", ",", "127.0.0.1,,[", "[::1]", "a" * 5000),
    **dict.fromkeys(("SSL_CERT_FILE", "SSL_CERT_DIR", "NETRC", "SSLKEYLOGFILE", "HOME"), _FILES),
    "CLOSE_API_KEY": ("", " ", "a:b", "a\nb", "\udcff", "ä", "key" * 10_000),
    "TZ": ("", "nowhere", ":/etc/passwd", "UTC+99", "\udcff"),
}


@pytest.mark.parametrize("name", ENVIRONMENT)
@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_every_variable_of_the_environment(
    kind: type[Any], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client is made in spite of it, or refused by an error that names the variable and shows no password."""
    monkeypatch.setenv("CLOSE_API_KEY", "key_of_a_test")
    wrong = []
    for text in ENVIRONMENT[name]:
        with monkeypatch.context() as patch:
            patch.setenv(name, text)
            try:
                kind()
            except errors.ConfigurationError as error:
                if name.lower() not in str(error).lower() or "s3cret" in str(error):
                    wrong.append(f"{text[:60]!r}: {error}")
            except BaseException as error:  # noqa: BLE001 - what must not come
                wrong.append(f"{text[:60]!r}: {type(error).__name__}: {str(error)[:200]}")

    assert wrong == []


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    """An emulator's address."""
    with Emulator().serve() as address:
        yield address


@pytest.mark.parametrize("name", ENVIRONMENT)
def test_the_command_line_says_one_line(
    name: str, base_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With an environment that can't be used, a command says so in one line, and exits with its status."""
    monkeypatch.setenv("CLOSE_API_KEY", "key_of_a_test")
    monkeypatch.setenv("CLOSE_BASE_URL", base_url)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    wrong = []
    for text in ENVIRONMENT[name]:
        if name == "CLOSE_BASE_URL" and not text.strip():
            continue  # what is not set leads to Close itself
        with monkeypatch.context() as patch:
            patch.setenv(name, text)
            try:
                status = main(["opportunity", "get", "oppo_1"])
            except BaseException as error:  # noqa: BLE001 - what must not come
                wrong.append(f"{text[:60]!r}: {type(error).__name__}: {str(error)[:200]}")
                continue
        captured = capsys.readouterr()
        if status not in {1, 2, 3} or "Traceback" in captured.err or "s3cret" in captured.err or captured.out:
            wrong.append(f"{text[:60]!r}: {status}, {captured.err[-300:]!r}, {captured.out[:100]!r}")

    assert wrong == []
