"""Check the bundled description against our own rules.

    python openapi/lint.py    print one line for each broken rule; exit 1 if there is any

Findings name the file, the place in the bundled document, and what is wrong there.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias
from urllib.parse import quote

import jsonschema_rs
from bundle import BundleError, bundle, origins
from openapi_spec_validator import OpenAPIV31SpecValidator
from walk import (
    IN_LISTS,
    Node,
    components,
    contents,
    headers,
    join,
    operations,
    parameters,
    parameters_of,
    references,
    resolve,
    responses,
    roots,
    schemas,
    subschemas,
    target_of,
)

Rule: TypeAlias = Callable[[Node], Iterator[tuple[str, str]]]

# https://developer.close.com/api/overview/http-response-codes, and what servers say when they fail.
ERRORS: Final = frozenset({"400", "401", "402", "403", "404", "405", "415", "429", "5XX"})
#: Whether a request may be sent again when it is not known whether it was carried out.
IDEMPOTENCY_CLASSES: Final = frozenset({"read", "replace", "remove", "create", "irreversible"})
#: The ways in which a list returns its objects.
FORMS: Final = frozenset({"offset", "cursor", "whole"})
#: What an operation's `x-paging` may say.
PAGING: Final = frozenset({"form", "max_limit", "max_skip", "window", "changes", "reason"})
#: What schemas are found by, anywhere in the document.
DOCUMENT: Final = "urn:description"
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def lint(document: Node) -> list[str]:
    """Return one line per broken rule: `file: pointer: rule`. Empty when the description is sound."""
    # The other rules follow references and read keywords, so they wait until both can be trusted.
    findings = list(_dangling(document)) or list(_schemas_sound(document)) or list(_openapi(document))
    if not findings:
        findings = [finding for rule in RULES for finding in rule(document)]
    lines = []
    places = origins() if findings else {}
    for pointer, text in findings:
        files = (name for place, name in places.items() if f"{pointer}/".startswith(f"{place}/"))
        lines.append(f"{next(files, 'close.yaml')}: {pointer}: {text}")
    return lines


# Rules: each yields (pointer, what is wrong)


def _dangling(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, target in references(document):
        try:
            target_of(document, target)
        except (KeyError, TypeError):
            yield pointer, f"$ref leads nowhere: {target}"


def _unused(document: Node) -> Iterator[tuple[str, str]]:
    used = {target for _, target in references(document)}
    used |= {join("#/components/securitySchemes", name) for entry in document["security"] for name in entry}
    for kind, entries in document["components"].items():
        for name in entries:
            if (pointer := join("#/components", kind, name)) not in used:
                yield pointer, "component is not used"


def _operation_basics(document: Node) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    known = {tag["name"] for tag in document["tags"]}
    for pointer, _, operation in operations(document):
        tags, name = operation.get("tags", []), operation.get("operationId", "")
        if len(tags) != 1 or tags[0] not in known:
            yield pointer, "has not exactly one tag that is named in x-common or close.yaml"
        elif tags[0].count(".") > 1 or tags[0].partition(".")[0] not in known:
            yield pointer, f"tag {tags[0]} is below no known group"
        elif not name.startswith(f"{tags[0]}_"):
            yield pointer, f"operationId is not {tags[0]}_<verb>"
        if name in seen:
            yield pointer, f"operationId is taken: {name}"
        seen.add(name)
        if missing := {"summary", "description"} - operation.keys():
            yield pointer, f"lacks {', '.join(sorted(missing))}"
        statuses = operation.get("responses", {}).keys()
        if missing := ERRORS - statuses:
            yield pointer, f"lacks answers {', '.join(sorted(missing))}"
        if sum(status.startswith("2") for status in statuses) != 1:
            yield pointer, "has not exactly one 2xx answer"


def _schema_names(document: Node) -> Iterator[tuple[str, str]]:
    taken = {
        "".join(word.capitalize() for word in re.split(r"[._]", tag["name"])) for tag in document["tags"]
    }
    for pointer, _ in components(document, "schemas"):
        if pointer.rpartition("/")[2] in taken:
            yield pointer, "has the name of the class of a tag's operations"


def _sources(document: Node) -> Iterator[tuple[str, str]]:
    owners = [(pointer, operation) for pointer, _, operation in operations(document)]
    owners += components(document, "schemas")
    for pointer, owner in owners:
        source = owner.get("x-source", {})
        if source.keys() - {"from"} != {"page", "read"} or source.get("from", "example") != "example":
            yield (
                pointer,
                "lacks x-source with page and read, and `from: example` where the page has no schema",
            )


def _idempotency(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, _, operation in operations(document):
        idempotency = operation.get("x-idempotency", {})
        if idempotency.keys() != {"class", "reason"} or idempotency["class"] not in IDEMPOTENCY_CLASSES:
            yield (
                pointer,
                f"lacks x-idempotency with a reason and a class of {', '.join(sorted(IDEMPOTENCY_CLASSES))}",
            )


def _pagings(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, item, operation in operations(document):
        paging = operation.get("x-paging")
        if not _is_list(document, operation):
            if paging is not None:
                yield pointer, "has x-paging, but its answer has no data and has_more or cursor_next"
            continue
        if paging is None or not {"form", "reason"} <= paging.keys() <= PAGING or paging["form"] not in FORMS:
            yield pointer, f"lacks x-paging with a reason and a form of {', '.join(sorted(FORMS))}"
            continue
        declared = {node["name"]: node for node in parameters_of(document, item, operation)}
        wanted = {"offset": {"_limit", "_skip"}, "cursor": {"_cursor"}, "whole": set[str]()}[paging["form"]]
        given = {"_limit", "_skip", "_cursor"} & declared.keys()
        if wanted - given or (paging["form"] == "whole" and given):
            yield pointer, f"x-paging is {paging['form']}, but the parameters are {sorted(given)}"
        for part in ("window", "changes"):
            if (named := paging.get(part)) is not None:
                yield from ((pointer, text) for text in _dates(document, part, named, declared))


def _dates(document: Node, part: str, window: Node, declared: Node) -> Iterator[str]:
    if window.keys() != {"field", "order"}:
        yield f"x-paging: a {part} has a field and says whether it is an order"
        return
    field = window["field"]
    missing = {f"{field}__gte", f"{field}__lte"} - declared.keys()
    if missing and (part == "window" or window["order"]):
        yield f"x-paging: windows need {', '.join(sorted(missing))}"
    orders = resolve(document, declared.get("_order_by", {}).get("schema", {})).get("enum", [])
    if window["order"] is not ({field, f"-{field}"} <= set(orders)):
        yield f"x-paging: order says {window['order']}, and _order_by something else"


def _is_list(document: Node, operation: Node) -> bool:
    """Whether a success has a list of objects, and whether there are more or where."""
    pending: list[Any] = []
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            contents = resolve(document, response).get("content", {}).values()
            pending += [content.get("schema", {}) for content in contents]
    names: set[str] = set()
    while pending:
        schema = resolve(document, pending.pop())
        names |= schema.get("properties", {}).keys()
        pending += [inner for key in IN_LISTS for inner in schema.get(key, [])]
    return "data" in names and not names.isdisjoint({"has_more", "cursor_next"})


def _path_parameters(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, item, operation in operations(document):
        path = pointer.split("/")[2].replace("~1", "/")
        wanted = {part[1:-1] for part in path.split("/") if part.startswith("{")}
        declared = [node for node in parameters_of(document, item, operation) if node["in"] == "path"]
        given = {node["name"] for node in declared if node.get("required") is True}
        if wanted != given:
            yield pointer, f"declares and requires {sorted(given)}, but the path has {sorted(wanted)}"


def _descriptions(document: Node) -> Iterator[tuple[str, str]]:
    owners = [*parameters(document), *responses(document), *headers(document)]
    owners += components(document, "schemas")
    for pointer, schema in schemas(document):
        for key in ("properties", "patternProperties"):
            owners += [(join(pointer, key, name), node) for name, node in schema.get(key, {}).items()]
    for pointer, owner in owners:
        if not owner.get("description") and not resolve(document, owner).get("description"):
            yield pointer, "lacks a description"


def _no_defaults(document: Node) -> Iterator[tuple[str, str]]:
    # The generated client would send a default with every call.
    for pointer, parameter in parameters(document):
        if "default" in resolve(document, parameter.get("schema", {})):
            yield pointer, "has a default; say it in the description"


def _contents_complete(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, content in contents(document):
        if "schema" not in content:
            yield pointer, "lacks a schema"
        if not content.get("examples") and "example" not in content:
            yield pointer, "lacks an example"


def _examples_fit(document: Node) -> Iterator[tuple[str, str]]:
    registry = jsonschema_rs.Registry([(DOCUMENT, document)])
    for pointer, owner in (*contents(document), *parameters(document), *headers(document)):
        examples = {"example": owner["example"]} if "example" in owner else {}
        for name, example in owner.get("examples", {}).items():
            examples[join("examples", name)] = resolve(document, example)["value"]
        if not examples:
            continue
        schema = {"$ref": f"{DOCUMENT}#{quote(pointer[1:])}/schema"} if "schema" in owner else {}
        validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True, registry=registry)
        for name, value in examples.items():
            for error in validator.iter_errors(value):
                at = "/".join(str(step) for step in error.instance_path)
                yield (
                    f"{pointer}/{name}",
                    f"example does not fit its schema at /{at}: {error.message.splitlines()[0][:160]}",
                )


def _strict_bodies(document: Node) -> Iterator[tuple[str, str]]:
    # `additionalProperties: false` would make the generator drop custom fields.
    pending: list[tuple[str, Any]] = []
    pending += [
        (pointer, owner.get("schema", {}))
        for pointer, owner in contents(document)
        if "/requestBody/" in pointer
    ]
    # What is of a kind that we do not know may have any keys.
    others = {
        join("#/components/schemas", schema["x-kinds"]["otherwise"])
        for _, schema in components(document, "schemas")
        if "x-kinds" in schema
    }
    seen: list[Node] = []
    while pending:
        pointer, node = pending.pop()
        if not isinstance(node, dict) or node.get("$ref") in others:
            continue
        pointer, node = node.get("$ref", pointer), resolve(document, node)
        if node in seen:
            continue
        seen.append(node)
        if node.get("additionalProperties") is False:
            yield pointer, "has additionalProperties: false; use unevaluatedProperties"
        if node.get("type") == "object" and node.get("unevaluatedProperties") is not False:
            yield pointer, "object of a request body lacks unevaluatedProperties: false"
        pending += subschemas(pointer, node)


def _answered_as(document: Node) -> Iterator[tuple[str, str]]:
    """Check `x-answered-as`: an object in a request body names that of answers that may be sent in its place."""
    requested = [(pointer, owner.get("schema", {})) for pointer, owner in contents(document)]
    bodies = [resolve(document, schema) for pointer, schema in requested if "/requestBody/" in pointer]
    inside: list[Node] = []
    pending = [node for body in bodies for _, node in subschemas("", body)]
    while pending:
        # A filter is made of filters: each schema once, however deep it stands.
        if (node := resolve(document, pending.pop())) not in inside:
            inside.append(node)
            pending += [one for _, one in subschemas("", node)]
    objects = [node for node in inside if node.get("type") == "object"]
    pairs: dict[str, list[Node]] = {}
    for pointer, schema in components(document, "schemas"):
        for answer in schema.get("x-answered-as", ()):
            pairs.setdefault(answer["$ref"], []).append(schema)
        if "x-answered-as" not in schema and schema in objects:
            yield pointer, "object inside a request body lacks x-answered-as ([] where no answer has it)"
    for reference, takers in pairs.items():
        # What asks for an id names an object, whose other fields may well be set elsewhere.
        if any("id" in taker.get("required", ()) for taker in takers):
            continue
        for name, node in target_of(document, reference)["properties"].items():
            # A file's size is Close's in most places, and is sent in one.
            taken = [name in taker["properties"] for taker in takers]
            if all(taken) if node.get("readOnly", False) else not any(taken):
                yield join(reference, "properties", name), "readOnly says otherwise than what takes it back"


def _arrays_and_enums(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, schema in schemas(document):
        kinds = schema.get("type", [])
        if "array" in ([kinds] if isinstance(kinds, str) else kinds) and "items" not in schema:
            yield pointer, "array lacks items"
        if "enum" in schema and (pointer.count("/") != 3 or not pointer.startswith("#/components/schemas/")):
            yield pointer, "enum is not a component of its own"


def _schemas_sound(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, schema in roots(document):
        try:
            jsonschema_rs.meta.validate({"$schema": DIALECT, **schema})
        except jsonschema_rs.ValidationError as error:
            yield join(pointer, *error.instance_path), f"is no JSON Schema: {error.message}"


def _openapi(document: Node) -> Iterator[tuple[str, str]]:
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        yield join("#", *error.absolute_path), f"is not OpenAPI 3.1: {error.message.splitlines()[0]}"


RULES: Final[tuple[Rule, ...]] = (
    _unused,
    _operation_basics,
    _schema_names,
    _sources,
    _idempotency,
    _pagings,
    _path_parameters,
    _descriptions,
    _no_defaults,
    _contents_complete,
    _examples_fit,
    _strict_bodies,
    _answered_as,
    _arrays_and_enums,
)


def main() -> None:
    """Run from the command line."""
    keep_lines = argparse.RawDescriptionHelpFormatter
    argparse.ArgumentParser(description=__doc__, formatter_class=keep_lines).parse_args()
    try:
        document = bundle()
    except BundleError as error:
        sys.exit(str(error))
    findings = lint(document)
    count = sum(1 for _ in operations(document))
    print("\n".join(findings) or f"openapi: {count} operations, nothing to complain about")
    sys.exit(bool(findings))


if __name__ == "__main__":
    main()
