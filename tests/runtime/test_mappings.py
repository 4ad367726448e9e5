"""Models are mappings, pages are sequences, and classes made from them keep what they hold."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import warnings
from collections.abc import Mapping, Sequence
from typing import Any, cast

import close_api.models
import pytest
from close_api.models import Contact, Opportunity, OpportunityList, UpdateOpportunity
from close_crm import Close
from close_runtime.errors import InvalidRequest, MissingField
from close_runtime.fields import Described, Field
from close_runtime.models import ListModel, Model
from close_runtime.pagination.pages import Page
from close_runtime.partial import Partial
from close_runtime.unset import UNSET

CAME: dict[str, Any] = {
    "id": "oppo_1",
    "value": 500,
    "attachments": [{"url": "a", "filename": "b"}],
    "stall_status": {"communication_issue": "cant_get_in_touch"},
    "custom.cf_1": ["a"],
}
MODELS: list[type[Described]] = [
    found for name in close_api.models.__all__ if hasattr(found := getattr(close_api.models, name), "_FIELDS")
]
PAGE = {"data": [{"id": "oppo_1"}, {"id": "oppo_2"}], "has_more": False, "total_results": 2, "new": [1]}


class Tagged(Opportunity):
    """An opportunity with an attribute and a field of somebody else's."""

    note_count: Field[int] = Field("note_count", cast("Any", Opportunity.value.codec))
    label = "none"


@pytest.mark.parametrize("read", [False, True], ids=["unread", "read"])
def test_model_is_a_mapping_of_its_json(read: bool) -> None:
    """Whether fields were read as attributes or not, everything that takes a mapping or JSON takes a model."""
    opportunity = Opportunity.from_dict(copy.deepcopy(CAME))
    if read:
        assert opportunity.attachments[0].filename == "b"
        assert opportunity.stall_status is not None

    assert isinstance(opportunity, Mapping)
    assert len(opportunity) == len(CAME)
    assert list(opportunity) == list(opportunity.keys()) == list(CAME)
    assert dict(opportunity) == {**opportunity} == dict(opportunity.items()) == CAME
    assert (opportunity.get("value"), opportunity.get("nothing", 7), "value" in opportunity) == (500, 7, True)
    assert 500 in opportunity.values()
    assert json.loads(json.dumps(opportunity)) == json.loads(json.dumps(dict(opportunity))) == CAME
    match opportunity:
        case {"id": found, **rest}:
            assert (found, len(rest)) == ("oppo_1", len(CAME) - 1)


def test_models_are_equal_by_class_and_json() -> None:
    """A model equals another of its class, and the mapping it was made of, when their JSON is the same."""
    one, other = Opportunity.from_dict(CAME), Opportunity.from_dict(copy.deepcopy(CAME))
    _ = one.attachments

    assert one == other == CAME
    assert not one != other  # noqa: SIM202 - the operator is what is tried
    assert one != Contact.from_dict(CAME)
    assert one != {**CAME, "value": 1}
    assert one != list(CAME)
    with pytest.raises(TypeError):
        hash(one)


def test_what_is_changed_in_a_list_is_kept() -> None:
    """A list that was read stays the list that is sent, however often and in whichever way it is read."""
    opportunity = Opportunity.from_dict(copy.deepcopy(CAME))
    attachments = opportunity.attachments
    cast("Any", attachments).append({"url": "c", "filename": "d"})
    assert opportunity.attachments[1].filename == "d"
    opportunity["attachments"].append({"url": "e", "filename": "f"})

    assert [one["filename"] for one in attachments] == ["b", "d", "f"]
    assert [one["filename"] for one in opportunity.to_dict()["attachments"]] == ["b", "d", "f"]


def test_source_of_a_model_is_left_alone() -> None:
    """Reading and changing a model does not change the JSON it was made from."""
    came = copy.deepcopy(CAME)
    opportunity = Opportunity.from_dict(came)
    opportunity.attachments.clear()
    opportunity.value = 1

    assert came == CAME


def test_whole_object_is_made_from_a_mapping() -> None:
    """A class takes what dict takes, as copying code such as dataclasses.asdict expects it, and fields by name."""
    assert Opportunity({"id": "oppo_1"}, value=5) == Opportunity([("id", "oppo_1"), ("value", 5)])
    assert UpdateOpportunity({"custom.cf_1": "a"}, value=5).to_dict() == {"custom.cf_1": "a", "value": 5}
    assert dataclasses.asdict(Page([Opportunity(CAME)], False))["data"] == [CAME]
    with pytest.raises(InvalidRequest):
        UpdateOpportunity({"Tier": "Gold"})


