"""A state with many opportunities, made of copies of the small seed's.

Copies have whatever the originals have, so nothing here depends on an opportunity's fields.
"""

from datetime import timedelta

from close_emulator.domain.dates import stamp
from close_emulator.state.indexed_table import plain_copy
from close_emulator.state.store import Record, Store

from .organization import START

_PER_LEAD = 10
_STEP = timedelta(minutes=7)


def grow(store: Store, opportunities: int) -> None:
    """Copy leads, contacts and opportunities until there are as many opportunities as asked for.

    Raises:
        ValueError: There are more already.
    """
    if opportunities < len(store.opportunities):
        raise ValueError(
            f"a large seed has at least {len(store.opportunities)} opportunities, not {opportunities}"
        )
    originals = list(store.opportunities.values())
    leads = list(store.leads)
    contacts = {lead_id: store.contacts_of(lead_id) for lead_id in leads}
    by_lead: dict[str, list[Record]] = {lead_id: [] for lead_id in leads}
    for opportunity in originals:
        by_lead[opportunity["lead_id"]].append(opportunity)
    number = len(store.opportunities)
    place = 0
    while number < opportunities:
        original = leads[place % len(leads)]
        place += 1
        lead_id, people = _lead(store, original, contacts[original], place)
        for turn in range(min(_PER_LEAD, opportunities - number)):
            _opportunity(store, by_lead[original][turn % len(by_lead[original])], lead_id, people, number)
            number += 1


def _lead(store: Store, original: str, contacts: list[Record], place: int) -> tuple[str, dict[str, str]]:
    """Copy a lead and its contacts; return its id, and the ids of the new contacts by those of the old."""
    lead = plain_copy(store.leads[original])
    name = f"{lead['name']} {place}"
    moment = stamp(START + place * _STEP)
    lead |= {"id": store.new_id("lead"), "name": name, "display_name": name}
    lead |= {"date_created": moment, "date_updated": moment}
    store.leads[lead["id"]] = lead
    people: dict[str, str] = {}
    for known in contacts:
        contact = plain_copy(known) | {"id": store.new_id("cont"), "lead_id": lead["id"]}
        contact |= {"date_created": moment, "date_updated": moment}
        store.contacts[contact["id"]] = contact
        people[known["id"]] = contact["id"]
    return lead["id"], people


def _opportunity(store: Store, original: Record, lead_id: str, people: dict[str, str], number: int) -> None:
    """Copy an opportunity to another lead, with another value."""
    moment = stamp(START + number * _STEP)
    record = plain_copy(original)
    record |= {
        "id": store.new_id("oppo"), "lead_id": lead_id, "contact_id": people.get(original["contact_id"]),
        "value": None if original["value"] is None else original["value"] + number % 997 * 100,
        "date_created": moment, "date_updated": moment,
        "date_lost": original["date_lost"] and moment, "comment_summary": None,
        "custom": {field_id: _renamed(value, people) for field_id, value in record["custom"].items()},
    }  # fmt: skip
    store.opportunities[record["id"]] = record


def _renamed(value: object, people: dict[str, str]) -> object:
    """Return a custom value with the new contacts in place of the old."""
    if isinstance(value, list):
        return [_renamed(one, people) for one in value]
    return people.get(value, value) if isinstance(value, str) else value
