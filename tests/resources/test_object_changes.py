"""`close.events.changed_since`: a copy of objects of any kind, kept up to date from the event log."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, errors
from close_emulator import Emulator
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

START = datetime(2026, 3, 2, 9, 15, 41, tzinfo=UTC)


class World:
    """An organization whose contacts change, also right before a page of the event log is answered."""

    def __init__(self) -> None:
        self.now = START
        self.emulator = Emulator(clock=lambda: self.now)
        self.pages = 0
        self.during: dict[int, list[Any]] = {}
        with self.client() as close:
            self.lead_id = close.leads.create(name="Birch").id
        self.made: list[str] = []

    def client(self, colour: Colour = "sync") -> Any:
        """Return a client whose requests for events are counted."""
        return client(colour, self.answer, answers=True, api_key=self.emulator.api_key)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request, after what happens before it."""
        if request.url.path.endswith("/event/"):
            self.pages += 1
            for move in self.during.pop(self.pages, ()):
                self.play(move)
        return self.emulator.handle(request)

    def play(self, move: tuple[float, str, int]) -> None:
        """Let time pass, then change something."""
        gap, what, number = move
        self.now += timedelta(seconds=gap)
        with Close(self.emulator.api_key, transport=self.emulator.transport(), rate_limits=False) as close:
            if what == "create" or not self.made:
                self.made.append(close.contacts.create(lead_id=self.lead_id, name=f"{number}").id)
                return
            id = self.made[number % len(self.made)]
            with suppress(errors.NotFound):
                if what == "delete":
                    close.contacts.delete(id)
                else:
                    close.contacts.update(id, title=f"{number} at {self.now}")


class Copy:
    """A copy of all contacts, with its watermark."""

    def __init__(self) -> None:
        self.rows: dict[str, Any] = {}
        self.watermark: str | None = None

    def fill(self, close: Any) -> None:
        """Begin: first the watermark, then everything."""
        beginning = close.events.changed_since(None)
        assert list(beginning) == []
        self.watermark = beginning.watermark
        self.rows = {one.id: one.to_dict() for one in close.contacts.iterate()}

    def run(self, close: Any, *, stop: int | None = None, **arguments: Any) -> None:
        """Bring the copy up to date; `stop` breaks off after so many changes."""
        changes = close.events.changed_since(self.watermark, object_types="contact", **arguments)
        for count, change in enumerate(changes, 1):
            self.rows.pop(change.id, None)
            if not change.deleted:
                with suppress(errors.NotFound):
                    self.rows[change.id] = close.contacts.get(change.id).to_dict()
            if count == stop:
                break
        self.watermark = changes.watermark


MOVES = st.lists(
    st.tuples(
        st.sampled_from([0, 0.5, 30, 400]),
        st.sampled_from(["create", "update", "update", "delete"]),
        st.integers(0, 9),
    ),
    max_size=6,
)


@given(
    before=MOVES,
    runs=st.lists(
        st.tuples(
            MOVES, st.dictionaries(st.integers(1, 5), MOVES, max_size=3), st.none() | st.integers(1, 5)
        ),
        min_size=1,
        max_size=3,
    ),
    page_size=st.integers(1, 5),
)
@settings(max_examples=40, deadline=None, derandomize=True, database=None)
def test_copy_equals_the_organization(before: Any, runs: Any, page_size: int) -> None:
    """After a run at a quiet moment the copy equals the organization, whatever changed before and during others.

    A save that leaves every value as it was is no change: it moves `date_updated`, and Close lists no event for it.
    """
    world, copy = World(), Copy()
    for move in before:
        world.play(move)
    with world.client() as close:
        copy.fill(close)
        for between, during, stop in runs:
            for move in between:
                world.play(move)
            world.pages, world.during = 0, dict(during)
            copy.run(close, stop=stop, page_size=page_size)
            world.during = {}
        world.now += timedelta(minutes=10)
        copy.run(close, page_size=page_size)

        assert copy.rows == {one.id: one.to_dict() for one in close.contacts.iterate()}


@pytest.mark.parametrize("colour", COLOURS)
def test_each_object_comes_once_with_its_latest_event(colour: Colour) -> None:
    """The newest change comes first; of an object that was deleted, only its deletion is returned."""
    world = World()
    world.now += timedelta(hours=1)
    with world.client(colour) as close:
        since = close.events.changed_since(None)
        list(since)
        world.now += timedelta(hours=1)
        contact = close.contacts.create(lead_id=world.lead_id, name="Ada")
        gone = close.contacts.create(lead_id=world.lead_id, name="Bob")
        world.now += timedelta(hours=1)
        close.contacts.update(contact.id, title="Director")
        close.contacts.delete(gone.id)
        changes = list(close.events.changed_since(since.watermark, object_types=["contact"], page_size=1))

    assert [(one.id, one.object_type, one.deleted) for one in changes] == [
        (gone.id, "contact", True),
        (contact.id, "contact", False),
    ]
    assert changes[1].event.action == "updated"
    assert changes[1].event["data"]["title"] == "Director"


