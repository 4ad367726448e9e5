"""Filters of published programs beyond the worked examples of POST /data/search/: each finds what it is after."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest

from .conftest import Names
from .search_filters import about, fc, hr, text

Json = dict[str, Any]


def found(api: httpx.Client, query: Json) -> list[str]:
    """Return the ids that a filter finds."""
    answer = api.post("/data/search/", json={"query": query})
    assert answer.status_code == 200, answer.text
    return [one["id"] for one in answer.json()["data"]]


def test_leads_by_an_address(api: httpx.Client) -> None:
    """`address` is related to a lead, and its `location` is all of it."""
    rome = {"address_1": "Via Appia 1", "city": "Rome", "country": "IT"}
    lead = api.post("/lead/", json={"name": "Elm", "addresses": [rome, {"city": "Pisa"}]}).json()["id"]

    for words, expected in (("via appia rome", [lead]), ("pisa", [lead]), ("rome pisa", []), ("paris", [])):
        related = {"type": "and", "queries": [fc("address.location", text("full_words", words))]}
        assert found(api, about("lead", hr("lead", "address", related))) == expected, words


def test_emails_that_were_answered(api: httpx.Client, names: Names) -> None:
    """`has_reply` of an e-mail is true or false."""
    lead = names.leads["Birch & Rowe"]
    sent = api.post(
        "/activity/email/", json={"lead_id": lead, "status": "sent", "to": ["dora@birch.example"]}
    ).json()
    reply = {"lead_id": lead, "status": "inbox", "sender": "dora@birch.example", "in_reply_to_id": sent["id"]}
    received = api.post("/activity/email/", json=reply).raise_for_status().json()

    def answered(value: bool) -> list[str]:
        return found(
            api, about("activity.email", fc("activity.email.has_reply", {"type": "boolean", "value": value}))
        )

    assert answered(value=True) == [sent["id"]]
    assert received["id"] in answered(value=False)


@pytest.mark.parametrize("condition", ["reference", "term", "text"])
def test_ids_are_compared_in_three_ways(api: httpx.Client, names: Names, condition: str) -> None:
    """Beside `reference`, programs send `term` and `text` for fields of ids, which mean the same."""
    lead = names.leads["Birch & Rowe"]
    conditions = {
        "reference": {"type": "reference", "reference_type": "lead", "object_ids": [lead]},
        "term": {"type": "term", "values": [lead, "lead_x"]},
        "text": text("full_words", lead),
    }
    expected = {one["id"] for one in api.get("/contact/", params={"lead_id": lead}).json()["data"]}

    assert set(found(api, about("contact", fc("contact.lead_id", conditions[condition])))) == expected


@pytest.mark.parametrize(
    ("period", "eve", "first", "before"),
    [
        ("this-quarter", "2026-09-30", "2026-10-01", "2027-01-01"),
        ("last-quarter", "2026-06-30", "2026-07-01", "2026-10-01"),
        ("this-year", "2025-12-31", "2026-01-01", "2027-01-01"),
        ("last-year", "2024-12-31", "2025-01-01", "2026-01-01"),
    ],
)
def test_periods_of_reports_are_periods_of_filters(
    api: httpx.Client, period: str, eve: str, first: str, before: str
) -> None:
    """The words that Close's page on reports has mean the same in filters: from the first moment up to the next."""
    moments = (f"{eve}T23:59:59+00:00", f"{first}T00:00:00+00:00", f"{before}T00:00:00+00:00")
    made = [
        api.post("/opportunity/", json={"date_created": at}).raise_for_status().json()["id"] for at in moments
    ]
    edges = {
        name: {"type": "start_end_of_predefined_relative_period", "range": period, "which": which}
        for name, which in (("on_or_after", "start"), ("before", "end"))
    }

    ids = found(api, about("opportunity", fc("opportunity.date_created", {"type": "moment_range", **edges})))

    assert [one in ids for one in made] == [False, True, False]
