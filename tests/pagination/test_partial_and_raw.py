"""Whole answers, and objects of chosen fields."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
from typing import Any

import httpx2 as httpx
import pytest
from close_api.models import Lead, Opportunity
from close_crm import CustomField, errors
from close_description import locate
from close_emulator import Emulator
from close_runtime.partial import AllCustom, Custom, Partial
from close_runtime.responses import Response
from close_runtime.unset import UNSET

from tests.colours import COLOURS, Colour, client
from tests.facades import class_name, module_name

PLAN = "cf_v6S011I6MqcbVvB2FA5Nk8dr5MkL8sWuCiG8cUleO9c"
OPERATIONS = [
    operation
    for item in json.loads(locate().read_bytes())["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict)
]


class Deal(Partial):
    id = Opportunity.id
    worth = Opportunity.value
    plan = Custom(PLAN)


class Everything(Deal):
    custom = AllCustom()


class Recorder:
    """Passes requests on to an emulator, and remembers them."""

    def __init__(self) -> None:
        self.emulator = Emulator()
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.emulator.handle(request)

    @property
    def key(self) -> str:
        return self.emulator.api_key


# Chosen fields


@pytest.mark.parametrize("colour", COLOURS)
def test_only_what_was_chosen(colour: Colour) -> None:
    """`get`, `list` and `iterate` ask for the class's fields, and return objects of those and no others."""
    server = Recorder()
    with client(colour, server, api_key=server.key) as close:
        whole = close.opportunities.list().data
        deals = close.opportunities.partial(Deal)
        listed = deals.list(limit=3, status_type="won")
        iterated = list(deals.iterate(page_size=5))
        got = deals.get(whole[0].id)

    assert type(got) is type(listed.data[0]) is type(iterated[0]) is Deal
    assert (got.id, got.worth, got["value"]) == (whole[0].id, whole[0].value, whole[0].value)
    assert {one.id: one.worth for one in iterated} == {one.id: one.value for one in whole}
    assert all(set(one) <= {"id", "value", f"custom.{PLAN}"} for one in [got, *listed.data, *iterated])
    assert (listed.has_more, listed.total_results) == (False, len(listed.data))
    asked = [request.url.params["_fields"] for request in server.requests[1:]]
    assert all(fields.startswith(f"id,value,custom.{PLAN}") for fields in asked)


@pytest.mark.parametrize("colour", COLOURS)
def test_custom_fields_of_a_partial(colour: Colour) -> None:
    """One custom field reads as its value or UNSET; all of them as a mapping by id."""
    server = Recorder()
    with client(colour, server, api_key=server.key) as close:
        fields = close.opportunity_custom_fields.list().data
        text = next(
            field.id for field in fields if field.type_ == "text" and not field.accepts_multiple_values
        )
        first = close.opportunities.list().data[0]
        close.opportunities.update(first.id, CustomField(text).set("x"))

        class Chosen(Partial):
            text_field = Custom(text)
            other = Custom("cf_none")
            custom = AllCustom()

        got = close.opportunities.partial(Chosen).get(first.id)
        whole = close.opportunities.get(first.id).to_dict()

    assert (got.text_field, got.other) == ("x", UNSET)
    assert got.custom == {name[7:]: value for name, value in whole.items() if name.startswith("custom.")}
    assert got.custom[text] == "x"


def test_inherited_fields_are_asked_for() -> None:
    """A subclass of a Partial has the fields of both; each is asked for once."""

    class Twice(Everything):
        again = Opportunity.value

    assert Twice.field_names() == ["id", "value", f"custom.{PLAN}", "custom"]
    assert Twice.from_dict({"value": 5}).again == 5


def test_fields_from_beside() -> None:
    """Fields come from any base class, and one that a subclass replaces is not asked for."""

    class Owned:
        owner = Opportunity.user_id

    class OwnedDeal(Owned, Deal):
        worth = None

    assert OwnedDeal.field_names() == ["id", f"custom.{PLAN}", "user_id"]


def test_copies_stand_alone() -> None:
    """Changing a copy of an object leaves the object as it was."""
    deal = Deal.from_dict({"id": "oppo_1", "value": 5})
    other = copy.copy(deal)
    other.worth = 6

    assert (deal.worth, other.worth) == (5, 6)
    assert copy.copy(deal) == copy.deepcopy(deal) == pickle.loads(pickle.dumps(deal)) == deal  # noqa: S301 - our own


def test_what_did_not_come() -> None:
    """A chosen field that the answer does not carry raises when it is read; it is not None."""
    with pytest.raises(errors.MissingField, match=r"value did not come with this Deal"):
        _ = Deal.from_dict({"id": "oppo_1"}).worth


class Nothing(Partial):
    """Chooses nothing."""


class OfLead(Partial):
    name = Lead.name


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Nothing, "at least one field"),
        (OfLead, r"OfLead\.name is not a field of Opportunity"),
        (Opportunity, "Partial"),
    ],
)
def test_wrong_kinds(colour: Colour, kind: Any, said: str) -> None:
    """A class without fields, with those of other objects, or that is no Partial is refused at once."""
    server = Recorder()
    with client(colour, server) as close, pytest.raises(errors.InvalidRequest, match=said):
        close.opportunities.partial(kind)

    assert server.requests == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("verb", ["get", "list", "iterate"])
