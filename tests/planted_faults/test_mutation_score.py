"""The mutation score: what it changes and runs exists, and what it excuses still stands in the code."""

from __future__ import annotations

import fnmatch
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tools.mutation import equivalents

ROOT = Path(__file__).resolve().parents[2]
GROUPS: dict[str, Any] = tomllib.loads((ROOT / "tools/mutation/targets.toml").read_text(encoding="utf-8"))
MODULES = [str(path.relative_to(ROOT / "wrapper")) for path in (ROOT / "wrapper").rglob("*.py")]


@pytest.mark.parametrize("group", GROUPS)
def test_group_names_what_exists(group: str) -> None:
    """Every module, or pattern of modules, and every test of a group is there."""
    modules, tests = GROUPS[group]["modules"], GROUPS[group]["tests"]

    assert [each for each in modules if not fnmatch.filter(MODULES, each)] == []
    assert [each for each in tests if not (ROOT / each).exists()] == []


def test_excused_changes_are_of_code_that_stands() -> None:
    """Each change that makes no difference has a reason, and the lines that it changes stand in its module."""
    for entry in equivalents.load():
        text = (ROOT / "wrapper" / entry.module).read_text(encoding="utf-8")
        lines = {line.strip() for line in text.splitlines()}
        removed = {line[1:] for change in entry.lines for line in change if line.startswith("-")}
        assert entry.reason.endswith("."), entry
        assert removed <= lines, (entry.module, entry.function, removed - lines)


@pytest.mark.parametrize(
    ("removed", "added", "expected"),
    [
        ('msg = "no such field"', 'msg = "XXno such fieldXX"', True),
        ('msg = "no such field"', 'msg = "NO SUCH FIELD"', True),
        ('msg = "no such field"', "msg = None", False),
        ('key = "field"', 'key = "FIELD"', False),
        ('"one two" if kind == "a" else x', '"one two" if kind == "A" else x', False),
    ],
)
def test_change_of_wording(removed: str, added: str, *, expected: bool) -> None:
    """A text of several words that is spelled differently is wording; a key, or a text that is lost, is none."""
    assert equivalents.of_wording([f"-{removed}", f"+{added}"]) is expected


def test_function_of_a_mutant() -> None:
    """A mutant's name says whose change it is."""
    assert equivalents.function_of("close_crm.clock.xǁ_Boundǁ_move_to__mutmut_2") == "_Bound._move_to"
    assert equivalents.function_of("close_crm.timezone.x__hours__mutmut_6") == "_hours"
