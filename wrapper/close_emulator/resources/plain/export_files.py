"""The files that exports make: rows of objects as JSON or CSV, compressed."""

import csv
import gzip
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from close_emulator.resources.activities.every import activities_of
from close_emulator.resources.lead_contact_views import contact_view, lead_view
from close_emulator.resources.opportunity_view import view as opportunity_view
from close_emulator.state.store import Record, Store

#: The columns of an export of opportunities that names none, as Close's example has them.
OPPORTUNITY_FIELDS: Final = (
    "confidence", "contact_id", "created_by", "created_by_name", "date_created", "date_updated", "date_won", "id",
    "lead_id", "lead_name", "note", "status_id", "status_label", "status_type", "updated_by", "updated_by_name",
    "user_id", "user_name", "value", "value_period",
)  # fmt: skip
#: Exported by no export of opportunities.
_NEVER: Final = "note_html"

_DATES: Final[Mapping[str, Callable[[datetime], str]]] = {
    "original": lambda moment: moment.isoformat(" ", timespec="microseconds"),
    "iso8601": lambda moment: moment.isoformat(timespec="seconds"),
    "excel": lambda moment: f"{moment.astimezone(UTC):%Y-%m-%d %I:%M:%S %p}",
}


def lead_rows(store: Store, leads: Iterable[Record], body: Record, now: datetime) -> list[Record]:
    """Return the objects of an export of leads, contacts or the opportunities of leads."""
    kind = body["type"]
    if kind == "contacts":
        return [contact_view(store, one) for lead in leads for one in store.contacts_of(lead["id"])]
    if kind == "lead_opps":
        found = (one for lead in leads for one in store.opportunities.of("lead_id", lead["id"]))
        return opportunity_rows(store, found)
    rows = []
    for lead in leads:
        row = lead_view(store, lead, now)
        if body.get("include_smart_fields"):
            row |= _smart(row)
        if body.get("include_activities"):
            row["activities"] = activities_of(store, row["id"], now)
        rows.append(row)
    return rows


def opportunity_rows(store: Store, opportunities: Iterable[Record]) -> list[Record]:
    """Return the objects of an export of opportunities."""
    return [opportunity_view(store, one) for one in opportunities]


def _smart(lead: Record) -> Record:
    """Return the fields that Close computes for a lead, those that follow from what is here."""
    numbers = {f"num_{name}": len(lead[name]) for name in ("contacts", "opportunities", "addresses")}
    for kind in ("active", "won", "lost"):
        having = [one for one in lead["opportunities"] if one["status_type"] == kind]
        numbers[f"num_{kind}_opportunities"] = len(having)
    return numbers


def columns(body: Record, rows: Sequence[Record], *, opportunities: bool) -> list[str]:
    """Return the names of the fields that a file has: those that were asked for, or the usual ones."""
    if "fields" in body:
        return [name for name in body["fields"] if not (opportunities and name == _NEVER)]
    if opportunities:
        return list(OPPORTUNITY_FIELDS)
    names = dict.fromkeys(name for row in rows for name in row)
    if body["format"] == "json":
        return list(names)
    # A column for each custom field takes the place of the dictionary of all of them.
    return [name for name in names if name != "custom"]


def written(rows: Sequence[Record], names: Sequence[str], body: Record, moments: frozenset[str]) -> bytes:
    """Return the file, compressed.

    Args:
        rows: The objects.
        names: Which of their fields, in this order.
        body: The request, with the format of the file and of its dates.
        moments: Names of custom fields that have moments.
    """
    if body["format"] == "json":
        text = json.dumps([{name: row.get(name) for name in names} for row in rows], ensure_ascii=False)
    else:
        shown = _DATES[body.get("date_format", "original")]
        file = io.StringIO()
        writer = csv.writer(file)
        writer.writerow(names)
        dates = {name for name in names if name.startswith("date_") or name in moments}
        for row in rows:
            writer.writerow(_cell(row.get(name), shown if name in dates else None) for name in names)
        text = file.getvalue()
    return gzip.compress(text.encode(), mtime=0)


def _cell(value: Any, shown: Callable[[datetime], str] | None) -> Any:
    """Return a value as a cell has it: moments as asked for, days as they are, lists and objects as JSON."""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    if shown is not None and isinstance(value, str) and "T" in value:
        return shown(datetime.fromisoformat(value))
    return value
