"""The file of a journal: who may read it, what it survives on the disk, and what is refused."""

from __future__ import annotations

import errno
import json
import os
import random
import stat
import tracemalloc
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import Any

import pytest
from close_crm import errors
from close_crm.bulk import journal as journal_module
from close_crm.bulk.journal import Journal
from close_crm.bulk.models import Update
from hypothesis import given
from hypothesis import strategies as st

from tests.bulk.runs import Organization, run, running
from tests.colours import COLOURS, Colour

from .journals import begun, write

both = pytest.mark.parametrize("colour", COLOURS)
POSIX = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


@POSIX
def test_journal_is_for_its_owner_alone(tmp_path: Path) -> None:
    """The file can be read by its owner only, also where it was there before with other permissions."""
    Journal(tmp_path / "unused")
    assert not (tmp_path / "unused").exists()
    (tmp_path / "old").touch(0o644)
    for name in ("new", "old"):
        journal = Journal(tmp_path / name)
        journal.open()
        journal.close()

    modes = {name: stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("new", "old")}
    assert modes == {"new": 0o600, "old": 0o600}


@both
@pytest.mark.parametrize(
    "text", ["id,value\noppo_1,5\n", "{}", '{"journal": "close-crm bulk", "version": 2}\n']
)
def test_other_files_are_left_alone(colour: Colour, tmp_path: Path, text: str) -> None:
    """A file that is no journal of this version is refused, and stays as it is."""
    organization, path = Organization(), tmp_path / "journal"
    path.write_text(text)
    path.chmod(0o644)

    with pytest.raises(errors.JournalError, match="not a journal"):
        run(colour, organization, [Update(organization.ids[0], value=1)], journal=path)

    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == (text, 0o644)
    assert organization.requests == []


