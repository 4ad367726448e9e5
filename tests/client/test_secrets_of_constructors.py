"""No secret stands in the local names of our frames when something can't be made with it."""

from __future__ import annotations

import base64
import io
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring.backend
import keyring.errors
import pytest
from close_crm import AsyncClose, Close, RateLimits
from close_crm.auth.credentials import Secret
from close_crm.cli.terminal import key as key_module
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens

#: Never in a local name of a test, where a traceback would show it rightly.
PLANTED = ["planted_secret_of_a_constructor"]


def shown(error: BaseException) -> str:
    """Everything that a report with local values shows of an error and of those behind it, our frames alone."""
    left: list[BaseException | None] = [error]
    text, seen = "", set()
    while left:
        one = left.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        left += [one.__cause__, one.__context__]
        trace = traceback.TracebackException.from_exception(one, capture_locals=True)
        text += f"{one!r}{vars(one)!r}"
        text += "".join(
            f"{frame.locals}" for frame in trace.stack if "close_crm" in Path(frame.filename).parts
        )
    return text


def assert_clean(make: Callable[[], object]) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - which one is shown by others
        make()
    text = shown(caught.value)
    assert "close_crm" in type(caught.value).__module__
    secret = PLANTED[0]
    assert secret not in text
    assert base64.b64encode(secret.encode()).decode()[:20] not in text


BROKEN: list[dict[str, Any]] = [
    {"deadline": -1},
    {"timeout": "5"},
    {"transport": 5},
    {"retry": None},
    {"hooks": 5},
    {"base_url": "x"},
    {"tz_offset": "x"},
    {"max_response_bytes": -1},
    {"rate_limits": 5},
    {"headers": {"Host": "a"}},
    {"expect_organization": 5},
    {"read_only": 5},
    {"clock": 5},
    {"allow_http": 5},
]


@pytest.mark.parametrize("kind", [Close, AsyncClose])
@pytest.mark.parametrize("settings", BROKEN, ids=[next(iter(one)) for one in BROKEN])
def test_other_argument_that_cannot_be_used(
    kind: Any, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Key, token and grant are in no frame when another argument is refused, wherever they come from."""
    assert_clean(lambda: kind(PLANTED[0], **settings))
    assert_clean(lambda: kind(token=PLANTED[0], **settings))
    oauth = OAuth(OAuthApp("an_app", PLANTED[0]), Tokens(PLANTED[0], PLANTED[0]))
    assert_clean(lambda: kind(auth=oauth, **settings))
    monkeypatch.setenv("CLOSE_API_KEY", PLANTED[0])
    assert_clean(lambda: kind(**settings))


@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_secret_that_cannot_be_used(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key or token that is refused itself is in no frame."""
    for spoilt in (":", "\n", " x", "ä"):
        assert_clean(lambda spoilt=spoilt: kind(PLANTED[0] + spoilt))  # type: ignore[misc]  # mypy can't tell the types of the defaults
        monkeypatch.setenv("CLOSE_API_KEY", f"{PLANTED[0]}{spoilt}x")
        assert_clean(kind)
    assert_clean(lambda: kind(token=f"{PLANTED[0]} x"))
    assert_clean(lambda: kind(PLANTED[0], token=PLANTED[0]))
    assert_clean(lambda: kind(PLANTED[0].encode()))


@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_header_that_cannot_be_sent(kind: Any) -> None:
    """Nor are headers, of which some are secrets."""
    assert_clean(lambda: kind("a_key", headers={"X-Api-Key": f"{PLANTED[0]}\n"}))
    assert_clean(lambda: kind("a_key", headers={"Authorization": PLANTED[0]}))
    assert_clean(lambda: kind("a_key", headers=[PLANTED[0]]))
    assert_clean(lambda: kind("a_key", headers={"X-Api-Key": PLANTED[0]}, deadline=-1))
    assert_clean(lambda: kind("a_key").with_options(headers={"X-Api-Key": f"{PLANTED[0]}\n"}))
    assert_clean(lambda: kind("a_key").with_options(headers={"X-Api-Key": PLANTED[0]}, timeout=-1))


def test_oauth() -> None:
    """The secrets of an app and of a grant are in no frame, whatever of their arguments is refused."""
    for settings in (
        {"client_secret": f"{PLANTED[0]} "},
        {"client_id": " "},
        {"timeout": -1},
        {"clock": 3},
        {"transport": 3},
        {"redirect_uri": 3},
    ):
        assert_clean(
            lambda settings=settings: OAuthApp(  # type: ignore[misc]  # mypy can't tell the types of the defaults
                **{"client_id": "an_app", "client_secret": PLANTED[0], **settings}
            )
        )
    for settings in (
        {"access_token": f"{PLANTED[0]} "},
        {"refresh_token": f"{PLANTED[0]} "},
        {"expires_at": 3},
        {"scope": 3},
    ):
        assert_clean(
            lambda settings=settings: Tokens(  # type: ignore[misc]  # mypy can't tell the types of the defaults
                **{"access_token": PLANTED[0], "refresh_token": PLANTED[0], **settings}
            )
        )
    assert_clean(lambda: Tokens.from_dict({"access_token": PLANTED[0], "expires_at": "x"}))
    assert_clean(lambda: Tokens.from_dict([PLANTED[0]]))  # type: ignore[arg-type]  # the point of the test
    app, tokens = OAuthApp("an_app", PLANTED[0]), Tokens(PLANTED[0], PLANTED[0])
    assert_clean(lambda: OAuth(app, tokens, margin=-1))
    assert_clean(lambda: OAuth(app, PLANTED))  # type: ignore[arg-type]  # the point of the test
    assert_clean(lambda: Close(PLANTED[0], auth=OAuth(app, tokens)))
    assert_clean(lambda: Close(auth=PLANTED[0]))  # type: ignore[arg-type]  # the point of the test
    assert_clean(lambda: OAuth(app, tokens).use(PLANTED[0]))  # type: ignore[arg-type]  # the point of the test


def test_address_of_redis() -> None:
    """The password in the address of a storage is in no frame."""
    assert_clean(lambda: RateLimits(storage=f"redis://:{PLANTED[0]}@cache:x"))
    assert_clean(lambda: RateLimits(storage=f"http://:{PLANTED[0]}@cache"))
    assert_clean(lambda: RateLimits(storage=f"redis://:{PLANTED[0]}@cache", organization_share=0))


class Locked(keyring.backend.KeyringBackend):
    """A keyring that refuses, and quotes what it was given."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.PasswordSetError(password)

    def delete_password(self, service: str, username: str) -> None:
        raise keyring.errors.PasswordDeleteError


def test_key_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that is typed wrongly, or that the keyring does not take, is in no frame of the command line."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PLANTED[0]}:x\n"))
    assert_clean(key_module.read)
    before = keyring.get_keyring()
    keyring.set_keyring(Locked())  # type: ignore[no-untyped-call]  # keyring's own
    try:
        assert_clean(lambda: key_module.store("https://close.example", Secret(PLANTED[0])))
    finally:
        keyring.set_keyring(before)
