"""Examples depend on the tests alone."""

from __future__ import annotations

import ast
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

WRAPPER = Path(__file__).resolve().parents[1] / "wrapper"


def literals() -> set[str]:
    """Return the longer texts in the client's sources, which nobody draws by chance."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in (WRAPPER / "close_crm").rglob("*.py"))
    constants = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str) and len(value) > 5}


def test_texts_of_the_sources_are_not_drawn() -> None:
    """A change of a text in the client changes no example."""
    drawn = set()

    @settings(max_examples=1000)
    @given(st.text())
    def draw(text: str) -> None:
        drawn.add(text)

    draw()

    assert len(drawn) > 500
    assert drawn & literals() == set()
