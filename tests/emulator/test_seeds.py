"""What an organization has at the start: small, large, and from a file."""

import json
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator, Large, coverage
from close_emulator.domain.notes import to_html, to_markdown
from close_emulator.state.indexed_table import Table, Watch

from .conftest import BASE, check_answer

SEED = """\
organization: {name: Kiosk, currency: EUR}
users:
  - {name: Ada Marsh, role: admin}
  - {name: Bo Li, email: bo@example.com, id: user_bo}
lead_statuses: [New, Customer]
pipelines:
  - name: Sales
    statuses: [Demo, {label: Won, type: won, id: stat_won}, {label: Lost, type: lost}]
  - name: Renewals
    statuses: [Due, {label: Won, type: won}]
fields:
  - {name: Tier, type: choices, choices: [Gold, Silver]}
  - {name: Days, type: choices, choices: [Mo, Tu], accepts_multiple_values: true, id: cf_days}
  - {name: Industry, type: text, object: lead}
leads:
  - name: Birch & Rowe
    id: lead_birch
    status: Customer
    fields: {Industry: Food}
    contacts:
      - {name: Dora Finch, emails: [{email: dora@example.com, type: office}]}
    opportunities:
      - {status: Demo, value: 500, fields: {Tier: Gold, Days: [Mo, Tu]}, contact: Dora Finch}
opportunities:
  - lead: Birch & Rowe
    pipeline: Renewals
    status: Won
    user: Bo Li
    date_won: 2026-01-05T00:00:00Z
    id: oppo_first
"""


def listed(emulator: Emulator, path: str) -> list[dict[str, Any]]:
    """Return the objects of a list of an emulator."""
    with httpx.Client(
        transport=emulator.transport(),
        base_url=BASE,
        auth=(emulator.api_key, ""),
        event_hooks={"response": [check_answer]},
    ) as caller:
        data: list[dict[str, Any]] = caller.get(path).json()["data"]
    return data


def test_yaml(tmp_path: Path) -> None:
    """A YAML file names things by name or id, and everything it says is there."""
    path = tmp_path / "seed.yaml"
    path.write_text(SEED, encoding="utf-8")

    first, nested = listed(Emulator(path), "/opportunity/?_order_by=date_created")[::-1]

    assert (first["id"], first["lead_id"], first["user_id"]) == ("oppo_first", "lead_birch", "user_bo")
    assert (first["pipeline_name"], first["status_label"], first["date_won"]) == (
        "Renewals",
        "Won",
        "2026-01-05",
    )
    assert (nested["contact_name"], nested["value_formatted"], nested["status_label"]) == (
        "Dora Finch",
        "€5",
        "Demo",
    )
    assert nested["custom.cf_days"] == ["Mo", "Tu"]
    assert [lead["custom"] for lead in listed(Emulator(path), "/lead/")] == [{"Industry": "Food"}]


def test_json_and_data(tmp_path: Path) -> None:
    """A JSON file, and its content, make the same organization, ids included."""
    data = {"leads": [{"name": "A", "opportunities": [{"value": 5}, {"status": "Won"}]}]}
    path = tmp_path / "seed.json"
    path.write_text(json.dumps(data), encoding="utf-8")

    from_file = listed(Emulator(path), "/opportunity/")

    assert from_file == listed(Emulator(data), "/opportunity/")
    assert [(o["value"], o["status_label"], o["user_name"]) for o in from_file] == [
        (None, "Won", "Ada Marsh"),
        (5, "Demo Completed", "Ada Marsh"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("status: Won\n", "status: Wonn\n", r":27: opportunities\[0\].status: there is no status 'Wonn'"),
        ("pipeline: Renewals\n", "value: 1\n", r":27: opportunities\[0\].status: 'Won' names 2: give an id"),
        ("Tier: Gold", "Tier: Golden", r":23: leads\[0\].opportunities\[0\].fields.Tier: Not a valid choice"),
        ("Tier: Gold", "Tear: Gold", r":23: leads\[0\].opportunities\[0\].fields.Tear: there is no such field"),
        ("value: 500", "value: x", r":23: leads\[0\].opportunities\[0\].value: Value must be of int type"),
        ("user: Bo Li", "user: Bob", r":28: opportunities\[0\].user: there is no user 'Bob'"),
        ("lead_statuses", "lead_status", r":5: lead_status: unknown key; there are organization, users"),
        ("type: won, id", "type: one, id", r":8: pipelines\[0\].statuses\[1\].type: a type is active, won or lost"),
        ("object: lead", "object: task", r":14: fields\[2\].object: an object is opportunity, lead or contact"),
        ("id: oppo_first", "id: lead_first", r":30: opportunities\[0\].id: an id here is oppo_ and"),
        ("id: user_bo", "id: user_bo/..", r":4: users\[1\].id: an id here is user_ and"),
        ("name: Bo Li", "name: 5", r":4: users\[1\].name: this is a text, not 5"),
        ("  - lead: Birch & Rowe\n", "  - 7\n  - lead: x\n", r":25: opportunities\[0\]: this is a mapping, not 7"),
        ("name: Kiosk", "name: [Kiosk", r":1: expected ',' or '\]'"),
        ("value: 500", "value: 500, value: 6", "duplicate key"),
    ],
)  # fmt: skip
def test_wrong_files(tmp_path: Path, old: str, new: str, problem: str) -> None:
    """What a file says wrongly is named with the file, the line, the path and the reason."""
    assert old in SEED
    path = tmp_path / "seed.yaml"
    path.write_text(SEED.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ValueError, match=problem) as raised:
        Emulator(path)
    assert str(raised.value).startswith(str(path))


