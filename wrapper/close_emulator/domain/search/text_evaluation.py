"""Evaluation of texts in the search language, asked of the objects of a kind."""

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NoReturn
from zlib import crc32

from close_emulator.state.store import Record

from . import tree
from .attributes import Attribute, Type, custom_attribute, custom_fields
from .comparing import ME, in_order, moments_of
from .kinds import KINDS, Kind
from .scope import Scope, SearchError, Test
from .spans import span_of
from .words import has_phrase, words_of

_ORDERS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "=": operator.eq, ":": operator.eq,
}  # fmt: skip
_BOOLEANS: Final = {"yes": True, "true": True, "no": False, "false": False}
_NUMBER: Final = re.compile(r"[+-]?\d{1,300}(\.\d+)?", re.ASCII)
_CUSTOM: Final = "custom."
#: What a type of field is compared by.
_OPERATORS: Final[Mapping[Type, frozenset[str]]] = {
    "number": frozenset({":", "=", "<", "<=", ">", ">=", "in"}),
    "moment": frozenset({":", "<", "<=", ">", ">=", "in"}),
    "day": frozenset({":", "<", "<=", ">", ">=", "in"}),
    **dict.fromkeys(("text", "term", "reference", "zone"), frozenset({":", "in"})),
    "boolean": frozenset({":"}),
}


def test_of(node: tree.Node, kind: Kind, scope: Scope) -> Test:
    """Return whether an object meets a condition.

    Raises:
        SearchError: It names a field, a value or a Smart View that is not known.
    """
    match node:
        case tree.Everything():
            return lambda _: True
        case tree.Not():
            inner = test_of(node.inner, kind, scope)
            return lambda record: not inner(record)
        case tree.All():
            every = [test_of(part, kind, scope) for part in node.parts]
            return lambda record: all(test(record) for test in every)
        case tree.Any():
            some = [test_of(part, kind, scope) for part in node.parts]
            return lambda record: any(test(record) for test in some)
        case tree.Words():
            wanted, begun = words_of(node.value.text), not node.value.quoted
            return lambda record: has_phrase(kind.texts(scope, record), wanted, begun=begun)
        case tree.Has():
            return _has(node, kind, scope)
        case tree.Member():
            return _member(node, kind, scope)
        case tree.Related():
            return _related(node, kind, scope)
        case tree.Field():
            return _field(node, kind, scope)


def ordered(search: tree.Search, kind: Kind, found: list[Record], scope: Scope) -> list[Record]:
    """Return what was found in the order that the text names, and only the part that it names.

    Raises:
        SearchError: It is sorted by what is no field, or has several values.
    """
    if search.slice is not None:
        part, parts = search.slice
        # How Close divides is not documented. By the id, an object stays in its part whatever else changes.
        found = [one for one in found if crc32(one["id"].encode()) % parts == part - 1]
    keys = []
    for name in search.sort:
        attribute = _attribute(name.removeprefix("-"), kind, scope)
        keys.append((attribute, name.startswith("-")))
    return in_order(found, keys, scope)


def _has(node: tree.Has, kind: Kind, scope: Scope) -> Test:
    if node.name not in kind.counts:
        _unknown(f"has: takes {_names(kind.counts)}" if kind.counts else f"a {kind.name} has no counts")
    attribute = kind.names[node.name]
    return lambda record: any(count > 0 for count in attribute.values(scope, record))


def _member(node: tree.Member, kind: Kind, scope: Scope) -> Test:
    try:
        shown, test = scope.view_of(scope, node.view.text)
    except LookupError:
        raise SearchError(f"There is no Smart View {node.view.text!r}.") from None
    if shown != kind.name:
        raise SearchError(
            f"The Smart View {node.view.text!r} shows objects of the kind {shown}, not {kind.name}."
        )
    return test


def _related(node: tree.Related, kind: Kind, scope: Scope) -> Test:
    name = kind.inner.get(node.name)
    if name is None:
        known = f"; a {kind.name} has {_names(kind.inner)}" if kind.inner else ""
        _unknown(f"a {kind.name} has no related {node.name!r}{known}")
    inner, found = test_of(node.inner, KINDS[name], scope), kind.related[name]
    return lambda record: any(inner(one) for one in found(scope, record))


# --- fields


