"""Every change of an object with events is seen, whatever operation makes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_description import Operation, load
from close_emulator import Emulator, served_operations
from close_emulator.event_kinds import KINDS
from close_emulator.state.indexed_table import Change, Watch

from tests.seeded import example_body, filled_path

from .conftest import BASE

#: Values go with the definitions of their fields, which is no event of the objects that lose them.
WRITES = [
    one
    for one in load().operations
    if one.method != "GET"
    and one.id in served_operations()
    and not one.id.startswith(
        (
            "shared_custom_fields_",
            "custom_field_schemas_",
            "activity_custom_fields_delete",
            "custom_object_custom_fields_delete",
            "opportunity_custom_fields_delete",
            "opportunity_status_changes_delete",
        )
    )
]


@pytest.mark.parametrize("operation", WRITES, ids=lambda one: one.id)
def test_no_change_is_overlooked(operation: Operation, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever code changes an object, it is seen, and so has its event."""
    emulator = Emulator()

    changed, seen = changes_of(
        emulator, operation.method, filled_path(operation), example_body(operation), monkeypatch
    )

    assert changed == seen


def bulk(kind: str, path: str | None = None, **body: Any) -> tuple[str, str, dict[str, Any]]:
    """Return a bulk action about all leads."""
    return "POST", f"/bulk_action/{path or kind}/", {"s_query": {"type": "match_all"}, **body}


def first(emulator: Emulator, path: str) -> str:
    """Return the id of the first object of a list."""
    return next(iter(emulator.snapshot().copy_of_store().plain[path]))


SENDER = {"sender_name": "Ada Marsh", "sender_email": "ada@example.com"}
#: Requests that change more than the examples of the description do, whose searches find little.
WIDE: dict[str, Callable[[Emulator], tuple[str, str, dict[str, Any]]]] = {
    "bulk delete": lambda _: bulk("delete"),
    "bulk edit of the status": lambda emulator: bulk(
        "edit",
        type="set_lead_status",
        lead_status_id=emulator.snapshot().copy_of_store().organization["lead_statuses"][-1]["id"],
    ),
    "bulk edit of leads": lambda _: bulk(
        "edit", type="set_custom_field", custom_field_name="Industry", custom_field_value="Paper"
    ),
    "bulk edit of contacts": lambda _: bulk(
        "edit",
        type="set_contact_custom_field",
        custom_field_name="Birthday",
        custom_field_value="1990-05-01",
    ),
    "bulk email": lambda emulator: bulk("email", template_id=first(emulator, "/email_template/")),
    "bulk subscription": lambda emulator: bulk(
        "sequence_subscription", action_type="subscribe", contact_preference="contact",
        sequence_id=list(emulator.snapshot().copy_of_store().plain["/sequence/"])[-1],
        sender_account_id=first(emulator, "/connected_account/"), **SENDER,
    ),
    "bulk pause": lambda _: bulk("sequence_subscription", action_type="pause"),
    "sequence with subscriptions": lambda emulator: (
        "DELETE", f"/sequence/{first(emulator, '/sequence/')}/", {},
    ),
    "address of a contact": lambda emulator: (
        "POST", "/unsubscribe/email/",
        {"email": next(
            one["emails"][0]["email"]
            for one in emulator.snapshot().copy_of_store().contacts.values()
            if one["emails"]
        )},
    ),
}  # fmt: skip


@pytest.mark.parametrize("request_of", WIDE.values(), ids=WIDE.keys())
def test_no_change_of_many_is_overlooked(
    request_of: Callable[[Emulator], tuple[str, str, dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Objects that an action finds by a search, or by what they belong to, are seen as well."""
    emulator = Emulator()

    changed, seen = changes_of(emulator, *request_of(emulator), monkeypatch)

    assert changed == seen != set()


def changes_of(
    emulator: Emulator, method: str, path: str, body: Any, monkeypatch: pytest.MonkeyPatch
) -> tuple[set[str], set[str]]:
    """Return the ids of objects with events that a request changed, and of those that were seen to change."""
    before, seen = emulator.snapshot().copy_of_store(), set[str]()
    changes = Watch.changes

    def noted(watch: Watch) -> list[Change]:
        found = changes(watch)
        seen.update(one.id for one in found)
        return found

    monkeypatch.setattr(Watch, "changes", noted)
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")) as api:
        api.request(method, path, json=body)
    after = emulator.snapshot().copy_of_store()
    changed = {
        id
        for kind in KINDS
        for old, new in [(kind.table(before), kind.table(after))]
        for id in {**old, **new}
        if old.get(id) != new.get(id)
    }
    return changed, seen
