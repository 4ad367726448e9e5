"""An app that is registered with Close, and the tokens that people's consents give it.

`close_crm.oauth.auth` is the public door. What Close's page leaves out is read as RFC 6749 and RFC 7009 have it.
Source: https://developer.close.com/api/overview/oauth-authentication
"""

from __future__ import annotations

import json
import re
import secrets
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, Self
from urllib.parse import parse_qsl, quote_plus

import anyio
import httpx2 as httpx
from close_runtime.signals import by_signal
from close_runtime.text import brief, described, shown

from close_crm.arguments import function, instance, seconds
from close_crm.auth.credentials import Secret, check, drop_frames, scrubbed
from close_crm.concurrency.deadline import until
from close_crm.concurrency.failures import is_outcome, note
from close_crm.concurrency.forks import survive_fork
from close_crm.concurrency.signals import Passing, signals_pass
from close_crm.errors import (
    BodyTooLarge,
    CloseError,
    ConfigurationError,
    GrantRevoked,
    OAuthError,
    TokenEndpointFailed,
)
from close_crm.ratelimit.headers import asked_wait
from close_crm.transport.adopted import adopt, renew
from close_crm.transport.body import ACCEPTED, receive
from close_crm.transport.network import Network

AUTHORIZE_URL = "https://app.close.com/oauth2/authorize/"
TOKEN_URL = "https://api.close.com/oauth2/token/"  # noqa: S105  # an address
REVOKE_URL = "https://api.close.com/oauth2/revoke/"
#: Full access, and a refresh token with it.
SCOPES = ("all.full_access", "offline_access")
#: Seconds that one request to the token endpoint may take in all.
TIMEOUT = 30.0
_LARGEST_ANSWER = 1024 * 1024


