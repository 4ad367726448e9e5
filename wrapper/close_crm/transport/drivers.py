"""The two clients that everything is sent with, one per colour. They perform the effects of calls and guards."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import timedelta
from time import perf_counter
from typing import Any, ClassVar, cast

import httpx2 as httpx
from close_runtime.event_loop import NEEDS_LOOP, in_event_loop
from close_runtime.signals import by_signal, raise_if_by_signal
from close_runtime.text import described, shown
from httpx2._client import ClientState

from close_crm.auth.credentials import drop_frames
from close_crm.clock import Clock
from close_crm.concurrency.deadline import until
from close_crm.concurrency.failures import is_outcome, kept
from close_crm.concurrency.forks import leave, survive_fork
from close_crm.concurrency.signals import Passing, signals_pass
from close_crm.errors import BodyTooLarge, ConnectFailed, InvalidRequest, OAuthError
from close_crm.ratelimit.store import Store, StoreCommand
from close_crm.ratelimit.windows import Limiters

from .adopted import adopt, renew
from .assembly import assembled
from .body import receive, receive_async
from .context import ClientContext
from .effects import LEASE, STREAMED, Effect, Get, Overdue, Result, Send, Wait, run, run_async
from .network import is_loopback
from .outcomes import NOT_SENT

#: httpx's own.
_LOG = logging.getLogger("httpx2")


class NoCookies(httpx.Cookies):
    """Stores no cookies: each request brings its key, and an interrupt could leave the cookie jar's lock taken."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Ignore the cookies of a response."""


class _Shared:
    """Shared by SyncHTTP and AsyncHTTP."""

    _context: ClientContext
    _transport: Any
    _mounts: Any
    _awaited: ClassVar[bool]
    _store: Store | None

    def _set_up(self, context: ClientContext) -> None:
        self._context = context
        self._store = self._open()
        cast("Any", self)._cookies = NoCookies()  # noqa: SLF001 - httpx has no argument for it
        for transport in (self._transport, *self._mounts.values()):
            adopt(transport)
        survive_fork(self)

    def _open(self) -> Store | None:
        shared = self._context.core.shared
        return None if shared is None else shared.open(awaited=self._awaited)

    def build_request(self, *args: Any, **kwargs: Any) -> httpx.Request:
        try:
            request = assembled(cast("Any", self), *args, **kwargs)
            return cast("Any", super()).build_request(*args, **kwargs) if request is None else request
        except (httpx.InvalidURL, UnicodeEncodeError) as error:
            msg = f"the address can't be sent: {shown(str(error))}"
            raise InvalidRequest(msg) from None
        except (TypeError, ValueError, OverflowError, RecursionError) as error:
            raise_if_by_signal(error)
            msg = f"the request can't be sent: {described(error)}"
            raise InvalidRequest(msg) from None

    def _build_redirect_request(self, request: httpx.Request, response: httpx.Response) -> httpx.Request:
        # httpx prepares what it will not send, and an address that can't be read would take the answer's place.
        msg = f"{response.status_code} is not followed"
        raise httpx.RemoteProtocolError(msg, request=request)

    def _transport_for_url(self, url: httpx.URL) -> Any:
        """Return the transport to send with; no proxy comes between a program and its own machine."""
        chosen = cast("Any", super())._transport_for_url  # noqa: SLF001 - httpx has no argument for it
        return self._transport if is_loopback(url.host) else chosen(url)

    def after_fork(self) -> None:
        """Leave all connections to the parent process."""
        leave(self._store)
        self._store = self._open()
        for transport in (self._transport, *self._mounts.values()):
            renew(transport)

    @property
    def limiters(self) -> Limiters | None:
        """The rate limits of the key."""
        return self._context.core.limiters

    def refuse_writing(self) -> None:
        """Refuse an operation that writes.

        Raises:
            ReadOnlyClient: The client is read-only.
        """
        if self._context.guards is not None:
            self._context.guards.refuse_writing()

    def remember(self, secrets: Iterable[str]) -> None:
        """Record the secrets in a single call's headers, so that they stay out of errors."""
        known = self._context.secrets
        known.extend(secret for secret in secrets if secret not in known)

    @property
    def in_use(self) -> bool:
        """Whether a call or a `with` has opened it."""
        return cast("Any", self)._state is not ClientState.UNOPENED  # noqa: SLF001 - nothing public tells unopened from open

    def clock(self) -> float:
        """Return the time, as the rate limits know it."""
        return self._context.core.clock()

    def _signed(self, send: Send) -> bool:
        """Whether the request is ready for the transport: signed, and nothing of httpx's can still change it."""
        client, credentials = cast("Any", self), self._context.credentials
        if client.auth is not credentials or client.follow_redirects or any(client.event_hooks.values()):
            return False
        for value in send.options.values():
            if value is not httpx.USE_CLIENT_DEFAULT:
                return False
        return isinstance(client.cookies, NoCookies) and credentials.sign(send.request)

    def _complete(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        """Return a transport's response as httpx does: with its request, and logged."""
        response.request = request
        if _LOG.isEnabledFor(logging.INFO):
            line = response.http_version, response.status_code, response.reason_phrase
            _LOG.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *line)
        return response

    def _result_of(self, error: BaseException, send: Send, handled: BaseException | None) -> Exception | None:
        """Return the result that an exception is for a request; None if it comes from outside and has to be raised."""
        if isinstance(error, httpx.TimeoutException):
            late = self._context.core.clock() >= send.until and not isinstance(error, NOT_SENT)
            return Overdue() if late else kept(error, handled, self._context.core.scrub)
        if isinstance(error, (BodyTooLarge, OAuthError, Overdue)):
            return error
        if isinstance(error, Exception) and is_outcome(error) and by_signal(error) is None:
            return kept(error, handled, self._context.core.scrub)
        drop_frames(error, handled)
        return None


