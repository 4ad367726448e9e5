"""`.add` and `.remove` after an answer that was lost: read back, then decide; on the emulator, in both colours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import CustomField, errors
from close_emulator import Emulator

from tests.colours import COLOURS, Colour

from .calls import Time, patient

LOST = ["return-reset-connection", "return-close-connection", "return-timeout"]


class World:
    """An organization, with one opportunity and one of its fields that hold several values."""

    def __init__(self, colour: Colour, **settings: Any) -> None:
        self.emulator = Emulator()
        self.sent: list[tuple[str, Any]] = []
        self.time = Time()
        self._patient = patient(colour, self._handle, self.time, api_key=self.emulator.api_key, **settings)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.sent.append((request.method, json.loads(request.content) if request.content else None))
        return self.emulator.handle(request)

    def __enter__(self) -> World:
        self.close = self._patient.__enter__()
        fields = [field.to_dict() for field in self.close.opportunity_custom_fields.list().data]
        self.field = CustomField(
            next(
                field["id"]
                for field in fields
                if field["type"] == "choices" and field["accepts_multiple_values"]
            )
        )
        self.id = self.close.opportunities.list(limit=1).data[0].id
        self.close.opportunities.update(self.id, self.field.set(["Monday", "Tuesday"]), value=100)
        self.sent.clear()
        return self

    def __exit__(self, *error: Any) -> None:
        self._patient.__exit__(*error)

    @property
    def held(self) -> list[str]:
        """The field's values, as the organization has them."""
        self.emulator.faults.clear()
        return sorted(self.field.of(self.close.opportunities.get(self.id)) or [])

    def fault(self, *faults: str, **more: Any) -> None:
        """Have the next updates go wrong."""
        for do in faults:
            self.emulator.faults.add(do, operation="opportunities_update", **more)


@pytest.fixture(params=COLOURS)
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """An organization and a client of either colour."""
    with World(request.param) as world:
        yield world


@pytest.mark.parametrize("fault", [*LOST, "return-503", "return-408"])
def test_addition_that_did_not_arrive_is_sent_again(world: World, fault: str) -> None:
    """What the object does not show is sent a second time, once."""
    world.fault(fault)
    world.close.opportunities.update(world.id, world.field.add("Wednesday"))

    assert [method for method, _ in world.sent] == ["PUT", "GET", "PUT"]
    assert world.held == ["Monday", "Tuesday", "Wednesday"]


@pytest.mark.parametrize(
    "fault", [*(f"{fault}-after-processing" for fault in LOST), "return-503-after-processing"]
)
def test_addition_that_arrived_is_not_sent_again(world: World, fault: str) -> None:
    """What the object shows already is not sent a second time; the object that was read is the result."""
    world.fault(fault)
    opportunity = world.close.opportunities.update(world.id, world.field.add("Wednesday"))

    assert [method for method, _ in world.sent] == ["PUT", "GET"]
    assert sorted(world.field.of(opportunity) or []) == world.held == ["Monday", "Tuesday", "Wednesday"]


@pytest.mark.parametrize("ending", ["", "-after-processing"])
def test_removal_is_decided_the_same_way(world: World, ending: str) -> None:
    """A removal is sent again only if the value is still there."""
    world.fault(f"return-reset-connection{ending}")
    world.close.opportunities.update(world.id, world.field.remove("Monday"))

    assert [method for method, _ in world.sent] == (["PUT", "GET"] if ending else ["PUT", "GET", "PUT"])
    assert world.held == ["Tuesday"]


def test_plain_values_beside_a_change_are_sent_again_without_it(world: World) -> None:
    """Of a body with both, only the plain values go again when the change has landed."""
    world.fault("return-reset-connection-after-processing")
    opportunity = world.close.opportunities.update(world.id, world.field.add("Wednesday"), value=500)

    assert world.sent[2] == ("PUT", {"value": 500})
    assert (opportunity.value, world.held) == (500, ["Monday", "Tuesday", "Wednesday"])


def test_value_that_was_there_before_needs_nothing(world: World) -> None:
    """Adding what is there already is done once the object shows it, whether the first sending arrived or not."""
    world.fault("return-reset-connection")
    world.close.opportunities.update(world.id, world.field.add("Monday"))

    assert world.held.count("Monday") == 1


def test_addition_that_is_lost_every_time_is_unknown(world: World) -> None:
    """When all attempts are lost, OutcomeUnknown says what was to be sent."""
    world.fault("return-reset-connection", "return-reset-connection", "return-reset-connection")
    with pytest.raises(errors.OutcomeUnknown) as caught:
        world.close.opportunities.update(world.id, world.field.add("Wednesday"))

    assert [method for method, _ in world.sent] == ["PUT", "GET", "PUT", "GET", "PUT"]
    assert caught.value.body == {f"custom.{world.field.id}.add": "Wednesday"}


@pytest.mark.parametrize(
    "reading",
    [
        {"do": "return-403"},
        {"do": "return-503"},
        {"do": "return-false-gzip"},
        {"do": "return-200", "body": "[]"},
        {"do": "return-200", "body": "null"},
        {"do": "return-html-after-processing"},
    ],
    ids=str,
)
def test_addition_that_cannot_be_read_back_is_unknown(world: World, reading: dict[str, Any]) -> None:
    """Where reading back fails, or returns no object, nothing more is sent and OutcomeUnknown says why."""
    world.fault("return-reset-connection-after-processing")
    world.emulator.faults.load([{"operation": "opportunities_get", "times": None, **reading}])
    with pytest.raises(errors.OutcomeUnknown, match="read back"):
        world.close.opportunities.update(world.id, world.field.add("Wednesday"))

    assert [method for method, _ in world.sent].count("PUT") == 1


@pytest.mark.parametrize("fault", ["return-429", "refuse-connection", "return-425"])
def test_addition_that_was_refused_is_sent_again_without_reading(world: World, fault: str) -> None:
    """Where it is known that nothing was carried out, there is nothing to read back."""
    world.fault(fault)
    world.close.opportunities.update(world.id, world.field.add("Wednesday"))

    assert [method for method, _ in world.sent] == ["PUT", "PUT"]
    assert world.held == ["Monday", "Tuesday", "Wednesday"]


@pytest.mark.parametrize("colour", COLOURS)
def test_reading_back_counts_in_the_objects_own_group(colour: Colour) -> None:
    """The read of a change belongs to the group of its path, not to one that bears the object's id."""
    with World(colour, rate_limits=True) as world:
        world.fault("return-reset-connection-after-processing")
        world.close.opportunities.update(world.id, world.field.add("Wednesday"))
        limits: Any = world.close.rate_limit_states
        groups = list(limits.keys())

    assert not [group for group in groups if world.id in group]
