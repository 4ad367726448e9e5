"""What the generator only warns of stops the generation: a client that lacks something is never written."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import generate
import pytest
from close_description import locate

WHOLE: dict[str, Any] = json.loads(locate().read_bytes())


def references(node: Any) -> Iterator[tuple[str, str]]:
    """Yield kind and name of each component that a part of the description names."""
    if isinstance(node, dict):
        if isinstance(target := node.get("$ref"), str):
            yield (target.split("/")[2], target.split("/")[3])
        # A discriminator names schemas by its mapping.
        yield from (("schemas", one.rpartition("/")[2]) for one in node.get("mapping", {}).values())
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from references(part)


@pytest.fixture
def document() -> dict[str, Any]:
    """The description of one path, with what it refers to."""
    small = {**copy.deepcopy(WHOLE), "paths": {"/me/": copy.deepcopy(WHOLE["paths"]["/me/"])}}
    needed = dict[tuple[str, str], Any]()
    pending = list(references(small["paths"]))
    while pending:
        kind, name = one = pending.pop()
        if one not in needed:
            needed[one] = small["components"][kind][name]
            pending += references(needed[one])
    small["components"] = {
        kind: {name: node for (other, name), node in needed.items() if other == kind}
        for kind in {kind for kind, _ in needed}
    } | {"securitySchemes": small["components"]["securitySchemes"]}
    return small


@pytest.fixture
def of_document(document: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The same, taken for the bundle and unseen by the lint, which would refuse it first."""
    monkeypatch.setattr(generate, "bundle", lambda: document)
    monkeypatch.setattr(generate, "lint", lambda _: [])
    return document


def test_a_small_description_is_generated(of_document: dict[str, Any], tmp_path: Path) -> None:
    """The description that the tests below break makes a package."""
    generate.generate(tmp_path / "close_api")

    assert (tmp_path / "close_api" / "api" / "users" / "users_me.py").is_file()


def other_body(operation: dict[str, Any]) -> None:
    content = {"application/x-other": {"schema": {"type": "object"}}}
    operation["requestBody"] = {"content": content}


def other_parameter(operation: dict[str, Any]) -> None:
    schema = {"type": "string", "enum": [{"no": "word"}]}
    parameter = {"name": "a", "in": "query", "description": "A word.", "schema": schema}
    operation.setdefault("parameters", []).append(parameter)


@pytest.mark.parametrize("broken", [other_body, other_parameter])
def test_a_warning_stops_it(
    broken: Callable[[dict[str, Any]], None],
    of_document: dict[str, Any],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What the generator would leave out is named, and nothing is taken."""
    broken(of_document["paths"]["/me/"]["get"])

    with pytest.raises(SystemExit) as ended:
        generate.generate(tmp_path / "close_api")

    assert ended.value.code == 1
    assert "WARNING" in capsys.readouterr().err


def test_an_unreadable_document_stops_it(
    of_document: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A document that the generator can't read at all ends with its reason, not with a traceback."""
    of_document["info"] = "No title."

    with pytest.raises(SystemExit) as ended:
        generate.generate(tmp_path / "close_api")

    assert ended.value.code == 1
    assert "Failed to parse OpenAPI document" in capsys.readouterr().err
