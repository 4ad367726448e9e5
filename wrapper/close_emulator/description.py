"""The description of Close that came with the package, and what requests and answers have to look like by it.

The emulator reads the bundled document and nothing else of the client: a wrong model of the client must not be able to
agree with itself.
"""

import importlib.util
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from close_emulator.state.store import Record

from .extra import of_the_extra

with of_the_extra():
    from jsonschema_rs import Draft202012Validator, ValidationError

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_INTEGER = re.compile(r"[+-]?\d{1,4000}", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d{1,300}(\.\d*)?|\.\d+)([eE](-\d{1,4}|\+?\d{1,2}))?", re.ASCII)


def locate() -> Path:
    """Where the bundled description lies.

    Raises:
        FileNotFoundError: The package with the description is not installed.
    """
    spec = importlib.util.find_spec("close_api")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        if (path := Path(folder) / "openapi.json").is_file():
            return path
    raise FileNotFoundError("openapi.json of the package close_api")


class Check:
    """What values have to look like by a schema of the document.

    It is compiled when it is first used: compiling all of them takes longer than an emulator may take to start.
    """

    def __init__(self, document: Record, schema: Record) -> None:
        self._document = document
        self._schema = schema

    @cached_property
    def _validator(self) -> Draft202012Validator:
        # References in an OpenAPI document start at its root, so the components come along under the same name.
        components = _reachable(self._document, self._schema)
        return Draft202012Validator({**self._schema, "components": components}, validate_formats=True)

    def iter_errors(self, value: Any) -> Iterable[ValidationError]:
        """What the schema holds against a value."""
        return self._validator.iter_errors(value)


def _reachable(document: Record, schema: Record) -> Record:
    """The components that a schema refers to, directly or through others."""
    found: dict[tuple[str, ...], Any] = {}
    waiting: list[Any] = [schema]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
            reference = value.get("$ref")
            if isinstance(reference, str) and (steps := _steps(reference)) not in found:
                found[steps] = _resolved(document, value)
                waiting.append(found[steps])
    components: Record = {}
    for (_, kind, name, *_), value in found.items():
        components.setdefault(kind, {})[name] = value
    return components


@dataclass(frozen=True)
class Parameter:
    """A query or header parameter of an operation."""

    name: str
    place: str
    is_list: bool
    types: frozenset[str]
    check: Check

    def read(self, text: str) -> Any:
        """The value a text stands for, of the type described where the text can be read as that."""
        if self.is_list:
            return text.split(",") if text else []
        if "integer" in self.types and _INTEGER.fullmatch(text):
            return int(text)
        if "number" in self.types and _NUMBER.fullmatch(text):
            return float(text)
        if "boolean" in self.types and text in {"true", "false"}:
            return text == "true"
        return text


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    id: str
    method: str
    path: str
    summary: str
    parameters: tuple[Parameter, ...]
    body: Check | None
    body_required: bool
    answers: Mapping[str, Check | None]

    def answer_errors(self, status: int, body: Any) -> list[ValidationError] | None:
        """What the description holds against an answer; None when it does not know the status."""
        for key in (str(status), f"{status // 100}XX"):
            if key in self.answers:
                check = self.answers[key]
                return [] if check is None else list(check.iter_errors(body))
        return None


@dataclass(frozen=True)
class Template:
    """A path with its operations. A segment is a text, or a parameter's name with the words it is one of."""

    path: str
    segments: tuple[str | tuple[str, frozenset[str] | None], ...]
    operations: Mapping[str, Operation]

    def match(self, segments: tuple[str, ...]) -> dict[str, str] | None:
        """Values of the path's parameters when a request's path fits, else None."""
        if len(segments) != len(self.segments):
            return None
        values: dict[str, str] = {}
        for given, expected in zip(segments, self.segments, strict=True):
            if isinstance(expected, str):
                if given != expected:
                    return None
            elif given and (expected[1] is None or given in expected[1]):
                values[expected[0]] = given
            else:
                return None
        return values

    @property
    def literals(self) -> int:
        """How many segments are fixed; a path with more of them goes first."""
        return sum(isinstance(segment, str) for segment in self.segments)


