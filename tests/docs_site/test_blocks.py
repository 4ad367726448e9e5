"""Every code block of README.md and of docs/ is run, or checked as far as it can be here."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import certifi
import pytest
from close_crm import Close
from close_emulator import Emulator
from ruamel.yaml import YAML

from tests.docs_site.blocks import PAGES, ROOT, blocks, is_run_elsewhere, run

TO_RUN = {
    page: [one for one in blocks(page) if one.language == "python" and not is_run_elsewhere(one)]
    for page in PAGES
}


@pytest.fixture
def ids(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[dict[str, str]]:
    """An emulator over HTTP that the environment names, in a folder of its own; what placeholders stand for there."""
    emulator = Emulator(clock=lambda: datetime(2026, 11, 26, 12, tzinfo=UTC))
    with emulator.serve() as base_url:
        monkeypatch.chdir(tmp_path)
        shutil.copy(certifi.where(), "gateway.pem")
        monkeypatch.setenv("CLOSE_API_KEY", emulator.api_key)
        monkeypatch.setenv("CLOSE_BASE_URL", base_url)
        with Close() as close:
            deal = close.opportunities.list().data[0]
        yield {"oppo_...": deal.id, "lead_...": str(deal.lead_id), "user_...": str(deal.user_id)}


@pytest.mark.parametrize(
    "page", [page for page, found in TO_RUN.items() if found], ids=lambda page: page.stem
)
def test_python_of_a_page(page: Path, ids: dict[str, str]) -> None:
    """Its blocks run one after the other as they stand, and print what the comments behind each `print` say."""
    run(page, TO_RUN[page], ids)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_other_blocks_can_be_read(page: Path) -> None:
    """A block has a language that is known here; JSON, TOML and YAML can be parsed."""
    for block in blocks(page):
        assert block.language in {"python", "sh", "ini", "json", "toml", "yaml", "text"}, (
            f"{page.name}:{block.line}"
        )
        if block.language == "json":
            json.loads(block.text)
        if block.language == "toml":
            tomllib.loads(block.text)
        if block.language == "yaml":
            YAML(typ="safe").load(block.text)


@pytest.mark.parametrize(
    "text",
    [
        "print(1 + 1)  # 3",
        "def never():\n    print(1)  # 1",
        "raise ValueError",
        "import asyncio\nawait asyncio.sleep(0)\nprint('a b')  # a c",
    ],
)
def test_block_that_does_otherwise_is_found(text: str, tmp_path: Path) -> None:
    """A wrong comment, a `print` that is not reached and an error each fail the page's test."""
    page = tmp_path / "page.md"
    page.write_text(f"# Page\n\n```python\n{text}\n```\n", encoding="utf-8")

    with pytest.raises((AssertionError, ValueError)):
        run(page, blocks(page), {})


def test_block_that_does_as_it_says_passes(tmp_path: Path) -> None:
    """A right comment passes, in a later block that uses names of an earlier one, and `...` stands for anything."""
    page = tmp_path / "page.md"
    page.write_text("```python\na = 'x 1 y'\n```\n\n```python\nprint(a)  # x ... y\n```\n", encoding="utf-8")

    run(page, blocks(page), {})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_tests_that_a_page_names_are_there(page: Path) -> None:
    """A test that shows a promise is still called so."""
    for file, name in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", page.read_text(encoding="utf-8")):
        assert re.search(rf"def {name}\(", (ROOT / file).read_text(encoding="utf-8")), f"{file}::{name}"
