"""Custom fields of a seed from real data: types, names and ids that follow from values, and what is said of changes."""

from __future__ import annotations

from typing import Any

import pytest
from close_emulator import Emulator, seed_of_leads

from .exported_leads import field, planted, read, whole


@pytest.mark.parametrize(
    ("given", "kept", "kind"),
    [
        ("user_guide", "user_guide", "text"),
        ("cont_rolled", "cont_rolled", "text"),
        ("2024-02-30", "2024-02-30", "text"),
        ("2024-02-03T04:05:06", "2024-02-03T04:05:06.000000+00:00", "datetime"),
        ("0001-01-01T00:00:00+05:00", "0001-01-01T00:00:00+05:00", "text"),
        (["x", "y"], ["x", "y"], "choices"),
    ],
)
def test_a_custom_value_is_what_it_looks_like(given: Any, kept: Any, kind: str) -> None:
    """Texts that begin as ids do are texts, days that there are not, too; moments without a zone are in UTC."""
    made, said = planted(whole(**{field("x"): given}))

    assert read(made, f"/lead/lead_{'l' * 43}/")[field("x")] == kept
    (defined,) = read(made, "/custom_field/lead/")["data"]
    assert defined["type"] == kind
    assert said == []


NUMBER = "a custom value that is a number becomes a text, as its field has texts or lists"
NO_TYPE = "a custom value that is neither a text nor a number becomes a text"
ANOTHER = "a custom value of another type than others of its field is kept as a text"
ONE = "a custom value beside lists of its field becomes a list of one"
EMPTY = "an empty entry of a list of custom values is left out"
TWICE = "an entry that a list of custom values has twice is kept once"


@pytest.mark.parametrize(
    ("given", "kept", "reasons"),
    [
        ([True], ["true"], [NO_TYPE]),
        ([{"a": 1}], ['{"a": 1}'], [NO_TYPE]),
        ([10**400], [str(10**400)], [NO_TYPE]),
        ([True, 1, "x"], ["true", "1", "x"], [NO_TYPE, NUMBER]),
        ([5, "2024-02-03", "x"], ["5", "2024-02-03", "x"], [NUMBER, ANOTHER]),
        ([[1, "x", "", None]], [["1", "x"]], [NUMBER, EMPTY]),
        ([["x"], "y"], [["x"], ["y"]], [ONE]),
        ([["x", "y", "x"], ["y"]], [["x", "y"], ["y"]], [TWICE]),
        ([[1, "1"]], [["1"]], [NUMBER, TWICE]),
    ],
)
def test_a_custom_value_that_changes_is_named(given: list[Any], kept: list[Any], reasons: list[str]) -> None:
    """What has no type of a field, or another one than the others, and what a list loses, is said with its place."""
    leads = [{"id": f"lead_{place:043}", field("x"): value} for place, value in enumerate(given)]
    said: list[str] = []
    made = Emulator(seed_of_leads(leads, replaced=False, missed=said.append))

    new = {one["id"]: one[field("x")] for one in read(made, "/lead/")["data"]}
    assert [new[one["id"]] for one in leads] == kept
    assert [one.partition(": ")[2] for one in said] == reasons
    assert all(f".{field('x')}" in one for one in said)


def test_values_by_name_alone() -> None:
    """Exports of long ago have custom values by name alone; they are in fields of that name."""
    made, said = planted(whole(custom={"Plan": "Gold", "Seats": 5}))

    assert read(made, f"/lead/lead_{'l' * 43}/")["custom"] == {"Plan": "Gold", "Seats": 5}
    assert said == []


def fields_of(*leads: dict[str, Any]) -> tuple[list[Any], list[dict[str, Any]], list[str]]:
    """Return names and ids of the fields that leads of an export make, the leads' values by name, and what was said."""
    said: list[str] = []
    whole = [{"id": f"lead_{place:043}", **lead} for place, lead in enumerate(leads)]
    made = Emulator(seed_of_leads(whole, replaced=False, missed=said.append))
    defined = read(made, "/custom_field/lead/")["data"]
    values = {one["id"]: one["custom"] for one in read(made, "/lead/")["data"]}
    return (
        [(one["name"], f"custom.{one['id']}") for one in defined],
        [values[one["id"]] for one in whole],
        said,
    )


