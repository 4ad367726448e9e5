"""Whatever is asked, the answer is one that the description allows, and a refusal leaves the state alone."""

import json
from collections.abc import Collection
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode

import httpx2 as httpx
from close_description import Operation, load, locate
from close_emulator import Emulator
from close_emulator.http.messages import RawRequest
from close_emulator.resources.custom_fields import FAMILIES
from close_emulator.resources.plain import resources
from close_emulator.state.store import Store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

EMULATOR = Emulator()
with httpx.Client(
    transport=EMULATOR.transport(),
    base_url="https://api.close.com/api/v1",
    auth=(EMULATOR.api_key, ""),
) as first:
    # A change of status, so that there is one to ask for.
    moved = first.get("/opportunity/", params={"status_type": "active"}).json()["data"][0]["id"]
    first.put(f"/opportunity/{moved}/", json={"status": "Won"})
START = EMULATOR.snapshot()
STORE: Store = START.copy_of_store()
OPERATIONS = load().operations
AUTHORIZATION = ("Authorization", f"Bearer {EMULATOR.token}")

DOCUMENT: dict[str, Any] = json.loads(locate().read_bytes())
BY_PREFIX: dict[str, Collection[str]] = {
    "/opportunity/": STORE.opportunities,
    "/status/opportunity/": STORE.statuses,
    "/pipeline/": STORE.pipelines,
    **{family.address: [f.id for f in STORE.fields.values() if family.has(f)] for family in FAMILIES},
    "/custom_field/shared/": [f.id for f in STORE.fields.values() if f.kind is None],
    "/user/": STORE.users,
    "/lead/": STORE.leads,
    "/contact/": STORE.contacts,
    "/status/lead/": [status["id"] for status in STORE.organization["lead_statuses"]],
    "/organization/": [STORE.organization["id"]],
    "/activity/status_change/opportunity/": [
        one["id"] for one in STORE.activities_of("OpportunityStatusChange")
    ],
    **{resource.path: list(resource.records(STORE)) for resource in resources()},
}
BY_NAME: dict[str, Collection[str]] = {
    "lead_id": STORE.leads,
    "contact_id": STORE.contacts,
    "user_id": STORE.users,
    "created_by": STORE.users,
    "status_id": [*STORE.statuses, *BY_PREFIX["/status/lead/"]],
    "old_status_id": STORE.statuses,
    "new_status_id": STORE.statuses,
    "opportunity_id": STORE.opportunities,
    "source": STORE.leads,
    "destination": STORE.leads,
    "email": ["ada@example.com", "no address"],
    "phone": ["8004445555", "+44 20 7946 0958", "12"],
    "pipeline_id": STORE.pipelines,
    "custom_activity_type_id": STORE.activity_types,
    "custom_object_type_id": STORE.object_types,
    "referenced_custom_type_id": STORE.object_types,
}
IDS = sorted(
    {key for known in (*BY_PREFIX.values(), *BY_NAME.values(), STORE.custom_objects) for key in known}
)
KEYS = sorted({f"custom.{field}{ending}" for field in STORE.fields for ending in ("", "", ".add", ".remove")})
WORDS = [
    *(
        "",
        "won",
        "monthly",
        "text",
        "choices",
        "opportunity",
        "Gold",
        "Monday",
        "Won",
        "Ada Marsh",
        "..",
        "%",
        "\x00",
    ),
    *("2026-01-01", "0001-01-01", "9999-12-31", "2026-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00"),
    *(
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:60-12:00",
        "2026-01-01t00:00:00z",
        "true",
        "-1",
        "1e9",
        "user_id",
    ),
    *("<body><p>x</p></body>", "<body><![x</body>", "-date_won__week", "id,custom", "lead", "admin"),
]

