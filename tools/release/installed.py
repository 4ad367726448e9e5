"""Try the built wheel as it is installed: on each Python that is there, outside the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SMOKE = Path(__file__).with_name("smoke.py")
VERSIONS = ("3.11", "3.12", "3.13", "3.14")


def pythons() -> dict[str, str]:
    """Return the programs by the versions of Python that are supported and there."""
    found = {f"{sys.version_info[0]}.{sys.version_info[1]}": sys.executable}
    for version in VERSIONS:
        # pyenv's programs on the path are stand-ins that run the chosen versions alone, and say so of the others.
        pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
        programs = [shutil.which(f"python{version}"), *map(str, pyenv.glob(f"{version}.*/bin/python"))]
        if program := next((one for one in programs if one is not None and _runs(one)), None):
            found.setdefault(version, program)
    return dict(sorted(found.items()))


def _runs(program: str) -> bool:
    return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0


def trial(wheel: Path, python: str, folder: Path) -> str:
    """Install the wheel with one Python, and use it there; return what the program says.

    Raises:
        subprocess.CalledProcessError: It could not be installed, or failed.
    """
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "CLOSE_"))
    }

    def run(*command: str | Path, text: str | None = None) -> str:
        words = [str(word) for word in command]
        return subprocess.run(
            words, cwd=folder, env=environment, input=text, capture_output=True, text=True, check=True
        ).stdout

    run(python, "-m", "venv", "made")
    there = folder / "made" / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = (there, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", "install")
    run(*pip, "--require-hashes", "-r", ROOT / "requirements" / "demo.txt")
    run(*pip, "--no-deps", wheel)
    # From standard input, without the folder: nothing of the repository can be imported by chance.
    return run(there, "-I", "-", text=SMOKE.read_text(encoding="utf-8"))


def findings(wheel: Path) -> Iterator[str]:
    """Yield on which Pythons the wheel does not work; print on which it does."""
    there = pythons()
    for version, python in there.items():
        with tempfile.TemporaryDirectory() as scratch:
            try:
                print(f"the wheel, installed: {trial(wheel, python, Path(scratch)).strip()}")
            except subprocess.CalledProcessError as error:
                yield f"the wheel does not work on Python {version}: {(error.stdout + error.stderr).strip()}"
    if absent := [version for version in VERSIONS if version not in there]:
        print(f"not tried, as they are not here: Python {', '.join(absent)}")
