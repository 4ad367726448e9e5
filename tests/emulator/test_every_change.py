"""Every change of an object with events is seen, whatever operation makes it."""

from __future__ import annotations

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
    before, seen = emulator.snapshot().copy_of_store(), set[str]()
    changes = Watch.changes

    def noted(watch: Watch) -> list[Change]:
        found = changes(watch)
        seen.update(one.id for one in found)
        return found

    monkeypatch.setattr(Watch, "changes", noted)
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")) as api:
        api.request(operation.method, filled_path(operation), json=example_body(operation))
    after = emulator.snapshot().copy_of_store()
    changed = {
        id
        for kind in KINDS
        for old, new in [(kind.table(before), kind.table(after))]
        for id in {**old, **new}
        if old.get(id) != new.get(id)
    }

    assert changed == seen
