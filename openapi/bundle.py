"""Put the parts of the description together into one OpenAPI document.

    python openapi/bundle.py    print the bundled document as JSON

A path file names only what is special about an operation. The bundler adds the rest:

`x-common` in `close.yaml`
    `responses`: the standard error responses of every operation.
    `headers`: headers of every success.
    `x-parameters`: lists of parameters by name; `x-parameters: activities` among an operation's stands for them.
    `x-idempotency`, `x-paging`: values by name, so that `x-idempotency: read` stands for a class and its reason.
`x-common` in a path file
    `tag`: name and description of the tag that all of its operations have. Keys that they share, such as `x-source`,
    and `headers` of their successes. `links: SmsTemplate` adds the usual links between creating, reading, changing
    and deleting one SMS template, as components such as `GetSmsTemplate`.
JSON bodies
    `schema` with `example` or `examples`, directly in a request body or response, is its `application/json` content.
    A request body is required unless it says otherwise. A response without an example whose schema is `SmsTemplate`,
    or a list of these, shows the example of that name, or a list of it.
Query parameters
    A parameter that doesn't say where it stands is in the query.
    `x-filters: date_created` stands for one date filter per entry of `operators`: `on` (`date_created` itself), `lt`
    (`date_created__lt`), `lte`, `gt`, `gte`. Its `description` has `{when}` where "on", "before", … are to stand;
    `deprecated` is that of each.
    `x-list: status_id__in` stands for a list separated by commas, of texts (`of` describes one) or of a schema (`of`
    refers to it); `minItems` is optional.
    A text is not blank, nor of commas alone: a filter by nothing may list everything. A search (`query`), a cursor and
    an order may be empty, and so may a list (`x-list: status_id__in`), which finds nothing then.

Schemas
    `x-kinds: {key: _type, otherwise: AnyActivity}` is a union. Its members name it themselves, `x-kind: {of: Activity,
    value: Note}`: a new member is a new file. An object whose `_type` is no member's is an `AnyActivity`.

What an operation says itself comes before what is common. Repeating what is common is an error, and none of the keys
above is left in the bundled document.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

from walk import METHODS, Node, join
from yaml import YAMLError
from yaml_files import parsed

HERE: Final = Path(__file__).resolve().parent
COMMON: Final = "x-common"
#: What `x-common` in close.yaml may have.
EVERYWHERE: Final = frozenset({"responses", "headers", "x-idempotency", "x-paging", "x-parameters"})
#: The order in which an operation's keys are written.
ORDER: Final = (
    "operationId", "tags", "summary", "description", "deprecated", "x-source", "x-idempotency", "x-paging", "x-facade",
    "parameters", "requestBody", "responses",
)  # fmt: skip
#: What takes the id of an object, and what it does with it.
LINKED: Final = {"get": "Reads", "update": "Changes", "delete": "Removes"}
#: One of the values that are sent with commas between them: it has none, and is not blank.
ITEM: Final = r"^[^,]*[^ \t\r\n,][^,]*$"
#: Endings of the names of texts in the query that may be blank: a search for anything, the beginning, any order.
NO_FILTERS: Final = ("query", "_cursor", "_order_by", "sort")
#: What the others match.
NOT_BLANK: Final = r"[^ \t\r\n,]"
OPERATORS: Final = {"on": "on", "lt": "before", "lte": "on or before", "gt": "after", "gte": "on or after"}


class BundleError(Exception):
    """The files of the description do not fit together; the text names the file and the key."""


def read(path: Path) -> Node:
    """Return one YAML file as plain JSON values.

    Raises:
        BundleError: The file is no mapping, no YAML, or has a key twice in one mapping.
    """
    try:
        # Through JSON, because the bundled document is JSON: keys become strings, aliases become copies.
        loaded = json.loads(json.dumps(parsed(path.read_text(encoding="utf-8"))))
    except (YAMLError, UnicodeDecodeError) as error:
        raise BundleError(f"{path.name}: {error}") from error
    if not isinstance(loaded, dict):
        raise BundleError(f"{path.name}: not a mapping")
    return loaded


def bundle(folder: Path = HERE) -> Node:
    """Return the whole description as one document.

    Raises:
        BundleError: Two files define the same path or component, a file can't be read, or a short form can't be
            unfolded.
    """
    document = read(folder / "close.yaml")
    everywhere = document.pop(COMMON, {})
    if unknown := everywhere.keys() - EVERYWHERE:
        raise BundleError(f"close.yaml: {COMMON}: unknown: {', '.join(sorted(unknown))}")
    paths: Node = {}
    components: dict[str, Node] = {}
    tags = list(document.get("tags", ()))
    for file in sorted((folder / "paths").glob("*.yaml")):
        items = read(file)
        common = items.pop(COMMON, {})
        if (tag := common.pop("tag", None)) is not None:
            tags = [one for one in tags if one["name"] != tag["name"]] + [tag]
            common["tags"] = [tag["name"]]
        thing = common.pop("links", None)
        for path, item in items.items():
            items[path] = _item(item, everywhere, common, f"paths/{file.name}: {path}")
        if thing is not None:
            links = _links(items, thing, common["tags"][0])
            _merge(components.setdefault("links", {}), links, f"paths/{file.name}: links")
        _merge(paths, items, f"paths/{file.name}")
    for file in sorted((folder / "components").glob("*.yaml")):
        for kind, entries in read(file).items():
            _merge(components.setdefault(kind, {}), entries, f"components/{file.name}: {kind}")
    _join_kinds(components.get("schemas", {}))
    _add_examples(paths, components)
    return {**document, **({"tags": tags} if tags else {}), "paths": paths, "components": components}


def origins(folder: Path = HERE) -> dict[str, str]:
    """Return the file of each path and component by its pointer."""
    found = {}
    for file in sorted((folder / "paths").glob("*.yaml")):
        found.update({join("#/paths", path): f"paths/{file.name}" for path in read(file) if path != COMMON})
    for file in sorted((folder / "components").glob("*.yaml")):
        for kind, entries in read(file).items():
            found.update({join(f"#/components/{kind}", name): f"components/{file.name}" for name in entries})
    return found


def _links(items: Node, thing: str, tag: str) -> Node:
    """Link what answers one object, or a list of them, with what takes its id; return the links as components."""
    said = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in thing).strip()
    own = {one["operationId"]: one for item in items.values() for key, one in item.items() if key in METHODS}
    targets = {verb: f"{tag}_{verb}" for verb in LINKED if f"{tag}_{verb}" in own}
    used: Node = {}
    for verb in ("create", "get", "update", "list"):
        for status, response in own.get(f"{tag}_{verb}", {}).get("responses", {}).items():
            if not status.startswith("2") or "content" not in response:
                continue
            known: Node = {}
            for name, target in targets.items():
                if name == verb or (verb == "list" and name != "get"):
                    continue
                first = verb == "list"
                link = f"{name.capitalize()}{'First' if first else ''}{thing}"
                of = f"the first {said} of the list" if first else f"the {said} of this answer"
                place = "data/0/id" if first else "id"
                used[link] = {
                    "operationId": target,
                    "description": f"{LINKED[name]} {of}.",
                    "parameters": {"id": f"$response.body#/{place}"},
                }
                known[name] = {"$ref": f"#/components/links/{link}"}
            if known:
                response["links"] = known | response.get("links", {})
    return used


def _join_kinds(schemas: Node) -> None:
    """Make unions of the schemas that say which one they belong to, distinguished by one of their keys."""
    for name, union in schemas.items():
        if "x-kinds" not in union:
            continue
        key, otherwise = union["x-kinds"]["key"], f"#/components/schemas/{union['x-kinds']['otherwise']}"
        members = {
            one["x-kind"]["value"]: member
            for member, one in schemas.items()
            if one.get("x-kind", {}).get("of") == name
        }
        mapping = {value: f"#/components/schemas/{member}" for value, member in sorted(members.items())}
        others = {"required": [key], "properties": {key: {"enum": sorted(members)}}}
        union["anyOf"] = [{"$ref": target} for target in mapping.values()]
        union["anyOf"].append({"allOf": [{"$ref": otherwise}, {"not": others}]})
        union["discriminator"] = {"propertyName": key, "mapping": mapping}
        for value, member in members.items():
            said = {"type": "string", "const": value, "description": f"The kind of object: `{value}`."}
            if "allOf" in schemas[member]:
                schemas[member]["allOf"].append({"type": "object", "properties": {key: said}})
            else:
                schemas[member]["properties"][key] = said


def _add_examples(paths: Node, components: Node) -> None:
    """Let responses that show no example show the one that is named like their schema, or a list of it."""
    known, schemas = components.get("examples", {}), components.get("schemas", {})
    responses = [
        response
        for item in paths.values()
        for key, operation in item.items()
        if key in METHODS
        for response in operation["responses"].values()
    ]
    for content in (one for response in responses for one in response.get("content", {}).values()):
        name = content.get("schema", {}).get("$ref", "").rpartition("/")[2]
        if content.keys() & {"example", "examples"}:
            continue
        if name in known:
            content["examples"] = {"one": {"$ref": f"#/components/examples/{name}"}}
            continue
        properties = schemas.get(name, {}).get("properties", {})
        item = properties.get("data", {}).get("items", {}).get("$ref", "").rpartition("/")[2]
        if item in known:
            more = {"has_more": False} if "has_more" in properties else {}
            content["example"] = {"data": [known[item]["value"]], **more}


def _merge(into: Node, entries: Node, place: str) -> None:
    if both := into.keys() & entries.keys():
        raise BundleError(f"{place}: defined twice: {', '.join(sorted(both))}")
    into.update(entries)


def _item(item: Node, everywhere: Node, common: Node, place: str) -> Node:
    """Return a path item with all that the bundler adds."""
    whole: Node = {}
    for key, value in item.items():
        if key == "parameters":
            whole[key] = _parameters(value, place)
        elif key in METHODS:
            whole[key] = _operation(value, everywhere, common, f"{place} {key}")
        else:
            whole[key] = value
    return whole


def _operation(own: Node, everywhere: Node, common: Node, place: str) -> Node:
    shared = {key: value for key, value in common.items() if key != "headers"}
    operation = _over(shared, own, place)
    for key in ("x-idempotency", "x-paging"):
        if isinstance(name := operation.get(key), str):
            operation[key] = _named(everywhere.get(key, {}), name, f"{place}: {key}")
    if "parameters" in operation:
        known = everywhere.get("x-parameters", {})
        entries: list[Node] = []
        for entry in operation["parameters"]:
            entries += _named(known, entry["x-parameters"], place) if "x-parameters" in entry else [entry]
        operation["parameters"] = _parameters(entries, place)
    if "requestBody" in operation:
        operation["requestBody"] = {"required": True, **_body(operation["requestBody"], place)}
    headers = {**everywhere.get("headers", {}), **common.get("headers", {})}
    operation["responses"] = _responses(
        operation.get("responses", {}), everywhere.get("responses", {}), headers, place
    )
    unknown = [key for key in operation if key not in ORDER]
    return {key: operation[key] for key in (*ORDER, *unknown) if key in operation}


def _over(common: Node, own: Node, place: str) -> Node:
    """Return what is common with an operation's own values over it."""
    if again := [key for key, value in own.items() if common.get(key) == value]:
        raise BundleError(f"{place}: repeats what is common: {', '.join(again)}")
    return {**common, **own}


