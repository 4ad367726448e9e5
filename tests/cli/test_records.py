"""`close-crm lead`, `contact`, `task` and `search`."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from close_crm import Close
from close_emulator import Emulator

from tests.cli.conftest import Cli


@pytest.fixture(name="lead")
def _lead(close: Close) -> Any:
    """The lead Birch & Rowe, with two contacts."""
    return next(one for one in close.leads.iterate() if one.name == "Birch & Rowe")


def names(out: str) -> list[str]:
    """The names of a list in JSON."""
    return [one.get("display_name") or one.get("lead_name") for one in json.loads(out)]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (("lead", "list"), {"Birch & Rowe", "Northlight Studio", "Quayside Bakery"}),
        (("lead", "list", "--search", "birch"), {"Birch & Rowe"}),
        (("lead", "list", "--status", "potential", "--search", "quayside"), {"Quayside Bakery"}),
        (("lead", "list", "--status", "Qualified"), set()),
        (("search", "lead", "bir", "rowe"), {"Birch & Rowe"}),
        (("search", "contact", "hana"), {"Hana Vale"}),
        (("search", "opportunity", "quayside", "--limit", "1"), {"Quayside Bakery"}),
        (("search", "lead", "nobody"), set()),
        (("task", "list", "--user", "me", "--type", "lead"), {"Birch & Rowe"}),
        (("task", "list", "--due-after", "2026-06-01", "--due-before", "2026-06-30"), {"Northlight Studio"}),
    ],
)
@pytest.mark.filterwarnings("error:Close has deprecated")
def test_lists(cli: Cli, arguments: tuple[str, ...], found: set[str]) -> None:
    """Filters go by names as people know them; JSON is what Close sends, a table has a row for each.

    Nobody at a terminal is warned of arguments that programs pass.
    """
    ran = cli(*arguments, "--json")
    table = cli(*arguments)

    assert (ran.status, ran.err, set(names(ran.out))) == (0, "", found)
    assert table.status == 0
    assert all(name in table.out for name in found)
    if not found:
        assert (table.out, table.err.split()[0]) == ("", "no")


def test_amounts_of_a_search_read_as_those_of_a_list(cli: Cli) -> None:
    """Both show the currency and how often the value is earned; neither shows Close's own short form."""
    form = r"[\d,.]+ USD(?: a \w+)?"
    found, listed = cli("search", "opportunity", "birch"), cli("opportunity", "list")

    amounts = set(re.findall(form, found.out))
    assert {"500.00 USD a month", "1,200.00 USD a year"} <= amounts <= set(re.findall(form, listed.out))
    assert "$" not in found.out


def test_contacts_of_a_lead(cli: Cli, lead: Any) -> None:
    """A table has people's addresses and numbers as they are read."""
    ran = cli("contact", "list", "--lead", lead.id)

    lines = ran.out.splitlines()
    assert lines[0].split() == ["id", "name", "title", "email", "phone", "lead"]
    assert len(lines) == 3
    assert "dora@birch.example" in ran.out
    assert "+1 202-555-0101" in ran.out


def test_open_tasks_and_those_that_are_done(cli: Cli) -> None:
    """A list has open tasks; `--done` has the others."""
    open_, done = cli("task", "list", "--type", "lead"), cli("task", "list", "--type", "lead", "--done")

    assert "Send the offer" in open_.out
    assert "Ask for references" not in open_.out
    assert "Ask for references" in done.out


def test_long_lists_say_that_they_go_on(cli: Cli, close: Close) -> None:
    """A table shows 50 rows and says so; `--limit`, `--all` and `--json` are what they say."""
    for number in range(55):
        close.leads.create(name=f"Lead {number}")

    first, one, three, every = (
        cli("lead", "list"),
        cli("lead", "list", "--limit", "1"),
        cli("lead", "list", "--limit", "3"),
        cli("lead", "list", "--all"),
    )

    assert (len(first.out.splitlines()), first.err) == (51, "the first 50 are shown; --all shows the rest\n")
    assert (len(one.out.splitlines()), one.err) == (2, "only the first is shown\n")
    assert (len(three.out.splitlines()), three.err) == (4, "the first 3 are shown\n")
    assert cli("task", "list", "--limit", "1").err == "only the first is shown\n"
    assert (len(every.out.splitlines()), every.err) == (59, "")
    assert len(cli("lead", "list", "--json").json) == 58


