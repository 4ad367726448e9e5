"""Deviations of the real organization that are known, why, and until when that is put up with."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from close_crm.testing.contract import Deviation

from .session import Finding

#: The one operation of the scenarios that writes.
UPDATE = "opportunities_update"
BASELINE = Path(__file__).with_name("baseline.json")


@dataclass(frozen=True)
class Known:
    """Deviations that are known.

    Attributes:
        side: `request` or `answer`.
        kind: As deviations name it.
        operation: The operationId, `none` where the request belongs to none.
        where: The place, as deviations name it; `*` stands for anything.
        rule: The place in the description; `*` stands for anything.
        reason: Why they are put up with.
        until: The last day on which they are.
    """

    side: str
    kind: str
    operation: str
    where: str
    rule: str
    reason: str
    until: date

    def covers(self, deviation: Deviation) -> bool:
        """Whether a deviation is one of them."""
        pairs = (
            (deviation.side, self.side),
            (deviation.kind, self.kind),
            (deviation.operation or "none", self.operation),
            (deviation.where, self.where),
            (deviation.rule, self.rule),
        )
        return all(fnmatchcase(text, pattern.replace("[", "[[]")) for text, pattern in pairs)

    @property
    def about_updates(self) -> bool:
        """Whether they may be met only once the opportunity was updated."""
        return fnmatchcase(UPDATE, self.operation)

    def __str__(self) -> str:
        return (
            f"{self.kind}: {self.side} of {self.operation}: {self.where} (until {self.until}: {self.reason})"
        )


@dataclass(frozen=True)
class Judgement:
    """Findings compared with the baseline, with the number of times that each was met.

    Attributes:
        new: Those that are not in it.
        expired: Those that were put up with until a day that is over.
        known: Those that are put up with.
        stale: Entries that nothing was found for, although the run could have met them.
    """

    new: tuple[tuple[Finding, int], ...]
    expired: tuple[tuple[Finding, Known], ...]
    known: tuple[tuple[Known, int], ...]
    stale: tuple[Known, ...]


def read(path: Path = BASELINE) -> list[Known]:
    """Read a baseline.

    Raises:
        OSError: It can't be read.
        ValueError: It is no baseline, or an entry lacks something.
    """
    entries = json.loads(path.read_text(encoding="utf-8"))["known"]
    known = []
    for entry in entries:
        try:
            parts: dict[str, Any] = {"rule": "*", **entry, "until": date.fromisoformat(entry["until"])}
            one = Known(**parts)
        except (KeyError, TypeError) as error:
            msg = f"{path.name}: an entry lacks something or has too much: {error}"
            raise ValueError(msg) from None
        if not one.reason.strip():
            msg = f"{path.name}: {one.where} has no reason"
            raise ValueError(msg)
        known.append(one)
    return known


def judge(
    findings: Iterable[Finding], known: Iterable[Known], today: date, *, wrote: bool = True
) -> Judgement:
    """Compare findings with a baseline; the first entry that covers a finding counts.

    Args:
        findings: What the run found.
        known: The baseline.
        today: The day by which entries have ended.
        wrote: Whether the run updated the opportunity. Only such a run can say that an entry about updates is stale.
    """
    known = list(known)
    first: dict[Deviation, Finding] = {}
    times: Counter[Deviation] = Counter()
    for finding in findings:
        first.setdefault(finding.deviation, finding)
        times[finding.deviation] += 1
    new, expired, met = [], [], Counter[Known]()
    for deviation, finding in first.items():
        entry = next((one for one in known if one.covers(deviation)), None)
        if entry is None:
            new.append((finding, times[deviation]))
            continue
        met[entry] += times[deviation]
        if today > entry.until:
            expired.append((finding, entry))
    kept = tuple((entry, number) for entry, number in met.items() if today <= entry.until)
    stale = (one for one in known if one not in met and (wrote or not one.about_updates))
    return Judgement(tuple(new), tuple(expired), kept, tuple(stale))
