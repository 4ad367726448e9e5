"""The normal run of the fuzzing takes as long for many operations as for few."""

from __future__ import annotations

import pytest
from close_emulator import served_operations

from .fuzzing_options import LEAST, MOST, REQUESTS, examples_for


@pytest.mark.parametrize(
    ("operations", "examples"), [(1, 200), (67, 200), (68, 197), (134, 100), (300, 44), (335, 40), (1000, 40)]
)
def test_requests_are_shared_out(operations: int, examples: int) -> None:
    """Operations share a number of requests, with a most and a least for each."""
    assert examples_for(operations) == examples


def test_todays_operations_have_their_share() -> None:
    """Each operation that there is gets as many as the number allows."""
    count = len(served_operations())

    assert LEAST <= examples_for(count) <= MOST
    assert examples_for(count) * count <= max(REQUESTS, LEAST * count)
