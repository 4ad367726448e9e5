"""Models read whatever is received and write only what Close documents."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from typing import Any

import pytest
from close_api.models import (
    AttachmentIn,
    Opportunity,
    OpportunityList,
    OpportunitySuggestedAction,
    Pipeline,
    UpdateOpportunity,
)
from close_runtime.errors import InvalidRequest, MissingField
from hypothesis import given
from hypothesis import strategies as st

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
KNOWN = sorted(field.name for field in Opportunity._FIELDS.values())


@given(st.dictionaries(st.sampled_from(KNOWN) | st.text(), JSON, max_size=12))
def test_round_trip_loses_nothing(came: dict[str, Any]) -> None:
    """Whatever JSON object is read, also with every described field read, to_dict() returns it as it was."""
    opportunity = Opportunity.from_dict(came)
    for name in Opportunity._FIELDS:
        getattr(opportunity, name, None)

    assert opportunity.to_dict() == came


def test_typed_values_come_as_python_has_them() -> None:
    """Dates, date-times and nested objects are read as such; words and numbers as received."""
    opportunity = Opportunity.from_dict(
        {
            "date_won": "2026-03-01",
            "date_created": "2026-01-02T03:04:05.678000+00:00",
            "attachments": [{"url": "https://app.close.com/go/file/a/"}],
            "value": 500,
        }
    )

    assert opportunity.date_won == dt.date(2026, 3, 1)
    assert opportunity.date_created == dt.datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=dt.UTC)
    assert opportunity.attachments[0].url == "https://app.close.com/go/file/a/"
    assert opportunity.value == 500


def test_date_time_without_zone_is_read() -> None:
    """Pipelines and other newer objects send date-times without a zone: they are read as UTC, and kept as received."""
    came = "2021-07-13T11:36:04.983404"
    pipeline = Pipeline.from_dict({"date_created": came, "date_updated": f"{came}-08:00"})

    assert pipeline.date_created == dt.datetime(2021, 7, 13, 11, 36, 4, 983404, tzinfo=dt.UTC)
    assert pipeline.date_updated == dt.datetime(2021, 7, 13, 19, 36, 4, 983404, tzinfo=dt.UTC)
    assert pipeline.to_dict()["date_created"] == came


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("value_period", "weekly"),
        ("date_won", "soon"),
        ("value", "12"),
        ("attachments", None),
        ("comment_summary", 7),
    ],
)
def test_unexpected_value_is_kept_unchanged(name: str, value: object) -> None:
    """A new word, a bad date or a value of another kind is given as received, never lost or made up."""
    assert getattr(Opportunity.from_dict({name: value}), name) == value


def test_missing_field_is_a_clear_error() -> None:
    """Reading a described field that was not sent says so, in the tree of our errors and as an AttributeError."""
    opportunity = Opportunity.from_dict({"id": "oppo_1"})

    with pytest.raises(MissingField, match="value did not come with this Opportunity"):
        _ = opportunity.value
    assert not hasattr(opportunity, "status_label")
    assert "value" not in opportunity


def test_bad_record_does_not_lose_its_page() -> None:
    """One record that is no object at all leaves the other records of its page readable."""
    page = OpportunityList.from_dict({"data": [{"id": "oppo_1"}, None, {"id": "oppo_2"}], "has_more": False})

    assert [getattr(item, "id", None) for item in page.data] == ["oppo_1", None, "oppo_2"]


def test_change_of_a_nested_object_is_not_lost() -> None:
    """What is changed in a nested object or list that was read is in to_dict()."""
    opportunity = Opportunity.from_dict({"attachments": [{"url": "a"}]})

    opportunity.attachments[0].url = "b"

    assert opportunity.to_dict() == {"attachments": [{"url": "b"}]}


def test_union_is_read_as_the_object_it_is() -> None:
    """Of the objects that a suggested action's details can be, the one whose keys are there is taken."""
    details = {"contact_id": "cont_1", "message_draft": "Hi", "subject_draft": "Hello"}
    action = OpportunitySuggestedAction.from_dict({"action": "follow_up_email", "details": details})

    assert type(action.details).__name__ == "OpportunityFollowUpEmailActionDetails"


def test_models_copy_and_pickle() -> None:
    """A copy and a pickled model are equal to their source and independent of it."""
    source = Opportunity.from_dict({"id": "oppo_1", "custom.cf_1": ["a"]})
    copies = [copy.deepcopy(source), pickle.loads(pickle.dumps(source))]  # noqa: S301  # its own pickle

    source["custom.cf_1"].append("b")

    assert [other["custom.cf_1"] for other in copies] == [["a"], ["a"]]
    assert copies[0] == copies[1] != source


