"""Answers of the emulator have the form of recorded ones, and recorded forms keep the description."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import close_emulator
import httpx2 as httpx
import pytest
from close_crm import Close, errors
from close_crm.testing.contract import ContractTransport
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client

from .facts import ANSWERS, FACTS, SHOWN, SOURCES, differences, held, shows

NOW = datetime(2026, 11, 23, 22, 30, 0, 123_456, tzinfo=UTC)


@pytest.fixture(params=COLOURS)
def colour(request: pytest.FixtureRequest) -> Colour:
    """Run the test once for each colour."""
    chosen: Colour = request.param
    return chosen


@pytest.fixture
def close(colour: Colour) -> Iterator[Close]:
    """Return a client of an emulator that lets through nothing that the description does not have."""
    emulator = Emulator(clock=_later())
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        yield close


def _later() -> Callable[[], datetime]:
    """Return a clock that goes on by a second whenever it is asked."""
    asked = iter(range(1_000_000))
    return lambda: NOW + timedelta(seconds=next(asked))


def ask(close: Close, wanted: dict[str, Any], id: str | None = None) -> Any:
    """Send a request of the table, check its status, and return the answer's JSON."""
    parts = urlsplit(wanted["path"].format(id=id))
    params = dict(parse_qsl(parts.query, keep_blank_values=True))
    status: int
    try:
        answer = close.request(wanted["method"], parts.path, params=params, json=wanted.get("json"))
        status, body = answer.status_code, answer.parsed
    except errors.StatusError as error:
        status, body = error.status, error.body
    assert status == wanted.get("status", 200)
    return body


@pytest.mark.parametrize("fact", held("emulator"), ids=lambda fact: fact["id"])
def test_the_emulator_answers_as_recorded(close: Close, fact: dict[str, Any]) -> None:
    """The emulator's answer has the recorded values and keys, and none that recorded answers lack."""
    answer: Any = {}
    id: str | None = None
    for wanted in fact["requests"]:
        answer = ask(close, wanted, id)
        id = answer.get("id", id)

    assert differences(fact.get("answer", {}), answer) == []
    assert answer.keys() == set(fact.get("keys", answer))
    assert [key for key in fact.get("absent", ()) if key in answer] == []


@pytest.mark.parametrize("name", ANSWERS)
def test_recorded_answers_keep_the_description(colour: Colour, name: str) -> None:
    """The strict contract check lets an answer of the recorded form through, and the client returns it whole."""
    method, path = ANSWERS[name]["request"].split()
    recorded = ANSWERS[name]["answer"]
    transport = ContractTransport(httpx.MockTransport(lambda _: httpx.Response(200, json=recorded)))

    with client(colour, transport=transport) as close:
        assert close.request(method, path).parsed == recorded
        read: dict[str, Callable[[], Any]] = {
            "pipeline": close.pipelines.list,
            "current user": close.users.me,
            "lead": lambda: close.leads.get("lead_1"),
            "leads": close.leads.list,
            "contact": lambda: close.contacts.get("cont_1"),
            "opportunity": lambda: close.opportunities.get("oppo_1"),
        }
        assert read[name]().to_dict() == recorded


def test_moments_of_pipelines_are_read_as_utc(colour: Colour) -> None:
    """A pipeline's moment without a zone is read as one in UTC, so that it can be compared with any other."""
    recorded = ANSWERS["pipeline"]["answer"]
    with client(colour, lambda _: httpx.Response(200, json=recorded), answers=True) as close:
        (pipeline,) = close.pipelines.list()

    assert pipeline.date_created == datetime(2021, 7, 13, 11, 36, 4, 983404, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["Z", "+00:00", "-08:00"])
def test_pipelines_may_have_the_documented_zone(colour: Colour, zone: str) -> None:
    """A moment with a zone, as Close documents it, is no deviation either, and is read as what it says."""
    recorded = json.loads(json.dumps(ANSWERS["pipeline"]["answer"]))
    recorded["data"][0]["date_created"] += zone
    with client(colour, lambda _: httpx.Response(200, json=recorded), answers=True) as close:
        (pipeline,) = close.pipelines.list()

    assert pipeline.date_created == datetime.fromisoformat(f"2021-07-13T11:36:04.983404{zone}")


@pytest.mark.parametrize("text", ["2021-07-13", "2021-07-13 11:36:04", "soon", "2021-07-13T11:36:04.9834045"])
def test_other_moments_of_pipelines_are_deviations(text: str) -> None:
    """What is neither form is found by the contract check."""
    recorded = json.loads(json.dumps(ANSWERS["pipeline"]["answer"]))
    recorded["data"][0]["date_created"] = text
    transport = ContractTransport(httpx.MockTransport(lambda _: httpx.Response(200, json=recorded)))
    with (
        client("sync", transport=transport) as close,
        pytest.raises(errors.CloseError, match="date_created"),
    ):
        close.pipelines.list()


@shows("opportunities-newest-first")
def test_opportunities_come_newest_first(close: Close) -> None:
    """The order is that of creation, whatever was changed since."""
    made = [close.opportunities.create().id for _ in range(3)]
    close.opportunities.update(made[0], value=1)

    assert [one.id for one in close.opportunities.list(limit=3)] == made[::-1]


@shows("leads-latest-changed-first")
def test_leads_come_latest_changed_first(close: Close) -> None:
    """The order is that of the last change, whatever was made since."""
    made = [close.leads.create().id for _ in range(3)]
    close.leads.update(made[1], description="Changed")

    assert [one.id for one in close.leads.list(limit=3)] == [made[1], made[2], made[0]]