def test_one_in_full(cli: Cli, close: Close, lead: Any) -> None:
    """All that an object has, custom fields by name; with --json, one object or a list as Close sends it."""
    field = close.lead_custom_fields.create(name="ERP id", type_="text")
    close.leads.update(lead.id, {f"custom.{field.id}": "A-17"}, description="Bakers\nsince 1902")
    contact, task = lead.contacts[0].id, next(iter(close.tasks.iterate())).id

    shown = cli("lead", "get", lead.id).out

    assert "ERP id       A-17\n" in shown
    assert "since 1902" in shown
    assert "Dora Finch" in cli("contact", "get", contact).out
    assert "Send the offer" in cli("task", "get", task).out
    assert cli("lead", "get", lead.id, "--json").json == close.leads.get(lead.id).to_dict()
    both = cli("contact", "get", *[one.id for one in lead.contacts], "--json").json
    assert [one["id"] for one in both] == [one.id for one in lead.contacts]


@pytest.mark.parametrize(
    ("arguments", "status", "reported"),
    [
        (("lead", "get", "lead_missing"), 4, "no lead 'lead_missing'"),
        (("lead", "get", "cont_1"), 2, "(lead_...)"),
        (("contact", "list", "--lead", "Birch"), 2, "(lead_...)"),
        (("lead", "list", "--status", "Potetial"), 2, "'Potential'"),
        (("task", "list", "--user", "Bruno"), 2, "'Bruno Keller'"),
        (("task", "list", "--due-before", "soon"), 2, "YYYY-MM-DD"),
        (("task", "create", "Call", "--lead", "lead_1", "--date", "2026-02-30", "--yes"), 2, "exists"),
        (("task", "create", "Call"), 2, "--lead"),
        (("task", "done", "task_missing", "--yes"), 4, "no task"),
        (("search", "deal", "a"), 2, "opportunity"),
        (("search", "lead", " "), 2, "words"),
        (("lead", "update", "lead_1", "--yes"), 2, "nothing to change"),
        (("contact", "create", "Ada", "--lead", "Birch", "--yes"), 2, "(lead_...)"),
        (("contact", "create", "Ada", "--lead", "lead_1", "--email", " ", "--yes"), 2, "--email"),
    ],
)
def test_wrong_usage(
    cli: Cli, emulator: Emulator, arguments: tuple[str, ...], status: int, reported: str
) -> None:
    """What isn't there or can't be meant is refused on one line, and nothing is written."""
    before = emulator.snapshot()
    ran = cli(*arguments)

    assert (ran.status, ran.out, ran.err.count("\n")) == (status, "", 1)
    assert reported in ran.err
    assert emulator.snapshot() == before


def test_lead_is_created_and_updated(cli: Cli, close: Close) -> None:
    """With its contact, its status by label and fields by name; old and new values are shown before they are sent."""
    close.lead_custom_fields.create(name="Grade", type_="choices", choices=["Gold", "Silver"])
    created = cli(
        *(
            "lead",
            "create",
            "Elm",
            "--contact",
            "Ada",
            "--email",
            "ada@elm.example",
            "--phone",
            "+12025550199",
        ),
        *("--status", "qualified", "--field", "Grade=gold", "--json", "--yes"),
    ).json["lead"]
    updated = cli(
        "lead",
        "update",
        created["id"],
        "--name",
        "Elm & Co",
        "--status",
        "Potential",
        "--unset",
        "Grade",
        "--yes",
    )
    now = close.leads.get(created["id"])

    assert created["status_label"] == "Qualified"
    assert created["contacts"][0]["emails"][0]["email"] == "ada@elm.example"
    assert created["custom"] == {"Grade": "Gold"}
    assert updated.out.splitlines() == [
        f"{created['id']}  Elm",
        "  name    Elm -> Elm & Co",
        "  status  Qualified -> Potential",
        "  Grade   Gold -> (none)",
        f"Updated {created['id']}.",
    ]
    assert (now.name, now.status_label, now.custom.to_dict()) == ("Elm & Co", "Potential", {})


def test_contact_is_created_and_updated(cli: Cli, close: Close, lead: Any) -> None:
    """Addresses and numbers take the place of those there are."""
    made = cli(
        "contact", "create", "Ada", "--lead", lead.id, "--email", "a@b.example", "--json", "--yes"
    ).json["contact"]
    ran = cli("contact", "update", made["id"], "--title", "Director", "--email", "c@d.example", "--yes")
    now = close.contacts.get(made["id"])

    assert "  email  a@b.example -> c@d.example\n" in ran.out
    assert (now.lead_id, now.title, [one.email for one in now.emails]) == (
        lead.id,
        "Director",
        ["c@d.example"],
    )


