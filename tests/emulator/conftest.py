"""An emulator with a clock that stands still, and a client that holds every answer against the description.

The answers are held against it by the emulator's own reading of it, and again by that of the client's package.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx2 as httpx
import pytest
from close_crm.testing.contract import ContractTransport
from close_description import load
from close_emulator import Emulator

from tools.evidence.traffic import RECORD, Watched

BASE = "https://api.close.com/api/v1"


class Clock:
    """A clock that moves only when a test moves it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        """Move on, as `timedelta` counts."""
        self.now += timedelta(**span)


def check_answer(response: httpx.Response) -> None:
    """Fail when an answer is not one that the description allows for its request."""
    request = response.request
    response.read()
    content = response.json() if response.content else None
    path = request.url.raw_path.decode().partition("?")[0].removeprefix("/api/v1")
    operation, _ = load().find(request.method, path)
    assert response.status_code < 500
    assert response.headers["ratelimit"].startswith("limit=")
    if operation is not None and "_fields" not in request.url.params:
        errors = operation.answer_errors(response.status_code, content)
        assert errors == [], (response.status_code, content, errors)


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at 22:30 UTC on 23 November 2026."""
    return Clock()


@pytest.fixture
def emulator(clock: Clock) -> Emulator:
    """An emulator with the small seed."""
    return Emulator(clock=clock)


@pytest.fixture
def api(emulator: Emulator) -> Iterator[httpx.Client]:
    """A client of the emulator's first user; each answer is checked against the description."""
    with httpx.Client(
        transport=Watched(ContractTransport(Watched(emulator.transport()), mode="report", report=RECORD)),
        base_url=BASE,
        auth=(emulator.api_key, ""),
        event_hooks={"response": [check_answer]},
    ) as client:
        yield client


class Names:
    """Ids of the seed's objects by what they are called."""

    def __init__(self, api: httpx.Client) -> None:
        schema = api.get("/custom_field_schema/opportunity/").json()
        self.fields = {field["name"]: field["id"] for field in schema["fields"]}
        self.statuses = {s["label"]: s["id"] for s in api.get("/status/opportunity/").json()["data"]}
        self.pipelines = {p["name"]: p["id"] for p in api.get("/pipeline/").json()["data"]}
        self.users = {u["first_name"]: u["id"] for u in api.get("/user/").json()["data"]}
        opportunities = api.get("/opportunity/").json()["data"]
        self.opportunities = {f"{o['lead_name']}/{o['status_label']}": o["id"] for o in opportunities}
        self.leads = {o["lead_name"]: o["lead_id"] for o in opportunities}
        self.contacts = {o["contact_name"]: o["contact_id"] for o in opportunities if o["contact_id"]}

    def key(self, field: str) -> str:
        """The key under which opportunities carry a field."""
        return f"custom.{self.fields[field]}"


@pytest.fixture
def names(api: httpx.Client) -> Names:
    """Ids of the seed's objects by name."""
    return Names(api)


@pytest.fixture
def demo(api: httpx.Client, names: Names) -> str:
    """Address of an active opportunity that has no `date_won`."""
    return f"/opportunity/{names.opportunities['Birch & Rowe/Demo Completed']}/"
