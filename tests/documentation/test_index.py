"""No statement of the page is without a test."""

from __future__ import annotations

from tools.planted_faults.statements import PROVED, STATEMENTS

from . import test_answers, test_description, test_rules  # noqa: F401  # importing them fills PROVED


def test_every_statement_is_proved() -> None:
    """Each statement in the list is claimed by at least one test of this folder."""
    assert sorted(STATEMENTS.keys() - PROVED.keys()) == []
