"""What a seed says in detail: of exports, of files in any coding, and of large organizations made of copies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from close_emulator import Emulator, Large, seed_of_leads
from close_emulator.http.json_body import MAX_DEPTH
from close_emulator.seeds.data_file import read
from close_emulator.seeds.export_checks import is_id, moment_of

from .exported_leads import field, person, planted, whole
from .exported_leads import read as asked
from .test_seed_from_export import happened
from .test_seeds import listed

LEAD = f"lead_{'l' * 43}"


def task(place: int, **more: Any) -> dict[str, Any]:
    """Return a task of an export."""
    return {"id": f"task_{place:043}", "_type": "lead", **more}


def deal(place: int, **more: Any) -> dict[str, Any]:
    """Return an opportunity of an export."""
    return {"id": f"oppo_{place:043}", "status_id": f"stat_{'1' * 43}", "status_label": "Open", **more}


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2024-01-02T03:04:05+02:00", "2024-01-02T01:04:05+00:00"),
        ("2024-01-02 03:04:05+00:00", "2024-01-02T03:04:05+00:00"),
        ("2024-01-02 03:04", "2024-01-02T03:04:00+00:00"),
        ("2024-01-02", "2024-01-02T00:00:00+00:00"),
        ("soon", None),
        (5, None),
    ],
)
def test_moments_of_exports_are_in_utc(value: Any, moment: str | None) -> None:
    """With a zone or a blank they are the same moment in UTC; anything else is none."""
    assert moment_of(value) == moment


def test_ids_are_of_their_kind() -> None:
    """The id of a contact is none of a lead."""
    assert is_id("lead_x", "lead")
    assert not is_id("cont_x", "lead")


def test_reading_an_export_leaves_it_as_it_is() -> None:
    """The leads that were given are the same afterwards, also where something of them is left out."""
    leads = [
        whole(contacts=[{"id": person("a"), "emails": [{"email": "nowhere"}], "phones": [{"phone": "1"}]}])
    ]
    before = json.dumps(leads)
    seed_of_leads(leads)

    assert json.dumps(leads) == before


def test_tasks_are_as_done_as_they_were() -> None:
    """A done one is done and an open one open; a call to a contact that the lead lacks is named and left out."""
    calls = [
        {
            "id": f"task_{place:043}",
            "_type": "outgoing_call",
            "contact_id": person(letter),
            "date": "2024-01-02",
        }
        for place, letter in enumerate("aq", 2)
    ]
    made, said = planted(whole(tasks=[task(0, is_complete=True), task(1, is_complete=False), *calls]))

    found = {one["id"]: one["is_complete"] for one in asked(made, "/task/?_type=all")["data"]}
    assert [found.get(f"task_{place:043}") for place in range(4)] == [True, False, False, None]
    assert said == ["[0].tasks[3]: a task outgoing_call without its contact is left out"]


def test_mail_keeps_its_hidden_recipients() -> None:
    """`bcc` comes along as `cc` does."""
    made, said = planted(
        happened("Email", status="sent", sender="a@x.example", to=[], cc=["b@x.example"], bcc=["c@x.example"])
    )

    (mail,) = asked(made, "/activity/email/")["data"]
    assert (mail["cc"], mail["bcc"], said) == (["b@x.example"], ["c@x.example"], [])


def test_activities_keep_when_they_took_place() -> None:
    """`activity_at` is another moment than `date_created`, and files of an activity are named as left out."""
    made, said = planted(happened("Call", activity_at="2024-01-01T00:00:00", attachments=[{"url": "x"}]))

    (call,) = asked(made, "/activity/call/")["data"]
    assert call["activity_at"][:10] == "2024-01-01"
    assert call["date_created"][:10] == "2024-01-02"
    assert said == ["[0].activities[0]: files of an activity are left out"]


def test_contacts_keep_the_types_of_their_addresses() -> None:
    """E-mail addresses and numbers have the types that they had."""
    contact = {
        "id": person("a"),
        "emails": [{"email": "a@x.example", "type": "home"}],
        "phones": [{"phone": "+16502530000", "type": "mobile"}],
    }
    made, _ = planted(whole(contacts=[contact]))

    new = asked(made, f"/contact/{person('a')}/")
    assert (new["emails"][0]["type"], new["phones"][0]["type"]) == ("home", "mobile")


def test_nobody_is_left_in_titles_and_places() -> None:
    """Replaced data has neither titles nor towns; an address in other letters, or a number in another form, is one."""
    contacts: list[dict[str, Any]] = [
        {"id": person("a"), "emails": [{"email": "A@x.example"}], "phones": [{"phone": "+16502530000"}]},
        {"id": person("b"), "emails": [{"email": "a@X.example"}], "phones": [{"phone": "+1 650-253-0000"}]},
    ]  # fmt: skip
    contacts[0]["title"] = "Sultan"
    seed = seed_of_leads([whole(contacts=contacts, addresses=[{"city": "Timbuktu", "country": "ML"}])])
    one, other = seed["leads"][0]["contacts"]

    assert one["emails"][0]["email"] == other["emails"][0]["email"]
    assert one["phones"][0]["phone"] == other["phones"][0]["phone"]
    assert "Sultan" not in json.dumps(seed)
    assert "Timbuktu" not in json.dumps(seed)
    assert seed["leads"][0]["addresses"][0]["country"] == "ML"


def test_amounts_and_types_of_statuses() -> None:
    """`5.0` is 5 and nothing is nothing; a status of a type that there is not is an active one, which is said."""
    deals = [deal(0, value=5.0, confidence=30.0), deal(1, value=0), deal(2)]
    deals[2] |= {"status_id": f"stat_{'2' * 43}", "status_label": "Odd", "status_type": "odd"}
    made, said = planted(whole(opportunities=deals))

    new = [asked(made, f"/opportunity/{one['id']}/") for one in deals]
    assert [(one["value"], one["status_type"]) for one in new] == [
        (5, "active"),
        (0, "active"),
        (None, "active"),
    ]
    assert new[0]["confidence"] == 30
    assert said == ["[0].opportunities[2]: a status of an unknown type becomes an active one"]


def test_users_have_addresses_of_their_own() -> None:
    """Each user of an export gets another e-mail address, as no two users have one."""
    deals = [deal(place, user_id=f"user_{place:043}", user_name=f"U {place}") for place in range(3)]
    seed = seed_of_leads([whole(opportunities=deals)])

    assert len({one["email"] for one in seed["users"]}) == 3


def test_custom_fields_with_like_values_and_names() -> None:
    """Two fields of one value have both names; two of one name differ; a name may be one of each kind of object."""
    lead = whole(
        **{field("x"): "same", field("y"): "same", field("z"): "", field("e"): None},
        custom={"One": "same", "Two": "same", "Three": ""},
    )
    lead["contacts"][0] |= {field("u"): "same", "custom": {"One": "same"}}
    made, said = planted(lead)

    names = {one["id"]: one["name"] for one in asked(made, "/custom_field/lead/")["data"]}
    assert sorted(names.values()) == ["One", "Two"]
    assert asked(made, f"/lead/{LEAD}/")["custom"] == {"One": "same", "Two": "same"}
    assert [one["name"] for one in asked(made, "/custom_field/contact/")["data"]] == ["One"]
    assert said == []


def test_a_name_that_another_field_has_is_not_taken_again() -> None:
    """A second field of one name is called by its id."""
    leads = [
        whole(**{field("x"): "a"}, custom={"Plan": "a"}),
        whole(id=f"lead_{'m' * 43}", contacts=[], **{field("y"): "b"}, custom={"Plan": "b"}),
    ]
    made = Emulator(seed_of_leads(leads, replaced=False))

    names = {one["name"] for one in asked(made, "/custom_field/lead/")["data"]}
    assert names == {"Plan", field("y").removeprefix("custom.")}


@pytest.mark.parametrize("values", [[5, "x"], ["x", 5], ["2024-01-02", "x"], [True, 5]])
def test_values_of_several_types_are_texts(values: list[Any]) -> None:
    """A field whose values are of more than one type is one of texts, whatever comes first."""
    leads = [
        whole(id=f"lead_{place:043}", contacts=[], **{field("x"): value})
        for place, value in enumerate(values)
    ]
    made = Emulator(seed_of_leads(leads, replaced=False))

    (defined,) = asked(made, "/custom_field/lead/")["data"]
    assert defined["type"] == "text"


def test_users_of_a_file_are_who_they_are_said_to_be() -> None:
    """Their roles and addresses, the lead statuses and no others."""
    users = [
        {"name": "Ada Marsh", "role": "admin"},
        {"name": "Bo Li", "email": "li@bo.example", "role": "user"},
    ]
    seed = {"users": users, "lead_statuses": ["New", "Old"], "leads": [{"name": "A", "status": "Old"}]}
    made = Emulator(seed)

    roles = [one["role_id"] for one in made.snapshot().copy_of_store().memberships.values()]
    assert roles == ["admin", "user"]
    assert {one["email"] for one in listed(made, "/user/")} == {"ada@example.com", "li@bo.example"}
    assert [one["label"] for one in listed(made, "/status/lead/")] == ["New", "Old"]


def test_names_that_are_not_one() -> None:
    """A contact is one of the opportunity's lead; of two fields of a name an id is asked for."""
    leads = [{"name": "A", "contacts": [{"name": "Dora"}]}, {"name": "B"}]
    with pytest.raises(ValueError, match=r"opportunities\[0\].contact: there is no contact 'Dora'"):
        Emulator({"leads": leads, "opportunities": [{"lead": "B", "contact": "Dora"}]})
    fields = [
        {"name": name, "type": "text", "id": f"cf_{place}"} for place, name in enumerate(("Plan", "cf_0"))
    ]
    with pytest.raises(ValueError, match="there is more than one such field"):
        Emulator({"fields": fields, "opportunities": [{"fields": {"cf_0": "x"}}]})