@both
@pytest.mark.parametrize(
    "number", ["EAGAIN", "EACCES", "ENOLCK", "ENOSYS", "EOPNOTSUPP", "EIO", "EINTR", "ESTALE"]
)
def test_lock_that_can_not_be_had(
    colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    """Only a lock that somebody has means another run; a file system without locks is named as what it is."""
    organization, code = Organization(), getattr(errno, number)

    def refusing(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(journal_module, "lock", refusing)
    with pytest.raises(errors.JournalError) as caught:
        run(colour, organization, [Update(organization.ids[0], value=1)], journal=tmp_path / "journal")

    held = number in {"EAGAIN", "EACCES"}
    assert isinstance(caught.value, errors.JournalInUse) is held
    assert ("another run is using it" if held else f"({os.strerror(code)}): put it on a disk") in str(
        caught.value
    )
    assert organization.requests == []


@both
@pytest.mark.parametrize("number", ["ENOSPC", "EIO", "EDQUOT", "EROFS"])
@pytest.mark.parametrize("call", ["write", "fsync", "ftruncate", "close"])
def test_disk_that_fails(
    colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: str
) -> None:
    """Whatever the disk answers, at whichever step: an error of ours or a whole run, and a second one finishes it."""
    organization, journal, code = Organization(), tmp_path / "journal", getattr(errno, number)
    rows = [Update(id, organization.days.add("Friday")) for id in organization.ids[:3]]
    journal.write_bytes(b'{"jour')
    real, left = getattr(os, call), [3 if call in {"write", "fsync"} else 0]

    def failing(file: int, *arguments: Any) -> Any:
        if os.path.realpath(f"/proc/self/fd/{file}") != str(journal):
            return real(file, *arguments)
        left[0] -= 1
        if left[0] >= 0:
            return real(file, *arguments)
        raise OSError(code, os.strerror(code))

    class Failing(FileIO):
        def close(self) -> None:
            super().close()
            raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        if call == "close":
            patched.setattr(journal_module, "FileIO", Failing)
        else:
            patched.setattr(os, call, failing)
        with suppress(errors.JournalError):
            run(colour, organization, rows, journal=journal)
    again = run(colour, organization, rows, journal=journal)

    assert {result.outcome for result in again} <= {"applied", "skipped"}
    assert len(organization.bodies) == 3


@both
@pytest.mark.parametrize("where", ["no/such/folder", "."])
def test_place_that_takes_no_journal(colour: Colour, tmp_path: Path, where: str) -> None:
    """Where no file can be made, the error says so, and nothing is sent."""
    organization = Organization()

    with pytest.raises(errors.JournalError, match=r"can't be opened|not a regular file"):
        run(colour, organization, [Update(organization.ids[0], value=1)], journal=tmp_path / where)

    assert organization.requests == []


def test_spoilt_line_is_reported(tmp_path: Path) -> None:
    """A line in the middle that can't be read is an error that names it: what it said is not known."""
    write(tmp_path / "journal", *begun(tmp_path, {0: Update("oppo_1"), 1: Update("oppo_2")}), {"done": 1})
    content = (tmp_path / "journal").read_bytes().split(b"\n")
    content[1] = b"\0" * len(content[1])
    (tmp_path / "journal").write_bytes(b"\n".join(content))

    with pytest.raises(errors.JournalError, match="line 2"):
        Journal(tmp_path / "journal").open()


@pytest.mark.parametrize("line", ['{"begun": Infinity, "id": "a", "digest": "b"}', "[" * 100_000, '"begun"'])
def test_line_that_is_no_record_is_reported(tmp_path: Path, line: str) -> None:
    """JSON that no run wrote, however large or deep, is reported as a line that can't be read."""
    write(tmp_path / "journal", *begun(tmp_path, {0: Update("oppo_1")}))
    head, *rest = (tmp_path / "journal").read_text().splitlines(keepends=True)
    (tmp_path / "journal").write_text("".join((head, line + "\n", *rest)))

    with pytest.raises(errors.JournalError, match="line 2"):
        Journal(tmp_path / "journal").open()


def test_path_that_no_file_can_have(tmp_path: Path) -> None:
    """A path that the operating system takes for no path is an error of the journal."""
    with pytest.raises(errors.JournalError, match="can't be opened"):
        Journal(f"{tmp_path}/a\0b").open()


def full_journal(path: Path) -> tuple[bytes, list[Update]]:
    """A journal with every kind of line."""
    rows = [Update(f"oppo_{number}", value=number, note="ü\n\r\u2028") for number in range(3)]
    journal = Journal(path)
    journal.open()
    for row, update in enumerate(rows):
        journal.begin(row, update)
    journal.done(0)
    journal.failed(1, "no ü\n", final=True, maybe_applied=False)
    journal.close()
    return path.read_bytes(), rows


def test_large_journal_is_read_as_it_is_needed(tmp_path: Path) -> None:
    """Opening takes a few bytes a row; each row is found, in whatever order rows were written, with its end."""
    rows = random.Random(0).sample(range(30_000), 10_000)  # noqa: S311 - an order
    updates = {row: Update(f"oppo_{row % 7000}", value=row) for row in rows}
    journal = Journal(tmp_path / "journal")
    journal.open()
    for row, update in updates.items():
        journal.begin(row, update)
        if row % 3 == 0:
            journal.done(row)
        elif row % 3 == 1:
            journal.failed(row, "x" * 900, final=row % 2 == 0, maybe_applied=row % 2 == 1)
    journal.close()

    again = Journal(tmp_path / "journal")
    tracemalloc.start()
    again.open()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    found = {row: again.entry(row, update) for row, update in updates.items()}
    missing = [row for row in range(31_000) if row not in updates and again.entry(row, Update("oppo_1"))]
    overtaken = {row for row, update in updates.items() if again.overtaken(row, update.id)}
    again.close()

    assert most < 8_000_000
    assert missing == []
    assert {row: (e.done, e.final, e.in_doubt, e.error) for row, e in found.items() if e} == {
        row: (
            row % 3 == 0,
            row % 3 == 1 and row % 2 == 0,
            row % 3 != 1 or row % 2 == 1,
            "x" * 900 if row % 3 == 1 else None,
        )
        for row in rows
    }
    latest = {update.id: row for row, update in sorted(updates.items())}
    unfinished = {update.id for row, update in updates.items() if row % 3}
    assert overtaken == {
        row for row, update in updates.items() if latest[update.id] > row and update.id in unfinished
    }


def test_any_torn_end_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut off at any byte, or with rubbish at its end, a journal opens, knows what its whole lines say, and goes on."""
    monkeypatch.setattr(os, "fsync", lambda file: None)
    content, rows = full_journal(tmp_path / "whole")
    for end in range(len(content) + 1):
        for tail in (b"", b"\0\0\0"):
            path = tmp_path / "torn"
            if tail and end <= len(content.split(b"\n")[0]):
                continue
            path.write_bytes(content[:end] + tail)
            journal = Journal(path)
            journal.open()
            journal.begin(2, rows[2])
            journal.close()

            whole = content[: content.rfind(b"\n", 0, end) + 1]
            assert path.read_bytes().startswith(whole)
            again = Journal(path)
            again.open()
            known = [json.loads(line) for line in whole.splitlines()[1:]]
            for row in range(3):
                entry = again.entry(row, rows[row])
                assert (entry is not None) == (row == 2 or any(r.get("begun") == row for r in known))
                assert (entry is not None and entry.done) == ({"done": row} in known)
                assert (entry is not None and entry.final) == any(r.get("failed") == row for r in known)
            again.close()
            path.unlink()


@given(st.binary(max_size=60))
def test_no_bytes_upset_it(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    """Whatever follows the first line, opening ends in a journal or in a JournalError."""
    path = tmp_path_factory.mktemp("any") / "journal"
    write(path)
    path.write_bytes(path.read_bytes() + content)
    journal = Journal(path)
    try:
        journal.open()
    except errors.JournalError:
        pass
    finally:
        journal.close()


@both
@pytest.mark.parametrize("short", [False, True])
def test_full_disk_ends_the_run(
    colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, short: bool
) -> None:
    """Where the journal can't be written, no further row is sent; with room again, a second run finishes."""
    organization, writing, journal = Organization(), os.write, tmp_path / "journal"
    rows = [Update(id, organization.days.add("Friday")) for id in organization.ids]
    left = [9]

    def full(file: int, data: bytes) -> int:
        left[0] -= 1
        if left[0] >= 0:
            return writing(file, data)
        if short and left[0] == -1:
            return writing(file, data[:7])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with (
            running(colour, organization.transport(colour), rows, journal=journal) as results,
            pytest.raises(errors.JournalError, match=r"disk is full|No space"),
        ):
            list(results)
    sent = len(organization.bodies)
    again = run(colour, organization, rows, journal=journal)

    assert 1 <= sent < 12
    assert {result.outcome for result in again} <= {"applied", "skipped"}
    assert len(organization.bodies) == 12
