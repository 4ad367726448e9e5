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
from _thread import start_new_thread
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextvars import copy_context
from functools import partial
from typing import TypeAlias

import anyio
import httpx2 as httpx
from close_runtime.signals import by_signal

from close_crm.arguments import function, instance, seconds
from close_crm.auth.credentials import ClientAuth, Secret, Signing, origin, slow_digest
from close_crm.concurrency.forks import survive_fork
from close_crm.concurrency.promises import Loop, Promise, awaited, outcome, wait, wait_async
from close_crm.errors import GrantRevoked, OAuthError, TokenEndpointFailed, TokensNotSaved

from .app import SCOPES, OAuthApp, Tokens

#: Seconds before a token expires from which on it is refreshed.
MARGIN = 60.0
#: Seconds that a failed refresh is left at that, as long as the old token holds.
_PAUSE = 10.0
#: Which tokens a request was signed with, and which of them were answered 401, among its extensions.
_SIGNED, _REFUSED = "close_crm.signed", "close_crm.refused"

#: A refresh to wait for, and what says whether nobody works at it any more.
_Pending: TypeAlias = tuple[Promise[Tokens], Callable[[], bool]]
_Steps: TypeAlias = Generator[httpx.Request | _Pending, httpx.Response | None, None]

_LOG = logging.getLogger("close_crm.oauth.auth")


