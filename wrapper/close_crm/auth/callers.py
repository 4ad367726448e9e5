"""Any `httpx2.Auth` as a client's credentials, such as a Digest scheme or a gateway's own tokens."""

from __future__ import annotations

import secrets
import weakref
from collections import deque
from collections.abc import AsyncGenerator, Generator

import httpx2 as httpx

from close_crm.concurrency.failures import PROGRESS, Progress

from .credentials import Signing, origin, scrubbed, slow_digest

_FINGERPRINTS: dict[int, str] = {}
#: How many header values that a flow has set are kept out of errors; flows renew their tokens now and then.
_REMEMBERED = 16


class CallersAuth(Signing):
    """Runs a caller's flow for requests to one origin, and keeps the headers it sets out of errors and logs.

    Requests of the flow's own, such as one for a token, are sent as the flow makes them, within the same attempt.

    Args:
        auth: The flow.
        base_url: Where the API is.
    """

    __slots__ = ("_auth", "_origin", "_seen")

    def __init__(self, auth: httpx.Auth, base_url: httpx.URL) -> None:
        self._auth = auth
        self._origin = origin(base_url)
        self._seen: deque[str] = deque(maxlen=_REMEMBERED)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Run the flow, if the request goes where the credentials belong."""
        if origin(request.url) != self._origin:
            yield request
            return
        before = set(request.headers.items())
        held_back = _HeldBack(request)
        flow = self._auth.sync_auth_flow(request)
        try:
            step = next(flow)
            while True:
                self._remember(step, before)
                held_back.goes_to(self._origin, step)
                step = flow.send((yield step))
        except StopIteration:
            return
        finally:
            flow.close()

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Run the flow, if the request goes where the credentials belong."""
        if origin(request.url) != self._origin:
            yield request
            return
        before = set(request.headers.items())
        held_back = _HeldBack(request)
        flow = self._auth.async_auth_flow(request)
        try:
            step = await anext(flow)
            while True:
                self._remember(step, before)
                held_back.goes_to(self._origin, step)
                step = await flow.asend((yield step))
        except StopAsyncIteration:
            return
        finally:
            await flow.aclose()

    def _remember(self, request: httpx.Request, before: set[tuple[str, str]]) -> None:
        for name, value in request.headers.items():
            if (name, value) not in before and name not in _PLAIN:
                # The scheme's name is no secret, and what follows it may come back by itself.
                for text in (value, value.partition(" ")[2]):
                    if text and text not in self._seen:
                        self._seen.append(text)

    def scrub(self, text: str) -> str:
        """Return the text with the header values replaced that the flow has set."""
        return scrubbed(text, tuple(self._seen))

    @property
    def fingerprint(self) -> str:
        """A name of the flow within this process: clients that share one share its limits."""
        key = id(self._auth)
        if key not in _FINGERPRINTS:
            _FINGERPRINTS.setdefault(key, secrets.token_hex(16))
            # Another object may get the same id later, and has budgets of its own.
            weakref.finalize(self._auth, _FINGERPRINTS.pop, key, None).atexit = False
        return _FINGERPRINTS[key]

    @property
    def lasting_fingerprint(self) -> str:
        """A name of the flow among all processes; whose requests a flow signs is not known, so none are alike."""
        return slow_digest(self.fingerprint)


class _HeldBack:
    """Keeps it known that a request was not sent, as long as its flow has only done other things."""

    def __init__(self, request: httpx.Request) -> None:
        self._progress = request.extensions.get(PROGRESS)
        if isinstance(self._progress, Progress):
            self._progress.begun = False

    def goes_to(self, place: tuple[str, str, int | None], request: httpx.Request) -> None:
        """Take notice of what the flow sends: whatever goes to the API may be the request, or a copy of it."""
        if isinstance(self._progress, Progress) and origin(request.url) == place:
            self._progress.begun = True


#: Headers of a flow's own requests that are no secrets.
_PLAIN = frozenset({"host", "content-length", "content-type", "transfer-encoding", "accept", "user-agent"})
