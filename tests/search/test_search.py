"""`close.search`: filters as Close reads them, its objects as models, in either colour."""

from __future__ import annotations

import datetime
import functools
import json
import operator
from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import search
from close_crm.errors import BadRequest, InvalidRequest
from close_crm.models import Contact, Lead, Opportunity
from close_description import load
from close_emulator import Emulator
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

STATUS = "stat_PbcGKdOaqyo1rQhUavBPJLjx58gAl0or29sV5eabNFZ"
USER = "user_OdS67m4xPdUWL0sP0gnSI78MIMgXTW5toQR3yk0SvyZ"


def node(kind: str, condition: search.Condition) -> Any:
    """Return what a condition about a kind of object is sent as, without the frame."""
    return search.objects(kind, condition).to_json()["queries"][1]


def condition(kind: str, one: search.Condition) -> Any:
    """Return the condition of a field's node."""
    return node(kind, one)["condition"]


F = search.field("x")
PARIS = datetime.timezone(datetime.timedelta(hours=2))
DAY = datetime.date(2026, 11, 26)
CONDITIONS: list[tuple[search.Condition, Any]] = [
    (F.text("a b"), {"type": "text", "mode": "full_words", "value": "a b"}),
    (F.text("a", mode="phrase"), {"type": "text", "mode": "phrase", "value": "a"}),
    (F.term("a", "b"), {"type": "term", "values": ["a", "b"]}),
    (F.in_(["a", "user_friendly"]), {"type": "term", "values": ["a", "user_friendly"]}),
    (F.in_([STATUS]), {"type": "reference", "reference_type": "status.lead", "object_ids": [STATUS]}),
    (
        F.in_([USER, search.CURRENT_USER]),
        {"type": "reference", "reference_type": "user_or_group", "object_ids": [USER, "CURRENT_USER"]},
    ),
    (
        F.reference("seq_1", type="sequence"),
        {"type": "reference", "reference_type": "sequence", "object_ids": ["seq_1"]},
    ),
    (F.number_range(gte=1, lt=2.5), {"type": "number_range", "gte": 1, "lt": 2.5}),
    (F.exists(), {"type": "exists"}),
    (
        F.local_time(on_or_after=datetime.time(8), before=datetime.time(21)),
        {"type": "local_time", "on_or_after": "08:00:00", "before": "21:00:00"},
    ),
    (
        F.moment_range(on_or_after=DAY),
        {
            "type": "moment_range",
            "on_or_after": {"type": "fixed_local_date", "value": "2026-11-26", "which": "start"},
            "before": None,
        },
    ),
    (
        F.moment_range(before=datetime.datetime(2026, 11, 26, 1, tzinfo=PARIS)),
        {
            "type": "moment_range",
            "on_or_after": None,
            "before": {"type": "fixed_utc", "value": "2026-11-25T23:00:00+00:00"},
        },
    ),
    (
        F.moment_range(on_or_after=search.ago(days=1, which_day_end="start"), before=search.ahead(hours=2)),
        {
            "type": "moment_range",
            "on_or_after": {
                "type": "offset", "direction": "past", "moment": {"type": "now"}, "offset": {"days": 1},
                "which_day_end": "start",
            },
            "before": {"type": "offset", "direction": "future", "moment": {"type": "now"}, "offset": {"hours": 2}},
        },
    ),
    (
        F.during("this-week"),
        {
            "type": "moment_range",
            **{
                name: {"type": "start_end_of_predefined_relative_period", "range": "this-week", "which": which}
                for name, which in (("on_or_after", "start"), ("before", "end"))
            },
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(("one", "expected"), CONDITIONS)
def test_conditions(one: search.Condition, expected: Any) -> None:
    """Each condition of a field is Close's, and names the kind of object that is searched at its level."""
    assert condition("lead", one) == expected
    assert node("lead", one)["field"] == {"type": "regular_field", "object_type": "lead", "field_name": "x"}


@pytest.mark.parametrize("join", [operator.and_, operator.or_])
@pytest.mark.parametrize("ways", [0, 1])
def test_thousands_joined_one_by_one(join: Callable[[Any, Any], search.Condition], ways: int) -> None:
    """Conditions that a program joins in a loop are one node in their order, however many they are."""
    names = [f"n{number}" for number in range(3000)]
    joined = functools.reduce(lambda a, b: join(*((a, b), (b, a))[ways]), map(F.term, names))

    sent = node("lead", joined)

    assert sent["type"] == join.__name__.strip("_")
    found = [one["condition"]["values"][0] for one in sent["queries"]]
    assert found == (names if not ways else names[::-1])


def test_too_deep() -> None:
    """Conditions that are nested without end are refused before anything is sent."""
    deep = functools.reduce(lambda one, _: ~(one & F.exists()), range(5000), F.exists())

    with pytest.raises(InvalidRequest, match="nested too deep"):
        search.leads(deep).to_json()


def test_nodes() -> None:
    """Nodes are joined flat, negated in place, and know the kind of object of their own level."""
    name = search.field("name").text("a")
    related = search.has_related("contact", search.custom_field("cf_1").exists())

    joined = node("lead", name & ~related & (search.everything() | ~~search.with_id("lead_1")))

    assert joined == {
        "type": "and",
        "queries": [
            name.to_json("lead"),
            {
                "type": "has_related", "this_object_type": "lead", "related_object_type": "contact", "negate": True,
                "related_query": {
                    "type": "field_condition", "field": {"type": "custom_field", "custom_field_id": "cf_1"},
                    "condition": {"type": "exists"},
                },
            },
            {"type": "or", "queries": [{"type": "match_all"}, {"type": "id", "value": "lead_1", "negate": False}]},
        ],
    }  # fmt: skip
    assert node("contact", ~(name & name) & search.in_smart_view("save_1"))["queries"][0]["negate"] is True
    assert (
        node("lead", search.has_related("opportunity", F.in_([STATUS])))["related_query"]["condition"][
            "reference_type"
        ]
        == "status.opportunity"
    )


LEAVES = st.sampled_from([one for one, _ in CONDITIONS] + [search.text("a"), search.everything()])


@given(
    st.recursive(
        LEAVES,
        lambda inner: st.one_of(
            st.tuples(inner, inner).map(lambda two: two[0] & two[1]),
            st.tuples(inner, inner).map(lambda two: two[0] | two[1]),
            inner.map(lambda one: ~one),
            inner.map(lambda one: search.has_related("contact", one)),
        ),
        max_leaves=6,
    )
)
def test_what_is_built_is_described(one: search.Condition) -> None:
    """Whatever is built of conditions is a body that the description takes."""
    body = load().by_id["advanced_filtering_search"].body
    assert body is not None
    assert list(body.check.iter_errors({"query": search.leads(one).to_json()})) == []


@pytest.mark.parametrize("colour", COLOURS)
def test_objects_are_models(colour: Colour) -> None:
    """Leads, contacts and opportunities come as their models, with the fields that were asked for, in order."""
    emulator = Emulator()
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        birch = search.field("name").text("birch") | search.field("name").text(
            "quay", mode="beginning_of_words"
        )
        leads = list(
            close.search(search.leads(birch), sort=["-display_name"], fields=["display_name", "status_id"])
        )
        people = list(
            close.search(
                search.contacts(search.has_related("lead", birch)),
                fields={"contact": ["name"]},
                sort=[search.field("name")],
            )
        )
        status = leads[0].status_id
        won = list(
            close.search(
                search.opportunities(
                    search.field("status_type").in_(["won"])
                    & search.field("user_id").in_([search.CURRENT_USER])
                ),
                fields=["value", "status_type"],
            )
        )
        of_status = list(close.search(search.leads(search.field("status_id").in_([status]))))

    assert [type(one) for one in leads] == [Lead] * 2
    assert [one.display_name for one in leads] == ["Quayside Bakery", "Birch & Rowe"]
    assert [(type(one), one.name) for one in people] == [
        (Contact, name) for name in ("Dora Finch", "Emil Sand", "Hana Vale", "Ivo Marlow")
    ]
    assert [(type(one), one.value, one.status_type) for one in won] == [(Opportunity, 600_000, "won")]
    assert len(of_status) == 3


@pytest.mark.parametrize("colour", COLOURS)
def test_pages_and_limits(colour: Colour) -> None:
    """Pages follow the cursor, `results_limit` ends them, and each object comes once."""
    emulator = Emulator()
    sent: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        if request.content:
            sent.append(json.loads(request.content))
        return emulator.handle(request)

    with client(colour, handle, answers=True, api_key=emulator.api_key) as close:
        every = [one.id for one in close.search(search.opportunities(), page_size=5)]
        some = [one.id for one in close.search(search.opportunities(), page_size=5, results_limit=7)]
        other = [one.id for one in close.search(search.objects("activity.meeting"))]
        meetings = [one.id for one in close.activities.meetings.list().data]

    assert (len(set(every)), len(every), some, other) == (12, 12, every[:7], meetings)
    assert [body.get("_limit") for body in sent] == [5, 5, 5, 5, 5, None]
    assert [("cursor" in body) for body in sent] == [False, True, True, False, True, False]


def test_refused_by_close() -> None:
    """A field that there is not is Close's refusal, which names it."""
    emulator = Emulator()
    with (
        client("sync", emulator.handle, answers=True, api_key=emulator.api_key) as close,
        pytest.raises(BadRequest, match="no field 'nmae'"),
    ):
        list(close.search(search.leads(search.field("nmae").exists())))


A: Any = search.everything()
WRONG: list[Any] = [
    lambda _: search.field(""),
    lambda _: F.text(5),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
    lambda _: F.text("a", mode="fuzzy"),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
    lambda _: F.term(),
    lambda _: F.in_("abc"),
    lambda _: F.in_([]),
    lambda _: F.in_([STATUS, USER]),
    lambda _: F.in_([STATUS, "won"]),
    lambda _: F.number_range(),
    lambda _: F.number_range(gte=True),
    lambda _: F.number_range(gte=float("nan")),
    lambda _: F.moment_range(),
    lambda _: F.moment_range(before=datetime.datetime(2026, 1, 1)),
    lambda _: F.moment_range(before="2026-01-01"),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
    lambda _: search.ago(),
    lambda _: search.ago(fortnights=1),
    lambda _: search.ago(days=-1),
    lambda _: search.ago(days=1, which_day_end="noon"),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
    lambda _: search.start_of(5),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
    lambda _: A & "name",
    lambda _: A and A,
    lambda _: search.leads("name:x"),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
    lambda close: close.search(A),
    lambda close: close.search(search.leads(), fields="name"),
    lambda close: close.search(search.leads(), sort="name"),
    lambda close: close.search(search.leads(), sort=[5]),
    lambda close: close.search(search.leads(), results_limit=-1),
    lambda close: close.search(search.leads(), page_size=0),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_wrong_arguments(wrong: Any) -> None:
    """What can't be meant is refused before anything is sent."""
    with (
        client("sync", lambda _: pytest.fail("sent"), api_key="api_x") as close,
        pytest.raises(InvalidRequest),
    ):
        wrong(close)


@pytest.mark.parametrize("join", [operator.or_, operator.and_])
@pytest.mark.parametrize("from_the_left", [True, False])
def test_any_number_of_conditions_is_joined(
    join: Callable[[search.Condition, search.Condition], search.Condition], *, from_the_left: bool
) -> None:
    """Three thousand joined by one word are one node, from whichever side, and negated as one."""
    each = [search.field("name").term(f"{number}") for number in range(3000)]
    if from_the_left:
        joined = functools.reduce(join, each)
    else:
        joined = functools.reduce(lambda right, left: join(left, right), reversed(each))
    node = joined.to_json("lead")

    assert [one["condition"]["values"] for one in node["queries"]] == [
        [f"{number}"] for number in range(3000)
    ]
    assert len((~joined & each[0]).to_json("lead")["queries"]) == 2
    assert len(repr(joined)) < 1000


def test_conditions_nested_too_deeply_are_refused() -> None:
    """A condition within a condition, and so on, ends in an InvalidRequest instead of a RecursionError."""
    deep = search.everything()
    for number in range(1000):
        deep = ~(deep & search.field("name").term(f"{number}")) | search.field("url").exists()

    with pytest.raises(InvalidRequest, match="nested too deeply"):
        search.leads(deep).to_json()
