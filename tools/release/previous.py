"""The release before, as its tag in git has it, and what a version promises beside it."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

from packaging.version import Version

from tools.release.compatibility import Change, Grade


def release_before(version: str, root: Path) -> str | None:
    """Return the tag of the newest release that led to what is checked out, None if there is none.

    Pre-releases promise nothing to those who come after. The tag of `version` itself is there when it is released.
    """
    versions = [Version(tag.removeprefix("v")) for tag in _tags("--merged", root)]
    earlier = [one for one in versions if one < Version(version) and not one.is_prerelease]
    return f"v{max(earlier)}" if earlier else None


def tag_findings(version: str, root: Path) -> Iterator[str]:
    """Yield what is wrong with the tag of a release: the files would be uploaded under another version than it says."""
    for tag in _tags("--points-at", root):
        if tag != f"v{version}":
            yield f"the tag here is {tag}, and the version {version} (wrapper/close_crm/defaults.py)"


def _tags(where: str, root: Path) -> list[str]:
    """Return the tags of versions that are before or at what is checked out, by an option of `git tag`."""
    command = ["git", "tag", where, "HEAD", "--list", "v[0-9]*"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False).stdout.split()


def files_of(tag: str, folder: str, root: Path) -> dict[str, str]:
    """Return the texts of a folder at a tag by their names; none if it was not there."""
    packed = subprocess.run(["git", "archive", tag, folder], cwd=root, capture_output=True, check=False)
    if packed.returncode:
        return {}
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        read = {one.name: archive.extractfile(one) for one in archive if one.isfile()}
        return {Path(name).name: file.read().decode() for name, file in read.items() if file is not None}


def promise_findings(old: str, new: str, changes: list[Change]) -> Iterator[str]:
    """Yield what a version breaks although it promises not to, by semantic versioning as docs/support.md has it."""
    before, after = Version(old.removeprefix("v")), Version(new)
    # Before 1.0 the second number counts as the first, and the third as the second.
    may_break = after.major > before.major or (before.major == 0 and after.minor > before.minor)
    may_add = may_break or before.major == 0 or after.minor > before.minor
    for change in changes:
        if not (may_add if change.grade is Grade.NEW else may_break):
            yield f"{new} promises less than it changes since {old}: {change}"


def typing_findings(texts: dict[str, str], tag: str, folder: Path, root: Path) -> Iterator[str]:
    """Yield what mypy finds in an earlier release's file of uses with the present code.

    Args:
        texts: The files, by their names.
        tag: The release that they belong to.
        folder: Where they can be written.
        root: The repository.
    """
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    # An exemption that is not needed any more breaks nobody.
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-warn-unused-ignores",
        "--cache-dir",
        os.devnull,
    ]
    paths = os.pathsep.join(str(root / one) for one in ("generated", "wrapper"))
    done = subprocess.run(
        [*command, "--config-file", os.devnull, "."], cwd=folder, env={**os.environ, "MYPYPATH": paths},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        for line in re.findall(r"^.*: error: .*$", done.stdout, re.MULTILINE) or [done.stderr.strip()]:
            yield f"a program typed for {tag} does not fit: {line}"
