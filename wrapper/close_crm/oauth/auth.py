"""OAuth: a person's consent becomes tokens that are refreshed, one refresh at a time, and never shown.

    app = OAuthApp("client_id", "client_secret")
    url, state = app.authorization_url()                        # send the person there, keep the state
    tokens = app.exchange(app.code_of(redirected_to, state))    # or: await app.exchange_async(...)

    with Close(auth=OAuth(app, tokens, on_refresh=save)) as close: ...

One `OAuth` serves any number of `Close` and `AsyncClose` at once. A refresh runs in a thread of its own: no deadline or
cancellation of a call can cut it off and lose the tokens it brings, for Close revokes the old refresh token with each.

Source: https://developer.close.com/api/overview/oauth-authentication. What the page leaves out (bodies of errors, the
answer to a revocation) is read as RFC 6749 and RFC 7009 have it.
"""

from __future__ import annotations

import asyncio
import copy
import hashlib
import inspect
import logging
import secrets
import threading
from collections.abc import Awaitable, Callable, Generator
from functools import partial
from typing import Any

import httpx2 as httpx
from close_runtime.signals import by_signal

from close_crm.arguments import function, instance, seconds
from close_crm.auth.credentials import ClientAuth, Secret, Signing
from close_crm.concurrency.forks import survive_fork
from close_crm.concurrency.promises import Loop, awaited, outcome
from close_crm.concurrency.shared_work import Join, join
from close_crm.errors import GrantRevoked, OAuthError, TokenEndpointFailed, TokensNotSaved

from .app import SCOPES, OAuthApp
from .renewal import Renewal
from .signer import Signer, Steps
from .tokens import Tokens

#: Seconds before a token expires from which on it is refreshed.
MARGIN = 60.0
#: Seconds after a failed refresh before the next one, as long as the old token is valid.
_PAUSE = 10.0
#: Which tokens a request was signed with, and which of them were answered 401, among its extensions.
_SIGNED, _REFUSED = "close_crm.signed", "close_crm.refused"

_LOG = logging.getLogger("close_crm.oauth.auth")


