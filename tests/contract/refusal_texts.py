"""Refusals, text by text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx

from .asked import Place


def texts(answer: httpx.Response) -> Iterator[tuple[Place, str]]:
    """What a refusal says, each text with the place that it is about. What has another form is a text as it stands."""
    try:
        body = answer.json()
    except ValueError:
        body = answer.text
    yield from _texts(body, ())


def _texts(node: Any, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(node, str):
        yield place, node
        return
    if not isinstance(node, dict) or not node.keys() <= {"error", "errors", "field-errors"}:
        yield place, json.dumps(node)
        return
    if "error" in node:
        yield from _texts(node["error"], place)
    for key in ("errors", "field-errors"):
        below = node.get(key, {})
        if isinstance(below, dict):
            for name, inner in below.items():
                yield from _texts(inner, (*place, name))
        else:
            for inner in below if isinstance(below, list) else [below]:
                yield from _texts(inner, place)
