"""Code blocks of Markdown pages, and a run of the Python ones against an emulator over HTTP."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from close_crm import Close

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
#: Files whose tests run blocks by `example("a part of the block")`, each with what it needs and shows.
_RUNNERS = (
    *sorted((ROOT / "tests/package").glob("test_*.py")),
    ROOT / "tests/recipes/test_page.py",
    ROOT / "tests/shared_limits/test_storage.py",
)
_BLOCK = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)
_SHOWN = re.compile(r"^\s*print\(.*\)  # (.+)$")


@dataclass(frozen=True)
class Block:
    """One code block.

    Attributes:
        language: What stands after the fence.
        text: The code.
        line: Where it begins on its page, from 1.
    """

    language: str
    text: str
    line: int


def blocks(page: Path) -> list[Block]:
    """Return the code blocks of a page."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(found["language"], found["text"], text.count("\n", 0, found.start("text")) + 1)
        for found in _BLOCK.finditer(text)
    ]


def example(part: str) -> str:
    """Return the one Python block of all pages that has this text."""
    [found] = [
        one.text for page in PAGES for one in blocks(page) if one.language == "python" and part in one.text
    ]
    return found


def is_run_elsewhere(block: Block) -> bool:
    """Whether a test of its own runs it: by a part of its text, or as a file of a suite, which begins with its name."""
    return is_file(block) or any(part in block.text for part in _PARTS)


def is_file(block: Block) -> bool:
    """Whether it is shown as a file beside others that import it, by a first line such as `# test_deals.py`."""
    return re.match(r"# \w+\.py\n", block.text) is not None


def _parts() -> list[str]:
    texts = "\n".join(one.read_text(encoding="utf-8") for one in _RUNNERS)
    found = re.findall(r"example\((?:\"([^\"]+)\"|'([^']+)')\)", texts)
    return [one or other for one, other in found] + ["together = RateLimits("]


_PARTS = _parts()


class Printed:
    """Takes the place of `print` in the code of a page, and keeps what was printed by the page's line."""

    def __init__(self) -> None:
        self.by_line: dict[int, list[str]] = {}

    def __call__(self, *values: object, sep: str = " ") -> None:
        """Keep what would be printed."""
        frame = inspect.currentframe()
        assert frame is not None
        assert frame.f_back is not None
        self.by_line.setdefault(frame.f_back.f_lineno, []).append(sep.join(map(str, values)))


def run(page: Path, given: list[Block], ids: Mapping[str, str]) -> None:
    """Run blocks in their order, as one program, and hold what is printed against the comments behind each `print`.

    A comment is what its `print` prints first; `...` in it stands for anything. A block that awaits outside of
    functions, as notebooks do, runs in an event loop.

    Args:
        page: Where the blocks stand.
        given: The blocks.
        ids: What placeholders such as `oppo_...` stand for.
    """
    printed = Printed()
    clients: set[Close] = set()
    names: dict[str, Any] = {"__name__": "page", "print": printed}
    for block in given:
        text = block.text
        for placeholder, id in ids.items():
            text = text.replace(placeholder, id)
        # The page's own lines, so that a traceback leads there.
        code = compile("\n" * (block.line - 1) + text, str(page), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        if code.co_flags & inspect.CO_COROUTINE:
            asyncio.run(eval(code, names))  # noqa: S307 - the page's own text
        else:
            exec(code, names)  # noqa: S102 - the page's own text
        clients.update(one for one in names.values() if isinstance(one, Close))
        for number, line in enumerate(block.text.splitlines(), block.line):
            if shown := _SHOWN.match(line):
                first = printed.by_line.get(number, ["nothing"])[0]
                assert re.fullmatch(_pattern(shown[1]), first, re.DOTALL), (
                    f"{page.name}:{number} prints {first}"
                )
    for client in clients:
        client.close()


def _pattern(comment: str) -> str:
    return ".*".join(map(re.escape, comment.split("...")))
