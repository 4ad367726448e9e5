"""Findings of schemathesis that are none, each with its reason. Nothing else is let off.

No check is switched off: these are single findings, told apart by what was sent and what came back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import httpx2 as httpx
import schemathesis
from close_crm.testing.contract import ContractReport, ContractTransport, Exchange
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.parameters import ParameterLocation
from schemathesis.openapi.checks import JsonSchemaError, RejectedPositiveData

from .fuzzing_data import Generated

#: What a refusal of a valid request may say. Each is about the organization or about two values that do not go
#: together, which a schema can't know; a refusal for any other reason is a failure.
REASONS: Final = {
    "Object does not exist.": "an id of the right form that names nothing",
    "Not a valid choice.": "a status label that no status has, or a value that is none of the field's choices",
    "Opportunities are in this status. Move them to another one first.": "the status is in use",
    "Leads are in this status. Move them to another one first.": "the status is in use",
    "The pipeline still has statuses. Delete or move them first.": "the pipeline is in use",
    "The status does not belong to the pipeline.": "status and pipeline contradict each other",
    "There is no status to start in.": "the pipeline has no statuses",
    "The field is already associated with this object type.": "the association is there already",
    "This field does not go with the object type.": "an id of another kind of object than the one named",
    "This field is required.": "the id that the kind of object or of field calls for is missing",
    "Fields of this type exist on custom activities only.": "textarea, on an opportunity",
    "Fields of this type hold a single value.": "several values of a type that has one",
    "The field does not accept multiple values.": "add or remove on a field with a single value",
    "Only one change to a custom field is possible in one request.": "whole value and add of one field together",
    "Invalid email address.": "a text that is no address; the description does not ask for a format",
    "Invalid phone number.": "a text that is no number; the description does not ask for a format",
    "Value must be of list type.": "a single value for a custom field that holds several",
    "Value must be of str type.": "a custom value of another type than the field's",
    "Value must be of float type.": "a custom value of another type than the field's",
    "Invalid ISO 8601 date.": "a text for a custom field that holds days",
    "Invalid ISO 8601 datetime.": "a text for a custom field that holds moments",
    "Input should be less than or equal to 200": "the largest page is each resource's own and not documented",
    "Input should be less than or equal to 35000": "the largest offset is each resource's own and not documented",
    "A lead can't be merged into itself.": "source and destination are one lead",
    "The last lead status can't be deleted.": "leads need a status",
}
#: Begins the refusal of a search text that is more than words; Close's search language is not emulated (COVERAGE.md).
SEARCH: Final = "The emulator searches for "
#: Reasons that are about custom values, and excuse nothing else.
OF_CUSTOM_VALUES: Final = frozenset(
    {"Value must be of list type.", "Value must be of str type.", "Value must be of float type.",
     "Invalid ISO 8601 date.", "Invalid ISO 8601 datetime."}
)  # fmt: skip


def exemption(failure: Failure, case: Generated, response: schemathesis.Response) -> str | None:
    """Give the reason why a finding is none, None when it is one."""
    if (
        isinstance(failure, JsonSchemaError)
        and response.status_code == 200
        and "_fields" in (case.query or {})
    ):
        # `contract_transport` below still checks all that is there.
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
        told = {_known(field, text) for field, text in _reasons(json.loads(response.content))}
        return None if None in told or not told else "; ".join(sorted(filter(None, told)))
    return None


def _known(field: str, text: str) -> str | None:
    """Give why a valid request may be refused with this text for this field, None where it may not."""
    if text.startswith(SEARCH):
        return "Close's search language is not emulated" if field in {"query", "lead_query"} else None
    if text in OF_CUSTOM_VALUES and "custom." not in field:
        return None
    # The refusal of a lead status goes on to say where the statuses are kept.
    return REASONS["Not a valid choice."] if text.startswith("Not a valid choice.") else REASONS.get(text)


def _only_strange_header(case: Generated) -> bool:
    """Whether nothing is wrong with a request but that it has a header which nobody described."""
    described = {parameter.name.lower() for parameter in case.operation.headers}
    strange = {name.lower() for name in case.headers or ()} - described - {"authorization", "content-type"}
    components = case.meta.components if case.meta is not None else {}
    wrong = {place for place, component in components.items() if component.mode.is_negative}
    return wrong == {ParameterLocation.HEADER} and strange == {"x-schemathesis-unknown-property"}


def _reasons(body: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Give field and text of each reason that a refusal gives."""
    if isinstance(body, str):
        yield field, body
        return
    for text in body.get("errors", ()) if isinstance(body.get("errors"), list) else ():
        yield field, text
    nested = body.get("errors") if isinstance(body.get("errors"), dict) else {}
    for name, below in {**nested, **body.get("field-errors", {})}.items():
        yield from _reasons(below, f"{field}.{name}" if field else name)
    if "error" in body:
        yield field, body["error"]


def exchange(case: Generated, response: schemathesis.Response) -> Exchange:
    """Give what our own validating transport says of a request that was sent and of its answer."""
    sent = response.request
    # The number of each case, and a header that nobody described: schemathesis adds them, they belong to no operation.
    own = {
        name: value if isinstance(value, str) else value.decode("latin-1")
        for name, value in sent.headers.items()
        if not name.lower().startswith("x-schemathesis-")
    }
    content = sent.body if isinstance(sent.body, str | bytes) else b""
    request = httpx.Request(str(sent.method), str(sent.url), headers=own, content=content)
    headers = [(name, value) for name, values in response.headers.items() for value in values]
    answer = httpx.Response(response.status_code, headers=headers, content=response.content)
    report = ContractReport()
    ContractTransport(httpx.MockTransport(lambda _: answer), mode="report", report=report).handle_request(
        request
    )
    return report.exchanges[0]


def undescribed_in(found: Exchange, *, valid: bool) -> list[str]:
    """Give what deviates in an answer, and in a request that was generated as a valid one."""
    return [
        str(one)
        for one in found.deviations
        # Schemathesis adds parameters that nobody described to valid requests as well, to see them ignored.
        if one.side == "answer" or (valid and one.kind not in {"path", "query"})
    ]
