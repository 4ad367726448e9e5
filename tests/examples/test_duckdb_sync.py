"""examples/duckdb_sync: a copy of all opportunities in DuckDB, kept by dlt."""

from __future__ import annotations

import json
from typing import Any

import pytest
from close_crm import Close

from .conftest import Place, needs

needs("dlt", "duckdb")

DEAL = "oppo_npEVQdtAjdtYOxCIsgEv0Jo6VERbKzZUpWbFfA7hA9E"
#: Reads the copy in a process of its own: a database that is open here could not be written there.
QUERY = """
import duckdb, json, sys
print(json.dumps(duckdb.connect("deals.duckdb").execute(sys.argv[1], sys.argv[2:]).fetchall()))
"""
TIER = "SELECT custom_tier FROM close.opportunities WHERE id = ?"
DAYS = """
    SELECT day.value FROM close.opportunities__custom_days AS day
    JOIN close.opportunities AS deal ON day._dlt_root_id = deal._dlt_id WHERE deal.id = ? ORDER BY ALL
"""


def query(place: Place, sql: str, *values: str) -> Any:
    """Return the rows of a query of the copy."""
    ran = place.python("-c", QUERY, sql, *values)
    assert ran.returncode == 0, ran.stdout
    return json.loads(ran.stdout)


def sync(place: Place) -> str:
    """Run the program; return its first line."""
    ran = place.python("sync.py", "deals.duckdb")
    assert ran.returncode == 0, ran.stdout
    return ran.stdout.partition("\n")[0]


def client(place: Place) -> Close:
    """Return a client of the organization."""
    return Close(place.emulator.api_key, transport=place.emulator.transport())


def test_readme(place: Place) -> None:
    """First run, second run after an update, third after a deletion: the copy is what is there."""
    place.follow_readme()

    with client(place) as close:
        there = {deal.id: deal.annualized_value for deal in close.opportunities.iterate()}
    assert DEAL not in there
    assert dict(query(place, "SELECT id, annual_value_cents FROM close.opportunities")) == there


def test_custom_fields_follow(place: Place) -> None:
    """A custom field is a column by its name, one of several values a table; what is unset is gone from both."""
    with client(place) as close:
        fields = close.custom_fields.opportunity()
        close.opportunities.update(DEAL, fields["Tier"].set("Gold"), fields["Days"].set(["Monday", "Friday"]))
        sync(place)
        assert (query(place, TIER, DEAL), query(place, DAYS, DEAL)) == ([["Gold"]], [["Friday"], ["Monday"]])

        close.opportunities.update(DEAL, fields["Tier"].unset(), fields["Days"].set(["Monday"]))
        assert sync(place) == "1 changes"

    assert (query(place, TIER, DEAL), query(place, DAYS, DEAL)) == ([[None]], [["Monday"]])


@pytest.mark.parametrize("operation", ["opportunities_list", "events_list"])
def test_run_that_broke_off_is_repeated(place: Place, operation: str) -> None:
    """A run that failed leaves the copy and the watermark: the next one has its changes and those since."""
    sync(place)
    with client(place) as close:
        first, second, *_ = close.opportunities.list()
        close.opportunities.update(first.id, value=1, value_period="one_time")
        place.emulator.faults.add("return-400", operation=operation)
        failed = place.python("sync.py", "deals.duckdb")
        close.opportunities.delete(second.id)

    assert (failed.returncode, "Traceback" in failed.stdout) == (1, False)
    assert "answered 400" in failed.stdout
    assert sync(place) == "2 changes"
    rows = dict(query(place, "SELECT id, annual_value_cents FROM close.opportunities"))
    assert (rows[first.id], second.id in rows, len(rows)) == (1, False, 11)


def test_lost_database_is_filled_again(place: Place) -> None:
    """The watermark is in the database alone: without the file, the next run reads everything."""
    assert sync(place) == "12 changes"
    (place.folder / "deals.duckdb").unlink()

    assert sync(place) == "12 changes"


DELETED_MEANWHILE = """
import os
os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
import httpx2
from close_crm import Close
from close_emulator import Emulator
import sync

emulator = Emulator()
admin = Close(emulator.api_key, transport=emulator.transport())
lists = 0


def handler(request):
    global lists
    answer = emulator.handle(request)
    if request.url.path == "/api/v1/opportunity/":
        lists += 1
        if lists == 1:
            admin.opportunities.delete(answer.json()["data"][0]["id"])
    return answer


with Close(emulator.api_key, transport=httpx2.MockTransport(handler)) as close:
    print(sync.sync(close, "deals.duckdb"))
"""


def test_deal_deleted_during_a_run_is_not_in_the_copy(place: Place) -> None:
    """What the list still had and the event log reports as deleted comes twice, and the deletion counts."""
    ran = place.python("-c", DELETED_MEANWHILE)

    assert ran.stdout == "13\n"
    assert query(place, "SELECT count(*), count(*) FILTER (deleted) FROM close.opportunities") == [[11, 0]]
