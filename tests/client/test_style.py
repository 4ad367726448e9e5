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
#: Words that say less than the field's own: result, response, reported, returns, contains.
PRIVATE = re.compile(r"\b(told|tells?|came|gives?|gave)\b", re.IGNORECASE)
LIMIT = 400
#: An exemption from a type checker, in a comment of its own or after another, that ends without saying why.
UNREASONED = re.compile(r"#\s*(type|pyright):\s*ignore(\[[^]]*\])?\s*$")
#: The same of the linter.
UNREASONED_NOQA = re.compile(r"#\s*noqa(:\s*[A-Z]+[0-9]+(,\s*[A-Z]+[0-9]+)*)?\s*$")
#: Files above the limit, with their lines and why they are not split yet. Nothing is added here, and no number grows.
LONG: dict[str, tuple[int, str]] = {}


def sources(*folders: str) -> list[str]:
    """Return the hand-written Python files below some folders, from the repository's root."""
    paths = (path.relative_to(ROOT) for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return sorted(path.as_posix() for path in paths)


def docstrings(text: str) -> list[str]:
    """Return the docstrings of a source text."""
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    found = [ast.get_docstring(node) for node in ast.walk(ast.parse(text)) if isinstance(node, kinds)]
    return [one for one in found if one]


def vague(text: str) -> list[str]:
    """Return the docstrings of a source text whose first word does not say what is returned or done."""
    firsts = (one.partition("\n")[0] for one in docstrings(text))
    return [first for first in firsts if VAGUE.match(first)]


def private(text: str) -> list[str]:
    """Return the lines of a source text's docstrings that have a word which means little to the field."""
    return [line for one in docstrings(text) for line in one.splitlines() if PRIVATE.search(line)]


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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"""Results.\n\nWhat came is told."""', ["What came is told."]),
        ('class C:\n    """Whatever it gives."""', ["Whatever it gives."]),
        ('"""Responses, as received."""', []),
        ("# What came is told.\n", []),
    ],
)
def test_private_words_are_found(text: str, found: list[str]) -> None:
    """The lines of docstrings that have one of the words are found, wherever in the docstring they stand."""
    assert private(text) == found


def test_docstrings_are_in_the_words_of_the_field() -> None:
    """No docstring of the packages or of `openapi/` says that something is told, came or gives."""
    files = sources("wrapper", "openapi")
    found = {file: lines for file in files if (lines := private((ROOT / file).read_text(encoding="utf-8")))}

    assert "wrapper/close_crm/oauth/auth.py" in files
    assert found == {}


def unreasoned(text: str, form: re.Pattern[str] = UNREASONED) -> list[str]:
    """Return the exemptions in a source text that say no reason; texts within it are no comments."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    comments = (token for token in tokens if token.type == tokenize.COMMENT)
    return [f"{token.start[0]}: {token.string}" for token in comments if form.search(token.string)]


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
    """Whatever keeps a type checker quiet says why."""
    files = sources("examples", "openapi", "tests", "tools", "wrapper")
    found = {file: lines for file in files if (lines := unreasoned((ROOT / file).read_text("utf-8")))}

    assert found == {}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("f()  # noqa", True),
        ("f()  # noqa: SLF001", True),
        ("f()  # noqa: SLF001, S101", True),
        ("f()  # a reason first  # noqa: SLF001", True),
        ("f()  # noqa: SLF001 - nothing public", False),
        ("f()  # noqa: SLF001  # nothing public", False),
        ("source = 'f()  # noqa'", False),
    ],
)
def test_exemption_from_the_linter_without_a_reason_is_found(line: str, *, found: bool) -> None:
    """A comment that keeps the linter quiet and ends there is found."""
    assert bool(unreasoned(f"{line}\n", UNREASONED_NOQA)) is found


def test_exemptions_of_the_packages_from_the_linter_have_reasons() -> None:
    """Whatever keeps the linter quiet in the packages and in what generates them says why."""
    files = sources("openapi", "wrapper")
    found = {
        file: lines
        for file in files
        if (lines := unreasoned((ROOT / file).read_text("utf-8"), UNREASONED_NOQA))
    }

    assert found == {}


def test_files_are_short() -> None:
    """No hand-written file has more than 400 lines, but for the listed ones, which do not grow."""
    lines = {
        file: len((ROOT / file).read_text(encoding="utf-8").splitlines())
        for file in sources("examples", "openapi", "tests", "tools", "wrapper")
    }
    too_long = {file: count for file, count in lines.items() if count > LONG.get(file, (LIMIT, ""))[0]}

    assert too_long == {}
    assert [file for file in LONG if lines.get(file, 0) <= LIMIT] == [], "short by now: take it off the list"
