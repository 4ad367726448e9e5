"""What a contract report proposes to the description."""

from __future__ import annotations

import copy
import json
from typing import Any

import httpx2 as httpx
import pytest
from close_crm.testing.contract import ContractReport
from close_description import Document, load, steps_of
from hypothesis import given, settings
from hypothesis import strategies as st

from .exchanges import get, ok, opportunity, send

OPPORTUNITY = "/components/schemas/Opportunity/properties"
SEEN = {"description": "Seen in answers, not in the documentation."}


def reported(*answers: httpx.Response, path: str = "/opportunity/oppo_1/") -> ContractReport:
    """Return a report of answers to reads of one path."""
    report = ContractReport()
    for answer in answers:
        report.exchanges += send("sync", get(path), answer)[1].exchanges
    return report


def patched(patch: list[dict[str, Any]]) -> Document:
    """Return the description with a patch, whose steps are all `add`."""
    document = copy.deepcopy(dict(load().document))
    for step in patch:
        assert step["op"] == "add"
        *way, name = steps_of(step["path"].removeprefix("/"))
        node: Any = document
        for key in way:
            node = node[int(key)] if isinstance(node, list) else node[key]
        assert name not in node
        node[name] = step["value"]
    return Document(document)


def test_keys_are_proposed_where_their_object_is_described() -> None:
    """A new key goes into the schema of its own object, with the types of all its values and with none of them."""
    file = {"filename": "a", "url": "b", "size": 1, "content_type": "c", "scanned": True}
    report = reported(ok(score=1, attachments=[file]), ok(score=2.5), ok(score=None, tone="secret"))

    assert report.patch() == [
        {
            "op": "add",
            "path": "/components/schemas/Attachment/properties/scanned",
            "value": {"type": "boolean", **SEEN},
        },
        {"op": "add", "path": f"{OPPORTUNITY}/score", "value": {"type": ["number", "null"], **SEEN}},
        {"op": "add", "path": f"{OPPORTUNITY}/tone", "value": {"type": "string", **SEEN}},
    ]
    assert "secret" not in json.dumps(report.patch())


def test_key_of_one_alternative_is_proposed_there() -> None:
    """In a list of several kinds of objects a new key belongs to the kind that had it."""
    call = {"_type": "Call", "mood": 1}
    patch = reported(httpx.Response(200, json={"data": [call], "has_more": False}), path="/activity/").patch()

    assert [one["path"] for one in patch] == ["/components/schemas/Call/allOf/1/properties/mood"]


def test_status_is_proposed() -> None:
    """A status that the operation does not describe is proposed for it once, however often it came."""
    teapot = httpx.Response(418, json={"error": "no"})

    assert reported(teapot, teapot).patch() == [
        {"op": "add", "path": "/paths/~1opportunity~1{id}~1/get/responses/418", "value": SEEN}
    ]


def test_null_alone_says_no_type() -> None:
    """Nothing is known of a key that was null in each answer."""
    assert reported(ok(hue=None)).patch() == [{"op": "add", "path": f"{OPPORTUNITY}/hue", "value": SEEN}]


def test_nothing_is_proposed_for_described_traffic() -> None:
    """Answers as described propose nothing, nor does a refused request."""
    assert reported(ok()).patch() == []
    assert send("sync", get(params={"nope": "1"}), ok())[1].patch() == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(), below, max_size=3),
    max_leaves=5,
)


@settings(max_examples=20)  # each copies the whole description
@pytest.mark.parametrize("below", [False, True], ids=["in the object", "in an object below"])
@given(keys=st.dictionaries(st.text(min_size=1).map("x".__add__), JSON, min_size=1, max_size=3))
def test_patched_description_knows_the_answer(below: bool, keys: dict[str, Any]) -> None:
    """Whatever keys an answer has, slashes and tildes in them included, the patch makes it one that is described."""
    file = {"filename": "a", "url": "b", "size": 1, "content_type": "c"}
    answer = opportunity(**({"attachments": [file | keys]} if below else keys))
    report = reported(httpx.Response(200, json=answer))

    assert len(report.patch()) == len(keys)
    schema = {"$ref": "#/components/schemas/Opportunity"}
    assert list(load().undescribed(schema, answer))
    assert list(patched(report.patch()).undescribed(schema, answer)) == []
