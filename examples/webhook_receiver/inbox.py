"""Events in SQLite: each is there once, and waits until it was worked on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from close_crm.models import Event

SCHEMA = """
    CREATE TABLE IF NOT EXISTS events
    (id TEXT, date_updated TEXT, event TEXT, done INTEGER DEFAULT 0, PRIMARY KEY (id, date_updated))
"""


class Inbox:
    """What was received. Close may deliver an event again: it is known by its id and the moment of its last change."""

    def __init__(self, path: str) -> None:
        self.path = path

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path)) as connection, connection:
            connection.execute(SCHEMA)
            yield connection

    def add(self, event: Event) -> None:
        """Store an event, unless it is there."""
        row = (event.id, str(event["date_updated"]), json.dumps(event))
        with self._transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO events VALUES (?, ?, ?, 0)", row)

    def waiting(self) -> list[Event]:
        """Return the events that wait, in the order in which they happened, not in that of their delivery."""
        with self._transaction() as connection:
            rows = connection.execute(
                "SELECT event FROM events WHERE NOT done ORDER BY date_updated"
            ).fetchall()
        return [Event.from_dict(json.loads(text)) for (text,) in rows]

    def done(self, event: Event) -> None:
        """Note that an event was worked on."""
        with self._transaction() as connection:
            connection.execute(
                "UPDATE events SET done = 1 WHERE id = ? AND date_updated = ?",
                (event.id, event["date_updated"]),
            )
