"""A seed from real data: what the API or an export says of leads is what the new organization says of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator, seed_of_leads
from close_emulator.__main__ import _emulator, _options

from .conftest import BASE

KEPT = (
    "lead_id", "status_id", "status_label", "status_type", "pipeline_id", "pipeline_name", "value", "value_period",
    "confidence", "date_won", "user_name", "contact_id", "date_created",
)  # fmt: skip


def read(emulator: Emulator, path: str) -> Any:
    """Return what the emulator answers."""
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")) as http:
        return http.get(path).json()


def shown(leads: Any) -> Any:
    """Return leads without what a new organization has of its own: dates, authors, and ids of lead statuses."""
    own = {"organization_id", "html_url", "date_created", "date_updated", "status_id", "opportunities"}
    own |= {"integration_links", "subscriptions", "tasks"}
    own |= {f"{verb}_by{name}" for verb in ("created", "updated") for name in ("", "_name")}

    def stripped(value: Any) -> Any:
        if isinstance(value, list):
            return [stripped(one) for one in value]
        if isinstance(value, dict):
            return {name: stripped(one) for name, one in value.items() if name not in own}
        return value

    return {one["id"]: stripped(one) for one in leads}


@pytest.fixture
def leads() -> Any:
    """The leads of the small seed, as the API answers them."""
    return read(Emulator(), "/lead/")["data"]


def test_organization_from_answers_has_the_same_leads(leads: Any) -> None:
    """Ids, names, contacts, statuses and amounts are those that were read, when nothing is replaced."""
    made = Emulator(seed_of_leads(leads, replaced=False))

    assert shown(read(made, "/lead/")["data"]) == shown(leads)
    for lead in leads:
        for old in lead["opportunities"]:
            new = read(made, f"/opportunity/{old['id']}/")
            assert {key: new[key] for key in KEPT} == {key: old[key] for key in KEPT}


def test_custom_values_keep_field_and_type() -> None:
    """A field has its id, the type of its values, and for leads its name; a shared one is a field of each kind."""
    source = Emulator()
    with httpx.Client(transport=source.transport(), base_url=BASE, auth=(source.api_key, "")) as http:
        lead = http.get("/lead/").json()["data"][0]
        field = http.get("/custom_field/lead/").json()["data"][0]["id"]
        http.put(f"/lead/{lead['id']}/", json={f"custom.{field}": "Baking"})
        region = http.get("/custom_field/shared/").json()["data"]
        (shared,) = (one["id"] for one in region if one["name"] == "Region")
        http.put(f"/lead/{lead['id']}/", json={f"custom.{shared}": "Asia"})
    leads = read(source, "/lead/")["data"]

    made = Emulator(seed_of_leads(leads, replaced=False))

    (same,) = (one for one in read(made, "/lead/")["data"] if one["id"] == lead["id"])
    assert same["custom"] == {"Industry": "Baking", "Region": "Asia"}
    assert same[f"custom.{field}"] == "Baking"
    types = {one["id"]: one["type"] for one in read(made, "/custom_field/opportunity/")["data"]}
    old = {one["id"]: one["type"] for one in read(source, "/custom_field/opportunity/")["data"]}
    assert {types[id] for id in types if old.get(id) in {"number", "date", "user", "contact"}} == {
        "number", "date", "user", "contact",
    }  # fmt: skip


def test_nobody_is_left_where_data_is_replaced(leads: Any) -> None:
    """No name, address, number, note or text of the source is in the seed; equal texts stay equal, amounts stay."""
    seed = seed_of_leads(leads)

    text = json.dumps(seed)
    for secret in ("Birch", "Dora", "Finch", "birch.example", "2025550", "Wants", "Keller", "Studio", "Team"):
        assert secret not in text, secret
    made = read(Emulator(seed), "/opportunity/?_limit=200")
    assert sorted(one["value"] or 0 for one in made["data"]) == sorted(
        one["value"] or 0 for lead in leads for one in lead["opportunities"]
    )


def exported() -> Any:
    """Return an export with activities of an organization in which something has happened."""
    source = Emulator()
    with httpx.Client(transport=source.transport(), base_url=BASE, auth=(source.api_key, "")) as http:
        ada = http.get("/contact/").json()["data"][0]
        mail = {"subject": "Whisper", "body_text": "Murmur", "sender": '"Ada Ray" <ada@ray.example>'}
        done: list[tuple[str, dict[str, Any]]] = [
            ("/task/", {"text": "Whisper", "date": "2026-12-24"}),
            ("/task/", {"text": "Murmur"}),
            ("/task/", {"_type": "outgoing_call", "date": "2026-12-24T10:00:00+00:00"}),
            ("/activity/note/", {"note": "Whisper *x*", "date_created": "2025-01-02T03:04:05.678000+00:00"}),
            (
                "/activity/call/",
                {"note": "Murmur", "duration": 61, "direction": "inbound", "status": "completed"},
            ),
            ("/activity/email/", {**mail, "status": "draft", "to": ["bob@ray.example"]}),
            (
                "/activity/email/",
                {**mail, "status": "scheduled", "date_scheduled": "2030-01-01T00:00:00+00:00"},
            ),
            ("/activity/sms/", {"status": "inbox", "text": "Murmur", "remote_phone": "+16505550123"}),
        ]
        for path, body in done:
            about = {"lead_id": ada["lead_id"], "contact_id": ada["id"]}
            http.post(path, json={**about, **body}).raise_for_status()
        wanted = {"format": "json", "type": "leads", "include_activities": True}
        export = http.post("/export/lead/", json=wanted).json()
        file = http.get(f"/export/{export['id']}/").json()["download_url"]
    with httpx.Client(transport=source.transport()) as anybody:
        return anybody.get(file).json()


HAPPENED = (
    "id", "_type", "lead_id", "contact_id", "user_id", "user_name", "date_created", "direction", "status", "duration",
    "note", "note_html", "subject", "body_text", "sender", "to", "text", "local_phone", "remote_phone",
)  # fmt: skip
#: A dateless one has the day of today, whenever that is.
DONE = (
    "id", "_type", "lead_id", "contact_id", "text", "due_date", "is_dateless", "is_complete", "assigned_to_name",
)  # fmt: skip


def picked(records: Any, names: tuple[str, ...], kinds: set[str]) -> dict[str, Any]:
    """Return the fields of records of some kinds by their ids, without e-mails that wait."""
    known = [one for one in records if one["_type"] in kinds and one.get("status") != "scheduled"]
    return {one["id"]: {name: one.get(name) for name in names} for one in known}


def test_what_people_did_comes_along() -> None:
    """Their tasks, notes, calls, e-mails and SMS are those of the export, with ids, days and authors."""
    leads = exported()
    made = Emulator(seed_of_leads(leads, replaced=False))

    kinds = {"Note", "Call", "Email", "SMS"}
    before = picked([one for lead in leads for one in lead["activities"]], HAPPENED, kinds)
    assert picked(read(made, "/activity/?_limit=100")["data"], HAPPENED, kinds) == before
    assert {one["_type"] for one in before.values()} == kinds
    tasks = picked([one for lead in leads for one in lead["tasks"]], DONE, {"lead", "outgoing_call"})
    assert picked(read(made, "/task/?_type=all")["data"], DONE, {"lead", "outgoing_call"}) == tasks
    assert len(tasks) > 3


@pytest.mark.parametrize("replaced", [False, True])
def test_a_deal_of_a_contact_that_the_lead_lacks(leads: Any, replaced: bool) -> None:
    """It comes without the contact, as a task does: the contact may be gone, or of a lead that is not exported."""
    (deal, *_) = (deal for lead in leads for deal in lead["opportunities"])
    deal["contact_id"] = f"cont_{'x' * 43}"

    made = Emulator(seed_of_leads(leads, replaced=replaced))

    new = read(made, f"/opportunity/{deal['id']}/")
    assert (new["contact_id"], new["lead_id"]) == (None, deal["lead_id"])


def test_what_people_did_names_nobody() -> None:
    """Where data is replaced, nothing that was written or called says who it was, and as much has happened."""
    leads = exported()
    seed = seed_of_leads(leads)

    text = json.dumps(seed)
    for secret in ("Whisper", "Murmur", "Ada", "Ray", "ray.example", "bob@", "6505550123", "Marsh", "Friday"):
        assert secret not in text, secret
    kinds = {"Note", "Call", "Email", "SMS"}
    before = picked(
        [one for lead in leads for one in lead["activities"]], ("date_created", "duration"), kinds
    )
    made = Emulator(seed)
    assert picked(read(made, "/activity/?_limit=100")["data"], ("date_created", "duration"), kinds) == before


def test_command_takes_an_export(tmp_path: Path, leads: Any) -> None:
    """`--seed-from` takes the JSON file of an export, and keeps what is in it unless it is to be replaced."""
    file = tmp_path / "export.json"
    file.write_text(json.dumps(leads), encoding="utf-8")

    kept = _emulator(_options(["--seed-from", str(file)]))
    hidden = _emulator(_options(["--seed-from", str(file), "--replace-personal-data"]))

    assert {one["name"] for one in read(kept, "/lead/")["data"]} == {one["name"] for one in leads}
    assert not {one["name"] for one in read(hidden, "/lead/")["data"]} & {one["name"] for one in leads}


LEAD = {"id": "lead_x", "name": "X"}
OTHERS: list[Any] = [
    {"a": 1}, [1], [{"id": "cont_x"}], "text", [{**LEAD, "contacts": [{"name": "C"}]}], [{**LEAD, "contacts": ["C"]}],
    [{**LEAD, "addresses": 5}], [{**LEAD, "custom": "x"}],
]  # fmt: skip


@pytest.mark.parametrize("content", OTHERS)
def test_other_files_are_no_exports(tmp_path: Path, content: Any) -> None:
    """What is no list of leads is refused in one sentence, which names the file."""
    file = tmp_path / "other.json"
    file.write_text(json.dumps(content), encoding="utf-8")

    with pytest.raises(ValueError, match=r"other\.json"):
        _emulator(_options(["--seed-from", str(file)]))
