"""A seed from real data: what the API or an export says of leads is what the new organization says of them."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator, seed_of_leads
from close_emulator.__main__ import _emulator, _options

from .conftest import BASE
from .exported_leads import field, person, planted, read, whole

KEPT = (
    "lead_id", "status_id", "status_label", "status_type", "pipeline_id", "pipeline_name", "value", "value_period",
    "confidence", "date_won", "user_name", "contact_id", "date_created",
)  # fmt: skip


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


def test_contacts_are_values_of_leads_and_contacts() -> None:
    """A lead's field names a contact of the lead, and so does a contact's field, though it comes later."""
    lead = whole(**{field("x"): person("b"), field("y"): [person("b"), person("a")]})
    lead["contacts"][0][field("z")] = person("b")

    made, said = planted(lead)

    new = read(made, f"/lead/{lead['id']}/")
    assert (new[field("x")], new[field("y")]) == (person("b"), [person("b"), person("a")])
    assert read(made, f"/contact/{person('a')}/")[field("z")] == person("b")
    assert said == []


def test_a_contact_of_elsewhere_is_named_and_left_out() -> None:
    """A value that is a contact of another lead, or of none, is what no lead can have."""
    made, said = planted(whole(**{field("x"): [person("a"), person("q")]}))

    assert read(made, f"/lead/lead_{'l' * 43}/")[field("x")] == [person("a")]
    assert said == [f"[0].{field('x')}: a custom value is a contact that the export lacks and left out"]


def happened(_type: str, **more: Any) -> dict[str, Any]:
    """Return a lead with one activity."""
    return whole(
        activities=[{"id": f"acti_{'1' * 43}", "_type": _type, "date_created": "2024-01-02T03:04:05", **more}]
    )


@pytest.mark.parametrize("sender", ["MAILER-DAEMON", "<>", "", None, "undisclosed-recipients:;"])
@pytest.mark.parametrize("replaced", [False, True])
def test_mail_of_nobody_in_particular(sender: str | None, replaced: bool) -> None:
    """What came from a sender without an address is kept, from an address that is said to be unknown."""
    made, said = planted(
        happened("Email", status="inbox", sender=sender, body_text="T", to="a@x.example, b@x.example"),
        replaced=replaced,
    )

    (mail,) = read(made, "/activity/email/")["data"]
    assert mail["sender"].endswith("example.com" if replaced and sender else "unknown@example.invalid")
    assert len(mail["to"]) == 2
    assert mail["date_created"] == "2024-01-02T03:04:05.000000+00:00"
    assert any("a sender without an address" in one for one in said) is not (replaced and bool(sender))


@pytest.mark.parametrize("direction", ["", None, "sideways"])
def test_a_direction_that_is_none(direction: str | None) -> None:
    """An empty direction is none; one that there is not is named and left out."""
    for kind, path, more in (("SMS", "sms", {"status": "inbox", "text": "T"}), ("Call", "call", {})):
        made, said = planted(happened(kind, direction=direction, **more))

        assert len(read(made, f"/activity/{path}/")["data"]) == 1
        assert bool(said) is bool(direction)


def test_what_is_left_out_is_named() -> None:
    """Each part that can't be kept is named by its place, once for each reason, and never by its value."""
    lead = whole(
        opportunities=[{"id": f"oppo_{'1' * 43}", "value": "much", "status_id": f"stat_{'1' * 43}"},
                       {"id": f"oppo_{'2' * 43}", "status_id": f"stat_{'1' * 43}", "status_label": "Renamed"}],
        tasks=[{"id": f"noti_{'1' * 43}", "_type": "missed_call"}],
        activities=[{"id": f"acti_{place:043}", "_type": "Meeting"} for place in range(3)],
    )  # fmt: skip
    lead["contacts"][1]["emails"] = [{"email": "nowhere"}, {"email": "b@x.example"}]
    lead["contacts"][1]["phones"] = [{"phone": "12"}]

    made, said = planted(lead)

    assert said == [
        "[0].contacts[1].phones[0]: what is no telephone number is left out",
        "[0].contacts[1].emails[0]: emails: an entry that no request can have is left out",
        "[0].opportunities[0].value: value: a value that no request can have is left out",
        "[0].tasks[0]: a task missed_call is left out",
        "[0].activities[0] and 2 more: an activity Meeting is left out",
    ]
    assert [one["email"] for one in read(made, f"/contact/{person('b')}/")["emails"]] == ["b@x.example"]
    assert len({one["status_id"] for one in read(made, "/opportunity/")["data"]}) == 1


