"""examples/won_deal: the steps after a won deal, each done once."""

from __future__ import annotations

import datetime
from typing import Any

import httpx2 as httpx
import pytest

from .conftest import Place

#: The deal that the page names.
DEAL = "oppo_npEVQdtAjdtYOxCIsgEv0Jo6VERbKzZUpWbFfA7hA9E"
CONTRACT = b"%PDF-1.7 signed\n"


def api(place: Place, path: str) -> Any:
    """Return what the organization answers."""
    address = f"{place.environment['CLOSE_BASE_URL']}{path}"
    return httpx.get(address, auth=(place.emulator.api_key, ""), follow_redirects=True)


def left_behind(place: Place) -> tuple[dict[str, Any], list[Any], list[Any]]:
    """Return the deal, and the notes and tasks of its lead that name it."""
    deal = api(place, f"/opportunity/{DEAL}/").json()
    notes = api(place, f"/activity/note/?lead_id={deal['lead_id']}").json()["data"]
    tasks = api(place, f"/task/?lead_id={deal['lead_id']}").json()["data"]
    return deal, [one for one in notes if DEAL in one["note"]], [one for one in tasks if DEAL in one["text"]]


def test_readme(place: Place) -> None:
    """Its commands show what the page shows; the contract can be fetched, and the owner has a task."""
    place.follow_readme()

    deal, [note], [task] = left_behind(place)
    assert deal["status_label"] == "Won"
    [attachment] = note["attachments"]
    assert httpx.get(attachment["url"]).text == "signed\n"
    assert attachment["content_type"] == "application/pdf"
    assert task["assigned_to"] == deal["user_id"]
    assert datetime.date.fromisoformat(task["date"]) > datetime.datetime.now(datetime.UTC).date()


@pytest.mark.parametrize(
    "operation",
    ["opportunities_update", "files_create", "activities.notes_create", "tasks_create"],
)
@pytest.mark.parametrize("fault", ["return-400", "return-reset-connection-after-processing"])
def test_run_again_after_an_error(place: Place, operation: str, fault: str) -> None:
    """Whichever step fails or loses its answer, the second run does what is missing and repeats nothing."""
    (place.folder / "contract.pdf").write_bytes(CONTRACT)
    command = ["won_deal.py", DEAL, "contract.pdf"]
    place.emulator.faults.add(fault, operation=operation, times=1)

    runs = [place.python(*command) for _ in range(2)]

    deal, [note], [_] = left_behind(place)
    assert runs[-1].returncode == 0, runs[-1].stdout
    assert deal["status_label"] == "Won"
    [attachment] = note["attachments"]
    assert httpx.get(attachment["url"]).content == CONTRACT


def test_refusals_say_what_to_do(place: Place) -> None:
    """A file that is not there sends nothing; an unknown deal is named in one line, not in a traceback."""
    missing = place.python("won_deal.py", DEAL, "nowhere.pdf")
    assert (missing.returncode, len(place.emulator.exchanges)) == (2, 0)
    assert "there is no file nowhere.pdf" in missing.stdout

    (place.folder / "contract.pdf").write_bytes(CONTRACT)
    unknown = place.python("won_deal.py", "oppo_unknown", "contract.pdf")
    assert unknown.returncode == 1
    assert unknown.stdout.startswith("GET /api/v1/opportunity/oppo_unknown/ answered 404")
    assert "Traceback" not in unknown.stdout
