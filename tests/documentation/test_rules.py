"""What the page says happens, happens: through the typed client, in both colours, on the emulator."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import CustomField, RetryPolicy
from close_crm.errors import BadRequest, InvalidRequest, NotFound, Unauthorized
from close_crm.fields.field import Change

from tests.colours import Colour, client
from tools.planted_faults.statements import proves

from .conftest import Organization, contents


@proves("auth.basic")
def test_key_is_the_user_name_of_basic(colour: Colour) -> None:
    """The key is sent as the user name of Basic, with an empty password."""
    sent = []

    def refusing(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return httpx.Response(404, json={"error": "No."})

    with client(colour, refusing, api_key="api_one.two") as close, pytest.raises(NotFound):
        close.opportunities.update("oppo_1", value=1)

    scheme, _, pair = sent[0].partition(" ")
    assert (scheme, base64.b64decode(pair).decode()) == ("Basic", "api_one.two:")


@proves("error.401")
def test_key_opens_and_a_wrong_one_does_not(organization: Organization, colour: Colour) -> None:
    """The organization's key is let in; another key is answered with 401, and changes nothing."""
    created = organization.opportunity(value=7)
    with client(colour, organization.emulator.handle, api_key="wrong") as close, pytest.raises(Unauthorized):
        close.opportunities.update(created.id, value=1)

    assert organization.close.opportunities.get(created.id).value == 7
    assert organization.close.opportunities.update(created.id, value=1).value == 1


@proves("auth.bearer", "error.401")
def test_token_opens_and_a_wrong_one_does_not(organization: Organization, colour: Colour) -> None:
    """A bearer token is let in where a key is; another token is answered with 401."""
    created = organization.opportunity()
    token = organization.emulator.token
    with client(colour, organization.handle, api_key=None, token=token) as close:
        assert close.opportunities.update(created.id, value=2).value == 2
    assert organization.requests[-1].headers["authorization"] == f"Bearer {token}"
    for wrong in ("wrong", organization.api_key):
        with (
            client(colour, organization.handle, api_key=None, token=wrong) as close,
            pytest.raises(Unauthorized),
        ):
            close.opportunities.update(created.id, value=3)


@proves("auth.basic", "error.401")
@pytest.mark.parametrize("credentials", [None, ("", ""), ("api_emulator", "secret"), ("", "api_emulator")])
def test_only_a_key_without_password_opens(
    organization: Organization, credentials: tuple[str, str] | None
) -> None:
    """No credentials, a password beside the key, and the key in the password's place are all answered with 401."""
    created = organization.opportunity(value=7)

    assert put(organization, created.id, {"value": 1}, credentials).status_code == 401
    assert organization.close.opportunities.get(created.id).value == 7
    assert put(organization, created.id, {"value": 1}, ("api_emulator", "")).status_code == 200


def put(
    organization: Organization, id: str, body: object, credentials: tuple[str, str] | None
) -> httpx.Response:
    """Send an update that no client of ours would send."""
    with httpx.Client(transport=organization.emulator.transport(), auth=credentials) as http:
        return http.put(
            f"https://api.close.com/api/v1/opportunity/{id}/",
            content=json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )


@proves("path.id")
def test_opportunity_that_the_path_names_is_updated(organization: Organization) -> None:
    """The id in the path says which opportunity is changed, and no other is; an id that is no text is not sent."""
    first, second, third = (organization.opportunity(value=7) for _ in range(3))

    answer = organization.close.opportunities.update(second.id, value=8)

    request = organization.requests[-1]
    assert (request.method, request.url.path) == ("PUT", f"/api/v1/opportunity/{second.id}/")
    assert (answer.id, answer.value) == (second.id, 8)
    assert organization.close.opportunities.get(first.id) == first
    assert organization.close.opportunities.get(third.id) == third
    sent = len(organization.requests)
    for wrong in (None, 4, ""):
        with pytest.raises(InvalidRequest):
            organization.close.opportunities.update(wrong, value=9)  # type: ignore[arg-type]  # that is the point
    assert len(organization.requests) == sent


@proves("request.object")
@pytest.mark.parametrize("body", [[], [{"value": 1}], "value", 1, True, None])
def test_body_has_to_be_an_object(organization: Organization, body: object) -> None:
    """The client sends a JSON object; any other JSON is a bad request and changes nothing."""
    before = organization.filled()

    refused = put(organization, before.id, body, (organization.api_key, ""))

    assert refused.status_code == 400
    assert organization.close.opportunities.get(before.id) == before
    organization.close.opportunities.update(before.id, value=1)
    assert organization.requests[-1].headers["content-type"] == "application/json"
    assert json.loads(organization.requests[-1].content) == {"value": 1}