texts = st.one_of(st.sampled_from(WORDS), st.sampled_from(IDS), st.text(max_size=20))
numbers = st.one_of(st.integers(), st.sampled_from([0, 1, 50, 10**30, 10**1200]))
scalars = st.one_of(
    st.none(), st.booleans(), numbers, st.floats(allow_nan=False, allow_infinity=False), texts
)
values = st.recursive(
    scalars,
    lambda below: st.one_of(st.lists(below, max_size=4), st.dictionaries(texts, below, max_size=4)),
    max_leaves=8,
)


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema, references followed."""
    while "$ref" in schema:
        found: Any = DOCUMENT
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        schema = found
    return schema


@cache
def referred(reference: str, name: str) -> st.SearchStrategy[Any]:
    """Values of a schema that has a name: nodes of a search contain nodes."""
    return st.deferred(lambda: fitting(resolved({"$ref": reference}), name))


def fitting(schema: dict[str, Any], name: str = "") -> st.SearchStrategy[Any]:
    """Values that mostly satisfy a schema of a request."""
    if "$ref" in schema:
        return referred(schema["$ref"], name)
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "anyOf" in schema:
        return st.one_of([fitting(branch, name) for branch in schema["anyOf"]])
    if "allOf" in schema:
        # What stands for the kinds that are not described: its first part, with whatever name of a kind.
        return fitting(schema["allOf"][0], name)
    kinds = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    return st.one_of([of_kind(kind, schema, name) for kind in kinds])


def of_kind(kind: str, schema: dict[str, Any], name: str) -> st.SearchStrategy[Any]:
    """Values of one JSON type that mostly satisfy a schema."""
    match kind:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer" | "number":
            return st.one_of(numbers, st.integers(0, 100))
        case "array":
            return st.lists(fitting(schema["items"], name), max_size=3)
        case "object":
            properties = {key: fitting(below, key) for key, below in schema.get("properties", {}).items()}
            needed = {key: properties.pop(key) for key in schema.get("required", ())}
            plain = st.fixed_dictionaries(needed, optional=properties)
            if "patternProperties" not in schema:
                return plain
            custom = st.dictionaries(st.sampled_from(KEYS), st.one_of(texts, values), max_size=2)
            return st.builds(lambda first, second: {**first, **second}, plain, st.one_of(st.just({}), custom))
    if schema.get("format") == "date-time":
        return mostly(st.datetimes().map(lambda moment: f"{moment.isoformat()}Z"), st.sampled_from(WORDS))
    if "pattern" in schema:
        return mostly(st.just("https://app.close.com/go/file/temporary/x/"), texts)
    known = sorted(BY_NAME.get(name, ()))
    return mostly(st.sampled_from(known), texts) if known else texts


def mostly(usual: st.SearchStrategy[str], odd: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Values of the first kind, sometimes of the second."""
    return st.integers(0, 9).flatmap(lambda number: usual if number else odd)


def segment(path: str, part: str) -> st.SearchStrategy[str]:
    """Text for one segment of a path, often one that names something."""
    if not part.startswith("{"):
        return st.just(part)
    known = sorted(BY_NAME.get(part[1:-1], ()))
    if part == "{id}":
        known = [key for prefix, ids in BY_PREFIX.items() if path.startswith(prefix) for key in ids] or IDS
    if part == "{object_type}":
        known = ["lead", "contact", "opportunity"]
    elif not known:
        known = IDS
    return mostly(st.sampled_from(known), texts).map(lambda text: quote(text, safe=""))


