"""The module of an organization's own fields: safe source of foreign text, right types, reported changes."""

from __future__ import annotations

import ast
import builtins
import datetime as dt
import keyword
import os
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from close_crm.errors import CustomFieldError
from close_crm.fields.codegen import module as module_module
from close_crm.fields.typed import AnyField, DateField, FieldReader, UsersField
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fields.conftest import Organization
from tests.fields.schemas import FIELDS, NASTY, NASTY_SCHEMA, choice, definition, schema

ROOT = Path(__file__).parents[2]


def run(source: str) -> dict[str, Any]:
    """Return what a module has after it was run."""
    module = types.ModuleType("our_fields")
    exec(compile(source, "our_fields.py", "exec"), vars(module))  # noqa: S102 - that it is harmless is the claim
    return vars(module)


def only_constants(source: str) -> bool:
    """Whether a module consists of nothing but what `render` means to write."""
    allowed = (
        ast.Module, ast.Expr, ast.Constant, ast.ImportFrom, ast.alias, ast.AnnAssign, ast.Assign, ast.Name, ast.Load,
        ast.Store, ast.Subscript, ast.Tuple, ast.ClassDef, ast.keyword, ast.Call,
    )  # fmt: skip
    nodes = list(ast.walk(ast.parse(source)))
    calls = [node.func for node in nodes if isinstance(node, ast.Call)]
    called = {getattr(func.value if isinstance(func, ast.Subscript) else func, "id", "") for func in calls}
    imported = {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
    return (
        all(isinstance(node, allowed) for node in nodes)
        and all(name.endswith("Field") for name in called)
        and imported <= {"typing", "close_crm.fields.typed"}
    )


def fields_of(module: dict[str, Any], name: str = "OpportunityFields") -> dict[str, Any]:
    """Return a class's fields by attribute."""
    return {key: value for key, value in vars(module[name]).items() if hasattr(value, "key")}


@given(FIELDS)
def test_foreign_text_stays_text(fields: list[dict[str, Any]]) -> None:
    """Whatever names, choices, types and descriptions hold, the module has its constants and nothing else."""
    source = module_module.render([schema(*fields)])

    assert only_constants(source)
    found = {field.id: field for field in fields_of(run(source)).values()}
    assert {id: field.name for id, field in found.items()} == {field["id"]: field["name"] for field in fields}
    assert {id: field.type for id, field in found.items()} == {field["id"]: field["type"] for field in fields}
    assert module_module.compare(source, [schema(*fields)]) == []


@given(FIELDS, st.randoms())
def test_order_does_not_matter(fields: list[dict[str, Any]], chance: Any) -> None:
    """The same fields in another order make the same bytes."""
    shuffled = chance.sample(fields, len(fields))

    assert module_module.render([schema(*shuffled)]) == module_module.render([schema(*fields)])


@given(st.text() | st.sampled_from(NASTY))
def test_attribute_is_an_identifier(name: str) -> None:
    """Each name becomes an identifier that Python reads as it is written, and that is no keyword."""
    attribute = next(iter(fields_of(run(module_module.render([schema(definition("cf_1", name))])))))

    assert attribute.isidentifier()
    assert not keyword.iskeyword(attribute)
    assert not attribute.startswith("_")
    assert f"    {attribute} = TextField(" in module_module.render([schema(definition("cf_1", name))])


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("Plan", "plan"),
        ("Go-live", "go_live"),
        ("Größe (€)", "grösse"),
        ("2 fast", "field_2_fast"),
        ("class", "class_"),
        ("of", "of_"),
        ("", "field"),
        ("🦊", "field"),
        ("__init__", "init"),
        ("名前", "名前"),
    ],
)
def test_attribute_says_what_the_name_says(name: str, attribute: str) -> None:
    """A field is found under the name that one would guess."""
    assert list(fields_of(run(module_module.render([schema(definition("cf_1", name))])))) == [attribute]


def test_names_that_collide_carry_the_id() -> None:
    """Of two fields with one name neither has it, so that a new one can't take another's place."""
    source = module_module.render(
        [schema(definition("cf_abcdefg1", "Plan"), definition("cf_abcdefg2", "plan!"))]
    )

    assert {name: field.id for name, field in fields_of(run(source)).items()} == {
        "plan_cdefg1": "cf_abcdefg1",
        "plan_cdefg2": "cf_abcdefg2",
    }


