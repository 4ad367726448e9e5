"""The description says of every operation what Close's published document says of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from close_description import locate

from .accepted import read, settle
from .facts import compare, described, not_described

#: Facts of Close's document of August 2026 (https://api.close.com/api/openapi.json): names, types and limits.
PUBLISHED: dict[str, Any] = json.loads(
    (Path(__file__).parent / "published_facts.json").read_text(encoding="utf-8")
)
DESCRIPTION: dict[str, Any] = json.loads(locate().read_bytes())


def test_description_differs_only_where_there_is_a_reason() -> None:
    """Types, nullability, enums, requiredness and limits are Close's, but for what is accepted with a reason."""
    differing, _ = settle(compare(PUBLISHED, DESCRIPTION), read())

    advice = "Mend the description, or accept it with a reason: tests/documentation/accepted_differences/<tag>.toml"
    assert not differing, "\n".join([*map(str, differing), advice])


def test_accepted_difference_is_one() -> None:
    """Nothing stays accepted that is no difference any more."""
    _, idle = settle(compare(PUBLISHED, DESCRIPTION), read())

    assert not idle, "\n".join(idle)


def test_published_operation_is_compared_or_listed(
    record_property: Callable[[str, object], None],
) -> None:
    """Each of the 300 published operations is either described, and so compared, or reported as not described."""
    missing = not_described(PUBLISHED, DESCRIPTION)
    record_property("published, not described", "\n".join(missing))
    beyond = {one.operation for one in compare(PUBLISHED, DESCRIPTION) if one.what == "operation"}
    compared = [name for name, _, _ in described(DESCRIPTION) if name not in beyond]

    assert len(PUBLISHED["operations"]) == len(missing) + len(compared) == 300
