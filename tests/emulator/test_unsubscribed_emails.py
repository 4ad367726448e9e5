"""Addresses that asked for no more mail, and what contacts show of it.

Facts: https://developer.close.com/api/resources/unsubscribed-emails
"""

from typing import Any
from urllib.parse import unquote

import httpx2 as httpx
import pytest
from close_crm import Close
from close_crm.errors import InvalidRequest

from tests.colours import COLOURS, Colour, client


def emails(api: httpx.Client, contact: str) -> list[tuple[str, bool]]:
    """Return a contact's addresses, and whether each is unsubscribed."""
    found: list[dict[str, Any]] = api.get(f"/contact/{contact}/").raise_for_status().json()["emails"]
    return [(one["email"], one["is_unsubscribed"]) for one in found]


def test_contacts_follow(api: httpx.Client) -> None:
    """An address that is unsubscribed (201) is marked on contacts, in any case; later ones as well."""
    lead = api.get("/lead/").json()["data"][0]["id"]
    body = {"lead_id": lead, "emails": [{"email": "Jo+crm@example.com", "type": "office"}]}
    before = api.post("/contact/", json=body).json()["id"]
    made = api.post("/unsubscribe/email/", json={"email": "jo+crm@example.com"})
    after = api.post("/contact/", json=body).json()["id"]

    assert (made.status_code, made.json()) == (201, {"email": "jo+crm@example.com"})
    assert emails(api, before) == emails(api, after) == [("Jo+crm@example.com", True)]
    assert {"email": "jo+crm@example.com"} in api.get("/unsubscribe/email/").json()["data"]

    gone = api.delete("/unsubscribe/email/jo%2Bcrm%40example.com/")
    assert (gone.status_code, gone.json()) == (200, {"email": "jo+crm@example.com"})
    assert emails(api, before) == emails(api, after) == [("Jo+crm@example.com", False)]
    assert api.delete("/unsubscribe/email/jo%2Bcrm%40example.com/").status_code == 404


def test_twice_is_once(api: httpx.Client) -> None:
    """An address that is unsubscribed already stays so, once."""
    for _ in range(2):
        api.post("/unsubscribe/email/", json={"email": "jo@example.com"}).raise_for_status()

    listed = [one["email"] for one in api.get("/unsubscribe/email/").json()["data"]]
    assert listed.count("jo@example.com") == 1


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("address", ["o'brien+%2f?x#y@example.com", "grüße@example.com", "..@example.com"])
def test_client_addresses_it_exactly(colour: Colour, address: str) -> None:
    """The client's path names the address that it was given, whatever characters that has."""
    paths: list[bytes] = []

    def handle(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.raw_path)
        return httpx.Response(200, json={"email": address})

    with client(colour, handle) as close:
        close.unsubscribed_emails.delete(address)

    [(*_, unsubscribe, email, segment, end)] = [path.decode().split("/") for path in paths]
    assert (unsubscribe, email, unquote(segment), end) == ("unsubscribe", "email", address, "")


@pytest.mark.parametrize("address", ["", "grace", "a/b@example.com", "a@b@c", "a b@example.com", "@", 5])
def test_no_address_is_refused(address: Any) -> None:
    """What is no address is refused before anything is sent."""
    with (
        Close("api_key", transport=httpx.MockTransport(lambda _: pytest.fail("sent"))) as close,
        pytest.raises(InvalidRequest, match="email_address takes an e-mail address"),
    ):
        close.unsubscribed_emails.delete(address)