class SyncHTTP(_Shared, httpx.Client):
    """Sends and waits."""

    _awaited = False

    def __init__(self, context: ClientContext, clock: Clock, **settings: Any) -> None:
        super().__init__(auth=context.credentials, **settings)
        self._sleep = clock.sleep
        self._set_up(context)

    def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self._context.prepare(request, closed=self.is_closed)
        guards = self._context.guards
        if guards is not None and guards.must_ask(request):
            run(guards.admit(request, self._context.core.clock), self._perform)
        if STREAMED not in request.extensions:
            request.read()
        return run(self._context.core.call(request, **how), self._perform)

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return self._attempt(effect)
        if isinstance(effect, Wait):
            self._sleep(effect.seconds)
        elif isinstance(effect, StoreCommand):
            if self._store is not None:
                self._store.run(effect)
        elif isinstance(effect, Get):
            return self.get(effect.path, extensions=effect.extensions)
        else:
            return effect.work.wait(effect.seconds)
        return None

    def _attempt(self, send: Send) -> Result:
        if self.is_closed:
            return httpx.ConnectError("the client was closed meanwhile", request=send.request)
        clock = self._context.core.clock
        self._context.bound(send.request, send.until)
        send.progress.follow(send.request, awaited=False)
        held: list[Any] = []
        send.request.extensions[LEASE] = held
        handled = sys.exception()
        try:
            with until(send.until, clock), signals_pass():
                begun, over = perf_counter(), lambda: clock() >= send.until
                response = receive(self._exchange(send), self._context.max_response_bytes, over)
                response.elapsed = timedelta(seconds=perf_counter() - begun)
                return response
        except Passing as passing:
            raised = passing.error
        except BaseException as error:
            result = self._result_of(error, send, handled)
            if result is None:
                raise
            return result
        finally:
            if held:
                held[0].pool.discard(held)
        drop_frames(raised, handled)
        raise raised

    def _exchange(self, send: Send) -> httpx.Response:
        """Return the response to a request, its body not read."""
        request = send.request
        if self._signed(send):
            try:
                response = self._complete(
                    request, self._transport_for_url(request.url).handle_request(request)
                )
            except httpx.RequestError as error:
                error.request = request
                raise
        else:
            options: dict[str, Any] = {**send.options, "stream": True}
            response = super().send(request, **options)
        send.progress.answered = True
        return response

    def close(self) -> None:
        """Close all connections."""
        try:
            super().close()
        finally:
            self._close_store()

    def __exit__(self, *how: Any) -> None:
        try:
            super().__exit__(*how)
        finally:
            self._close_store()

    def _close_store(self) -> None:
        if self._store is not None:
            with suppress(*self._store.errors):
                self._store.close()


