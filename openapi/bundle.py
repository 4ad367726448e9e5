"""Put the parts of the description together, and check them against our own rules.

    python openapi/bundle.py            print the bundled document as JSON
    python openapi/bundle.py --check    print one line for each broken rule; exit 1 if there is any

Findings name the file, the place in the bundled document, and what is wrong there.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias

import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import YAMLError

Node: TypeAlias = dict[str, Any]
Rule: TypeAlias = Callable[[Node], Iterator[tuple[str, str]]]

HERE: Final = Path(__file__).resolve().parent
METHODS: Final = ("get", "put", "post", "delete", "patch")
# https://developer.close.com/api/overview/http-response-codes, and what servers say when they fail.
ERRORS: Final = frozenset({"400", "401", "402", "403", "404", "405", "415", "429", "5XX"})
#: Whether a request may be sent again when it is not known whether it was carried out.
IDEMPOTENCY_CLASSES: Final = frozenset({"read", "replace", "remove", "create", "irreversible"})
#: The ways in which a list gives its objects.
FORMS: Final = frozenset({"offset", "cursor", "whole"})
#: What an operation's `x-paging` may say.
PAGING: Final = frozenset({"form", "max_limit", "max_skip", "window", "changes", "reason"})
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
# Where a schema keeps further schemas: by name, in a list, or one.
BY_NAME: Final = ("properties", "patternProperties", "$defs")
IN_LISTS: Final = ("allOf", "anyOf", "oneOf")
SINGLE: Final = ("items", "additionalProperties")


class BundleError(Exception):
    """The files of the description do not fit together; the text names the file and the key."""


class _Constructor(SafeConstructor):
    """Leaves dates as the strings they are in JSON."""


_Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def read(path: Path) -> Node:
    """Give one YAML file as plain JSON values.

    Raises:
        BundleError: The file is no mapping, no YAML, or has a key twice in one mapping.
    """
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _Constructor
    try:
        # Through JSON, because that is what leaves this house: keys become strings, aliases become copies.
        loaded = json.loads(json.dumps(yaml.load(path)))
    except YAMLError as error:
        raise BundleError(f"{path.name}: {error}") from error
    if not isinstance(loaded, dict):
        raise BundleError(f"{path.name}: not a mapping")
    return loaded


def bundle() -> Node:
    """Give the whole description as one document.

    Raises:
        BundleError: Two files define the same path or component, or a file can't be read.
    """
    document = read(HERE / "close.yaml")
    paths: Node = {}
    components: dict[str, Node] = {}
    for file in sorted((HERE / "paths").glob("*.yaml")):
        _merge(paths, read(file), f"paths/{file.name}")
    for file in sorted((HERE / "components").glob("*.yaml")):
        for kind, entries in read(file).items():
            _merge(components.setdefault(kind, {}), entries, f"components/{file.name}: {kind}")
    return {**document, "paths": paths, "components": components}


def _merge(into: Node, entries: Node, place: str) -> None:
    if both := into.keys() & entries.keys():
        raise BundleError(f"{place}: defined twice: {', '.join(sorted(both))}")
    into.update(entries)


def origins() -> dict[str, str]:
    """Give the file of each path and component by its pointer."""
    found = {}
    for file in sorted((HERE / "paths").glob("*.yaml")):
        found.update({_join("#/paths", path): f"paths/{file.name}" for path in read(file)})
    for file in sorted((HERE / "components").glob("*.yaml")):
        for kind, entries in read(file).items():
            found.update({_join(f"#/components/{kind}", name): f"components/{file.name}" for name in entries})
    return found


def lint(document: Node) -> list[str]:
    """Give one line per broken rule: `file: pointer: rule`. Empty when the description is sound."""
    places = origins()
    # The other rules follow references and read keywords, so they wait until both can be trusted.
    findings = list(_dangling(document)) or list(_schemas_sound(document)) or list(_openapi(document))
    if not findings:
        findings = [finding for rule in RULES for finding in rule(document)]
    lines = []
    for pointer, text in findings:
        files = (name for place, name in places.items() if f"{pointer}/".startswith(f"{place}/"))
        lines.append(f"{next(files, 'close.yaml')}: {pointer}: {text}")
    return lines


# Walking


def _join(pointer: str, *steps: str | int) -> str:
    return "/".join([pointer, *(str(step).replace("~", "~0").replace("/", "~1") for step in steps)])


def _resolve(document: Node, node: Any) -> Any:
    """Follow a reference, and the references it leads to."""
    while isinstance(node, dict) and "$ref" in node:
        node = _at(document, node["$ref"])
    return node


def _at(document: Node, pointer: str) -> Any:
    """Give what a pointer names; KeyError when there is nothing."""
    node: Any = document
    for step in pointer.removeprefix("#/").split("/"):
        node = node[step.replace("~1", "/").replace("~0", "~")]
    return node


def _references(node: Any, pointer: str = "#") -> Iterator[tuple[str, str]]:
    """Give each `$ref` with the place it stands in; what examples hold is data, not description."""
    if isinstance(node, dict):
        names = pointer.endswith(BY_NAME)
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield pointer, value
            elif names or key not in ("example", "examples"):
                yield from _references(value, _join(pointer, key))
            elif key == "examples" and isinstance(value, dict):
                for name, example in value.items():
                    if "$ref" in example:
                        yield _join(pointer, key, name), example["$ref"]
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _references(value, _join(pointer, index))


def operations(document: Node) -> Iterator[tuple[str, Node, Node]]:
    """Give each operation as (pointer, path item, operation)."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield _join("#/paths", path, method), item, item[method]


