"""The organization of the worked examples: four leads, their contacts and opportunities, and what happened with them.

Its moments, names and values were written down with the examples, before there was anything that evaluates them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from close_emulator import Emulator, Snapshot
from close_emulator.resources.custom_fields import define
from close_emulator.resources.statuses import add_status

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
L1, L2, L3, L4 = LEADS = ("lead_L1", "lead_L2", "lead_L3", "lead_L4")
C1, C2, C3, C4 = CONTACTS = ("cont_C1", "cont_C2", "cont_C3", "cont_C4")
O1, O2, O3, O4 = OPPORTUNITIES = ("oppo_O1", "oppo_O2", "oppo_O3", "oppo_O4")
VIEW = "save_V"


def world() -> tuple[Emulator, dict[str, str]]:
    """Return an emulator at the moment of the examples, and ids by the names that the examples have for them."""
    emulator = Emulator("empty", clock=lambda: NOW)
    store = emulator.snapshot().copy_of_store()
    me = next(iter(store.users))
    other = f"{me[:-1]}_"
    store.users[other] = {**store.users[me], "id": other, "first_name": "Bruno"}
    lead_statuses = {one["label"]: one["id"] for one in store.organization["lead_statuses"]}
    pipeline = next(iter(store.pipelines))
    for label, kind in (("Active", "active"), ("Demo Done", "active")):
        add_status(store, pipeline, label, kind)
    statuses = {one["label"]: one["id"] for one in store.statuses.values()}
    industry = {"name": "Industry", "type": "choices", "choices": ["Retail", "Finance"]}
    fields = {
        name: define(store, attributes, kind="lead", user_id=me, moment=stamp("2025-01-01T00:00")).id
        for name, attributes in (("cfI", industry), ("cfN", {"name": "Seats", "type": "number"}))
    }
    ids = {"u1": me, "u2": other, "sP": lead_statuses["Potential"], "sC": lead_statuses["Customer"], **fields}
    ids |= {
        "oA": statuses["Active"],
        "oD": statuses["Demo Done"],
        "oW": statuses["Won"],
        "oL": statuses["Lost"],
    }

    def audit(created: str, updated: str) -> dict[str, Any]:
        return {
            "created_by": me,
            "updated_by": me,
            "date_created": stamp(created),
            "date_updated": stamp(updated),
        }

    for lead_id, name, status, created, updated, choice, seats in (
        (L1, "Bluth Company", "sP", "2026-11-25T09:00", "2026-11-26T08:00", "Retail", 10),
        (L2, "Wayne Enterprises", "sC", "2026-10-01T10:00", "2026-10-20T10:00", "Finance", 250),
        (L3, "Wayne Foundation", "sP", "2026-11-26T07:30", "2026-11-26T07:30", None, None),
        (L4, "Stark & Co", "sC", "2025-06-15T00:00", "2026-11-01T00:00", "Retail", 50),
    ):
        custom = {} if choice is None else {fields["cfI"]: choice, fields["cfN"]: seats}
        store.leads[lead_id] = {
            "id": lead_id, "name": name, "display_name": name, "description": "", "url": None, "addresses": [],
            "status_id": ids[status], "custom": custom, **audit(created, updated),
        }  # fmt: skip
    for contact_id, lead_id, name, title in (
        (C1, L1, "Gob Bluth", "Magician"),
        (C2, L1, "Michael Bluth", "CEO"),
        (C3, L2, "Bruce Wayne", "Acting CEO"),
        (C4, L4, "Pepper Potts", "COO"),
    ):
        host = {L1: "bluth", L2: "wayne", L4: "stark"}[lead_id]
        email = f"{name.split()[0].lower()}@{host}.example"
        store.contacts[contact_id] = {
            "id": contact_id, "lead_id": lead_id, "name": name, "display_name": name, "title": title, "phones": [],
            "urls": [], "timezone": None, "custom": {}, **audit("2026-01-01T00:00", "2026-01-01T00:00"),
            "emails": [{"email": email, "type": "office", "is_unsubscribed": False}],
        }  # fmt: skip
    for place, (opportunity_id, lead_id, user, status, note, updated, won) in enumerate((
        (O1, L1, "u1", "oA", "important renewal", "2026-11-25T09:30", None),
        (O2, L2, "u2", "oW", "signed", "2026-11-20T10:00", "2026-11-20"),
        (O3, L2, "u1", "oD", "", "2026-11-24T15:00", None),
        (O4, L4, "u2", "oL", "Important but lost", "2026-08-01T00:00", None),
    )):  # fmt: skip
        store.opportunities[opportunity_id] = {
            "id": opportunity_id, "lead_id": lead_id, "contact_id": None, "user_id": ids[user],
            "status_id": ids[status],
            "value": 1000 * place, "value_period": "one_time", "confidence": 50, "note": note, "note_html": None,
            "date_won": won, "date_lost": None, "attachments": [], "is_stalled": False, "stall_status": None,
            "suggested_action": None, "comment_summary": None, "custom": {}, **audit("2026-07-01T00:00", updated),
        }  # fmt: skip

    def happened(number: int, kind: str, lead_id: str, at: str, **values: Any) -> None:
        activity_id = f"acti_{number}"
        store.activities[activity_id] = {
            "_type": kind, "id": activity_id, "lead_id": lead_id, "user_id": me, "users": [], "activity_at": stamp(at),
            "organization_id": store.organization["id"], **audit(at, at), **values,
        }  # fmt: skip

    happened(1, "Call", L1, "2026-11-25T10:00", direction="outbound", note="asked for a discount")
    happened(2, "Call", L2, "2026-10-15T00:00", direction="inbound")
    happened(4, "SMS", L4, "2026-11-26T09:00", direction="inbound", text="On my way")
    for number, opportunity_id, lead_id, new, at in (
        (5, O2, L2, "oW", "2026-11-20T00:00"),
        (6, O3, L2, "oD", "2026-11-24T00:00"),
        (7, O4, L4, "oL", "2026-08-01T00:00"),
    ):
        values = {"opportunity_id": opportunity_id, "old_status_id": ids["oA"], "new_status_id": ids[new]}
        values |= {
            "opportunity_value": 1000,
            "opportunity_value_period": "one_time",
            "opportunity_date_won": None,
        }
        happened(number, "OpportunityStatusChange", lead_id, at, contact_id=None, **values)
    store.plain["/saved_search/"][VIEW] = {
        "id": VIEW, "type": "lead", "name": "Potential", "query": "lead_status:Potential", "s_query": None,
        "description": "", "user_id": me, "organization_id": store.organization["id"], "is_shared": False,
        "is_user_dependent": False, **audit("2026-01-01T00:00", "2026-01-01T00:00"),
    }  # fmt: skip
    emulator.restore(Snapshot(store))
    return emulator, ids


def stamp(text: str) -> str:
    """Return a moment as the state has it."""
    return f"{text}:00.000000+00:00"
