"""No statement of the page is without a test."""

from __future__ import annotations

from tests.documentation.claims import PROVED
from tools.planted_faults.statements import STATEMENTS


def test_every_statement_is_proved() -> None:
    """Each statement in the list is claimed by at least one test of this folder."""
    assert sorted(STATEMENTS.keys() - PROVED.keys()) == []
