"""The bundled description, read for checking traffic against it."""

from __future__ import annotations

import importlib.resources
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any
from urllib.parse import unquote

from close_crm.extras import of_the_extra

with of_the_extra("contract"):
    from jsonschema_rs import Draft202012Validator, ValidationError

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_INTEGER = re.compile(r"-?\d+", re.ASCII)
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", re.ASCII)


class Validator:
    """Checks values against one schema; compiled when it is first asked, with no more than the schema refers to."""

    def __init__(self, described: Description, schema: Mapping[str, Any]) -> None:
        self._described = described
        self._schema = schema

    @cached_property
    def _compiled(self) -> Draft202012Validator:
        whole = {**self._schema, "components": {"schemas": self._described.reachable(self._schema)}}
        return Draft202012Validator(whole, validate_formats=True)

    def iter_errors(self, value: Any) -> Iterable[ValidationError]:
        """Give what the schema holds against a value."""
        return self._compiled.iter_errors(value)


_REFERENCE = re.compile(r'"#/components/schemas/([^"/]+)')


@dataclass(frozen=True, slots=True)
class Parameter:
    """One described parameter."""

    name: str
    place: str
    required: bool
    pointer: str
    schema: Mapping[str, Any]
    kinds: frozenset[str]
    validator: Validator

    def read(self, text: str) -> Any:
        """Give the JSON value that a parameter's text stands for."""
        if "array" in self.kinds:
            return text.split(",") if text else []
        if "integer" in self.kinds and _INTEGER.fullmatch(text):
            return int(text)
        if "number" in self.kinds and _NUMBER.fullmatch(text):
            return float(text)
        if "boolean" in self.kinds and text in {"true", "false"}:
            return text == "true"
        return text


