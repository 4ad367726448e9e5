"""One run's connection to an organization: what may be sent, what was found, and how an opportunity is put back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

import httpx2 as httpx
from close_crm import Close, RetryPolicy
from close_crm.errors import CloseError, StatusError
from close_crm.testing.contract import ContractReport, ContractTransport, Deviation
from close_crm.testing.recording import Recording, RecordTransport
from close_crm.transport.wrapping import WrappingTransport
from close_description import load

from .colours import Colour, client

#: What every save changes; no request can put it back: https://developer.close.com/api/resources/opportunities/update
NEVER_BACK = {
    "date_updated": "every save sets it",
    "updated_by": "every save sets it",
    "updated_by_name": "every save sets it",
}
#: https://developer.close.com/api/resources/opportunities/update says of none of these that null may be sent.
NO_NULL = ("confidence", "status_id", "value", "value_period")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\S+", re.ASCII)


class NotAllowed(AssertionError):
    """A scenario tried to send what this run may not send. Nothing was sent."""


class LeftOut(Exception):
    """A scenario can't do its work on this organization or opportunity; the text says why."""


class Guard(WrappingTransport):
    """Lets reading pass, and updates of the one opportunity that may be touched; notes which of its fields they name.

    Args:
        transport: Does the sending; sync, async or both.
        target: Id of the opportunity that may be updated, None where nothing may.
        touched: Where the names go.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport,
        target: str | None,
        touched: set[str],
    ) -> None:
        super().__init__(transport)
        self._path = f"{load().prefix}/opportunity/{target}/" if target else None
        self._touched = touched

    def _check(self, request: httpx.Request) -> None:
        # A header could make a GET of it, or something else of a GET.
        override = "x-http-method-override" in request.headers
        if request.method == "GET" and not override:
            return
        if request.method != "PUT" or request.url.path != self._path or override:
            msg = f"{request.method} {request.url.path} may not be sent in this run"
            raise NotAllowed(msg)
        body = json.loads(request.content)
        self._touched.update(re.sub(r"\.(add|remove)$", "", key) for key in body)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Check and send."""
        transport = self._sync
        request.read()
        self._check(request)
        return transport.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Check and send."""
        transport = self._async
        await request.aread()
        self._check(request)
        return await transport.handle_async_request(request)


@dataclass(frozen=True)
class Finding:
    """A deviation, and the scenario in which it was found."""

    deviation: Deviation
    scenario: str


@dataclass
class Link:
    """How a run reaches an organization.

    Attributes:
        api_key: A key of it.
        base_url: Where the API is.
        target: Id of the opportunity that may be updated, None for reading alone.
        attachment: Address of an uploaded file that may be attached to it.
        network: Makes the transport that sends, by colour; None is the real network.
        recording: Where scrubbed traffic goes.
        patient: Whether to wait and send again as a client in production does.
        report: Collects every exchange.
    """

    api_key: str
    base_url: str
    target: str | None = None
    attachment: str | None = None
    network: Callable[[Colour], httpx.BaseTransport | httpx.AsyncBaseTransport] | None = None
    recording: Recording | None = None
    patient: bool = True
    report: ContractReport = field(default_factory=ContractReport)


@dataclass
class Session:
    """The client, the opportunity and the findings of a run, for scenarios."""

    link: Link
    close: Close
    plain: httpx.Client
    open: Callable[[str], Any]
    touched: set[str]
    scenario: str = ""
    findings: list[Finding] = field(default_factory=list)
    _seen: int = 0

    @cached_property
    def me(self) -> dict[str, Any]:
        """The key's user."""
        return self.close.users.me().to_dict()

    @cached_property
    def id(self) -> str:
        """The opportunity to look at: the one that may be updated, else the first of the list."""
        if self.link.target:
            return self.link.target
        page = self.close.opportunities.list(limit=1).to_dict()["data"]
        if not page:
            msg = "the organization has no opportunity"
            raise LeftOut(msg)
        return str(page[0]["id"])

    @cached_property
    def pipelines(self) -> list[dict[str, Any]]:
        """All pipelines."""
        found: list[dict[str, Any]] = self.close.pipelines.list().to_dict()["data"]
        return found

    @cached_property
    def definitions(self) -> list[dict[str, Any]]:
        """The opportunity's custom fields that every role may edit."""
        fields = self.close.custom_field_schemas.get("opportunity").to_dict()["fields"]
        return [one for one in fields if not one.get("editable_with_roles")]

    @property
    def path(self) -> str:
        """Where the opportunity is."""
        return f"/opportunity/{self.id}/"

    def read(self) -> dict[str, Any]:
        """Return the opportunity as it is now."""
        return self.close.opportunities.get(self.id).to_dict()

    def expect(self, kept: bool, *, operation: str | None, where: str, rule: str, finding: str) -> None:
        """Note a deviation where the organization did not behave as the description says."""
        if not kept:
            deviation = Deviation("answer", "behaviour", operation, where, rule, finding)
            self.findings.append(Finding(deviation, self.scenario))

    def expect_fields(self, answer: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
        """Note each field that the answer of an update, or reading again, returns otherwise than it was sent."""
        again = self.read()
        for operation, given in (("opportunities_update", answer), ("opportunities_get", again)):
            for name, value in wanted.items():
                rule = "/patternProperties" if name.startswith("custom.") else f"/properties/{name}"
                self.expect(
                    same(given.get(name), value),
                    operation=operation,
                    where=f"body/{name}",
                    rule=f"#/components/schemas/UpdateOpportunity{rule}",
                    finding="is not what was sent",
                )

    def expect_refusal(
        self, status: int, operation: str | None, call: Callable[[], object]
    ) -> StatusError | None:
        """Record a deviation if a call is not refused with `status`; return the refusal."""
        refusal: StatusError | None = None
        try:
            call()
        except StatusError as error:
            refusal = error
        pointers = {one.id: one.pointer for one in load().operations}
        shared = "#/components/responses/MethodNotAllowed"
        pointer = f"{pointers[operation]}/responses/{status}" if operation else shared
        finding = (
            f"answered with {refusal.status} instead of {status}" if refusal else f"not refused with {status}"
        )
        kept = refusal is not None and refusal.status == status
        self.expect(kept, operation=operation, where="status", rule=pointer, finding=finding)
        return refusal if kept else None

    def collect(self, *, deliberate: bool = False) -> None:
        """Record the contract's findings; not of requests that deviate `deliberate`ly."""
        for exchange in self.link.report.exchanges[self._seen :]:
            self.findings += [
                Finding(one, self.scenario)
                for one in exchange.deviations
                if not (deliberate and one.side == "request")
            ]
        self._seen = len(self.link.report.exchanges)

    @contextmanager
    def deliberately(self) -> Generator[None]:
        """Send what the description does not allow: only responses are checked."""
        self.collect()
        try:
            yield
        finally:
            self.collect(deliberate=True)

    def put_back(self, before: Mapping[str, Any]) -> dict[str, str]:
        """Put back the values of the fields that were touched, and check that the opportunity has them.

        Returns:
            What differs nonetheless, and why, by field.

        Raises:
            CloseError: It can't be read any more.
        """
        body, reasons = back(before, self.read(), self.touched)
        if body:
            try:
                self.plain.put(self.path, json=body)
            except CloseError:
                # One refused field must not keep the others from going back.
                for key, value in body.items():
                    try:
                        self.plain.put(self.path, json={key: value})
                    except CloseError as error:
                        reasons[key] = f"refused ({type(error).__name__})"
        now = self.read()
        return {
            name: reasons.get(name, NEVER_BACK.get(name, "differs, and should not"))
            for name in sorted({*before, *now})
            if not same(before.get(name), now.get(name))
        }


def same(one: object, other: object) -> bool:
    """Whether two JSON values mean the same: moments may be written in different zones, lists in any order."""
    if (
        isinstance(one, str)
        and isinstance(other, str)
        and _MOMENT.fullmatch(one)
        and _MOMENT.fullmatch(other)
    ):
        try:
            return _moment(one) == _moment(other)
        except ValueError:
            return one == other
    if isinstance(one, list) and isinstance(other, list):
        return sorted(map(json.dumps, one)) == sorted(map(json.dumps, other))
    return one == other


def _moment(text: str) -> datetime:
    read = datetime.fromisoformat(text)
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def back(
    before: Mapping[str, Any], now: Mapping[str, Any], touched: set[str]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the update that restores an opportunity, and the fields that it can't restore, with reasons.

    Fields that were not touched stay as they are: someone else may be working on them.
    """
    names = {"status_id" if name == "status" else name for name in touched}
    body: dict[str, Any] = {}
    reasons: dict[str, str] = {}
    for name in sorted(names - {"note", "note_html", "attachments", "date_won"}):
        if same(before.get(name), now.get(name)):
            continue
        if before.get(name) is None and name in NO_NULL:
            reasons[name] = "it was null, which can't be sent"
        else:
            body[name] = before.get(name)
    if "date_won" in names | ({"date_won"} if "status_id" in names else set()) and not same(
        before.get("date_won"), now.get("date_won")
    ):
        # A day comes back, a moment is sent: noon is the same day nearly everywhere.
        body["date_won"] = before["date_won"] and f"{before['date_won']}T12:00:00+00:00"
    if names & {"note", "note_html"} and any(before.get(n) != now.get(n) for n in ("note", "note_html")):
        if before.get("note_html") is not None:
            body["note_html"] = before["note_html"]
            reasons["note"] = "Close derives it from note_html"
        elif before.get("note"):
            body["note"] = before["note"]
            reasons["note_html"] = "Close derives it from note; there was none"
        else:
            body["note_html"] = None
            reasons["note"] = "clearing it leaves null or an empty text"
    if "attachments" in names and not same(before.get("attachments"), now.get("attachments")):
        body["attachments"] = [
            {key: one[key] for key in ("filename", "url", "content_type") if one.get(key)}
            for one in before.get("attachments") or ()
        ]
        reasons["attachments"] = "Close stores attached files anew" if body["attachments"] else "differs"
    return body, reasons


@contextmanager
def session(link: Link, colour: Colour) -> Generator[Session]:
    """Connect; what is sent passes the guard, the contract and, where wanted, the recorder."""
    touched: set[str] = set()

    def transport(kind: Colour) -> Guard:
        below = link.network(kind) if link.network else None
        if link.recording is not None:
            below = RecordTransport(below, link.recording)
        return Guard(ContractTransport(below, mode="report", report=link.report), link.target, touched)

    settings: dict[str, Any] = {"base_url": link.base_url, "tz_offset": None}
    retry = RetryPolicy() if link.patient else RetryPolicy(attempts=1)
    settings |= {"retry": retry, "rate_limits": link.patient}

    def opened(key: str) -> Any:
        return client(colour, transport=transport(colour), api_key=key, **settings)

    with (
        opened(link.api_key) as close,
        client("sync", transport=transport("sync"), api_key=link.api_key, **settings) as plain,
    ):
        seen = len(link.report.exchanges)
        yield Session(link, close, plain.get_httpx_client(), opened, touched, _seen=seen)
