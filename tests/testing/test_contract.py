"""The transport that holds traffic against the description: what it finds, how it says it, and what it leaves alone."""

from __future__ import annotations

import copy

import httpx2 as httpx
import pytest
from close_crm.testing.contract import (
    Checker,
    Deviation,
)
from close_description import Description, load

from tests.colours import COLOURS, Colour

from .exchanges import BASE, GET, JSON, OPPORTUNITY, UPDATE, get, ok, opportunity, put, send

REQUESTS = [
    ("path", httpx.Request("GET", f"{BASE}/nowhere/"), None, "GET /api/v1/nowhere/", "#/paths"),
    ("path", httpx.Request("DELETE", f"{BASE}/me/"), None, "DELETE /api/v1/me/", "#/paths"),
    (
        "path",
        get("/opportunity/a%20b/"),
        "opportunities_get",
        "path:id",
        "#/components/parameters/Id/schema/pattern",
    ),
    (
        "query",
        get("/opportunity/?nope=1"),
        "opportunities_list",
        "query:nope",
        "#/paths/~1opportunity~1/get/parameters",
    ),
    (
        "query",
        get("/opportunity/?_limit=x"),
        "opportunities_list",
        "query:_limit",
        "#/components/parameters/Limit/schema/type",
    ),
    (
        "query",
        get("/opportunity/?_limit=1&_limit=2"),
        "opportunities_list",
        "query:_limit",
        "#/paths/~1opportunity~1/get/parameters",
    ),
    (
        "header",
        put({}, **{"x-tz-offset": "15"}),
        "opportunities_update",
        "header:x-tz-offset",
        "#/components/parameters/TzOffset/schema/maximum",
    ),
    (
        "header",
        put({}, **{"x-nope": "1"}),
        "opportunities_update",
        "header:x-nope",
        "#/paths/~1opportunity~1{id}~1/put/parameters",
    ),
    (
        "content-type",
        put({}, **{"content-type": "text/plain"}),
        "opportunities_update",
        "header:content-type",
        UPDATE,
    ),
    ("body", put({"value": "5"}), "opportunities_update", "body/value", f"{UPDATE}/properties/value/type"),
    ("body", put({"note": None}), "opportunities_update", "body/note", f"{UPDATE}/properties/note/type"),
    ("body", put({"nope": 1}), "opportunities_update", "body", f"{UPDATE}/unevaluatedProperties"),
    (
        "body",
        put({"custom.cf_a.add": ["x"]}),
        "opportunities_update",
        "body/custom.cf_a.add",
        f"{UPDATE}/patternProperties",
    ),
    (
        "body",
        httpx.Request("GET", f"{BASE}/me/", content=b"{}", headers=JSON),
        "users_me",
        "body",
        "#/paths/~1me~1/get",
    ),
    (
        "body",
        httpx.Request("PUT", f"{BASE}/opportunity/a/", content=b"{", headers=JSON),
        "opportunities_update",
        "body",
        UPDATE,
    ),
    (
        "body",
        httpx.Request("PUT", f"{BASE}/opportunity/a/", content=b'{"value": NaN}', headers=JSON),
        "opportunities_update",
        "body",
        UPDATE,
    ),
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("kind", "request_", "operation", "where", "rule"), REQUESTS)
def test_requests(
    kind: str, request_: httpx.Request, operation: str | None, where: str, rule: str, colour: Colour
) -> None:
    """Each way in which a request deviates is found, and named with its operation, place and rule."""
    _, report = send(colour, request_, httpx.Response(200, json={}), answers=False)

    assert any(
        (one.side, one.kind, one.operation, one.where) == ("request", kind, operation, where)
        and one.rule.startswith(rule)
        for one in report.deviations
    ), report.deviations


