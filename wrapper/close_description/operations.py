"""Operations of the description, with everything that a request or an answer is checked against."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .checks import Check, Checks
from .document import Document, Node

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Digits are bounded: Python refuses to read more than 4,300, and floating point ends far earlier.
_INTEGER = re.compile(r"-?\d{1,4000}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,300}(\.\d+)?([eE](-\d{1,4}|\+?\d{1,2}))?", re.ASCII)
_LENIENT_INTEGER = re.compile(r"[+-]?\d{1,4000}", re.ASCII)
_LENIENT_NUMBER = re.compile(r"[+-]?(\d{1,300}(\.\d*)?|\.\d+)([eE](-\d{1,4}|\+?\d{1,2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter in path, query or header, or a header of an answer.

    Attributes:
        name: Its name; that of a header in lower case.
        place: `path`, `query` or `header`.
        required: Whether it must be sent.
        pointer: The place of its schema in the document.
        schema: What its value looks like.
        types: The JSON types that the schema names.
        check: Checks a value.
    """

    name: str
    place: str
    required: bool
    pointer: str
    schema: Node
    types: frozenset[str]
    check: Check

    def read(self, text: str, *, lenient: bool = False) -> Any:
        """Return the JSON value of a parameter's text: the text itself if it can't be read as a described type.

        Args:
            text: The text as it stands in query or header, decoded.
            lenient: Read `+5`, `5.` and `.5` as numbers, as servers do; otherwise only what JSON writes.
        """
        if "array" in self.types:
            return text.split(",") if text else []
        if "integer" in self.types and (_LENIENT_INTEGER if lenient else _INTEGER).fullmatch(text):
            return int(text)
        if "number" in self.types and (_LENIENT_NUMBER if lenient else _NUMBER).fullmatch(text):
            return float(text)
        if "boolean" in self.types and text in {"true", "false"}:
            return text == "true"
        return text


@dataclass(frozen=True, slots=True)
class Media:
    """A JSON body of a request or an answer.

    Attributes:
        pointer: The place of its schema in the document.
        schema: What the body looks like.
        check: Checks a body.
        may_be_empty: Whether Close may leave the body out.
    """

    pointer: str
    schema: Node
    check: Check
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path.

    Attributes:
        id: The operationId.
        method: The HTTP method in capitals.
        path: The path below the base address, with names in braces.
        pointer: Its place in the document.
        summary: What it does, in a few words.
        parameters: Parameters of path, query and header, by place and name.
        body: The body of the request, None if there is none.
        body_required: Whether the body must be sent.
        answers: Bodies of answers by status (`200`, `4XX`), None for a status without one.
        headers: Headers of answers by status.
    """

    id: str
    method: str
    path: str
    pointer: str
    summary: str
    parameters: Mapping[tuple[str, str], Parameter]
    body: Media | None
    body_required: bool
    answers: Mapping[str, Media | None]
    headers: Mapping[str, tuple[Parameter, ...]]

    def answer_key(self, status: int) -> str | None:
        """Return the described status that covers `status` (`404` or `4XX`), None if there is none."""
        return next((key for key in (str(status), f"{status // 100}XX") if key in self.answers), None)

    def answer_errors(self, status: int, body: Any) -> list[ValidationError] | None:
        """Return how an answer's body violates the description; None if the status is not described."""
        key = self.answer_key(status)
        if key is None:
            return None
        media = self.answers[key]
        return [] if media is None else list(media.check.iter_errors(body))


class OperationReader:
    """Reads operations out of a document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._checks = Checks(document)
        # Most operations refer to the same parameters and headers.
        self._by_pointer: dict[str, Parameter] = {}

    def read(self, path: str, item: Node) -> Iterator[Operation]:
        """Return the operations of a path."""
        base = f"#/paths/{path.replace('~', '~0').replace('/', '~1')}"
        for method in (method for method in item if method in METHODS):
            node, pointer = item[method], f"{base}/{method}"
            body = self._document.resolve(node.get("requestBody", {}))
            answers = {code: self._document.resolve(answer) for code, answer in node["responses"].items()}
            parameters = self._parameters([*item.get("parameters", ()), *node.get("parameters", ())], base)
            yield Operation(
                id=node["operationId"],
                method=method.upper(),
                path=path,
                pointer=pointer,
                summary=node.get("summary", ""),
                parameters={(one.place, one.name): one for one in parameters},
                body=self._media(body, f"{pointer}/requestBody"),
                body_required=bool(body.get("required")),
                answers={
                    code: self._media(answer, f"{pointer}/responses/{code}")
                    for code, answer in answers.items()
                },
                headers={
                    code: tuple(self._headers(answer, f"{pointer}/responses/{code}"))
                    for code, answer in node["responses"].items()
                },
            )

    def _headers(self, answer: Node, base: str) -> Iterator[Parameter]:
        base = answer.get("$ref", base)
        for name, node in self._document.resolve(answer).get("headers", {}).items():
            pointer = node.get("$ref", f"{base}/headers/{name}")
            if pointer not in self._by_pointer:
                found = self._document.resolve(node)
                self._by_pointer[pointer] = self._parameter({**found, "name": name, "in": "header"}, pointer)
            yield self._by_pointer[pointer]

    def _parameters(self, nodes: Iterable[Node], base: str) -> Iterator[Parameter]:
        for node in nodes:
            found = self._document.resolve(node)
            pointer = node.get("$ref", f"{base}/parameters/{found['name']}")
            yield self._parameter(found, pointer)

    def _parameter(self, found: Node, pointer: str) -> Parameter:
        return Parameter(
            name=found["name"].lower() if found["in"] == "header" else found["name"],
            place=found["in"],
            required=bool(found.get("required")),
            pointer=f"{pointer}/schema",
            schema=found["schema"],
            types=frozenset(self._document.types(found["schema"])),
            check=self._checks.of(found["schema"]),
        )

    def _media(self, node: Node, pointer: str) -> Media | None:
        if "content" not in node:
            return None
        schema = node["content"]["application/json"]["schema"]
        return Media(
            pointer=schema.get("$ref", f"{pointer}/content/application~1json/schema"),
            schema=schema,
            check=self._checks.of(schema),
            may_be_empty=node.get("x-may-be-empty", False),
        )
