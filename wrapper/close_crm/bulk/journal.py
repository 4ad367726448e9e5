"""What a bulk run writes down, so that another one can go on where it was killed.

A journal is a file of JSON lines: a first one that says what it is, then one for each thing that happened.

    {"begun": 3, "id": "oppo_...", "digest": "..."}                                   before row 3 is sent, on the disk
    {"done": 3}                                                                       after its answer
    {"failed": 3, "final": true, "maybe_applied": false, "error": "..."}              after its error
    {"ended": 12}                                                                     when none of 12 rows is left to do

A row that was begun and has no end is in doubt. A last line that is torn was never acted upon, and is cut off.

Lines are read as they are needed: in memory is where they are, a few bytes a row, so that a run over millions of rows
resumes within seconds. Not SQLite, which took as long per row in a test: its write-ahead log must not be closed by a
forked child, and two runs of one process would have to keep each other from its locks.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import stat
import sys
import threading
from array import array
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from close_crm.errors import JournalError, JournalInUse, JournalMismatch

if TYPE_CHECKING:
    from .models import Update

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
        ended: How many rows the run had where none of them is left to do; None where some may be.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        self.known = 0
        self.ended: int | None = None
        self._file: int | None = None
        self._lock = threading.Lock()
        self._syncing = threading.Lock()
        self._written = self._synced = 0
        self._broken: str | None = None
        self._begun = _Offsets()
        self._ended = _Offsets()
        self._done = _Offsets()
        self._latest: dict[str, int] | None = None

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
        size = os.fstat(self._file).st_size
        end = self._read(size)
        if sys.platform != "win32":
            os.fchmod(self._file, 0o600)
        if end < size:
            os.ftruncate(self._file, end)
        if end == 0 and os.write(self._file, _HEADER) < len(_HEADER):
            raise JournalError(self.path, "can't be written: there is no room")
        os.fsync(self._file)
        _sync_folder(self.path)

    def _read(self, size: int) -> int:
        """Note where each row's lines are; return where the last whole line ends."""
        head = self._at(0, len(_HEADER))
        if head != _HEADER:
            if _HEADER.startswith(head):
                return 0
            raise JournalError(self.path, "it is no journal, or one of another version")
        end = len(_HEADER)
        for number, line in enumerate(self._lines(end), 2):
            try:
                if not line.endswith(b"\n"):
                    msg = "it is torn"
                    raise ValueError(msg)
                self._note(line, end)
            except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
                if end + len(line) == size:
                    return end
                raise JournalError(self.path, f"its line {number} can't be read") from error
            end += len(line)
        return end

    def _note(self, line: bytes, offset: int) -> None:
        if done := _DONE.fullmatch(line):
            row = int(done[1])
            self._check_begun(row)
            self._done[row] = offset
        elif begun := _BEGUN.fullmatch(line):
            row = int(begun[1])
            if row >= self.known:
                self.known = row + 1
            elif self._begun[row]:
                self._ended[row] = self._done[row] = 0
            self._begun[row] = offset
            self.ended = None
        elif "ended" in (record := json.loads(line)):
            self.ended = int(record["ended"])
        else:
            row = int(record["failed"])
            _failure(record)
            self._check_begun(row)
            self._ended[row] = offset

    def _check_begun(self, row: int) -> None:
        if not self._begun[row]:
            msg = f"row {row} has an end, but no beginning"
            raise ValueError(msg)

    def _at(self, offset: int, size: int) -> bytes:
        if self._file is None:
            raise JournalError(self.path, "it is closed")
        os.lseek(self._file, offset, os.SEEK_SET)
        return os.read(self._file, size)

    def _line(self, offset: int) -> bytes:
        """Return the line that begins at an offset."""
        return next(self._lines(offset, _LONGEST_LINE))

    def _lines(self, offset: int, piece: int = 1 << 20) -> Iterator[bytes]:
        """Yield the lines from an offset on; the last one may lack its end."""
        rest = b""
        while part := self._at(offset, piece):
            offset += len(part)
            lines = (rest + part).split(b"\n")
            rest = lines.pop()
            for line in lines:
                yield line + b"\n"
        if rest:
            yield rest

    def entry(self, row: int, update: Update) -> Entry | None:
        """Return what is known of a row from earlier runs, None where that is nothing.

        Raises:
            JournalMismatch: The row was another one then.
        """
        with self._lock:
            entry = self._entry(row)
        if entry is None:
            return None
        if entry.digest != digest_of(update):
            what = "other changes" if entry.id == update.id else f"{entry.id}, not {update.id}"
            reason = f"it was written for other input: row {row} had {what}"
            raise JournalMismatch(self.path, reason, row)
        return entry

    def _entry(self, row: int) -> Entry | None:
        if row >= self.known or not (offset := self._begun[row]):
            return None
        begun = _BEGUN.fullmatch(self._line(offset))
        if begun is None:
            raise JournalError(self.path, "it has changed since it was opened")
        entry = Entry(json.loads(begun[2]), begun[3].decode(), done=self._done[row] > 0)
        if failed := self._ended[row]:
            entry.final, entry.in_doubt, entry.error = _failure(json.loads(self._line(failed)))
        return entry

    def overtaken(self, row: int, id: str) -> bool:
        """Whether a later row of the same opportunity was begun: then this one would undo it."""
        with self._lock:
            if self._latest is None:
                self._latest = self._latest_unfinished()
        return self._latest.get(id, row) > row

    def _latest_unfinished(self) -> dict[str, int]:
        """Return the last row that was begun of each opportunity with a row that has not been applied."""
        unfinished = {entry.id for row in self._begun if not self._done[row] and (entry := self._entry(row))}
        latest: dict[str, int] = {}
        if not unfinished:
            return latest
        for line in self._lines(len(_HEADER)):
            if (begun := _BEGUN.fullmatch(line)) and (id := json.loads(begun[2])) in unfinished:
                latest[id] = max(int(begun[1]), latest.get(id, 0))
        return latest

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

    def end(self, rows: int) -> None:
        """Write that none of the run's rows is left to do.

        Raises:
            JournalError: It can't be written.
        """
        if self.ended != rows:
            self._write({"ended": rows})

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


