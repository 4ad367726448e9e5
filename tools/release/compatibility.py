"""What a change of the public surface means for callers: calls that fail, types that no longer fit, what is new.

griffe judges names and parameters; types are compared here, as griffe leaves them out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import griffe

#: Without it griffe takes the words of a Literal for names.
_HEAD = "from typing import Literal\n"


class Grade(StrEnum):
    """What callers notice, the worst first."""

    BREAKS = "breaks"
    """A program that ran fails."""
    TYPES = "types"
    """A program runs on, but a type checker refuses it."""
    NEW = "new"
    """Nobody has to do anything."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change for callers.

    Attributes:
        grade: What they notice.
        place: The name under which callers have it.
        reason: What changed.
    """

    grade: Grade
    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.grade:6} {self.place}: {self.reason}"


def changes(old: Mapping[str, str], new: Mapping[str, str]) -> list[Change]:
    """Return what differs for callers between two surfaces, the worst first."""
    before, after = _loaded(old), _loaded(new)
    found = list[Change]()
    for name in before.keys() | after.keys():
        if name not in after:
            found.append(Change(Grade.BREAKS, name, "there is no such module any more"))
        elif name not in before:
            found.append(Change(Grade.NEW, name, "a new module"))
        else:
            for breakage in griffe.find_breaking_changes(before[name], after[name]):
                found.append(Change(Grade.BREAKS, _place(name, breakage.obj), _reason(breakage)))
            found += _compared(name, before[name], after[name])
    order = list(Grade)
    return sorted(set(found), key=lambda change: (order.index(change.grade), change.place, change.reason))


def _loaded(stubs: Mapping[str, str]) -> dict[str, Any]:
    """Return each stub as griffe reads it. The name of its module has no dots there."""
    return {
        name: griffe.visit(name.replace(".", "__"), filepath=Path(f"{name}.pyi"), code=_HEAD + text)
        for name, text in stubs.items()
    }


def _place(module: str, found: Any) -> str:
    return f"{module}.{found.path.partition('.')[2]}"


def _reason(breakage: griffe.Breakage) -> str:
    """Return what broke, without where it stands in which file."""
    parameter = getattr(breakage.old_value, "name", None) or getattr(breakage.new_value, "name", None)
    what = breakage.kind.value[0].lower() + breakage.kind.value[1:]
    match breakage.kind:
        case griffe.BreakageKind.OBJECT_REMOVED:
            return "gone"
        case griffe.BreakageKind.OBJECT_CHANGED_KIND:
            return f"was {_article(breakage.old_value)}, is {_article(breakage.new_value)}"
        case griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT:
            return (
                f"{parameter}: the default was {breakage.old_value.default}, is {breakage.new_value.default}"
            )
        case _:
            return (
                f"{parameter}: {what}"
                if parameter
                else f"{what}: {breakage.old_value} -> {breakage.new_value}"
            )


def _article(kind: griffe.Kind) -> str:
    return f"an {kind.value}" if kind.value[0] in "aeiou" else f"a {kind.value}"


def _compared(place: str, old: Any, new: Any) -> Iterator[Change]:
    """Yield what griffe does not judge: new names and parameters, and other types."""
    for name, other in new.members.items():
        if name not in old.members:
            yield Change(Grade.NEW, f"{place}.{name}", "new")
            continue
        here, before = f"{place}.{name}", old.members[name]
        if other.is_alias or before.is_alias or before.kind is not other.kind:
            continue
        if other.is_class:
            yield from _compared(here, before, other)
        elif other.is_function:
            yield from _parameters(here, before, other)
            yield from _types(here, "returns", before.returns, other.returns, given=False)
        elif before.value != other.value:
            yield Change(Grade.BREAKS, here, f"was {before.value}, is {other.value}")
        else:
            yield from _types(here, "is", before.annotation, other.annotation, given=False)


def _parameters(place: str, old: Any, new: Any) -> Iterator[Change]:
    for parameter in new.parameters:
        if parameter.name in old.parameters:
            before = old.parameters[parameter.name]
            yield from _types(place, parameter.name, before.annotation, parameter.annotation, given=True)
        elif not parameter.required:
            yield Change(Grade.NEW, place, f"takes {parameter.name}")


def _types(place: str, what: str, old: Any, new: Any, *, given: bool) -> Iterator[Change]:
    """Yield how a type changed. What callers give may become wider, what they get narrower."""
    before, after = str(old), str(new)
    if before == after:
        return
    narrower, wider = contains(before, after), contains(after, before)
    fits = wider if given else narrower
    grade = Grade.NEW if fits else Grade.TYPES
    if not (narrower and wider):
        yield Change(
            grade,
            place,
            f"{what} {before} -> {after}" if len(before + after) < 120 else _brief(what, before, after),
        )


def _brief(what: str, before: str, after: str) -> str:
    old, new = _parts(ast.parse(before, mode="eval").body), _parts(ast.parse(after, mode="eval").body)
    gone, more = (sorted(map(ast.unparse, one)) for one in (_without(old, new), _without(new, old)))
    text = "; ".join(
        f"{verb} {', '.join(names)}" for verb, names in (("no longer", gone), ("now also", more)) if names
    )
    return f"{what} {text}"


def _without(nodes: list[ast.expr], others: list[ast.expr]) -> list[ast.expr]:
    return [node for node in nodes if not any(_contains(other, node) for other in others)]


def contains(outer: str, inner: str) -> bool:
    """Whether a type takes all values of another one, as far as their texts show it: unions, literals, containers."""
    return not _without(*(_parts(ast.parse(text, mode="eval").body) for text in (inner, outer)))


def _parts(node: ast.expr) -> list[ast.expr]:
    """Return the types of a union, and the values of a Literal as one each."""
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return [*_parts(left), *_parts(right)]
        case ast.Subscript(value=ast.Name(id="Literal") as name, slice=ast.Tuple(elts=values)):
            return [ast.Subscript(name, value) for value in values]
        case _:
            return [node]


def _contains(outer: ast.expr, inner: ast.expr) -> bool:
    if ast.unparse(outer) in {ast.unparse(inner), "Any"}:
        return True
    match outer, inner:
        case ast.Name(id="str"), ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Constant(value=str())):
            return True
        case ast.Subscript(value=one, slice=taken), ast.Subscript(value=other, slice=given):
            if ast.unparse(one) != ast.unparse(other):
                return False
            pairs = zip(_elements(taken), _elements(given), strict=False)
            same = len(_elements(taken)) == len(_elements(given))
            return same and all(not _without(_parts(b), _parts(a)) for a, b in pairs)
        case _:
            return False


def _elements(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]
