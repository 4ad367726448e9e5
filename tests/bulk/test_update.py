"""Rows of a bulk run, and what they change."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_api.models import Opportunity
from close_crm import UNSET, Close, CustomField, difference, errors
from close_crm.bulk.models import Result, Update
from close_crm.fields.change import Doubt
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bulk.runs import Organization

DAYS = CustomField("cf_days")
#: Arguments, right and wrong ones.
VALUES = st.one_of(st.none(), st.integers(-5, 5), st.text("ab\ud800", max_size=3), st.floats(), st.booleans())
CHANGES = st.lists(
    st.dictionaries(
        st.sampled_from(
            ["custom.cf_a", "custom.cf_a.add", "custom.cf_a.remove", "value", "lead_id", "custom.x"]
        ),
        st.one_of(VALUES, st.lists(VALUES, max_size=2)),
        max_size=2,
    ),
    max_size=2,
)
FIELDS = st.dictionaries(
    st.sampled_from(["value", "note", "note_html", "confidence", "date_won", "value_period", "x_tz_offset"]),
    VALUES,
    max_size=3,
)


@given(st.sampled_from(["oppo_1", "..", "", "a/b"]), CHANGES, FIELDS)
def test_row_is_checked_as_a_call_is(id: str, changes: list[dict[str, Any]], fields: dict[str, Any]) -> None:
    """A row takes what `opportunities.update` takes, as it takes it, and refuses the rest with the same words."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"id": id})

    with Close("key", transport=httpx.MockTransport(answer), tz_offset=None) as close:
        try:
            close.opportunities.update(id, *changes, **fields)
            refusal = None
        except errors.InvalidRequest as error:
            refusal = error

    update = Update(id, *changes, **fields)

    if refusal is None:
        assert update.error is None
        assert update.body == json.loads(sent[0].content)
        assert str(update.x_tz_offset or 0) == sent[0].headers.get("x-tz-offset", "0")
    else:
        assert type(update.error) is type(refusal)


def test_row_is_what_it_was_made_as() -> None:
    """Lists that are changed afterwards change nothing of it; it can be copied, compared and shown."""
    days = ["Monday"]
    update = Update("oppo_1", DAYS.set(days), value=5, x_tz_offset=-2.5)
    days.append("Tuesday")

    assert update.body == {"value": 5, DAYS.key: ["Monday"]}
    assert repr(update) == "Update('oppo_1', value=5, custom.cf_days=['Monday'])"
    for other in (copy.copy(update), pickle.loads(pickle.dumps(update))):  # noqa: S301 - its own pickle
        assert other == update
    assert update != Update("oppo_1", DAYS.set(days), value=5, x_tz_offset=-2.5)
    assert update != "oppo_1"


def test_unknown_field_is_an_error_of_the_program() -> None:
    """A field that there is not raises at once, as in a call."""
    with pytest.raises(TypeError, match="valeu"):
        Update("oppo_1", valeu=5)  # type: ignore[call-arg]  # no such field


@pytest.mark.parametrize(
    ("before", "body", "expected"),
    [
        ({"value": 1}, {"value": 1}, {}),
        ({"value": 1}, {"value": 2}, {"value": (1, 2)}),
        ({"contact_id": "cont_1"}, {"contact_id": None}, {"contact_id": ("cont_1", None)}),
        ({}, {"custom.cf_a": None}, {}),
        ({}, {"custom.cf_a": []}, {}),
        ({"custom.cf_a": "x"}, {"custom.cf_a": ""}, {"custom.cf_a": ("x", None)}),
        ({}, {"custom.cf_a.add": "x"}, {"custom.cf_a": (None, ["x"])}),
        ({"custom.cf_a": ["x"]}, {"custom.cf_a.add": "x"}, {}),
        ({"custom.cf_a": ["x"]}, {"custom.cf_a.add": "y"}, {"custom.cf_a": (["x"], ["x", "y"])}),
        ({"custom.cf_a": ["x"]}, {"custom.cf_a.remove": "x"}, {"custom.cf_a": (["x"], None)}),
        ({"custom.cf_a": ["x"]}, {"custom.cf_a.remove": "y"}, {}),
        ({}, {"custom.cf_a.remove": "y"}, {}),
        ({"custom.cf_a": "x"}, {"custom.cf_a.add": "y"}, {"custom.cf_a": ("x", ["x", "y"])}),
        ({"status_label": "Won"}, {"status": "Won"}, {}),
        ({"status_label": "New"}, {"status": "Won"}, {"status": ("New", "Won")}),
        ({"date_won": "2026-01-02"}, {"date_won": "2026-01-02T23:00:00Z"}, {}),
        ({"date_won": None}, {"date_won": "2026-01-02T23:00:00Z"}, {"date_won": (None, "2026-01-02")}),
        ({"date_won": "2026-01-02"}, {"date_won": None}, {"date_won": ("2026-01-02", None)}),
        ({"note": "a", "note_html": "b"}, {"note": "c", "note_html": "b"}, {}),
        (
            {"attachments": [{"url": "u", "filename": "f", "size": 3}]},
            {"attachments": [{"url": "u", "filename": "f"}]},
            {},
        ),
        (
            {"attachments": [{"url": "u", "filename": "f"}]},
            {"attachments": [{"url": "u", "filename": "g"}]},
            {
                "attachments": (
                    [{"url": "u", "filename": "f"}],
                    [{"url": "u", "filename": "g"}],
                )
            },
        ),
    ],
)
def test_difference(before: dict[str, Any], body: dict[str, Any], expected: dict[str, Any]) -> None:
    """Fields that change, with what they are and will be; nothing for what is so already."""
    kept = copy.deepcopy((before, body))

    assert difference(before, body) == expected
    assert (before, body) == kept


