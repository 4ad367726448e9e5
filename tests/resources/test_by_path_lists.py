"""Lists by path, as iterations: they read, and go on where another one ended."""

from __future__ import annotations

import httpx2 as httpx
import pytest

from tests.colours import COLOURS, Colour
from tests.resources.test_by_path import LOST, QUICK, Recorder, reaching


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("path", ["/data/search/", "/data/other/"])
def test_lists_by_post_are_reads(colour: Colour, path: str) -> None:
    """Iterating changes nothing, whatever the method: a page whose answer was lost is requested again."""
    server = Recorder(LOST, {"data": [{"id": "lead_1"}], "has_more": False, "cursor": None})
    with reaching(colour, server, retry=QUICK) as close:
        found = [
            one["id"] for one in close.iterate(path, method="POST", json={"query": {"type": "match_all"}})
        ]

    assert (found, len(server.requests)) == (["lead_1"], 2)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("path", ["/opportunity/", "/item/"])
def test_iterations_by_path_are_resumed(colour: Colour, path: str) -> None:
    """A token of one iteration has the next begin behind the last object, described or not."""
    objects = [
        {"id": f"oppo_{number}", "date_created": f"2026-01-0{number}T00:00:00Z"} for number in range(1, 5)
    ]
    skipped: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        skip, limit = int(request.url.params.get("_skip", 0)), int(request.url.params["_limit"])
        skipped.append(skip)
        page = objects[skip : skip + limit]
        return httpx.Response(200, json={"data": page, "has_more": skip + limit < len(objects)})

    params = {"_order_by": "value"} if path == "/opportunity/" else None
    with reaching(colour, answer) as close:
        first = close.iterate(path, params=params, page_size=2)
        begun = [next(first)["id"] for _ in range(2)]
        before = len(skipped)
        rest = close.iterate(path, params=params, page_size=2, resume_token=first.resume_token)
        following = next(rest)["id"]

    assert begun == ["oppo_1", "oppo_2"]
    assert following == "oppo_3"
    assert 0 not in skipped[before:]
