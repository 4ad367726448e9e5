"""Activities from states in which one thing can be told from another that often looks the same."""

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest

if TYPE_CHECKING:
    from tests.emulator.conftest import Names


def made(answer: httpx.Response) -> dict[str, Any]:
    """Return what was made."""
    assert answer.status_code in {200, 201}, answer.text
    found: dict[str, Any] = answer.json()
    return found


@pytest.fixture(name="contact")
def _contact(api: httpx.Client) -> dict[str, Any]:
    """A contact of a lead."""
    return made(api.post("/contact/", json={"name": "Jo Reed"}))


def test_null_takes_away_a_notes_files(api: httpx.Client, contact: dict[str, Any]) -> None:
    """A note that has files and a text has no files after null; the text stays, and so do files beside a new text."""
    file = {
        "filename": "a.txt",
        "url": "https://app.close.com/go/file/temporary/x/",
        "content_type": "text/plain",
    }
    note = made(
        api.post("/activity/note/", json={"lead_id": contact["lead_id"], "note": "x", "attachments": [file]})
    )
    path = f"/activity/note/{note['id']}/"

    assert len(note["attachments"]) == 1
    assert made(api.put(path, json={"note": "y"}))["attachments"] == note["attachments"]
    cleared = made(api.put(path, json={"attachments": None}))
    assert (cleared["attachments"], cleared["note"]) == ([], "y")


def test_call_that_moves_leaves_its_contact(
    api: httpx.Client, names: "Names", contact: dict[str, Any]
) -> None:
    """At another lead a call is with nobody, unless the change names a contact; where it stays, it keeps its own."""
    about = {"lead_id": contact["lead_id"], "contact_id": contact["id"]}
    call = made(api.post("/activity/call/", json=about))
    path = f"/activity/call/{call['id']}/"
    there = names.leads["Birch & Rowe"]

    assert made(api.put(path, json={"lead_id": about["lead_id"]}))["contact_id"] == contact["id"]
    moved = made(api.put(path, json={"lead_id": there}))
    assert (moved["lead_id"], moved["contact_id"]) == (there, None)
    back = made(api.put(path, json=about))
    assert (back["lead_id"], back["contact_id"]) == (about["lead_id"], about["contact_id"])


def test_activity_is_the_callers_organizations(api: httpx.Client, contact: dict[str, Any]) -> None:
    """A body may name the organization that the caller is in, and no other."""
    ours = contact["organization_id"]
    body = {"lead_id": contact["lead_id"], "note": "x"}
    refused = api.post("/activity/note/", json={**body, "organization_id": "orga_other"})

    assert refused.status_code == 400
    assert list(refused.json()["field-errors"]) == ["organization"]
    assert (
        made(api.post("/activity/note/", json={**body, "organization_id": ours}))["organization_id"] == ours
    )


def test_status_of_a_call_is_never_taken_away(api: httpx.Client, contact: dict[str, Any]) -> None:
    """Null leaves the status that a call has, and how it ended."""
    call = made(api.post("/activity/call/", json={"lead_id": contact["lead_id"], "status": "busy"}))
    after = made(api.put(f"/activity/call/{call['id']}/", json={"status": None}))

    assert (
        (after["status"], after["disposition"]) == (call["status"], call["disposition"]) == ("busy", "busy")
    )
