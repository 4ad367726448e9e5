"""The house's rules of language and size, as far as a machine can check them."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: Docstrings begin with Return, Raise, Whether, a noun, or a verb that says what a function does.
VAGUE = re.compile(r"(Gives?|Tells?|What|Those|Which)\b")
LIMIT = 400
#: An exemption from a type checker, in a comment of its own or after another, that ends without saying why.
UNREASONED = re.compile(r"#\s*(type|pyright):\s*ignore(\[[^]]*\])?\s*$")
#: Files above the limit, with their lines and why they are not split yet. Nothing is added here, and no number grows.
LONG = {
    "tests/fields/test_field_set.py": (500, "one test for each promise of fields by name"),
    "wrapper/close_crm/oauth/app.py": (543, "one job, not split yet"),
    "wrapper/close_crm/oauth/auth.py": (475, "one job, not split yet"),
    "wrapper/close_crm/transport/call.py": (455, "one job, not split yet"),
}


def sources(*folders: str) -> list[str]:
    """Return the hand-written Python files below some folders, from the repository's root."""
    paths = (path.relative_to(ROOT) for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return sorted(path.as_posix() for path in paths)


def vague(text: str) -> list[str]:
    """Return the docstrings of a source text whose first word does not say what is returned or done."""
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = [ast.get_docstring(node) for node in ast.walk(ast.parse(text)) if isinstance(node, kinds)]
    return [first for text in docstrings if text and VAGUE.match(first := text.partition("\n")[0])]


@pytest.mark.parametrize(
    "text", ['"""What is told."""', 'def f():\n    """Give it."""', 'class C:\n    """Those."""']
)
def test_vague_docstring_is_found(text: str) -> None:
    """A module, function or class whose docstring begins with one of the words is found."""
    assert vague(text)


def test_docstrings_say_what_is_returned_or_done() -> None:
    """No docstring of the packages or of `openapi/` begins with Give, Tell, What, Those or Which."""
    files = sources("wrapper", "openapi")
    found = {file: texts for file in files if (texts := vague((ROOT / file).read_text(encoding="utf-8")))}

    assert "wrapper/close_crm/bulk/journal.py" in files
    assert found == {}


def unreasoned(text: str) -> list[str]:
    """Return the exemptions from type checking in a source text that say no reason; texts within it are no comments."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    comments = (token for token in tokens if token.type == tokenize.COMMENT)
    return [f"{token.start[0]}: {token.string}" for token in comments if UNREASONED.search(token.string)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("f(5)  # type: ignore", True),
        ("f(5)  # type: ignore[arg-type]", True),
        ("f(5)  # pyright: ignore[reportArgumentType]", True),
        ("f(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]", True),
        ("f(5)  # type: ignore[arg-type]  # a number, on purpose", False),
        ("source = 'f(5)  # type: ignore[arg-type]'", False),
    ],
)
def test_exemption_without_a_reason_is_found(line: str, *, found: bool) -> None:
    """A comment that keeps a type checker quiet and ends there is found."""
    assert bool(unreasoned(f"{line}\n")) is found


def test_exemptions_have_reasons() -> None:
    """Whatever keeps a type checker quiet in tests and programs says why."""
    files = sources("conformance", "tests", "tools")
    found = {file: lines for file in files if (lines := unreasoned((ROOT / file).read_text("utf-8")))}

    assert found == {}


def test_files_are_short() -> None:
    """No hand-written file has more than 400 lines, but for the listed ones, which do not grow."""
    lines = {
        file: len((ROOT / file).read_text(encoding="utf-8").splitlines())
        for file in sources("conformance", "openapi", "tests", "tools", "wrapper")
    }
    too_long = {file: count for file, count in lines.items() if count > LONG.get(file, (LIMIT, ""))[0]}

    assert too_long == {}
    assert [file for file in LONG if lines.get(file, 0) <= LIMIT] == [], "short by now: take it off the list"
