"""Activities as tests ask the emulator for them, on a clock that is set by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx2 as httpx

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
Record = dict[str, Any]


class Clock:
    """A clock that is set forward by hand."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


def new_lead(api: httpx.Client, name: str = "Alder") -> str:
    """Return the id of a new lead."""
    return str(api.post("/lead/", json={"name": name}).raise_for_status().json()["id"])


def post(api: httpx.Client, kind: str, **body: Any) -> Record:
    """Create an activity and return the answer."""
    made: Record = api.post(f"/activity/{kind}/", json=body).raise_for_status().json()
    return made


def data(api: httpx.Client, kind: str = "", **query: Any) -> list[Record]:
    """Return a list of activities, all kinds without one."""
    found: list[Record] = api.get(f"/activity/{kind}", params=query).raise_for_status().json()["data"]
    return found


def field_errors(response: httpx.Response) -> Record:
    """Return what a 400 says of single fields."""
    assert response.status_code == 400, response.text
    errors: Record = response.json()["field-errors"]
    return errors