def test_difference_knows_what_did_not_come() -> None:
    """A described field that the opportunity did not carry is shown as unset, not as empty."""
    found = difference({}, Update("oppo_1", value=5, contact_id=None))

    assert [before for before, _ in found.values()] == [UNSET, UNSET]


BODIES: dict[str, Callable[[Organization, int], dict[str, Any]]] = {
    "value": lambda _, number: {"value": number},
    "note": lambda _, number: {"note": f"{number}"},
    "confidence": lambda _, number: {"confidence": number},
    "add": lambda it, number: dict(it.days.add(it.choices[number])),
    "remove": lambda it, number: dict(it.days.remove(it.choices[number])),
    "set": lambda it, number: dict(it.days.set(it.choices[:number])),
    "unset": lambda it, _: dict(it.days.unset()),
    "status": lambda it, number: {"status_id": it.held("status_id")[it.ids[number]]["status_id"]},
    "contact": lambda _, __: {"contact_id": None},
    "won on": lambda _, number: {"date_won": f"2026-01-0{number + 1}T12:00:00+00:00"},
}


@settings(max_examples=80)
@given(
    st.integers(0, 11), st.lists(st.tuples(st.sampled_from(sorted(BODIES)), st.integers(0, 4)), max_size=5)
)
def test_difference_foretells(place: int, changes: list[tuple[str, int]]) -> None:
    """Whatever is asked for, an organization then shows each foretold field as foretold, the others as before."""
    organization = Organization()
    with organization.client() as close:
        for kind, number in changes:
            before = close.opportunities.get(organization.ids[place])
            body = BODIES[kind](organization, number)
            try:
                after = close.opportunities.update(before.id, body)
            except errors.BadRequest:
                continue

            foretold = difference(before, body)
            seen = after.to_dict()
            for name, (old, new) in foretold.items():
                assert (before.to_dict().get(name), seen.get(name)) == (old, new)
            asked = {key.removesuffix(".add").removesuffix(".remove") for key in body}
            for name in asked - foretold.keys():
                assert seen.get(name) == before.to_dict().get(name)
            assert difference(after, body) == {}


@pytest.mark.parametrize(
    "row",
    [
        Update("oppo_1", {"custom.cf_1.add": "Monday"}, value=1, note="ü"),
        Update("oppo_1", x_tz_offset=-5.5, date_won=None).expecting({"value": 1, "custom.cf_1": None}),
        Update("oppo_1", value="x"),  # type: ignore[arg-type]  # cents are a number
    ],
)
def test_row_crosses_process_boundaries(row: Update) -> None:
    """A row comes out of a pickle, a copy and its JSON as it was, one that can't be sent with its reason."""
    for other in (
        pickle.loads(pickle.dumps(row)),  # noqa: S301 - its own pickle
        copy.deepcopy(row),
        Update.from_dict(json.loads(json.dumps(row.to_dict()))),
    ):
        assert other == row
        assert other.expected == row.expected
        assert (other.error is None) == (row.error is None)


