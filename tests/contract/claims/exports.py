"""Refusals about exports and bulk actions."""

from __future__ import annotations

from typing import Final

from close_emulator.resources.plain.exports import LEADS_ALONE, NOT_A_FILTER

from tests.contract.requests_from_description import DESCRIBED

from . import Claim

CLAIMS: Final = (
    Claim(
        LEADS_ALONE,
        "another kind of file",
        lambda asked, _: (asked.body["type"], asked.body["format"]) != ("leads", "json"),
    ),
    Claim(
        NOT_A_FILTER,
        "the list of opportunities has no such filter",
        lambda _, place: (
            ("query", place[-1]) not in DESCRIBED.by_id["opportunities_list"].parameters
            or place[-1] in {"_limit", "_skip", "_fields", "_group_by"}
        ),
    ),
)
