"""Programs written for Close run against the emulator with nothing changed but the base URL.

They use the package closeio, Close's own client for Python, over real HTTP.
"""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import closeio_api  # type: ignore[import-untyped]  # it has no types
import pytest
import urllib3
from close_emulator import Emulator

from tests.emulator.conftest import Clock


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Emulator, Clock, str]]:
    """One emulator over HTTP for all tests here, with the clock it goes by and its base URL."""
    clock = Clock()
    emulator = Emulator(clock=clock)
    with emulator.serve() as base_url:
        yield emulator, clock, base_url


@pytest.fixture
def emulator(served: tuple[Emulator, Clock, str]) -> Iterator[Emulator]:
    """The served emulator, as it was at the start."""
    emulator, _, _ = served
    emulator.reset()
    yield emulator
    emulator.faults.clear()
    emulator.limits.clear()


@pytest.fixture
def slept(served: tuple[Emulator, Clock, str], monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that closeio would have slept; the emulator's clock moves on instead."""
    _, clock, _ = served
    spans: list[float] = []

    def sleep(seconds: float) -> None:
        spans.append(seconds)
        clock.forward(seconds=seconds)

    monkeypatch.setattr(closeio_api, "time", SimpleNamespace(sleep=sleep))
    return spans


@pytest.fixture
def api(served: tuple[Emulator, Clock, str], emulator: Emulator, slept: list[float]) -> Iterator[Any]:
    """Close's own client, its base URL changed and nothing else."""
    _, _, base_url = served
    client = closeio_api.Client(emulator.api_key)
    client.base_url = f"{base_url}/"
    with client.session:
        yield client


def test_urllib3_is_itself() -> None:
    """No package has put another urllib3 in the place of the one that requests stands on."""
    assert vars(urllib3)["__version__"] == importlib.metadata.version("urllib3")


def pages(api: Any, endpoint: str, **params: Any) -> Iterator[dict[str, Any]]:
    """Every object of a list, in the way that Close's pages show."""
    skip, more = 0, True
    while more:
        answer = api.get(endpoint, params={"_skip": skip, **params})
        yield from answer["data"]
        skip += len(answer["data"])
        more = answer["has_more"]


def test_lists_are_paged_through(api: Any) -> None:
    """Page by page, every opportunity comes once."""
    ids = [one["id"] for one in pages(api, "opportunity", _limit=5, _fields="id")]

    assert len(ids) == len(set(ids)) == api.get("opportunity")["total_results"] == 12


def test_create_read_update_delete(api: Any) -> None:
    """A lead and its opportunity are created, read, changed and deleted; what is gone raises APIError with 404."""
    contact = {"name": "Jon Reed", "phones": [{"phone": "8004445555"}]}
    lead = api.post("lead", data={"name": "Reed & Sons", "contacts": [contact]})
    body = {
        "lead_id": lead["id"],
        "value": 50_000,
        "value_period": "monthly",
        "confidence": 75,
        "note": "two seats",
    }
    made = api.post("opportunity", data=body)
    changed = api.put(f"opportunity/{made['id']}", data={"status": "Won", "confidence": 100})
    read = api.get(f"opportunity/{made['id']}")
    gone = api.delete(f"opportunity/{made['id']}")

    assert made["expected_value"] == 37_500
    assert (changed["status_type"], changed["expected_value"], read) == ("won", 50_000, changed)
    assert api.get(f"lead/{lead['id']}")["contacts"][0]["phones"][0]["phone"] == "+18004445555"
    assert gone == {}
    with pytest.raises(closeio_api.APIError) as missing:
        api.get(f"opportunity/{made['id']}")
    assert missing.value.response.status_code == 404
    assert api.delete(f"lead/{lead['id']}") == {}


def test_validation_errors_name_their_fields(api: Any) -> None:
    """A refused body raises closeio's ValidationError with what is wrong by field."""
    with pytest.raises(closeio_api.ValidationError) as refused:
        api.post("opportunity", data={"lead_id": "lead_none", "value": "much"})
    with pytest.raises(closeio_api.ValidationError) as unknown:
        api.post("lead", data={"status_id": "foo"})

    assert refused.value.field_errors == {"value": "Value must be of int type."}
    assert refused.value.errors == []
    assert unknown.value.field_errors["status"].startswith("Not a valid choice. Please go to Customizations")


def test_a_wrong_key_is_refused(api: Any) -> None:
    """A key that nobody has raises APIError with 401."""
    api.session.auth = ("api_wrong", "")

    with pytest.raises(closeio_api.APIError) as refused:
        api.get("me")

    assert refused.value.response.status_code == 401


def test_rate_limits_are_ridden_out(emulator: Emulator, api: Any, slept: list[float]) -> None:
    """Over its budget closeio waits for as long as it is asked to, and every call succeeds in the end."""
    emulator.limits.set(2, window=4)

    answers = [api.get("me")["id"] for _ in range(5)]

    assert len(set(answers)) == 1
    assert slept == [4.0, 4.0]


def test_a_429_is_ridden_out(emulator: Emulator, api: Any, slept: list[float]) -> None:
    """A single 429 is waited out and the write made once."""
    emulator.faults.add("return-429", operation="opportunities_create")

    api.post("opportunity", data={"value": 5})

    assert api.get("opportunity")["total_results"] == 13
    assert len(slept) == 1


def test_503_and_lost_connections_are_ridden_out(emulator: Emulator, api: Any, slept: list[float]) -> None:
    """Two failures of the server and a lost connection are waited out, and the write made once."""
    emulator.faults.add("return-503", times=2, operation="opportunities_create")
    emulator.faults.add("return-reset-connection", operation="opportunities_create")

    api.post("opportunity", data={"value": 5})

    assert api.get("opportunity")["total_results"] == 13
    assert len(slept) == 3
    assert emulator.faults.left == []


def test_a_script_that_moves_overdue_opportunities(api: Any) -> None:
    """A script finds its organization, pages through leads with opportunities nested, and updates many of them."""
    organization_id = api.get("me")["organizations"][0]["id"]
    fields = "id,name,currency,lead_statuses,pipelines,opportunity_statuses,memberships"
    organization = api.get(
        f"organization/{organization_id}", params={"_fields": fields, "_expand": "memberships__user"}
    )
    today = {status["label"]: status for line in organization["pipelines"] for status in line["statuses"]}
    older = {status["label"]: status for status in organization["opportunity_statuses"]}
    owners = {member["user"]["id"]: member["user"]["first_name"] for member in organization["memberships"]}

    moved = []
    for lead in pages(
        api, "lead", query='status:"Potential"', _limit=2, _fields="id,display_name,opportunities"
    ):
        for opportunity in lead["opportunities"]:
            if opportunity["status_type"] == "active" and (opportunity["date_won"] or "9") < "2026-06-30":
                body = {
                    "status_id": today["Lost"]["id"],
                    "note": f"closed for {owners[opportunity['user_id']]}",
                }
                moved.append(api.put(f"opportunity/{opportunity['id']}", data=body)["id"])

    assert older == today
    lost = list(pages(api, "opportunity", status_id=today["Lost"]["id"], _limit=2, _order_by="-date_updated"))
    assert len(moved) == 2
    assert {one["id"] for one in lost[:2]} == set(moved)
    log = api.get("activity/status_change/opportunity", params={"_limit": 10})["data"]
    assert {(entry["opportunity_id"], entry["new_status_label"]) for entry in log} == {
        (id, "Lost") for id in moved
    }


def test_a_script_with_long_filters(api: Any) -> None:
    """A script that asks by POST for more than fits into an address gets the list."""
    ids = [status["id"] for status in api.get("status/opportunity")["data"]] + [
        f"stat_{n}" for n in range(500)
    ]

    found = api.post(
        "opportunity", data={"_params": {"status_id__in": ids}}, headers={"x-http-method-override": "GET"}
    )

    assert found["total_results"] == 12
