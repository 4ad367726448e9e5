"""The examples as a whole: their set-up, and that each has a page and a test."""

from __future__ import annotations

import re
from pathlib import Path

from .conftest import EXAMPLES, console

ROOT = EXAMPLES.parent
NAMES = sorted(
    folder.name for folder in EXAMPLES.iterdir() if folder.is_dir() and not folder.name.startswith(".")
)


def test_lock_covers_what_the_page_installs() -> None:
    """The extras that people are asked to install are those that requirements/examples.txt was made for."""
    [asked] = re.findall(
        r"^pip install '\.\[([\w,]+)\]'$", (EXAMPLES / "README.md").read_text(), re.MULTILINE
    )
    [locked] = re.findall(r"\(COMPILE\) ((?:--extra \w+ )+)--group examples", (ROOT / "Makefile").read_text())

    assert asked.split(",") == locked.replace("--extra ", "").split()


def test_each_example_has_a_page_and_a_test() -> None:
    """Each folder is named on the examples' page, and shows commands that a test follows."""
    page = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    tests = {path.stem for path in Path(__file__).parent.glob("test_*.py")}

    assert NAMES
    for name in NAMES:
        assert f"[{name}]({name})" in page
        assert console(EXAMPLES / name / "README.md")
        assert f"test_{name}" in tests


def test_pages_link_to_what_exists() -> None:
    """Every file that a page links to is there."""
    for page in EXAMPLES.rglob("README.md"):
        links = [link for link in re.findall(r"\]\(([^)#]+)", page.read_text()) if "://" not in link]
        assert [link for link in links if not (page.parent / link).exists()] == []
