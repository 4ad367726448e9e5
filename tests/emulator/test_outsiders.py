"""Programs that know nothing of ours but an address: they read the description that a served emulator offers."""

import json
import re
import subprocess
import sys
from collections import Counter
from contextlib import closing
from itertools import groupby
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_description import Operation, load, locate
from close_emulator import Emulator, served_operations
from openapi_spec_validator import validate

from .test_ways_in import ENVIRONMENT, command

SCRIPTS = Path(sys.executable).parent
#: By hand, and without these, a run takes more than an hour.
SMALLER = ("--seed", "20261123", "--max-examples", "1", "--no-color")


def test_schemathesis_finds_nothing(tmp_path: Path) -> None:
    """The command that docs/testing.md names ends clean, with fewer cases; most of what it changes is carried out."""
    log = tmp_path / "log"
    (tmp_path / "schemathesis.toml").write_text(once_for_all())
    with log.open("w") as stderr, subprocess.Popen(
        [SCRIPTS / "close-crm", "emulator", "--port", "0"],
        env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=stderr, text=True,
    ) as emulator:  # fmt: skip
        try:
            assert emulator.stdout is not None
            address = emulator.stdout.readline().split()[-1].removesuffix("/api/v1")
            run = subprocess.run(
                [SCRIPTS / "schemathesis", "run", f"{address}/openapi.json", "--auth", "api_emulator:", *SMALLER],
                cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False,
            )  # fmt: skip
        finally:
            emulator.terminate()
    assert run.returncode == 0, run.stdout
    for phase in ("Examples", "Coverage", "Fuzzing", "Stateful"):
        assert re.search(rf"✅ +{phase}\n", run.stdout), run.stdout

    answers = answered(log.read_text())
    # Some operations need what another one makes, or what no earlier one has deleted, and the run finds that by chance.
    carried_out = [name for name, statuses in answers.items() if min(statuses) < 300]
    assert len(carried_out) >= 0.7 * len(served_operations())
    assert {"opportunities_create", "opportunities_update", "leads_create", "contacts_update"} <= set(
        carried_out
    )


def once_for_all() -> str:
    """Settings by which one of the operations that take the same is covered, and the others get what the rest gets.

    Eight take filters, of which schemathesis makes 3,000 bodies each: the search, which evaluates them, gets those. Ten
    lists have the same seventeen parameters, 260 requests each.
    """
    others = [
        operation.id
        for operation in load().operations
        if operation.body is not None and "SearchNode" in schemas_of(operation.body.pointer)
        if operation.id != "advanced_filtering_search"
    ]
    lists = (load().by_id[one] for one in sorted(served_operations()))
    many = (one for one in lists if one.body is None and len(one.parameters) > 10)
    alike = groupby(sorted(many, key=_taken), _taken)
    others += [operation.id for _, group in alike for operation in [*group][1:]]
    return "".join(
        f'[[operations]]\ninclude-operation-id = "{name}"\nphases.coverage.enabled = false\n'
        for name in others
    )


def _taken(operation: Operation) -> str:
    return json.dumps(
        [(key, one.schema) for key, one in sorted(operation.parameters.items())], sort_keys=True
    )


def schemas_of(pointer: str) -> set[str]:
    """Return the names of the schemas that a body may have within it."""
    return set(load().reachable(load().at(pointer)).get("schemas", ()))


def answered(log: str) -> dict[str, Counter[int]]:
    """How often each operation was answered with each status, by the emulator's log."""
    answers: dict[str, Counter[int]] = {name: Counter() for name in served_operations()}
    for line in log.splitlines():
        # Names of parameters, of which a line has those of the query and those that were ignored, may have spaces.
        found = re.match(r"\S+ (\S+) ([^ ?]+)(?:\?.*?)? (\d{3}) (?:.* )?[0-9.]+ms", line)
        assert found is not None, line
        operation, _ = load().find(found[1], found[2].removeprefix("/api/v1"))
        if operation:
            answers[operation.id][int(found[3])] += 1
    return answers


def test_description_at_the_server() -> None:
    """`/openapi.json` needs no key and names the server as it was reached; the API is where it says."""
    with command("--quiet") as (address, _):
        by_name = address.replace("127.0.0.1", "localhost")
        offered = httpx.get(f"{by_name}/openapi.json").raise_for_status()
        document = offered.json()
        described, plain = (server["url"] for server in document["servers"])
        answers = [httpx.get(f"{url}/me/", auth=("api_emulator", "")) for url in (described, plain)]
        refused = [httpx.get(f"{described}/me/"), httpx.get(f"{by_name}/described/openapi.json")]

    # It names ids that come and go.
    assert offered.headers["cache-control"] == "no-store"
    assert plain == f"{by_name}/api/v1"
    assert [answer.json()["email"] for answer in answers] == ["ada@example.com"] * 2
    assert [answer.status_code for answer in refused] == [401, 401]


