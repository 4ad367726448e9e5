"""Models without a description: what the runtime does by itself for classes of fields."""

from __future__ import annotations

import copy
import pickle
import sys
from types import ModuleType
from typing import Any

import pytest
from close_runtime.codecs import DATE, STR, ListOf
from close_runtime.errors import InvalidRequest, MissingField
from close_runtime.fields import Field
from close_runtime.models import ListModel, Model, Nested
from close_runtime.partial import AllCustom, Custom, Partial, check_partial


class Owner(Model):
    """A nested object."""

    _REQUIRED = frozenset({"id"})
    id: Field[str] = Field("id", STR)
    since: Field[Any] = Field("since", DATE)


class Thing(Model):
    """An object of a response."""

    id: Field[str] = Field("id", STR)
    owner: Field[Owner] = Field("owner", Nested(__name__, "Owner"))
    owners: Field[list[Owner]] = Field("owners", ListOf(Nested(__name__, "Owner")))


class Things(ListModel[Thing]):
    """A page of them."""

    data: Field[list[Thing]] = Field("data", ListOf(Nested(__name__, "Thing")))


CAME: dict[str, Any] = {
    "id": "th_1",
    "owner": {"id": "ow_1", "since": "2026-01-02", "x": 1},
    "owners": [{"id": "ow_2"}],
}


def test_nested_models_are_read_and_kept() -> None:
    """A nested object is read once, and changing it changes the object that has it."""
    thing = Thing.from_dict(copy.deepcopy(CAME))

    assert thing.owner is thing.owner
    thing.owner.since = "2026-02-03"
    thing.owners[0]["x"] = 2
    assert thing.to_dict() == {
        **CAME,
        "owner": {"id": "ow_1", "since": "2026-02-03", "x": 1},
        "owners": [{"id": "ow_2", "x": 2}],
    }


def test_nested_model_is_imported_when_it_is_needed() -> None:
    """The package of a nested model is not imported before a value is read."""
    nested = Nested("a_package_of_the_tests", "Owner")
    sys.modules["a_package_of_the_tests"] = module = ModuleType("a_package_of_the_tests")
    try:
        module.__dict__["Owner"] = Owner
        assert isinstance(nested.read({"id": "ow_1"}), Owner)
    finally:
        del sys.modules["a_package_of_the_tests"]
    assert nested.model is Owner


def test_page_is_a_sequence() -> None:
    """A page has a length, indices and slices, and the keys beside its objects."""
    page = Things.from_dict({"data": [{"id": "a"}, {"id": "b"}], "has_more": True})

    assert (len(page), page[1].id, [one.id for one in page[:1]]) == (2, "b", ["a"])
    assert dict(page.additional_properties) == {"has_more": True}
    assert pickle.loads(pickle.dumps(page)) == copy.copy(page) == page  # noqa: S301 - our own


def test_missing_field_raises() -> None:
    """A field that the response did not have is neither None nor UNSET."""
    with pytest.raises(MissingField, match="owner did not come with this Thing"):
        _ = Thing.from_dict({"id": "th_1"}).owner


@pytest.mark.parametrize("name", ["items", "to_dict", "copy"])
def test_field_must_not_hide_a_method(name: str) -> None:
    """A class whose field is named like a method of models can't be made."""
    with pytest.raises(TypeError, match=f"call it {name}_"):
        type("Hiding", (Model,), {name: Field(name, STR)})


class Chosen(Partial):
    """Some fields of Thing."""

    id = Thing.id
    tier = Custom("cf_1")
    custom = AllCustom()


def test_partial_knows_its_fields() -> None:
    """The fields are requested by their names in JSON, each once; custom fields are read by id."""
    chosen = Chosen.from_dict({"id": "th_1", "custom.cf_1": "Gold"})

    assert Chosen.field_names() == ["id", "custom.cf_1", "custom"]
    assert (chosen.id, chosen.tier, chosen.custom) == ("th_1", "Gold", {"cf_1": "Gold"})


class OfOwner(Partial):
    """A field of Owner."""

    since = Owner.since


def test_partial_is_checked_against_the_models() -> None:
    """Fields of other models are refused, with the names of those that are meant."""
    check_partial(Chosen, Thing)
    check_partial(OfOwner, Thing, Owner)

    with pytest.raises(InvalidRequest, match=r"OfOwner\.since is not a field of Thing"):
        check_partial(OfOwner, Thing)
    for other in (Partial, Thing, "Chosen"):
        with pytest.raises(InvalidRequest, match="subclass of Partial with at least one field"):
            check_partial(other, Thing)  # type: ignore[arg-type]  # no model, on purpose
