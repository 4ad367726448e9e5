"""A version may break only what it promises to, measured by the release before."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools.release.compatibility import Change, Grade
from tools.release.previous import (
    files_of,
    promise_findings,
    release_before,
    tag_findings,
    typing_findings,
)

ROOT = Path(__file__).parents[2]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with releases 0.9.0, 0.10.0 and 1.0.0rc1, and a later one on another branch."""

    def git(*words: str) -> None:
        named = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *named, *words], cwd=tmp_path, check=True, capture_output=True)

    git("init")
    (tmp_path / "surface").mkdir()
    for tag in ("v0.9.0", "v0.10.0", "v1.0.0rc1"):
        (tmp_path / "surface" / "a.b.pyi").write_text(f"x: {tag!r}\n")
        git("add", "-A")
        git("commit", "-m", tag)
        git("tag", tag)
    git("switch", "-c", "other")
    git("commit", "--allow-empty", "-m", "later")
    git("tag", "v0.11.0")
    git("switch", "main")
    return tmp_path


@pytest.mark.parametrize(
    ("version", "tag"), [("0.9.0", None), ("0.9.1", "v0.9.0"), ("0.10.0", "v0.9.0"), ("1.0.0", "v0.10.0")]
)
def test_release_before(version: str, tag: str | None, repository: Path) -> None:
    """The newest that led here counts, by numbers and not by letters: no pre-release, no other branch, not itself."""
    assert release_before(version, repository) == tag


def test_files_of_a_release(repository: Path) -> None:
    """They are read from the tag, not from the folder; a folder that was not there is empty."""
    assert files_of("v0.9.0", "surface", repository) == {"a.b.pyi": "x: 'v0.9.0'\n"}
    assert files_of("v0.9.0", "elsewhere", repository) == {}


def test_tag_of_another_version_is_refused(repository: Path) -> None:
    """Files are uploaded under the version of the code, so a tag that says another one must not release them."""
    assert list(tag_findings("1.0.0rc1", repository)) == []
    assert list(tag_findings("1.0.0", repository)) == [
        "the tag here is v1.0.0rc1, and the version 1.0.0 (wrapper/close_crm/defaults.py)"
    ]


def test_outside_a_clone(tmp_path: Path) -> None:
    """An unpacked sdist knows no release, and no tag."""
    assert release_before("1.0.0", tmp_path) is None
    assert list(tag_findings("1.0.0", tmp_path)) == []


BREAKS, TYPES, NEW = (Change(grade, "close_crm.Close", "x") for grade in Grade)


@pytest.mark.parametrize(
    ("old", "new", "refused"),
    [
        ("v0.1.0", "0.1.1", [BREAKS, TYPES]),
        ("v0.1.0", "0.2.0", []),
        ("v0.9.0", "1.0.0", []),
        ("v1.0.0", "1.0.1", [BREAKS, TYPES, NEW]),
        ("v1.0.0", "1.1.0", [BREAKS, TYPES]),
        ("v1.0.0", "2.0.0", []),
        ("v0.1.0", "0.2.0rc1", []),
    ],
)
def test_promises(old: str, new: str, refused: list[Change]) -> None:
    """Before 1.0 the second number may break; from then on the first, and only the second may add."""
    found = list(promise_findings(old, new, [BREAKS, TYPES, NEW]))

    assert [line.partition(": ")[2] for line in found] == [str(change) for change in refused]


def test_uses_of_an_earlier_release(tmp_path: Path) -> None:
    """A typed program of then that mypy refuses now is named; an exemption that it no longer needs is not."""
    text = "import close_crm\ndef f(close: close_crm.Close) -> str:\n  return close.{name}().id # type: ignore[{code}]"
    fits = text.format(name="users.me", code="attr-defined")
    unfit = text.format(name="users.myself", code="arg-type")

    assert list(typing_findings({"a.py": fits}, "v0.1.0", tmp_path, ROOT)) == []
    found = list(typing_findings({"a.py": unfit}, "v0.1.0", tmp_path, ROOT))
    assert all(one.startswith("a program typed for v0.1.0 does not fit: a.py:3: error: ") for one in found)
    assert any("myself" in one for one in found)
