"""Filters by nothing in requests by path."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from close_crm import errors

from .test_by_path import Recorder, reaching


@pytest.mark.parametrize(
    ("path", "params", "sent"),
    [
        ("/contact/", {"lead_id": ""}, None),
        ("/activity/", {"lead_id__in": []}, None),
        ("/activity/", {"id__in": []}, "id__in="),
        ("/lead/", {"query": ""}, "query="),
        # Close may filter by what the description doesn't know of a list that it does.
        ("/lead/", {"lead_id": ""}, None),
        ("/opportunity/", {"owner_id__in": []}, None),
        ("/opportunity/", {"lead_query": "", "_limit": ""}, "lead_query=&_limit="),
        ("/item/", {"lead_id__in": []}, None),
        ("/item/", {"query": "", "_cursor": ""}, "query=&_cursor="),
    ],
)
def test_filters_by_nothing(path: str, params: dict[str, Any], sent: str | None) -> None:
    """What the generated lists refuse is refused by path; of what is not described, all but searches and paging."""
    server = Recorder({})
    with reaching("sync", server) as close:
        if sent is None:
            with pytest.raises(errors.InvalidRequest, match="leave it out for all"):
                close.request("GET", path, params=params)
        else:
            close.request("GET", path, params=params)

    assert [one.url.query.decode() for one in server.requests] == ([] if sent is None else [sent])


class Name(str, Enum):  # noqa: UP042 - `str()` of its members is not their value, as `f"{...}"` of a StrEnum's is
    """Names of parameters, as a program may keep them."""

    LEAD = "lead_id"


@pytest.mark.parametrize("value", ["", [], ["a,b"], None, float("nan")])
def test_name_from_an_enum_is_shown_as_it_is_sent(value: Any) -> None:
    """An error names the parameter, not the member of the enumeration; a good value is sent under it."""
    server = Recorder({})
    with reaching("sync", server) as close:
        close.request("GET", "/lead/", params={Name.LEAD: "lead_1"})
        with pytest.raises(errors.InvalidRequest, match="lead_id") as caught:
            close.request("GET", "/lead/", params={Name.LEAD: value})

    assert "Name.LEAD" not in str(caught.value)
    assert server.requests[0].url.query == b"lead_id=lead_1"
