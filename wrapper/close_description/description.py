"""The description as a whole: operations by id, by path and by method."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from .document import Document, Node
from .operations import Operation, OperationReader
from .paths import PathIndex, PathTemplate


class Description(Document):
    """A document, indexed by operation.

    Attributes:
        prefix: The path of the base address: `/api/v1`.
        templates: Every path, in the order of the document.
        operations: Every operation, in the order of the document.
        by_id: Every operation by its operationId.
    """

    def __init__(self, document: Node) -> None:
        super().__init__(document)
        self.prefix = urlsplit(document["servers"][0]["url"]).path.rstrip("/")
        reader = OperationReader(self)
        self.templates = [self._template(reader, path, item) for path, item in document["paths"].items()]
        self.operations = [one for template in self.templates for one in template.operations.values()]
        self.by_id = {operation.id: operation for operation in self.operations}
        self._index = PathIndex(self.templates)

    def find_path(self, path: str) -> tuple[PathTemplate, dict[str, str]] | None:
        """Return the template that a path fits best, and its parameters' values; None if there is none.

        Args:
            path: The path below the base address, percent-encoded.
        """
        return next(self._index.find(path), None)

    def find(self, method: str, path: str) -> tuple[Operation | None, dict[str, str]]:
        """Return the operation of a request, and the values of its path parameters; None if there is none.

        Args:
            method: The HTTP method.
            path: As for `find_path`.
        """
        for template, values in self._index.find(path):
            if method in template.operations:
                return template.operations[method], values
        return None, {}

    def beside(self, path: str) -> Operation | None:
        """Return an operation of a path, whatever its method: its errors apply to methods not described, too.

        Args:
            path: As for `find_path`.
        """
        found = self.find_path(path)
        return None if found is None else next(iter(found[0].operations.values()), None)

    def _template(self, reader: OperationReader, path: str, item: Node) -> PathTemplate:
        operations = {operation.method: operation for operation in reader.read(path, item)}
        words = {
            parameter.name: frozenset(self.resolve(parameter.schema)["enum"])
            for operation in operations.values()
            for parameter in operation.parameters.values()
            if parameter.place == "path" and "enum" in self.resolve(parameter.schema)
        }
        return PathTemplate(path, tuple(path.split("/")), operations, words)


def locate() -> Path:
    """Return where the bundled document is."""
    return Path(__file__).with_name("openapi.json")


@cache
def load() -> Description:
    """Return the bundled description, read once per process. It never changes, so all its users share it."""
    return Description(json.loads(locate().read_bytes()))