def test_description_is_valid(emulator: Emulator) -> None:
    """An emulator's description, with its ids and fields, is valid OpenAPI with what it carries out, and no more."""
    document = emulator.description("http://localhost:8765")

    validate(document)
    operations = [operation for item in document["paths"].values() for operation in item.values()]
    assert {one.get("x-operation", one["operationId"]) for one in operations} == served_operations()


def test_links_lead_to_operations_that_there_are() -> None:
    """Each link of the description, also where operations are there once for each kind of object, has its operation."""
    document = Emulator().description("http://localhost")
    operations = [operation for item in document["paths"].values() for operation in item.values()]
    there = {operation["operationId"] for operation in operations}
    links = document["components"]["links"]
    used = {
        link["$ref"].rpartition("/")[2]
        for operation in operations
        for answer in operation["responses"].values()
        for link in answer.get("links", {}).values()
    }

    assert len(used) > 20
    assert used <= links.keys()
    assert {link["operationId"] for link in links.values()} <= there


@pytest.mark.parametrize(
    ("operation", "most"), [("opportunities_list", 35_000), ("opportunity_status_changes_list", 250_000)]
)
def test_largest_skip_is_the_one_that_is_described(operation: str, most: int) -> None:
    """A list takes as large a `_skip` as the description says, and none larger."""
    emulator = Emulator()
    document = emulator.description("http://localhost")
    [(path, described)] = [
        (path, item["get"])
        for path, item in document["paths"].items()
        if item.get("get", {}).get("operationId") == operation
    ]
    components = document["components"]["parameters"]
    parameters = (
        components.get(one.get("$ref", "").rpartition("/")[2], one) for one in described["parameters"]
    )
    [skip] = [one["schema"]["maximum"] for one in parameters if one["name"] == "_skip"]
    with client(emulator) as caller:
        statuses = [caller.get(path, params={"_skip": number}).status_code for number in (most, most + 1)]

    assert skip == most
    assert statuses == [200, 400]


def test_description_follows_the_state(emulator: Emulator) -> None:
    """What was added is named from then on, what was deleted no longer, and the bundled description stays as it is."""
    bundled = locate().read_bytes()
    with client(emulator) as caller:
        lead = caller.post("/lead/", json={"name": "New"}).json()["id"]
        gone = caller.get("/lead/", params={"query": "Quayside"}).json()["data"][0]["id"]
        caller.delete(f"/lead/{gone}/")
        field = caller.post(
            "/custom_field/opportunity/", json={"name": "Colour", "type": "choices", "choices": ["Red"]}
        ).json()["id"]

    schemas = emulator.description("http://localhost")["components"]["schemas"]

    leads = schemas["CreateContact"]["properties"]["lead_id"]["enum"]
    assert (lead in leads, gone in leads) == (True, False)
    assert schemas["UpdateOpportunity"]["properties"][f"custom.{field}"]["anyOf"][0]["enum"] == ["Red"]
    assert locate().read_bytes() == bundled


@pytest.mark.parametrize(
    "text",
    [
        "",
        " * ",
        "two words",
        '"a phrase" more',
        "name:Birch",
        'status: "Bad Fit"',
        "a or b",
        "not (a or b) and has:calls",
        "contacts > 1",
        "(a",
        "or",
        "a or",
        "not",
        "name:*",
        "bir*",
        "x:y",
        "-a",
        'an "open',
        "a,b",
    ],
)
def test_described_searches_are_those_carried_out(emulator: Emulator, text: str) -> None:
    """The pattern of a search text takes what the emulator evaluates, up to one level of brackets, and nothing else."""
    parameters = emulator.description("http://localhost")["paths"]["/lead/"]["get"]["parameters"]
    pattern = next(one["schema"]["pattern"] for one in parameters if one.get("name") == "query")

    with client(emulator) as caller:
        status = caller.get("/lead/", params={"query": text}).status_code

    assert status == (200 if re.search(pattern, text) else 400)