def test_wrong_data(tmp_path: Path) -> None:
    """Without a file the path in the data is named; a file that is not there is an OSError."""
    with pytest.raises(ValueError, match=r"^leads\[0\].contacts: this is a list, not 'x'$"):
        Emulator({"leads": [{"contacts": "x"}]})
    with pytest.raises(ValueError, match="'oppo_x' is taken"):
        Emulator({"opportunities": [{"id": "oppo_x"}, {"id": "oppo_x"}]})
    with pytest.raises(FileNotFoundError):
        Emulator(tmp_path / "none.yaml")
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.json:1: "):
        Emulator(tmp_path / "bad.json")


def test_ids_of_a_seed_are_nobody_elses() -> None:
    """Ids that another emulator made are kept for the objects that have them; new ones get others, then and later."""
    before = Emulator({"leads": [{"name": name} for name in "ABCDE"]})
    known = [one["id"] for one in reversed(listed(before, "/lead/"))]
    named = [{"name": name, "id": id} for name, id in zip("BCDE", known[1:], strict=True)]

    emulator = Emulator({"leads": [{"name": "X"}, {"name": "Y"}, *reversed(named)]})

    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")) as caller:
        for _ in range(5):
            caller.post("/lead/", json={"name": "Z"})
    names = {one["id"]: one["name"] for one in listed(emulator, "/lead/")}
    assert [names[id] for id in known[1:]] == list("BCDE")
    assert sorted(names.values()) == sorted("BCDEXYZZZZZ")


def test_large() -> None:
    """A large seed has as many opportunities as asked for, the same in every process, and answers that hold."""
    emulator = Emulator(Large(1_000))

    opportunities = listed(emulator, "/opportunity/?_limit=200")
    leads = listed(emulator, "/lead/?_limit=50")

    assert opportunities == listed(Emulator(Large(1_000)), "/opportunity/?_limit=200")
    assert len({o["id"] for o in opportunities}) == 200
    assert {len(lead["opportunities"]) for lead in leads[1:]} == {10}
    assert all(o["contact_id"] is None or o["contact_name"] for o in opportunities)
    assert Large().opportunities == 100_000
    with pytest.raises(ValueError, match="at least 12"):
        Emulator(Large(11))


def test_notes_of_the_seed(emulator: Emulator, api: httpx.Client) -> None:
    """The seed's notes are written out; they are what the conversions would return."""
    noted = [o for o in api.get("/opportunity/?_fields=_all").json()["data"] if o["note_html"]]

    assert len(noted) == 4
    assert all(to_markdown(o["note_html"]) == o["note"] for o in noted)
    assert any(to_html(o["note"]) == o["note_html"] for o in noted if o["is_stalled"])


def test_documented_example(tmp_path: Path) -> None:
    """The example in COVERAGE.md is a seed."""
    example = coverage.PAGE.read_text(encoding="utf-8").split("## Seed files")[1].split("```yaml\n")[1]
    (tmp_path / "seed.yml").write_text(example.split("```")[0], encoding="utf-8")

    assert Emulator(tmp_path / "seed.yml").board().number == 2


def test_a_table_keeps_for_watchers_what_it_returns_alone() -> None:
    """What a test leaves out is not copied: an e-mail that looks for its thread copies no other e-mail of the lead."""
    watch = Watch()
    table = Table("lead")
    table.update({id: {"lead": 1, "kind": id} for id in "abc"})
    watch.add(table, None)
    with watch:
        found = table.of("lead", 1, lambda one: one["kind"] == "b")

    assert found == [{"lead": 1, "kind": "b"}]
    assert watch.seen.keys() == {"b"}


def test_tables() -> None:
    """A table finds records by an indexed value through every change that a dict knows."""
    table = Table("lead")
    table.update({"a": {"lead": 1}, "b": {"lead": 1}, "c": {"lead": 2}})
    copy = table.copied()
    table["a"] = {"lead": 2}
    table.setdefault("d", {"lead": 2})
    table["b"]["lead"] = 3
    table.refresh("b")
    found = {value: table.of("lead", value) for value in (1, 2, 3, 4)}
    table |= {"e": {"lead": 3}}
    del table["b"]

    assert found == {1: [], 2: [{"lead": 2}] * 3, 3: [{"lead": 3}], 4: []}
    assert (table.of("lead", 3), table.pop("e"), table.pop("e", None)) == ([{"lead": 3}], {"lead": 3}, None)
    assert table.popitem() == ("d", {"lead": 2})
    assert [copy.of("lead", value) for value in (1, 2)] == [[{"lead": 1}] * 2, [{"lead": 2}]]
    table.clear()
    assert (table.of("lead", 2), dict(table)) == ([], {})