def test_task_is_created_updated_and_done(cli: Cli, close: Close, lead: Any) -> None:
    """For a user by name; what is done already is not sent again."""
    create = (
        "task",
        "create",
        "Call back",
        "--lead",
        lead.id,
        "--date",
        "2026-12-01",
        "--user",
        "Bruno Keller",
    )
    made = cli(*create, "--json", "--yes").json["task"]
    cli("task", "update", made["id"], "--text", "Call Ada back", "--yes")
    done = cli("task", "done", made["id"], "--yes")
    again = cli("task", "done", made["id"], "--yes")
    now = close.tasks.get(made["id"])

    assert (made["assigned_to_name"], made["date"]) == ("Bruno Keller", "2026-12-01")
    assert (now["text"], now["is_complete"]) == ("Call Ada back", True)
    assert done.out.splitlines()[1:] == ["  done  no -> yes", f"Updated {made['id']}."]
    assert "Nothing to change" in again.out


@pytest.mark.parametrize(
    "more", [("--dry-run",), (), ("--read-only", "--yes"), ("--expect-organization", "orga_a", "--yes")]
)
def test_nothing_is_sent_unasked(cli: Cli, emulator: Emulator, lead: Any, more: tuple[str, ...]) -> None:
    """Neither in a dry run, nor without a terminal to ask on, nor past the guards."""
    before = emulator.snapshot()
    commands = [
        ("lead", "create", "Elm"),
        ("lead", "update", lead.id, "--name", "Elm"),
        ("contact", "create", "Ada", "--lead", lead.id),
        ("contact", "update", lead.contacts[0].id, "--title", "Director"),
        ("task", "create", "Call", "--lead", lead.id),
        ("task", "done", "task_GUSbPABpAbhgGTWnRlpJZbJK2ZqpGcwiIXrxNp6wwki"),
    ]

    statuses = {cli(*command, *more).status for command in commands}

    assert statuses == {0 if more == ("--dry-run",) else 2}
    assert emulator.snapshot() == before


def test_dry_run_in_json(cli: Cli, lead: Any) -> None:
    """It says what would change, and that it was not sent."""
    ran = cli("lead", "update", lead.id, "--name", "Elm", "--dry-run", "--json")

    assert ran.json == {
        "id": lead.id,
        "sent": False,
        "changed": {"name": {"before": "Birch & Rowe", "after": "Elm"}},
    }


def test_all_that_is_sent_is_shown(cli: Cli) -> None:
    """The question before a new lead names the contact with its addresses, also one without a name."""
    named = cli("lead", "create", "X", "--contact", "Ada", "--email", "ada@x.example", "--dry-run")
    nameless = cli("lead", "create", "X", "--email", "ada@x.example", "--dry-run")

    assert "Ada ada@x.example" in " ".join(named.out.split())
    assert "ada@x.example" in nameless.out


def test_unknown_field_is_named(cli: Cli, close: Close, lead: Any) -> None:
    """With the nearest that there is; a field can't be changed in two ways at once."""
    close.lead_custom_fields.create(name="Grade", type_="text")

    unknown = cli("lead", "update", lead.id, "--field", "Grad=Gold", "--yes")
    twice = cli("lead", "update", lead.id, "--field", "Grade=Gold", "--unset", "Grade", "--yes")

    assert (unknown.status, twice.status) == (2, 2)
    assert "'Grade'" in unknown.err
    assert "twice" in twice.err


@pytest.mark.parametrize("empty", ["", "  "])
@pytest.mark.parametrize(
    "command",
    [
        ("lead", "create", "{}"), ("lead", "create", "X", "--contact", "{}"),
        ("lead", "update", "LEAD", "--name", "{}"),
        ("contact", "create", "{}", "--lead", "LEAD"), ("contact", "update", "CONTACT", "--name", "{}"),
        ("task", "create", "{}", "--lead", "LEAD"), ("task", "update", "TASK", "--text", "{}"),
    ],
)  # fmt: skip
def test_empty_name_is_refused(
    cli: Cli, emulator: Emulator, close: Close, lead: Any, command: tuple[str, ...], empty: str
) -> None:
    """A lead, a contact or a task without a name is not sent."""
    task = next(one.id for one in close.tasks.iterate(lead_id=lead.id))
    known = {"LEAD": lead.id, "CONTACT": lead.contacts[0].id, "TASK": task, "{}": empty}
    before = emulator.snapshot()

    ran = cli(*(known.get(word, word) for word in command), "--yes")

    assert ran.status == 2
    assert "takes text" in ran.err
    assert emulator.snapshot() == before


def test_id_given_twice_is_sent_once(cli: Cli, emulator: Emulator, close: Close, lead: Any) -> None:
    """`task done ID ID` finishes the task once, and says so once."""
    task = close.tasks.create(lead_id=lead.id, text="Call").id
    emulator.exchanges.clear()

    ran = cli("task", "done", task, task, "--yes")

    assert (ran.status, ran.out.count(f"Updated {task}")) == (0, 1)
    assert [one.line.split()[0] for one in emulator.exchanges].count("PUT") == 1
