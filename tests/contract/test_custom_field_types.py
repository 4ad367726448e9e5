"""Each type of custom field takes each form of key that its page allows, and refuses the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from close_api.models import Opportunity
from close_crm import UNSET, Close, CustomField
from close_crm.errors import BadRequest
from close_emulator import Emulator

from tests.colours import COLOURS, client


@dataclass(frozen=True)
class Kind:
    """A type of field with two values, and what an answer shows for them."""

    type_: str
    several: bool
    values: tuple[Any, Any]
    read: tuple[Any, Any]

    @property
    def id(self) -> str:
        return f"{self.type_} several" if self.several else self.type_


#: Moments come back in UTC, with microseconds.
MOMENT = datetime(2026, 6, 1, 9, 30, tzinfo=timezone(timedelta(hours=-8)))
PLAIN = [
    Kind("text", False, ("Team", "Größe"), ("Team", "Größe")),
    Kind("hidden", False, ("old-1", "old-2"), ("old-1", "old-2")),
    Kind("number", False, (12, 1.5), (12, 1.5)),
    Kind("date", False, (date(2026, 12, 1), "2027-01-31"), ("2026-12-01", "2027-01-31")),
    Kind(
        "datetime",
        False,
        (MOMENT, datetime(2026, 6, 1, tzinfo=UTC)),
        ("2026-06-01T17:30:00.000000+00:00", "2026-06-01T00:00:00.000000+00:00"),
    ),
]
#: Their values are texts: choices, and ids that the organization has to give.
TEXTS = [
    Kind(kind, several, ("first", "second"), ("first", "second"))
    for kind in ("choices", "user", "contact", "custom_object")
    for several in (False, True)
]
KINDS = [*PLAIN, *TEXTS]
SINGLE = [kind for kind in KINDS if not kind.several]
SEVERAL = [kind for kind in KINDS if kind.several]


class Shop:
    """An emulated organization with an opportunity, and fields made for each test."""

    def __init__(self, close: Close) -> None:
        self.close = close
        opportunities = close.opportunities.list().data
        self.opportunity = next(one for one in opportunities if one.lead_name == "Northlight Studio")
        known = {field.name: field for field in close.custom_field_schemas.get("opportunity").fields}
        self.object_type = known["Fleet"].referenced_custom_type_id
        holding = {
            name: next(one[key] for one in opportunities if key in one)
            for name in ("Fleet", "Stakeholders")
            for key in (f"custom.{known[name].id}",)
        }
        self.ids = {
            "user": [user.id for user in close.users.list().data],
            "contact": holding["Stakeholders"],
            "custom_object": holding["Fleet"],
        }

    def field(self, kind: Kind, *, shared: bool) -> CustomField:
        """Make a field of a kind that opportunities have, theirs alone or shared."""
        attributes: dict[str, Any] = {"name": "New", "type_": kind.type_}
        if kind.several:
            attributes["accepts_multiple_values"] = True
        if kind.type_ == "choices":
            attributes["choices"] = ["first", "second"]
        if kind.type_ == "custom_object":
            attributes["referenced_custom_type_id"] = self.object_type
        if not shared:
            return CustomField(self.close.opportunity_custom_fields.create(**attributes).id)
        id = self.close.shared_custom_fields.create(**attributes).id
        self.close.shared_custom_fields.associate(id, object_type="opportunity")
        return CustomField(id)

    def values(self, kind: Kind) -> tuple[Any, Any]:
        """Return two values as they are sent."""
        found = self.ids.get(kind.type_)
        return (found[0], found[1]) if found else kind.values

    def read(self, kind: Kind) -> tuple[Any, Any]:
        """Return the same two as they are answered."""
        found = self.ids.get(kind.type_)
        return (found[0], found[1]) if found else kind.read

    def update(self, *changes: Any) -> Opportunity:
        """Change the opportunity, and see that reading it afterwards returns what the change was answered with."""
        answered = self.close.opportunities.update(self.opportunity.id, *changes)
        again = self.close.opportunities.get(self.opportunity.id)
        assert again.to_dict() == answered.to_dict()
        return answered


@pytest.fixture(params=COLOURS)
def shop(request: pytest.FixtureRequest) -> Iterator[Shop]:
    """A fresh organization, seen through either colour; every answer is checked."""
    emulator = Emulator()
    with client(request.param, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        yield Shop(close)


own_and_shared = pytest.mark.parametrize("shared", [False, True], ids=["own", "shared"])


@own_and_shared
@pytest.mark.parametrize("kind", SINGLE, ids=lambda kind: kind.id)
def test_single_value_is_set_replaced_and_unset(shop: Shop, kind: Kind, shared: bool) -> None:
    """A field of one value takes it, returns it in the answer's form, replaces it, and null takes it away."""
    field = shop.field(kind, shared=shared)
    first, second = shop.values(kind)

    seen = [field.of(shop.update(change)) for change in (field.set(first), field.set(second), field.unset())]

    assert seen == [*shop.read(kind), UNSET]


@own_and_shared
@pytest.mark.parametrize("kind", SEVERAL, ids=lambda kind: kind.id)
def test_list_is_set_added_to_removed_from_and_unset(shop: Shop, kind: Kind, shared: bool) -> None:
    """A field of several values takes a list, one more and one less, and null takes all away."""
    field = shop.field(kind, shared=shared)
    first, second = shop.values(kind)
    changes = (field.set([first]), field.add(second), field.remove(first), field.unset())

    seen = [field.of(shop.update(change)) for change in changes]

    assert seen == [[first], [first, second], [second], UNSET]


@own_and_shared
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_value_and_null_on_create(shop: Shop, kind: Kind, shared: bool) -> None:
    """A new opportunity carries the value it was created with; null is the same as nothing."""
    field = shop.field(kind, shared=shared)
    value, shown = shop.values(kind)[0], shop.read(kind)[0]
    sent, expected = ([value], [shown]) if kind.several else (value, shown)

    lead = shop.opportunity.lead_id
    full = shop.close.opportunities.create(field.set(sent), lead_id=lead)
    bare = shop.close.opportunities.create(field.unset(), lead_id=lead)

    assert (field.of(full), field.of(bare)) == (expected, UNSET)


@pytest.mark.parametrize("kind", SINGLE, ids=lambda kind: kind.id)
@pytest.mark.parametrize("ending", ["add", "remove"])
def test_single_value_is_not_added_to(shop: Shop, kind: Kind, ending: str) -> None:
    """`.add` and `.remove` on a field of one value are refused under the key that was sent, and nothing changes."""
    field = shop.field(kind, shared=False)
    change = field.add("first") if ending == "add" else field.remove("first")

    with pytest.raises(BadRequest) as caught:
        shop.close.opportunities.update(shop.opportunity.id, change)

    assert list(caught.value.field_errors) == [f"{field.key}.{ending}"]
    assert shop.close.opportunities.get(shop.opportunity.id).to_dict() == shop.opportunity.to_dict()
