"""Compare the facts that Close publishes of its operations with our description.

The facts (`published_facts.json`) hold names, types, nullability, enums, requiredness and limits, and no sentence. In
them `*` after a field and before a parameter marks what is required, `@Name` stands for a schema, and `from_example`
holds the form of an example where Close's document has no schema: its texts name a kind of value ("id lead_",
"date-time with offset"), its objects show the fields that there are and say nothing about which of them are required.

A difference is named where it arises: at a field of one of Close's schemas (`Contact.emails[].type`), or at a parameter
(`query:lead_id`), the `body` or an answer of the operation, with what they say and what we say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from .shapes import LIMITS, Description, Fields, Node, Parameter, PublishedFacts, Shape

#: Where, what, theirs, ours.
Finding: TypeAlias = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One fact on which Close's document and our description differ."""

    operation: str
    where: str
    what: str
    theirs: str
    ours: str
    #: Where the operation has it: its parameters, its body or its answers.
    part: str = field(default="", compare=False)

    def __str__(self) -> str:
        """Return one line with all that an entry of the accepted differences names."""
        return f"{self.operation}: {self.where}: {self.what}: theirs {self.theirs}, ours {self.ours}"


def compare(published: Node, document: Node) -> list[Difference]:
    """Return all differences of the operations that our description has."""
    theirs = {_nameless(name): node for name, node in published["operations"].items()}
    facts, description = PublishedFacts(published), Description(document)
    found: list[Difference] = []
    for name, item, operation in described(document):
        published_one = theirs.get(_nameless(name))
        if published_one is None:
            found.append(Difference(name, "operation", "operation", "absent", "present"))
            continue
        parts = {
            "parameters": _parameters(
                facts.parameters(published_one), description.parameters(item, operation)
            ),
            "body": _content("body", facts.content(published_one.get("body")), _body(description, operation)),
            "answers": _answers(facts, published_one, description, operation),
        }
        every = ((part, finding) for part, findings in parts.items() for finding in findings)
        found += dict.fromkeys(Difference(name, *finding, part=part) for part, finding in every)
    return found


def not_described(published: Node, document: Node) -> list[str]:
    """Return Close's operations that our description does not have."""
    ours = {_nameless(name) for name, _, _ in described(document)}
    return [name for name in published["operations"] if _nameless(name) not in ours]


def described(document: Node) -> Iterator[tuple[str, Node, Node]]:
    """Yield each operation of our description as method and path, path item, operation."""
    for path, item in document["paths"].items():
        for method in ("get", "put", "post", "delete", "patch"):
            if method in item:
                yield f"{method.upper()} {path}", item, item[method]


def _nameless(operation: str) -> str:
    """Return an operation without the names in its path, which are compared as parameters."""
    return re.sub(r"\{[^}]*\}", "{}", operation)


def _body(description: Description, operation: Node) -> Shape | None:
    return description.content(operation.get("requestBody"))


def _answers(facts: PublishedFacts, theirs: Node, description: Description, ours: Node) -> Iterator[Finding]:
    published = {status: node for status, node in theirs["answers"].items() if status.startswith("2")}
    own = {status: node for status, node in ours["responses"].items() if status.startswith("2")}
    if published.keys() != own.keys():
        yield "answer", "status", _words(published), _words(own)
    for status in published.keys() & own.keys():
        shapes = facts.content(published[status]), description.content(own[status])
        yield from _content(f"answer {status}", *shapes)
    for status in theirs["errors"].split():
        if status not in ours["responses"]:
            yield f"answer {status}", "status", "present", "absent"


def _parameters(theirs: dict[str, Parameter], ours: dict[str, Parameter]) -> Iterator[Finding]:
    for where in sorted(theirs.keys() | ours.keys()):
        if where not in theirs or where not in ours:
            yield where, "parameter", _present(where in theirs), _present(where in ours)
            continue
        published, own = theirs[where], ours[where]
        if published.required != own.required:
            yield where, "required", _yes(published.required), _yes(own.required)
        if published.several != own.several:
            yield where, "list", published.several, own.several
        # A query has no null: "string or null" is how Close's document says that a parameter may be left out.
        yield from (finding for finding in _shapes(where, published.shape, own.shape) if finding[1] != "null")


