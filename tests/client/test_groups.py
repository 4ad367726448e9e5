"""Tags below a group: `close.activities.lead_merges`."""

from __future__ import annotations

import subprocess
import sys

import httpx2 as httpx
import pytest

from tests.colours import COLOURS, Colour, client


@pytest.mark.parametrize("colour", COLOURS)
def test_group_has_its_own_operations_and_those_below(colour: Colour) -> None:
    """The group lists its own, the tag below is one object that keeps, and options of the client hold in both."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"data": [], "has_more": False})

    with client(colour, answer) as close:
        close.activities.list()
        close.activities.lead_merges.list(lead_id=["lead_1"])
        close.with_options(timeout=3).activities.lead_merges.list()

    assert [request.url.path for request in sent] == [
        "/api/v1/activity/", "/api/v1/activity/lead_merge/", "/api/v1/activity/lead_merge/",
    ]  # fmt: skip
    assert sent[1].url.params["lead_id"] == "lead_1"
    assert sent[2].extensions["timeout"]["read"] == 3


def test_tags_of_a_group_are_loaded_with_their_first_use() -> None:
    """A client and a group load nothing of the tags below."""
    program = """
import sys
from close_crm import Close
close = Close("key")
close.activities
assert "close_api.api.activities" in sys.modules
assert "close_api.api.activities_lead_merges" not in sys.modules
close.activities.lead_merges
assert "close_api.api.activities_lead_merges" in sys.modules
assert not [name for name in sys.modules if name.startswith("close_api.models.")]
"""
    subprocess.run([sys.executable, "-c", program], check=True)
