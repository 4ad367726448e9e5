"""Copies of the repository to plant faults in.

A copy is put right after each use: making one anew, and compiling it, takes longer than what most faults need.
"""

from __future__ import annotations

import compileall
import shutil
from pathlib import Path

from .faults import ROOT

LEFT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "build")


class Original:
    """The repository as it was at the start, compiled."""

    def __init__(self, folder: Path, source: Path = ROOT) -> None:
        shutil.copytree(source, folder, ignore=LEFT)
        compileall.compile_dir(folder, quiet=2)
        self._folder = folder
        self._files = _files(folder)

    def restore(self, folder: Path) -> None:
        """Make a folder the same as this one, whether it was so before or not."""
        found = _files(folder)
        for name in found.keys() - self._files.keys():
            (folder / name).unlink()
        for name, state in self._files.items():
            if found.get(name) != state:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                # With its time, by which Python knows what was compiled from it.
                shutil.copy2(self._folder / name, folder / name)


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    """Return size and time of each file in a folder."""
    states = {
        path.relative_to(folder).as_posix(): path.stat() for path in folder.rglob("*") if path.is_file()
    }
    return {name: (state.st_size, state.st_mtime_ns) for name, state in states.items()}
