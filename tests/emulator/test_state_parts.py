"""Parts of the emulator's state, each by itself: what waits, what was found, what is kept of requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest
from close_emulator import Emulator
from close_emulator.state.agenda import REMIND, SEND, Agenda
from close_emulator.state.ids import ALPHABET, make_id
from close_emulator.state.indexed_table import Table, Tables
from close_emulator.state.outbox import Delivery, Outbox
from close_emulator.state.query_cache import FoundList, Memory
from close_emulator.state.request_log import KEPT, Journal
from close_emulator.state.store import Store

NOW = datetime(2026, 11, 23, tzinfo=UTC)
LATER = NOW + timedelta(seconds=1)


def delivery(event: int, webhook_id: str = "whsub_a", due: datetime = NOW) -> Delivery:
    """Return a delivery that was due from the beginning."""
    return Delivery(due, event, webhook_id, due)


def test_an_event_waits_once_for_a_webhook() -> None:
    """It is counted once however often it is added, comes out when it is due, and may then wait again."""
    outbox = Outbox()
    for one in (delivery(1), delivery(1), delivery(2, due=LATER), delivery(1, "whsub_b")):
        outbox.add(one)
    waiting = outbox.count("whsub_a"), outbox.count("whsub_b")
    first = [outbox.take(NOW) for _ in range(3)]
    outbox.add(delivery(1))

    assert waiting == (2, 1)
    assert first == [delivery(1), delivery(1, "whsub_b"), None]
    assert (outbox.count("whsub_a"), outbox.count("whsub_b"), outbox.next_due) == (2, 0, NOW)
    assert [outbox.take(LATER) for _ in range(3)] == [delivery(1), delivery(2, due=LATER), None]
    assert not outbox


def test_a_webhook_that_is_gone_leaves_the_others() -> None:
    """Clearing drops what waits for one webhook, and its events may be added again."""
    outbox = Outbox()
    for event in (3, 1, 2):
        outbox.add(delivery(event))
        outbox.add(delivery(event, "whsub_b"))
    outbox.clear("whsub_a")
    counts = outbox.count("whsub_a"), outbox.count("whsub_b")
    outbox.add(delivery(1))

    assert counts == (0, 3)
    assert outbox.count("whsub_a") == 1
    taken = [outbox.take(NOW) for _ in range(5)]
    assert [(one.webhook_id, one.event) for one in taken if one] == [
        ("whsub_a", 1), ("whsub_b", 1), ("whsub_b", 2), ("whsub_b", 3),
    ]  # fmt: skip


def test_copies_of_what_waits_go_their_own_way() -> None:
    """Outboxes and agendas are equal if the same waits in them; a copy is not changed with its original."""
    outbox, agenda = Outbox(), Agenda()
    outbox.add(delivery(1))
    agenda.plan("acti_a", {SEND: "1", REMIND: "2"})
    kept = deepcopy(outbox), deepcopy(agenda)
    same = (outbox, agenda) == kept
    taken = outbox.take(NOW), [task.what for task in agenda.due("1")]

    assert same
    assert taken == (delivery(1), [SEND])
    assert outbox != kept[0]
    assert agenda != kept[1]
    assert kept[0].take(NOW) == delivery(1)
    assert [task.what for task in kept[1].due("2")] == [SEND, REMIND]


def test_plans_that_were_changed_are_forgotten() -> None:
    """However often a message is planned anew, what is kept of it does not grow."""
    agenda = Agenda()
    for number in range(10_000):
        agenda.plan("acti_a", {SEND: f"{number:05}"})

    assert len(agenda._heap) < 100
    assert [task.moment for task in agenda.due("99999")] == ["09999"]


def test_lists_are_found_once_until_something_changes() -> None:
    """Those found last are remembered, no more than a few, for one version of the state, and not by copies."""
    memory, found = Memory(), list[str]()

    def look(version: int, key: str, of: Memory = memory) -> None:
        def find() -> FoundList:
            found.append(key)
            return FoundList([], lambda _: {})

        of.get(version, key, find)

    for key in "abcdefgha":
        look(1, key)
    once = list(found)
    look(1, "i")
    for key in "ai":
        look(1, key)
    few = found[len(once) :]
    look(1, "b")
    look(1, "a", deepcopy(memory))
    look(2, "a")

    assert once == list("abcdefgh")
    assert few == ["i"]
    assert found[len(once) + 1 :] == ["b", "a", "a"]


def test_tables_that_nobody_used_are_as_if_they_were_not_there() -> None:
    """States are equal whether somebody has looked into an empty table or not."""
    looked, other = Tables(), Tables()
    assert not looked["/group/"]

    assert looked == other
    other["/group/"]["group_a"] = {"id": "group_a"}
    assert looked != other


def test_a_table_that_was_emptied_finds_nothing_old() -> None:
    """What was taken out by `popitem` or `clear` is not found by its values; what is there stays under `setdefault`."""
    table = Table("lead")
    table.update({"a": {"lead": 1}, "b": {"lead": 1}})
    kept = table.setdefault("a", {"lead": 2})
    taken = table.popitem()
    left = table.of("lead", 1)
    table.clear()
    table["c"] = {"lead": 1}

    assert (kept, taken, left) == ({"lead": 1}, ("b", {"lead": 1}), [{"lead": 1}])
    assert table.of("lead", 1) == [{"lead": 1}]
    assert table.of("lead", 2) == []


def test_ids_of_rows_are_as_long_as_a_uuid() -> None:
    """22 digits of base 62 hold 128 bits: their first is below 8, as all that were recorded have it."""
    ids = [make_id("seed", "pipe", number) for number in range(200)]

    assert len(set(ids)) == 200
    assert {id.removeprefix("pipe_")[0] for id in ids} == set(ALPHABET[:8])


def test_what_is_kept_of_requests_is_limited() -> None:
    """The last hundred, oldest first, of each body the first 16 KiB; a key in the address is left out."""
    journal = Journal()
    for number in range(KEPT + 5):
        request = "POST", b"/api/v1/api_key/api_secret/", b"name=%d&x=y" % number, b"a" * 20_000
        journal.note(NOW, request, 200, b"b" * 20_000, None)
    kept = journal.last()

    assert [one.query for one in kept] == [f"name={number}&x=y" for number in range(5, KEPT + 5)]
    assert (len(kept[0].sent), len(kept[0].answered)) == (16_384, 16_384)
    assert kept[0].path == "/api/v1/api_key/.../"
    assert kept[0].line == "POST /api/v1/api_key/.../?name&x 200"


def _first(parts: Mapping[str, Any]) -> Any:
    return next(iter(parts.values()))


IN_PLACE: Final[Mapping[str, Callable[[Store], object]]] = {
    "user": lambda store: _first(store.users).update(first_name="changed"),
    "pipeline": lambda store: _first(store.pipelines)["statuses"].clear(),
    "organization": lambda store: store.organization["lead_statuses"].clear(),
    "field": lambda store: _first(store.fields).definition.update(name="changed"),
    "association": lambda store: _first(store.fields).associations.append({"object_type": "lead"}),
}


@pytest.mark.parametrize("change", IN_PLACE.values(), ids=IN_PLACE)
def test_a_copy_of_the_state_shares_nothing(change: Callable[[Store], object]) -> None:
    """What is changed in place in a copy is not seen in the snapshot that it is from."""
    snapshot = Emulator().snapshot()
    copy, before = snapshot.copy_of_store(), snapshot.copy_of_store()

    change(copy)

    assert snapshot.copy_of_store() == before != copy
