"""No statement of the page is without a test."""

from __future__ import annotations

from . import test_answers, test_description, test_rules  # noqa: F401  # importing them fills PROVED
from .statements import PROVED, STATEMENTS


def test_every_statement_is_proved() -> None:
    """Each statement in the list is claimed by at least one test of this folder."""
    assert sorted(STATEMENTS.keys() - PROVED.keys()) == []
