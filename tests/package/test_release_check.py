"""The release check names what must not be released."""

from __future__ import annotations

from tools.release.check import PACKAGES, sdist_findings, setting_findings, wheel_findings

WHOLE = [
    *(f"{one}/py.typed" for one in PACKAGES),
    "close_description/openapi.json",
    "close_crm-1.dist-info/METADATA",
]


def test_wheel_with_all_packages_passes() -> None:
    """Packages, their markers and the description are all that a wheel needs."""
    assert list(wheel_findings(WHOLE)) == []


def test_wheel_that_holds_too_much_or_too_little_is_refused() -> None:
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
