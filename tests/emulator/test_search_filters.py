"""POST /data/search/: nodes, conditions, moments, order and fields."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_description import locate

from .search_filters import (
    BY_CREATION,
    EMULATOR,
    IDS,
    Json,
    about,
    ago,
    between,
    caller,
    day,
    fc,
    hr,
    moving,
    period,
    post,
    reference,
    term,
    text,
)
from .search_world import C3, C4, L1, L2, L3, L4, O1, O2, O3, O4, VIEW


@pytest.fixture
def api() -> Iterator[httpx.Client]:
    """A client of the organization of the worked examples."""
    with caller(EMULATOR) as client:
        yield client


CREATED = "lead.date_created"
CEO = hr("lead", "contact", fc("contact.title", text("full_words", "CEO")))
#: The worked examples 19 to 29.
EXAMPLES: list[tuple[str, list[Json], set[str]]] = [
    ("lead", [fc("lead.name", text("full_words", "wayne"))], {L2, L3}),
    ("lead", [fc("lead.name", text("full_words", "wayn"))], set()),
    ("lead", [fc("lead.name", text("beginning_of_words", "wayn"))], {L2, L3}),
    (
        "contact",
        [
            hr(
                "contact",
                "contact_email",
                fc("contact_email.email", text("exact_value", "bruce@wayne.example")),
            )
        ],
        {C3},
    ),
    ("lead", [CEO], {L1, L2}),
    ("lead", [{**CEO, "negate": True}], {L3, L4}),
    ("contact", [hr("contact", "lead", fc("lead.status_id", reference("status.lead", "sC")))], {C3, C4}),
    (
        "opportunity",
        [
            fc("opportunity.status_type", term("active")),
            fc("opportunity.user_id", reference("user_or_group", "CURRENT_USER")),
        ],
        {O1, O3},
    ),
    (
        "opportunity",
        [fc("opportunity.date_won", between(day("2026-11-20", "start"), day("2026-11-20", "end")))],
        {O2},
    ),
    ("lead", [fc(CREATED, period("today"))], {L3}),
    ("lead", [fc(CREATED, period("yesterday"))], {L1}),
    ("lead", [fc(CREATED, period("this-month"))], {L1, L3}),
    ("lead", [fc(CREATED, between(ago(hours=24), {"type": "now"}))], {L3}),
    ("lead", [fc(CREATED, between(ago("start", days=1), {"type": "now"}))], {L1, L3}),
    ("lead", [fc("cfI", {"type": "exists"}, negate=True)], {L3}),
    ("lead", [fc("cfN", {"type": "number_range", "gte": 50, "lt": 250})], {L4}),
    ("opportunity", [hr("opportunity", "lead", fc("cfI", term("Finance")))], {O2, O3}),
    (
        "lead",
        [
            {
                "type": "or",
                "negate": True,
                "queries": [
                    fc("lead.status_id", reference("status.lead", "sC")),
                    hr("lead", "opportunity", fc("opportunity.status_type", term("active"))),
                ],
            }
        ],
        {L3},
    ),
]
MORE: list[tuple[str, list[Json], set[str]]] = [
    ("lead", [], {L1, L2, L3, L4}),
    ("lead", [{"type": "match_all"}, {"type": "match_all", "negate": False}], {L1, L2, L3, L4}),
    ("lead", [{"type": "match_all", "negate": True}], set()),
    ("lead", [{"type": "and", "queries": []}], {L1, L2, L3, L4}),
    ("lead", [{"type": "or", "queries": []}], set()),
    ("lead", [{"type": "id", "value": L4}], {L4}),
    ("lead", [{"type": "or", "queries": [{"type": "object_type", "object_type": "contact"}]}], set()),
    ("lead", [text("full_words", "bruce example")], {L2}),
    ("lead", [text("phrase", "stark co")], {L4}),
    ("lead", [text("full_words", "discount")], {L1}),
    ("contact", [text("beginning_of_words", "bluth magic")], set()),
    ("lead", [fc("lead.name", text("phrase", "company bluth"))], set()),
    ("lead", [fc("lead.name", text("full_words", "company bluth"))], {L1}),
    ("lead", [{"type": "saved_search", "saved_search_id": VIEW}], {L1, L3}),
    ("lead", [{"type": "saved_search", "saved_search_id": VIEW, "negate": False}, CEO], {L1}),
    ("lead", [hr("lead", "activity.call", fc("activity.call.direction", term("outbound")))], {L1}),
    ("lead", [fc("lead.num_outgoing_calls", {"type": "number_range", "gte": 0, "lte": 0})], {L2, L3, L4}),
    ("lead", [fc("lead.times_communicated", {"type": "number_range", "gt": 0})], {L1, L2, L4}),
    ("lead", [fc("lead.last_communication_date", period("today"))], {L4}),
    ("lead", [fc("lead.last_communication_date", {"type": "exists"}, negate=True)], {L3}),
    ("lead", [fc("lead.max_one_time_opportunity_value", {"type": "number_range", "gte": 3000})], {L4}),
    ("lead", [fc("lead.total_annualized_active_opportunity_value", {"type": "number_range", "gte": 2000})], {L2}),
    ("lead", [fc(CREATED, period("this-week"))], {L1, L3}),
    ("lead", [fc(CREATED, period("last-week"))], set()),
    ("lead", [fc(CREATED, period("last-month"))], {L2}),
    ("lead", [fc(CREATED, between(None, {"type": "fixed_utc", "value": "2026-10-01T10:00:00"}))], {L4}),
    ("lead", [fc(CREATED, between({"type": "fixed_utc", "value": "2026-11-26T09:30:00+02:00"}, None))], {L3}),
    ("lead", [fc(CREATED, between(ago(months=2), ago("end", "future", years=1, weeks=1)))], {L1, L2, L3}),
    ("lead", [fc("lead.timezone_id", {"type": "local_time", "on_or_after": "08:00:00"})], set()),
    ("lead", [fc("lead.created_by", {"type": "current_user"})], {L1, L2, L3, L4}),
    ("opportunity", [fc("opportunity.user_id", reference("user", "u2"))], {O2, O4}),
    ("opportunity", [fc("opportunity.user_id", {"type": "current_user"})], {O1, O3}),
    ("lead", [fc("lead.name", text("exact_value", "STARK & co"))], {L4}),
    ("lead", [fc("lead.name", text("exact_value", "Stark"))], set()),
    ("activity.call", [fc("activity.call.date_created", period("yesterday"))], {"acti_1"}),
    ("activity.sms", [hr("activity.sms", "lead", {"type": "id", "value": L4})], {"acti_4"}),
    ("task", [], set()),
    ("custom_object", [], set()),
]  # fmt: skip


@pytest.mark.parametrize(("root", "nodes", "expected"), [*EXAMPLES, *MORE])
def test_filters(api: httpx.Client, root: str, nodes: list[Json], expected: set[str]) -> None:
    """Each filter finds the objects that it describes, and its negation all others of the kind."""
    answer = post(api, about(root, *nodes)).json()
    others = post(api, about(root, {"type": "and", "queries": nodes, "negate": True})).json()

    assert {one["id"] for one in answer["data"]} == expected
    assert {one["__object_type"] for one in answer["data"]} <= {root}
    assert answer["cursor"] is None
    everything = {one["id"] for one in post(api, about(root)).json()["data"]}
    assert {one["id"] for one in others["data"]} == everything - expected


def test_as_the_app_writes_it(api: httpx.Client) -> None:
    """A filter copied from the app, with `negate` on each node and keys of its own beside it."""
    condition = {**fc("lead.name", text("full_words", "bluth")), "negate": False}
    query = {
        "negate": False,
        "queries": [
            {"negate": False, "object_type": "lead", "type": "object_type"},
            {
                "negate": False,
                "queries": [{"negate": False, "queries": [condition], "type": "and"}],
                "type": "and",
            },
        ],
        "type": "and",
    }

    answer = post(api, query, results_limit=None, sort=[], cursor=None)

    assert [one["id"] for one in answer.json()["data"]] == [L1]


def test_order(api: httpx.Client) -> None:
    """Several fields order, custom ones too, each in its direction; objects without a value are last."""

    def by(field: Json, direction: str) -> Json:
        return {"direction": direction, "field": field}

    status = {"type": "regular_field", "object_type": "lead", "field_name": "status_label"}
    industry, seats = ({"type": "custom_field", "custom_field_id": IDS[name]} for name in ("cfI", "cfN"))

    def ids(*sort: Json) -> list[str]:
        return [one["id"] for one in post(api, about("lead"), sort=list(sort)).json()["data"]]

    assert ids(by(seats, "desc")) == [L2, L4, L1, L3]
    assert ids(by(industry, "asc"), by(seats, "asc")) == [L2, L1, L4, L3]
    assert ids(by(status, "asc"), by(seats, "desc")) == [L2, L4, L1, L3]


def test_fields(api: httpx.Client) -> None:
    """`_fields` names fields by kind of object: custom ones one by one or all, flat; without it there are ids alone."""

    def shown(*names: str) -> Json:
        query = about("lead", {"type": "id", "value": L2})
        [one] = post(api, query, _fields={"lead": list(names), "contact": ["title"]}).json()["data"]
        return dict(one)

    base = {"__object_type": "lead", "id": L2}
    industry, seats = f"custom.{IDS['cfI']}", f"custom.{IDS['cfN']}"
    assert shown() == base
    assert shown("name", industry) == {**base, "name": "Wayne Enterprises", industry: "Finance"}
    assert shown("custom") == {**base, industry: "Finance", seats: 250}
    [contact] = shown("contacts")["contacts"]
    assert contact["title"] == "Acting CEO"


def test_days_are_the_callers(api: httpx.Client) -> None:
    """The bounds of days follow `x-tz-offset`."""
    today = about("lead", fc(CREATED, period("today")))

    found = {
        zone: [one["id"] for one in post(api, today, {"x-tz-offset": zone}).json()["data"]]
        for zone in ("0", "14")
    }

    assert found == {"0": [L3], "14": []}


def test_local_time(api: httpx.Client) -> None:
    """`local_time` looks at the clock where the lead is: in the zone of a contact. A night is a span, too."""
    emulator, _ = moving()
    with caller(emulator) as client:
        client.post("/contact/", json={"lead_id": L3, "name": "Lu", "timezone": "America/Los_Angeles"})

        def within(first: str, before: str) -> list[str]:
            condition = {"type": "local_time", "on_or_after": first, "before": before}
            answer = post(client, about("lead", fc("lead.timezone_id", condition)))
            return [one["id"] for one in answer.json()["data"]]

        # Noon in UTC is four in the morning there.
        assert (within("03:00:00", "05:00:00"), within("08:00:00", "21:00:00")) == ([L3], [])
        assert within("21:00:00", "08:00:00") == [L3]


WRONG: list[tuple[Json, str]] = [
    ({"type": "and", "queries": []}, "begins with an `and`"),
    ({"type": "match_all"}, "begins with an `and`"),
    (about("lead", {"type": "object_type", "object_type": "contact"}), "one kind of object"),
    ({"type": "and", "queries": [{"type": "object_type", "object_type": "lead", "negate": True}]}, "negated"),
    (about("contact_email"), "doesn't search for"),
    (about("unicorn"), "doesn't search for"),
    (about("lead", {"type": "query_string", "value": "x"}), "no node of the type"),
    (about("lead", fc("lead.unknown", {"type": "exists"})), "no field 'unknown'"),
    (about("opportunity", fc("opportunity.opp_status_id", {"type": "exists"})), "no field"),
    (about("lead", fc("contact.title", {"type": "exists"})), "of the kind 'lead'"),
    (about("lead", fc("cf_none", {"type": "exists"})), "does not exist"),
    (about("contact", fc("cfI", {"type": "exists"})), "does not exist"),
    (about("lead", {**fc("lead.name", {"type": "exists"}), "field": {"type": "x"}}), "no field of the type"),
    (about("lead", fc("lead.name", term("Wayne"))), "not for a field"),
    (about("lead", fc("lead.name", {"type": "fuzzy"})), "no condition of the type"),
    (about("lead", fc("lead.status_id", reference("user", "sC"))), "of the type status.lead"),
    (about("lead", fc("lead.status_id", {"type": "current_user"})), "name a user"),
    (about("lead", fc(CREATED, between({"type": "fixed_date_range"}, None))), "no moment"),
    (about("lead", fc(CREATED, period("this-decade"))), "no period"),
    (about("lead", fc(CREATED, between({"type": "fixed_utc", "value": "soon"}, None))), "no moment"),
    (about("lead", fc(CREATED, between(ago(years=9999), None))), "no moment"),
    (about("lead", fc(CREATED, between(ago(days=10**30), None))), "no moment"),
    (about("lead", hr("contact", "lead", {"type": "match_all"})), "of the kind 'lead'"),
    (about("lead", hr("lead", "unicorn", {"type": "match_all"})), "belongs to a lead"),
    (about("lead", {"type": "saved_search", "saved_search_id": "save_none"}), "does not exist"),
    (about("contact", {"type": "or", "queries": [{"type": "saved_search", "saved_search_id": VIEW}]}), "shows objects"),
    (about("lead", fc("lead.timezone_id", {"type": "local_time", "before": "noon"})), "08:00:00"),
]  # fmt: skip


@pytest.mark.parametrize(("query", "why"), WRONG)
def test_refused(api: httpx.Client, query: Json, why: str) -> None:
    """What is not known is refused with a sentence, at its place in the body, rather than evaluated by guess."""
    answer = post(api, query)

    assert answer.status_code == 400
    assert list(answer.json()["field-errors"]) == ["query"]
    assert why in answer.text.replace('\\"', '"')


def test_a_view_within_itself() -> None:
    """A Smart View that contains itself is refused, by whichever way it is asked."""
    emulator, _ = moving()
    with caller(emulator) as api:
        query = about("lead", {"type": "saved_search", "saved_search_id": VIEW})
        view = {"name": "Circle", "type": "lead", "s_query": {"query": query}}
        api.put(f"/saved_search/{VIEW}/", json=view)
        answers = [
            post(api, query),
            api.get("/lead/", params={"query": f"in:{VIEW}"}),
            api.get("/opportunity/", params={"lead_saved_search_id": VIEW}),
        ]

    assert [one.status_code for one in answers] == [400] * 3
    assert all("contains itself" in json.dumps(one.json()) for one in answers)


def test_views_that_stop() -> None:
    """A Smart View with a `results_limit` shows the first objects of its order."""
    emulator, _ = moving()
    with caller(emulator) as api:
        envelope = {"query": about("lead"), "results_limit": 2, "sort": BY_CREATION}
        view = api.post("/saved_search/", json={"name": "Two", "type": "lead", "s_query": envelope}).json()[
            "id"
        ]
        found = post(api, about("lead", {"type": "saved_search", "saved_search_id": view})).json()["data"]

    assert {one["id"] for one in found} == {L4, L2}


def test_a_group_is_its_members() -> None:
    """As `user_or_group` a group's id finds what its members have; as a user's id it finds nothing."""
    emulator, _ = moving()
    with caller(emulator) as api:
        group = api.post("/group/", json={"name": "Field"}).json()["id"]
        api.post(f"/group/{group}/member/", json={"user_id": IDS["u2"]}).raise_for_status()

        def found(kind: str) -> set[str]:
            query = about("opportunity", fc("opportunity.user_id", reference(kind, group)))
            return {one["id"] for one in post(api, query).json()["data"]}

        assert (found("user_or_group"), found("user")) == ({O2, O4}, set())


def described(union: str) -> set[str]:
    """Return the kinds that the description has in a union."""
    document = json.loads(locate().read_bytes())
    return set(document["components"]["schemas"][union]["discriminator"]["mapping"])


@pytest.mark.parametrize("union", ["SearchNode", "SearchCondition", "SearchField", "Moment"])
def test_every_described_kind_is_evaluated(union: str) -> None:
    """Each kind of node, condition, field and moment of the description is in a filter that is evaluated above."""
    used: set[str] = set()

    def collect(part: Any) -> None:
        if isinstance(part, dict):
            used.update({part["type"]} if "type" in part else ())
            for below in part.values():
                collect(below)
        elif isinstance(part, list):
            for below in part:
                collect(below)

    collect([about(root, *nodes) for root, nodes, _ in (*EXAMPLES, *MORE)])

    assert described(union) <= used
