"""The deviations that are planted, and what has to be said of each."""

from __future__ import annotations

from dataclasses import dataclass

from .proxy import Change, Plant, in_json, setting, with_body, with_header, with_status, without

ONE = "/opportunity/oppo_*/"
OPPORTUNITY = "#/components/schemas/Opportunity"
ERROR = "#/components/schemas/Error"


@dataclass(frozen=True)
class Planted:
    """A plant, and how the report has to name it."""

    plant: Plant
    kind: str
    operation: str
    where: str
    rule: str


def _get(name: str, change: Change, kind: str, where: str, rule: str) -> Planted:
    return Planted(Plant(name, "GET", ONE, 200, change), kind, "opportunities_get", where, rule)


def _put(name: str, change: Change, kind: str, where: str, rule: str) -> Planted:
    return Planted(Plant(name, "PUT", ONE, 200, change), kind, "opportunities_update", where, rule)


_RESPONSES = "#/paths/~1opportunity~1{id}~1/"

PLANTED = [
    _get(
        "a changed type",
        setting("confidence", "75"),
        "body",
        "body/confidence",
        f"{OPPORTUNITY}/properties/confidence/type",
    ),
    _get(
        "an amount with a fraction",
        setting("expected_value", 75.5),
        "body",
        "body/expected_value",
        f"{OPPORTUNITY}/properties/expected_value/type",
    ),
    _get(
        "a list for a text",
        setting("lead_name", ["Birch"]),
        "body",
        "body/lead_name",
        f"{OPPORTUNITY}/properties/lead_name/type",
    ),
    _get("a missing required field", without("value_period"), "body", "body", f"{OPPORTUNITY}/required"),
    _get("an extra field", setting("surprise", 1), "undescribed", "body/surprise", OPPORTUNITY),
    _get(
        "a changed word",
        setting("status_type", "open"),
        "body",
        "body/status_type",
        "#/components/schemas/OpportunityStatusType/enum",
    ),
    _get(
        "null where none is allowed",
        setting("date_created", None),
        "body",
        "body/date_created",
        f"{OPPORTUNITY}/properties/date_created/type",
    ),
    _get(
        "a date in another form",
        setting("date_updated", "14.03.2026 10:00"),
        "body",
        "body/date_updated",
        f"{OPPORTUNITY}/properties/date_updated/format",
    ),
    _get(
        "an object as a custom field's value",
        setting("custom.cf_planted", {"a": 1}),
        "body",
        "body/custom.cf_planted",
        f"{OPPORTUNITY}/patternProperties",
    ),
    _get(
        "a wrong content type",
        with_header("content-type", "text/html"),
        "content-type",
        "header:content-type",
        OPPORTUNITY,
    ),
    _get(
        "no content type",
        with_header("content-type", None),
        "content-type",
        "header:content-type",
        OPPORTUNITY,
    ),
    _get("a body that ends too soon", with_body(b'{"id": "oppo_1", '), "body", "body", OPPORTUNITY),
    _get("an empty body", with_body(b""), "body", "body", OPPORTUNITY),
    _get("a list for an object", with_body(b"[]"), "body", "body", f"{OPPORTUNITY}/type"),
    _get(
        "a rate limit in another form",
        with_header("ratelimit", "plenty"),
        "header",
        "header:ratelimit",
        "#/components/headers/RateLimit/schema/pattern",
    ),
    _get("an undocumented success", with_status(206), "status", "status", f"{_RESPONSES}get/responses"),
    _put("an undocumented refusal", with_status(409), "status", "status", f"{_RESPONSES}put/responses"),
    _put("no answer to an update", with_status(204), "status", "status", f"{_RESPONSES}put/responses"),
    _put(
        "an update that is not carried out",
        setting("confidence", 1),
        "behaviour",
        "body/confidence",
        "#/components/schemas/UpdateOpportunity/properties/confidence",
    ),
    Planted(
        Plant("an extra field in a list", "GET", "/opportunity/", 200, setting("data/0/surprise", True)),
        "undescribed",
        "opportunities_list",
        "body/data/0/surprise",
        "/responses/200/content/application~1json/schema",
    ),
    Planted(
        Plant(
            "a missing field within a list",
            "GET",
            "/pipeline/",
            200,
            in_json(lambda body: body["data"][0].pop("name")),
        ),
        "body",
        "pipelines_list",
        "body/data/0",
        "#/components/schemas/Pipeline/required",
    ),
    Planted(
        Plant("another type of status", "GET", "/pipeline/", 200, setting("data/0/statuses/0/type", "open")),
        "body",
        "pipelines_list",
        "body/data/0/statuses/0/type",
        "#/components/schemas/OpportunityStatusType/enum",
    ),
    Planted(
        Plant("a wrong error body", "GET", ONE, 404, with_body(b'{"message": "no"}')),
        "body",
        "opportunities_get",
        "body",
        f"{ERROR}/anyOf/0/required",
    ),
    Planted(
        Plant("an error in HTML", "GET", ONE, 404, with_body(b"<h1>no</h1>")),
        "body",
        "opportunities_get",
        "body",
        ERROR,
    ),
    Planted(
        Plant("reasons that are no list", "PUT", ONE, 400, setting("errors", "no")),
        "body",
        "opportunities_update",
        "body/errors",
        f"{ERROR}/properties/errors/type",
    ),
    Planted(
        Plant("another refusal of a wrong key", "GET", "/me/", 401, with_status(403)),
        "behaviour",
        "users_me",
        "status",
        "#/paths/~1me~1/get/responses/401",
    ),
    Planted(
        Plant("another refusal of a format", "PUT", ONE, 415, with_status(400)),
        "behaviour",
        "opportunities_update",
        "status",
        f"{_RESPONSES}put/responses/415",
    ),
    Planted(
        Plant(
            "405 without Allow", "GET", "/custom_field/shared/*/association/", 405, with_header("allow", None)
        ),
        "behaviour",
        "no operation",
        "header:allow",
        "#/components/responses/MethodNotAllowed/headers/Allow",
    ),
    Planted(
        Plant(
            "405 with a wrong body",
            "GET",
            "/custom_field/shared/*/association/",
            405,
            with_body(b'{"error": 5}'),
        ),
        "body",
        "no operation",
        "body/error",
        f"{ERROR}/properties/error/type",
    ),
]
