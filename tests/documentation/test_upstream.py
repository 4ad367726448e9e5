"""What Close publishes anew is compared with the description, and graded by what it means for callers."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .facts import compare
from .published import facts, read
from .test_published_facts import DESCRIPTION
from .upstream import Grade, graded, main

CREATE, GET = "POST /opportunity/", "GET /opportunity/{id}/"
Edit = Callable[[dict[str, Any]], object]


def operation(document: dict[str, Any], name: str) -> dict[str, Any]:
    method, path = name.split()
    found: dict[str, Any] = document["paths"][path][method.lower()]
    return found


def properties(document: dict[str, Any], schema: str) -> dict[str, Any]:
    """The fields of a schema, in whichever part of it they stand."""
    node = document["components"]["schemas"][schema]
    found: dict[str, Any] = next(
        part["properties"] for part in (node, *node.get("allOf", ())) if "properties" in part
    )
    return found


def parameter(*, required: bool) -> dict[str, Any]:
    return {"in": "query", "name": "brand_new", "required": required, "schema": {"type": "string"}}


@pytest.fixture(scope="module")
def small() -> dict[str, Any]:
    """The description, with one tag's operations."""
    paths = {path: node for path, node in DESCRIPTION["paths"].items() if path.startswith("/opportunity/")}
    return {**DESCRIPTION, "paths": paths}


def test_the_description_is_as_itself() -> None:
    """Read as a document of Close's would be, the whole description differs from itself nowhere."""
    assert compare(facts(DESCRIPTION), DESCRIPTION) == []


@pytest.mark.parametrize(
    ("edit", "expected", "named"),
    [
        (
            lambda new: operation(new, CREATE).setdefault("parameters", []).append(parameter(required=True)),
            Grade.BREAKS,
            "query:brand_new",
        ),
        (
            lambda new: operation(new, CREATE).setdefault("parameters", []).append(parameter(required=False)),
            Grade.NEW,
            "query:brand_new",
        ),
        (
            lambda new: operation(new, "GET /opportunity/")["parameters"].pop(0),
            Grade.BREAKS,
            "query:lead_id: parameter: theirs absent",
        ),
        (
            lambda new: operation(new, CREATE)["responses"].update({"418": {"description": "Tea"}}),
            Grade.DIFFERS,
            "answer 418: status",
        ),
        (
            lambda new: operation(new, CREATE).update(
                responses={"202": operation(new, CREATE)["responses"]["200"]}
            ),
            Grade.DIFFERS,
            "answer: status: theirs 202",
        ),
        (lambda new: new["paths"].pop("/opportunity/{id}/"), Grade.BREAKS, "operation: theirs absent"),
        (
            lambda new: new["paths"].update({"/opportunity/all/": {"get": operation(new, GET)}}),
            Grade.NEW,
            "/opportunity/all/",
        ),
        (lambda new: properties(new, "UpdateOpportunity").pop("confidence"), Grade.BREAKS, "confidence"),
        (
            lambda new: properties(new, "UpdateOpportunity").update(brand_new={"type": "string"}),
            Grade.NEW,
            "brand_new",
        ),
        (
            lambda new: properties(new, "UpdateOpportunity").update(value={"type": "string"}),
            Grade.BREAKS,
            "value",
        ),
        (
            lambda new: properties(new, "UpdateOpportunity").update(contact_id={"type": "string"}),
            Grade.BREAKS,
            "contact_id: null",
        ),
        (lambda new: properties(new, "Opportunity").pop("lead_name"), Grade.BREAKS, "lead_name"),
        (
            lambda new: properties(new, "Opportunity").update(brand_new={"type": "string"}),
            Grade.NEW,
            "brand_new",
        ),
        (
            lambda new: properties(new, "Opportunity").update(id={"type": ["string", "null"]}),
            Grade.DIFFERS,
            "id: null",
        ),
        (
            lambda new: new["components"]["schemas"]["ValuePeriod"]["enum"].append("weekly"),
            Grade.DIFFERS,
            "enum",
        ),
        (
            lambda new: new["components"]["schemas"]["ValuePeriod"]["enum"].remove("annual"),
            Grade.BREAKS,
            "enum",
        ),
    ],
)
def test_grades(edit: Edit, expected: Grade, named: str, small: dict[str, Any]) -> None:
    """A change of Close's document is found, named, and the worst thing that it means for callers comes first."""
    new = copy.deepcopy(small)
    edit(new)

    found = graded(facts(new), small, [])

    assert found, "nothing was found"
    assert (found[0][0], named in found[0][1]) == (expected, True), found[:3]


def test_a_page_and_a_document(small: dict[str, Any], tmp_path: Path) -> None:
    """The same is read from JSON, from YAML, and from a page, which does not say that other operations are gone."""
    one = {**small, "paths": {"/opportunity/{id}/": small["paths"]["/opportunity/{id}/"]}}
    text = json.dumps(one)
    (tmp_path / "whole.json").write_text(text)
    (tmp_path / "page.md").write_text(
        f"# Get\n\n> Text.\n\n````yaml GET /opportunity/\n{text}\n````\n\nMore.\n"
    )

    (whole, is_whole), (page, page_is_whole) = read(tmp_path / "whole.json"), read(tmp_path / "page.md")

    assert (whole, is_whole, page_is_whole) == (page, True, False)
    assert graded(page, small, [], whole=False) == []
    assert {how for how, _ in graded(whole, small, [])} == {Grade.BREAKS}


def test_exit_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """0 without differences that nobody accepted, 1 with one, 2 for a file without a document."""
    (tmp_path / "none.html").write_text("<html>Sorry</html>")

    assert [main([str(tmp_path / name)]) for name in ("none.html", "absent.json")] == [2, 2]
    assert capsys.readouterr().err.count("make upstream: ") == 2


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"\xff\xfe\x00", "no text in UTF-8"),
        (b'{"openapi": "3.1.0", "paths": []}', "can be read"),
        (b'{"openapi": "3.1.0", "paths": {"/x/": {"get": {}}}}', "'responses'"),
        (
            b'{"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"A": {"$ref": "#/Nobody"}}}}',
            "'Nobody'",
        ),
        (b"<!DOCTYPE html><html><pre>openapi: 3.1.0</pre></html>", "save the page as Markdown"),
        (b"", "no OpenAPI document"),
    ],
)
def test_what_can_not_be_read(
    content: bytes, named: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is none, or a document that lacks what it refers to, ends with one line and exit status 2."""
    file = tmp_path / "saved"
    file.write_bytes(content)

    status = main([str(file)])

    printed = capsys.readouterr()
    assert (status, printed.out, printed.err.count("\n"), named in printed.err) == (2, "", 1, True), (
        printed.err
    )


def test_no_file_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """`make upstream` alone says what it needs."""
    with pytest.raises(SystemExit) as ended:
        main([""])

    assert ended.value.code == 2
    assert "make upstream FILE=openapi.json" in capsys.readouterr().err
