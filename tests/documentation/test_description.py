"""The description says of every field what the page says, and the typed client carries it."""

from __future__ import annotations

import inspect
import json
from typing import Any

from close_api.api.opportunities import AsyncOpportunities, Opportunities
from close_api.models import Opportunity
from close_description import locate

from tools.planted_faults.statements import REQUEST_FIELDS, RESPONSE_FIELDS, proves, proves_each

DOCUMENT: dict[str, Any] = json.loads(locate().read_bytes())
OPERATION: dict[str, Any] = DOCUMENT["paths"]["/opportunity/{id}/"]["put"]


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference within the document."""
    while "$ref" in node:
        target: Any = DOCUMENT
        for step in node["$ref"].split("/")[1:]:
            target = target[step]
        node = target
    return node


def kinds(schema: dict[str, Any]) -> set[str]:
    """Return the page's words for a schema's types; what is known from elsewhere than Close's pages is left out."""
    schema = resolve(schema)
    if "anyOf" in schema:
        return set().union(*(kinds(part) for part in schema["anyOf"] if not departs(part)))
    types: list[str] = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return {
        ("enum" if "enum" in schema else str(schema.get("format", kind))) if kind == "string" else kind
        for kind in types
    }


def departs(schema: dict[str, Any]) -> bool:
    """Whether a schema says that it comes from elsewhere than Close's pages."""
    return not schema.get("x-source", {"page": PAGES})["page"].startswith(PAGES)


PAGES = "https://developer.close.com/"
REQUEST = resolve(OPERATION["requestBody"]["content"]["application/json"]["schema"])
RESPONSE = resolve(resolve(OPERATION["responses"]["200"])["content"]["application/json"]["schema"])


@proves_each("request", REQUEST_FIELDS)
def test_request_field_has_the_types_of_the_page(name: str) -> None:
    """A field of the request has exactly the page's types, null only where the page has it, and is optional."""
    assert kinds(REQUEST["properties"][name]) == REQUEST_FIELDS[name]
    assert name not in REQUEST.get("required", [])
    for facade in (Opportunities, AsyncOpportunities):
        assert inspect.signature(facade.update).parameters[name].kind is inspect.Parameter.KEYWORD_ONLY


def test_request_takes_a_day_beyond_the_page() -> None:
    """The one type that the page does not name is a plain day as `date_won`, with the source it is known from."""
    departures = {
        (name, part["format"], part["x-source"]["page"])
        for name, schema in REQUEST["properties"].items()
        for part in schema.get("anyOf", ())
        if departs(part)
    }

    assert departures == {("date_won", "date", "https://github.com/closeio/closeio-api-scripts")}


def test_request_has_no_other_field() -> None:
    """The request takes the page's fields and custom keys, and refuses every other key."""
    assert REQUEST["properties"].keys() == REQUEST_FIELDS.keys()
    assert REQUEST["unevaluatedProperties"] is False
    assert all(pattern.startswith(r"^custom\.") for pattern in REQUEST["patternProperties"])


@proves_each("response", RESPONSE_FIELDS)
def test_response_field_has_the_types_of_the_page(name: str) -> None:
    """A field of the answer has exactly the page's types, and is an attribute of the model."""
    assert kinds(RESPONSE["properties"][name]) == RESPONSE_FIELDS[name]
    assert hasattr(Opportunity, name)


def test_response_has_no_other_field() -> None:
    """The answer's described fields are the page's, and one that Close's own description and all recordings have."""
    others = {name for name, schema in RESPONSE["properties"].items() if departs(schema)}

    assert RESPONSE["properties"].keys() - others == RESPONSE_FIELDS.keys()
    assert others == {"integration_links"}


@proves("auth.basic", "auth.bearer")
def test_either_authentication_serves() -> None:
    """The description asks for Basic or Bearer, not for both."""
    security = OPERATION.get("security", DOCUMENT["security"])
    schemes = [DOCUMENT["components"]["securitySchemes"][name]["scheme"] for one in security for name in one]

    assert sorted(schemes) == ["basic", "bearer"]
    assert all(len(one) == 1 for one in security)


@proves("path.id")
def test_id_is_a_required_string() -> None:
    """The path has one parameter, `id`: a string, required."""
    item = DOCUMENT["paths"]["/opportunity/{id}/"]
    parameters = [resolve(node) for node in [*item.get("parameters", []), *OPERATION["parameters"]]]
    in_path = [parameter for parameter in parameters if parameter["in"] == "path"]

    assert [
        (parameter["name"], parameter["required"], parameter["schema"]["type"]) for parameter in in_path
    ] == [("id", True, "string")]


@proves("request.object")
def test_body_is_a_required_object() -> None:
    """The endpoint expects an object."""
    assert OPERATION["requestBody"]["required"] is True
    assert REQUEST["type"] == "object"


#: The errors that the page names, as it calls them.
ERRORS = {"400": "BadRequest", "401": "Unauthorized", "404": "NotFound"}


@proves_each("error", ERRORS)
def test_error_is_described_with_a_body(name: str) -> None:
    """The errors that the page names are described as what they are, each with a schema and an example."""
    assert OPERATION["responses"][name]["$ref"].rpartition("/")[2] == ERRORS[name]
    content = resolve(OPERATION["responses"][name])["content"]["application/json"]

    assert resolve(content["schema"])["type"] == "object"
    assert "example" in content or "examples" in content


@proves("response.success")
def test_success_is_described_with_the_opportunity() -> None:
    """Success is 200 with an opportunity, and with examples of it; no other success is described."""
    content = resolve(OPERATION["responses"]["200"])["content"]["application/json"]

    assert content["schema"] == {"$ref": "#/components/schemas/Opportunity"}
    assert content["examples"]
    assert [status for status in OPERATION["responses"] if status.startswith("2")] == ["200"]


@proves("date_won.zone")
def test_offset_header_is_described() -> None:
    """The header that the page mentions is a parameter of the operation."""
    names = {resolve(node)["name"]: resolve(node)["in"] for node in OPERATION["parameters"]}

    assert names["x-tz-offset"] == "header"
