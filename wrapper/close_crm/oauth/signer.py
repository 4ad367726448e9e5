"""The signing of a client's requests with a grant's access token."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, TypeAlias

import httpx2 as httpx

from close_crm.auth.credentials import Signing, origin, slow_digest
from close_crm.concurrency.promises import Loop
from close_crm.concurrency.shared_work import Join

#: A generator yields the request to send, and receives its response; or a refresh to wait for, and receives whether
#: that was in time.
Steps: TypeAlias = Generator[httpx.Request | Join, Any, None]


class Signer(Signing):
    """Signs requests to one origin with a grant's access token, for clients of either colour.

    Args:
        base_url: Where the API is.
        steps: Returns the steps of a request; the second argument returns the event loop of its task.
        renews: Whether a request that was answered 401 will be signed with other tokens the next time.
        scrub: Replaces all secrets of the grant in a text.
        fingerprint: A digest of the grant, for this process alone.
        person: Names who the grant is for, in all processes.
        organization: The organization that the grant is for, None where its tokens don't name it.
    """

    def __init__(
        self,
        base_url: httpx.URL,
        steps: Callable[[httpx.Request, Callable[[], Loop | None]], Steps],
        renews: Callable[[httpx.Request], bool],
        scrub: Callable[[str], str],
        fingerprint: str,
        person: str,
        organization: str | None,
    ) -> None:
        self._origin = origin(base_url)
        self._steps = steps
        self._renews = renews
        self._scrub = scrub
        self._fingerprint = fingerprint
        self._person = person
        self._organization = organization

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign the request, waiting for a refresh where one is needed."""
        if origin(request.url) != self._origin:
            yield request
            return
        steps = self._steps(request, lambda: None)
        step = next(steps, None)
        while step is not None:
            result = step.work.wait(step.seconds) if isinstance(step, Join) else (yield step)
            step = _next(steps, result)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign the request, awaiting a refresh where one is needed."""
        if origin(request.url) != self._origin:
            yield request
            return
        steps = self._steps(request, Loop)
        step = next(steps, None)
        while step is not None:
            result = await step.work.wait_async(step.seconds) if isinstance(step, Join) else (yield step)
            step = _next(steps, result)

    def renews(self, request: httpx.Request) -> bool:
        """Whether a request that was answered 401 will be signed with other tokens the next time."""
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
        """The organization that the grant is for, None where its tokens don't name it."""
        return self._organization

    def __repr__(self) -> str:
        return "OAuth(***)"


def _next(steps: Steps, result: httpx.Response | bool) -> httpx.Request | Join | None:
    """Return the next step, None at the end."""
    try:
        return steps.send(result)
    except StopIteration:
        return None
