"""Answers that no one documents: each has a stated outcome, the same in both colours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import respx
from close_api.models import Opportunity
from close_crm import Close, errors

from tests.colours import COLOURS, client

from .requests_from_description import DESCRIBED

BASE = "https://api.close.com/api/v1"
EXAMPLE: dict[str, Any] = DESCRIBED.document["components"]["examples"]["Opportunity"]["value"]
JSON = {"content-type": "application/json"}
HTML = {"content-type": "text/html; charset=utf-8"}


@pytest.fixture(params=COLOURS)
def close(request: pytest.FixtureRequest) -> Iterator[Close]:
    """A client of either colour; respx answers."""
    with client(request.param) as close:
        yield close


def get(close: Close, **answer: Any) -> Opportunity:
    """Read an opportunity that is answered for in the given way."""
    with respx.mock(base_url=BASE) as router:
        router.get("/opportunity/oppo_1/").respond(**answer)
        return close.opportunities.get("oppo_1")


@pytest.mark.parametrize(
    "answer",
    [
        {"content": b"<html>Sign in</html>", "headers": HTML},
        {"content": b"", "headers": JSON},
        {"content": b"", "status_code": 204},
        {"content": b'{"id": "oppo_1", "val', "headers": JSON},
        {"content": b'{"id": "oppo_\xff"}', "headers": JSON},
        {"content": b"[]", "headers": JSON},
        {"content": b'"oppo_1"', "headers": JSON},
        {"content": b"null", "headers": JSON},
        {"content": b"[" * 50_000, "headers": JSON},
    ],
    ids=["HTML", "empty", "204", "truncated", "invalid UTF-8", "list", "string", "null", "deep"],
)
def test_success_without_an_object_is_an_unexpected_body(close: Close, answer: dict[str, Any]) -> None:
    """A success that has no JSON object raises UnexpectedBody, with the status and the bytes received."""
    with pytest.raises(errors.UnexpectedBody) as caught:
        get(close, **answer)

    assert caught.value.response.content == answer["content"]
    assert caught.value.response.status_code == answer.get("status_code", 200)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (502, errors.ServerError),
        (520, errors.ServerError),
        (499, errors.StatusError),
        (418, errors.StatusError),
    ],
)
@pytest.mark.parametrize("content", [b"<html>Bad gateway</html>", b"", b"\xff\xfe", b'{"error": 5}', b"[1]"])
def test_undocumented_failure_is_a_status_error(
    close: Close, status: int, kind: type[errors.StatusError], content: bytes
) -> None:
    """Whatever a failure carries, it raises the class of its status, and the body is kept."""
    with pytest.raises(errors.StatusError) as caught:
        get(close, status_code=status, content=content, headers=HTML)

    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.content) == (status, content)


@pytest.mark.parametrize("headers", [{"content-type": "text/plain"}, HTML, {}])
def test_json_under_another_content_type_is_read(close: Close, headers: dict[str, str]) -> None:
    """A JSON object is read whatever the answer calls it."""
    content = json.dumps(EXAMPLE).encode()

    assert get(close, content=content, headers=headers).to_dict() == EXAMPLE


@pytest.mark.parametrize("missing", sorted(EXAMPLE))
def test_missing_field_raises_when_it_is_read(close: Close, missing: str) -> None:
    """An answer that lacks a field is read; only reading that field says that it did not come."""
    came = {name: value for name, value in EXAMPLE.items() if name != missing}
    opportunity = get(close, json=came)

    assert opportunity.to_dict() == came
    assert missing not in opportunity
    if missing in Opportunity._FIELDS:
        with pytest.raises(errors.MissingField, match=missing):
            getattr(opportunity, missing)


@pytest.mark.parametrize("name", sorted(Opportunity._FIELDS))
@pytest.mark.parametrize("value", [None, "2026-13-45", "12", -1, [], {}], ids=repr)
def test_value_of_another_kind_is_returned_unchanged(close: Close, name: str, value: Any) -> None:
    """Null where none is allowed, a bad date, a text for a number: read as received, and nothing else is lost."""
    came = EXAMPLE | {name: value}
    opportunity = get(close, json=came)

    read = getattr(opportunity, name)
    assert read == value or read.to_dict() == value
    assert opportunity.to_dict() == came


@pytest.mark.parametrize(
    "bad", [None, 5, "x", [], {"date_created": "soon", "value": "much", "value_period": "weekly"}], ids=repr
)
def test_one_bad_record_leaves_ninety_nine_good_ones(close: Close, bad: Any) -> None:
    """A page with one record that is not what it should be is a page; the record is given as received."""
    records = [EXAMPLE | {"id": f"oppo_{number}"} for number in range(99)]
    with respx.mock(base_url=BASE) as router:
        router.get("/opportunity/").respond(json={"data": [*records, bad], "has_more": False})
        page = close.opportunities.list()

    assert [item.id for item in page.data[:99]] == [f"oppo_{number}" for number in range(99)]
    assert page.to_dict()["data"][99] == bad


def test_ten_megabytes_are_read(close: Close) -> None:
    """A body of 10 MB is read like any other."""
    came = EXAMPLE | {"note": "x" * 10_000_000}

    assert get(close, json=came).note == came["note"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_to_another_host_is_not_followed(close: Close, status: int) -> None:
    """A redirect raises; the other host is not asked, so that neither key nor body reach it."""
    with respx.mock(assert_all_called=False) as router:
        router.put(f"{BASE}/opportunity/oppo_1/").respond(
            status, headers={"location": "https://elsewhere.example/x"}
        )
        elsewhere = router.route(host="elsewhere.example").respond(200, json=EXAMPLE)
        with pytest.raises(errors.StatusError) as caught:
            close.opportunities.update("oppo_1", value=1)

    assert caught.value.status == status
    assert not elsewhere.called
