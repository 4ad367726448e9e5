"""The two clients that everything is sent with, one per colour.

Both check before they send and after: generated functions see successes alone, whoever calls them.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from typing import Any, ClassVar, cast

import anyio
import httpx2 as httpx
from close_runtime.text import described, shown
from httpx2._client import ClientState

from close_crm.auth.credentials import drop_frames
from close_crm.concurrency.deadline import until
from close_crm.concurrency.failures import is_outcome, kept, let_go, let_go_async
from close_crm.concurrency.forks import leave, survive_fork
from close_crm.concurrency.signals import Passing, by_signal, signals_pass
from close_crm.errors import BodyTooLarge, InvalidRequest, OAuthError
from close_crm.ratelimit.store import Store, StoreCommand
from close_crm.ratelimit.windows import Limiters

from .adopted import adopt, renew
from .body import Body, pieces, pieces_async
from .context import ClientContext
from .effects import Overdue, Send, Told, Wait
from .event_loops import AsyncLease
from .guards import Guards
from .network import is_loopback
from .outcomes import NOT_SENT
from .pool import LEASE, Held, discard


class NoCookies(httpx.Cookies):
    """Keeps none: each request brings its key, and an interrupt could leave the lock of Python's cookie jar held."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave them."""


class _Told:
    """Shared by SyncHTTP and AsyncHTTP."""

    _rim: ClientContext
    _transport: Any
    _mounts: Any
    _awaited: ClassVar[bool]
    _store: Store | None

    def _open(self) -> Store | None:
        shared = self._rim.core.shared
        return None if shared is None else shared.open(awaited=self._awaited)

    def build_request(self, *args: Any, **kwargs: Any) -> httpx.Request:
        try:
            return cast("httpx.Request", cast("Any", super()).build_request(*args, **kwargs))
        except (httpx.InvalidURL, UnicodeEncodeError) as error:
            msg = f"the address can't be sent: {shown(str(error))}"
            raise InvalidRequest(msg) from None
        except (TypeError, ValueError, OverflowError, RecursionError) as error:
            if by_signal(error) is not None:
                raise
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
        """The budgets of the key."""
        return self._rim.core.limiters

    @property
    def guards(self) -> Guards:
        """The guards that refuse to write where it is not allowed."""
        return self._rim.guards

    def remember(self, secrets: Iterable[str]) -> None:
        """Keep secrets of a call's headers out of errors."""
        self._rim.secrets.extend(secret for secret in secrets if secret not in self._rim.secrets)

    @property
    def in_use(self) -> bool:
        """Whether a call or a `with` has opened it."""
        return cast("Any", self)._state is not ClientState.UNOPENED  # noqa: SLF001

    def clock(self) -> float:
        """The time, as the budgets know it."""
        return self._rim.core.clock()

    def _outcome_of(
        self, error: BaseException, step: Send, handled: BaseException | None
    ) -> Exception | None:
        """Return the outcome that an exception is for a request; None if it comes from outside and has to be raised."""
        if isinstance(error, httpx.TimeoutException):
            late = self._rim.core.clock() >= step.until and not isinstance(error, NOT_SENT)
            return Overdue() if late else kept(error, handled, self._rim.core.scrub)
        if isinstance(error, (BodyTooLarge, OAuthError)):
            return error
        if isinstance(error, Exception) and is_outcome(error) and by_signal(error) is None:
            return kept(error, handled, self._rim.core.scrub)
        drop_frames(error, handled)
        return None


class SyncHTTP(_Told, httpx.Client):
    """Sends and waits."""

    _awaited = False

    def __init__(self, context: ClientContext, sleep: Callable[[float], None], **settings: Any) -> None:
        super().__init__(auth=context.credentials, **settings)
        self._rim = context
        self._sleep = sleep
        self._store = self._open()
        self._cookies = NoCookies()
        for transport in (self._transport, *self._mounts.values()):
            adopt(transport)
        survive_fork(self)

    def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self._rim.prepare(request, closed=self.is_closed)
        self._rim.guards.admit(request, self)
        request.read()
        conversation = self._rim.core.converse(request)
        told: Told = None
        try:
            while True:
                step = conversation.send(told)
                if isinstance(step, Wait):
                    self._sleep(step.seconds)
                    told = None
                elif isinstance(step, StoreCommand):
                    if self._store is not None:
                        self._store.run(step)
                    told = None
                else:
                    told = self._try(step, how)
        except StopIteration as stop:
            answer: httpx.Response = stop.value
            return answer
        except BaseException as error:
            # The core lets go of what it holds, notes how far the call came, and raises it again.
            conversation.throw(error)
            raise
        finally:
            conversation.close()

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

    def _try(self, step: Send, how: dict[str, Any]) -> Told:
        if self.is_closed:
            return httpx.ConnectError("the client was closed meanwhile", request=step.request)
        clock = self._rim.core.clock
        self._rim.bound(step.request, step.until)
        step.progress.follow(step.request, awaited=False)
        held: Held = []
        step.request.extensions[LEASE] = held
        handled = sys.exception()
        try:
            with until(step.until, clock), signals_pass():
                settings: dict[str, Any] = {**how, "stream": True}
                response = super().send(step.request, **settings)
                step.progress.answered = True
                try:
                    body = Body(response, self._rim.max_response_bytes)
                    if response.is_stream_consumed:
                        return body.read_before()
                    for chunk in pieces(response):
                        body.add(chunk)
                        if clock() >= step.until:
                            return Overdue()
                    return body.response()
                finally:
                    let_go(response)
        except Passing as passing:
            raised = passing.error
        except BaseException as error:
            outcome = self._outcome_of(error, step, handled)
            if outcome is None:
                raise
            return outcome
        finally:
            discard(held)
        drop_frames(raised, handled)
        raise raised


