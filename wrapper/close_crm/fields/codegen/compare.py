"""Changes of an organization's custom fields, and whether they break code that knew the fields."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from close_runtime.text import brief, described

from close_crm.errors import CustomFieldError
from close_crm.fields.definition import Definition
from close_crm.fields.typed import CLASSES

What: TypeAlias = Literal[
    "kind removed", "added", "removed", "renamed", "type", "several", "choices", "converting"
]

#: What stands in every rendered module, also in one without fields.
RENDERED = "Rendered by close_crm.fields.codegen.module"


@dataclass(frozen=True, slots=True)
class FieldList:
    """The fields of one kind of object."""

    object_type: str
    fields: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that has changed.

    Attributes:
        object_type: The kind of object.
        field: The field's id, empty where the kind of object as a whole is meant.
        what: What has changed.
        text: The change in words, in one line.
        breaking: Whether code written for the fields as they were may fail now, or once its module is rendered anew.
    """

    object_type: str
    field: str
    what: What
    text: str
    breaking: bool

    def __str__(self) -> str:
        kind = self.object_type if self.object_type.isidentifier() else repr(self.object_type)
        return f"{'breaking' if self.breaking else 'compatible'}: {kind}: {self.text}"


def differences(before: Iterable[FieldList], now: Iterable[FieldList]) -> list[Difference]:
    """Return what has changed, by kind of object, what breaks first."""
    today = {fields.object_type: fields.fields for fields in now}
    found: list[Difference] = []
    for kind in sorted(before, key=lambda fields: fields.object_type):
        if kind.object_type in today:
            changes = _of_kind(kind.object_type, kind.fields, today[kind.object_type])
            found += sorted(changes, key=lambda change: not change.breaking)
        else:
            found.append(Difference(kind.object_type, "", "kind removed", "there is no schema of it", True))
    return found


def _of_kind(kind: str, before: Sequence[Definition], now: Sequence[Definition]) -> Iterator[Difference]:
    today = {field.id: field for field in now}
    for field in before:
        if field.id not in today:
            yield Difference(kind, field.id, "removed", f"{_label(field)} was removed", True)
        else:
            yield from _of_field(kind, field, today[field.id])
    known = {field.id for field in before}
    for field in now:
        if field.id not in known:
            several = ", several values" if field.accepts_multiple_values else ""
            text = f"{_label(field)} was added: {_type(field.type)}{several}"
            yield Difference(kind, field.id, "added", text, False)


def _of_field(kind: str, was: Definition, now: Definition) -> Iterator[Difference]:
    label = _label(was)
    if was.name != now.name:
        yield Difference(kind, was.id, "renamed", f"{label} is called {brief(now.name)} now", True)
    if was.type != now.type:
        yield Difference(
            kind, was.id, "type", f"{label} was of type {_type(was.type)}, is {_type(now.type)}", True
        )
    elif now.converting_to and now.converting_to != was.converting_to:
        yield Difference(kind, was.id, "converting", f"{label} is becoming {_type(now.converting_to)}", True)
    if bool(was.accepts_multiple_values) != bool(now.accepts_multiple_values):
        held = "several values" if now.accepts_multiple_values else "a single value"
        yield Difference(kind, was.id, "several", f"{label} has {held} now", True)
    if was.type == now.type == "choices":
        old, new = was.choices or (), now.choices or ()
        for choice in (one for one in old if one not in new):
            yield Difference(kind, was.id, "choices", f"{label} lost the choice {brief(choice)}", True)
        for choice in (one for one in new if one not in old):
            yield Difference(kind, was.id, "choices", f"{label} has the new choice {brief(choice)}", False)


def _label(field: Definition) -> str:
    return f"{brief(field.name)} ({field.id})"


def _type(type_: str | None) -> str:
    # Not one of the known words: foreign text, which stays in its line.
    return type_ if type_ is not None and type_.isidentifier() else repr(type_)


def read_module(source: str) -> list[FieldList]:
    """Return the fields that a rendered module has. Its source is parsed, never run.

    Raises:
        CustomFieldError: It is not a module as `render` makes it.
    """
    try:
        tree = ast.parse(source)
        if RENDERED not in (ast.get_docstring(tree) or ""):
            msg = "it does not say that it is"
            raise ValueError(msg)
        aliases = {
            node.target.id: _choices(node.value)
            for node in tree.body
            if isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and node.value is not None
        }
        return [_list(node, aliases) for node in tree.body if isinstance(node, ast.ClassDef)]
    except (SyntaxError, ValueError, LookupError, TypeError, RecursionError, MemoryError) as error:
        msg = f"This is not a module of custom fields as it is rendered: {described(error)}"
        raise CustomFieldError(msg) from None


def _list(node: ast.ClassDef, aliases: dict[str, tuple[str, ...]]) -> FieldList:
    given = {word.arg: ast.literal_eval(word.value) for word in node.keywords}
    fields = tuple(_field(one.value, aliases) for one in node.body if isinstance(one, ast.Assign))
    return FieldList(str(given["object_type"]), fields)


def _field(call: ast.expr, aliases: dict[str, tuple[str, ...]]) -> Definition:
    if not isinstance(call, ast.Call):
        msg = f"line {call.lineno} makes no field"
        raise TypeError(msg)
    argument = call.func.slice if isinstance(call.func, ast.Subscript) else None
    kind = call.func.value if isinstance(call.func, ast.Subscript) else call.func
    name = kind.id if isinstance(kind, ast.Name) else ""
    id, field_name = (str(ast.literal_eval(one)) for one in call.args)
    given = {word.arg: ast.literal_eval(word.value) for word in call.keywords}
    type_, several = (given.get("type_"), given.get("several")) if name == "AnyField" else CLASSES[name]
    if type_ != "choices" or name == "AnyField":
        return Definition(id, field_name, type_, accepts_multiple_values=several)
    of = argument.id if isinstance(argument, ast.Name) else ""
    choices = None if of == "str" else () if of == "Never" else aliases[of]
    return Definition(id, field_name, type_, choices, several)


def _choices(value: ast.expr) -> tuple[str, ...]:
    if not isinstance(value, ast.Subscript):
        msg = f"line {value.lineno} lists no choices"
        raise TypeError(msg)
    items = value.slice.elts if isinstance(value.slice, ast.Tuple) else [value.slice]
    return tuple(str(ast.literal_eval(item)) for item in items)
