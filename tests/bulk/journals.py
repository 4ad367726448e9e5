"""Journals of bulk runs, as tests write and read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from close_crm.bulk.journal import Journal
from close_crm.bulk.models import Update


def lines(journal: Path) -> list[dict[str, Any]]:
    """The records of a journal, without its first line."""
    return [json.loads(line) for line in journal.read_text().splitlines()[1:]]


def write(journal: Path, *records: dict[str, Any]) -> None:
    """Write a journal."""
    header = {"journal": "close-crm bulk", "version": 1}
    journal.write_text("".join(json.dumps(record) + "\n" for record in (header, *records)))


def begun(tmp_path: Path, rows: dict[int, Update]) -> list[dict[str, Any]]:
    """The records of rows that begin."""
    journal = Journal(tmp_path / "scratch")
    journal.open()
    for row, update in rows.items():
        journal.begin(row, update)
    journal.close()
    records = lines(tmp_path / "scratch")
    (tmp_path / "scratch").unlink()
    return records
