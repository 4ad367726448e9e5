"""Checks of our own beside schemathesis': answers keep the description whole, and what they say is true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import httpx2 as httpx
import schemathesis
from close_crm.testing.contract import Exchange
from close_emulator import Emulator, Snapshot
from schemathesis import checks
from schemathesis.core.transport import Response
from schemathesis.generation.meta import TestPhase

from .asked import Asked
from .fuzzing_data import Generated
from .fuzzing_exemptions import exchange, sent, undescribed_in
from .refusals import misleading, reasons


@dataclass
class UnderWay:
    """The run that is under way: schemathesis calls checks by name, without anything of ours.

    Attributes:
        emulator: Whose state is the truth; None before the first run.
        start: The state that each request of the phases without chains meets.
        seen: What `contract_transport` found no fault in.
    """

    emulator: Emulator | None = None
    start: Snapshot | None = None
    seen: dict[Exchange, None] = field(default_factory=dict)

    def begin(self, emulator: Emulator) -> None:
        """Begin a run against an emulator as it is now."""
        self.emulator, self.start, self.seen = emulator, emulator.snapshot(), {}


UNDER_WAY: Final = UnderWay()


def _valid(case: Generated) -> bool:
    return case.meta is not None and case.meta.generation.mode.is_positive


@schemathesis.check
def contract_transport(ctx: checks.CheckContext, response: Response, case: Generated) -> None:
    """Our own validating transport has nothing to say, about keys that the description does not name above all."""
    found = exchange(case, response)
    UNDER_WAY.seen[found] = None
    if deviations := undescribed_in(found, valid=_valid(case)):
        raise AssertionError("\n".join(deviations))


@schemathesis.check
def truth(ctx: checks.CheckContext, response: Response, case: Generated) -> None:
    """What an answer says of the organization is so, and what changes nothing left everything as it was."""
    emulator = UNDER_WAY.emulator
    start = UNDER_WAY.start
    assert emulator is not None
    assert start is not None
    request, answer = sent(case, response)
    in_chain = case.meta is not None and case.meta.phase.name == TestPhase.STATEFUL
    problems = list(_untrue(Asked(emulator._store, request), answer, valid=_valid(case)))
    unchanging = not in_chain and (request.method == "GET" or not answer.is_success)
    if unchanging and emulator._store != start._store:
        problems.append("the organization is not as it was")
        emulator.restore(start)
    if request.method == "GET" and "_fields" in request.url.params and answer.is_success:
        problems += trimmed_wrongly(emulator, request, answer)
    if problems:
        raise AssertionError("\n".join(problems))


def _untrue(asked: Asked, answer: httpx.Response, *, valid: bool) -> Iterator[str]:
    if answer.is_success and asked.method != "DELETE" and asked.missing:
        yield f"{answer.status_code}, though the path names nothing that there is"
    if not answer.is_client_error:
        return
    yield from reasons(asked, answer)[1] if valid else misleading(asked, answer)


def trimmed_wrongly(emulator: Emulator, request: httpx.Request, answer: httpx.Response) -> list[str]:
    """Return what an answer with `_fields` lacks or has too much of, beside the answer without it."""
    wanted = {name.strip() for name in request.url.params["_fields"].split(",")} - {""}
    if not wanted or "_all" in wanted:
        return []
    whole = httpx.Request(
        request.method,
        request.url.copy_remove_param("_fields"),
        headers=request.headers,
        content=request.content,
    )
    records, all_of_them = _records(answer), _records(emulator.handle(whole))
    expected = [{name for name in record if _asked_for(name, wanted)} for record in all_of_them]
    if [record.keys() for record in records] == expected:
        return []
    return ["with `_fields` the answer has other keys than those of the whole answer that were asked for"]


def _asked_for(name: str, wanted: set[str]) -> bool:
    return name in wanted or ("custom" in wanted and name.startswith("custom."))


def _records(answer: httpx.Response) -> list[dict[str, Any]]:
    body = answer.json()
    listed: list[dict[str, Any]] = body.get("data", [body])
    # With `_group_by` the objects are in groups.
    return [one for item in listed for one in item.get("objects", [item])]