def _content(where: str, theirs: Shape | None, ours: Shape | None) -> Iterator[Finding]:
    if theirs is None or ours is None:
        if theirs is not ours:
            yield where, "content", _present(theirs is not None), _present(ours is not None)
    else:
        yield from _shapes(where, theirs, ours)


def _shapes(where: str, theirs: Shape, ours: Shape) -> Iterator[Finding]:
    yield from (_shown if theirs.example else _ruled)(where, theirs, ours)
    if theirs.items is not None and ours.items is not None:
        yield from _shapes(f"{where}[]", theirs.items, ours.items)
    for published, own in _pairs(theirs.objects, ours.objects):
        if published is None or own is None:
            either = published or own or Fields()
            name = either.schema or f"object of {_words(either.fields)}"
            yield where, name, _present(published is not None), _present(own is not None)
        else:
            yield from _fields(published.schema or where, published, own, example=theirs.example)


def _ruled(where: str, theirs: Shape, ours: Shape) -> Iterator[Finding]:
    """Compare a value that both schemas rule."""
    published, own = theirs.types - {"null"}, ours.types - {"null"}
    if published != own:
        yield where, "type", _words(published) or "any", _words(own) or "any"
    if ("null" in theirs.types) != ("null" in ours.types):
        yield where, "null", _yes("null" in theirs.types), _yes("null" in ours.types)
    if theirs.formats != ours.formats:
        yield where, "format", _words(theirs.formats) or "none", _words(ours.formats) or "none"
    if theirs.enum != ours.enum:
        yield where, "enum", _words(theirs.enum or ()) or "none", _words(ours.enum or ()) or "none"
    for limit in LIMITS:
        if theirs.limits.get(limit) != ours.limits.get(limit):
            yield where, limit, str(theirs.limits.get(limit, "none")), str(ours.limits.get(limit, "none"))


def _shown(where: str, theirs: Shape, ours: Shape) -> Iterator[Finding]:
    """Compare a value that Close shows in an example: our schema has to allow it."""
    allowed = ours.types | ({"integer"} if "number" in ours.types else set())
    published = theirs.types - {"null"}
    if not published <= allowed:
        yield where, "type", _words(published), _words(ours.types - {"null"}) or "any"
    if "null" in theirs.types and "null" not in ours.types:
        yield where, "null", "yes", "no"
    if theirs.enum is not None and ours.enum is not None and not theirs.enum <= ours.enum:
        yield where, "enum", _words(theirs.enum), _words(ours.enum)


def _pairs(theirs: Iterable[Fields], ours: Iterable[Fields]) -> Iterator[tuple[Fields | None, Fields | None]]:
    """Yield the objects that a value may be side by side: with the same fields, else with fields in common."""
    published, own = list(theirs), list(ours)
    if not published or not own:
        return
    for same in (True, False):
        for one in list(published):
            alike = [o for o in own if (o.fields.keys() == one.fields.keys() if same else _related(one, o))]
            if alike:
                published.remove(one)
                own.remove(alike[0])
                yield one, alike[0]
    yield from ((one, None) for one in published)
    yield from ((None, one) for one in own)


def _related(one: Fields, other: Fields) -> bool:
    return not one.known or not other.known or bool(one.fields.keys() & other.fields.keys())


def _fields(where: str, theirs: Fields, ours: Fields, *, example: bool) -> Iterator[Finding]:
    if theirs.inside_itself or ours.inside_itself or not theirs.known:
        return
    if theirs.custom != ours.custom:
        yield where, "custom fields", _yes(theirs.custom), _yes(ours.custom)
    if theirs.closed != ours.closed and not example:
        yield where, "other fields", _refused(theirs.closed), _refused(ours.closed)
    for name in sorted(theirs.fields.keys() | ours.fields.keys()):
        place = f"{where}.{name}"
        if name not in theirs.fields or name not in ours.fields:
            yield place, "field", _present(name in theirs.fields), _present(name in ours.fields)
            continue
        if not example and (name in theirs.required) != (name in ours.required):
            yield place, "required", _yes(name in theirs.required), _yes(name in ours.required)
        yield from _shapes(place, theirs.fields[name], ours.fields[name])


def _yes(value: object) -> str:
    return "yes" if value else "no"


def _present(value: object) -> str:
    return "present" if value else "absent"


def _refused(value: object) -> str:
    return "refused" if value else "taken"


def _words(values: Iterable[Any]) -> str:
    return ", ".join(sorted(map(str, values)))
