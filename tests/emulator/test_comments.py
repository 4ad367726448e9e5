"""Comments on activities and opportunities, and their threads. https://developer.close.com/api/resources/comments"""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import BASE, Clock, Names


@pytest.fixture(name="note")
def _note(api: httpx.Client) -> str:
    """A note on a lead of its own."""
    lead = api.post("/lead/", json={"name": "Rowe"}).json()["id"]
    return str(api.post("/activity/note/", json={"lead_id": lead, "note": "x"}).json()["id"])


@pytest.fixture(name="other")
def _other(emulator: Emulator) -> httpx.Client:
    """A client of another user."""
    key = list(emulator.api_keys.values())[1]
    return httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(key, ""))


def comment(api: httpx.Client, about: str, text: str = "a") -> dict[str, Any]:
    """Return a new comment."""
    made = api.post("/comment/", json={"object_id": about, "body": f"<p>{text}</p>"})
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    return found


def threads(api: httpx.Client, **query: str) -> list[str]:
    """Return what the threads of a list are about."""
    return [one["object_id"] for one in api.get("/comment_thread/", params=query).json()["data"]]


def test_comments_make_a_thread(api: httpx.Client, note: str) -> None:
    """The first comment begins the object's thread; what is removed is emptied, and the last takes the thread along."""
    path = f"/activity/note/{note}/"
    first, second = (comment(api, note, text) for text in "ab")
    thread = api.get(f"/comment_thread/{first['thread_id']}/").json()

    assert first["thread_id"] == second["thread_id"]
    assert (thread["object_type"], thread["num_comments"]) == ("activity.note", 2)
    assert api.get(path).json()["comment_summary"] == {"comment_count": 2, "thread_id": thread["id"]}
    assert api.delete(f"/comment/{first['id']}/").status_code == 204
    kept = api.get("/comment/", params={"object_id": note}).json()["data"]
    assert [one["body"] for one in kept] == ["", "<body><p>b</p></body>"]
    assert kept[0]["removed_at"] is not None
    api.delete(f"/comment/{second['id']}/").raise_for_status()
    assert api.get(f"/comment_thread/{thread['id']}/").status_code == 404
    assert api.get(path).json()["comment_summary"] is None


def test_comments_of_others_stay(api: httpx.Client, note: str, other: httpx.Client) -> None:
    """Only one's own comments can be changed; lists need exactly one of the two filters (page on comments)."""
    one = comment(api, note)

    assert other.put(f"/comment/{one['id']}/", json={"body": "x"}).status_code == 403
    assert other.get("/comment/").status_code == 400


def test_comments_go_with_their_object(api: httpx.Client, note: str) -> None:
    """What was written about an activity is gone with it."""
    one = comment(api, note)
    api.delete(f"/activity/note/{note}/").raise_for_status()

    assert api.get(f"/comment/{one['id']}/").status_code == 404


def test_removed_comment_mentions_nobody(api: httpx.Client, names: Names, note: str) -> None:
    """Whom a comment names is empty with its text; the others' stays."""
    texts = [f'<span data-mention-id="{names.users[name]}">@{name}</span>' for name in ("Bruno", "Ada")]
    first, second = (comment(api, note, text) for text in texts)
    api.delete(f"/comment/{first['id']}/").raise_for_status()

    listed = api.get("/comment/", params={"thread_id": first["thread_id"]}).json()["data"]

    assert [first["mentions"], second["mentions"]] == [[names.users["Bruno"]], [names.users["Ada"]]]
    assert [one["mentions"] for one in listed] == [[], second["mentions"]]


def test_threads_are_found_by_what_they_are_about(api: httpx.Client, names: Names, note: str) -> None:
    """The newest thread comes first; `ids` and `object_ids` choose some of them."""
    about = names.opportunities["Northlight Studio/Renewed"]
    thread = comment(api, about)["thread_id"]
    comment(api, note)

    assert threads(api)[:2] == [note, about]
    assert threads(api, object_ids=about) == [about]
    assert threads(api, object_ids=f"{about},{note}", _limit="1") == [note]
    assert threads(api, ids=thread) == [about]
    assert threads(api, ids=thread, object_ids=note) == []


def test_whoever_wrote_takes_part_once(
    api: httpx.Client, other: httpx.Client, names: Names, note: str
) -> None:
    """A thread names each author of a comment that is still there, in the order of their first ones."""
    thread = f"/comment_thread/{comment(api, note)['thread_id']}/"
    theirs = comment(other, note)
    comment(api, note)
    both = api.get(thread).json()["participating"]
    other.delete(f"/comment/{theirs['id']}/").raise_for_status()

    assert both == [names.users["Ada"], names.users["Bruno"]]
    assert api.get(thread).json()["participating"] == [names.users["Ada"]]


def test_comments_follow_what_they_are_about(api: httpx.Client, names: Names, note: str) -> None:
    """When the object's lead is merged into another, its comments and their thread are of that lead."""
    made = comment(api, note)
    into = names.leads["Quayside Bakery"]
    api.post("/lead/merge/", json={"source": made["lead_id"], "destination": into}).raise_for_status()

    assert made["lead_id"] != into
    assert api.get(f"/comment/{made['id']}/").json()["lead_id"] == into
    assert api.get("/comment/", params={"object_id": note}).json()["data"][0]["lead_id"] == into
    assert api.get(f"/comment_thread/{made['thread_id']}/").json()["lead_id"] == into


def test_change_moves_the_dates_of_comment_and_thread(api: httpx.Client, clock: Clock, note: str) -> None:
    """A new text has its moment, in microseconds; the creation's stays."""
    made = comment(api, note)
    clock.forward(seconds=90)
    changed = api.put(f"/comment/{made['id']}/", json={"body": "<p>b</p>"}).json()
    thread = api.get(f"/comment_thread/{made['thread_id']}/").json()

    assert changed == made | {
        "body": "<body><p>b</p></body>",
        "updated_at": "2026-11-23T22:31:30.000000+00:00",
    }
    assert (thread["created_at"], thread["updated_at"]) == (made["created_at"], changed["updated_at"])
