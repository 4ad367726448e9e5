"""Every change says who made it and when, whatever it changes; who created an object, and when, stays."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

import httpx2 as httpx
import pytest
from close_description import Operation, load
from close_emulator import Emulator, served_operations

from tests.seeded import example_body, filled_path

from .conftest import BASE, Clock

WHO: Final = ("updated_by", "updated_by_id")
WHEN: Final = ("date_updated", "updated_at")
CREATED: Final = ("created_by", "created_by_id", "date_created", "created_at")
#: Operations that only the first user may carry out on the seed's objects.
OF_THE_FIRST: Final = {
    "comments_update": "comments of others can't be changed",
    "phone_numbers_update": "numbers of others can't be changed",
}


def answered(operation: Operation) -> frozenset[str]:
    """Return the keys of an operation's answer."""
    media = next(answer for code, answer in operation.answers.items() if code < "3")
    return frozenset() if media is None else frozenset(load().known_keys(media.schema)[0])


UPDATES: Final = [
    one
    for one in load().operations
    if one.id in served_operations()
    and one.method == "PUT"
    and "{" in one.path
    and one.body is not None
    and answered(one) & {*WHO, *WHEN}
]


@pytest.mark.parametrize("operation", UPDATES, ids=[one.id for one in UPDATES])
def test_change_names_its_editor(emulator: Emulator, clock: Clock, operation: Operation) -> None:
    """The example of each update, sent by another user an hour later, has that user and that moment."""
    user_id, key = list(emulator.api_keys.items())[0 if operation.id in OF_THE_FIRST else 1]
    path = filled_path(operation)
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(key, "")) as api:
        clock.now += timedelta(hours=1)
        before: dict[str, Any] = api.get(path).json()
        answer = api.put(path, json=example_body(operation))
        changed = answer.json()

    assert answer.status_code == 200, answer.text
    assert {changed[name] for name in WHO if name in changed} <= {user_id}
    assert {changed[name][:19] for name in WHEN if name in changed} <= {"2026-11-23T23:30:00"}
    assert [changed.get(name) for name in CREATED] == [before.get(name) for name in CREATED]
