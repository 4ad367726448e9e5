"""The release check names what must not be released."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

import pytest

from tools.release.check import PACKAGES, owner_findings, sdist_findings, setting_findings, wheel_findings
from tools.release.installed import ROOT, SMOKE, pythons

WHOLE = [
    *(f"{one}/py.typed" for one in PACKAGES),
    "close_description/openapi.json",
    "close_crm-1.dist-info/METADATA",
]


def test_wheel_with_all_packages_passes() -> None:
    """Packages, their markers and the description are all that a wheel needs."""
    assert list(wheel_findings(WHOLE)) == []


def test_packages_are_those_that_are_built() -> None:
    """The check asks for each package that pyproject.toml puts into the wheel, and what is installed is tried."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    built = {Path(one).name for one in settings["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]}
    tried = set(
        re.findall(r'"(close_\w+)"', SMOKE.read_text().partition("PACKAGES = (")[2].partition(")")[0])
    )

    assert built == PACKAGES
    # The fixtures need pytest, which is not installed there.
    assert tried == PACKAGES - {"close_pytest"}


@pytest.mark.skipif(os.name == "nt", reason="stand-ins here are shell scripts")
def test_pythons_of_pyenv_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in on the path that runs nothing does not hide the Python that pyenv has."""
    stand_in, real = tmp_path / "shims/python3.14", tmp_path / "versions/3.14.2/bin/python"
    for program, status in ((stand_in, 127), (real, 0)):
        program.parent.mkdir(parents=True)
        program.write_text(f"#!/bin/sh\nexit {status}\n")
        program.chmod(0o755)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PATH", f"{stand_in.parent}:/usr/bin:/bin")

    assert pythons()["3.14"] == str(real)


def test_wheel_with_too_much_or_too_little_is_refused() -> None:
    """A foreign folder, a cache, a missing marker and a missing description are each named."""
    assert len(list(wheel_findings([*WHOLE, "tests/test_a.py"]))) == 1
    assert list(wheel_findings([*WHOLE, "close_crm/__pycache__/a.pyc"])) == [
        "the wheel holds close_crm/__pycache__/a.pyc"
    ]
    without = [name for name in WHOLE if name != "close_description/openapi.json"]
    assert list(wheel_findings(without)) == ["the wheel lacks the description"]
    unmarked = [*WHOLE[1:], f"{WHOLE[0].partition('/')[0]}/a.py"]
    assert list(wheel_findings(unmarked)) == [f"{WHOLE[0].partition('/')[0]} lacks its py.typed"]


def test_sdist_is_the_repository() -> None:
    """An sdist has the files of the repository, no fewer and no more."""
    assert list(sdist_findings(["c-1/a", "c-1/b/c", "c-1/PKG-INFO"], {"a", "b/c"})) == []
    assert list(sdist_findings(["c-1/a", "c-1/x"], {"a", "b"})) == [
        "the sdist lacks b",
        "the sdist holds x, which the repository does not",
    ]


def test_release_needs_reviewers() -> None:
    """Each line of CODEOWNERS names somebody, and there is one."""
    assert list(owner_findings("# All\n* @us\n\n/openapi/ @us/description b@example.com\n")) == []
    assert list(owner_findings("* @us\n/a/\n/b/\n")) == [".github/CODEOWNERS names nobody for /a/, /b/"]
    assert list(owner_findings("# nobody\n")) == [".github/CODEOWNERS names nobody for anything"]


def test_release_needs_its_address_and_its_changelog() -> None:
    """An empty REPOSITORY_URL, a version that the changelog lacks and fragments left over are each refused."""
    changelog = "# Changelog\n\n## 1.2.0 (2026-01-01)\n"
    there: dict[str, object] = {"REPOSITORY_URL": "https://forge.example/us"}

    assert list(setting_findings(there, "1.2.0", changelog, [])) == []
    assert [
        one.split()[0] for one in setting_findings({"REPOSITORY_URL": ""}, "1.3.0", changelog, ["1.added.md"])
    ] == [
        "REPOSITORY_URL",
        "CHANGELOG.md",
        "changes/",
    ]