@pytest.mark.parametrize("suffix", [".json", ".JSON", ".yaml"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16"])
def test_files_of_any_coding(tmp_path: Path, suffix: str, coding: str) -> None:
    """A file may begin with a mark of its coding, and its name may be in capital letters."""
    path = tmp_path / f"seed{suffix}"
    path.write_bytes('{"leads": [{"name": "Bäcker"}]}'.encode(coding))

    assert read(path)[0] == {"leads": [{"name": "Bäcker"}]}


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_files_as_deep_as_bodies(tmp_path: Path, suffix: str) -> None:
    """As deep as a request's body may be is not too deep, and one more is."""
    path = tmp_path / f"seed.{suffix}"
    path.write_text("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert read(path)[0]
    path.write_text("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))
    with pytest.raises(ValueError, match=f"nested more than {MAX_DEPTH} deep"):
        read(path)


def test_copies_of_a_large_seed_are_about_their_own_leads() -> None:
    """Contacts of a copied opportunity, also as custom values, are of its lead; nothing is shared; no value is none."""
    store = Emulator(Large(200)).snapshot().copy_of_store()
    deals = list(store.opportunities.values())
    leads_of = {id: one["lead_id"] for id, one in store.contacts.items()}

    named = [(one["lead_id"], one["contact_id"]) for one in deals if one["contact_id"]]
    custom = [
        (one["lead_id"], each)
        for one in deals
        for value in one["custom"].values()
        for each in (value if isinstance(value, list) else [value])
        if each in leads_of
    ]
    assert {leads_of[contact] == lead for lead, contact in named} == {True}
    assert {leads_of[contact] == lead for lead, contact in custom} == {True}
    assert len({id(one["custom"]) for one in deals}) == len(deals) == 200
    assert {one["date_lost"] is None for one in deals} == {True, False}
    assert None in {one["value"] for one in deals[12:]}
    lost = {id for id, one in store.statuses.items() if one["type"] == "lost"}
    assert all(one["status_id"] in lost for one in deals if one["date_lost"])


def test_what_is_nested_too_deep_is_named() -> None:
    """However deep an export is: what is wrong is said with the lead, as of all else."""
    deep: Any = []
    for _ in range(5_000):
        deep = [deep]

    with pytest.raises(ValueError, match=r"^\[1\]: lists and objects are nested too deep$"):
        seed_of_leads([{"id": LEAD}, {"id": LEAD, "custom": {"Deep": deep}}])
