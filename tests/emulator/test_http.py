"""Refusals that have nothing to do with an opportunity: credentials, paths, methods, bodies."""

import base64
import json

import httpx2 as httpx
import pytest
from close_description import Description
from close_emulator import Emulator
from close_emulator.http.messages import RawRequest

BASE = "https://api.close.com/api/v1"


def raw(
    emulator: Emulator,
    method: str,
    path: str | bytes,
    *,
    query: bytes = b"",
    body: bytes = b"",
    **headers: str,
) -> tuple[int, dict[str, str], bytes]:
    """Send a request as it would come over the wire, past everything that a client would mend."""
    token = base64.b64encode(f"{emulator.api_key}:".encode()).decode()
    pairs = {"Authorization": f"Basic {token}", **{name.replace("_", "-"): v for name, v in headers.items()}}
    wire = path if isinstance(path, bytes) else path.encode()
    status, answered, content = emulator.respond(RawRequest(method, wire, query, tuple(pairs.items()), body))
    return status, {name.lower(): value for name, value in answered}, content


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "",
        "Basic",
        "Basic ???",
        "Basic " + base64.b64encode(b"\xff\xfe:").decode(),
        "Basic " + base64.b64encode(b"api_emulator").decode(),
        "Basic " + base64.b64encode(b"api_emulator:secret").decode(),
        "Basic " + base64.b64encode(b"other:").decode(),
        "Bearer other",
        "Bearer",
        "Digest x",
        "Bearer emulator_token, Bearer emulator_token",
    ],
)
@pytest.mark.parametrize("path", ["/me/", "/nowhere/"])
def test_unauthorized(emulator: Emulator, path: str, authorization: str | None) -> None:
    """Without valid credentials there is nothing but 401, also for paths that do not exist."""
    headers = {} if authorization is None else {"Authorization": authorization}

    answer = emulator.handle(httpx.Request("GET", f"{BASE}{path}", headers=headers))

    assert answer.status_code == 401
    assert answer.json()["error"].startswith("The server could not verify")


@pytest.mark.parametrize("scheme", ["Bearer", "bearer"])
def test_bearer(emulator: Emulator, scheme: str) -> None:
    """A bearer token stands for the same user as the key."""
    headers = {"Authorization": f"{scheme} {emulator.token}"}

    assert emulator.handle(httpx.Request("GET", f"{BASE}/me/", headers=headers)).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/nowhere/",
        "/api/v1//me/",
        "/api/v1/opportunity/../me/",
        "/api/v1/opportunity/%2e%2e/me/",
        "/api/v1/opportunity/x%2F..%2F..%2Fme/y/",
        "/api/v1/opportunity//",
        "/me/",
        "/",
        "",
        "/api/v1/",
        "/api/v1/custom_field_schema/task/",
        b"/api/v1/\xff\xfe/",
        "/api/v1/%ff%fe/%00/",
    ],
)
def test_unknown_paths(emulator: Emulator, path: str | bytes) -> None:
    """A path that Close does not serve is 404, and dots climb nowhere."""
    status, _, content = raw(emulator, "GET", path)

    assert status == 404
    assert b"The requested URL was not found" in content


@pytest.mark.parametrize("segment", ["..", "%2e%2e", "%2F..%2Fme", "%00", "%ff", "a b", "..%2f"])
def test_odd_ids(emulator: Emulator, segment: str) -> None:
    """An odd segment in an id's place is an id that nothing has."""
    status, _, content = raw(emulator, "GET", f"/api/v1/opportunity/{segment}/")

    assert (status, content) == (404, b'{"error": "Empty query: Opportunity matching query does not exist."}')


@pytest.mark.parametrize(
    ("path", "method", "allowed"),
    [
        ("/opportunity/", "DELETE", "GET, POST"),
        ("/opportunity/x/", "PATCH", "GET, PUT, DELETE"),
        ("/me/", "HEAD", "GET"),
        ("/me/", "OPTIONS", "GET"),
        ("/me/", "BREW", "GET"),
    ],
)
def test_method_not_allowed(emulator: Emulator, path: str, method: str, allowed: str) -> None:
    """A method that a known path does not serve is 405 and names those that it does."""
    status, headers, content = raw(emulator, method, f"/api/v1{path}")

    assert (status, headers["allow"]) == (405, allowed)
    assert b"not allowed" in content


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/x-www-form-urlencoded", "application/json, text/plain", ""]
)
def test_unsupported_media_type(emulator: Emulator, media_type: str) -> None:
    """A body that says it is no JSON is 415."""
    status, _, _ = raw(emulator, "POST", "/api/v1/opportunity/", body=b"{}", content_type=media_type)

    assert status == 415


