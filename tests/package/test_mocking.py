"""The suites of docs/mocking.md pass as they stand there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "mocking.md").read_text(encoding="utf-8")
#: Each section's files by their names, which their first lines have.
INTRODUCTION, *SECTIONS = re.split(r"^## ", PAGE, flags=re.MULTILINE)
SUITES = {section.partition("\n")[0]: section for section in SECTIONS}
#: No plugins but those of the page: schemathesis and hypothesis load httpx and take a while.
QUIET = ("-p", "no:cacheprovider", "-p", "no:schemathesis", "-p", "no:hypothesispytest", "-p", "no:xdist")


def files(text: str) -> dict[str, str]:
    """Return the files that a part of the page shows."""
    found = re.findall(r"^```(?:python|ini)\n# (\S+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return dict(found)


@pytest.mark.parametrize("name", SUITES)
def test_suite(name: str, tmp_path: Path) -> None:
    """A section's files, with the program that all of them test, are a suite that passes."""
    suite = files(SUITES[name])
    for file, text in (files(INTRODUCTION) | suite).items():
        (tmp_path / file).write_text(text, encoding="utf-8")

    command = [sys.executable, "-m", "pytest", "-q", *QUIET, "-W", "error"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stdout + ran.stderr
    expected = sum(text.count("def test_") for text in suite.values())
    # Async tests run once for each backend that anyio finds.
    assert int(re.findall(r"(\d+) passed", ran.stdout)[0]) >= expected


def test_every_block_has_a_name() -> None:
    """No block of code stands on the page outside the files of a suite."""
    blocks = re.findall(r"^```(\w+)$", PAGE, re.MULTILINE)

    assert len(blocks) == sum(len(files(text)) for text in (INTRODUCTION, *SUITES.values()))
    assert set(blocks) == {"python", "ini"}
