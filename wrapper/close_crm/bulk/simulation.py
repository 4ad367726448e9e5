"""The opportunities as a dry run's earlier rows would leave them, for its later rows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

    from .models import Result


class Simulation:
    """The opportunities as the rows of a dry run so far would leave them. On disk, as the input may be endless."""

    def __init__(self) -> None:
        self._database: sqlite3.Connection | None = None

    def keep(self, result: Result) -> None:
        """Store the opportunity of a row as that row would leave it."""
        if result.opportunity is None:
            return
        if self._database is None:
            import sqlite3

            # An empty name opens a temporary database, deleted when the connection is closed.
            self._database = sqlite3.connect("", check_same_thread=False, isolation_level=None)
            self._database.execute(
                "CREATE TABLE opportunities (id TEXT PRIMARY KEY, json TEXT) WITHOUT ROWID"
            )
        after = {field: new for field, (_, new) in result.difference.items()}
        if "status" in after:
            after["status_label"] = after.pop("status")
        row = (result.update.id, json.dumps({**result.opportunity.to_dict(), **after}))
        self._database.execute("INSERT OR REPLACE INTO opportunities VALUES (?, ?)", row)

    def get(self, id: str) -> dict[str, Any] | None:
        """Return the opportunity as earlier rows would leave it, None if none of them changes it."""
        if self._database is None:
            return None
        stored = self._database.execute("SELECT json FROM opportunities WHERE id = ?", (id,)).fetchone()
        return None if stored is None else json.loads(stored[0])

    def close(self) -> None:
        """Delete the database."""
        if self._database is not None:
            self._database.close()