@shows("contacts-newest-first")
def test_contacts_come_newest_first(close: Close) -> None:
    """The order is that of creation, whatever was changed since."""
    made = [close.contacts.create().id for _ in range(3)]
    close.contacts.update(made[0], title="Skipper")

    assert [one.id for one in close.contacts.list(limit=3)] == made[::-1]


@shows("delete-body")
def test_deletes_answer_an_empty_object_and_a_line(colour: Colour) -> None:
    """Byte for byte, that is what comes after a lead, a contact or an opportunity was deleted."""
    emulator, bodies = Emulator(), []

    def handle(request: httpx.Request) -> httpx.Response:
        answer = emulator.handle(request)
        if request.method == "DELETE":
            bodies.append((answer.status_code, answer.read()))
        return answer

    with client(colour, handle, answers=True, api_key=emulator.api_key) as close:
        lead = close.leads.create()
        opportunity, contact = (
            close.opportunities.create(lead_id=lead.id),
            close.contacts.create(lead_id=lead.id),
        )
        close.opportunities.delete(opportunity.id)
        close.contacts.delete(contact.id)
        close.leads.delete(lead.id)

    assert bodies == [(200, b"{}\n")] * 3


@shows("delete-body-empty")
@pytest.mark.parametrize("body", [b"{}\n", b"{}", b""])
def test_deletes_are_taken_with_and_without_a_body(colour: Colour, body: bytes) -> None:
    """None of the bodies that were seen is a failure of the client or a deviation for the contract check."""
    headers = {"Content-Type": "application/json"}
    with client(colour, lambda _: httpx.Response(200, content=body, headers=headers), answers=True) as close:
        close.opportunities.delete("oppo_1")
        close.leads.delete("lead_1")
        close.contacts.delete("cont_1")


@shows("permissions")
def test_admins_list_the_names_of_permissions(close: Close) -> None:
    """An administrator's membership names those that were recorded in June 2026, and older ones."""
    (membership,) = close.users.me().memberships

    assert set(membership.permissions_granted) >= {
        "ai_chat", "ai_enrich", "bulk_enrich", "manage_chloe_call_tasks", "manage_voice_agents", "manage_web_forms",
        "view_voice_agents", "manage_others_opportunities", "view_all_leads",
    }  # fmt: skip


@shows("new-organization")
def test_a_new_organization(colour: Colour) -> None:
    """The seed `empty` is an organization as it was recorded when it was new."""
    emulator = Emulator("empty")
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        (organization,) = close.users.me().organizations
        (pipeline,) = close.pipelines.list()

    labels = [status.label for status in organization.lead_statuses]
    assert labels == ["Potential", "Bad Fit", "Qualified", "Customer", "Interested"]
    assert pipeline.name == "Sales"
    assert [status.label for status in pipeline.statuses] == [
        "Demo Completed", "Proposal Sent", "Contract Sent", "Won", "Lost",
    ]  # fmt: skip


@shows("chunks")
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_chunks_are_refused(method: str) -> None:
    """In process and over HTTP a body in chunks is refused in the library's words, and nothing is carried out."""
    emulator = Emulator()
    path = "/api/v1/opportunity/"
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as caller:
        known = caller.get(f"http://emulator{path}").json()["data"]
    path = path if method == "POST" else f"{path}{known[0]['id']}/"

    with emulator.serve() as base_url:
        host = base_url.removesuffix("/api/v1")
        for transport in (emulator.transport(), None):
            with httpx.Client(transport=transport, auth=(emulator.api_key, "")) as caller:
                headers = {"Content-Type": "application/json"}
                refused = caller.request(
                    method, host + path, content=iter([b'{"value"', b": 1}"]), headers=headers
                )
                after = caller.get(f"{host}/api/v1/opportunity/").json()["data"]

            assert (refused.status_code, refused.json()) == (
                400,
                {"error": "Chunked Transfer-Encoding is not supported."},
            )
            assert after == known


@shows("all-fields")
@pytest.mark.parametrize(
    "path", ["/opportunity/", "/contact/", "/lead/", "/status/opportunity/", "/custom_field/opportunity/"]
)
def test_all_is_every_field_of_every_list(path: str) -> None:
    """`_all` among `_fields` leaves nothing out, and brings what comes only when it is named."""
    emulator = Emulator()
    with httpx.Client(
        base_url="http://emulator/api/v1", transport=emulator.transport(), auth=(emulator.api_key, "")
    ) as caller:
        unasked = caller.get(path).json()["data"]
        asked = caller.get(path, params={"_fields": "id,_all"}).json()["data"]

    assert [differences(one, other) for one, other in zip(unasked, asked, strict=True)] == [[]] * len(unasked)
    assert ("is_stalled" in asked[0]) == (path == "/opportunity/")


def test_every_fact_is_held() -> None:
    """Each fact names its source; what is said to be checked by a test, an answer or a listed doubt is."""
    from . import test_api_keys  # noqa: F401  # importing it fills SHOWN

    doubts = " ".join(
        (Path(close_emulator.__file__).with_name("COVERAGE.md")).read_text(encoding="utf-8").split()
    )

    assert {fact["source"] for fact in FACTS.values()} == SOURCES.keys()
    assert {fact["id"] for fact in held("test")} == SHOWN.keys()
    assert [fact["id"] for fact in held("doubt") if fact["listed"] not in doubts] == []
    assert [fact["id"] for fact in held("description") if not set(fact["answers"]) <= ANSWERS.keys()] == []
    assert {fact["held"] for fact in FACTS.values()} == {"emulator", "description", "test", "doubt"}