#: What Close refuses although the client can't know: by the field that the refusal names, a change.
REFUSED: dict[str, Callable[[Organization], Change | dict[str, Any]]] = {
    "status": lambda _: {"status_id": "stat_unknown"},
    "status (label)": lambda _: {"status": "Nowhere"},
    "contact": lambda _: {"contact_id": "cont_unknown"},
    "contact (of another lead)": lambda made: {
        "contact_id": next(c.id for c in made.close.contacts.list().data if c.name == "Ivo Marlow")
    },
    "user": lambda _: {"user_id": "user_unknown"},
    "note_html": lambda _: {"note_html": "<body><![foo</body>"},
    "custom.cf_unknown": lambda _: CustomField("cf_unknown").set("a"),
    "custom (no choice)": lambda made: made.field("choices").set("Platinum"),
    "custom (no number)": lambda made: made.field("number").set("many"),
    "custom (several)": lambda made: made.field("choices").add("Gold"),
}


@proves("error.400")
@pytest.mark.parametrize("cause", REFUSED)
def test_bad_request_is_400_and_changes_nothing(organization: Organization, cause: str) -> None:
    """A request that is wrong in one place is refused whole: nothing else that it says is carried out."""
    before = organization.filled()
    log = organization.emulator.status_changes
    wrong = REFUSED[cause](organization)
    good = {
        "attachments": [],
        "confidence": 80,
        "contact_id": None,
        "date_won": date(2026, 2, 3),
        "note_html": None,
        "status_id": organization.status("won").id,
        "user_id": organization.users["Ada"].id,
        "value": 500,
        "value_period": "annual",
    }
    if "status" in wrong:
        del good["status_id"]
    custom = [] if isinstance(wrong, dict) else [wrong]
    fields = wrong if isinstance(wrong, dict) else {}

    with pytest.raises(BadRequest) as caught:
        organization.close.opportunities.update(
            before.id, organization.field("hidden").set("x"), *custom, **{**good, **fields}
        )

    assert caught.value.status == 400
    (named,) = caught.value.field_errors
    assert named.startswith(cause.partition(" ")[0])
    assert contents(organization.close.opportunities.get(before.id)) == contents(before)
    assert organization.emulator.status_changes == log


@proves("error.400")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("value", "1"),
        ("value", None),
        ("value", 1.5),
        ("confidence", None),
        ("note", None),
        ("value_period", "weekly"),
        ("date_won", "2026-02-30"),
        ("date_won", "2026-02-03T00:00:00"),
        ("attachments", {}),
        ("attachments", [{"filename": "offer.pdf"}]),
        ("owner", "Ada"),
    ],
)
def test_body_that_the_page_does_not_allow_is_400(
    organization: Organization, name: str, value: object
) -> None:
    """A field of another type, or one that the page does not have, is refused by its name, and nothing is changed."""
    before = organization.filled()
    good = {"user_id": organization.users["Ada"].id, "status_id": organization.status("lost").id}

    refused = put(organization, before.id, {**good, name: value}, (organization.api_key, ""))

    assert refused.status_code == 400
    assert list(refused.json()["field-errors"]) == [name]
    assert organization.close.opportunities.get(before.id) == before


@proves("error.404")
@pytest.mark.parametrize("which", ["unknown", "deleted", "of a lead"])
def test_unknown_opportunity_is_404(organization: Organization, which: str) -> None:
    """An id that no opportunity has, or has no more, is answered with 404, and none is made."""
    deleted = organization.opportunity()
    organization.close.opportunities.delete(deleted.id)
    before = organization.close.opportunities.list().data
    id = {"unknown": "oppo_unknown", "deleted": deleted.id, "of a lead": before[0].lead_id}[which]

    with pytest.raises(NotFound) as caught:
        organization.close.opportunities.update(id, value=1)

    assert caught.value.status == 404
    assert organization.close.opportunities.list().data == before


@proves("error.400", "error.401", "error.404")
@pytest.mark.parametrize(("status", "kind"), [(400, BadRequest), (401, Unauthorized), (404, NotFound)])
def test_error_of_the_page_is_raised_as_what_it_is(
    organization: Organization, colour: Colour, status: int, kind: type[Exception]
) -> None:
    """Each error that the page names has an exception of its own; it is not taken for a success nor sent again."""
    asked = []

    def refusing(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(status, json={"error": "No."})

    with (
        client(colour, refusing, api_key="key", retry=RetryPolicy(attempts=3)) as close,
        pytest.raises(kind) as caught,
    ):
        close.opportunities.update("oppo_1", value=1)

    assert type(caught.value) is kind
    assert len(asked) == 1