@pytest.mark.parametrize(
    "media_type", ["application/json; charset=utf-8", "Application/JSON", "application/vnd.x+json"]
)
def test_json_media_types(emulator: Emulator, media_type: str) -> None:
    """Every way to say JSON is taken, and so is saying nothing."""
    body = b'{"value": 1}'

    assert raw(emulator, "POST", "/api/v1/opportunity/", body=body, content_type=media_type)[0] == 200
    assert raw(emulator, "POST", "/api/v1/opportunity/", body=body)[0] == 200


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"nope", b"\xff", b"\xef\xbb\xbf{}", b'{"value": NaN}', b'{"value": -Infinity}', b'{"value": 1e999}',
        b'{"note": "\\ud800"}', b'{"\\udfff": 1}', b"[" * 100_000, b'{"a":' * 200 + b"1" + b"}" * 200,
        b'{"value": ' + b"1" * 5000 + b"}", b'{"note": "\x00"}',
    ],
    ids=lambda body: str(body[:20]),
)  # fmt: skip
def test_invalid_json(emulator: Emulator, body: bytes) -> None:
    """What is no JSON by the letter, or too large for a value, is 400."""
    status, _, content = raw(emulator, "POST", "/api/v1/opportunity/", body=body)

    assert (status, content) == (400, b'{"error": "The request contains invalid JSON."}')


@pytest.mark.parametrize("body", [b"[]", b"null", b'"x"', b"1", b"true"])
def test_body_must_be_an_object(emulator: Emulator, body: bytes) -> None:
    """JSON other than an object is 400."""
    status, _, content = raw(emulator, "POST", "/api/v1/opportunity/", body=body)

    assert (status, content) == (400, b'{"error": "JSON data must be a dict."}')


@pytest.mark.parametrize("offset", ["15", "-12.5", "nan", "inf", "UTC", "", "1, 2", "1e400"])
def test_bad_offsets(emulator: Emulator, offset: str) -> None:
    """An `x-tz-offset` that is no offset on earth is 400."""
    status, _, content = raw(emulator, "GET", "/api/v1/opportunity/", x_tz_offset=offset)

    assert status == 400
    assert b"x-tz-offset" in content


@pytest.mark.parametrize(
    "query", [b"_limit=1&_limit=2", b"%ff=%fe", b"_fields=%ed%a0%80", b"&&==&", b"\xff", b"x=" + b"9" * 9000]
)
def test_odd_queries(emulator: Emulator, query: bytes) -> None:
    """Unknown, repeated and undecodable parameters do no harm."""
    assert raw(emulator, "GET", "/api/v1/opportunity/", query=query)[0] == 200


def test_numbers_of_any_size(emulator: Emulator) -> None:
    """Large whole numbers, and whole numbers written with a point, are taken as they are; absurd ones are refused."""
    huge = b"9" * 999

    status, _, content = raw(
        emulator, "POST", "/api/v1/opportunity/", body=b'{"value": ' + huge + b', "confidence": 5e1}'
    )
    assert (status, b'"value": ' + huge in content, b'"confidence": 50,' in content) == (200, True, True)
    assert raw(emulator, "POST", "/api/v1/opportunity/", body=b'{"value": ' + huge + b"00}")[0] == 400
    assert raw(emulator, "GET", "/api/v1/opportunity/")[0] == 200


def test_headers(emulator: Emulator) -> None:
    """Every answer carries the rate limit, and its type when it has a body."""
    status, headers, content = raw(emulator, "GET", "/api/v1/me/")

    assert (status, headers["content-type"]) == (200, "application/json")
    assert headers["ratelimit"] == "limit=100, remaining=100, reset=1"
    assert content


def test_last_of_repeated_parameters_counts(emulator: Emulator) -> None:
    """Of a parameter that comes twice, the last one is taken."""
    _, _, content = raw(emulator, "GET", "/api/v1/opportunity/", query=b"_limit=1&_limit=2")

    assert len(json.loads(content)["data"]) == 2


@pytest.mark.parametrize("place", [0, 1, 2])
def test_credentials_are_those_of_one_user(emulator: Emulator, place: int) -> None:
    """Each user has a key and a token of their own, and is the one whom a request is made as."""
    user_id, key = list(emulator.api_keys.items())[place]
    basic = base64.b64encode(f"{key}:".encode()).decode()
    token = emulator.token + (f".{place + 1}" if place else "")

    for authorization in (f"Basic {basic}", f"Bearer {token}"):
        _, _, content = raw(emulator, "GET", "/api/v1/me/", Authorization=authorization)
        assert json.loads(content)["id"] == user_id


def test_date_header_is_the_clocks(emulator: Emulator) -> None:
    """Every answer says when it was made, by the organization's clock."""
    assert raw(emulator, "GET", "/api/v1/me/")[1]["date"] == "Mon, 23 Nov 2026 22:30:00 GMT"


def test_route_is_looked_up_once(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """Faults, limits and the handler share one look-up of the path, and so does the next request for it."""
    emulator.limits.set(10)
    emulator.faults.add("return-503", operation="leads_list")
    looked_up = []

    def find_path(self: Description, path: str) -> object:
        looked_up.append(path)
        return original(self, path)

    original = Description.find_path
    monkeypatch.setattr(Description, "find_path", find_path)
    request = httpx.Request("GET", "https://api.close.com/api/v1/lead/lead_of_this_test_alone/")
    request.headers["Authorization"] = f"Bearer {emulator.token}"

    assert [emulator.handle(request).status_code for _ in range(2)] == [404, 404]
    assert looked_up == ["/lead/lead_of_this_test_alone/"]
