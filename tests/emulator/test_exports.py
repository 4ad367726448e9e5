"""Exports: from `created` to a file with what was asked for.

https://developer.close.com/api/resources/exports; forms of dates and options are from there.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.http.messages import RawRequest

from .conftest import BASE, Clock


class Exports:
    """An emulator, and a client that exports."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.emulator = Emulator(clock=self.clock)
        self.http = httpx.Client(
            transport=self.emulator.transport(), base_url=BASE, auth=(self.emulator.api_key, "")
        )

    def start(self, kind: str, **body: Any) -> httpx.Response:
        """Start an export."""
        return self.http.post(f"/export/{kind}/", json=body)

    def done(self, kind: str, **body: Any) -> Any:
        """Return an export once it is done."""
        return self.http.get(f"/export/{self.start(kind, **body).json()['id']}/").json()

    def rows(self, kind: str, **body: Any) -> Any:
        """Return the rows of an export's file."""
        file = self.http.get(self.done(kind, **body)["download_url"], auth=None)
        return file.json() if body["format"] == "json" else list(csv.DictReader(io.StringIO(file.text)))

    def list(self, path: str) -> Any:
        """Return the objects of a list."""
        return self.http.get(path).json()["data"]


@pytest.fixture
def exports() -> Iterator[Exports]:
    """A fresh organization."""
    made = Exports()
    with made.http:
        yield made


def test_export_is_created_and_then_done(exports: Exports) -> None:
    """The first answer knows no numbers and no file; a later one has both."""
    begun = exports.start("lead", type="leads", format="json").json()
    done = exports.http.get(f"/export/lead/{begun['id']}/").json()

    assert [begun[name] for name in ("status", "n_docs", "n_docs_processed", "download_url")] == [
        "created", None, 0, None,
    ]  # fmt: skip
    assert (done["status"], done["n_docs"], done["n_docs_processed"]) == ("done", 3, 3)
    assert exports.http.get(f"/export/opportunity/{begun['id']}/").status_code == 404
    assert begun["id"] in [one["id"] for one in exports.list("/export/")]


def test_file_of_leads_is_what_reading_them_answers(exports: Exports) -> None:
    """As JSON each lead has its contacts, opportunities and custom fields, as GET /lead/ answers it."""
    assert exports.rows("lead", type="leads", format="json") == exports.list("/lead/")


def test_activities_and_smart_fields_come_where_asked(exports: Exports) -> None:
    """With `include_activities` each lead has its log, with `include_smart_fields` the numbers that follow."""
    opportunity = exports.list("/opportunity/")[0]
    won = next(one for one in exports.list("/status/opportunity/") if one["type"] == "won")
    exports.http.put(f"/opportunity/{opportunity['id']}/", json={"status_id": won["id"]})

    rows = exports.rows(
        "lead", type="leads", format="json", include_activities=True, include_smart_fields=True
    )

    changed = next(one for one in rows if one["id"] == opportunity["lead_id"])
    log = exports.http.get("/activity/", params={"lead_id": changed["id"]}).json()["data"]
    assert changed["activities"] == log
    assert {"OpportunityStatusChange", "Created"} <= {one["_type"] for one in log}
    assert any(one["activities"] for one in rows if one["id"] != changed["id"])
    assert changed["num_contacts"] == 2
    assert changed["num_won_opportunities"] == 1


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("include_activities", {"type": "leads", "format": "csv"}),
        ("include_activities", {"type": "contacts", "format": "json"}),
        ("include_smart_fields", {"type": "contacts", "format": "json"}),
    ],
)
def test_options_of_leads_are_refused_for_other_files(exports: Exports, name: str, body: Any) -> None:
    """`include_activities` goes with leads as JSON, `include_smart_fields` with them or CSV."""
    refused = exports.start("lead", **body, **{name: True})

    assert (refused.status_code, list(refused.json()["field-errors"])) == (400, [name])


@pytest.mark.parametrize(
    ("date_format", "created"),
    [
        ("original", "2026-03-14 20:15:41.207000+00:00"),
        ("iso8601", "2026-03-14T20:15:41+00:00"),
        ("excel", "2026-03-14 08:15:41 PM"),
    ],
)
def test_moments_in_csv_are_written_as_asked(exports: Exports, date_format: str, created: str) -> None:
    """`original` and `iso8601` keep the zone, `excel` is UTC on a twelve-hour clock; days stay days."""
    exports.clock.forward(days=1)
    last = exports.list("/opportunity/?_limit=1")[0]
    exports.http.put(f"/opportunity/{last['id']}/", json={"date_won": "2026-06-30"})
    exports.http.post(
        "/opportunity/", json={"date_created": "2026-03-14T21:15:41.207+01:00", "date_won": "2026-06-30"}
    )

    rows = exports.rows(
        "opportunity", format="csv", date_format=date_format, fields=["date_created", "date_won"]
    )

    assert {"date_created": created, "date_won": "2026-06-30"} in rows


def test_columns_are_those_asked_for_else_those_of_the_example(exports: Exports) -> None:
    """`fields` chooses and orders columns; opportunities have twenty without it, and never `note_html`."""
    assert list(exports.rows("opportunity", format="csv", fields=["note_html", "value", "id"])[0]) == [
        "value",
        "id",
    ]
    assert len(exports.rows("opportunity", format="csv")[0]) == 20
    assert exports.done("opportunity", format="csv")["fields"][0] == "confidence"


