"""Objects that are not found are made of all that was said of them."""

from __future__ import annotations

import pytest
from close_crm import errors

from tests.colours import COLOURS, Colour

from .organization import Organization

EMAIL = "ada@birch.example"


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_of_a_new_lead_is_lost(colour: Colour) -> None:
    """Contacts that are no list are taken as `leads.create` takes them, or refused as it refuses them."""
    organization, people = Organization(), {"a": {"name": "Ada"}, "b": {"name": "Bo"}}
    with organization.client(colour) as close:
        made, _ = close.leads.find_or_create(email=EMAIL, new={"name": "Birch", "contacts": people.values()})
        with pytest.raises(errors.InvalidRequest):
            close.leads.find_or_create(email="b@x.example", new={"name": "Elm", "contacts": people["a"]})

    assert [one.name for one in made.contacts] == ["Ada", "Bo"]
    assert organization.sent["POST /lead/"] == 1


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("domain", ["www.com", "WWW.de", "www.co.uk"])
def test_domain_that_is_called_www(domain: str, colour: Colour) -> None:
    """`www.` is dropped before a domain, but not where it is the domain."""
    organization = Organization()
    with organization.client(colour) as close:
        lead, created = close.leads.find_or_create(domain=domain, new={"name": "Www"})
        same, again = close.leads.find_or_create(domain=f"www.{domain}")

    assert (created, lead.url) == (True, f"https://{domain.lower()}")
    assert (same.id, again) == (lead.id, False)
