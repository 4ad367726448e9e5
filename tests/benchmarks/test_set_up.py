"""Environments, descriptions and answers that benchmarks are made of."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from close_description.description import load
from openapi_spec_validator import validate

from tools.benchmarks import environments, growth
from tools.benchmarks.answers import opportunity, page_answer, update_answer
from tools.benchmarks.environments import ENVIRONMENTS, LOCKS, Environment
from tools.benchmarks.rows import CLIENTS
from tools.benchmarks.server import MISSING, PAGE, UPDATE, Canned
from tools.benchmarks.subjects.subject import CUSTOM_FIELDS, FIELDS, FIVE


def test_each_client_has_a_subject_and_an_environment_with_a_lock() -> None:
    """What the table of clients names is there."""
    folder = Path(environments.__file__).parent / "subjects"

    assert {client.environment for client in CLIENTS} <= ENVIRONMENTS.keys()
    assert all((folder / f"{client.subject}.py").is_file() for client in CLIENTS)
    assert {environment.lock for environment in ENVIRONMENTS.values()} == {
        path.stem for path in LOCKS.glob("*.txt")
    }


def test_environment_is_made_anew_when_its_lock_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fingerprint is of the lock, and of the description where the plain generator's output is installed."""
    monkeypatch.setattr(environments, "LOCKS", tmp_path)
    monkeypatch.setattr(environments, "DOCUMENT", tmp_path / "openapi.json")
    (tmp_path / "openapi.json").write_text("{}")
    (tmp_path / "one.txt").write_text("a==1")
    alone, plain = Environment("a", "one"), Environment("a", "one", plain=True)
    first = (alone.fingerprint(), plain.fingerprint())

    (tmp_path / "openapi.json").write_text('{"a": 1}')
    second = (alone.fingerprint(), plain.fingerprint())
    (tmp_path / "one.txt").write_text("a==2")

    assert (second[0] == first[0], second[1] == first[1]) == (True, False)
    assert alone.fingerprint() != second[0]


def test_environments_lie_apart_from_the_one_of_development() -> None:
    """Each has a folder of its own below `.venv`, so that nothing of it is importable in development."""
    folders = {environment.folder.name for environment in ENVIRONMENTS.values()}

    assert len(folders) == len(ENVIRONMENTS)
    assert all(name.startswith("bench-") for name in folders)


@pytest.mark.parametrize("operations", [10, 60, 300])
def test_description_of_so_many_operations(operations: int) -> None:
    """It has exactly so many, each with an id of its own, and all its references lead somewhere."""
    document = growth.description(json.loads(environments.DOCUMENT.read_text(encoding="utf-8")), operations)
    text = json.dumps(document)
    ids = [node["operationId"] for node in _nodes(document["paths"]) if "operationId" in node]

    assert growth.operations_of(document) == operations
    assert len(set(ids)) == operations
    assert text.count('"thing000s"') == (0 if operations == 10 else 6)
    assert _schemas(document) <= document["components"]["schemas"].keys()
    if operations == 60:
        validate(document)


@pytest.mark.parametrize("operations", [0, 5, 61])
def test_description_of_an_impossible_size_is_refused(operations: int) -> None:
    """Resources come with five operations each."""
    with pytest.raises(ValueError, match="multiple of five"):
        growth.description({}, operations)


def _nodes(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for one in node for found in _nodes(one)]
    if not isinstance(node, dict):
        return []
    return [node, *(found for one in node.values() for found in _nodes(one))]


def _schemas(document: dict[str, Any]) -> set[str]:
    references = [node["$ref"] for node in _nodes(document) if isinstance(node.get("$ref"), str)]
    return {one.rpartition("/")[2] for one in references if one.startswith("#/components/schemas/")}


def test_canned_answers_are_as_the_description_says() -> None:
    """Clients are measured on answers that Close could have given."""
    update, page = (
        load().find(*asked)[0] for asked in (("PUT", "/opportunity/oppo_1/"), ("GET", "/opportunity/"))
    )

    assert update is not None
    assert page is not None
    assert update.answer_errors(200, json.loads(update_answer())) == []
    assert page.answer_errors(200, json.loads(page_answer())) == []
    assert len(json.loads(page_answer())["data"]) == 100


def test_subjects_read_every_field_of_the_answers() -> None:
    """No key of the answers is left out of what "all fields" reads, and the five are among them."""
    assert set(FIELDS) | set(CUSTOM_FIELDS) == opportunity(0).keys()
    assert set(FIVE) <= opportunity(0).keys()


class _Transport(asyncio.WriteTransport):
    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []

    def write(self, data: bytes | bytearray | memoryview[Any]) -> None:
        self.written.append(bytes(data))


@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_server_answers_however_bytes_arrive(size: int) -> None:
    """Requests may come in pieces or together; bodies are passed over by their length."""
    sent = (
        b"PUT /api/v1/opportunity/oppo_1/ HTTP/1.1\r\nHost: a\r\ncontent-length: 6\r\n\r\n\r\n\r\n{}"
        b"GET /api/v1/opportunity/?_limit=100 HTTP/1.1\r\nHost: a\r\n\r\n"
        b"GET /api/v1/lead/ HTTP/1.1\r\n\r\n"
    )  # fmt: skip
    transport, connection = _Transport(), Canned()
    connection.connection_made(transport)

    for start in range(0, len(sent), size):
        connection.data_received(sent[start : start + size])

    assert transport.written == [UPDATE, PAGE, MISSING]