@pytest.mark.parametrize("path", ["/opportunity/", "/activity/status_change/opportunity/"])
def test_described_skips_are_those_taken(emulator: Emulator, path: str) -> None:
    """The largest `_skip` of each list is taken, and one more is refused."""
    document = emulator.description("http://localhost")
    parameters = document["paths"][path]["get"]["parameters"]
    resolved = [
        document["components"]["parameters"][one["$ref"].rpartition("/")[2]] if "$ref" in one else one
        for one in parameters
    ]
    largest = next(one["schema"]["maximum"] for one in resolved if one["name"] == "_skip")

    with client(emulator) as caller:
        statuses = [caller.get(path, params={"_skip": skip}).status_code for skip in (largest, largest + 1)]

    assert statuses == [200, 400]


@pytest.mark.parametrize(
    "url", ["", "[", "http://[", "a b", "meet.example", "https://meet.example:80/a?b#c", "x://é.example"]
)
def test_described_addresses_are_those_taken(emulator: Emulator, url: str) -> None:
    """The pattern of addresses for meetings takes what the emulator takes, wherever they are sent, and nothing else."""
    schemas = emulator.description("http://localhost")["components"]["schemas"]
    names = [name for name in schemas if "SchedulingLink" in name and name.startswith(("Create", "Update"))]
    patterns = {
        schemas[name]["properties"]["url"]["pattern"]
        for name in names
        if "url" in schemas[name]["properties"]
    }
    with client(emulator) as caller:
        status = caller.post("/scheduling_link/", json={"name": "x", "url": url}).status_code

    [pattern] = patterns
    assert status == (201 if re.search(pattern, url) else 400)


def test_partial_answers_are_described(emulator: Emulator) -> None:
    """Where `_fields` may leave anything out the schema requires nothing of an object, and all of a list."""
    document = emulator.description("http://localhost")

    def schema(path: str) -> Any:
        return document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]

    assert "required" not in schema("/opportunity/{id}/")
    listed, grouped = (one["allOf"][1] for one in schema("/opportunity/")["anyOf"])
    assert listed["required"] == grouped["required"] == ["data", "has_more"]
    assert "required" not in listed["properties"]["data"]["items"]
    assert document["components"]["schemas"]["Opportunity"]["required"]


def test_conflicts_are_distinguished(emulator: Emulator) -> None:
    """What is refused for the state is 409 by the description, 400 by Close; what is wrong in itself is 400 in both."""
    with emulator.serve() as base_url:
        described = base_url.replace("/api/v1", "/described/api/v1")
        bodies = [{"name": "x", "lead_id": "lead_unknown"}, {"nmae": "x"}]
        refused = [
            [httpx.post(f"{url}/contact/", json=body, auth=(emulator.api_key, "")) for body in bodies]
            for url in (described, base_url)
        ]
        largest = httpx.get(f"{described}/lead/", params={"_limit": 201}, auth=(emulator.api_key, ""))

    assert [[answer.status_code for answer in answers] for answers in refused] == [[409, 400], [400, 400]]
    assert refused[0][0].json() == refused[1][0].json()
    assert largest.status_code == 400


def test_bundled_examples_can_be_tried() -> None:
    """The examples of bodies in the bundled description can be sent to a new emulator, where it serves them."""
    document = json.loads(locate().read_bytes())
    emulator, refused = Emulator(), {}
    start, described = emulator.snapshot(), emulator.description("http://localhost")["paths"]
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method not in {"post", "put"} or operation["operationId"] not in served_operations():
                continue
            for name, example in examples(operation):
                emulator.restore(start)
                with client(emulator) as caller:
                    answer = caller.request(method, filled(described, path), json=example)
                if answer.status_code >= 300:
                    refused[f"{method} {path} {name}"] = answer.text

    assert refused == {}


def examples(operation: dict[str, Any]) -> list[tuple[str, Any]]:
    """The bodies that an operation shows, by name."""
    if "requestBody" not in operation:
        return [("no body", None)]
    content = operation["requestBody"]["content"]["application/json"]
    several = [(name, example["value"]) for name, example in content.get("examples", {}).items()]
    return [*several, *([("", content["example"])] if "example" in content else [])]


def filled(described: dict[str, Any], path: str) -> str:
    """A path with ids that the description of an emulator has for it."""
    if path not in described:
        path = path.replace("{object_type}", "opportunity")
    values = {"object_type": "opportunity"}
    for parameter in next(iter(described[path].values()))["parameters"]:
        if parameter.get("in") == "path" and parameter["name"] not in values:
            values[parameter["name"]] = parameter.get("example") or parameter["schema"]["enum"][0]
    return path.format_map(values)


def client(emulator: Emulator) -> Any:
    """A client of an emulator in this process."""
    return closing(
        httpx.Client(
            transport=emulator.transport(),
            base_url="https://api.close.com/api/v1",
            # What OAuth apps keep is closed to API keys.
            headers={"Authorization": f"Bearer {emulator.token}"},
        )
    )