def test_custom_fields_are_columns(exports: Exports) -> None:
    """Without `fields` a CSV file of leads has a column for each custom field, and none of all together."""
    key = f"custom.{exports.list('/custom_field/lead/')[0]['id']}"
    lead = exports.list("/lead/")[0]["id"]
    exports.http.put(f"/lead/{lead}/", json={key: "Paper"}).raise_for_status()

    rows = exports.rows("lead", type="leads", format="csv")

    assert [name for name in rows[0] if name.startswith("custom")] == [key]
    assert {one["id"]: one[key] for one in rows if one[key]} == {lead: "Paper"}


def test_custom_moments_are_written_as_asked(exports: Exports) -> None:
    """Custom fields of moments follow `date_format`, too; texts that look like one stay as they are."""
    fields = {one["name"]: one["id"] for one in exports.list("/custom_field/opportunity/")}
    moment, text = f"custom.{fields['Kick-off call']}", f"custom.{fields['Plan']}"
    last = exports.list("/opportunity/?_limit=1")[0]["id"]
    same = "2026-03-14T20:15:41.207000+00:00"
    exports.http.put(f"/opportunity/{last}/", json={moment: same, text: same}).raise_for_status()

    rows = exports.rows("opportunity", format="csv", date_format="iso8601", fields=["id", moment, text])

    assert {"id": last, moment: "2026-03-14T20:15:41+00:00", text: same} in rows


def test_field_without_a_value_is_null(exports: Exports) -> None:
    """Each object of a JSON file has all fields that were asked for, null where it has none."""
    rows = exports.rows("opportunity", format="json", fields=["id", "custom.cf_none"])

    assert [list(one) for one in rows] == [["id", "custom.cf_none"]] * len(rows) != []
    assert {one["custom.cf_none"] for one in rows} == {None}


def test_email_is_sent_unless_it_is_declined(exports: Exports) -> None:
    """`send_done_email` is true where it is left out."""
    said = [{}, {"send_done_email": True}, {"send_done_email": False}]
    for kind, body in (("lead", {"type": "leads"}), ("opportunity", {})):
        begun = [exports.start(kind, format="csv", **body, **one).json()["send_done_email"] for one in said]

        assert begun == [True, True, False]


def test_opportunities_are_those_that_their_list_finds(exports: Exports) -> None:
    """`params` are the filters of GET /opportunity/, with lists as text."""
    owner = next(iter(exports.emulator.api_keys))
    found = exports.list(f"/opportunity/?user_id__in={owner}&status_type=won")

    rows = exports.rows("opportunity", format="json", params={"user_id__in": owner, "status_type": "won"})

    assert [one["id"] for one in rows] == [one["id"] for one in found] != []
    null = {"status_type": "won", "user_id__in": owner, "lead_id": None}
    assert exports.rows("opportunity", format="json", params=null) == rows
    refused = exports.start("opportunity", format="json", params={"_limit": "1", "colour": "red"})
    assert refused.json()["field-errors"]["params"]["field-errors"].keys() == {"_limit", "colour"}


def test_leads_are_those_that_the_filter_finds(exports: Exports) -> None:
    """`s_query` finds leads, `sort` orders them, `results_limit` cuts; their contacts and opportunities follow."""
    query = {
        "type": "and",
        "queries": [
            {"type": "object_type", "object_type": "lead"},
            {
                "type": "field_condition",
                "field": {"type": "regular_field", "object_type": "lead", "field_name": "name"},
                "condition": {"type": "text", "mode": "full_words", "value": "birch"},
            },
        ],
    }
    by_name = {"type": "regular_field", "object_type": "lead", "field_name": "name"}

    def names(**body: Any) -> list[str]:
        return [one["name"] for one in exports.rows("lead", format="json", fields=["name"], **body)]

    assert names(type="leads", s_query=query) == ["Birch & Rowe"]
    assert names(type="leads", s_query={**query, "negate": True}, sort=[{"field": by_name, "direction": "desc"}]) == [
        "Quayside Bakery", "Northlight Studio",
    ]  # fmt: skip
    assert names(type="leads", sort=[{"field": by_name, "direction": "asc"}], results_limit=1) == [
        "Birch & Rowe"
    ]
    assert names(type="contacts", s_query=query) == ["Dora Finch", "Emil Sand"]
    assert len(exports.rows("lead", format="json", type="lead_opps", s_query=query)) == 4
    assert exports.start("lead", type="leads", format="csv", s_query={"type": "else"}).status_code == 400


def test_file_is_gzip_at_an_address_that_lasts_60_seconds(exports: Exports) -> None:
    """The body is compressed; its address works without a key for a minute, unchanged, and is made anew."""
    done = exports.done("opportunity", format="csv")
    url = done["download_url"]

    sent = httpx.URL(url)
    path = sent.raw_path.partition(b"?")[0]
    status, headers, content = exports.emulator.respond(RawRequest("GET", path, sent.query, (), b""))
    assert (status, gzip.decompress(content)[:11]) == (200, b"confidence,")
    assert {("Content-Encoding", "gzip"), ("Content-Type", "text/csv")} < set(headers)
    assert exports.http.get(url.replace("Signature=", "Signature=0")).status_code == 403

    exports.clock.forward(seconds=60)
    assert exports.http.get(url).status_code == 403
    again = exports.http.get(f"/export/{done['id']}/").json()["download_url"]
    assert exports.http.get(again).status_code == 200


def test_served_file_is_fetched_from_the_server() -> None:
    """Over HTTP the address of the file is the server's."""
    emulator = Emulator()
    with emulator.serve() as base, httpx.Client() as http:
        listed = http.get(f"{base}/export/?_limit=1", auth=(emulator.api_key, "")).json()["data"][0]
        assert listed["download_url"].startswith(base.removesuffix("/api/v1"))
        assert http.get(listed["download_url"]).text.startswith("confidence,")
