"""Files of recordings: which can be used, and what is said of the others."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from close_crm import errors
from close_crm.testing.recording import Recording


def test_files_that_can_not_be_used(tmp_path: Path) -> None:
    """Reading and writing end in errors of ours that name the file and the reason."""
    broken = tmp_path / "broken.json"
    broken.write_bytes(b"[[")
    latin = tmp_path / "latin.json"
    latin.write_bytes(b"\xff")
    deep = tmp_path / "deep.json"
    deep.write_text("[" * 100_000, encoding="utf-8")
    for path, reason in (
        (tmp_path / "missing.json", "missing.json' can't be read: No such file or directory"),
        (f"{tmp_path}/a\0b", "can't be read: .*null"),
        (latin, "latin.json' can't be read: .*utf-8"),
        (broken, "broken.json is no recording: its JSON can't be read"),
        (deep, "deep.json is no recording: its JSON can't be read"),
    ):
        with pytest.raises(errors.ConfigurationError, match=reason):
            Recording.load(path)
    with pytest.raises(
        errors.ConfigurationError, match=r"b\.json' can't be written: No such file or directory"
    ):
        Recording().save(tmp_path / "a" / "b.json")


class OfBytes(os.PathLike[bytes]):
    """A path whose name is bytes, as the system has it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __fspath__(self) -> bytes:
        return os.fsencode(self._path)


def test_every_path_and_text_is_saved(tmp_path: Path) -> None:
    """Also a path of bytes, and a text with half a pair of surrogates, which no UTF-8 has: nothing is lost by it."""
    path: Any = OfBytes(tmp_path / "one.json")
    recording = Recording(about={"opportunity": "\ud83d"})
    recording.save(path)

    assert Recording.load(path) == recording
