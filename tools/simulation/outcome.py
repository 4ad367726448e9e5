"""What came of a simulation, and how fairly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass
class Tally:
    """The result for one endpoint group.

    Attributes:
        by_caller: Calls that were carried out, by caller of ours.
        allowed: Requests that the limit allowed in the time.
    """

    by_caller: list[int]
    allowed: float

    @property
    def achieved(self) -> float:
        """What was carried out of what was allowed."""
        return sum(self.by_caller) / self.allowed


@dataclass
class Outcome:
    """Its result.

    Attributes:
        groups: What was carried out of each endpoint group.
        by_rivals: Calls of the rivals that were carried out.
        refused: Refusals of ours.
        failed: Calls of ours that raised.
        ended: Calls of ours that ended, one way or the other.
        longest: Seconds that the longest of them took.
        asked: Questions to the storage.
    """

    groups: list[Tally]
    by_rivals: int = 0
    refused: int = 0
    failed: int = 0
    ended: int = 0
    longest: float = 0.0
    asked: int = 0

    @property
    def by_caller(self) -> list[int]:
        """Calls that were carried out, by caller of ours."""
        return [count for group in self.groups for count in group.by_caller]

    @property
    def allowed(self) -> float:
        """Requests that the limits allowed in the time."""
        return sum(group.allowed for group in self.groups)

    def end(self, duration: float) -> None:
        """Count a call that ended after so many seconds."""
        self.ended += 1
        self.longest = max(self.longest, duration)

    @property
    def achieved(self) -> float:
        """What was carried out, ours and the rivals', of what was allowed."""
        return (sum(self.by_caller) + self.by_rivals) / self.allowed

    @property
    def share(self) -> float:
        """Which part of all that was carried out is ours."""
        return sum(self.by_caller) / max(1, sum(self.by_caller) + self.by_rivals)

    @property
    def refusals(self) -> float:
        """Which part of our requests was refused."""
        return self.refused / max(1, self.refused + sum(self.by_caller))

    @property
    def fairness(self) -> float:
        """Jain's index over our callers: 1 where all had as much, 1 / n where one had all."""
        return jain(self.by_caller)

    @property
    def fairness_of_callers(self) -> float:
        """The least of Jain's indexes over the callers of one group."""
        return min(jain(group.by_caller) for group in self.groups)

    @property
    def fairness_of_groups(self) -> float:
        """Jain's index over what the groups achieved of what each was allowed."""
        return jain([group.achieved for group in self.groups])

    def __str__(self) -> str:
        return (
            f"achieved {self.achieved:.2f}, ours {self.share:.2f}, refused {self.refusals:.2f}, failed {self.failed}, "
            f"longest {self.longest:.1f} s, fairness {self.fairness:.3f}, least {min(self.by_caller)}, "
            f"asked {self.asked / max(1, sum(self.by_caller)):.2f}"
        )


def jain(counts: Sequence[float]) -> float:
    """Return Jain's index of fairness."""
    squares = sum(count * count for count in counts)
    return sum(counts) ** 2 / (len(counts) * squares) if squares else 0.0
