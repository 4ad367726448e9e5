"""The bundler: what it adds to an operation, and what it refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bundle
import pytest
from bundle import NOT_BLANK, BundleError

CLOSE = """
openapi: 3.1.0
x-common:
  headers: {RateLimit: {$ref: "#/components/headers/RateLimit"}}
  responses:
    "400": {$ref: "#/components/responses/BadRequest"}
    "404": {$ref: "#/components/responses/NotFound"}
  x-idempotency:
    read: {class: read, reason: No effect.}
  x-paging:
    whole: {form: whole, reason: No pages.}
"""
COMMON = """
x-common:
  tags: [notes]
  x-source: {page: "https://example.com", read: "2026-11-23"}
  headers: {Date: {$ref: "#/components/headers/Date"}}
"""


def bundled(folder: Path, *files: str, close: str = CLOSE) -> dict[str, Any]:
    """The document of a folder with these path files."""
    (folder / "paths").mkdir()
    (folder / "close.yaml").write_text(close, encoding="utf-8")
    for number, text in enumerate(files):
        (folder / "paths" / f"{number}.yaml").write_text(text, encoding="utf-8")
    return bundle.bundle(folder)


def operation(folder: Path, text: str, common: str = COMMON) -> dict[str, Any]:
    """A bundled operation, written with these lines."""
    lines = "".join(f"    {line}\n" for line in text.strip().splitlines())
    document = bundled(folder, f"{common}/note/:\n  get:\n{lines}")
    node: dict[str, Any] = document["paths"]["/note/"]["get"]
    return node


def test_what_is_common_is_added(tmp_path: Path) -> None:
    """An operation has what all have and what those of its file have, in one order; nothing of `x-common` is left."""
    document = bundled(
        tmp_path,
        f'{COMMON}/note/:\n  get:\n    responses: {{"204": {{description: Gone.}}}}\n    summary: Get.\n',
    )

    assert document == {
        "openapi": "3.1.0",
        "paths": {
            "/note/": {
                "get": {
                    "summary": "Get.",
                    "tags": ["notes"],
                    "x-source": {"page": "https://example.com", "read": "2026-11-23"},
                    "responses": {
                        "204": {
                            "description": "Gone.",
                            "headers": {
                                "RateLimit": {"$ref": "#/components/headers/RateLimit"},
                                "Date": {"$ref": "#/components/headers/Date"},
                            },
                        },
                        "400": {"$ref": "#/components/responses/BadRequest"},
                        "404": {"$ref": "#/components/responses/NotFound"},
                    },
                }
            }
        },
        "components": {},
    }
    node = document["paths"]["/note/"]["get"]
    assert list(node) == ["tags", "summary", "x-source", "responses"]
    assert list(node["responses"]) == ["204", "400", "404"]


def test_own_values_come_first(tmp_path: Path) -> None:
    """What an operation says itself replaces what is common, and an error keeps the standard ones' order."""
    node = operation(
        tmp_path,
        """
tags: [others]
responses:
  "409": {description: Taken.}
  "400": {description: Special.}
  "200": {description: Done., headers: {Date: {description: Its own.}, Location: {description: Where.}}}
""",
    )

    assert node["tags"] == ["others"]
    assert list(node["responses"]) == ["200", "400", "404", "409"]
    assert node["responses"]["400"] == {"description": "Special."}
    assert node["responses"]["200"]["headers"] == {
        "RateLimit": {"$ref": "#/components/headers/RateLimit"},
        "Date": {"description": "Its own."},
        "Location": {"description": "Where."},
    }


def test_names_stand_for_values(tmp_path: Path) -> None:
    """`x-idempotency: read` is the class with its reason; a value of an operation's own stays."""
    node = operation(tmp_path, "x-idempotency: read\nx-paging: {form: offset, reason: Pages.}")

    assert node["x-idempotency"] == {"class": "read", "reason": "No effect."}
    assert node["x-paging"] == {"form": "offset", "reason": "Pages."}


def test_json_bodies(tmp_path: Path) -> None:
    """A schema beside the description is JSON content, and comes after the headers; a body is required by default."""
    node = operation(
        tmp_path,
        """
requestBody: {description: It., schema: {type: object}, example: {}}
responses:
  "200": {description: Done., x-may-be-empty: true, schema: {type: object}, examples: {one: {value: {}}}}
""",
    )

    assert node["requestBody"] == {
        "required": True,
        "description": "It.",
        "content": {"application/json": {"schema": {"type": "object"}, "example": {}}},
    }
    success = node["responses"]["200"]
    assert list(success) == ["description", "x-may-be-empty", "headers", "content"]
    assert success["content"] == {
        "application/json": {"schema": {"type": "object"}, "examples": {"one": {"value": {}}}}
    }


def test_bodies_that_are_spelled_out(tmp_path: Path) -> None:
    """Another media type is written as OpenAPI has it, and a body that may be left out says so."""
    node = operation(
        tmp_path, "requestBody: {required: false, content: {text/csv: {schema: {type: string}}}}"
    )

    assert node["requestBody"] == {"required": False, "content": {"text/csv": {"schema": {"type": "string"}}}}