#: How much later than the deadline the async client cancels, in seconds.
_GRACE = 0.05


class AsyncHTTP(_Shared, httpx.AsyncClient):
    """Sends and awaits."""

    _awaited = True

    def __init__(self, context: ClientContext, clock: Clock, **settings: Any) -> None:
        super().__init__(auth=context.credentials, **settings)
        self._sleep = clock.async_sleep
        self._set_up(context)

    async def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self._context.prepare(request, closed=self.is_closed)
        if not in_event_loop():
            raise ConnectFailed(request.method, request.url.path, NEEDS_LOOP, False)
        guards = self._context.guards
        if guards is not None and guards.must_ask(request):
            await run_async(guards.admit(request, self._context.core.clock, awaited=True), self._perform)
        if STREAMED not in request.extensions:
            await request.aread()
        return await run_async(self._context.core.call(request, **how), self._perform)

    async def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return await self._attempt(effect)
        if isinstance(effect, Wait):
            await self._sleep(effect.seconds)
        elif isinstance(effect, StoreCommand):
            if self._store is not None:
                await self._store.run(effect)
        elif isinstance(effect, Get):
            return await self.get(effect.path, extensions=effect.extensions)
        else:
            return await effect.work.wait_async(effect.seconds)
        return None

    async def _attempt(self, send: Send) -> Result:
        if self.is_closed:
            return httpx.ConnectError("the client was closed meanwhile", request=send.request)
        import anyio  # not needed by threads

        self._context.bound(send.request, send.until)
        # httpx's own timeouts come first, because they say whether anything was sent.
        left = max(0.001, send.until - self._context.core.clock())
        with anyio.move_on_after(left + _GRACE):
            return await self._attempt_within(send)
        return Overdue()

    async def _attempt_within(self, send: Send) -> Result:
        send.progress.follow(send.request, awaited=True)
        held: list[Any] = []
        send.request.extensions[LEASE] = held
        handled = sys.exception()
        try:
            with signals_pass():
                begun = perf_counter()
                response = await receive_async(await self._exchange(send), self._context.max_response_bytes)
                response.elapsed = timedelta(seconds=perf_counter() - begun)
                return response
        except Passing as passing:
            raised = passing.error
        except BaseException as error:
            result = self._result_of(error, send, handled)
            if result is None:
                raise
            return result
        finally:
            if held:
                await held[0].pool.discard(held)
        drop_frames(raised, handled)
        raise raised

    async def _exchange(self, send: Send) -> httpx.Response:
        """Return the response to a request, its body not read."""
        request = send.request
        if self._signed(send):
            try:
                response = self._complete(
                    request, await self._transport_for_url(request.url).handle_async_request(request)
                )
            except httpx.RequestError as error:
                error.request = request
                raise
        else:
            options: dict[str, Any] = {**send.options, "stream": True}
            response = await super().send(request, **options)
        send.progress.answered = True
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        try:
            await super().aclose()
        finally:
            await self._close_store()

    async def __aexit__(self, *how: Any) -> None:
        try:
            await super().__aexit__(*how)
        finally:
            await self._close_store()

    async def _close_store(self) -> None:
        if self._store is not None:
            # Connections that were made in an event loop that is over can't be closed.
            with suppress(*self._store.errors, RuntimeError):
                await self._store.close()


class Overrides:
    """The same client with other settings for single calls: the pool, the rate limits and the quota are shared."""

    __slots__ = ("_http", "extensions", "settings")

    def __init__(
        self, http: SyncHTTP | AsyncHTTP, extensions: dict[str, Any], settings: dict[str, Any]
    ) -> None:
        self._http, self.extensions, self.settings = http, extensions, settings

    def request(self, *, extensions: dict[str, Any] | None = None, **kwargs: Any) -> Any:
        """Send as the client does, with the other settings."""
        kwargs["extensions"] = {**(extensions or {}), **self.extensions}
        return self._http.request(**{**kwargs, **self.settings})

    def __getattr__(self, name: str) -> Any:
        return getattr(self._http, name)
