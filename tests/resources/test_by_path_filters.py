"""Filters by nothing in requests by path."""

from __future__ import annotations

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
        ("/item/", {"lead_id__in": []}, None),
        ("/item/", {"query": "", "_cursor": ""}, "query=&_cursor="),
    ],
)
def test_filters_by_nothing(path: str, params: dict[str, Any], sent: str | None) -> None:
    """What the generated lists refuse is refused by path; of lists not described, all but searches and paging."""
    server = Recorder({})
    with reaching("sync", server) as close:
        if sent is None:
            with pytest.raises(errors.InvalidRequest, match="leave it out to list all"):
                close.request("GET", path, params=params)
        else:
            close.request("GET", path, params=params)

    assert [one.url.query.decode() for one in server.requests] == ([] if sent is None else [sent])
