"""What a client is asked to do in a benchmark. Only the standard library is imported here: see `worker.py`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

KEY = "api_of.a.benchmark"
ID = f"oppo_{1:043}"
#: One custom field of each opportunity is among the five fields that are read.
CUSTOM = f"custom.cf_Tier{'0' * 39}"
FIVE = ("id", "value", "status_label", "date_updated", CUSTOM)
CUSTOM_FIELDS = (
    CUSTOM,
    f"custom.cf_Seats{'0' * 38}",
    f"custom.cf_Days{'0' * 39}",
    f"custom.cf_Renewal{'0' * 36}",
)
#: All other fields that the opportunities of the canned page have.
FIELDS = (
    "annualized_expected_value", "annualized_value", "attachments", "confidence", "contact_id", "contact_name",
    "created_by", "created_by_name", "date_created", "date_lost", "date_updated", "date_won", "expected_value", "id",
    "integration_links", "lead_id", "lead_name", "note", "note_html", "organization_id", "pipeline_id",
    "pipeline_name", "status_display_name", "status_id", "status_label", "status_type", "updated_by",
    "updated_by_name", "user_id", "user_name", "value", "value_currency", "value_formatted", "value_period",
)  # fmt: skip
#: Connections are enough for all calls in flight, and kept.
IN_FLIGHT = 50


class Base:
    """A client of one server; a subject overrides what its client can do."""

    def __init__(self, url: str) -> None:
        self.url = url

    def update(self, number: int) -> Any:
        """Change an opportunity's value, and return the opportunity."""
        raise NotImplementedError

    def page(self) -> Iterable[Any]:
        """Return a page of 100 opportunities."""
        raise NotImplementedError

    def five(self, one: Any) -> tuple[Any, ...]:
        """Return five fields of an opportunity, as the client gives them: FIVE."""
        raise NotImplementedError

    def every(self, one: Any) -> tuple[Any, ...]:
        """Return all fields of an opportunity: FIELDS, then CUSTOM_FIELDS."""
        raise NotImplementedError

    async def update_async(self, number: int) -> Any:
        """Change an opportunity's value without blocking."""
        raise NotImplementedError

    async def close_async(self) -> None:
        """Close what is open in an event loop."""