class OAuth(ClientAuth):
    """A person's grant, kept fresh: hand it to `Close(auth=...)` or `AsyncClose(auth=...)`, or to several of both.

    The access token is refreshed shortly before it expires, and when Close answers 401. Whoever needs it meanwhile
    waits for the one refresh that is under way. A token that is refused right after its refresh is not refreshed again.

    Args:
        app: The app that the consent is for.
        tokens: The tokens that `OAuthApp.exchange` returned, or those that were stored last.
        on_refresh: Stores new tokens; called before they are used, from a thread of its own. A coroutine function runs
            in the event loop of the task that needed the refresh, and in one of its own if that was a thread. If it
            raises, the call that needed the tokens raises TokensNotSaved, and the next call hands over the same tokens.
        margin: Seconds before it expires from which on an access token is refreshed.

    Raises:
        ConfigurationError: An argument can't be used.
    """

    def __init__(
        self,
        app: OAuthApp,
        tokens: Tokens,
        *,
        on_refresh: Callable[[Tokens], Awaitable[object] | object] | None = None,
        margin: float = MARGIN,
    ) -> None:
        passed = Secret(tokens)
        # Text in its place would stand in the names of this frame.
        del tokens
        instance("app", app, OAuthApp, "a close_crm.oauth.auth.OAuthApp")
        instance("tokens", passed.reveal(), Tokens, "close_crm.oauth.auth.Tokens")
        if on_refresh is not None:
            function("on_refresh", on_refresh)
        self._app = app
        self._on_refresh = on_refresh
        self._margin = seconds("margin", margin, zero=True)
        self._id = secrets.token_hex(16)
        self._lock = threading.RLock()
        self._tokens = passed.reveal()
        # Secrets to keep out of errors: also earlier ones, as requests with them may be under way.
        self._known: tuple[Tokens, ...] = (self._tokens,)
        self._pending: Renewal | None = None
        self._unsaved: Tokens | None = None
        self._gone: GrantRevoked | None = None
        self._unproven: tuple[Tokens, float] | None = None
        self._not_before = 0.0
        self._closed: tuple[float, float] | None = None
        self._answer_lost = False
        survive_fork(self)

    @property
    def tokens(self) -> Tokens:
        """The tokens in use."""
        return self._tokens

    @property
    def unsaved(self) -> Tokens | None:
        """New tokens that `on_refresh` failed to store, None where there are none; the old ones are revoked by now.

        The next call hands them over once more. A program that ends before can store them in another way.
        """
        return self._unsaved

    def use(self, tokens: Tokens) -> None:
        """Use other tokens from now on: those of a new consent, or those that another process refreshed.

        Tokens of another organization or person are for a new client: this one keeps the custom fields that it has
        read, and counts requests for whom it was made for.

        Raises:
            ConfigurationError: They are no tokens.
        """
        passed = Secret(tokens)
        del tokens
        instance("tokens", passed.reveal(), Tokens, "close_crm.oauth.auth.Tokens")
        with self._lock:
            self._tokens = passed.reveal()
            self._known = (self._tokens, *self._known[:2])
            self._pending = None
            self._unsaved = None
            self._gone = None
            self._unproven = None
            self._not_before = 0.0
            self._closed = None
            self._answer_lost = False

    def revoke(self) -> None:
        """Revoke the grant. Calls that come later raise GrantRevoked, and are not sent.

        Raises:
            OAuthError: It could not be revoked.
        """
        pending = self._pending
        if pending is not None:
            # This ends, too, where the refresh has lost its thread.
            pending.wait(None)
        self._app.revoke(self._unsaved or self._tokens)
        self._gone = GrantRevoked("The grant was revoked by this program")

    async def revoke_async(self) -> None:
        """Revoke the grant, as `revoke` does, without holding up other tasks."""
        from close_crm.concurrency.loops import in_thread

        await in_thread(self.revoke)

    def scrub(self, text: str) -> str:
        """Return the text with all secrets replaced that stand there."""
        return self._app.scrub(text, *self._known)

    @property
    def fingerprint(self) -> str:
        """A digest of the grant, for this process alone."""
        return hashlib.sha256(self._id.encode()).hexdigest()

    def after_fork(self) -> None:
        """Forget a refresh that was under way: its thread stays with the parent process."""
        self._lock = threading.RLock()
        self._pending = None

    def signer(self, base_url: httpx.URL) -> Signing:
        """Return what signs the requests of a client to this address; `Close` and `AsyncClose` ask for it."""
        tokens = self._tokens
        # Tokens are new after each refresh; who they are for stays.
        person = (
            f"{self._app.client_id} {tokens.organization_id} {tokens.user_id}" if tokens.user_id else self._id
        )
        return Signer(
            base_url,
            self._steps,
            self._renews,
            self.scrub,
            self.fingerprint,
            person,
            tokens.organization_id,
        )

    def _steps(self, request: httpx.Request, loop: Callable[[], Loop | None]) -> Steps:
        """Yield the request once it is signed, and what to wait for; both colours drive this one."""
        if self._gone is not None:
            raise copy.copy(self._gone)
        refused = request.extensions.get(_REFUSED)
        if isinstance(refused, Tokens):
            tokens = yield from self._renewed(refused, request, loop)
            del request.extensions[_REFUSED]
        elif self._due(tokens := self.tokens):
            try:
                tokens = yield from self._renewed(tokens, request, loop)
            except TokenEndpointFailed:
                # As long as the old one is valid, a token endpoint that is down is no reason to stop.
                if self._expired(tokens):
                    raise
        request.headers["Authorization"] = f"Bearer {tokens.access_token}"
        request.extensions[_SIGNED] = tokens
        response = yield request
        if response is None or response.status_code != 401:
            self._proven(tokens)

    def _renewed(
        self, seen: Tokens, request: httpx.Request, loop: Callable[[], Loop | None]
    ) -> Generator[Join, Any, Tokens]:
        """Return the tokens that take the place of those seen; the refresh begins again if its thread never ran."""
        # As long as the request may wait for a connection. The error is of the kind that means: nothing was sent.
        seconds = request.extensions.get("timeout", {}).get("pool")
        late = partial(httpx.ConnectTimeout, "there was no fresh access token in time", request=request)
        while True:
            renewal = self._renewal(seen, loop())
            yield from join(renewal, seconds, late)
            if renewal.done:
                return outcome(renewal)

    def _renews(self, request: httpx.Request) -> bool:
        """Whether a request that was answered 401 will be signed with other tokens the next time."""
        tokens = request.extensions.get(_SIGNED)
        if not isinstance(tokens, Tokens) or not self._worth_renewing(tokens):
            return False
        request.extensions[_REFUSED] = tokens
        return True

    def _due(self, tokens: Tokens) -> bool:
        if tokens.refresh_token is None or not tokens.expires_within(self._margin, self._app.clock()):
            return False
        return self._app.clock() >= self._not_before or self._expired(tokens)

    def _expired(self, tokens: Tokens) -> bool:
        return tokens.expires_within(0, self._app.clock())

    def _worth_renewing(self, tokens: Tokens) -> bool:
        """Return whether a new token may help after a 401 with this one."""
        if tokens.refresh_token is None:
            return False
        unproven = self._unproven
        if unproven is None or unproven[0] is not tokens:
            return True
        return self._app.clock() - unproven[1] >= MARGIN

    def _closed_for(self) -> float:
        """Return for how many more seconds the token endpoint asked not to be called."""
        if self._closed is None:
            return 0.0
        until, asked = self._closed
        left = until - self._app.clock()
        # A clock that was set back does not close it for longer than was asked.
        return left if left <= asked else 0.0

    def _proven(self, tokens: Tokens) -> None:
        if self._unproven is not None and self._unproven[0] is tokens:
            self._unproven = None

    def _renewal(self, seen: Tokens, loop: Loop | None) -> Renewal:
        """Return the refresh that takes the place of the tokens seen: done before, under way, or started by this."""
        with self._lock:
            if self._pending is not None and self._tokens is seen:
                if self._pending.abandoned():
                    self._begin(self._pending, seen, loop)
                return self._pending
            pending = Renewal()
            if self._gone is not None:
                pending.fail(self._gone)
            elif self._tokens is not seen:
                pending.keep(self._tokens)
            elif (left := self._closed_for()) > 0:
                msg = f"The token endpoint asked to be left alone for {left:.3g} s more"
                pending.fail(TokenEndpointFailed(msg, retry_after=left))
            else:
                # Before the thread begins: what it brings counts for the refresh under way alone.
                self._pending = pending
                self._begin(pending, seen, loop)
            return pending

    def _begin(self, pending: Renewal, seen: Tokens, loop: Loop | None) -> None:
        try:
            pending.begin(partial(self._renew, pending, seen, loop))
        except RuntimeError as error:
            # The system has no more threads; or a signal handler raised once the thread was there, which runs.
            if by_signal(error) is None:
                self._pending = None
            raise

    def _renew(self, pending: Renewal, seen: Tokens, loop: Loop | None) -> None:
        if not pending.claim():
            return
        result: Tokens | OAuthError
        try:
            result = self._unsaved or self._app.refresh(seen)
            with self._lock:
                current = self._pending is pending
                if current:
                    self._unsaved = result
                    self._known = (result, *self._known[:2])
            if current:
                self._save(result, loop)
        except OAuthError as error:
            result = error
        except BaseException as error:  # noqa: BLE001  # whatever it is, those who wait receive it
            result = OAuthError(f"The refresh failed: {type(error).__name__}")
            result.__cause__ = error
        with self._lock:
            result = self._settle(pending, result)
        if isinstance(result, Tokens):
            _LOG.info("Access token refreshed")
            pending.keep(result)
        else:
            _LOG.warning("Access token not refreshed: %s", type(result).__name__)
            pending.fail(result)

    def _settle(self, pending: Renewal, result: Tokens | OAuthError) -> Tokens | OAuthError:
        if self._pending is not pending:  # other tokens were put in meanwhile
            return self._tokens
        self._pending = None
        if isinstance(result, Tokens):
            self._tokens = result
            self._unsaved = None
            self._unproven = (result, self._app.clock())
            self._answer_lost = False
            return result
        now = self._app.clock()
        self._not_before = now + _PAUSE
        if isinstance(result, TokenEndpointFailed) and result.retry_after is not None:
            self._closed = (now + result.retry_after, result.retry_after)
            self._not_before = now + max(_PAUSE, result.retry_after)
        if isinstance(result, GrantRevoked):
            if self._answer_lost:
                reason = f"{result.reason} (an earlier refresh got no answer: its tokens may be lost)"
                result = GrantRevoked(reason, result.status, result.code)
            self._gone = result
        self._answer_lost |= isinstance(result, TokenEndpointFailed)
        return result

    def _save(self, tokens: Tokens, loop: Loop | None) -> None:
        if self._on_refresh is None:
            return
        try:
            result = self._on_refresh(tokens)
            if inspect.isawaitable(result) and (loop is None or not loop.run(result)):
                asyncio.run(awaited(result))
        except BaseException as error:  # a caller's code may raise anything
            msg = (
                f"on_refresh raised {type(error).__name__}; the new tokens are kept in memory, as `unsaved` of the "
                "OAuth, and handed over again with the next call"
            )
            raise TokensNotSaved(msg) from error

    def __repr__(self) -> str:
        # A traceback that shows values may show one that could not be made.
        app, tokens = (getattr(self, name, "...") for name in ("_app", "_tokens"))
        return f"OAuth({app!r}, {tokens!r})"

    def __reduce__(self) -> str:
        msg = "An OAuth can't be pickled: it would carry the secrets"
        raise TypeError(msg)


__all__ = [
    "MARGIN",
    "SCOPES",
    "OAuth",
    "OAuthApp",
    "Tokens",
]