def test_a_field_by_name_and_by_id_is_one() -> None:
    """Where one lead has both, values by the name alone are the field's, as `custom.Name` and in `custom` alike."""
    both = {"custom": {"Plan": "Gold", "Seats": 5}, field("s"): 5, field("p"): "Gold"}
    defined, values, said = fields_of(
        {"custom": {"Plan": "Silver"}}, both, {"custom.Plan": "Tin"}, {field("p"): "Lead"}
    )

    assert dict(defined) == {"Plan": field("p"), "Seats": field("s")}
    assert [one["Plan"] for one in values] == ["Silver", "Gold", "Tin", "Lead"]
    assert said == []


def test_names_follow_from_all_leads() -> None:
    """Two fields with the same value in one lead are told apart by another lead, in whatever order they come."""
    alike = {"custom": {"B": "x", "A": "x"}, field("a"): "x", field("b"): "x"}
    defined, _, said = fields_of(alike, {"custom": {"A": "y", "B": "x"}, field("a"): "y", field("b"): "x"})

    assert dict(defined) == {"A": field("a"), "B": field("b")}
    assert said == []


def test_a_name_that_may_be_an_id_is_said() -> None:
    """Nothing says which field has a name: it is one of its own beside that with the id, or the first of several."""
    defined, values, said = fields_of({field("p"): "Gold"}, {"custom": {"Plan": "Silver"}})
    alike = {"custom": {"A": "x", "B": "x"}, field("a"): "x", field("b"): "x"}
    guessed, _, of_guess = fields_of(alike, {"custom": {"B": "y"}})

    assert {name for name, _ in defined} == {"Plan", field("p").removeprefix("custom.")}
    assert values[1] == {"Plan": "Silver"}
    assert said == [
        "[1].custom.Plan: a custom field by name alone may be one of those by id: it is of its own"
    ]
    assert dict(guessed) == {"A": field("a"), "B": field("b")}
    assert of_guess == ["[1].custom.B: a custom field by name alone may be another one by id"]


def test_values_of_one_field_that_differ() -> None:
    """What an object has twice by one name is kept once; a name whose value differs from an id's is another field."""
    defined, values, said = fields_of({"custom": {"Plan": "Gold"}, "custom.Plan": "Tin", field("p"): "Lead"})

    assert {name for name, _ in defined} == {"Plan", field("p").removeprefix("custom.")}
    assert values == [{"Plan": "Gold", field("p").removeprefix("custom."): "Lead"}]
    assert [one.partition(": ")[2] for one in said] == [
        "a custom value that is there once more, and another, is left out",
        "a custom field by name alone may be one of those by id: it is of its own",
    ]


def test_a_name_whose_value_differs_once() -> None:
    """Equal values in one lead do not make a field of a name and an id that have different ones in another."""
    defined, values, said = fields_of(
        {"custom": {"A": "x"}, field("a"): "x"}, {"custom": {"A": "y"}, field("a"): "z"}
    )

    assert {name for name, _ in defined} == {"A", field("a").removeprefix("custom.")}
    assert [one["A"] for one in values] == ["x", "y"]
    assert len(said) == 1


@pytest.mark.parametrize("values", [{"custom": {"": "x"}}, {"custom": {" ": "x"}}, {"custom.": "x"}])
def test_a_custom_field_without_a_name(values: dict[str, Any]) -> None:
    """Its value is left out and named; the lead is kept."""
    defined, kept, said = fields_of({**values, "name": "L"})

    assert (defined, kept) == ([], [{}])
    assert said == ["[0].custom: a custom value without the name of its field is left out"]
