"""The description's own rule: every list says how it is read."""

from __future__ import annotations

import copy
from typing import Any

import bundle
import lint
import pytest
import walk


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    """The description."""
    return bundle.bundle()


def findings(described: dict[str, Any], operation: str, change: Any) -> list[str]:
    """What the rules hold against the description after a change to one operation."""
    document = copy.deepcopy(described)
    for _, _, node in walk.operations(document):
        if node["operationId"] == operation:
            change(node)
    return [text for rule in lint.RULES if rule.__name__ == "_pagings" for _, text in rule(document)]


def setting(**values: Any) -> Any:
    """A change of parts of `x-paging`."""
    return lambda node: node["x-paging"].update(values)


@pytest.mark.parametrize(
    ("operation", "change", "said"),
    [
        ("leads_list", lambda node: node.pop("x-paging"), "lacks x-paging"),
        ("leads_list", lambda node: node["x-paging"].pop("reason"), "lacks x-paging"),
        ("leads_list", setting(form="pages"), "lacks x-paging"),
        ("leads_list", setting(max="5"), "lacks x-paging"),
        ("leads_list", setting(form="whole"), "x-paging is whole, but"),
        ("leads_list", setting(form="cursor"), "x-paging is cursor, but"),
        ("pipelines_list", setting(form="offset"), "x-paging is offset, but"),
        ("leads_list", setting(window={"field": "date_created", "order": False}), "windows need"),
        ("opportunities_list", setting(window={"field": "date_created", "order": False}), "order says False"),
        ("opportunity_status_changes_list", setting(window={"field": "date_created", "order": True}), "order says"),
        ("opportunities_list", setting(window={"field": "date_created"}), "a window has"),
        ("leads_list", setting(changes={"field": "date_updated", "order": True}), "windows need"),
        ("opportunities_list", setting(changes={"field": "date_updated", "order": False}), "order says False"),
        ("opportunities_list", setting(changes={"order": True}), "a changes has"),
        ("opportunities_get", lambda node: node.update({"x-paging": {}}), "no data and has_more"),
        ("events_list", lambda node: node.pop("x-paging"), "lacks x-paging"),
        ("events_list", setting(form="offset"), "x-paging is offset, but"),
    ],
)  # fmt: skip
def test_faults_are_found(described: dict[str, Any], operation: str, change: Any, said: str) -> None:
    """A list without a form, or with one that its parameters don't bear out, is found; so is a form without a list."""
    assert findings(described, operation, lambda node: None) == []

    assert any(said in text for text in findings(described, operation, change))
