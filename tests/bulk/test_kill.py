"""Runs that are killed with SIGKILL at counted points, and resumed: each row applied as asked, none twice or lost."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tools.kill.killing import POINTS, Stage, stage

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork and SIGKILL")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Where stories are played."""
    with stage(tmp_path_factory.mktemp("kill")) as place:
        yield place


@pytest.mark.parametrize("point", range(len(POINTS)), ids=[f"{p['at']} {p['when']}" for p in POINTS])
def test_killed_runs_are_resumed(place: Stage, point: int) -> None:
    """Killed at this kind of point, in both colours, once or more: the last run ends with the store as it has to be.

    The server's list of what it carried out has no row twice.
    """
    tales = [place.play(point + len(POINTS) * turn) for turn in range(6)]

    assert [problem for tale in tales for problem in tale.problems] == []
    assert sum(tale.died for tale in tales) >= 3
    assert {tale.colours[0] for tale in tales} == {"sync", "async"}
