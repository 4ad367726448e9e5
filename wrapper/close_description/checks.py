"""Values checked against schemas of the document."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .document import Document, Node

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator, ValidationError


class Check:
    """A schema's validator (JSON Schema 2020-12, formats included), compiled on first use.

    Compiling all of them takes longer than an emulator may take to start.
    """

    def __init__(self, document: Document, schema: Node) -> None:
        self._document = document
        self._schema = schema

    @cached_property
    def _validator(self) -> Draft202012Validator:
        # Not before it is needed: those who only look operations up can do without the library.
        from jsonschema_rs import Draft202012Validator

        # References start at the document's root, so the components are needed under the same name.
        components = self._document.reachable(self._schema)
        return Draft202012Validator({**self._schema, "components": components}, validate_formats=True)

    def iter_errors(self, value: Any) -> Iterable[ValidationError]:
        """Return how a value violates the schema."""
        return self._validator.iter_errors(value)


class Checks:
    """Makes checks; schemas that are a reference to the same component share one."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._by_reference: dict[str, Check] = {}

    def of(self, schema: Node) -> Check:
        """Return the check of a schema."""
        if set(schema) != {"$ref"}:
            return Check(self._document, schema)
        if (reference := schema["$ref"]) not in self._by_reference:
            self._by_reference[reference] = Check(self._document, schema)
        return self._by_reference[reference]