def _named(known: Node, name: str, place: str) -> Any:
    if name not in known:
        raise BundleError(f"{place}: {name} is none of {', '.join(sorted(known))}")
    return known[name]


def _responses(own: Node, standard: Node, headers: Node, place: str) -> Node:
    """Return an operation's responses: its successes, then its errors over the standard ones."""
    successes = {}
    for status, response in own.items():
        if status.startswith("2"):
            known = _over(headers, response.get("headers", {}), f"{place}: {status}: headers")
            whole = _body(response, place)
            content = {"content": whole.pop("content")} if "content" in whole else {}
            successes[status] = {**whole, **({"headers": known} if known else {}), **content}
    errors = {status: response for status, response in own.items() if status not in successes}
    return {**successes, **_over(standard, errors, f"{place}: responses")}


def _body(owner: Node, place: str) -> Node:
    """Return a request body or response whose content is spelled out."""
    short = {key: owner[key] for key in ("schema", "example", "examples") if key in owner}
    if not short:
        return dict(owner)
    if "content" in owner:
        raise BundleError(f"{place}: has content and, beside it, {', '.join(short)}")
    rest = {key: value for key, value in owner.items() if key not in short}
    return {**rest, "content": {"application/json": short}}


def _parameters(entries: list[Node], place: str) -> list[Node]:
    whole = []
    for entry in entries:
        if "x-filters" in entry:
            whole += _date_filters(entry, place)
        elif "x-list" in entry:
            whole.append(_list(entry, place))
        elif "name" in entry and "in" not in entry:
            filters = not entry["name"].endswith(NO_FILTERS) and entry["schema"] == {"type": "string"}
            more = {"schema": {**entry["schema"], "pattern": NOT_BLANK}} if filters else {}
            whole.append({"name": entry["name"], "in": "query", **entry, **more})
        else:
            whole.append(entry)
    return whole