ANSWERS = [
    ("status", httpx.Response(418, json={"error": "no"}), "status", f"{GET}/responses"),
    (
        "content-type",
        httpx.Response(200, json=opportunity(), headers={"content-type": "text/html"}),
        "header:content-type",
        OPPORTUNITY,
    ),
    ("body", httpx.Response(200, content=b"", headers=JSON), "body", OPPORTUNITY),
    ("body", httpx.Response(200, content=b"\xff", headers=JSON), "body", OPPORTUNITY),
    ("body", ok(value="5"), "body/value", f"{OPPORTUNITY}/properties/value/type"),
    ("body", ok(value_period=...), "body", f"{OPPORTUNITY}/required"),
    ("body", ok(value_period="weekly"), "body/value_period", "#/components/schemas/ValuePeriod/enum"),
    ("body", ok(user_id=None), "body/user_id", f"{OPPORTUNITY}/properties/user_id/type"),
    ("body", ok(date_won="soon"), "body/date_won", f"{OPPORTUNITY}/properties/date_won/format"),
    ("body", httpx.Response(404, json={}), "body", "#/components/schemas/Error/anyOf/0/required"),
    ("undescribed", ok(nope=1), "body/nope", OPPORTUNITY),
    (
        "undescribed",
        ok(attachments=[{"filename": "a", "url": "b", "size": 1, "content_type": "c", "nope": 1}]),
        "body/attachments/0/nope",
        OPPORTUNITY,
    ),
    (
        "header",
        httpx.Response(200, json=opportunity(), headers={"ratelimit": "plenty"}),
        "header:ratelimit",
        "#/components/headers/RateLimit/schema/pattern",
    ),
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("kind", "answer", "where", "rule"), ANSWERS)
def test_answers(kind: str, answer: httpx.Response, where: str, rule: str, colour: Colour) -> None:
    """Each way in which an answer deviates is found, and named with its operation, place and rule."""
    copied = httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
    _, report = send(colour, get(), copied)

    assert [(one.side, one.kind, one.operation, one.where) for one in report.deviations] == [
        ("answer", kind, "opportunities_get", where)
    ]
    assert report.deviations[0].rule.startswith(rule)


@pytest.mark.parametrize("colour", COLOURS)
def test_partial_answers(colour: Colour) -> None:
    """With `_fields` required fields may be missing from a success, nothing else may be wrong, and errors are whole."""
    path = "/opportunity/oppo_1/?_fields=id,value"
    _, fine = send(colour, get(path), httpx.Response(200, json={"id": "oppo_1"}))
    _, wrong = send(colour, get(path), httpx.Response(200, json={"value": "5"}))
    _, refused = send(colour, get(path), httpx.Response(404, json={}))

    assert fine.deviations == []
    assert [one.where for one in wrong.deviations] == ["body/value"]
    assert [one.rule for one in refused.deviations] == ["#/components/schemas/Error/anyOf/0/required"]


def test_values_are_never_shown() -> None:
    """No deviation has a value of the request or of the answer in it."""
    secret = "s3cr3t-value"
    requests = [
        put({"value": secret, "confidence": [secret], "user_id": {"a": secret}, "value_period": secret}),
        get(f"/opportunity/?_limit={secret}&date_won={secret}&status_type={secret}"),
        put({}, **{"x-tz-offset": secret}),
        httpx.Request("PUT", f"{BASE}/opportunity/a/", content=secret, headers=JSON),
    ]
    answers = [
        ok(value=secret, date_won=secret, value_period=secret, user_id=[secret]),
        httpx.Response(200, content=secret.encode(), headers={**JSON, "ratelimit": secret}),
        httpx.Response(404, json={"error": [secret]}),
    ]
    found: list[Deviation] = []
    for request in requests:
        found += send("sync", request, httpx.Response(200, json={}), answers=False)[1].deviations
    for answer in answers:
        found += send("sync", get(), answer)[1].deviations

    assert len(found) > 10
    assert secret not in "\n".join(map(repr, found))


@pytest.mark.parametrize(
    ("answer", "where"),
    [
        (httpx.Response(405, json={"error": "no"}), []),
        (httpx.Response(405, json={"error": 5}), ["body/error"]),
        (httpx.Response(418, json={"error": "no"}), ["status"]),
    ],
)
def test_answers_to_methods_that_a_path_does_not_have(answer: httpx.Response, where: list[str]) -> None:
    """A refused method is answered as described for its path, although the request belongs to no operation."""
    _, report = send("sync", httpx.Request("GET", f"{BASE}/custom_field/shared/cf_1/association/"), answer)

    assert report.deviations[0].kind == "path"
    assert [one.where for one in report.deviations[1:]] == where
    assert {one.operation for one in report.deviations} == {None}


def test_required_headers() -> None:
    """A header that the description requires of an answer is missed; one that it only names is not."""
    document = copy.deepcopy(dict(load().document))
    document["components"]["headers"]["RateLimit"]["required"] = True
    checker = Checker(Description(document))

    missing = list(checker.answer(get(), ok()))
    present = list(
        checker.answer(
            get(), httpx.Response(200, json=opportunity(), headers={"ratelimit": "limit=1;reset=2"})
        )
    )

    assert [(one.kind, one.where, one.message) for one in missing] == [
        ("header", "header:ratelimit", "required, but not sent")
    ]
    assert present == []
    assert list(Checker(load()).answer(get(), ok())) == []