def formatted(*sources: str, length: int) -> list[str]:
    """Return what ruff makes of sources."""
    ruff = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", str(length), "-"]
    return [
        subprocess.run(ruff, input=source.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
        for source in sources
    ]


@settings(max_examples=15)
@given(FIELDS)
def test_format_is_ruffs(fields: list[dict[str, Any]]) -> None:
    """Ruff has nothing to change, whatever length of lines it is set to."""
    source = module_module.render([schema(*fields)])

    assert formatted(source, length=88) + formatted(source, length=200) == [source, source]


def test_format_of_the_nasty_schema_is_ruffs() -> None:
    """Nor in a module of all names that are odd."""
    source = module_module.render([NASTY_SCHEMA, schema(kind="lead")])

    assert formatted(source, length=88) == [source]


USE = """
from datetime import date, datetime
from typing import Literal, assert_type

from close_crm import Change, Close
from our_fields import OpportunityFields as F


def use(close: Close) -> None:
    opportunity = close.opportunities.update("oppo_1", F.tier.set("Gold"), F.days.add("Friday"))
    values = F.of(opportunity)
    assert_type(values.tier, Literal["Gold", "Silver"] | None)
    assert_type(values.days, list[Literal["Friday", "Monday"]] | None)
    assert_type(values.text, str | None)
    assert_type(values.number, float | None)
    assert_type(values.date, date | None)
    assert_type(values.datetime, datetime | None)
    assert_type(values.user_several, list[str] | None)
    assert_type(F.tier.read(opportunity), Literal["Gold", "Silver"] | None)
    assert_type(F.date.set(date(2026, 1, 2)), Change)
    F.tier.set("Platinum")  # type: ignore[arg-type]
    F.tier.set(None)
    F.days.add("Sunday")  # type: ignore[arg-type]
    F.days.set("Friday")  # type: ignore[arg-type]
    F.days.set(["Friday"])
    F.days.set(values.days)
    F.user_several.set("user_1")  # type: ignore[arg-type]
    F.number.set("1")  # type: ignore[arg-type]
    F.date.set("soon")  # type: ignore[arg-type]
    F.none_of_them.set("a")  # type: ignore[arg-type]
    F.nobody  # type: ignore[attr-defined]
    F.tier.add("Gold")  # type: ignore[arg-type]
"""


def test_module_passes_mypy_strict(tmp_path: Path) -> None:
    """A module of a nasty schema passes mypy's strict mode, and a wrong value or attribute does not."""
    fields = [*NASTY_SCHEMA["fields"], choice("cf_x1", "Tier", "Gold", "Silver"),
              choice("cf_x2", "Days", "Friday", "Monday", several=True)]  # fmt: skip
    source = module_module.render([schema(*fields), schema(kind="lead")])
    (tmp_path / "our_fields.py").write_text(source, encoding="utf-8")
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    place = os.pathsep.join(map(str, (tmp_path, ROOT / "generated", ROOT / "wrapper")))

    answer = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(tmp_path / "cache"),
         "--python-version=3.11", str(tmp_path / "our_fields.py"), str(tmp_path / "use.py")],
        env={**os.environ, "MYPYPATH": place}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert answer.stdout.splitlines()[-1:] == ["Success: no issues found in 2 source files"], answer.stdout


def test_module_reads_and_changes(live: list[Any]) -> None:
    """Constants make changes, readers return typed values, and a field without a value reads as None."""
    reader = run(module_module.render(live))["OpportunityFields"]
    source = {reader.go_live.key: "2026-12-01", reader.days.key: ["Monday"]}

    assert issubclass(reader, FieldReader)
    assert dict(reader.tier.set("Gold")) == {reader.tier.key: "Gold"}
    assert reader.of(source).go_live == dt.date(2026, 12, 1)
    assert (reader.of(source).days, reader.of(source).tier) == (["Monday"], None)
    assert (reader.tier.name, reader.tier.type, reader.days.accepts_multiple_values) == (
        "Tier",
        "choices",
        True,
    )
    for refused in (reader.seats.set, reader.go_live.set, reader.days.set, reader.tier.add):
        with pytest.raises(CustomFieldError):
            refused("soon")


