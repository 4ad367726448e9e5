"""How far away a server is, as far as answers show."""

from __future__ import annotations

import math

#: Answers after which the quickest says how far away a server is: the first ones make their connections, too.
FIRST = 32


class Trip:
    """The seconds that a request takes there and back.

    Attributes:
        seconds: Of the quickest request; 0 as long as too few were answered to know.
        quickest: The same from the first answer on, infinite before it.
        answers: How many were counted.
    """

    def __init__(self, slower: float) -> None:
        """Begin without any.

        Args:
            slower: By which factor the quickest grows with each answer, so that a way that became longer is noticed.
        """
        self.seconds = 0.0
        self.quickest = math.inf
        self.answers = 0
        self._slower = slower

    def measure(self, took: float) -> None:
        """Count an answer, by the seconds that it took."""
        self.quickest = min(took, self._slower * self.quickest)
        self.answers += 1
        if self.answers > FIRST:
            self.seconds = self.quickest
