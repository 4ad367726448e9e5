"""Build what would be released, check it, and say what speaks against releasing it: `make release-check`."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from close_crm import __version__

from tools.release import installed
from tools.release.compatibility import changes
from tools.release.previous import files_of, promise_findings, release_before, tag_findings, typing_findings
from tools.release.surface import Surface, formatted, read

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
#: What the wheel consists of, beside its own metadata.
PACKAGES = {
    "close_api", "close_conformance", "close_crm", "close_description", "close_emulator", "close_pytest",
    "close_runtime",
}  # fmt: skip


def build(folder: Path, epoch: int) -> list[Path]:
    """Return the sdist and the wheel, which is built from the sdist, so that the two belong together."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    built = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if built.returncode:
        sys.exit(built.stdout + built.stderr)
    return sorted(folder.iterdir())


def digest(file: Path) -> str:
    """Return a file's SHA-256."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def tracked() -> set[str]:
    """Return the files that belong to the repository; none outside a clone."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    return set(listed.stdout.split("\n")) - {""}


def wheel_findings(names: Iterable[str]) -> Iterator[str]:
    """Yield what is wrong with the contents of a wheel."""
    files = {name for name in names if ".dist-info/" not in name}
    tops = {name.partition("/")[0] for name in files}
    if tops != PACKAGES:
        yield f"the wheel holds {sorted(tops)}, not {sorted(PACKAGES)}"
    yield from (f"{one} lacks its py.typed" for one in sorted(PACKAGES) if f"{one}/py.typed" not in files)
    if "close_description/openapi.json" not in files:
        yield "the wheel lacks the description"
    yield from (
        f"the wheel holds {name}" for name in sorted(files) if "__pycache__" in name or "/tests/" in name
    )


def sdist_findings(names: Iterable[str], expected: set[str]) -> Iterator[str]:
    """Yield what an sdist lacks of the repository's files, and has beyond them."""
    files = {name.partition("/")[2] for name in names} - {"PKG-INFO"}
    if expected:
        yield from (f"the sdist lacks {name}" for name in sorted(expected - files))
        yield from (
            f"the sdist holds {name}, which the repository does not" for name in sorted(files - expected)
        )


def setting_findings(
    settings: dict[str, object], version: str, changelog: str, fragments: list[str]
) -> Iterator[str]:
    """Yield what is still to be said before a release."""
    if not settings.get("REPOSITORY_URL"):
        yield "REPOSITORY_URL is empty (pyproject.toml, tool.hatch.metadata.hooks.custom)"
    if f"\n## {version} (" not in changelog:
        yield f"CHANGELOG.md has no version {version}: make changelog"
    if fragments:
        yield f"changes/ still holds {', '.join(fragments)}: make changelog"


def owner_findings(owners: str) -> Iterator[str]:
    """Yield the paths that nobody reviews."""
    lines = [line.split() for line in owners.splitlines() if line.strip() and not line.startswith("#")]
    unowned = [path for path, *names in lines if not names]
    if unowned or not lines:
        yield f".github/CODEOWNERS names nobody for {', '.join(unowned) or 'anything'}"


def surface_findings(version: str) -> Iterator[str]:
    """Yield what speaks against this version in what callers can name."""
    present = read()
    if formatted(Surface().stubs()) != present:
        yield "surface/ is not that of the code: make generate"
    tag = release_before(version, ROOT)
    if tag is None:
        print("no release before: surface/ is the baseline")
        return
    before = {Path(name).stem: text for name, text in files_of(tag, "surface", ROOT).items()}
    yield from promise_findings(tag, version, changes(before, present))
    with tempfile.TemporaryDirectory() as scratch:
        yield from typing_findings(files_of(tag, "tests/typing", ROOT), tag, Path(scratch), ROOT)


def run(*command: str) -> Iterator[str]:
    """Yield what a checking program printed if it failed."""
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)
    if done.returncode:
        yield f"{command[0]}: {(done.stdout + done.stderr).strip()}"


def main() -> int:
    """Run all checks; return the exit status."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shutil.rmtree(DIST, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        first, again = build(DIST, 1_700_000_000), build(Path(scratch), 1_700_000_000)
        differing = [
            one.name for one, other in zip(first, again, strict=True) if digest(one) != digest(other)
        ]
    findings = [f"{name}: a second build is not the same" for name in differing]
    sdist, wheel = first[::-1] if first[0].suffix == ".whl" else first
    with zipfile.ZipFile(wheel) as archive:
        findings += wheel_findings(archive.namelist())
    with tarfile.open(sdist) as packed:
        findings += sdist_findings((one.name for one in packed if one.isfile()), tracked())
    findings += run("twine", "check", "--strict", str(sdist), str(wheel))
    # Duplicates are meant: generated.json stands in the package and in the metadata.
    findings += run(
        "check_wheel_contents", "--ignore", "W002", "--toplevel", ",".join(sorted(PACKAGES)), str(wheel)
    )
    findings += setting_findings(
        project["tool"]["hatch"]["metadata"]["hooks"]["custom"],
        __version__,
        (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
        sorted(one.name for one in (ROOT / "changes").glob("*.md")),
    )
    findings += owner_findings((ROOT / ".github/CODEOWNERS").read_text(encoding="utf-8"))
    findings += tag_findings(__version__, ROOT)
    findings += surface_findings(__version__)
    findings += installed.findings(wheel)
    for file in first:
        print(f"{file.relative_to(ROOT)}  sha256:{digest(file)}")
    for finding in findings:
        print(f"Not to be released: {finding}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
