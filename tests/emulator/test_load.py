"""Many writers at once: nothing is lost, nothing is answered wrongly. `make soak-emulator` runs the long version."""

import pytest
from close_emulator import Emulator

from tools.benchmarks.soak_emulator import Result, soak


@pytest.mark.parametrize("served", [False, True], ids=["in process", "over HTTP"])
def test_many_writers(served: bool) -> None:
    """Eight clients with two hundred mixed requests each get right answers, and their changes are all there."""
    result = soak(Emulator(), clients=8, requests=1_600 if not served else 400, served=served)

    assert result.problems == []
    assert result == Result(requests=result.requests, problems=[], seconds=result.seconds)
    assert result.requests >= (1_600 if not served else 400)
