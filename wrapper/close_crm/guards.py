"""Guards that keep a client from writing where it should not: in a wrong organization, or at all.

Both look at a request right before it is sent, whoever made it: a generated method, a request by path, a bulk run.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2 as httpx
from close_runtime.context import CallContext, operation_of
from close_runtime.operations import Idempotency, Operation
from close_runtime.text import shown

from close_crm.arguments import organization_id, yes_or_no
from close_crm.auth.credentials import Signing
from close_crm.concurrency.promises import Loop, never
from close_crm.concurrency.shared_work import Caller, SharedWork
from close_crm.errors import DeadlineExceeded, ReadOnlyClient, WrongOrganization
from close_crm.transport.effects import Effects, Get
from close_crm.transport.headers import HEADERS

_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_OVERRIDE = "x-http-method-override"
_ME, _STATUSES = "/me/", "/status/lead/"
_LATE = "another caller's check of the organization took too long"


class Guards:
    """The guards of one client, shared with what `with_options` returns.

    Args:
        credentials: Sign requests, and may know their organization.
        deadline: Seconds that a call may take in all.
        base_path: The path that all requests begin with.
        expect_organization: The only organization that may be written in.
        read_only: Whether nothing may be written at all.

    Raises:
        ConfigurationError: An argument can't be used.
    """

    def __init__(
        self,
        credentials: Signing,
        base_path: str,
        deadline: float,
        expect_organization: Any,
        read_only: Any,
    ) -> None:
        self._credentials = credentials
        self._deadline = deadline
        self._base_path = base_path.rstrip("/")
        self._expected = organization_id("expect_organization", expect_organization)
        self._read_only = yes_or_no("read_only", read_only)
        #: The organizations that the credentials are for, once they are known.
        self._organizations: frozenset[str] | None = None
        self._check = SharedWork()

    def refuse_writing(self) -> None:
        """Refuse what is going to write.

        Raises:
            ReadOnlyClient: The client is read-only.
        """
        if self._read_only:
            msg = "The client is read-only (read_only=True); nothing was sent"
            raise ReadOnlyClient(msg)

    def admit(
        self, request: httpx.Request, clock: Callable[[], float], *, awaited: bool = False
    ) -> Effects[None]:
        """Ask which organization the credentials are for, unless another caller does; then let the request pass or not.

        Args:
            request: A request that `must_ask`.
            clock: Returns the time in seconds.
            awaited: Whether the caller is a task of an event loop.

        Raises:
            WrongOrganization: It would write in another organization than the one expected.
            CloseError: Which organization it is could not be read.
        """
        began = clock()
        organizations = yield from self._check.result(
            lambda: self._organizations,
            lambda _: self._ask(request),
            lambda: DeadlineExceeded(request.method, request.url.path, _LATE, False),
            Caller(request.extensions.get("timeout", {}).get("pool"), Loop().over if awaited else never),
        )
        self._compare(organizations)
        # Asking is part of the call.
        spent = clock() - began
        request.extensions["deadline"] = request.extensions.get("deadline", self._deadline) - spent

    def must_ask(self, request: httpx.Request) -> bool:
        """Whether a request may pass only once it is known which organization the credentials are for.

        Raises:
            ReadOnlyClient: It would write, and the client is read-only.
            WrongOrganization: It would write in another organization than the one expected.
        """
        if (not self._read_only and self._expected is None) or self._reads(request):
            return False
        if self._read_only:
            msg = f"{request.method} {request.url.path} would write, and the client is read-only (read_only=True)"
            raise ReadOnlyClient(msg)
        known = self._credentials.organization
        if known is not None:
            self._compare(frozenset({known}))
        return known is None

    def _reads(self, request: httpx.Request) -> bool:
        if request.headers.get(_OVERRIDE, "GET").strip().upper() not in _READS:
            return False
        if request.method in _READS:
            return True
        # A search is a POST that only reads, if the description, or for what is not described the caller, says so.
        operation = operation_of(request)
        if request.method != "POST" or operation is None:
            return False
        described = self._described(request)
        return (operation if described is None else described).idempotency is Idempotency.READ

    def _described(self, request: httpx.Request) -> Operation | None:
        from close_api.operations import module_of

        module = module_of(request.method, request.url.path.removeprefix(self._base_path))
        found: Operation | None = None if module is None else module.OPERATION
        return found

    def _ask(self, request: httpx.Request) -> Effects[frozenset[str]]:
        found = _listed((yield Get(_ME, _extensions(request, _ME))))
        if len(found) > 1:
            found = _owners((yield Get(_STATUSES, _extensions(request, _STATUSES))))
        self._organizations = found
        return found

    def _compare(self, organizations: frozenset[str]) -> None:
        if len(organizations) != 1 or self._expected not in organizations:
            there = shown(", ".join(sorted(organizations))) or "not known"
            msg = (
                f"The credentials are for another organization ({there}) than the one expected ({self._expected}); "
                "nothing was written"
            )
            raise WrongOrganization(msg)


def _extensions(request: httpx.Request, path: str) -> dict[str, Any]:
    """Return the settings of the call that has to wait for an answer, for asking with them."""
    kept = {name: request.extensions[name] for name in ("deadline", HEADERS) if name in request.extensions}
    operation = Operation("organization_check", "GET", path, Idempotency.READ)
    return {**kept, **CallContext(operation).extensions()}


def _listed(response: httpx.Response) -> frozenset[str]:
    """Return the organizations of the key's user; there is more than one for some users."""
    try:
        organizations = response.json()["organizations"]
        return frozenset(one if isinstance(one, str) else str(one["id"]) for one in organizations)
    except (ValueError, KeyError, TypeError, RecursionError):
        return frozenset()


def _owners(response: httpx.Response) -> frozenset[str]:
    """Return the organizations that own the statuses of leads: those of the key's own organization come alone."""
    try:
        return frozenset(str(one["organization_id"]) for one in response.json()["data"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return frozenset()
