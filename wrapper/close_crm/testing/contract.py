"""A transport that checks traffic against Close's documentation: for tests, for staging, for finding drift.

    from close_crm.testing.contract import ContractTransport

    with Close(transport=ContractTransport()) as close: ...     # strict: raises on the first deviation

    report = ContractReport()
    transport = ContractTransport(report=report, mode="report")
    ...
    for deviation in report.deviations: print(deviation)

Needs the extra `contract`. No value is ever part of a deviation, only its place and what the description says there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import httpx2 as httpx
from close_description import load
from close_runtime.text import brief

from close_crm.arguments import function, instance, yes_or_no
from close_crm.errors import ConfigurationError
from close_crm.transport.wrapping import WrappingTransport, read_whole, read_whole_async

from .checker import Checker
from .deviations import ContractReport, ContractViolation, Deviation, Exchange


class ContractTransport(WrappingTransport):
    """Passes requests on to another transport, and checks each of them and each answer.

    Args:
        transport: Does the sending; sync, async or both. Without it, the network as clients without a transport use it.
        mode: "strict" raises ContractViolation, before sending where the request deviates; "report" only collects.
        report: Collects every exchange in both modes.
        answers: Whether answers are checked as well as requests.
        ignore: Returns whether to pass a deviation over.

    Raises:
        ConfigurationError: An argument can't be used.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
        *,
        mode: Literal["strict", "report"] = "strict",
        report: ContractReport | None = None,
        answers: bool = True,
        ignore: Callable[[Deviation], bool] = lambda _: False,
    ) -> None:
        super().__init__(transport)
        if not isinstance(mode, str) or mode not in {"strict", "report"}:
            msg = f"mode takes 'strict' or 'report', not {brief(mode)}"
            raise ConfigurationError(msg)
        if report is not None:
            instance("report", report, ContractReport, "a close_crm.testing.contract.ContractReport")
        function("ignore", ignore)
        self._strict = mode == "strict"
        self._report = report if report is not None else ContractReport()
        self._answers = yes_or_no("answers", answers)
        self._ignore = ignore
        self._checker = Checker(load())

    @property
    def report(self) -> ContractReport:
        """The exchanges so far."""
        return self._report

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Check, send, wait, check."""
        transport = self._sync
        request.read()
        found = self._request(request)
        try:
            response = transport.handle_request(request)
            if self._answers:
                response = read_whole(request, response)
        except Exception:
            self._keep(request, None, found)
            raise
        return self._answer(request, response, found)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Check, send, await, check."""
        transport = self._async
        await request.aread()
        found = self._request(request)
        try:
            response = await transport.handle_async_request(request)
            if self._answers:
                response = await read_whole_async(request, response)
        except Exception:
            self._keep(request, None, found)
            raise
        return self._answer(request, response, found)

    def _request(self, request: httpx.Request) -> list[Deviation]:
        found = [one for one in self._checker.request(request) if not self._ignore(one)]
        if found and self._strict:
            self._keep(request, None, found)
            raise ContractViolation(found)
        return found

    def _answer(
        self, request: httpx.Request, response: httpx.Response, found: list[Deviation]
    ) -> httpx.Response:
        more: list[Deviation] = []
        if self._answers:
            more = [one for one in self._checker.answer(request, response) if not self._ignore(one)]
        self._keep(request, response.status_code, [*found, *more], response if self._answers else None)
        if more and self._strict:
            raise ContractViolation(more)
        return response

    def _keep(
        self,
        request: httpx.Request,
        status: int | None,
        found: list[Deviation],
        checked: httpx.Response | None = None,
    ) -> None:
        self._report.add(self._checker.exchange(request, status, found, checked))


__all__ = ["Checker", "ContractReport", "ContractTransport", "ContractViolation", "Deviation", "Exchange"]