def _components(document: Node, kind: str) -> Iterator[tuple[str, Node]]:
    for name, component in document["components"].get(kind, {}).items():
        yield _join("#/components", kind, name), component


def _declared(document: Node, item: Node, operation: Node) -> list[Node]:
    """Give the parameters of an operation, those of its path included."""
    own = [*item.get("parameters", []), *operation.get("parameters", [])]
    return [_resolve(document, parameter) for parameter in own]


def _parameters(document: Node) -> Iterator[tuple[str, Node]]:
    yield from _components(document, "parameters")
    for path, item in document["paths"].items():
        for method in ("", *METHODS):
            owner = item.get(method, {}) if method else item
            for index, parameter in enumerate(owner.get("parameters", [])):
                place = _join("#/paths", path, *([method] if method else []), "parameters", index)
                if "$ref" not in parameter:
                    yield place, parameter


def _responses(document: Node) -> Iterator[tuple[str, Node]]:
    yield from _components(document, "responses")
    for pointer, _, operation in operations(document):
        for status, response in operation.get("responses", {}).items():
            if "$ref" not in response:
                yield _join(pointer, "responses", status), response


def _headers(document: Node) -> Iterator[tuple[str, Node]]:
    yield from _components(document, "headers")
    for pointer, response in _responses(document):
        for name, header in response.get("headers", {}).items():
            if "$ref" not in header:
                yield _join(pointer, "headers", name), header


def _contents(document: Node) -> Iterator[tuple[str, Node]]:
    """Give each media type of a request or response."""
    for pointer, response in _responses(document):
        for media, content in response.get("content", {}).items():
            yield _join(pointer, "content", media), content
    for pointer, _, operation in operations(document):
        for media, content in operation.get("requestBody", {}).get("content", {}).items():
            yield _join(pointer, "requestBody", "content", media), content


def _roots(document: Node) -> Iterator[tuple[str, Any]]:
    """Give the schemas that everything else hangs on."""
    yield from _components(document, "schemas")
    for pointer, owner in (*_parameters(document), *_headers(document), *_contents(document)):
        yield f"{pointer}/schema", owner.get("schema", {})


def schemas(document: Node) -> Iterator[tuple[str, Node]]:
    """Give every schema, nested ones too; what a reference names is given once, at its own place."""
    pending = list(_roots(document))
    while pending:
        pointer, schema = pending.pop(0)
        if not isinstance(schema, dict):
            continue
        yield pointer, schema
        pending += _inner(pointer, schema)


