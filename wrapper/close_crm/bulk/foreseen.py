"""What a dry run's rows would leave behind, for the rows after them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

    from .models import Result


class Foreseen:
    """The opportunities as the rows of a dry run so far would leave them, on disk: the input may be endless."""

    def __init__(self) -> None:
        self._held: sqlite3.Connection | None = None

    def keep(self, result: Result) -> None:
        """Keep the opportunity of a row as that row would leave it."""
        if result.opportunity is None:
            return
        if self._held is None:
            import sqlite3

            # An address without a name is a database of this connection's own, deleted when it is closed.
            self._held = sqlite3.connect("", check_same_thread=False, isolation_level=None)
            self._held.execute("CREATE TABLE held (id TEXT PRIMARY KEY, json TEXT) WITHOUT ROWID")
        after = {field: new for field, (_, new) in result.difference.items()}
        if "status" in after:
            after["status_label"] = after.pop("status")
        row = (result.update.id, json.dumps({**result.opportunity.to_dict(), **after}))
        self._held.execute("INSERT OR REPLACE INTO held VALUES (?, ?)", row)

    def get(self, id: str) -> dict[str, Any] | None:
        """Return the opportunity as rows before would leave it, None where none would change it."""
        if self._held is None:
            return None
        found = self._held.execute("SELECT json FROM held WHERE id = ?", (id,)).fetchone()
        return None if found is None else json.loads(found[0])

    def close(self) -> None:
        """Delete them."""
        if self._held is not None:
            self._held.close()