@dataclass(frozen=True, slots=True)
class Media:
    """One described body."""

    pointer: str
    schema: Mapping[str, Any]
    validator: Validator
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One described operation, with everything that a request to it and an answer of it is checked against."""

    id: str
    method: str
    path: str
    pointer: str
    segments: re.Pattern[str]
    parameters: Mapping[tuple[str, str], Parameter]
    body: Media | None
    body_required: bool
    answers: Mapping[str, Media | None]
    headers: Mapping[str, tuple[Parameter, ...]]

    def answer_key(self, status: int) -> str | None:
        """Give the described status that stands for `status`, None where there is none."""
        return next((key for key in (str(status), f"{status // 100}XX") if key in self.answers), None)


class Description:
    """The whole document, indexed by operation."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._validators: dict[str, Validator] = {}
        self.operations = list(self._operations())
        self.prefix = re.sub(r"^https?://[^/]+", "", document["servers"][0]["url"]).rstrip("/")

    def find(self, method: str, path: str) -> tuple[Operation | None, Mapping[str, str]]:
        """Give the operation of a request and its path parameters; fixed paths win over templates.

        Args:
            method: The HTTP method.
            path: The raw path, percent-encoding kept, below the base address.
        """
        found = [
            (operation, match)
            for operation in self.operations
            if operation.method == method and (match := operation.segments.fullmatch(path))
        ]
        if not found:
            return None, {}
        operation, match = min(found, key=lambda pair: len(pair[1].groupdict()))
        return operation, {name: unquote(value) for name, value in match.groupdict().items()}

    def beside(self, path: str) -> Operation | None:
        """Give an operation of a path, whatever its method: its answers hold for methods that are not described, too.

        Args:
            path: As with `find`.
        """
        found = [operation for operation in self.operations if operation.segments.fullmatch(path)]
        return min(found, key=lambda operation: operation.path.count("{"), default=None)

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow references until something else stands there."""
        while "$ref" in node:
            node = self.at(node["$ref"])
        return node

    def at(self, pointer: str) -> Mapping[str, Any]:
        """Give what a pointer into the document points at."""
        node: Any = self.document
        for step in pointer.removeprefix("#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~")]
        found: Mapping[str, Any] = node
        return found

    def known_keys(self, schema: Mapping[str, Any]) -> tuple[dict[str, Mapping[str, Any]], list[str]]:
        """Give the properties and the key patterns that a schema and its parts name."""
        schema = self.resolve(schema)
        properties = dict(schema.get("properties", {}))
        patterns = list(schema.get("patternProperties", {}))
        for part in (*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())):
            more, further = self.known_keys(part)
            for name, found in more.items():
                # Alternatives may mean different things by one name: `data` of a list and of a grouped list.
                properties[name] = {"anyOf": [properties[name], found]} if name in properties else found
            patterns += further
        return properties, patterns

    def undescribed(self, schema: Mapping[str, Any], value: Any, where: str = "") -> Iterator[str]:
        """Give the place of each key in `value` that the schema does not name; open objects are passed over."""
        schema = self.resolve(schema)
        if isinstance(value, list):
            for number, item in enumerate(value):
                yield from self.undescribed(self.items(schema), item, f"{where}/{number}")
        elif isinstance(value, dict):
            properties, patterns = self.known_keys(schema)
            for key, item in value.items():
                if key in properties:
                    yield from self.undescribed(properties[key], item, f"{where}/{key}")
                elif properties and not any(re.search(pattern, key) for pattern in patterns):
                    yield f"{where}/{key}"

    def items(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Give the schema of a list's items, an empty one where none stands there."""
        schema = self.resolve(schema)
        if "items" in schema:
            found: Mapping[str, Any] = schema["items"]
            return found
        parts = (*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ()))
        choices = [self.items(self.resolve(part)) for part in parts]
        return {"anyOf": [choice for choice in choices if choice]}

    def _validator(self, schema: Mapping[str, Any]) -> Validator:
        key = json.dumps(schema, sort_keys=True)
        return self._validators.setdefault(key, Validator(self, schema))

    def reachable(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """Give the named schemas that a schema refers to, directly or through one another."""
        found: dict[str, Any] = {}
        left = [schema]
        while left:
            for name in _REFERENCE.findall(json.dumps(left.pop())):
                if name not in found:
                    found[name] = self.document["components"]["schemas"][name]
                    left.append(found[name])
        return found

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            base = f"#/paths/{path.replace('~', '~0').replace('/', '~1')}"
            for method, node in item.items():
                if method not in _METHODS:
                    continue
                body = self.resolve(node["requestBody"]) if "requestBody" in node else None
                yield Operation(
                    id=node["operationId"],
                    method=method.upper(),
                    path=path,
                    pointer=f"{base}/{method}",
                    segments=re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path)),
                    parameters={
                        (one.place, one.name): one
                        for one in self._parameters(
                            [*item.get("parameters", ()), *node.get("parameters", ())], base
                        )
                    },
                    body=self._media(body, f"{base}/{method}/requestBody") if body else None,
                    body_required=bool(body and body.get("required")),
                    answers={
                        code: self._media(self.resolve(answer), f"{base}/{method}/responses/{code}")
                        for code, answer in node["responses"].items()
                    },
                    headers={
                        code: tuple(self._headers(answer, f"{base}/{method}/responses/{code}"))
                        for code, answer in node["responses"].items()
                    },
                )

    def _headers(self, answer: Mapping[str, Any], base: str) -> Iterator[Parameter]:
        base = answer.get("$ref", base)
        for name, node in self.resolve(answer).get("headers", {}).items():
            found = self.resolve(node)
            pointer = node.get("$ref", f"{base}/headers/{name}")
            yield self._parameter({**found, "name": name.lower(), "in": "header"}, pointer)

    def _parameters(self, nodes: list[Mapping[str, Any]], base: str) -> Iterator[Parameter]:
        for node in nodes:
            found = self.resolve(node)
            name = found["name"].lower() if found["in"] == "header" else found["name"]
            yield self._parameter({**found, "name": name}, node.get("$ref", f"{base}/parameters/{name}"))

    def _parameter(self, found: Mapping[str, Any], pointer: str) -> Parameter:
        return Parameter(
            name=found["name"],
            place=found["in"],
            required=bool(found.get("required")),
            pointer=f"{pointer}/schema",
            schema=found["schema"],
            kinds=frozenset(self._kinds(found["schema"])),
            validator=self._validator(found["schema"]),
        )

    def _kinds(self, schema: Mapping[str, Any]) -> Iterator[str]:
        schema = self.resolve(schema)
        named = schema.get("type", ())
        yield from [named] if isinstance(named, str) else named
        for part in (*schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())):
            yield from self._kinds(part)

    def _media(self, node: Mapping[str, Any], pointer: str) -> Media | None:
        if "content" not in node:
            return None
        schema = node["content"]["application/json"]["schema"]
        return Media(
            schema.get("$ref", f"{pointer}/content/application~1json/schema"),
            schema,
            self._validator(schema),
            may_be_empty=node.get("x-may-be-empty", False),
        )


@cache
def description() -> Description:
    """Give the description that came with the package, read once."""
    return Description(json.loads((importlib.resources.files("close_api") / "openapi.json").read_bytes()))
