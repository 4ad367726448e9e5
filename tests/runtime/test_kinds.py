"""Objects of several kinds, distinguished by one of their keys."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_api.models import ActivityList, AnyActivity, LeadMerge, OpportunityStatusChange
from close_runtime.codecs import Kinds
from close_runtime.errors import InvalidRequest
from close_runtime.models import Nested

from tests.colours import COLOURS, Colour, client

KINDS = Kinds(
    "_type", {"LeadMerge": Nested("close_api.models", "LeadMerge")}, Nested("close_api.models", "AnyActivity")
)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"_type": "LeadMerge", "source_lead_id": "lead_1"}, LeadMerge),
        ({"_type": "Dream", "source_lead_id": "lead_1"}, AnyActivity),
        ({"_type": 7}, AnyActivity),
        ({}, AnyActivity),
        ("none", str),
    ],
)
def test_kind_decides_the_model(value: Any, kind: type) -> None:
    """The key decides, however few of its fields an object has; what is no described kind is read as all kinds are."""
    read = KINDS.read(value)

    assert type(read) is kind
    assert read == value


def test_kind_decides_what_is_written() -> None:
    """An object that is sent is checked as its kind, and what is no object is refused."""
    assert (
        KINDS.write("one", {"_type": "LeadMerge", "source_lead_id": "lead_1"})["source_lead_id"] == "lead_1"
    )
    with pytest.raises(InvalidRequest, match=r"one\.source_lead_id takes a string"):
        KINDS.write("one", {"_type": "LeadMerge", "source_lead_id": 1})
    with pytest.raises(InvalidRequest, match="one takes AnyActivity or a mapping"):
        KINDS.write("one", "text")


@pytest.mark.parametrize("colour", COLOURS)
def test_lists_and_iterations_have_the_kinds(colour: Colour) -> None:
    """A list of all activities has each as its kind, listed or iterated, and keeps what it does not know."""
    data: list[dict[str, Any]] = [
        {
            "_type": "LeadMerge",
            "id": "acti_1",
            "merge_status": "completed",
            "date_created": "2026-03-02T09:15:41Z",
        },
        {"_type": "OpportunityStatusChange", "id": "acti_2", "date_created": "2026-03-02T09:15:40Z"},
        {"_type": "Dream", "id": "acti_3", "depth": 3, "date_created": "2026-03-02T09:15:39Z"},
    ]
    wanted = [LeadMerge, OpportunityStatusChange, AnyActivity]

    with client(colour, lambda _: httpx.Response(200, json={"data": data, "has_more": False})) as close:
        listed = close.activities.list()
        iterated = list(close.activities.iterate())

    assert isinstance(listed, ActivityList)
    assert [type(one) for one in listed] == [type(one) for one in iterated] == wanted
    assert [one.to_dict() for one in iterated] == data
    assert iterated[2]["depth"] == 3
