"""What pages ask people to type exists: extras, targets of make, modules. `close-crm` lines are run elsewhere."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs_site.blocks import PAGES, ROOT, blocks

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
#: Programs of others, and the shell's own words.
OTHERS = {"export", "pip", "schemathesis", "uv", "uvx"}


def lines(page: Path) -> Iterator[str]:
    """Yield the commands of a page's shell blocks, without settings before them and comments behind."""
    for block in blocks(page):
        if block.language == "sh":
            for line in block.text.splitlines():
                for command in line.partition("  #")[0].split("&&"):
                    if command := re.sub(r"^(\w+=\S+ )+", "", command.strip()):
                        yield command


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CONTRIBUTING.md"], ids=lambda page: page.stem)
def test_commands_are_there(page: Path) -> None:
    """A target of make, a module and an extra that a page names exist, and no other program is needed."""
    for command in lines(page):
        program, *words = command.split()
        if program == "make":
            assert words[0] in TARGETS, command
        elif program != "close-crm":
            assert program in OTHERS, command
        for module in re.findall(r"python -m ([\w.]+)", command):
            assert importlib.util.find_spec(module), command
    text = page.read_text(encoding="utf-8")
    extras = {one for found in re.findall(r"close-crm\[([\w,]+)\]", text) for one in found.split(",")}
    assert extras <= PROJECT["optional-dependencies"].keys()


def test_emulator_starts_as_pages_say() -> None:
    """`close-crm emulator` says where it listens, with the address that the page of the first five minutes shows."""
    command = [sys.executable, "-m", "close_crm.cli", "emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        process.terminate()

    assert re.fullmatch(r"close-emulator listening on http://127\.0\.0\.1:\d+/api/v1\n", said)
    assert "http://127.0.0.1:8765/api/v1" in (ROOT / "docs/start.md").read_text(encoding="utf-8")
