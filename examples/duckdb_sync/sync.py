"""A copy of all opportunities in DuckDB, which each run brings up to date.

    python sync.py deals.duckdb

The first run reads everything, later ones what was changed or deleted since. dlt keeps the watermark in the database as
well, and a watermark counts only once its rows are there: a run that breaks off is repeated by the next one.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

import dlt
import duckdb
from close_crm import Close, FieldSet
from close_crm.models import Opportunity
from dlt.pipeline.exceptions import PipelineStepFailed

SUMMARY = """
    SELECT pipeline, status, count(*) AS deals, sum(annual_value_cents) / 100 AS annual_value
    FROM close.opportunities GROUP BY ALL ORDER BY ALL
"""


@dlt.resource(
    name="opportunities",
    primary_key="id",
    write_disposition="merge",
    columns={
        "deleted": {"data_type": "bool", "hard_delete": True},
        # A deal that was changed and deleted comes twice in one run: the later row counts.
        "row_number": {"data_type": "bigint", "dedup_sort": "desc"},
    },
)
def opportunities(close: Close) -> Iterator[dict[str, Any]]:
    """Yield a row for each opportunity that was changed or deleted since the last run."""
    state = dlt.current.resource_state()
    fields = close.custom_fields.opportunity()
    changes = close.opportunities.changed_since(state.get("watermark"))
    for number, change in enumerate(changes):
        columns = {} if change.opportunity is None else as_columns(change.opportunity, fields)
        yield {"id": change.id, **columns, "deleted": change.opportunity is None, "row_number": number}
    state["watermark"] = changes.watermark


def as_columns(deal: Opportunity, fields: FieldSet) -> dict[str, Any]:
    """Return what the copy has of an opportunity. Custom fields with several values get a table each."""
    columns: dict[str, Any] = {
        "lead": deal.lead_name,
        "pipeline": deal.pipeline_name,
        "status": deal.status_label,
        "owner": deal.user_name,
        "annual_value_cents": deal.annualized_value,
        "date_won": deal.date_won,
        "date_updated": deal.date_updated,
    }
    for name, value in fields.of(deal).items():
        # Close sends whole numbers without a point; a column is to be of one type.
        columns[f"custom {name}"] = float(value) if isinstance(value, int) else value
    return columns


def sync(close: Close, database: str) -> int:
    """Bring the copy up to date; return the number of changes."""
    # Nothing is kept beside the database, so that nothing can contradict it.
    with tempfile.TemporaryDirectory() as folder:
        pipeline = dlt.pipeline(
            "close", pipelines_dir=folder, destination=dlt.destinations.duckdb(database), dataset_name="close"
        )
        pipeline.run(opportunities(close))
        trace: Any = pipeline.last_trace
        return int(trace.last_normalize_info.row_counts.get("opportunities", 0))


def main() -> None:
    """Sync into the database of the command line, and show what is there."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("database", help="the file, such as deals.duckdb; made by the first run")
    database = arguments.parse_args().database

    # dlt reports each run to its makers unless that is switched off; in its `config` it would be too late.
    os.environ.setdefault("RUNTIME__DLTHUB_TELEMETRY", "false")
    try:
        with Close() as close:
            print(sync(close, database), "changes")
    except PipelineStepFailed as error:
        sys.exit(f"{error.exception}\nThe next run begins where this one did.")
    with duckdb.connect(database, read_only=True) as connection:
        print(connection.sql(SUMMARY))


if __name__ == "__main__":
    main()
