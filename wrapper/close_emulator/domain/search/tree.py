"""A text in the search language, taken apart; `str()` of a tree is a text that says the same.

Search              the whole: a condition, an order, and which part of the list
  Everything        *, or nothing
  All, Any, Not     and (a blank says it, too), or, not
  Words             words anywhere in an object, or a "phrase"
  Field             what a field of the object is: name:value, contacts > 1, email in ("a", "b"), phone:*
  Has               has:calls
  Member            in:save_…, of a Smart View
  Related           call(…): a related object that meets all of it
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

#: What stands for itself outside quotation marks, and does not begin or continue anything else.
PLAIN_NAME: Final = re.compile(r'[^\s:"()<>=\[\]{}*,!\-][^\s:"()<>=\[\]{}*,]*')
KEYWORDS: Final = frozenset({"and", "or", "not", "in", "has", "sort", "slice"})


@dataclass(frozen=True)
class Value:
    """A text to look for, or to compare a field with."""

    text: str
    quoted: bool

    def __str__(self) -> str:
        return quoted(self.text) if self.quoted else self.text


@dataclass(frozen=True)
class Everything:
    """Any object."""

    def __str__(self) -> str:
        return "*"


@dataclass(frozen=True)
class Words:
    """Words in any text of the object."""

    value: Value

    def __str__(self) -> str:
        return str(self.value)


@dataclass(frozen=True)
class Field:
    """A field and what it is compared with."""

    name: str
    operator: str
    """`:`, `=`, `<`, `<=`, `>`, `>=`, `in`; `*` for any value."""
    values: tuple[Value, ...] = ()

    def __str__(self) -> str:
        name = name_text(self.name)
        match self.operator:
            case "*":
                return f"{name}:*"
            case "in":
                return f"{name} in ({', '.join(map(str, self.values))})"
            case ":":
                return f"{name}:{self.values[0]}"
            case _:
                return f"{name} {self.operator} {self.values[0]}"


@dataclass(frozen=True)
class Has:
    """At least one of something."""

    name: str

    def __str__(self) -> str:
        return f"has:{name_text(self.name)}"


@dataclass(frozen=True)
class Member:
    """One of the objects that a Smart View shows."""

    view: Value

    def __str__(self) -> str:
        return f"in:{self.view}"


@dataclass(frozen=True)
class Related:
    """A related object that meets a condition."""

    name: str
    inner: "Node"

    def __str__(self) -> str:
        return f"{self.name}({self.inner})"


@dataclass(frozen=True)
class Not:
    """The negation of a condition."""

    inner: "Node"

    def __str__(self) -> str:
        return f"not {_part(self.inner, (All, Any))}"


@dataclass(frozen=True)
class All:
    """Two or more conditions that all have to be met."""

    parts: tuple["Node", ...]

    def __str__(self) -> str:
        return " ".join(_part(part, (All, Any)) for part in self.parts)


@dataclass(frozen=True)
class Any:
    """Two or more conditions, one of which has to be met."""

    parts: tuple["Node", ...]

    def __str__(self) -> str:
        return " or ".join(_part(part, (Any,)) for part in self.parts)


Node: TypeAlias = Everything | Words | Field | Has | Member | Related | Not | All | Any


@dataclass(frozen=True)
class Search:
    """A whole text."""

    condition: Node
    sort: tuple[str, ...] = ()
    """Names of fields, the most important first; those with a minus from the largest down."""
    slice: tuple[int, int] | None = None
    """Which part of how many, from 1."""

    def __str__(self) -> str:
        parts = [str(self.condition)]
        if self.sort:
            parts = [_part(self.condition, (Any,)), f"sort:{','.join(self.sort)}"]
        if self.slice is not None:
            parts = [_part(self.condition, (Any,)), *parts[1:], f"slice:{self.slice[0]}/{self.slice[1]}"]
        return " ".join(parts)


def quoted(text: str) -> str:
    """Return a text in quotation marks."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def name_text(name: str) -> str:
    """Return the name of a field as it can be written: in quotation marks if it needs them."""
    return name if PLAIN_NAME.fullmatch(name) and name.casefold() not in KEYWORDS else quoted(name)


def _part(node: Node, brackets: Iterable[type]) -> str:
    return f"({node})" if isinstance(node, tuple(brackets)) else str(node)
