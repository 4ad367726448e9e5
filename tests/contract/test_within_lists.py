"""What stands in lists within a body is sent, and a server stores it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from close_crm import Close
from close_emulator import Emulator

from tests.colours import COLOURS, client

EMAILS = [{"email": "grace@example.com", "type": "office"}]
URLS = [{"url": "https://example.com/grace", "type": "url"}]


@pytest.fixture(params=COLOURS)
def close(request: pytest.FixtureRequest) -> Iterator[Close]:
    """A client of an emulator, in either colour; requests and answers are checked."""
    emulator = Emulator()
    with client(request.param, emulator.handle, answers=True, api_key=emulator.api_key) as found:
        yield found


def stored(contact: Any, key: str, given: list[dict[str, str]]) -> list[dict[str, str]]:
    """What a contact has in a list, as JSON, without what Close adds to it."""
    return [{name: one[name] for name in given[0]} for one in contact.to_dict()[key]]


def test_addresses_of_a_contact_keep_their_types(close: Close) -> None:
    """Addresses and links of a contact are stored with their types, on create and on update."""
    lead = close.leads.list().data[0]
    contact = close.contacts.create({"lead_id": lead.id, "emails": EMAILS, "urls": URLS})
    assert stored(contact, "emails", EMAILS) == EMAILS
    assert stored(contact, "urls", URLS) == URLS

    other = [{"url": "https://example.com/other", "type": "url"}]
    assert close.contacts.update(contact.id, {"urls": other}).to_dict()["urls"] == other


def test_addresses_of_a_new_leads_contact_keep_their_types(close: Close) -> None:
    """The same for contacts that are made with their lead."""
    lead = close.leads.create(
        {"name": "Hopper", "contacts": [{"name": "Grace", "emails": EMAILS, "urls": URLS}]}
    )
    [contact] = close.contacts.list(lead_id=lead.id).data

    assert stored(contact, "emails", EMAILS) == EMAILS
    assert stored(contact, "urls", URLS) == URLS


def test_lead_status_is_read_by_its_id(close: Close) -> None:
    """A lead status is answered as it stands in the list."""
    first = close.lead_statuses.list().data[0]

    assert close.lead_statuses.get(first.id) == first