#: How much later than the deadline the async client cancels, in seconds.
_GRACE = 0.05


class AsyncHTTP(_Told, httpx.AsyncClient):
    """Sends and awaits."""

    _awaited = True

    def __init__(
        self, context: ClientContext, sleep: Callable[[float], Awaitable[None]], **settings: Any
    ) -> None:
        super().__init__(auth=context.credentials, **settings)
        self._rim = context
        self._sleep = sleep
        self._store = self._open()
        self._cookies = NoCookies()
        for transport in (self._transport, *self._mounts.values()):
            adopt(transport)
        survive_fork(self)

    async def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self._rim.prepare(request, closed=self.is_closed)
        await self._rim.guards.admit_async(request, self)
        await request.aread()
        conversation = self._rim.core.converse(request)
        told: Told = None
        try:
            while True:
                step = conversation.send(told)
                if isinstance(step, Wait):
                    await self._sleep(step.seconds)
                    told = None
                elif isinstance(step, StoreCommand):
                    if self._store is not None:
                        await self._store.run(step)
                    told = None
                else:
                    told = await self._try(step, how)
        except StopIteration as stop:
            answer: httpx.Response = stop.value
            return answer
        except BaseException as error:
            # The core lets go of what it holds, notes how far the call came, and raises it again.
            conversation.throw(error)
            raise
        finally:
            conversation.close()

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

    async def _try(self, step: Send, how: dict[str, Any]) -> Told:
        if self.is_closed:
            return httpx.ConnectError("the client was closed meanwhile", request=step.request)
        clock = self._rim.core.clock
        self._rim.bound(step.request, step.until)
        told: Told = Overdue()
        # httpx's own timeouts come first, because they tell whether anything was sent.
        try:
            scope = anyio.move_on_after(max(0.001, step.until - clock()) + _GRACE)
        except anyio.NoEventLoopError as error:
            return error
        with scope:
            told = await self._try_within(step, how)
        return told

    async def _try_within(self, step: Send, how: dict[str, Any]) -> Told:
        step.progress.follow(step.request, awaited=True)
        lease = step.request.extensions[LEASE] = AsyncLease()
        handled = sys.exception()
        try:
            settings: dict[str, Any] = {**how, "stream": True}
            with signals_pass():
                response = await super().send(step.request, **settings)
                step.progress.answered = True
                try:
                    body = Body(response, self._rim.max_response_bytes)
                    if response.is_stream_consumed:
                        return body.read_before()
                    async for chunk in pieces_async(response):
                        body.add(chunk)
                    return body.response()
                finally:
                    await let_go_async(response)
        except Passing as passing:
            raised = passing.error
        except BaseException as error:
            outcome = self._outcome_of(error, step, handled)
            if outcome is None:
                await lease.discard()
                raise
            return outcome
        drop_frames(raised, handled)
        await lease.discard()
        raise raised


class Overrides:
    """The same client with other settings for single calls: the pool, the budgets and the quota are shared."""

    def __init__(
        self, http: SyncHTTP | AsyncHTTP, extensions: dict[str, Any], settings: dict[str, Any]
    ) -> None:
        self._http = http
        self.extensions = extensions
        self.settings = settings

    def request(self, *, extensions: dict[str, Any] | None = None, **kwargs: Any) -> Any:
        """Send as the client does, with the other settings."""
        kwargs["extensions"] = {**(extensions or {}), **self.extensions}
        return self._http.request(**{**kwargs, **self.settings})

    def __getattr__(self, name: str) -> Any:
        return getattr(self._http, name)