@pytest.mark.parametrize(
    ("arguments", "reported"),
    [
        ({"value": 12.5}, "value takes a whole number, not 12.5"),
        ({"value": True}, "value takes a whole number, not True"),
        ({"value": None}, "value takes a whole number, not None"),
        ({"confidence": "50"}, "confidence takes a whole number"),
        ({"note": None}, "note takes a string, not None"),
        ({"note": "\ud800"}, "note takes text that UTF-8 can hold"),
        (
            {"value_period": "weekly"},
            "value_period takes one of 'annual', 'monthly', 'one_time', not 'weekly'",
        ),
        (
            {"date_won": dt.datetime(2026, 1, 1)},
            r"date_won takes a datetime with a time zone or a date \(YYYY-MM-DD\)",
        ),
        ({"date_won": "2026-01-01T00:00:00"}, "date_won takes a datetime with a time zone or a date"),
        ({"date_won": "2026-02-30"}, "date_won takes a datetime with a time zone or a date"),
        ({"date_won": "20260101"}, "date_won takes a datetime with a time zone or a date"),
        ({"attachments": "file"}, "attachments takes a list"),
        (
            {"attachments": [{"url": "https://app.close.com/go/file/a/"}]},
            r"attachments\[0\].filename must be given",
        ),
    ],
)
def test_body_that_close_would_refuse_is_refused_first(arguments: dict[str, Any], reported: str) -> None:
    """A value of another kind than documented, null included, is refused when the body is built, naming the field."""
    with pytest.raises(InvalidRequest, match=reported):
        UpdateOpportunity(**arguments)


@pytest.mark.parametrize(
    ("keys", "reported"),
    [
        ([{"custom.cf_1": "a"}, {"custom.cf_1.add": "b"}], "contradict"),
        ([{"custom.cf_1.add": "a"}, {"custom.cf_1.remove": "b"}], "contradict"),
        ([{"custom.cf_1.remove": "a"}, {"custom.cf_1": None}], "contradict"),
        ([{"custom.cf_1.add": "a"}, {"custom.cf_1.add": "b"}], "given twice"),
        ([{"value": 1}], "given twice"),
        ([{"custom.cf_1": {"a": 1}}], "takes text, a number"),
        ([{"custom.cf_1": [{"a": 1}]}], "takes text, a number"),
        ([{"custom.cf_1": float("nan")}], "finite"),
        ([{"custom.cf_1.add": ["a"]}], "takes a string"),
        ([{"custom.cf_1.add": None}], "takes a string"),
        ([{"custom.Plan": "a"}], "not a key that Close documents"),
        ([{"custom.cf_1\n": "a"}], "not a key that Close documents"),
        ([{"custom": {"cf_1": "a"}}], "not a key that Close documents"),
        ([{"lead_id": "lead_1"}], "not a key that Close documents"),
    ],
)
def test_custom_keys_are_checked(keys: list[dict[str, Any]], reported: str) -> None:
    """Malformed keys, values no field takes, and two things done to one field are refused."""
    body = UpdateOpportunity(value=5)

    with pytest.raises(InvalidRequest, match=reported):
        body.add_keys(*keys)


def test_body_is_written_as_close_takes_it() -> None:
    """Dates become text, nested objects JSON; null is sent where it was given and nothing where it was not."""
    body = UpdateOpportunity(
        date_won=dt.datetime(2026, 1, 2, 3, 4, tzinfo=dt.UTC),
        contact_id=None,
        attachments=[AttachmentIn(url="https://app.close.com/go/file/a/", filename="a")],
    ).add_keys({"custom.cf_1": dt.date(2026, 1, 2), "custom.cf_2": None, "custom.cf_3.add": "Wednesday"})

    assert body.to_dict() == {
        "date_won": "2026-01-02T03:04:00+00:00",
        "contact_id": None,
        "attachments": [{"url": "https://app.close.com/go/file/a/", "filename": "a"}],
        "custom.cf_1": "2026-01-02",
        "custom.cf_2": None,
        "custom.cf_3.add": "Wednesday",
    }


def test_additional_properties_are_a_live_view() -> None:
    """Keys not described by name can be read, set and removed through the view, and are checked there as well."""
    body = UpdateOpportunity(value=5)
    body.additional_properties["custom.cf_1"] = "a"
    body.additional_properties = {"custom.cf_2": "b"}

    assert dict(body.additional_properties) == {"custom.cf_2": "b"}
    assert body.to_dict() == {"value": 5, "custom.cf_2": "b"}
    with pytest.raises(InvalidRequest):
        body.additional_properties["custom.cf_2.add"] = "c"
