"""Examples are typed as this project's own code is: what readers paste passes in their checkers, too."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from tests.docs_site.blocks import PAGES, ROOT, blocks, is_file


def test_examples_pass_mypy_strict(tmp_path: Path) -> None:
    """Every Python block passes mypy's strict mode by itself; but for files of suites and libraries without types."""
    files = []
    for page in PAGES:
        for block in blocks(page):
            if block.language == "python" and not is_file(block) and not _is_of_a_notebook(block.text):
                files.append(tmp_path / f"{page.stem.replace('-', '_')}_{block.line}.py")
                files[-1].write_text(block.text, encoding="utf-8")

    ran = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(ROOT / ".mypy_cache" / "blocks")),
            *("--disable-error-code=import-untyped", "--allow-untyped-decorators", *map(str, files)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout
    assert f"in {len(files)} source files" in ran.stdout


def _is_of_a_notebook(text: str) -> bool:
    """Whether it awaits outside of functions, which nothing but a notebook takes."""
    try:
        compile(text, "block", "exec")
    except SyntaxError:
        compile(text, "block", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        return True
    return False