def _attribute(name: str, kind: Kind, scope: Scope) -> Attribute:
    if name in kind.names:
        return kind.names[name]
    wanted = name.removeprefix(_CUSTOM)
    fields = [] if kind.family is None else custom_fields(scope.store, kind.family)
    named = [one for one in fields if wanted in {one.id, one.definition["name"]}]
    if not named:
        _unknown(f"there is no field {name!r} of {kind.name} that the emulator searches")
    if len(named) > 1:
        raise SearchError(f"Several custom fields are called {wanted!r}: name one by its id.")
    return custom_attribute(named[0])


def _field(node: tree.Field, kind: Kind, scope: Scope) -> Test:
    attribute = _attribute(node.name, kind, scope)
    if node.operator == "*":
        if node.name in kind.counts:
            raise SearchError(
                f"{node.name}:* says nothing, as every {kind.name} has a number; has:{node.name} asks for more than 0."
            )
        return lambda record: bool(attribute.values(scope, record))
    if node.operator not in _OPERATORS[attribute.type]:
        raise SearchError(
            f"{node.name!r} is not compared by {node.operator!r}, as it is of the type {attribute.type}."
        )
    comparison = ":" if node.operator == "in" else node.operator
    tests = [_comparison(attribute, comparison, value, node, scope) for value in node.values]
    return tests[0] if len(tests) == 1 else lambda record: any(test(record) for test in tests)


def _comparison(
    attribute: Attribute, comparison: str, value: tree.Value, node: tree.Field, scope: Scope
) -> Test:
    match attribute.type:
        case "number":
            return _number(attribute, comparison, value, node, scope)
        case "moment" | "day":
            return _moment(attribute, comparison, value, node, scope)
        case "boolean":
            wanted = _BOOLEANS.get(value.text.casefold())
            if wanted is None:
                raise SearchError(f"{node.name!r} takes yes or no, not {value.text!r}.")
            return lambda record: (attribute.values(scope, record) or [False])[0] == wanted
        case "reference":
            return _reference(attribute, value, node, scope)
        case "text" | "term" if node.operator == ":":
            words, begun = words_of(value.text), not value.quoted
            return lambda record: has_phrase(map(str, attribute.values(scope, record)), words, begun=begun)
        case _:
            folded = value.text.casefold()
            return lambda record: any(
                str(one).casefold() == folded for one in attribute.values(scope, record)
            )


def _number(attribute: Attribute, comparison: str, value: tree.Value, node: tree.Field, scope: Scope) -> Test:
    if not _NUMBER.fullmatch(value.text):
        raise SearchError(f"{node.name!r} takes a number, not {value.text!r}.")
    wanted, compare = float(value.text), _ORDERS[comparison]
    return lambda record: any(compare(one, wanted) for one in attribute.values(scope, record))


def _moment(attribute: Attribute, comparison: str, value: tree.Value, node: tree.Field, scope: Scope) -> Test:
    try:
        first, after = span_of(value.text, scope)
    except ValueError as problem:
        raise SearchError(f"{node.name!r}: {problem}.") from None
    # A day is the whole of it: more than a day begins after it.
    tests: Mapping[str, Callable[[Any], bool]] = {
        ":": lambda moment: first <= moment < after,
        "<": lambda moment: moment < first,
        "<=": lambda moment: moment < after,
        ">": lambda moment: moment >= after,
        ">=": lambda moment: moment >= first,
    }
    test = tests[comparison]
    return lambda record: any(test(one) for one in moments_of(attribute, scope, record))


def _reference(attribute: Attribute, value: tree.Value, node: tree.Field, scope: Scope) -> Test:
    wanted = value.text
    if "user" in attribute.references:
        if wanted.casefold() == ME:
            wanted = scope.user_id
        elif not wanted.startswith("user_"):
            raise SearchError(f"{node.name!r} takes the id of a user (user_…) or me, not {value.text!r}.")
    return lambda record: wanted in attribute.values(scope, record)


def _unknown(why: str) -> NoReturn:
    raise SearchError(f"{why}.")


def _names(known: Any) -> str:
    return ", ".join(sorted(known))


def nodes(node: tree.Node) -> Iterator[tree.Node]:
    """Yield a condition and all conditions in it."""
    yield node
    match node:
        case tree.All() | tree.Any():
            for part in node.parts:
                yield from nodes(part)
        case tree.Not() | tree.Related():
            yield from nodes(node.inner)
        case _:
            pass