class Tokens:
    """The tokens of a person's consent: an access token and, with `offline_access`, a refresh token.

    Neither is shown by repr() or vars(), and pickling is refused; `to_dict()` gives them out, for a safe place.

    Attributes:
        expires_at: When the access token expires; None if that is not known.
        scope: What it allows, as Close tells it.
        organization_id: The organization it is for.
        user_id: The user who consented.
    """

    __slots__ = ("_expires", "_secrets", "expires_at", "organization_id", "scope", "user_id")

    _secrets: tuple[Secret[str], Secret[str | None]]

    def __init__(
        self,
        access_token: str,
        refresh_token: str | None = None,
        *,
        expires_at: datetime | None = None,
        scope: str | None = None,
        organization_id: str | None = None,
        user_id: str | None = None,
    ) -> None:
        access, refresh = Secret(access_token), Secret(refresh_token)
        # What fails below must not leave them in the names of this frame.
        del access_token, refresh_token
        check("access token", access)
        if refresh.reveal() is not None:
            check("refresh token", refresh)
        for name, value in (("scope", scope), ("organization_id", organization_id), ("user_id", user_id)):
            if value is not None:
                instance(name, value, str, "text")
        self._secrets = access, refresh
        self._expires = _moment(expires_at)
        self.expires_at = expires_at
        self.scope = scope
        self.organization_id = organization_id
        self.user_id = user_id

    @property
    def access_token(self) -> str:
        """The access token. A secret."""
        return self._secrets[0].reveal()

    @property
    def refresh_token(self) -> str | None:
        """The refresh token, None without `offline_access`. A secret."""
        return self._secrets[1].reveal()

    def expires_within(self, seconds: float, now: float) -> bool:
        """Return whether the access token expires within so many seconds of `now` (seconds since 1970)."""
        return self._expires is not None and now + seconds >= self._expires

    def to_dict(self) -> dict[str, str | None]:
        """Return everything as JSON has it, secrets included: for a store that is kept as safe as a password."""
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "expires_at": None if self.expires_at is None else self.expires_at.isoformat(),
            "scope": self.scope,
            "organization_id": self.organization_id,
            "user_id": self.user_id,
        }

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Self:
        """Return the tokens that `to_dict()` gave out.

        Raises:
            ConfigurationError: They are not such.
        """
        try:
            if not isinstance(stored, Mapping):
                raise TypeError
            moment = stored.get("expires_at")
            return cls(
                stored["access_token"],
                stored.get("refresh_token"),
                expires_at=None if moment is None else datetime.fromisoformat(moment),
                scope=stored.get("scope"),
                organization_id=stored.get("organization_id"),
                user_id=stored.get("user_id"),
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            problem = "These are not tokens as to_dict() gives them"
        del stored
        raise ConfigurationError(problem)

    def __repr__(self) -> str:
        # A traceback that shows values may show one that could not be made.
        expires, organization = (getattr(self, name, "...") for name in ("expires_at", "organization_id"))
        return f"Tokens(***, expires_at={expires!r}, organization_id={organization!r})"

    def __reduce__(self) -> str:
        msg = "Tokens can't be pickled: they would carry the secrets; to_dict() gives them out on purpose"
        raise TypeError(msg)


class OAuthApp:
    """An app that is registered with Close, and what it asks of Close's OAuth endpoints.

    Args:
        client_id: The app's id.
        client_secret: The app's secret.
        redirect_uri: Where people come back to; one of those registered.
        transport: Sends the requests to the token endpoint instead of the network: for tests, or through a proxy.
        timeout: Seconds that one of these requests may take in all.
        clock: Tells the time in seconds since 1970.

    Raises:
        ConfigurationError: The id or the secret can't be one.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        redirect_uri: str | None = None,
        transport: httpx.BaseTransport | None = None,
        timeout: float = TIMEOUT,
        clock: Callable[[], float] = time.time,
    ) -> None:
        secret = Secret(client_secret)
        # What fails below must not leave it in the names of this frame.
        del client_secret
        check("client id", Secret(client_id))
        check("client secret", secret)
        if redirect_uri is not None:
            instance("redirect_uri", redirect_uri, str, "the text of an address")
        if transport is not None:
            instance("transport", transport, httpx.BaseTransport, "a sync transport of httpx2")
        function("clock", clock)
        self.client_id = client_id
        self.redirect_uri = redirect_uri
        self.clock = clock
        self._secret = secret.reveal
        self._transport = transport
        self._timeout = seconds("timeout", timeout)
        if transport is not None:
            survive_fork(self)

    def after_fork(self) -> None:
        """Leave the transport's connections to the parent process."""
        renew(self._transport)

    def authorization_url(
        self, *, state: str | None = None, scopes: Iterable[str] = SCOPES, redirect_uri: str | None = None
    ) -> tuple[str, str]:
        """Return the address to send a person to, and the state to expect back from there.

        Close's page does not mention `state`; RFC 6749 section 10.12 has it, against consents slipped in by others.

        Args:
            state: Hard to guess and kept with the person's session; without it, a random one.
            scopes: What to ask for; without `offline_access` there is no refresh token.
            redirect_uri: Where to come back to, instead of the app's.

        Raises:
            ConfigurationError: An argument is no text that an address can hold.
        """
        state = secrets.token_urlsafe(32) if state is None else state
        # A text would be taken apart into its letters.
        scope = scopes if isinstance(scopes, str) else _joined(scopes)
        asked = {"client_id": self.client_id, "response_type": "code", "scope": scope}
        if (place := self.redirect_uri if redirect_uri is None else redirect_uri) is not None:
            asked["redirect_uri"] = place
        for name, value in (
            ("state", state),
            ("scopes", scope),
            ("redirect_uri", asked.get("redirect_uri", "-")),
        ):
            if not _is_text(value):
                msg = (
                    f"{name} takes a text that an address can hold, not {type(value).__name__} {brief(value)}"
                )
                raise ConfigurationError(msg)
        try:
            return str(httpx.URL(AUTHORIZE_URL, params={**asked, "state": state})), state
        except httpx.InvalidURL as error:
            msg = f"state, scopes and redirect_uri don't fit into an address: {error}"
            raise ConfigurationError(msg) from None

    def code_of(self, redirected_to: str, state: str) -> str:
        """Return the code with which a person came back.

        Args:
            redirected_to: The whole address that the person was sent back to.
            state: The state that `authorization_url` gave.

        Raises:
            OAuthError: The person refused (`code` is `access_denied`), or did not come from there; or an argument is
                not what the person came back with.
        """
        found = _came_back(redirected_to)
        # The code must not stand in the names of a frame that raises.
        del redirected_to
        if not _is_text(state):
            msg = "There is no state to compare with: `state` takes the one that authorization_url gave"
            raise OAuthError(msg)
        if isinstance(found, str):
            raise OAuthError(found)
        if not secrets.compare_digest(found.reveal().get("state", "").encode(), state.encode()):
            msg = (
                "The state is not the one that was given out: this consent was not asked for by this session"
            )
            raise OAuthError(msg)
        if "error" in found.reveal():
            refused = shown(found.reveal()["error"], 100)
            msg = f"The consent was refused: {refused}"
            raise OAuthError(msg, None, refused)
        if not _CODE.fullmatch(found.reveal().get("code", "")):
            msg = "The address carries no code"
            raise OAuthError(msg)
        return found.reveal()["code"]

    def exchange(self, code: str) -> Tokens:
        """Return the tokens for a code. A code works once: this is not sent again by itself.

        Raises:
            GrantRevoked: The code is expired, used or not this app's.
            TokenEndpointFailed: No readable answer came; the code may be used up.
            OAuthError: The endpoint refused for another reason, or there is no code.
        """
        if not _is_text(code):
            del code
            msg = "There is no code to exchange: `code` takes what code_of gave"
            raise OAuthError(msg)
        form = {"grant_type": "authorization_code", "code": code}
        if self.redirect_uri:
            form["redirect_uri"] = self.redirect_uri  # RFC 6749 section 4.1.3: the same as asked with
        ask = partial(self._tokens, _Form(form))
        del code, form
        return ask()

    async def exchange_async(self, code: str) -> Tokens:
        """Return the tokens for a code, as `exchange` does, without holding up other tasks."""
        form = _Form({"code": code})
        del code
        return await anyio.to_thread.run_sync(lambda: self.exchange(**form.reveal()))

    def refresh(self, tokens: Tokens) -> Tokens:
        """Return new tokens for old; Close revokes the old refresh token. `OAuth` does this by itself.

        Raises:
            GrantRevoked: The grant is gone.
            TokenEndpointFailed: No readable answer came.
            OAuthError: The endpoint refused for another reason, or there is no refresh token.
            ConfigurationError: These are no Tokens.
        """
        instance("tokens", tokens, Tokens, "close_crm.oauth.auth.Tokens")
        if tokens.refresh_token is None:
            msg = "There is no refresh token: the scope offline_access was not given"
            raise OAuthError(msg)
        form = _Form({"grant_type": "refresh_token", "refresh_token": tokens.refresh_token})
        return self._tokens(form, tokens)

    def revoke(self, tokens: Tokens) -> None:
        """Revoke the grant: the refresh token where there is one, else the access token.

        Raises:
            TokenEndpointFailed: No answer came, or one of a server's failure; revoking twice does no harm.
            OAuthError: The endpoint refused.
            ConfigurationError: These are no Tokens.
        """
        instance("tokens", tokens, Tokens, "close_crm.oauth.auth.Tokens")
        form = _Form({"token": tokens.refresh_token or tokens.access_token})
        _, response = self._post(REVOKE_URL, form)
        if not response.is_success:
            raise self._refusal(response, form)

    async def revoke_async(self, tokens: Tokens) -> None:
        """Revoke the grant, as `revoke` does, without holding up other tasks."""
        await anyio.to_thread.run_sync(self.revoke, tokens)

    def scrub(self, text: str, *tokens: Tokens) -> str:
        """Return the text with the app's secret and these tokens replaced, should they stand there."""
        return self._scrub(
            text, (secret for one in tokens for secret in (one.access_token, one.refresh_token))
        )

    def _scrub(self, text: str, others: Iterable[str | None]) -> str:
        found = [secret for secret in (self._secret(), *others) if secret is not None]
        # As a form has them, too: an answer may repeat what was sent.
        return scrubbed(text, [*found, *map(quote_plus, found)])

    def _tokens(self, form: _Form, old: Tokens | None = None) -> Tokens:
        asked_at, response = self._post(TOKEN_URL, form)
        if not response.is_success:
            raise self._refusal(response, form)
        tokens = _read(response, asked_at, old)
        if tokens is None:
            kind = shown(response.headers.get("content-type", "no content type"), 80)
            # The body stays out: it may be tokens, cut off.
            msg = f"The token endpoint's answer can't be read ({kind}, {len(response.content)} bytes)"
            raise TokenEndpointFailed(msg, response.status_code)
        return tokens

    def _post(self, url: str, form: _Form) -> tuple[float, httpx.Response]:
        """Return the time before sending, and the answer with its body read."""
        now = self.clock()
        transport = Network() if self._transport is None else self._transport
        adopt(transport)
        client = httpx.Client(transport=transport, timeout=self._timeout, follow_redirects=False)
        try:
            told = self._try(client, url, form)
        finally:
            if self._transport is None:
                client.close()
        # Raised here, without the context of httpx's error: its traceback holds what was sent.
        if isinstance(told, str):
            msg = f"The token endpoint gave no whole answer: {told}"
            raise TokenEndpointFailed(msg)
        return now, told

    def _try(self, client: httpx.Client, url: str, form: _Form) -> httpx.Response | str:
        app = {"client_id": self.client_id, "client_secret": self._secret()}
        request = client.build_request("POST", url, data={**app, **form.reveal()})
        request.headers["Accept"] = "application/json"
        request.headers["Accept-Encoding"] = ACCEPTED
        del app
        handled = sys.exception()
        try:
            with until(time.monotonic() + self._timeout), signals_pass():
                response = client.send(request, stream=True)
                # Tokens are used in whatever form they are received: those before them are revoked already.
                return receive(response, _LARGEST_ANSWER, lenient=True)
        except Passing as passing:
            raised = passing.error
        except BodyTooLarge as error:
            return error.reason
        except BaseException as error:  # noqa: BLE001 - raised again below
            if isinstance(error, Exception) and is_outcome(error) and by_signal(error) is None:
                # Scrubbed before it is cut, so that no part of a secret is left at the end.
                return shown(self._scrub(described(error, 2000), form.secrets()))
            raised = error
        # From outside; the frames that it came through hold what was sent.
        if not isinstance(raised, CloseError):
            drop_frames(raised, handled)
            note(raised, "POST", request.url.path, maybe_applied=True)
        raise raised

    def _refusal(self, response: httpx.Response, form: _Form) -> OAuthError:
        """Return the error for a refusal, by RFC 6749 section 5.2 where its body can be read."""
        try:
            told = json.loads(response.content)
        except (ValueError, RecursionError):
            told = None
        told = told if isinstance(told, dict) else {}
        clean = partial(self._scrub, others=form.secrets())
        code = shown(clean(told["error"]), 100) if isinstance(told.get("error"), str) else None
        words = shown(clean(str(told.get("error_description") or code or response.reason_phrase)))
        msg = f"The token endpoint answered {response.status_code}: {words}".rstrip(": ")
        if code == "invalid_grant":
            return GrantRevoked(msg, response.status_code, code)
        if response.is_server_error or response.status_code in {408, 425, 429}:
            return TokenEndpointFailed(msg, response.status_code, code, asked_wait(response))
        return OAuthError(msg, response.status_code, code)

    def __repr__(self) -> str:
        # A traceback that shows values may show one that could not be made.
        return f"OAuthApp({getattr(self, 'client_id', '...')!r}, ***)"

    def __reduce__(self) -> str:
        msg = "An OAuthApp can't be pickled: it would carry the secret"
        raise TypeError(msg)


class _Form(Secret[dict[str, str]]):
    """The fields of a form, some of which are secrets."""

    __slots__ = ()

    def secrets(self) -> list[str]:
        """Return the values that are secrets."""
        return [value for name, value in self.reveal().items() if name in {"code", "refresh_token", "token"}]


def _read(response: httpx.Response, asked_at: float, old: Tokens | None) -> Tokens | None:
    """Return the tokens of an answer, None if there are none. Never raises: its frame holds secrets.

    The old refresh token is revoked already, so whatever else is odd in the answer, the tokens in it are taken.
    """
    try:
        # Bytes that are no text can't be part of a token, and numbers of any size can be read as a float.
        text = response.content.decode(json.detect_encoding(response.content), "replace")
        told, _ = json.JSONDecoder(parse_int=float, strict=False).raw_decode(text.lstrip())
        return Tokens(
            told["access_token"],
            # RFC 6749 section 6: where no new one comes, the old one stays good.
            _token(told.get("refresh_token")) or (old.refresh_token if old else None),
            # Counted from before the request, so that the moment is never too late.
            expires_at=_moment_after(asked_at, told.get("expires_in")),
            scope=_text(told.get("scope")) or (old.scope if old else None),
            organization_id=_text(told.get("organization_id")) or (old.organization_id if old else None),
            user_id=_text(told.get("user_id")) or (old.user_id if old else None),
        )
    except (ValueError, RecursionError, AttributeError, KeyError, TypeError):
        return None


def _moment_after(start: float, seconds: object) -> datetime | None:
    """Return when the access token expires; None, so that only a 401 will tell, where `expires_in` is no such time."""
    if not isinstance(seconds, float) or not seconds >= 0:
        return None
    try:
        return datetime.fromtimestamp(start + seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _token(value: object) -> str | None:
    """Return a refresh token, None for what can be none."""
    try:
        return Tokens("-", _text(value)).refresh_token
    except ConfigurationError:
        return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _moment(expires_at: datetime | None) -> float | None:
    """Return when a token expires in seconds since 1970.

    Raises:
        ConfigurationError: It is no moment.
    """
    if expires_at is None:
        return None
    try:
        if expires_at.tzinfo is not None and expires_at.utcoffset() is not None:
            return expires_at.timestamp()
    except Exception as error:  # a tzinfo of a caller's may raise anything
        if by_signal(error) is not None:
            raise
    msg = "expires_at takes a datetime with a time zone"
    raise ConfigurationError(msg)


def _is_text(value: object) -> bool:
    """Whether it is a text that is not empty, and that UTF-8 can hold."""
    return isinstance(value, str) and value != "" and not _SURROGATE.search(value)


_SURROGATE = re.compile("[\ud800-\udfff]")


def _joined(scopes: Iterable[str]) -> str:
    listed: list[object] = [*scopes] if isinstance(scopes, Iterable) else [None]
    if all(isinstance(one, str) for one in listed):
        return " ".join(map(str, listed))
    msg = "scopes takes texts, such as close_crm.oauth.auth.SCOPES"
    raise ConfigurationError(msg)


def _came_back(address: object) -> _Form | str:
    """Return what a person came back with, or why that can't be read. Never raises: its frame holds the code."""
    if not isinstance(address, (str, httpx.URL)):
        return f"redirected_to takes the whole address as text, not {type(address).__name__}"
    try:
        url = httpx.URL(address)
        if (url.port or 0) > _LAST_PORT:
            return "redirected_to is no address that a person can have come back with: it has no port that there is"
        query = url.query.decode("ascii")
        pairs = parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=_MOST_PARAMETERS)
    except (httpx.InvalidURL, ValueError):
        return "redirected_to is no address that a person can have come back with"
    found = dict(pairs)
    # RFC 6749 section 3.1: none comes twice. Where one does, nobody knows which is meant.
    if sum(name in _OURS for name, _ in pairs) > sum(name in _OURS for name in found):
        return "The address carries a parameter twice"
    return _Form(found)


#: RFC 6749 appendix A.11.
_CODE = re.compile(r"[\x20-\x7e]+")
_LAST_PORT = 65_535
_OURS = frozenset({"code", "error", "state"})
_MOST_PARAMETERS = 100