class Row(dict[str, Any]):
    """A row of a table, as of pandas: it says of itself neither that it is true nor that it is false."""

    def __bool__(self) -> bool:
        msg = "the truth value of a row is ambiguous"
        raise ValueError(msg)


@pytest.mark.parametrize("given", [None, 0, False])
def test_what_is_no_mapping_makes_no_model(given: Any) -> None:
    """It is refused as dict refuses it, also where it is falsy: an object without fields would be sent."""
    with pytest.raises(TypeError):
        Opportunity(given)
    assert Opportunity(Row(id="oppo_1"), value=5) == Opportunity({"id": "oppo_1"}, value=5)


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.update({"nothing": 1}),
        lambda body: body.update(value="1"),
        lambda body: body.setdefault("nothing", 1),
        lambda body: body.__setitem__("nothing", 1),
        lambda body: body.__ior__({"value": None}),
        lambda body: body.copy().update(nothing=1),
    ],
)
def test_methods_of_dict_check_what_is_sent(change: Any) -> None:
    """No method of a dict puts a key or a value into a request that Close does not document."""
    body = UpdateOpportunity(value=5)

    with pytest.raises(InvalidRequest):
        change(body)
    assert body.to_dict() == {"value": 5}


@pytest.mark.parametrize("kind", MODELS, ids=lambda kind: kind.__name__)
def test_no_field_hides_a_method(kind: type[Described]) -> None:
    """Every described field is an attribute, and none has the name of something that all models have."""
    base: Any = ListModel if issubclass(kind, ListModel) else Model
    shared = {name for name in dir(base) if not name.startswith("_")} - {"custom"}

    assert not shared & kind._FIELDS.keys()
    assert {field.name for field in kind._FIELDS.values()} == set(kind._BY_NAME)


def test_field_that_would_hide_a_method_is_refused() -> None:
    """A class of yours is refused with the advice to choose another name, before `dict(model)` stops working."""
    with pytest.raises(TypeError, match=r"Deal\.keys would hide .*: call it keys_"):

        class Deal(Partial):
            keys = Opportunity.value  # type: ignore[assignment]  # the mistake

    class Early(Partial):
        plan: Any = None

    class Fine(Early):
        keys_ = Opportunity.value
        custom = Opportunity.note
        plan = Opportunity.confidence  # a default of somebody's own is theirs to replace

    assert Fine.field_names() == ["value", "note", "confidence"]


def test_subclass_keeps_the_fields() -> None:
    """Setting additional_properties on a class made from a model takes no described field away."""
    tagged = Tagged.from_dict({**CAME, "note_count": 3, "extra": 1})
    tagged.additional_properties = {"custom.cf_2": "b"}

    assert (tagged.value, tagged.note_count, tagged.attachments[0].filename) == (500, 3, "b")
    assert set(tagged.to_dict()) == (CAME.keys() | {"note_count", "custom.cf_2"}) - {"custom.cf_1"}
    assert set(tagged.additional_properties) == {"custom.cf_2"}


def test_subclass_may_replace_a_field() -> None:
    """A property in the place of a field hides the attribute, and not the key behind it."""

    class Priced(Opportunity):
        @property
        def value(self) -> float:  # type: ignore[override]  # another view of the same key
            return float(self["value"] / 100)

    priced = Priced.from_dict(CAME)
    priced.additional_properties = {}

    assert priced.value == 5
    assert priced["value"] == 500
    assert set(priced) == CAME.keys() - {"custom.cf_1"}


def test_request_of_a_subclass_is_checked_alike() -> None:
    """A class made from a request's model refuses what the model refuses, and takes what it takes."""

    class Mine(UpdateOpportunity):
        """Somebody's own."""

    body = Mine(value=5)
    body["confidence"] = 10

    assert body.to_dict() == {"value": 5, "confidence": 10}
    with pytest.raises(InvalidRequest):
        body["value"] = "5"


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one)), lambda one: one.copy()],  # noqa: S301
    ids=["copy", "deepcopy", "pickle", "method"],
)
def test_copy_of_a_subclass_is_whole(copied: Any) -> None:
    """A copy has the class, the keys, and the attributes of its own; keys set on it do not reach the original."""
    tagged = Tagged.from_dict(CAME)
    tagged.label = "hot"
    other = copied(tagged)
    other["value"] = 1

    assert type(other) is Tagged
    assert (other.label, other["id"], tagged.value) == ("hot", "oppo_1", 500)