class OAuth(ClientAuth):
    """A person's grant, kept fresh: hand it to `Close(auth=...)` or `AsyncClose(auth=...)`, or to several of both.

    The access token is refreshed shortly before it expires, and when Close answers 401. Whoever needs it meanwhile
    waits for the one refresh that is under way. A token that is refused right after its refresh is not refreshed again.

    Args:
        app: The app that the consent was given to.
        tokens: What `OAuthApp.exchange` gave, or what was stored last.
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
        given = Secret(tokens)
        # Text in its place would stand in the names of this frame.
        del tokens
        instance("app", app, OAuthApp, "a close_crm.oauth.auth.OAuthApp")
        instance("tokens", given.reveal(), Tokens, "close_crm.oauth.auth.Tokens")
        if on_refresh is not None:
            function("on_refresh", on_refresh)
        self._app = app
        self._on_refresh = on_refresh
        self._margin = seconds("margin", margin, zero=True)
        self._id = secrets.token_hex(16)
        self._lock = threading.RLock()
        self._tokens = given.reveal()
        # Secrets that errors are kept clean of: those before, too, since requests with them may be under way.
        self._known: tuple[Tokens, ...] = (self._tokens,)
        self._pending: Promise[Tokens] | None = None
        self._begun: Promise[Tokens] | None = None
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
        """Go on with other tokens: those of a new consent, or those that another process refreshed.

        Tokens of another organization or person are for a new client: this one keeps the custom fields that it has
        read, and counts requests for whom it was made for.

        Raises:
            ConfigurationError: They are no tokens.
        """
        given = Secret(tokens)
        del tokens
        instance("tokens", given.reveal(), Tokens, "close_crm.oauth.auth.Tokens")
        with self._lock:
            self._tokens = given.reveal()
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
            # Without its thread it does not come any more.
            pending.wait(None, partial(self._abandoned, pending))
        self._app.revoke(self._unsaved or self._tokens)
        self._gone = GrantRevoked("The grant was revoked by this program")

    async def revoke_async(self) -> None:
        """Revoke the grant, as `revoke` does, without holding up other tasks."""
        await anyio.to_thread.run_sync(self.revoke)

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
        self._begun = None

    def signer(self, base_url: httpx.URL) -> Signing:
        """Return what signs the requests of a client to this address; `Close` and `AsyncClose` ask for it."""
        tokens = self._tokens
        # Tokens are new after each refresh; who they are for stays.
        person = (
            f"{self._app.client_id} {tokens.organization_id} {tokens.user_id}" if tokens.user_id else self._id
        )
        return _Signer(
            origin(base_url),
            self._steps,
            self._renews,
            self.scrub,
            self.fingerprint,
            person,
            tokens.organization_id,
        )

    def _steps(self, request: httpx.Request, loop: Callable[[], Loop | None]) -> _Steps:
        """Say what to send and what to wait for; both colours drive this one."""
        if self._gone is not None:
            raise copy.copy(self._gone)
        refused = request.extensions.get(_REFUSED)
        if isinstance(refused, Tokens):
            renewal = yield from self._renewed(refused, loop)
            tokens = outcome(renewal)
            del request.extensions[_REFUSED]
        elif self._due(tokens := self.tokens):
            renewal = yield from self._renewed(tokens, loop)
            try:
                tokens = outcome(renewal)
            except TokenEndpointFailed:
                # As long as the old one holds, a token endpoint that is down is no reason to stop.
                if self._expired(tokens):
                    raise
        request.headers["Authorization"] = f"Bearer {tokens.access_token}"
        request.extensions[_SIGNED] = tokens
        response = yield request
        if response is None or response.status_code != 401:
            self._proven(tokens)

    def _renewed(
        self, seen: Tokens, loop: Callable[[], Loop | None]
    ) -> Generator[_Pending, httpx.Response | None, Promise[Tokens]]:
        """Wait for the refresh that takes the place of the tokens seen; it is begun again if its thread never ran."""
        while True:
            renewal = self._renewal(seen, loop())
            yield renewal, partial(self._abandoned, renewal)
            if renewal.done:
                return renewal

    def _abandoned(self, renewal: Promise[Tokens]) -> bool:
        """Whether nobody works at a refresh: whoever began it was interrupted before it had a thread."""
        return not renewal.claimed and self._begun is not renewal

    def _renews(self, request: httpx.Request) -> bool:
        """Return whether a request that was answered 401 will be signed with other tokens the next time."""
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
        """Return for how many seconds the token endpoint asked to be left alone."""
        if self._closed is None:
            return 0.0
        until, asked = self._closed
        left = until - self._app.clock()
        # A clock that was set back does not close it for longer than was asked.
        return left if left <= asked else 0.0

    def _proven(self, tokens: Tokens) -> None:
        if self._unproven is not None and self._unproven[0] is tokens:
            self._unproven = None

    def _renewal(self, seen: Tokens, loop: Loop | None) -> Promise[Tokens]:
        """Return the refresh that takes the place of the tokens seen: done before, under way, or started by this."""
        with self._lock:
            if self._pending is not None and self._tokens is seen:
                if self._abandoned(self._pending):
                    self._begin(self._pending, seen, loop)
                return self._pending
            pending: Promise[Tokens] = Promise()
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

    def _begin(self, pending: Promise[Tokens], seen: Tokens, loop: Loop | None) -> None:
        run = partial(copy_context().run, partial(self._renew, pending, seen, loop))
        try:
            # In one step, for `Thread.start` may be interrupted with a lock held that the new thread needs.
            start_new_thread(_in_thread, (run,))
        except RuntimeError as error:
            # The system has no more threads; or a signal handler raised once the thread was there, which runs.
            if by_signal(error) is None:
                self._pending = None
            raise
        self._begun = pending

    def _renew(self, pending: Promise[Tokens], seen: Tokens, loop: Loop | None) -> None:
        if not pending.claim():
            return
        told: Tokens | OAuthError
        try:
            told = self._unsaved or self._app.refresh(seen)
            with self._lock:
                current = self._pending is pending
                if current:
                    self._unsaved = told
                    self._known = (told, *self._known[:2])
            if current:
                self._save(told, loop)
        except OAuthError as error:
            told = error
        except BaseException as error:  # noqa: BLE001  # whatever it is, those who wait have to be told
            told = OAuthError(f"The refresh failed: {type(error).__name__}")
            told.__cause__ = error
        with self._lock:
            told = self._settle(pending, told)
        if isinstance(told, Tokens):
            _LOG.info("Access token refreshed")
            pending.keep(told)
        else:
            _LOG.warning("Access token not refreshed: %s", type(told).__name__)
            pending.fail(told)

    def _settle(self, pending: Promise[Tokens], told: Tokens | OAuthError) -> Tokens | OAuthError:
        if self._pending is not pending:  # other tokens were put in meanwhile
            return self._tokens
        self._pending = None
        if isinstance(told, Tokens):
            self._tokens = told
            self._unsaved = None
            self._unproven = (told, self._app.clock())
            self._answer_lost = False
            return told
        now = self._app.clock()
        self._not_before = now + _PAUSE
        if isinstance(told, TokenEndpointFailed) and told.retry_after is not None:
            self._closed = (now + told.retry_after, told.retry_after)
            self._not_before = now + max(_PAUSE, told.retry_after)
        if isinstance(told, GrantRevoked):
            if self._answer_lost:
                reason = f"{told.reason} (an earlier refresh got no answer: its tokens may be lost)"
                told = GrantRevoked(reason, told.status, told.code)
            self._gone = told
        self._answer_lost |= isinstance(told, TokenEndpointFailed)
        return told

    def _save(self, tokens: Tokens, loop: Loop | None) -> None:
        if self._on_refresh is None:
            return
        try:
            result = self._on_refresh(tokens)
            if inspect.isawaitable(result) and (loop is None or not loop.run(result)):
                asyncio.run(awaited(result))
        except BaseException as error:  # a caller's code may raise anything, and is told back
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


def _in_thread(run: Callable[[], object]) -> None:
    """Run something in a thread that the interpreter waits for at its end, so that tokens that came are stored.

    Called in a thread that was begun for it: signal handlers run in the main thread alone.
    """
    try:
        threading.Thread(target=run, name="close_crm.oauth.auth", daemon=False).start()
    except RuntimeError:
        # The system has no more threads; this is one.
        run()


class _Signer(Signing):
    """Signs requests to one origin with a grant's access token, for clients of either colour."""

    def __init__(
        self,
        place: tuple[str, str, int | None],
        steps: Callable[[httpx.Request, Callable[[], Loop | None]], _Steps],
        renews: Callable[[httpx.Request], bool],
        scrub: Callable[[str], str],
        fingerprint: str,
        person: str,
        organization: str | None,
    ) -> None:
        self._place = place
        self._steps = steps
        self._renews = renews
        self._scrub = scrub
        self._fingerprint = fingerprint
        self._person = person
        self._organization = organization

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign the request, waiting for a refresh where one is needed."""
        if origin(request.url) != self._place:
            yield request
            return
        steps = self._steps(request, lambda: None)
        step = next(steps)
        try:
            while True:
                if isinstance(step, tuple):
                    wait(step[0], request, step[1])
                    step = next(steps)
                else:
                    step = steps.send((yield step))
        except StopIteration:
            return

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign the request, awaiting a refresh where one is needed."""
        if origin(request.url) != self._place:
            yield request
            return
        steps = self._steps(request, Loop)
        step = next(steps)
        try:
            while True:
                if isinstance(step, tuple):
                    await wait_async(step[0], request, step[1])
                    step = next(steps)
                else:
                    step = steps.send((yield step))
        except StopIteration:
            return

    def renews(self, request: httpx.Request) -> bool:
        """Return whether a request that was answered 401 will be signed with other tokens the next time."""
        return self._renews(request)

    def scrub(self, text: str) -> str:
        """Return the text with all secrets replaced that stand in it."""
        return self._scrub(text)

    @property
    def fingerprint(self) -> str:
        """A digest of the grant, for this process alone."""
        return self._fingerprint

    @property
    def lasting_fingerprint(self) -> str:
        """A digest of the grant for all processes, as far as its tokens name a user; takes a moment to make."""
        return slow_digest(self._person)

    @property
    def organization(self) -> str | None:
        """The organization that the grant is for, None where the tokens don't tell."""
        return self._organization

    def __repr__(self) -> str:
        return "OAuth(***)"


__all__ = [
    "MARGIN",
    "SCOPES",
    "OAuth",
    "OAuthApp",
    "Tokens",
]