@st.composite
def requests(draw: st.DrawFn) -> tuple[Operation, RawRequest]:
    """A request to some operation, with values that are right often enough to get past the door."""
    operation = draw(
        st.sampled_from([*OPERATIONS, *[o for o in OPERATIONS if o.id == "opportunities_update"] * 9])
    )
    segments = [draw(segment(operation.path, part)) for part in operation.path.strip("/").split("/")]
    raw = DOCUMENT["paths"][operation.path][operation.method.lower()]
    pairs: list[tuple[str, str]] = []
    headers = [AUTHORIZATION]
    for parameter in (resolved(p) for p in raw.get("parameters", ()) if draw(st.integers(0, 7)) == 0):
        value = draw(st.one_of(fitting(parameter["schema"], parameter["name"].removesuffix("__in")), texts))
        text = ",".join(map(str, value)) if isinstance(value, list) else str(value).replace("True", "true")
        if parameter["in"] == "query":
            pairs.append((parameter["name"], text))
        elif parameter["in"] == "header":
            headers.append((parameter["name"], draw(st.sampled_from(["-8", "14", "0.01", "x"]))))
    body = b""
    if operation.body is not None:
        good = fitting(raw["requestBody"]["content"]["application/json"]["schema"])
        wild = st.dictionaries(st.one_of(texts, st.sampled_from(KEYS)), values, max_size=4)
        body = json.dumps(draw(st.one_of(good, good, good, wild))).encode()
    path = f"/api/v1/{'/'.join(segments)}/".encode()
    query = urlencode(pairs, errors="replace").encode()
    return operation, RawRequest(operation.method, path, query, tuple(headers), body)


def answered(request: RawRequest) -> tuple[int, Any]:
    """Status and content of the answer to a request."""
    status, _, content = EMULATOR.respond(request)
    return status, json.loads(content) if content else None


@given(st.lists(requests(), min_size=1, max_size=8))
@settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_every_answer_is_described(calls: list[tuple[Operation, RawRequest]]) -> None:
    """No request is answered 500; every answer validates; a refused request changes nothing, a read changes nothing."""
    EMULATOR.restore(START)
    for operation, request in calls:
        before = EMULATOR.snapshot()

        status, content = answered(request)

        if "_fields" not in request.query.decode() and not request.path.count(b"//"):
            assert operation.answer_errors(status, content) == [], (status, content)
        if status >= 400 or request.method == "GET":
            assert EMULATOR.snapshot() == before
    for listing in (
        "opportunity",
        "status/opportunity",
        "pipeline",
        *(f"custom_field/{kind}" for kind in ("lead", "contact", "opportunity", "activity", "shared")),
        "custom_field/custom_object_type",
        "lead",
        "contact",
        "status/lead",
        "activity/status_change/opportunity",
    ):
        assert (
            answered(RawRequest("GET", f"/api/v1/{listing}/".encode(), b"", (AUTHORIZATION,), b""))[0] == 200
        )


@given(
    method=st.one_of(st.sampled_from(["GET", "PUT", "POST", "DELETE"]), st.text(max_size=5)),
    path=st.one_of(
        st.binary(max_size=40), st.sampled_from(OPERATIONS).map(lambda o: f"/api/v1{o.path}".encode())
    ),
    query=st.binary(max_size=40),
    headers=st.lists(
        st.tuples(st.sampled_from(["content-type", "x-tz-offset", "Authorization"]), st.text(max_size=10)),
        max_size=3,
    ),
    body=st.binary(max_size=60),
)
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_noise(method: str, path: bytes, query: bytes, headers: list[tuple[str, str]], body: bytes) -> None:
    """Bytes that are no request at all get a refusal or an answer, never an exception."""
    EMULATOR.restore(START)
    request = RawRequest(method, path, query, (AUTHORIZATION, *headers), body)

    status, _ = answered(request)

    assert status < 500 or status == 501


@given(fitting({"$ref": "#/components/schemas/UpdateOpportunity"}))
@settings(max_examples=100, deadline=None, derandomize=True, database=None)
def test_what_was_answered_can_be_read_again(body: dict[str, Any]) -> None:
    """What an update answers is what a read returns afterwards."""
    EMULATOR.restore(START)
    address = f"https://api.close.com/api/v1/opportunity/{next(iter(STORE.opportunities))}/"
    with httpx.Client(transport=EMULATOR.transport(), auth=(EMULATOR.api_key, "")) as client:
        updated = client.put(address, json=body)

        if updated.status_code == 200:
            assert client.get(address).json() == updated.json()