def test_page_is_a_sequence_of_its_objects() -> None:
    """A page is indexed, cut, counted, searched and gone through as the list of its objects; it is no mapping."""
    page = OpportunityList.from_dict(copy.deepcopy(PAGE))
    first, second = page

    assert isinstance(page, Sequence)
    assert not isinstance(page, Mapping)
    assert (len(page), page[0], page[-1], page[:1]) == (2, first, second, [first])
    assert [one.id for one in reversed(page)] == ["oppo_2", "oppo_1"]
    assert first in page
    assert page.index(second) == 1
    assert "data" not in page
    assert page.data == list(page)
    assert (page.has_more, page.total_results) == (False, 2)
    assert dict(page.additional_properties) == {"new": [1]}
    assert page.to_dict() == PAGE
    assert page[0] is page.data[0]


def test_page_copies_and_compares() -> None:
    """Pages are equal by their JSON; a copy is a page of its own."""
    page = OpportunityList.from_dict(copy.deepcopy(PAGE))
    copies = [copy.copy(page), copy.deepcopy(page), pickle.loads(pickle.dumps(page))]  # noqa: S301
    page.has_more = True

    assert [one.has_more for one in copies] == [False] * 3
    assert copies[0] == copies[1] == copies[2] != page
    assert page != PAGE
    assert OpportunityList(data=[], has_more=False) == OpportunityList({"data": [], "has_more": False})


def test_page_without_its_list_says_so() -> None:
    """An answer that lacks its list, or has something else there, is an error of ours when it is gone through."""
    for came in ({"has_more": False}, {"data": None}, {"data": "text"}):
        with pytest.raises(MissingField, match="data did not come"):
            list(OpportunityList.from_dict(came))


def test_pages_of_chosen_fields_are_sequences_too() -> None:
    """What `pages()` and `partial(...)` return is a sequence of its objects as well."""
    page = Page(["a", "b"], False)

    assert isinstance(page, Sequence)
    assert (list(page), page[1], len(page), "a" in page) == (["a", "b"], "b", 2, True)


def test_custom_says_how_custom_fields_are_read() -> None:
    """`opportunity.custom` is an error that names both ways; a lead's `custom`, which is described, is read."""
    with pytest.raises(MissingField, match=r'\["custom.cf_..."\].*close.custom_fields'):
        _ = cast("Any", Opportunity.from_dict(CAME)).custom
    assert not hasattr(UpdateOpportunity(), "custom")
    assert close_api.models.Lead.from_dict({"custom": {"Tier": "Gold"}}).custom["Tier"] == "Gold"


@pytest.mark.parametrize(
    "given", [Opportunity(CAME), OpportunityList(PAGE), None, 5, ["oppo_1"], b"oppo_1", UNSET]
)
def test_id_that_is_no_text_is_refused(given: Any) -> None:
    """Whatever stands where an id is taken is named, with its argument, before anything is sent."""
    with Close("api_x.y", base_url="http://127.0.0.1:9/api/v1") as close:
        for call in (
            lambda: close.opportunities.update(given, value=1),
            lambda: close.opportunities.get(given),
            lambda: close.opportunities.delete(given),
            lambda: close.contacts.with_raw_response.get(given),
        ):
            with pytest.raises(InvalidRequest, match=r"^id takes an id of letters") as caught:
                call()
            assert ("pass its .id" in str(caught.value)) is isinstance(given, Opportunity)
            assert len(str(caught.value)) < 200


def test_iterating_over_a_page_gives_objects_not_keys(close_client: Close) -> None:
    """`for o in close.opportunities.list(): update(o, ...)` is refused with a hint, and no key is taken for an id."""
    for opportunity in close_client.opportunities.list(limit=1):
        with pytest.raises(InvalidRequest, match=r"not a whole Opportunity; pass its \.id"):
            close_client.opportunities.update(cast("Any", opportunity), value=1)
        with pytest.raises(
            InvalidRequest, match=r"lead_id takes a string, not a whole Opportunity; pass its \.id"
        ):
            close_client.opportunities.list(lead_id=cast("Any", opportunity))


def test_whole_object_is_no_change(close_client: Close) -> None:
    """An object that was read is not sent back whole: that would undo what others changed meanwhile."""
    opportunity = close_client.opportunities.list(limit=1)[0]

    with pytest.raises(InvalidRequest, match="A whole Opportunity is no change"):
        close_client.opportunities.update(opportunity.id, opportunity)
    changed = UpdateOpportunity(value=7)
    assert close_client.opportunities.update(opportunity.id, changed).value == 7


def test_empty_models_are_falsy_as_empty_dicts_are() -> None:
    """A model without keys counts as empty; one with keys doesn't."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert not UpdateOpportunity()
        assert Opportunity(CAME)
