"""The bundler: what a tag's own files are enough for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bundle

from .test_bundle import CLOSE, bundled

COMMON = """
x-common:
  tag: {name: notes, description: Words.}
  x-source: {page: "https://example.com", read: "2026-11-23"}
  links: ShortNote
"""
CREATE = """
/note/:
  get:
    operationId: notes_list
    responses: {"200": {description: All., schema: {$ref: "#/components/schemas/Page"}}}
  post:
    operationId: notes_create
    responses: {"201": {description: Made., schema: {$ref: "#/components/schemas/Note"}}}
/note/{id}/:
  get:
    operationId: notes_get
    responses: {"200": {description: One., schema: {$ref: "#/components/schemas/Note"}}}
  delete:
    operationId: notes_delete
    responses: {"204": {description: Gone.}}
"""
COMPONENTS = """
examples: {Note: {value: {id: note_1}}}
schemas:
  Note: {type: object}
  Page:
    type: object
    properties: {data: {type: array, items: {$ref: "#/components/schemas/Note"}}, has_more: {type: boolean}}
"""


def with_components(folder: Path, components: str, *files: str, close: str = CLOSE) -> dict[str, Any]:
    """The document of a folder with a file of components and these path files."""
    (folder / "components").mkdir()
    (folder / "components" / "notes.yaml").write_text(components, encoding="utf-8")
    return bundled(folder, *files, close=close)


def test_tag_is_named_by_its_file(tmp_path: Path) -> None:
    """A path file names its tag, which replaces a group of that name; others stay."""
    groups = (
        f"{CLOSE}tags:\n  - {{name: notes, description: Old.}}\n  - {{name: others, description: Other.}}\n"
    )
    document = bundled(tmp_path, COMMON + CREATE, close=groups)

    assert document["tags"] == [
        {"name": "others", "description": "Other."},
        {"name": "notes", "description": "Words."},
    ]
    assert document["paths"]["/note/"]["post"]["tags"] == ["notes"]


def test_links_between_the_operations_of_a_tag(tmp_path: Path) -> None:
    """What answers an object leads to what takes its id; a list leads to the reading of its first one."""
    document = bundled(tmp_path, COMMON + CREATE)
    paths = document["paths"]

    assert paths["/note/"]["post"]["responses"]["201"]["links"] == {
        "get": {"$ref": "#/components/links/GetShortNote"},
        "delete": {"$ref": "#/components/links/DeleteShortNote"},
    }
    assert paths["/note/"]["get"]["responses"]["200"]["links"] == {
        "get": {"$ref": "#/components/links/GetFirstShortNote"}
    }
    assert "links" not in paths["/note/{id}/"]["delete"]["responses"]["204"]
    assert document["components"]["links"]["GetFirstShortNote"] == {
        "operationId": "notes_get",
        "description": "Reads the first short note of the list.",
        "parameters": {"id": "$response.body#/data/0/id"},
    }


def test_example_of_a_schema_is_shown(tmp_path: Path) -> None:
    """An answer without an example shows its schema's, and a list of such objects has it."""
    document = with_components(tmp_path, COMPONENTS, COMMON + CREATE)
    answers = [
        document["paths"]["/note/"][method]["responses"][code]["content"]["application/json"]
        for method, code in (("get", "200"), ("post", "201"))
    ]

    assert answers[0]["example"] == {"data": [{"id": "note_1"}], "has_more": False}
    assert answers[1]["examples"] == {"one": {"$ref": "#/components/examples/Note"}}


def test_parameters_by_name(tmp_path: Path) -> None:
    """A name stands for a list of parameters, whose own short forms are unfolded as well."""
    close = f"{CLOSE}  x-parameters:\n    common: [{{x-list: id__in, description: Which., of: Id.}}]\n"
    operation = """
/note/:
  get:
    operationId: notes_list
    parameters: [{x-parameters: common}, {name: own, description: Own., schema: {type: string}}]
    responses: {"204": {description: None.}}
"""
    document = bundled(tmp_path, COMMON + operation, close=close)

    names = [one["name"] for one in document["paths"]["/note/"]["get"]["parameters"]]
    assert names == ["id__in", "own"]


def test_kinds_are_joined() -> None:
    """A union has its members, distinguished by their key, and last what has another value."""
    schemas: dict[str, Any] = {
        "Any": {"type": "object", "properties": {"kind": {"type": "string"}}},
        "One": {"x-kind": {"of": "All", "value": "one"}, "type": "object", "properties": {}},
        "Two": {"x-kind": {"of": "All", "value": "two"}, "allOf": [{"$ref": "#/components/schemas/Any"}]},
        "All": {"x-kinds": {"key": "kind", "otherwise": "Any"}},
    }
    bundle._join_kinds(schemas)

    assert schemas["All"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"one": "#/components/schemas/One", "two": "#/components/schemas/Two"},
    }
    assert schemas["All"]["anyOf"][-1]["allOf"][1] == {
        "not": {"required": ["kind"], "properties": {"kind": {"enum": ["one", "two"]}}}
    }
    assert schemas["One"]["properties"]["kind"]["const"] == "one"
    assert schemas["Two"]["allOf"][1]["properties"]["kind"]["const"] == "two"
