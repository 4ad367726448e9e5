"""The answers of the canned server: what Close returns for an update and for a page of 100 opportunities.

The keys are those that recorded answers of Close have, values are made up; about 1.6 kB for each opportunity.
"""

from __future__ import annotations

import json
from typing import Any

COUNT = 100
#: Ids have the length of Close's own.
TIER, SEATS, DAYS, RENEWAL = (
    f"custom.cf_{name}{'0' * (43 - len(name))}" for name in ("Tier", "Seats", "Days", "Renewal")
)
LABELS = (("active", "Proposal Sent"), ("won", "Won"), ("lost", "Lost"))


def opportunity(number: int) -> dict[str, Any]:
    """Return an opportunity; which values are null, and which status it has, depends on its number."""
    kind, label = LABELS[number % 3]
    user, contact = f"user_{'OdS67m4xPdUWL0sP0gnSI78MIMgXTW5toQR3yk0SvyZ'}", f"cont_{number:043}"
    return {
        "annualized_expected_value": 495_000,
        "annualized_value": 900_000,
        "attachments": [],
        "confidence": number % 101,
        "contact_id": contact if number % 4 else None,
        "contact_name": "Ivo Marlow" if number % 4 else None,
        "created_by": user,
        "created_by_name": "Ada Marsh",
        "date_created": f"2026-03-13T20:15:41.{207_000 + number}+00:00",
        "date_lost": f"2026-05-04T09:{number % 60:02}:00.510000+00:00" if kind == "lost" else None,
        "date_updated": f"2026-10-{number % 28 + 1:02}T08:01:12.{917_000 + number}+00:00",
        "date_won": "2026-06-30" if kind == "won" else None,
        "expected_value": 41_250,
        "id": f"oppo_{number:043}",
        "integration_links": [{"name": "ERP", "url": f"https://erp.example/deals/{number}"}],
        "lead_id": f"lead_{number:043}",
        "lead_name": f"Quayside Bäckerei {number}",
        "note": "Wants **two** seats, and a discount for the second year." if number % 2 else "",
        "note_html": "<p>Wants <strong>two</strong> seats, and a discount.</p>" if number % 2 else None,
        "organization_id": "orga_LSaAlnW05ksVWzfwKtc1On2dTVL0NbveZkJ0Ien95bi",
        "pipeline_id": "pipe_7St6xFYM9udx81nyHSnzhR",
        "pipeline_name": "Sales",
        "status_display_name": label,
        "status_id": f"stat_{number % 3:043}",
        "status_label": label,
        "status_type": kind,
        "updated_by": user,
        "updated_by_name": "Ada Marsh",
        "user_id": user,
        "user_name": "Ada Marsh",
        "value": 75_000 + number,
        "value_currency": "USD",
        "value_formatted": "$750 monthly",
        "value_period": "monthly",
        TIER: "Gold" if number % 2 else "Silver",
        SEATS: 12.5 + number,
        DAYS: ["Monday", "Wednesday"],
        RENEWAL: "2027-01-31",
    }


def update_answer() -> bytes:
    """Return the body of the answer to an update."""
    return json.dumps(opportunity(1)).encode()


def page_answer() -> bytes:
    """Return the body of a page of opportunities, with the totals that Close puts beside it."""
    totals = {
        "total_results": COUNT,
        "count_by_value_period": {"one_time": 0, "monthly": COUNT, "annual": 0},
        "total_value_one_time": 0,
        "total_value_monthly": 7_504_950,
        "total_value_annual": 0,
        "total_value_annualized": 90_059_400,
        "expected_value_one_time": 0,
        "expected_value_monthly": 4_125_000,
        "expected_value_annual": 0,
        "expected_value_annualized": 49_500_000,
    }
    data = [opportunity(number) for number in range(COUNT)]
    return json.dumps({"has_more": False, "data": data, **totals}).encode()