def test_result_crosses_process_boundaries() -> None:
    """A result can be pickled, and its plain form is JSON that says what it says."""
    row, now = Update("oppo_1", value=2), Opportunity.from_dict({"id": "oppo_1", "value": 2})
    unknown = errors.OutcomeUnknown("PUT", "/opportunity/oppo_1/", "timed out", True, {"value": 2})
    for result in (
        Result(3, row, "applied", now, difference={"value": (UNSET, 2)}),
        Result(4, row, "failed", error=unknown),
    ):
        other = pickle.loads(pickle.dumps(result))  # noqa: S301 - its own pickle
        assert other.to_dict() == result.to_dict()
        plain = json.loads(json.dumps(result.to_dict()))
        assert Update.from_dict(plain["update"]) == row
        assert (plain["row"], plain["outcome"], plain["maybe_applied"]) == (
            result.row,
            result.outcome,
            result.error is not None,
        )


def test_plain_form_says_why_and_what_was_before() -> None:
    """As JSON a result has the text of its error; in a difference what there was not is null."""
    unknown = errors.OutcomeUnknown("PUT", "/opportunity/oppo_1/", "timed out", True, {"value": 2})
    failed = Result(1, Update("oppo_1", value=2), "failed", error=unknown).to_dict()
    changed = Result(
        2, Update("oppo_1", value=2), "would change", difference={"value": (UNSET, 2), "note": ("a", None)}
    ).to_dict()

    assert (failed["error"], failed["difference"]) == (str(unknown), {})
    assert (changed["error"], changed["maybe_applied"]) == (None, False)
    assert changed["difference"] == {"value": [None, 2], "note": ["a", None]}


def test_note_that_is_passed_over_ends_nothing() -> None:
    """Beside a `note_html` the note is no change; what comes after it is."""
    body = {"note": "a", "note_html": "<p>b</p>", "value": 2}

    assert difference({"note": "x", "note_html": "<p>x</p>", "value": 1}, body) == {
        "note_html": ("<p>x</p>", "<p>b</p>"),
        "value": (1, 2),
    }


def test_rows_that_fail_for_other_reasons_are_not_equal() -> None:
    """Rows are equal if they would be sent, refused or looked up again alike."""
    wrong: Any = "x"

    def doubtful(name: str) -> Update:
        error = errors.CustomFieldError(f"{name} has no such choice")
        return Update("oppo_1", Doubt(("opportunity", None), name, "set", "Gold", error))

    assert Update("oppo_1", value=wrong) == Update("oppo_1", value=wrong)
    assert Update("oppo_1", value=wrong) != Update("oppo_1", confidence=wrong)
    assert doubtful("Tier") == doubtful("Tier") != doubtful("Plan")


def test_row_that_a_newer_schema_makes_wrong_is_refused() -> None:
    """A row whose changes contradict each other once they are settled has that error, and no body."""
    field = CustomField("cf_1")

    row = Update("oppo_1", value=1).settled([field.set("a"), field.add("b")])

    assert isinstance(row.error, errors.InvalidRequest)
    assert (row.body, row.in_doubt) == ({}, ())


@pytest.mark.parametrize("stored", [None, 5, "row", [], {}, {"id": "oppo_1"}, {"body": {}}])
def test_what_is_no_stored_row_is_refused(stored: Any) -> None:
    """`from_dict` takes what `to_dict` wrote; anything else is refused by the argument's name."""
    with pytest.raises(errors.InvalidRequest, match=r"^stored takes "):
        Update.from_dict(stored)


@pytest.mark.parametrize("body", [None, 5, "text", {"valeu": 1}, {1: 2}])
def test_stored_row_with_an_unusable_body_has_an_error(body: Any) -> None:
    """A row whose values can't be sent is a row, as one that was made so; its error says why."""
    assert isinstance(Update.from_dict({"id": "oppo_1", "body": body}).error, errors.InvalidRequest)


@pytest.mark.parametrize("values", [None, 5, "value", [("value", 5)]])
def test_expected_values_are_a_mapping(values: Any) -> None:
    """Anything else is refused by the argument's name, also in a stored row."""
    with pytest.raises(errors.InvalidRequest, match=r"^values takes a mapping, not "):
        Update("oppo_1", value=5).expecting(values)
    if values is not None:
        with pytest.raises(errors.InvalidRequest, match=r"^values takes a mapping, not "):
            Update.from_dict({"id": "oppo_1", "body": {"value": 5}, "expected": values})


@pytest.mark.parametrize(("before", "update"), [(None, {}), ({}, None), (5, {}), ({}, "value")])
def test_difference_of_what_is_no_mapping_is_refused(before: Any, update: Any) -> None:
    """The argument that is none is named."""
    with pytest.raises(errors.InvalidRequest, match=r"^(before|update) takes a mapping, not "):
        difference(before, update)
