"""What excuses a refusal in the fuzzing has a condition: of requests that are carried out it is not true."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

import httpx2 as httpx
import pytest
from close_description import load
from close_emulator import Emulator, Snapshot, served_operations

from tests.seeded import example_body, example_query, filled_path, needed_query

from . import fuzzing
from .asked import Asked, Place
from .claims import Claim, claims_of_tags
from .refusals import CLAIMS

Said: TypeAlias = tuple[str, str, Mapping[str, Any], Any]
#: Operations whose path has no example.
WITHOUT_EXAMPLE = {
    "comments_get_thread",
    "custom_field_schemas_get",
    "custom_field_schemas_reorder",
    "events_get",
    "opportunity_status_changes_get",
    "opportunity_status_changes_delete",
    "shared_custom_fields_get_association",
    "shared_custom_fields_update_association",
    "shared_custom_fields_remove_association",
}
LEAD = "lead_98tRkb2DSiY71NY4km2fGgatSRVoHPdP0KPTgH8Xr7i"
#: Further requests, where the examples say nothing that a claim is about: method, path, query and body.
MORE: list[Said] = [
    ("GET", "/activity/meeting/", {"provider_calendar_event_id": "event"}, None),
    ("GET", "/event/", {"_cursor": "older-1"}, None),
    (
        "GET",
        "/email_template/tmpl_AupjLWldZ3c3RRFWcJOuMpLOc7OqhbjTwawoQF62uIW/render/",
        {"s_query": '{"type": "match_all"}', "sender": "ada@example.com"},
        None,
    ),
    ("POST", "/export/lead/", {}, {"type": "leads", "format": "json", "include_activities": True}),
    (
        "POST",
        "/phone_number/request/internal/",
        {},
        {
            "country": "US",
            "assign_to": ["user_OdS67m4xPdUWL0sP0gnSI78MIMgXTW5toQR3yk0SvyZ"],
            "with_sms": True,
            "with_mms": True,
        },
    ),
]
ALL = [*CLAIMS, *claims_of_tags()]


@cache
def carried_out() -> list[tuple[Asked, list[Place]]]:
    """Return the description's examples that an emulator carries out, each with the places of its values."""
    emulator = fuzzing.new_emulator()
    file = uploaded(emulator)
    start = emulator.snapshot()
    found: list[Said] = []
    for operation in load().operations:
        if operation.id not in served_operations() - WITHOUT_EXAMPLE:
            continue
        query = {**example_query(operation), **needed_query(operation)}
        found.append((operation.method, filled_path(operation), query, example_body(operation)))
    note = {"lead_id": LEAD, "attachments": [file]}
    asked = [
        (one, [(), *((name,) for name in one.query), *places(one.body)])
        for said in [*found, *MORE, ("POST", "/activity/note/", {}, note)]
        if (one := answered(emulator, start, said)) is not None
    ]
    assert len(asked) >= 0.9 * len(served_operations())
    return asked


def uploaded(emulator: Emulator) -> dict[str, str]:
    """Return an uploaded file, as attachments name it."""
    body = {"filename": "offer.pdf", "content_type": "application/pdf"}
    url = emulator.handle(request(emulator, "POST", "/files/upload/", {}, body)).json()["download"]["url"]
    emulator._store.files[url] |= {"uploaded": "2026-11-23T11:00:00+00:00", "content": b"%PDF"}
    return {"url": url, "filename": "offer.pdf"}


def request(emulator: Emulator, method: str, path: str, query: Mapping[str, Any], body: Any) -> httpx.Request:
    """Return a request that has a token."""
    return httpx.Request(
        method,
        f"https://api.close.com/api/v1{path}",
        params=dict(query),
        json=body,
        headers={"Authorization": f"Bearer {emulator.token}"},
    )


def answered(emulator: Emulator, start: Snapshot, said: Said) -> Asked | None:
    """Return a request beside the state that it met if it is carried out, else None."""
    sent = request(emulator, *said)
    emulator.restore(start)
    return Asked(start.copy_of_store(), sent) if emulator.handle(sent).is_success else None


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """Iterate over the places within a body, as refusals name them."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inner:
        yield (*at, str(name))
        yield from places(one, (*at, str(name)))


def answers(claim: Claim) -> Iterator[bool]:
    """Iterate over whether a claim is true of each place of each request that it can be asked of."""
    for asked, at in carried_out():
        for place in at:
            try:
                yield claim.holds(asked, place)
            except (AttributeError, IndexError, KeyError, TypeError, ValueError):
                continue


@pytest.mark.parametrize("claim", ALL, ids=[f"{place} {one.text}" for place, one in enumerate(ALL)])
def test_no_claim_excuses_everything(claim: Claim) -> None:
    """Each claim is asked of requests that were carried out, and there are some of which it is not true."""
    assert False in answers(claim)