@dataclass(frozen=True)
class Description:
    """The parts of the description that requests are routed and checked by."""

    prefix: str
    templates: tuple[Template, ...]

    @cached_property
    def _by_length(self) -> dict[int, list[Template]]:
        """Templates by their number of segments, those with more fixed segments first."""
        found: dict[int, list[Template]] = {}
        for template in sorted(self.templates, key=lambda template: -template.literals):
            found.setdefault(len(template.segments), []).append(template)
        return found

    def find(self, segments: tuple[str, ...]) -> tuple[Template, dict[str, str]] | None:
        """The template that a path's segments fit, with the values of its parameters; fixed segments go first."""
        for template in self._by_length.get(len(segments), ()):
            if (values := template.match(segments)) is not None:
                return template, values
        return None

    def operations(self) -> list[Operation]:
        """Every operation, in the order of the document."""
        return [operation for template in self.templates for operation in template.operations.values()]


@cache
def load() -> Description:
    """The bundled description, read and compiled once per process. It never changes, so all emulators share it."""
    return compile_description(json.loads(locate().read_bytes()))


def compile_description(document: Record) -> Description:
    """Routes and validators of an OpenAPI 3.1 document."""
    prefix = urlsplit(document["servers"][0]["url"]).path.rstrip("/")
    templates = [_template(document, path, item) for path, item in document["paths"].items()]
    return Description(prefix, tuple(templates))


def _template(document: Record, path: str, item: Record) -> Template:
    shared = item.get("parameters", ())
    operations = {
        method.upper(): _operation(document, method, path, item[method], shared)
        for method in _METHODS
        if method in item
    }
    raw = [*shared, *(raw for method in _METHODS for raw in item.get(method, {}).get("parameters", ()))]
    in_path = {p["name"]: p["schema"] for p in (_resolved(document, r) for r in raw) if p["in"] == "path"}
    segments = tuple(
        (part[1:-1], _choices(document, in_path[part[1:-1]])) if part.startswith("{") else part
        for part in path.strip("/").split("/")
    )
    return Template(path, segments, operations)


def _choices(document: Record, schema: Record) -> frozenset[str] | None:
    """The words that a path's parameter is one of, None for an id. What an id looks like does not route."""
    words = _resolved(document, schema).get("enum")
    return None if words is None else frozenset(words)


def _operation(document: Record, method: str, path: str, raw: Record, shared: Iterable[Record]) -> Operation:
    named = {
        (p["name"], p["in"]): p
        for p in (_resolved(document, r) for r in [*shared, *raw.get("parameters", ())])
    }
    body = _resolved(document, raw.get("requestBody", {}))
    schema = _json_schema(body)
    answers = {status: _resolved(document, answer) for status, answer in raw["responses"].items()}
    return Operation(
        id=raw["operationId"],
        method=method.upper(),
        path=path,
        summary=raw.get("summary", ""),
        parameters=tuple(_parameter(document, p) for p in named.values() if p["in"] in {"query", "header"}),
        body=None if schema is None else Check(document, schema),
        body_required=bool(body.get("required", False)),
        answers={
            status: None if (schema := _json_schema(answer)) is None else Check(document, schema)
            for status, answer in answers.items()
        },
    )


def _parameter(document: Record, raw: Record) -> Parameter:
    schema = raw["schema"]
    types = frozenset(_types(document, schema))
    return Parameter(raw["name"], raw["in"], "array" in types, types, Check(document, schema))


def _types(document: Record, schema: Record) -> Iterable[str]:
    schema = _resolved(document, schema)
    kind = schema.get("type", ())
    yield from [kind] if isinstance(kind, str) else kind
    for word in ("anyOf", "oneOf", "allOf"):
        for below in schema.get(word, ()):
            yield from _types(document, below)


def _resolved(document: Record, value: Record) -> Record:
    while "$ref" in value:
        found: Any = document
        for step in _steps(value["$ref"]):
            found = found[step]
        value = found
    return value


def _steps(reference: str) -> tuple[str, ...]:
    """The keys that a reference names, from the document's root on."""
    return tuple(
        step.replace("~1", "/").replace("~0", "~") for step in reference.removeprefix("#/").split("/")
    )


def _json_schema(holder: Record) -> Record | None:
    schema: Record | None = holder.get("content", {}).get("application/json", {}).get("schema")
    return schema