def test_parameters(tmp_path: Path) -> None:
    """Date filters, lists and query parameters are unfolded at their place; references and headers stay."""
    node = operation(
        tmp_path,
        """
parameters:
  - {name: query, description: Text., schema: {type: string}}
  - {x-filters: date_won, operators: [on, gte, lt], description: "Only those won {when} this date."}
  - {name: x-zone, in: header, description: Zone., schema: {type: string}}
  - {x-list: user_id, description: Of these., of: Id of a user., minItems: 1}
  - {x-list: type__in, description: Of these types., of: {$ref: "#/components/schemas/Type"}}
  - $ref: "#/components/parameters/Limit"
""",
    )

    date = {"$ref": "#/components/schemas/DateFilter"}
    listed = {"in": "query", "style": "form", "explode": False}
    assert node["parameters"] == [
        {"name": "query", "in": "query", "description": "Text.", "schema": {"type": "string"}},
        {"name": "date_won", "in": "query", "description": "Only those won on this date.", "schema": date},
        {
            "name": "date_won__gte",
            "in": "query",
            "description": "Only those won on or after this date.",
            "schema": date,
        },
        {
            "name": "date_won__lt",
            "in": "query",
            "description": "Only those won before this date.",
            "schema": date,
        },
        {"name": "x-zone", "in": "header", "description": "Zone.", "schema": {"type": "string"}},
        {
            **listed,
            "name": "user_id",
            "description": "Of these.",
            "schema": {
                "type": "array",
                "minItems": 1,
                "items": {"type": "string", "pattern": bundle.ITEM, "description": "Id of a user."},
            },
        },
        {
            **listed,
            "name": "type__in",
            "description": "Of these types.",
            "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Type"}},
        },
        {"$ref": "#/components/parameters/Limit"},
    ]


def test_parameters_of_a_path(tmp_path: Path) -> None:
    """Parameters that all operations of a path have are unfolded as well."""
    document = bundled(
        tmp_path, "/note/:\n  parameters:\n    - {name: q, schema: {type: string}}\n  get: {}\n"
    )

    assert document["paths"]["/note/"]["parameters"] == [
        {"name": "q", "in": "query", "schema": {"type": "string", "pattern": NOT_BLANK}}
    ]


def test_texts_in_the_query_are_not_blank(tmp_path: Path) -> None:
    """A filter by nothing may list everything; a search, a cursor or an order may be empty."""
    names = ("lead_id", "assigned_to", "user_id__in", "query", "lead_query", "_cursor", "_order_by")
    entries = "".join(
        f"  - {{name: {name}, description: Text., schema: {{type: string}}}}\n" for name in names
    )
    node = operation(tmp_path, f"parameters:\n{entries}")

    filled = [one["name"] for one in node["parameters"] if one["schema"].get("pattern") == NOT_BLANK]
    assert filled == ["lead_id", "assigned_to", "user_id__in"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("tags: [notes]", "repeats what is common: tags"),
        ('responses: {"404": {$ref: "#/components/responses/NotFound"}}', "repeats what is common: 404"),
        ('responses: {"200": {headers: {Date: {$ref: "#/components/headers/Date"}}}}', "repeats what is common: Date"),
        ("x-idempotency: reading", "x-idempotency: reading is none of read"),
        ("x-paging: offset", "x-paging: offset is none of whole"),
        ("requestBody: {schema: {}, content: {}}", "has content and, beside it, schema"),
        ("parameters: [{x-filters: a, operators: [before], description: '{when}'}]", "before is none of gt, gte"),
        ("parameters: [{x-filters: a, operators: [lt], description: Always.}]", "{when}"),
        ("parameters: [{x-filters: a, description: '{when}'}]", "takes operators"),
        ("parameters: [{x-list: a, description: Some.}]", "x-list: takes of"),
        ("parameters: [{x-list: a, description: Some., of: Id., maxItems: 3}]", "x-list: takes of"),
    ],
)  # fmt: skip
def test_short_forms_that_make_no_sense(tmp_path: Path, text: str, reason: str) -> None:
    """The error names the file, the operation and what is wrong: nothing is passed over."""
    with pytest.raises(BundleError) as caught:
        operation(tmp_path, text)

    assert str(caught.value).startswith("paths/0.yaml: /note/ get: ")
    assert reason in str(caught.value)


def test_unknown_common_keys(tmp_path: Path) -> None:
    """A key of `x-common` in close.yaml that the bundler doesn't know is an error, not left out."""
    with pytest.raises(BundleError, match=r"close\.yaml: x-common: unknown: response$"):
        bundled(tmp_path, close="x-common: {response: {}}")


def test_path_in_two_files(tmp_path: Path) -> None:
    """A path that two files define is an error."""
    with pytest.raises(BundleError, match=r"paths/1\.yaml: defined twice: /note/"):
        bundled(tmp_path, "/note/: {}", "/note/: {}")


def test_no_short_form_is_left() -> None:
    """The bundled description is plain OpenAPI: each pointer of it leads to a file, none to a short form."""
    document = bundle.bundle()

    assert not [key for key in _keys(document) if key in {"x-common", "x-filters", "x-list"}]
    assert set(bundle.origins()) >= {f"#/paths/{path.replace('/', '~1')}" for path in document["paths"]}
    assert "#/paths/x-common" not in bundle.origins()


def _keys(node: Any) -> list[str]:
    if isinstance(node, dict):
        return [*node, *(key for value in node.values() for key in _keys(value))]
    return [key for value in node for key in _keys(value)] if isinstance(node, list) else []
