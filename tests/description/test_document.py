"""What a document finds out about a schema, and remembers."""

from __future__ import annotations

import pytest
from close_description import document
from close_description.document import Document

LIST = {"type": "array", "items": {"type": "string"}, "properties": {"a": {"type": "integer"}}}


def test_each_question_has_its_own_answer() -> None:
    """Keys and items of one schema are two things, asked for in turn and again."""
    described = Document({})

    for _ in range(2):
        assert described.known_keys(LIST) == ({"a": {"type": "integer"}}, [])
        assert described.items(LIST) == {"type": "string"}


def test_schemas_that_come_and_go_are_told_apart() -> None:
    """A schema that gets the place in memory of an earlier one is another one."""
    described = Document({})

    for number in range(200):
        key = f"key_{number}"
        assert list(described.known_keys({"properties": {key: {}}})[0]) == [key]
        # As if nothing had kept the earlier ones.
        described.found = {place: ({}, found) for place, (_, found) in described.found.items()}


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Schemas that are made for one question each do not stay for ever."""
    monkeypatch.setattr(document, "_REMEMBERED", 10)
    described = Document({})

    for number in range(100):
        described.items({"items": {"const": number}})

    assert len(described.found) <= 10