def test_rendered_fields_update_an_opportunity(organization: Organization) -> None:
    """What a module was rendered for takes its changes, and its reader reads the answer."""
    module = run(module_module.render([organization.fields().schema]))
    ours = module["OpportunityFields"]
    changes = [
        ours.tier.set("Gold"),
        ours.days.set(["Friday"]),
        ours.go_live.set(dt.date(2026, 12, 1)),
        ours.plan.set(None),
    ]

    values = ours.of(organization.close.opportunities.update(organization.opportunity, *changes))
    assert (values.tier, values.days, values.go_live, values.plan) == (
        "Gold",
        ["Friday"],
        dt.date(2026, 12, 1),
        None,
    )
    assert values.tier == organization.fields().of(values._source)["Tier"]


def test_choice_that_is_newer_than_the_module_is_sent(live: list[Any]) -> None:
    """Choices are for type checkers: a program can use one that is newer than its module."""
    reader = run(module_module.render(live))["OpportunityFields"]

    assert reader.tier.set("Platinum")[reader.tier.key] == "Platinum"


def test_module_tells_what_it_was_made_from(live: list[Any]) -> None:
    """The header names organization and kinds of object; types and choices stand in docstrings."""
    source = module_module.render(live)

    assert source.startswith(f'"""Custom fields of {live[0].organization_id}, with their types.\n')
    assert module_module.object_types(source) == ["lead", "opportunity"]
    assert '    """Tier (choices).\n\n    One of: Bronze, Gold, Silver.\n    """\n' in source
    assert source == module_module.render(live[::-1])
    assert source == module_module.render(module_module.load(module_module.dump(live)))


def test_constants_have_no_builtins_in_the_way() -> None:
    """Fields that are called like builtins stay in their class."""
    names = [name for name in dir(builtins) if name.islower() and name.isalpha()]
    fields = [definition(f"cf_{number}", name) for number, name in enumerate(names)]

    module = run(module_module.render([schema(*fields)]))
    assert not set(names) & module.keys()


def test_kinds_of_object_have_their_classes() -> None:
    """Custom activities and objects go by their names; two schemas of one kind are refused."""
    visit = schema(definition("cf_1", "Plan"), kind="activity", name='Site "visit"')
    fleet = schema(definition("cf_1", "Plan"), kind="custom_object", name="Fleet")
    source = module_module.render([visit, fleet])

    assert [name for name in run(source) if name.endswith("Fields")] == [
        "FleetCustomObjectFields",
        "SiteVisitActivityFields",
    ]
    assert module_module.object_types(source) == ["custom_object/Fleet", 'activity/Site "visit"']
    assert module_module.compare(source, [visit, fleet]) == []
    with pytest.raises(CustomFieldError, match="Two schemas"):
        module_module.render([visit, visit])


@pytest.mark.parametrize("id", ["", "cf_", "cf_1'", "custom.cf_1", "cf_1\n", "x"])
def test_odd_id_is_refused(id: str) -> None:
    """An id that has no form of an id is refused, or its field left out where there is none."""
    if not id:
        assert fields_of(run(module_module.render([schema(definition(id, "Plan"))]))) == {}
        return
    with pytest.raises(CustomFieldError, match="no id of a custom field"):
        module_module.render([schema(definition(id, "Plan"))])


def test_fields_made_long_ago() -> None:
    """Ids from before 2021 start otherwise, and are constants as well."""
    assert fields_of(run(module_module.render([schema(definition("lcf_1", "Old"))])))["old"].id == "lcf_1"


def test_own_classes_have_the_type_of_what_they_derive_from() -> None:
    """A class of one's own checks and reads as the one that it derives from, whatever it is called."""

    class Renewal(DateField):
        """A day of one's own."""

    field: Any = Renewal("cf_1", "Renewal")

    assert field.read({"custom.cf_1": "2026-11-27"}) == dt.date(2026, 11, 27)
    with pytest.raises(CustomFieldError, match=r"'Renewal' \(cf_1\) takes a date"):
        field.set("soon")
    with pytest.raises(CustomFieldError, match="single value"):
        field.remove("x")


def test_field_of_any_type_is_a_list_where_it_has_several() -> None:
    """A field of a type that is not known reads as a list if its definition says so, and is called by its name."""
    several, one = AnyField("cf_1", "Colours", several=True), AnyField("cf_1", "Colour", several=False)

    assert several.read({"custom.cf_1": "red"}) == ["red"]
    assert one.read({"custom.cf_1": "red"}) == "red"
    with pytest.raises(CustomFieldError, match=r"'Colour' \(cf_1\)"):
        one.add("blue")


def test_several_values_are_removed_one_by_one() -> None:
    """A field of several values says what to remove."""
    assert dict(UsersField("cf_1").remove("user_1")) == {"custom.cf_1.remove": "user_1"}
