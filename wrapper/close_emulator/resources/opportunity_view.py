"""An opportunity as Close returns it: what is stored, and what follows from it and its neighbours."""

from functools import lru_cache
from operator import itemgetter
from typing import Any, Final

from close_emulator.domain.money import annualized, formatted_value, weighted
from close_emulator.http.pagination import ALL, trimmed
from close_emulator.state.store import Record, Store

from .related_views import integration_links

#: Described by Close, and in no recorded answer from 2017 to June 2026: they come where `_fields` names them.
OPTIONAL: Final = frozenset({
    "comment_summary", "is_stalled", "lead_primary_email", "lead_primary_phone", "stall_status", "suggested_action",
})  # fmt: skip

_STORED = (
    "id", "lead_id", "contact_id", "user_id", "status_id", "confidence", "value", "value_period", "note", "note_html",
    "date_won", "date_lost", "date_created", "date_updated", "created_by", "updated_by", "attachments",
)  # fmt: skip

_stored = itemgetter(*_STORED)


def amounts(opportunity: Record) -> Record:
    """Return the computed amounts of an opportunity, in cents; the record is not to be changed."""
    return _amounts(opportunity["value"], opportunity["confidence"], opportunity["value_period"])


# What an opportunity was before a change is what it was after the one before.
@lru_cache(maxsize=1024, typed=True)
def _amounts(value: int | None, confidence: int, period: str) -> Record:
    per_year = annualized(value, period)
    return {
        "expected_value": weighted(value, confidence),
        "annualized_value": per_year,
        "annualized_expected_value": weighted(per_year, confidence),
    }


def view(store: Store, opportunity: Record) -> Record:
    """Return the object with the default fields, custom fields included if they have a value."""
    status = store.statuses.look(opportunity["status_id"])
    pipeline = store.pipelines[status["pipeline_id"]]
    lead = store.leads.look(opportunity["lead_id"])
    contact_id = opportunity["contact_id"]
    contact = None if contact_id is None else store.contacts.look(contact_id)
    currency = store.organization["currency"]
    value, period = opportunity["value"], opportunity["value_period"]
    record: Record = dict(zip(_STORED, _stored(opportunity), strict=True))
    record |= amounts(opportunity)
    record |= {
        "organization_id": store.organization["id"],
        "lead_name": lead["display_name"],
        "contact_name": None if contact is None else contact["display_name"],
        "user_name": store.user_name(opportunity["user_id"]),
        "created_by_name": store.user_name(opportunity["created_by"]),
        "updated_by_name": store.user_name(opportunity["updated_by"]),
        "status_label": status["label"],
        "status_display_name": status["label"],
        "status_type": status["type"],
        "pipeline_id": pipeline["id"],
        "pipeline_name": pipeline["name"],
        "value_currency": currency,
        "value_formatted": formatted_value(value, period, currency),
        "integration_links": integration_links(
            store, "opportunity", opportunity=opportunity, lead=lead, contact=contact
        ),
    }
    record |= {f"custom.{field_id}": stored for field_id, stored in opportunity["custom"].items()}
    return record


def chosen_view(store: Store, opportunity: Record, wanted: frozenset[str]) -> Record:
    """Return the fields of an opportunity that are wanted, the default ones if none is named."""
    record = view(store, opportunity)
    if ALL in wanted or not OPTIONAL.isdisjoint(wanted):
        record |= {name: opportunity[name] for name in OPTIONAL & opportunity.keys()}
        record["lead_primary_email"] = _primary(store, opportunity["lead_id"], "emails")
        record["lead_primary_phone"] = _phones(store, opportunity["lead_id"])
    return trimmed(record, wanted)


def _primary(store: Store, lead_id: str, name: str) -> Any:
    """Return the first address of the lead's oldest contact that has one."""
    return next((contact[name][0] for contact in store.contacts_of(lead_id) if contact[name]), None)


def _phones(store: Store, lead_id: str) -> list[Record] | None:
    first = _primary(store, lead_id, "phones")
    return None if first is None else [first]
