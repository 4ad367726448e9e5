"""Findings of schemathesis that are none, each with its reason. Nothing else is let off.

No check is switched off: these are single findings, known by what was sent, what was answered, and what is the case.
"""

from __future__ import annotations

import json

import httpx2 as httpx
import schemathesis
from close_crm.testing.contract import ContractReport, ContractTransport, Exchange
from close_emulator import Emulator
from close_emulator.resources.comment_threads import COMMENTS, comments_of
from close_emulator.state.store import Store
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.parameters import ParameterLocation
from schemathesis.openapi.checks import JsonSchemaError, RejectedPositiveData, UseAfterFree

from .asked import Asked
from .fuzzing_data import Generated
from .refusals import reasons


def exemption(
    failure: Failure, case: Generated, response: schemathesis.Response, emulator: Emulator
) -> str | None:
    """Return the reason why a finding is none, None when it is one; the emulator's state says what is true."""
    if (
        isinstance(failure, JsonSchemaError)
        and response.status_code in {200, 201}
        and "_fields" in (case.query or {})
    ):
        # `contract_transport` still checks all that is there, and `truth` that nothing is missing which was asked for.
        only_missing = not any(one.side == "answer" for one in exchange(case, response).deviations)
        reason = "`_fields` leaves out what the schema requires, for which JSON Schema has no word"
        return reason if only_missing else None
    if isinstance(failure, AcceptedNegativeData) and 200 <= response.status_code < 300:
        if _only_strange_header(case):
            return "servers pass over headers they don't know (RFC 9110, section 5.1)"
        if not any(one.side == "request" for one in exchange(case, response).deviations):
            # A name with a comma in it becomes two names in a list that is sent with commas, for example.
            return "what was wrong when it was generated is right as it was sent"
    if isinstance(failure, RejectedPositiveData) and response.status_code == 400:
        request, answer = sent(case, response)
        known, untrue = reasons(Asked(emulator._store, request), answer)
        return None if untrue else "; ".join(sorted(known))
    if isinstance(failure, UseAfterFree) and _is_removed_comment(emulator._store, case, response):
        return "a removed comment stays, without its text, while another one of its thread does"
    return None


def _is_removed_comment(store: Store, case: Generated, response: schemathesis.Response) -> bool:
    """Whether a comment was removed, another one of its thread is left, and the answer shows no more than that."""
    comment = store.plain[COMMENTS].get(str((case.path_parameters or {}).get("id")))
    if comment is None or comment["removed_at"] is None:
        return False
    left = any(one["removed_at"] is None for one in comments_of(store, comment["thread_id"]))
    # A second removal is answered without a body.
    shown = json.loads(response.content) if response.content else comment
    return left and shown["body"] == "" and shown["removed_at"] is not None


def _only_strange_header(case: Generated) -> bool:
    """Whether nothing is wrong with a request but that it has a header which nobody described."""
    described = {parameter.name.lower() for parameter in case.operation.headers}
    strange = {name.lower() for name in case.headers or ()} - described - {"authorization", "content-type"}
    components = case.meta.components if case.meta is not None else {}
    wrong = {place for place, component in components.items() if component.mode.is_negative}
    return wrong == {ParameterLocation.HEADER} and strange == {"x-schemathesis-unknown-property"}


def sent(case: Generated, response: schemathesis.Response) -> tuple[httpx.Request, httpx.Response]:
    """Return a request as it was sent, and its answer, without what schemathesis adds for itself."""
    raw = response.request
    # The number of each case, and a header that nobody described: they belong to no operation.
    own = {
        name: value if isinstance(value, str) else value.decode("latin-1")
        for name, value in raw.headers.items()
        if not name.lower().startswith("x-schemathesis-")
    }
    content = raw.body if isinstance(raw.body, str | bytes) else b""
    request = httpx.Request(str(raw.method), str(raw.url), headers=own, content=content)
    headers = [(name, value) for name, values in response.headers.items() for value in values]
    return request, httpx.Response(response.status_code, headers=headers, content=response.content)


def exchange(case: Generated, response: schemathesis.Response) -> Exchange:
    """Return what our own validating transport says of a request that was sent and of its answer."""
    request, answer = sent(case, response)
    report = ContractReport()
    ContractTransport(httpx.MockTransport(lambda _: answer), mode="report", report=report).handle_request(
        request
    )
    return report.exchanges[0]


def undescribed_in(found: Exchange, *, valid: bool) -> list[str]:
    """Return what deviates in an answer, and in a request that was generated as a valid one."""
    return [
        str(one)
        for one in found.deviations
        # Schemathesis adds parameters that nobody described to valid requests as well, to see them ignored.
        if one.side == "answer" or (valid and one.kind not in {"path", "query"})
    ]
