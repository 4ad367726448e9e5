"""Leads as Close exports them, and organizations that are made of them."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
from close_emulator import Emulator, seed_of_leads

from .conftest import BASE


def read(emulator: Emulator, path: str) -> Any:
    """Return what the emulator answers."""
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")) as http:
        return http.get(path).json()


def person(letter: str) -> str:
    """Return the id of a contact."""
    return f"cont_{letter * 43}"


def field(letter: str) -> str:
    """Return the key of a custom field."""
    return f"custom.cf_{letter * 43}"


def whole(**more: Any) -> dict[str, Any]:
    """Return an exported lead of two contacts."""
    return {
        "id": f"lead_{'l' * 43}",
        "name": "L",
        "contacts": [{"id": person("a")}, {"id": person("b")}],
        **more,
    }


def planted(lead: dict[str, Any], *, replaced: bool = False) -> tuple[Emulator, list[str]]:
    """Return an emulator with a lead of an export, and what was said of it."""
    said: list[str] = []
    return Emulator(seed_of_leads([lead], replaced=replaced, missed=said.append)), said