@pytest.mark.parametrize("colour", COLOURS)
def test_kinds_and_leads_narrow_what_is_returned(colour: Colour) -> None:
    """A kind, a group of kinds such as all activities, and one lead with what belongs to it."""
    world = World()
    with world.client(colour) as close:
        lead = close.leads.create(name="Elm")
        note = close.activities.notes.create(lead_id=lead.id, note="a")
        task = close.tasks.create(type_="lead", lead_id=world.lead_id, text="b")

        def found(**arguments: Any) -> set[str]:
            return {one.id for one in close.events.changed_since(START, **arguments)}

        assert found() == {world.lead_id, lead.id, note.id, task.id}
        assert found(object_types="lead") == {world.lead_id, lead.id}
        assert found(object_types=["activity", "task"]) == {note.id, task.id}
        assert found(object_types=["activity.note"]) == {note.id}
        assert found(lead_id=lead.id) == {lead.id, note.id}
        assert found(object_types=["activity.call"]) == set()


@pytest.mark.parametrize("order", [["deleted", "updated"], ["updated", "deleted"]], ids=",".join)
def test_a_deletion_counts_wherever_it_stands(order: list[str]) -> None:
    """Where a deletion and a change are of one moment, the deletion is the last that is returned of the object."""
    when = START.replace(tzinfo=None).isoformat()
    data = [
        {
            "id": f"ev_{action}",
            "object_type": "lead",
            "object_id": "lead_1",
            "action": action,
            "date_updated": when,
        }
        for action in order
    ]
    body = {"data": data, "cursor_next": None, "cursor_previous": None}
    answer = httpx.MockTransport(lambda _: httpx.Response(200, json=body))
    with client("sync", transport=answer) as close:
        changes = list(close.events.changed_since(START))

    assert changes[-1].deleted
    assert [one.deleted for one in changes].count(True) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_moments_that_events_no_longer_reach_are_refused(colour: Colour) -> None:
    """Before any change: 30 days can be read, more can't; the error says what to do."""
    world = World()
    world.now += timedelta(days=30)
    with world.client(colour) as close:
        assert [one.id for one in close.events.changed_since(START)]
        world.now += timedelta(seconds=1)
        with pytest.raises(errors.IncompleteList, match=r"30 days.*changed_since\(None\)"):
            next(close.events.changed_since(START))


@pytest.mark.parametrize("colour", COLOURS)
def test_moment_to_come_is_refused(colour: Colour) -> None:
    """A watermark later than Close's clock would hide all changes until then."""
    world = World()
    with world.client(colour) as close, pytest.raises(errors.IncompleteList, match="would be missed"):
        next(close.events.changed_since(world.now + timedelta(days=400)))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [403, 404])
def test_event_log_that_is_refused(colour: Colour, status: int) -> None:
    """A key without access to the event log is an IncompleteList, never an empty one."""
    answer = httpx.MockTransport(lambda _: httpx.Response(status, json={"error": "No"}))
    with client(colour, transport=answer) as close:
        for moment in (None, START):
            with pytest.raises(errors.IncompleteList, match="no access to the event log"):
                next(close.events.changed_since(moment))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "arguments",
    [
        ("yesterday",), (START.replace(tzinfo=None),), (5,), (START, 5), (START, None), (START, ["lead", None]),
        (START, ""), (START, [""]), (START, "lead", 0), (START, "lead", 51),
    ],
    ids=repr,
)  # fmt: skip
def test_unusable_arguments_are_refused_at_once(colour: Colour, arguments: tuple[Any, ...]) -> None:
    """A moment without a zone, kinds that are no texts and pages of no size raise before anything is sent."""
    world = World()
    named = dict(zip(("object_types", "page_size"), arguments[1:], strict=False))
    with world.client(colour) as close, pytest.raises(errors.InvalidRequest):
        close.events.changed_since(arguments[0], **named)

    assert world.pages == 0


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("kind", "near"),
    [
        ("contacts", "contact"), ("activity.notes", "activity.note"), ("note", "activity.note"),
        ("task.misssed_call", "task.missed_call"), ("Lead", "lead"), ("zzz", ""),
    ],
)  # fmt: skip
def test_misspelt_kind_is_refused(colour: Colour, kind: str, near: str) -> None:
    """A kind that Close does not list would find nothing for ever: it is refused, with the nearest ones."""
    world = World()
    with (
        world.client(colour) as close,
        pytest.raises(errors.InvalidRequest, match=near or "Without it") as caught,
    ):
        close.events.changed_since(START, object_types=["lead", kind])

    assert repr(kind) in str(caught.value)
    assert ("nearest" in str(caught.value)) == bool(near)
    assert world.pages == 0


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("lead_id", ["", " ", None, 5])
def test_lead_that_is_no_id_is_refused(colour: Colour, lead_id: Any) -> None:
    """An empty id does not stand for all leads."""
    world = World()
    with world.client(colour) as close, pytest.raises(errors.InvalidRequest, match="lead_id"):
        close.events.changed_since(START, lead_id=lead_id)

    assert world.pages == 0


@pytest.mark.parametrize("colour", COLOURS)
def test_kinds_that_close_lists_are_taken(colour: Colour) -> None:
    """All kinds, whole groups, and such as the emulator's own events have."""
    world = World()
    with world.client(colour) as close:
        kinds = sorted({event.object_type for event in close.events.iterate()})
        close.events.changed_since(START, object_types=kinds)
        close.events.changed_since(START, object_types=["activity", "task.lead", "activity.custom_activity"])

    assert "lead" in kinds
