"""Lists asked for by POST, where an address would become too long."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

GET = {"x-http-method-override": "GET"}


@pytest.fixture
def plain(emulator: Emulator) -> Iterator[httpx.Client]:
    """A client whose traffic is not held against the description, which can't say what these requests mean."""
    base_url = "https://api.close.com/api/v1"
    with httpx.Client(
        transport=emulator.transport(), base_url=base_url, auth=(emulator.api_key, "")
    ) as caller:
        yield caller


@pytest.mark.parametrize(
    ("path", "given", "query"),
    [
        ("/opportunity/", {"status_type": "won"}, {"status_type": "won"}),
        ("/opportunity/", {"status_type__in": ["won", "lost"], "_limit": 3},
         {"status_type__in": "won,lost", "_limit": 3}),
        ("/opportunity/", {"is_stalled": True, "lead_id": None}, {"is_stalled": "true"}),
        ("/opportunity/", {"_group_by": "user_id", "_fields": "id"}, {"_group_by": "user_id", "_fields": "id"}),
        ("/lead/", {"query": 'name:"birch & rowe"', "_fields": ["id", "name"]},
         {"query": 'name:"birch & rowe"', "_fields": "id,name"}),
        ("/lead/", {}, {}),
        ("/activity/status_change/opportunity/", {"_limit": 1}, {"_limit": 1}),
    ],
)  # fmt: skip
def test_params_in_the_body_are_parameters(
    plain: httpx.Client, path: str, given: dict[str, Any], query: dict[str, Any]
) -> None:
    """POST with the header and `_params` answers as GET with the same parameters does."""
    answer = plain.post(path, headers=GET, json={"_params": given})

    assert answer.status_code == 200
    assert answer.json() == plain.get(path, params=query).json()


def test_thousands_of_values_fit(plain: httpx.Client) -> None:
    """A filter far too long for an address is answered."""
    ids = [status["id"] for status in plain.get("/status/opportunity/").json()["data"]]
    wanted = [*(f"stat_{number}" for number in range(5000)), *ids]

    answer = plain.post("/opportunity/", headers=GET, json={"_params": {"status_id__in": ",".join(wanted)}})

    assert answer.json()["total_results"] == 12


def test_params_take_the_place_of_the_query_string(plain: httpx.Client) -> None:
    """What the body says counts; without `_params` the query string stands, and so it does without a body."""
    both = plain.post("/opportunity/?status_type=won", headers=GET, json={"_params": {"status_type": "lost"}})
    neither = plain.post("/opportunity/?status_type=won", headers=GET, json={})
    bare = plain.post("/opportunity/?status_type=won", headers=GET)

    assert {o["status_type"] for o in both.json()["data"]} == {"lost"}
    assert {o["status_type"] for o in neither.json()["data"]} == {"won"}
    assert bare.json() == neither.json()


def test_other_methods_are_taken_too(plain: httpx.Client, demo: str) -> None:
    """For clients that know GET and POST alone, the header also stands for PUT and DELETE, in any case."""
    changed = plain.post(demo, headers={"X-HTTP-Method-Override": "put"}, json={"value": 5})
    gone = plain.post(demo, headers={"X-HTTP-Method-Override": "DELETE"})

    assert (changed.json()["value"], gone.status_code, plain.get(demo).status_code) == (5, 200, 404)


@pytest.mark.parametrize(
    ("method", "body", "status", "expected"),
    [
        ("GET", {"_params": "status_type=won"}, 400, {"_params": "Value must be of dict type."}),
        ("GET", {"_params": {"status_type": {"a": 1}}}, 400, {"status_type": "Invalid input."}),
        ("GET", {"_params": {"status_type": "open"}}, 400, {"status_type": "Not a valid choice."}),
        ("GET", {"_params": {"_limit": 251}}, 400, {"_limit": "Input should be less than or equal to 250"}),
        ("BREW", {}, 405, None),
        ("DELETE", {}, 405, None),
    ],
)
def test_refused_overrides(
    plain: httpx.Client, method: str, body: dict[str, Any], status: int, expected: dict[str, str] | None
) -> None:
    """What can't be parameters is refused as in a query string, other methods as if they had been sent."""
    answer = plain.post("/opportunity/", headers={"x-http-method-override": method}, json=body)

    assert answer.status_code == status
    assert answer.json().get("field-errors") == expected


def test_the_header_counts_with_post_alone(plain: httpx.Client, demo: str) -> None:
    """A GET stays a GET, whatever the header says."""
    assert plain.get(demo, headers={"x-http-method-override": "DELETE"}).json() == plain.get(demo).json()
