"""The findings of a run, and the report of them in lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .baseline import Judgement
from .session import NEVER_BACK, Finding


@dataclass
class Outcome:
    """The findings of a run.

    Attributes:
        findings: All deviations.
        done: Scenarios that ran to their end.
        left_out: Scenarios that did not run, and why.
        failed: Scenarios that could not go on, and what stopped them.
        not_back: Fields of the opportunity that are not what they were, and why.
        patch: A JSON Patch of the description with what answers had and it lacks, known deviations included.
        kept: Where the update is kept that would put the opportunity back, when that was not possible.
    """

    findings: list[Finding] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    not_back: dict[str, str] = field(default_factory=dict)
    patch: list[dict[str, Any]] = field(default_factory=list)
    kept: Path | None = None


def lines(outcome: Outcome, judgement: Judgement) -> Iterator[str]:
    """Return the report; no value of the organization is in it."""
    for name in outcome.done:
        yield f"ran       {name}"
    for why, names in _by_reason(outcome.left_out).items():
        yield f"left out  {', '.join(names)}: {why}"
    for entry, number in judgement.known:
        yield f"known     {entry} [{number}×]"
    for name, why in outcome.not_back.items():
        yield f"not back  {name}: {why}"
    for entry in judgement.stale:
        yield f"WARNING   stale baseline entry, not met in this run: {entry}"
    for name, why in outcome.failed.items():
        yield f"FAILED    {name}: {why}"
    for finding, entry in judgement.expired:
        yield f"EXPIRED   {finding.deviation.kind}: {finding.deviation} [put up with until {entry.until}]"
    for finding, number in judgement.new:
        yield f"NEW       {finding.deviation.kind}: {finding.deviation} [{number}×, first in {finding.scenario}]"
    if lost := spoilt(outcome):
        yield f"FAILED    the opportunity is not as it was: {', '.join(lost)}"
    if outcome.kept is not None:
        yield f"FAILED    the update that would put it back, with its values, is in {outcome.kept}"
    yield (
        f"{len(outcome.done)} scenarios ran, {len(outcome.left_out)} were left out, {len(outcome.failed)} failed; "
        f"{len(judgement.new)} new deviations, {len(judgement.expired)} expired, {len(judgement.known)} known"
    )


def spoilt(outcome: Outcome) -> list[str]:
    """Return the fields that were not put back although they should be."""
    derived = ("Close derives it", "Close stores", "clearing it leaves")
    return [
        name
        for name, why in outcome.not_back.items()
        if name not in NEVER_BACK and not why.startswith(derived)
    ]


def _by_reason(left_out: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the names of scenarios by the reason for leaving them out: one reason often goes for all that write."""
    found: dict[str, list[str]] = {}
    for name, why in left_out.items():
        found.setdefault(why, []).append(name)
    return found