def _inner(pointer: str, schema: Node) -> Iterator[tuple[str, Any]]:
    for key in BY_NAME:
        for name, inner in schema.get(key, {}).items():
            yield _join(pointer, key, name), inner
    for key in IN_LISTS:
        for index, inner in enumerate(schema.get(key, [])):
            yield _join(pointer, key, index), inner
    for key in SINGLE:
        if key in schema:
            yield _join(pointer, key), schema[key]


# Rules: each gives (pointer, what is wrong)


def _dangling(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, target in _references(document):
        try:
            _at(document, target)
        except (KeyError, TypeError):
            yield pointer, f"$ref leads nowhere: {target}"


def _unused(document: Node) -> Iterator[tuple[str, str]]:
    used = {target for _, target in _references(document)}
    used |= {_join("#/components/securitySchemes", name) for entry in document["security"] for name in entry}
    for kind, entries in document["components"].items():
        for name in entries:
            if (pointer := _join("#/components", kind, name)) not in used:
                yield pointer, "component is not used"


def _operation_basics(document: Node) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    known = {tag["name"] for tag in document["tags"]}
    for pointer, _, operation in operations(document):
        tags, name = operation.get("tags", []), operation.get("operationId", "")
        if len(tags) != 1 or tags[0] not in known:
            yield pointer, "has not exactly one of the tags of close.yaml"
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


def _sources(document: Node) -> Iterator[tuple[str, str]]:
    owners = [(pointer, operation) for pointer, _, operation in operations(document)]
    owners += _components(document, "schemas")
    for pointer, owner in owners:
        if owner.get("x-source", {}).keys() != {"page", "read"}:
            yield pointer, "lacks x-source with page and read"


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
                yield pointer, "has x-paging, but its answer has no data and has_more"
            continue
        if paging is None or not {"form", "reason"} <= paging.keys() <= PAGING or paging["form"] not in FORMS:
            yield pointer, f"lacks x-paging with a reason and a form of {', '.join(sorted(FORMS))}"
            continue
        declared = {node["name"]: node for node in _declared(document, item, operation)}
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
    orders = _resolve(document, declared.get("_order_by", {}).get("schema", {})).get("enum", [])
    if window["order"] is not ({field, f"-{field}"} <= set(orders)):
        yield f"x-paging: order says {window['order']}, and _order_by something else"


def _is_list(document: Node, operation: Node) -> bool:
    """Tell whether a success holds a list of objects and whether there are more."""
    pending: list[Any] = []
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            contents = _resolve(document, response).get("content", {}).values()
            pending += [content.get("schema", {}) for content in contents]
    names: set[str] = set()
    while pending:
        schema = _resolve(document, pending.pop())
        names |= schema.get("properties", {}).keys()
        pending += [inner for key in IN_LISTS for inner in schema.get(key, [])]
    return {"data", "has_more"} <= names


def _path_parameters(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, item, operation in operations(document):
        path = pointer.split("/")[2].replace("~1", "/")
        wanted = {part[1:-1] for part in path.split("/") if part.startswith("{")}
        declared = [node for node in _declared(document, item, operation) if node["in"] == "path"]
        given = {node["name"] for node in declared if node.get("required") is True}
        if wanted != given:
            yield pointer, f"declares and requires {sorted(given)}, but the path has {sorted(wanted)}"


def _descriptions(document: Node) -> Iterator[tuple[str, str]]:
    owners = [*_parameters(document), *_responses(document), *_headers(document)]
    owners += _components(document, "schemas")
    for pointer, schema in schemas(document):
        for key in ("properties", "patternProperties"):
            owners += [(_join(pointer, key, name), node) for name, node in schema.get(key, {}).items()]
    for pointer, owner in owners:
        if not owner.get("description") and not _resolve(document, owner).get("description"):
            yield pointer, "lacks a description"


def _no_defaults(document: Node) -> Iterator[tuple[str, str]]:
    # The generated client would send a default with every call.
    for pointer, parameter in _parameters(document):
        if "default" in _resolve(document, parameter.get("schema", {})):
            yield pointer, "has a default; say it in the description"


def _contents_complete(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, content in _contents(document):
        if "schema" not in content:
            yield pointer, "lacks a schema"
        if not content.get("examples") and "example" not in content:
            yield pointer, "lacks an example"


def _examples_fit(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, owner in (*_contents(document), *_parameters(document), *_headers(document)):
        examples = {"example": owner["example"]} if "example" in owner else {}
        for name, example in owner.get("examples", {}).items():
            examples[_join("examples", name)] = _resolve(document, example)["value"]
        if not examples:
            continue
        schema = {**owner.get("schema", {}), "components": document["components"]}
        validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
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
        for pointer, owner in _contents(document)
        if "/requestBody/" in pointer
    ]
    seen: list[Node] = []
    while pending:
        pointer, node = pending.pop()
        if not isinstance(node, dict):
            continue
        pointer, node = node.get("$ref", pointer), _resolve(document, node)
        if node in seen:
            continue
        seen.append(node)
        if node.get("additionalProperties") is False:
            yield pointer, "has additionalProperties: false; use unevaluatedProperties"
        if node.get("type") == "object" and node.get("unevaluatedProperties") is not False:
            yield pointer, "object of a request body lacks unevaluatedProperties: false"
        pending += _inner(pointer, node)


def _answered_as(document: Node) -> Iterator[tuple[str, str]]:
    """What a request takes inside its body, answers may have as well: the description says as what."""
    requested = [(pointer, owner.get("schema", {})) for pointer, owner in _contents(document)]
    bodies = [_resolve(document, schema) for pointer, schema in requested if "/requestBody/" in pointer]
    kinds = [(place, _resolve(document, node)) for body in bodies for place, node in _inner("", body)]
    for place, node in kinds:
        kinds += [(inner, _resolve(document, one)) for inner, one in _inner(place, node)]
    inside = [node for _, node in kinds if node.get("type") == "object"]
    pairs: dict[str, list[Node]] = {}
    for pointer, schema in _components(document, "schemas"):
        for answer in schema.get("x-answered-as", ()):
            pairs.setdefault(answer["$ref"], []).append(schema)
        if "x-answered-as" not in schema and schema in inside:
            yield pointer, "object inside a request body lacks x-answered-as ([] where no answer has it)"
    for reference, takers in pairs.items():
        # What asks for an id names an object, whose other fields may well be set elsewhere.
        if any("id" in taker.get("required", ()) for taker in takers):
            continue
        taken = {name for taker in takers for name in taker["properties"]}
        for name, node in _at(document, reference)["properties"].items():
            if node.get("readOnly", False) is (name in taken):
                yield _join(reference, "properties", name), "readOnly says otherwise than what takes it back"


def _arrays_and_enums(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, schema in schemas(document):
        kinds = schema.get("type", [])
        if "array" in ([kinds] if isinstance(kinds, str) else kinds) and "items" not in schema:
            yield pointer, "array lacks items"
        if "enum" in schema and (pointer.count("/") != 3 or not pointer.startswith("#/components/schemas/")):
            yield pointer, "enum is not a component of its own"


def _schemas_sound(document: Node) -> Iterator[tuple[str, str]]:
    for pointer, schema in _roots(document):
        try:
            jsonschema_rs.meta.validate({"$schema": DIALECT, **schema})
        except jsonschema_rs.ValidationError as error:
            yield _join(pointer, *error.instance_path), f"is no JSON Schema: {error.message}"


def _openapi(document: Node) -> Iterator[tuple[str, str]]:
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        yield _join("#", *error.absolute_path), f"is not OpenAPI 3.1: {error.message.splitlines()[0]}"


RULES: Final[tuple[Rule, ...]] = (
    _unused,
    _operation_basics,
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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=keep_lines)
    parser.add_argument("--check", action="store_true", help="only check")
    arguments = parser.parse_args()
    try:
        document = bundle()
    except BundleError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    if not arguments.check:
        json.dump(document, sys.stdout, indent=1, ensure_ascii=False)
        print()
        return
    findings = lint(document)
    count = sum(1 for _ in operations(document))
    print("\n".join(findings) or f"openapi: {count} operations, nothing to complain about")
    sys.exit(bool(findings))


if __name__ == "__main__":
    main()
