"""A window whose end was announced too soon: who comes early is refused, and has the whole limit again soon after."""

from __future__ import annotations

import pytest

from tools.simulation.world import Group, Setup, World


class TooSoon(World):
    """The server's answers in its first window say that it ends a little sooner than it does."""

    def take(self, group: Group, key: str = "key 0") -> tuple[bool, dict[str, str]]:
        """Have the server count a request."""
        passed, headers = super().take(group, key)
        if passed and self.now < 1001.3:
            said, _, reset = headers["RateLimit"].rpartition("reset=")
            headers["RateLimit"] = f"{said}reset={max(float(reset) - 0.03, 0.001):.3f}"
        return passed, headers


@pytest.mark.parametrize("seed", [2, 3, 5, 6])
def test_calls_that_go_on_without_a_pause_learn_of_each_window(seed: int) -> None:
    """Refusals make callers careful for some windows, and not for good, also where no window is used up meanwhile."""
    outcome = TooSoon(Setup(limit=200, callers=8, windows=20, seed=seed)).run()

    assert outcome.refused > 0
    assert outcome.achieved >= 0.9