def _failure(record: dict[str, Any]) -> tuple[bool, bool, str]:
    """Return whether a failure is final, whether it leaves its row in doubt, and its text."""
    return bool(record["final"]), bool(record["maybe_applied"]), str(record["error"])


#: The two lines that are written for each row that is applied, as `json.dumps` writes them.
_BEGUN: Final = re.compile(
    rb'\{"begun": (\d{1,15}), "id": ("(?:[^"\\]|\\.)*"), "digest": "([0-9a-f]{32})"\}\n'
)
_DONE: Final = re.compile(rb'\{"done": (\d{1,15})\}\n')
#: No line of a row is longer, in bytes; where one is, it is read in pieces.
_LONGEST_LINE: Final = 512


class _Offsets:
    """A place in the file for each row, 0 where there is none; eight bytes a row."""

    _PAGE: Final = 4096

    def __init__(self) -> None:
        self._pages: dict[int, array[int]] = {}

    def __getitem__(self, row: int) -> int:
        page = self._pages.get(row // self._PAGE)
        return 0 if page is None else page[row % self._PAGE]

    def __setitem__(self, row: int, offset: int) -> None:
        number = row // self._PAGE
        page = self._pages.get(number)
        if page is None:
            if not offset:
                return
            page = self._pages[number] = array("Q", bytes(8 * self._PAGE))
        page[row % self._PAGE] = offset

    def __iter__(self) -> Iterator[int]:
        """Yield the rows that have a place."""
        for number, page in self._pages.items():
            for row, offset in enumerate(page, number * self._PAGE):
                if offset:
                    yield row


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
