"""Evaluation of filters of POST /data/search/: trees of nodes in JSON, asked of the objects of a kind.

https://developer.close.com/api/resources/advanced-filtering/search. Filters have been checked by the description; what
it leaves open, such as names of fields and of kinds, is checked here.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from close_emulator.problems import NO_SUCH_OBJECT
from close_emulator.state.store import Record

from .attributes import Attribute, custom_attribute, families
from .comparing import in_order
from .conditions import test_value
from .kinds import KINDS, ROOTS, Kind
from .scope import FilterError, Scope, SearchError, Step, Test, wrong
from .words import has_phrase, has_words, words_of

Json = Mapping[str, Any]
Steps = tuple[Step, ...]


def root_of(query: Json, scope: Scope, steps: Steps = ("query",), default: str | None = None) -> str:
    """Return the kind of object that a filter is about: what the `object_type` or `saved_search` of its `and` names.

    `default` is the kind where it names none.

    Raises:
        FilterError: It names several, one that is not searched, or none without a default.
    """
    named: dict[str, Steps] = {}
    for node, at in _top(query, steps):
        if node["type"] == "object_type":
            named.setdefault(node["object_type"], at)
        elif node["type"] == "saved_search":
            named.setdefault(_view(node, scope, at)[0], at)
        else:
            continue
        if node.get("negate"):
            wrong((*at, "negate"), "The kind of object can't be negated.")
    if not named and default is not None:
        return default
    if not named:
        wrong(steps, "A filter begins with an `and` that has an `object_type` node.")
    if len(named) > 1:
        wrong(steps, "A filter is about one kind of object.")
    [(kind, at)] = named.items()
    if kind not in ROOTS:
        wrong((*at, "object_type"), f"The emulator doesn't search for objects of the kind {kind!r}.")
    return kind


def _top(query: Json, steps: Steps) -> Iterator[tuple[Json, Steps]]:
    if query["type"] == "and" and not query.get("negate"):
        for place, node in enumerate(query["queries"]):
            yield node, (*steps, "queries", place)
    else:
        yield query, steps


def filter_test(query: Json, kind: Kind, scope: Scope, steps: Steps = ("query",)) -> Test:
    """Return whether an object meets a filter.

    Raises:
        FilterError: It has a node, a field or a condition that is not known, or does not fit.
    """
    known = _NODES.get(query["type"])
    if known is None:
        wrong((*steps, "type"), f"The emulator knows no node of the type {query['type']!r}.")
    test = known(query, kind, scope, steps)
    return (lambda record: not test(record)) if query.get("negate") else test


def sorted_by(sort: list[Json], kind: Kind, found: list[Record], scope: Scope) -> list[Record]:
    """Return what was found in the order that a list of fields names.

    Raises:
        FilterError: A field is not known.
    """
    keys = []
    for place, one in enumerate(sort):
        attribute = _attribute(one["field"], kind, scope, ("sort", place, "field"))
        keys.append((attribute, one["direction"] == "desc"))
    return in_order(found, keys, scope)


# --- nodes


def _all(node: Json, kind: Kind, scope: Scope, steps: Steps) -> Test:
    tests = _inner(node, kind, scope, steps)
    return lambda record: all(test(record) for test in tests)


def _any(node: Json, kind: Kind, scope: Scope, steps: Steps) -> Test:
    tests = _inner(node, kind, scope, steps)
    return lambda record: any(test(record) for test in tests)


def _inner(node: Json, kind: Kind, scope: Scope, steps: Steps) -> list[Test]:
    return [
        filter_test(one, kind, scope, (*steps, "queries", place)) for place, one in enumerate(node["queries"])
    ]


def _object_type(node: Json, kind: Kind, _: Scope, steps: Steps) -> Test:
    if node["object_type"] not in KINDS:
        wrong((*steps, "object_type"), f"The emulator knows no objects of the kind {node['object_type']!r}.")
    same = node["object_type"] == kind.name
    return lambda _: same


def _has_related(node: Json, kind: Kind, scope: Scope, steps: Steps) -> Test:
    if node["this_object_type"] != kind.name:
        wrong((*steps, "this_object_type"), f"The objects here are of the kind {kind.name!r}.")
    found = kind.related.get(node["related_object_type"])
    if found is None:
        wrong(
            (*steps, "related_object_type"),
            f"The emulator knows no {node['related_object_type']!r} that belongs to a {kind.name}.",
        )
    below = KINDS[node["related_object_type"]]
    test = filter_test(node["related_query"], below, scope, (*steps, "related_query"))
    return lambda record: any(test(one) for one in found(scope, record))


def _text(node: Json, kind: Kind, scope: Scope, _: Steps) -> Test:
    matches = text_test(node)
    return lambda record: matches(list(kind.texts(scope, record)))


def _id(node: Json, _: Kind, __: Scope, ___: Steps) -> Test:
    wanted = node["value"]
    return lambda record: record.get("id") == wanted


def _match_all(_: Json, __: Kind, ___: Scope, ____: Steps) -> Test:
    return lambda _: True


def _saved_search(node: Json, kind: Kind, scope: Scope, steps: Steps) -> Test:
    shown, test = _view(node, scope, steps)
    if shown != kind.name:
        wrong(
            (*steps, "saved_search_id"),
            f"This Smart View shows objects of the kind {shown}, not {kind.name}.",
        )
    return test


def _view(node: Json, scope: Scope, steps: Steps) -> tuple[str, Test]:
    try:
        return scope.view_of(scope, node["saved_search_id"])
    except LookupError:
        wrong((*steps, "saved_search_id"), NO_SUCH_OBJECT)
    except FilterError:
        raise
    except SearchError as problem:
        wrong((*steps, "saved_search_id"), str(problem))


def _field_condition(node: Json, kind: Kind, scope: Scope, steps: Steps) -> Test:
    attribute = _attribute(node["field"], kind, scope, (*steps, "field"))
    condition = node["condition"]
    if condition["type"] == "exists":
        return lambda record: bool(attribute.values(scope, record))
    return test_value(condition, attribute, scope, (*steps, "condition"), text_test)


Node = Callable[[Json, Kind, Scope, Steps], Test]
_NODES: Final[Mapping[str, Node]] = {
    "and": _all,
    "or": _any,
    "object_type": _object_type,
    "field_condition": _field_condition,
    "has_related": _has_related,
    "text": _text,
    "id": _id,
    "match_all": _match_all,
    "saved_search": _saved_search,
}


def text_test(node: Json) -> Callable[[list[str]], bool]:
    """Return whether one of several texts is what a text condition asks for."""
    value, words = node["value"], words_of(node["value"])
    match node["mode"]:
        case "full_words":
            return lambda texts: has_words(texts, words)
        case "beginning_of_words":
            return lambda texts: has_words(texts, words, begun=True)
        case "phrase":
            return lambda texts: has_phrase(texts, words)
        case _:
            folded = value.casefold()
            return lambda texts: any(text.casefold() == folded for text in texts)


def _attribute(field: Json, kind: Kind, scope: Scope, steps: Steps) -> Attribute:
    if field["type"] == "custom_field":
        found = scope.store.fields.get(field["custom_field_id"])
        if found is None or kind.family not in families(found):
            wrong((*steps, "custom_field_id"), NO_SUCH_OBJECT)
        return custom_attribute(found)
    if field["type"] != "regular_field":
        wrong((*steps, "type"), f"The emulator knows no field of the type {field['type']!r}.")
    name = field["field_name"]
    if field["object_type"] != kind.name:
        wrong((*steps, "object_type"), f"The objects here are of the kind {kind.name!r}.")
    if name not in kind.fields:
        wrong((*steps, "field_name"), f"The emulator knows no field {name!r} of a {kind.name}.")
    return kind.fields[name]
