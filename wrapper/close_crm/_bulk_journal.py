"""What a bulk run writes down, so that another one can go on where it was killed.

A journal is a file of JSON lines: a first one that says what it is, then one for each thing that happened.

    {"begun": 3, "id": "oppo_...", "digest": "..."}                                   before row 3 is sent, on the disk
    {"done": 3}                                                                       after its answer
    {"failed": 3, "final": true, "maybe_applied": false, "error": "..."}              after its error

A row that was begun and has no end is in doubt. A last line that is torn was never acted upon, and is cut off.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .errors import JournalError, JournalInUse, JournalMismatch

if TYPE_CHECKING:
    from .bulk import Update

_HEADER: Final = b'{"journal": "close-crm bulk", "version": 1}\n'
#: How much of an error's text is kept, in characters.
_LONGEST_ERROR: Final = 1000


@dataclass(slots=True)
class Entry:
    """What a journal knows of one row.

    Attributes:
        id: The opportunity.
        digest: Stands for all that the row asks for.
        done: Whether it was applied.
        final: Whether it failed in a way that trying again does not mend.
        in_doubt: Whether it may have been applied.
        error: Why it failed, None where it did not.
    """

    id: str
    digest: str
    done: bool = False
    final: bool = False
    in_doubt: bool = True
    error: str | None = None


def digest_of(update: Update) -> str:
    """Give what stands for all that a row asks for: its opportunity, its body and its time zone."""
    asked = [str(update.id), update.body, update.x_tz_offset, update.error is not None]
    text = json.dumps(asked, sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


class Journal:
    """A journal. Safe for threads; nothing is opened before `open`.

    Args:
        path: Where it is, or will be.

    Attributes:
        known: The number of rows up to the last one that the journal knew when it was opened.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        self.known = 0
        self._file: int | None = None
        self._lock = threading.Lock()
        self._syncing = threading.Lock()
        self._written = self._synced = 0
        self._broken: str | None = None
        self._rows: dict[int, Entry] = {}
        self._latest: dict[str, int] = {}

    def open(self) -> None:
        """Open the file or make it, take it for this run alone, and read what it holds.

        Raises:
            JournalError: It can't be had, or is no journal.
            JournalInUse: Another run has it.
        """
        with self._lock:
            try:
                self._open()
            except OSError as error:
                raise JournalError(self.path, f"can't be opened: {error.strerror}") from error
            except ValueError as error:  # a path that no file can have
                raise JournalError(self.path, f"can't be opened: {error}") from error

    def _open(self) -> None:
        flags = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0)
        try:
            # For the owner alone: it tells of customers.
            self._file = os.open(self.path, flags | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            self._file = os.open(self.path, flags)
        if not stat.S_ISREG(os.fstat(self._file).st_mode):
            raise JournalError(self.path, "it is not a file")
        try:
            _take(self._file)
        except OSError as error:
            if error.errno in _HELD:
                raise JournalInUse(self.path, "another run is using it") from error
            reason = f"its file system can't keep other runs out ({error.strerror}): put it on a disk of this machine"
            raise JournalError(self.path, reason) from error
        content = _whole(self._file)
        end = self._read(content)
        self.known = max(self._rows, default=-1) + 1
        if sys.platform != "win32":
            os.fchmod(self._file, 0o600)
        if end < len(content):
            os.ftruncate(self._file, end)
        if end == 0 and os.write(self._file, _HEADER) < len(_HEADER):
            raise JournalError(self.path, "can't be written: there is no room")
        os.fsync(self._file)
        _sync_folder(self.path)

    def _read(self, content: bytes) -> int:
        """Take in what the file holds; gives where its last whole line ends."""
        if _HEADER.startswith(content):
            return len(content) if content == _HEADER else 0
        if not content.startswith(_HEADER):
            raise JournalError(self.path, "it is no journal, or one of another version")
        end = len(_HEADER)
        lines = content[end:].splitlines(keepends=True)
        for number, line in enumerate(lines, 2):
            try:
                if not line.endswith(b"\n"):
                    msg = "it is torn"
                    raise ValueError(msg)
                self._take_in(json.loads(line))
            except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
                if number == len(lines) + 1:
                    return end
                raise JournalError(self.path, f"its line {number} can't be read") from error
            end += len(line)
        return end

    def _take_in(self, record: dict[str, Any]) -> None:
        if "begun" in record:
            self._note_begun(int(record["begun"]), str(record["id"]), str(record["digest"]))
            return
        entry = self._rows[record["done"] if "done" in record else record["failed"]]
        if "done" in record:
            entry.done = True
        else:
            entry.final, entry.error = bool(record["final"]), str(record["error"])
            entry.in_doubt = bool(record["maybe_applied"])

    def _note_begun(self, row: int, id: str, digest: str) -> None:
        self._rows[row] = Entry(id, digest)
        self._latest[id] = max(row, self._latest.get(id, row))

    def entry(self, row: int, update: Update) -> Entry | None:
        """Give what is known of a row from earlier runs, None where that is nothing.

        Raises:
            JournalMismatch: The row was another one then.
        """
        entry = self._rows.get(row)
        if entry is None:
            return None
        if entry.digest != digest_of(update):
            what = "other changes" if entry.id == update.id else f"{entry.id}, not {update.id}"
            reason = f"it was written for other input: row {row} had {what}"
            raise JournalMismatch(self.path, reason, row)
        return entry

    def overtaken(self, row: int, id: str) -> bool:
        """Tell whether a later row of the same opportunity was begun: then this one would undo it."""
        return self._latest.get(id, row) > row

    def check_length(self, rows: int) -> None:
        """Take note that the input has ended.

        Raises:
            JournalMismatch: The journal knows rows that the input does not have.
        """
        if rows < self.known:
            reason = f"it was written for other input: that had a row {rows}, this one ends before it"
            raise JournalMismatch(self.path, reason, rows)

    def begin(self, row: int, update: Update) -> int:
        """Write that a row begins; gives what to hand to `commit` before it may be sent.

        Raises:
            JournalError: It can't be written.
        """
        return self._write({"begun": row, "id": update.id, "digest": digest_of(update)})

    def done(self, row: int) -> None:
        """Write that a row was applied; on the disk with the next `commit`, at the latest with `close`.

        Raises:
            JournalError: It can't be written.
        """
        self._write({"done": row})

    def failed(self, row: int, error: str, *, final: bool, maybe_applied: bool) -> None:
        """Write that a row failed.

        Raises:
            JournalError: It can't be written.
        """
        record = {"failed": row, "final": final, "maybe_applied": maybe_applied}
        self._write({**record, "error": error[:_LONGEST_ERROR]})

    def _write(self, record: dict[str, Any]) -> int:
        line = json.dumps(record).encode() + b"\n"
        with self._lock:
            if self._file is None or self._broken:
                raise JournalError(self.path, self._broken or "it is closed")
            try:
                # A line that is written in part would spoil the next one.
                if os.write(self._file, line) < len(line):
                    self._broken = "can't be written: there is no room"
            except OSError as error:
                self._broken = f"can't be written: {error.strerror}"
            if self._broken:
                raise JournalError(self.path, self._broken)
            self._written += len(line)
            return self._written

    def commit(self, position: int) -> None:
        """Wait until all up to a position is on the disk; one wait serves all who came before it began.

        Raises:
            JournalError: The disk does not take it.
        """
        with self._syncing:
            if self._synced >= position:
                return
            self._sync()

    def _sync(self) -> None:
        written = self._written
        if self._file is None:
            raise JournalError(self.path, "it is closed")
        try:
            os.fsync(self._file)
        except OSError as error:
            self._broken = f"can't be written: {error.strerror}"
            raise JournalError(self.path, self._broken) from error
        self._synced = written

    def close(self) -> None:
        """Bring all to the disk and let others have the file."""
        with self._syncing, self._lock:
            if self._file is not None:
                with suppress(JournalError):
                    self._sync()
                # Not left to the closing of the file: a forked child may hold it open, too.
                # What a disk refuses as late as here was not synced either: those rows are read first by the next run.
                with suppress(OSError):
                    _release(self._file)
                file, self._file = self._file, None
                with suppress(OSError):
                    os.close(file)


def _whole(file: int) -> bytes:
    os.lseek(file, 0, os.SEEK_SET)
    parts: list[bytes] = []
    while part := os.read(file, 1 << 20):
        parts.append(part)
    return b"".join(parts)


#: What systems answer where somebody else has the lock; everything else tells of the file system.
_HELD: Final = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})

if sys.platform == "win32":
    import msvcrt

    #: Far behind any line: locks keep others from reading, too.
    _PLACE: Final = 1 << 40

    def _take(file: int) -> None:
        os.lseek(file, _PLACE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _release(file: int) -> None:
        os.lseek(file, _PLACE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

    def _sync_folder(path: str) -> None:
        """Do nothing: folders can't be opened."""

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _release(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)

    def _sync_folder(path: str) -> None:
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)  # noqa: PTH120 - a str, as it came
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
