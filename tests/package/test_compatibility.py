"""What a change of a signature means for callers."""

from __future__ import annotations

import griffe
import pytest

from tools.release.compatibility import Change, Grade, changes, contains
from tools.release.surface import MODULES, read

BREAKS, TYPES, NEW = Grade.BREAKS, Grade.TYPES, Grade.NEW


def graded(old: str, new: str) -> list[tuple[Grade, str]]:
    """Return grade and reason of each change of a module `m`."""
    return [(change.grade, change.reason) for change in changes({"m": old}, {"m": new})]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("def f(): ...", "def f(): ...", []),
        ("def f(): ...", "", [(BREAKS, "gone")]),
        ("", "def f(): ...", [(NEW, "new")]),
        ("class A():\n    def f(): ...", "class A():\n    ...", [(BREAKS, "gone")]),
        (
            "class A():\n    x: int",
            "class A():\n    def x() -> int: ...",
            [(BREAKS, "was an attribute, is a function")],
        ),
        ("def f(a): ...", "def f(): ...", [(BREAKS, "a: parameter was removed")]),
        ("def f(): ...", "def f(a): ...", [(BREAKS, "a: parameter was added as required")]),
        ("def f(): ...", "def f(*, a: int = 1): ...", [(NEW, "takes a")]),
        ("def f(a=1): ...", "def f(a): ...", [(BREAKS, "a: parameter is now required")]),
        (
            "def f(a, b): ...",
            "def f(b, a): ...",
            [(BREAKS, "a: positional parameter was moved"), (BREAKS, "b: positional parameter was moved")],
        ),
        ("def f(a): ...", "def f(*, a): ...", [(BREAKS, "a: parameter kind was changed")]),
        ("def f(a=1): ...", "def f(a=2): ...", [(BREAKS, "a: the default was 1, is 2")]),
        ("def f(a: int | str): ...", "def f(a: str | int): ...", []),
        ("def f(a: int): ...", "def f(a: int | str): ...", [(NEW, "a int -> int | str")]),
        ("def f(a: int | None): ...", "def f(a: int): ...", [(TYPES, "a int | None -> int")]),
        (
            "def f(a: Literal['x', 'y']): ...",
            "def f(a: Literal['x']): ...",
            [(TYPES, "a Literal['x', 'y'] -> Literal['x']")],
        ),
        ("def f(a: Literal['x']): ...", "def f(a: str): ...", [(NEW, "a Literal['x'] -> str")]),
        ("def f() -> int: ...", "def f() -> int | None: ...", [(TYPES, "returns int -> int | None")]),
        ("def f() -> int | None: ...", "def f() -> int: ...", [(NEW, "returns int | None -> int")]),
        (
            "class A():\n    x: Field[int]",
            "class A():\n    x: Field[int | None]",
            [(TYPES, "is Field[int] -> Field[int | None]")],
        ),
        ("A = m.B", "A = m.C", [(BREAKS, "was m.B, is m.C")]),
    ],
)
def test_grades(old: str, new: str, expected: list[tuple[Grade, str]]) -> None:
    """A change that makes calls fail, one that a type checker alone sees, and one that nobody has to follow."""
    assert graded(old, new) == expected


def test_long_types_are_distinguished_by_what_differs() -> None:
    """Of a long list of words, the message has those that are gone and those that are new."""
    words = [f"word_{number}" for number in range(20)]
    old, new = (f"def f(a: Literal[{', '.join(map(repr, some))}]): ..." for some in (words[1:], words[:-1]))

    assert graded(old, new) == [
        (TYPES, "a no longer Literal['word_19']; now also Literal['word_0']"),
    ]


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("Any", "int", True),
        ("str | Unset", "Literal['a', 'b'] | Unset", True),
        ("str", "Literal[1]", False),
        ("Iterable[str | None] | Unset", "Iterable[str] | Unset", True),
        ("Iterable[str]", "list[str]", False),
        ("Mapping[str, Any]", "Mapping[str, int | str]", True),
        ("Mapping[str, int]", "Mapping[str]", False),
        ("int", "int | str", False),
    ],
)
def test_containment(outer: str, inner: str, *, expected: bool) -> None:
    """One type takes all values of another."""
    assert contains(outer, inner) is expected


def test_modules() -> None:
    """A module that is gone breaks imports; the worst comes first."""
    found = changes({"a": "x: int", "b": "x: int"}, {"b": "", "c": "x: int"})

    assert found == [
        Change(BREAKS, "a", "there is no such module any more"),
        Change(BREAKS, "b.x", "gone"),
        Change(NEW, "c", "a new module"),
    ]


def test_surface_has_what_callers_reach() -> None:
    """Operations of both colours, models, errors and fixtures are in the committed stubs, and no private name."""
    stubs = read()
    parsed = {name: griffe.visit("stub", filepath=None, code=text) for name, text in stubs.items()}  # type: ignore[arg-type]  # there is no file

    update = parsed["close_crm.resources.opportunities"]["Opportunities.update"]
    assert "value" in [parameter.name for parameter in update.parameters]
    assert set(MODULES) <= set(stubs)
    assert "Opportunity" in parsed["close_crm.models"].members
    assert "close_client" in parsed["close_pytest"].members
    assert "AsyncActivitiesNotes" in parsed["close_api.api.activities_notes"].members
    names = [
        name
        for module in parsed.values()
        for one in module.members.values()
        for name in (one.name, *getattr(one, "members", ()))
    ]
    assert {name for name in names if name.startswith("_")} <= {"__init__", "__version__"}
