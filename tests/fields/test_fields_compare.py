"""What has changed in an organization since its module was rendered, or its schemas were saved."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from close_crm.errors import CustomFieldError
from close_crm.fields.codegen import module as module_module
from close_crm.fields.codegen.compare import RENDERED
from hypothesis import given

from tests.fields.schemas import FIELDS, choice, definition, schema

BEFORE = [
    choice("cf_1", "Tier", "Gold", "Silver"),
    definition("cf_2", "Seats", "number"),
    definition("cf_3", "Owner", "user"),
    definition("cf_4", "Gone"),
    definition("cf_5", "Plan"),
    definition("cf_6", "Note"),
]
NOW = [
    choice("cf_1", "Tier", "Gold", "Plat\ninum"),
    definition("cf_2", "Seats", "text"),
    definition("cf_3", "Owner", "user", accepts_multiple_values=True),
    definition("cf_5", "Contract"),
    definition("cf_6", "Note", converting_to_type="number"),
    definition("cf_7", "New", "date"),
]


@pytest.mark.parametrize("saved", ["source", "schema"])
def test_changes_are_listed_and_graded(saved: str) -> None:
    """Each change is one line, breaking ones first; a module shows the same as the schema it was made from."""
    before = [schema(*BEFORE)]
    reported = module_module.compare(
        module_module.render(before) if saved == "source" else before, [schema(*NOW), schema(kind="lead")]
    )

    assert [one.breaking for one in reported] == [True] * 6 + [False] * 2
    assert sorted(map(str, reported)) == [
        "breaking: opportunity: 'Gone' (cf_4) was removed",
        "breaking: opportunity: 'Note' (cf_6) is becoming number",
        "breaking: opportunity: 'Owner' (cf_3) has several values now",
        "breaking: opportunity: 'Plan' (cf_5) is called 'Contract' now",
        "breaking: opportunity: 'Seats' (cf_2) was of type number, is text",
        "breaking: opportunity: 'Tier' (cf_1) lost the choice 'Silver'",
        "compatible: opportunity: 'New' (cf_7) was added: date",
        "compatible: opportunity: 'Tier' (cf_1) has the new choice 'Plat\\ninum'",
    ]
    assert all(one.field.startswith("cf_") and f"({one.field})" in str(one) for one in reported)
    assert {one.what for one in reported} == set(get_args(module_module.What)) - {"kind removed"}


def test_kind_of_object_that_is_gone() -> None:
    """A kind of object that there is no schema of any more is reported as one change."""
    reported = module_module.compare([schema(kind="lead")], [schema()])

    assert [(one.what, one.breaking, one.object_type) for one in reported] == [("kind removed", True, "lead")]


@given(FIELDS, FIELDS)
def test_what_compares_equal_renders_equal(before: list[dict[str, Any]], now: list[dict[str, Any]]) -> None:
    """Where nothing is reported, nothing but the words of docstrings and the order of choices differs."""
    reported = module_module.compare(module_module.render([schema(*before)]), [schema(*now)])

    def shape(fields: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
        return {
            (one["id"], one["name"], one["type"], one["accepts_multiple_values"])
            + ((frozenset(one["choices"] or ()),) if one["type"] == "choices" else ())
            for one in fields
        }

    assert (reported == []) == (shape(before) == shape(now))
    assert all("\n" not in str(one) for one in reported)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "x = 1",
        "class A:\n    x = 1",
        "class A(B, object_type='lead'):\n    x = print('a', 'b')",
        f'"""{RENDERED}"""\nclass A(B, object_type="lead"):\n    x = print("a", "b")',
        f'"""{RENDERED}"""\nclass A:\n    x = 1',
        "def",
        "\0",
        "(" * 9999,
    ],
)
def test_source_that_was_not_rendered(source: str) -> None:
    """Another source, an empty one too, is refused and never run: nothing would be compared with it."""
    with pytest.raises(CustomFieldError, match="not a module of custom fields"):
        module_module.compare(source, [])


@pytest.mark.parametrize("text", ["", "{", "1", "{}", '{"fields": 1}', "[1]", "[" * 100_000])
def test_file_without_a_schema(text: str) -> None:
    """A file that is no saved schema is refused."""
    with pytest.raises(CustomFieldError, match="saved schema"):
        module_module.load(text)


def test_module_without_fields_is_one() -> None:
    """What was rendered of no schema, and of one without fields, is read as that."""
    assert module_module.object_types(module_module.render([])) == []
    assert module_module.object_types(module_module.render([schema()])) == ["opportunity"]


def test_saved_schema_comes_back(live: list[Any]) -> None:
    """What was saved is read as it was, one schema or several, in a form that is always the same."""
    text = module_module.dump(live)

    assert module_module.load(text) == live
    assert module_module.load(json.dumps(live[0].to_dict())) == live[:1]
    assert module_module.dump(module_module.load(text)) == text