@pytest.mark.parametrize(
    "moment", ["0000-12-24", "0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00", 5]
)
def test_a_date_that_there_is_not(moment: Any) -> None:
    """A day or moment outside the years 1 to 9999 is named and left out; what has it is kept."""
    deal = {"id": f"oppo_{'1' * 43}", "date_won": moment, "date_created": moment}
    lead = happened("Note", note="N") | {"opportunities": [deal]}
    lead["activities"][0] |= {"date_created": moment, "activity_at": moment}
    lead["tasks"] = [{"id": f"task_{'1' * 43}", "date": moment}]

    made, said = planted(lead)

    assert [len(read(made, path)["data"]) for path in ("/opportunity/", "/task/", "/activity/note/")] == [
        1,
        1,
        1,
    ]
    assert said == [
        "[0].opportunities[0].date_created and 1 more: date_created: a date that cannot be read is left out",
        "[0].opportunities[0].date_won: date_won: a date that cannot be read is left out",
        "[0].tasks[0].date: date: a date that cannot be read is left out",
        "[0].activities[0].activity_at: activity_at: a date that cannot be read is left out",
    ]


def test_half_of_a_pair() -> None:
    """Texts that UTF-8 can't hold are kept but for the characters that are none, which are named by their place."""
    lead = whole(name="A\ud800", custom={"Pl\udc00n": "Go\ud800ld"})
    lead["contacts"][1]["name"] = "B\ud83d\ude00"

    made, said = planted(lead)

    new = read(made, f"/lead/{lead['id']}/")
    assert (new["name"], new["custom"]) == ("A\ufffd", {"Pl\ufffdn": "Go\ufffdld"})
    assert {one["name"] for one in new["contacts"]} == {None, "B\U0001f600"}
    assert said == ["[0].name and 2 more: half of a surrogate pair becomes \ufffd"]


@pytest.mark.parametrize("odd", ["text", 5, None, ["Note"]])
def test_what_is_no_object_among_what_happened(odd: Any) -> None:
    """It is named by lead and index and left out; the others are kept."""
    lead = happened("Note", note="N")
    lead["activities"].insert(0, odd)
    lead["tasks"] = [odd]

    made, said = planted(lead)

    assert len(read(made, "/activity/note/")["data"]) == 1
    assert said == [
        "[0].tasks[0]: what is no object among the tasks is left out",
        "[0].activities[0]: what is no object among the activities is left out",
    ]


def test_numbers_of_a_thousand_people_differ() -> None:
    """No two people get one number where numbers are replaced, and one number stays one."""
    numbers = [f"+1650253{place:04}" for place in range(1000)]
    phones = [{"phone": number} for number in [*numbers, numbers[0]]]
    lead = whole(contacts=[{"id": f"cont_{place:043}", "phones": [one]} for place, one in enumerate(phones)])

    seed = seed_of_leads([lead])

    made = [one["phones"][0]["phone"] for one in seed["leads"][0]["contacts"]]
    assert (len(set(made)), made[0]) == (1000, made[-1])


def test_command_says_what_it_leaves_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also of an export that is still packed, as Close sends it."""
    file = tmp_path / "export.json.gz"
    file.write_bytes(gzip.compress(json.dumps([happened("Meeting")]).encode()))

    made = _emulator(_options(["--seed-from", str(file)]))

    assert len(read(made, "/lead/")["data"]) == 1
    assert (
        capsys.readouterr().err
        == f"close-emulator: {file}: [0].activities[0]: an activity Meeting is left out\n"
    )


LEAD = {"id": "lead_x", "name": "X"}
OTHERS: list[Any] = [
    {"a": 1}, [1], [{"id": "cont_x"}], "text", [{**LEAD, "contacts": [{"name": "C"}]}], [{**LEAD, "contacts": ["C"]}],
    [{**LEAD, "addresses": 5}], [{**LEAD, "custom": "x"}],
]  # fmt: skip


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ({"contacts": [{"id": person("a")}, "C"]}, "[1].contacts[1]: something in it has another type"),
        (
            {"contacts": [{"id": person("a"), "emails": 5}]},
            "[1].contacts[0]: something in it has another type",
        ),
        ({"opportunities": [{"value": 1}]}, "[1].opportunities[0]: something in it lacks 'id'"),
        ({"activities": [{"_type": "Note"}]}, "[1].activities[0]: something in it lacks 'id'"),
        ({"tasks": {"id": "task_x"}}, "[1].tasks: this is no list"),
    ],
)
def test_what_no_export_has_is_refused_by_its_place(lead: dict[str, Any], place: str) -> None:
    """The sentence names the lead and the index of the part."""
    with pytest.raises(ValueError, match=re.escape(place)):
        seed_of_leads([LEAD, {**LEAD, "id": "lead_y", **lead}])


@pytest.mark.parametrize("content", OTHERS)
def test_other_files_are_no_exports(tmp_path: Path, content: Any) -> None:
    """What is no list of leads is refused in one sentence, which names the file."""
    file = tmp_path / "other.json"
    file.write_text(json.dumps(content), encoding="utf-8")

    with pytest.raises(ValueError, match=r"other\.json"):
        _emulator(_options(["--seed-from", str(file)]))