def test_fields_are_said_once(colour: Colour, verb: str) -> None:
    """Whoever names a class does not name fields as well."""
    server = Recorder()
    arguments = ["oppo_1"] if verb == "get" else []
    with client(colour, server) as close, pytest.raises(errors.InvalidRequest, match="Deal says which"):
        getattr(close.opportunities.partial(Deal), verb)(*arguments, fields=["id"])

    assert server.requests == []


@pytest.mark.parametrize("id", ["", "cf_", "cf_a,b", "custom.cf_a", "lead_1", None])
def test_custom_field_ids(id: Any) -> None:
    """What is no custom field's id could ask for something else, and is refused."""
    with pytest.raises(errors.InvalidRequest, match="Custom"):
        Custom(id)


# Whole answers


@pytest.mark.parametrize("colour", COLOURS)
def test_whole_answers(colour: Colour) -> None:
    """The same methods return status, headers and content beside what they return otherwise."""
    server = Recorder()
    with client(colour, server, api_key=server.key) as close:
        first = close.opportunities.list().data[0]
        raw = close.opportunities.with_raw_response
        updated = raw.update(first.id, {}, value=5)
        listed = raw.list(limit=2)
        deleted = raw.delete(first.id)

    assert isinstance(updated, Response)
    assert (updated.status_code, updated.parsed.value, json.loads(updated.content)["value"]) == (200, 5, 5)
    assert updated.headers["content-type"] == "application/json"
    assert len(listed.parsed.data) == 2
    assert (deleted.status_code, deleted.parsed) == (200, None)


@pytest.mark.parametrize("colour", COLOURS)
def test_each_whole_answer_is_its_own(colour: Colour) -> None:
    """Status, headers and content are those of the answer to each call, whatever came before; each is sent once."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        number = len(asked)
        body = {"data": [{"id": f"oppo_{number}"}], "has_more": False}
        return httpx.Response(200 + number, json=body, headers={"x-number": str(number)})

    with client(colour, answer) as close:
        raw = close.opportunities.with_raw_response
        first, second = raw.list(limit=1), raw.list(limit=2, lead_id="lead_1")

    for number, one in ((1, first), (2, second)):
        assert (one.status_code, one.headers["x-number"]) == (200 + number, str(number))
        assert one.parsed.data[0].id == json.loads(one.content)["data"][0]["id"] == f"oppo_{number}"
    assert [dict(request.url.params) for request in asked] == [
        {"_limit": "1"},
        {"_limit": "2", "lead_id": "lead_1"},
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_partial_methods_pass_their_arguments_on(colour: Colour) -> None:
    """Filters go with the chosen fields, page by page where it iterates; a page says how many there are in all."""
    asked: list[dict[str, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        data = [{"id": "oppo_1"}, {"id": "oppo_2"}]
        return httpx.Response(200, json={"data": data, "has_more": True, "total_results": 7})

    with client(colour, answer) as close:
        deals = close.opportunities.partial(Deal)
        page = deals.list(lead_id="lead_1", limit=2)
        next(iter(deals.iterate(lead_id="lead_1", page_size=2)))

    assert (len(page), page.has_more, page.total_results) == (2, True, 7)
    wanted = {"lead_id": "lead_1", "_limit": "2", "_fields": f"id,value,custom.{PLAN}"}
    assert asked[0] == wanted
    assert {name: asked[1][name] for name in ("lead_id", "_limit")} == {"lead_id": "lead_1", "_limit": "2"}
    assert asked[1]["_fields"].startswith(wanted["_fields"])


@pytest.mark.parametrize("colour", COLOURS)
def test_whole_answers_raise_the_same(colour: Colour) -> None:
    """Refusals are errors here, too, and arguments are checked before anything is sent."""
    server = Recorder()
    with client(colour, server, api_key=server.key) as close:
        raw = close.opportunities.with_raw_response
        with pytest.raises(errors.InvalidRequest):
            raw.update("oppo_1", value="much")  # type: ignore[arg-type]  # a text for a number, on purpose
        sent = len(server.requests)
        with pytest.raises(errors.NotFound):
            raw.get("oppo_1")

    assert sent == 0


def test_whole_answers_keep_options() -> None:
    """What `with_options` says applies to them as well."""
    server = Recorder()
    with client("sync", server, api_key=server.key) as close:
        hurried = close.with_options(timeout=3)
        hurried.users.with_raw_response.me()

    assert server.requests[0].extensions["timeout"]["read"] == 3


@pytest.mark.parametrize("colour", ["", "Async"])
def test_every_operation_has_its_views(colour: str) -> None:
    """Every method has its whole answer; what takes `_fields` can return chosen fields; every list iterates."""
    paths = json.loads(locate().read_bytes())
    for operation in OPERATIONS:
        (tag,) = operation["tags"]
        module = importlib.import_module(f"close_api.api.{module_name(tag)}")
        name = colour + class_name(tag)
        verb = operation["operationId"].removeprefix(f"{tag}_")
        facade = getattr(module, name)(None)
        names = {
            (paths["components"]["parameters"][p["$ref"].rpartition("/")[2]] if "$ref" in p else p)["name"]
            for p in operation.get("parameters", ())
        }

        assert callable(getattr(facade.with_raw_response, verb))
        assert hasattr(facade, "iterate") is any(o["tags"] == [tag] and "x-paging" in o for o in OPERATIONS)
        # Objects of several kinds have no fields in common that a class could name.
        if "_fields" in names and operation["operationId"] not in {"activities_list", "tasks_list"}:
            assert callable(getattr(getattr(module, f"{name}Partial")(facade, Deal), verb))
