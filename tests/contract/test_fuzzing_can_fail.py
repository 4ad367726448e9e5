"""The fuzzing notices: faults planted in an emulator's answers and state are found, in each phase, on opportunities."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any, TypeAlias

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.resources.comment_threads import COMMENTS
from schemathesis.openapi.checks import UseAfterFree

from . import fuzzing
from .asked import Asked
from .fuzzing_exemptions import exemption
from .refusals import reasons

Fault: TypeAlias = Callable[[Emulator, httpx.Request, httpx.Response], httpx.Response | None]

OPERATIONS = {"opportunities_create", "opportunities_get", "opportunities_update", "opportunities_list"}


def limits(answer: httpx.Response) -> dict[str, str]:
    """The headers that each answer carries, whatever its body."""
    return {name: value for name, value in answer.headers.items() if name.startswith("ratelimit")}


def changed(change: Callable[[Any], Any]) -> Fault:
    """Change the body of a single opportunity that is answered with."""

    def plant(emulator: Emulator, request: httpx.Request, answer: httpx.Response) -> httpx.Response | None:
        if not answer.is_success or "id" not in answer.json():
            return None
        return httpx.Response(answer.status_code, headers=limits(answer), json=change(answer.json()))

    return plant


def instead(status: int, body: Any) -> Fault:
    """Answer a success with something else."""
    return lambda emulator, request, answer: (
        httpx.Response(status, headers=limits(answer), json=body) if answer.is_success else None
    )


def of_one(plant: Fault) -> Fault:
    """Plant in requests for one opportunity alone."""
    return lambda emulator, request, answer: (
        plant(emulator, request, answer) if "/opportunity/oppo_" in request.url.path else None
    )


def accepted(emulator: Emulator, request: httpx.Request, answer: httpx.Response) -> httpx.Response | None:
    """Take what should be refused."""
    return httpx.Response(200, json={}) if answer.status_code == 400 else None


def invented(emulator: Emulator, request: httpx.Request, answer: httpx.Response) -> httpx.Response | None:
    """Answer for an opportunity that there is not with another one."""
    if answer.status_code != 404 or request.method != "GET":
        return None
    other = next(iter(emulator._store.opportunities))
    url = request.url.copy_with(path=f"/api/v1/opportunity/{other}/", query=None)
    return emulator.handle(httpx.Request("GET", url, headers=request.headers))


def half_done(emulator: Emulator, request: httpx.Request, answer: httpx.Response) -> httpx.Response | None:
    """Refuse a request, and carry a part of it out all the same."""
    if answer.status_code != 400:
        return None
    next(iter(emulator._store.opportunities.values()))["note"] = "planted"
    return answer


UNTRUE = {"errors": [], "field-errors": {"user": "Object does not exist."}}
EVERYWHERE: Mapping[str, Fault] = {
    "undescribed key": changed(lambda body: body | {"colour": "red"}),
    "missing key": changed(lambda body: {name: value for name, value in body.items() if name != "id"}),
    "other type": changed(lambda body: body | {"confidence": "high"}),
    "undocumented status": instead(202, {}),
    "server error": instead(500, {"error": ""}),
    "refusal without a reason": instead(400, {"errors": [], "field-errors": {}}),
    "refusal for an unknown reason": instead(400, {"error": "Not today."}),
    "refusal for a reason that is not so": instead(400, UNTRUE),
    "another form beside a reason": instead(400, UNTRUE | {"message": "Not today."}),
    "what there is does not exist": of_one(
        instead(404, {"error": "Empty query: Opportunity matching query does not exist."})
    ),
    "forbidden": instead(403, {"error": "You may not."}),
    "HTML": lambda emulator, request, answer: httpx.Response(answer.status_code, html=answer.text),
    "header": lambda emulator, request, answer: httpx.Response(
        answer.status_code, headers={"RateLimit": "?"}, json=json.loads(answer.text)
    ),
}
#: Examples are right and name what there is: these need a refusal, and a state that nothing else changes.
NEEDING_A_REFUSAL: Mapping[str, Fault] = {
    "refusal accepted": accepted,
    "what there is not is answered": invented,
}
IN_SINGLE_REQUESTS: Mapping[str, Fault] = {"refused, and done in part": half_done}
FAULTS = {**EVERYWHERE, **NEEDING_A_REFUSAL, **IN_SINGLE_REQUESTS}


class Planted:
    """Answers as an emulator does, but for a fault: of those that there can be, one that was met least often.

    Attributes:
        met: The fault that a request met, by the number of its case.
    """

    def __init__(self, emulator: Emulator, faults: Mapping[str, Fault]) -> None:
        self._emulator = emulator
        self._faults = faults
        self._times = dict.fromkeys(faults, 0)
        self.met: dict[str, str] = {}

    def handle(self, request: httpx.Request) -> httpx.Response:
        answer = self._emulator.handle(request)
        case = request.headers.get("x-schemathesis-testcaseid")
        if case is None or answer.status_code in {401, 405, 415}:
            return answer
        for fault in sorted(self._faults, key=lambda name: self._times[name]):
            if (other := self._faults[fault](self._emulator, request, answer)) is not None:
                self.met[case] = fault
                self._times[fault] += 1
                return other
        return answer


def noticed(phases: list[str], faults: Mapping[str, Fault], examples: int) -> set[tuple[str, str]]:
    """Return the phases in which faults were noticed, by fault."""
    emulator = fuzzing.new_emulator()
    planted = Planted(emulator, faults)
    results = fuzzing.run(
        emulator, seed=1, examples=examples, only=OPERATIONS, phases=phases, handle=planted.handle
    )
    return {(phase, planted.met[case]) for case, phase in results.failed_cases.items() if case in planted.met}


@pytest.mark.parametrize("fault", EVERYWHERE)
def test_fault_is_noticed_by_examples(fault: str) -> None:
    """The few requests that the description itself has as examples notice a fault in their answers."""
    assert noticed(["examples"], {fault: EVERYWHERE[fault]}, 1) == {("examples", fault)}


@pytest.mark.parametrize("phase", ["coverage", "fuzzing"])
def test_faults_are_noticed_in_single_requests(phase: str) -> None:
    """Each fault is noticed where it is met, though others are met beside it."""
    assert noticed([phase], FAULTS, 60) == {(phase, fault) for fault in FAULTS}


@pytest.mark.parametrize(
    "fault", ["undescribed key", "refusal for a reason that is not so", "server error", "HTML"]
)
def test_fault_is_noticed_in_chains(fault: str) -> None:
    """A fault in the stateful phase counts like any other."""
    assert noticed(["stateful"], {fault: FAULTS[fault]}, 4) == {("stateful", fault)}


def test_fault_that_only_a_chain_meets_is_noticed() -> None:
    """What was deleted and can still be read fails no single request, but the chain."""
    emulator = fuzzing.new_emulator()
    kept: dict[str, httpx.Response] = {}

    def handle(request: httpx.Request) -> httpx.Response:
        if request.method == "DELETE":
            before = emulator.handle(httpx.Request("GET", request.url, headers=request.headers))
            if before.is_success:
                kept[request.url.path] = before
        answer = emulator.handle(request)
        return kept[request.url.path] if request.method == "GET" and request.url.path in kept else answer

    results = fuzzing.run(
        emulator,
        seed=1,
        examples=25,
        only=OPERATIONS | {"opportunities_delete"},
        phases=["stateful"],
        handle=handle,
    )

    assert results.found["stateful", "use_after_free"] + results.found["stateful", "truth"] > 0


def test_missing_authentication_is_noticed() -> None:
    """An emulator that does not ask for credentials is noticed."""
    emulator = fuzzing.new_emulator()

    def handle(request: httpx.Request) -> httpx.Response:
        answer = emulator.handle(request)
        return httpx.Response(404, json={"error": ""}) if answer.status_code == 401 else answer

    results = fuzzing.run(
        emulator, seed=1, examples=1, only={"opportunities_update"}, phases=["examples"], handle=handle
    )

    assert results.found["examples", "ignored_auth"] > 0


@pytest.mark.parametrize(
    ("body", "texts", "excused"),
    [
        ({"user_id": "user_nobody"}, {"user": "Object does not exist."}, True),
        ({}, {"user": "Object does not exist."}, False),
        ({"user_id": "first"}, {"user": "Object does not exist."}, False),
        ({"user_id": "user_nobody"}, {"lead": "Object does not exist."}, False),
        ({"user_id": "user_nobody"}, {"user": "Object does not exist.", "value": "Too large."}, False),
        ({"user_id": "user_nobody"}, {"user": ["Object does not exist.", "Too large."]}, False),
        ({"status": "Nowhere"}, {"status": "Not a valid choice."}, True),
        ({"status": "Won"}, {"status": "Not a valid choice."}, False),
    ],
)
def test_reason_applies_where_it_is_true(body: dict[str, str], texts: dict[str, Any], excused: bool) -> None:
    """A refusal is excused when all that it says is known and so; one reason excuses none beside it."""
    emulator = fuzzing.new_emulator()
    store = emulator._store
    sent = {name: next(iter(store.users)) if value == "first" else value for name, value in body.items()}
    path = f"https://api.close.com/api/v1/opportunity/{next(iter(store.opportunities))}/"
    refusal = httpx.Response(400, json={"errors": [], "field-errors": texts})

    known, untrue = reasons(Asked(store, httpx.Request("PUT", path, json=sent)), refusal)

    assert (bool(known) and not untrue) is excused


def test_removed_comment_is_excused_while_another_is_left() -> None:
    """What is left of it is let off as long as its thread is there; its text is not, nor one that nobody removed."""
    emulator = fuzzing.new_emulator()
    ids = list(emulator._store.plain[COMMENTS])
    finding = UseAfterFree(operation="GET /comment/{id}/", message="", free="", usage="")

    def asked(method: str, comment: str) -> httpx.Response:
        url = f"https://api.close.com/api/v1/comment/{comment}/"
        return emulator.handle(
            httpx.Request(method, url, headers={"Authorization": f"Bearer {emulator.token}"})
        )

    def excused(comment: str, answer: httpx.Response) -> bool:
        case, shown = (
            SimpleNamespace(path_parameters={"id": comment}),
            SimpleNamespace(content=answer.content),
        )
        return exemption(finding, case, shown, emulator) is not None  # type: ignore[arg-type]  # stand-ins

    before = {comment: asked("GET", comment) for comment in ids}
    seen = []
    for removed in ids:
        seen.append([excused(comment, asked("GET", comment)) for comment in ids])
        assert asked("DELETE", removed).status_code == 204
        seen.append([excused(comment, answer) for comment, answer in before.items()])

    assert seen == [[False, False], [False, False], [True, False], [False, False]]
    assert [asked("GET", comment).status_code for comment in ids] == [404, 404]