def _date_filters(entry: Node, place: str) -> list[Node]:
    allowed = {"x-filters", "operators", "description"}
    if not allowed <= entry.keys() <= allowed | {"deprecated"} or "{when}" not in entry["description"]:
        raise BundleError(f"{place}: x-filters: takes operators, and a description with {{when}} in it")
    deprecated = {"deprecated": True} if entry.get("deprecated") else {}
    filters = []
    for operator in entry["operators"]:
        when = _named(OPERATORS, operator, f"{place}: x-filters")
        filters.append(
            {
                "name": entry["x-filters"] if operator == "on" else f"{entry['x-filters']}__{operator}",
                "in": "query",
                **deprecated,
                "description": entry["description"].replace("{when}", when),
                "schema": {"$ref": "#/components/schemas/DateFilter"},
            }
        )
    return filters


def _list(entry: Node, place: str) -> Node:
    if not {"x-list", "of", "description"} <= entry.keys() <= {"x-list", "of", "description", "minItems"}:
        raise BundleError(f"{place}: x-list: takes of, a description, and perhaps minItems")
    of = entry["of"]
    item = {"type": "string", "pattern": ITEM, "description": of} if isinstance(of, str) else of
    least = {"minItems": entry["minItems"]} if "minItems" in entry else {}
    return {
        "name": entry["x-list"],
        "in": "query",
        "description": entry["description"],
        "style": "form",
        "explode": False,
        "schema": {"type": "array", **least, "items": item},
    }


def main() -> None:
    """Run from the command line."""
    try:
        document = bundle()
    except BundleError as error:
        sys.exit(str(error))
    json.dump(document, sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
