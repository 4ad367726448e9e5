"""Paths that Close no longer describes and programs still use.

Facts: until September 2020 definitions of custom fields were at `/custom_fields/`; the change log said that it stays.
"""

import httpx2 as httpx
import pytest
from close_emulator import Emulator


@pytest.mark.parametrize("kind", ["lead", "contact", "opportunity", "activity", "shared"])
def test_custom_fields_in_the_plural(api: httpx.Client, kind: str) -> None:
    """The old path lists, reads, changes and removes what the present one does."""
    listed = api.get(f"/custom_fields/{kind}/").raise_for_status().json()
    field = listed["data"][0]["id"]

    assert listed == api.get(f"/custom_field/{kind}/").json()
    renamed = api.put(f"/custom_fields/{kind}/{field}/", json={"name": "Renamed"}).raise_for_status().json()
    assert api.get(f"/custom_field/{kind}/{field}/").json() == renamed
    api.delete(f"/custom_fields/{kind}/{field}/").raise_for_status()
    assert api.get(f"/custom_field/{kind}/{field}/").status_code == 404


def test_only_what_there_was(api: httpx.Client, emulator: Emulator) -> None:
    """What never was at the old path is unknown there, and the description names no old path."""
    assert api.get("/custom_fields/custom_object_type/").status_code == 404
    assert api.get("/custom_fields/").status_code == 404
    assert not [
        path for path in emulator.description("http://x")["paths"] if path.startswith("/custom_fields/")
    ]
