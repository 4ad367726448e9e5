"""The journal of a bulk run, with which another run can resume where that one was killed.

A journal is a file of JSON lines: a header, then a line for each event.

    {"begun": 3, "id": "oppo_...", "digest": "..."}                             before row 3 is sent, synced to disk
    {"done": 3}                                                                 after its response
    {"failed": 3, "final": true, "maybe_applied": false, "error": "..."}        after its error
    {"ended": 12}                                                               when none of 12 rows is left to do

A row that was begun and has no end is in doubt. An incomplete last line was never acted upon, and is cut off.

Lines are read when they are needed. Memory has only their offsets, a few bytes a row, so that a run over millions of
rows resumes within seconds. SQLite took as long per row in a test, but a forked child must not close its write-ahead
log, and two runs in one process would have to be kept from releasing each other's locks.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import FileIO
from typing import TYPE_CHECKING, Any, Final, NoReturn

from close_runtime.signals import raise_if_by_signal

from close_crm.errors import JournalError, JournalInUse, JournalMismatch

from .file_lock import LOCKED_ELSEWHERE, lock, open_or_create, release, sync_folder
from .row_offsets import RowOffsets

if TYPE_CHECKING:
    from .models import Update

_HEADER: Final = b'{"journal": "close-crm bulk", "version": 1}\n'
#: How much of an error's text is stored, in characters.
_LONGEST_ERROR: Final = 1000


@dataclass(slots=True)
class Entry:
    """One row, as an earlier run recorded it.

    Attributes:
        id: The opportunity.
        digest: Identifies the change; see `digest_of`.
        done: Whether it was applied.
        final: Whether it failed in a way that trying again does not help.
        in_doubt: Whether it may have been applied.
        error: Why it failed, None if it did not.
    """

    id: str
    digest: str
    done: bool = False
    final: bool = False
    in_doubt: bool = True
    error: str | None = None


def digest_of(update: Update) -> str:
    """Return a digest of everything that a row changes: its opportunity, its body and its time zone."""
    change = [str(update.id), update.body, update.x_tz_offset, update.error is not None]
    text = json.dumps(change, sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


class Journal:
    """A journal. Thread-safe; `open` opens the file.

    Args:
        path: The file, which `open` creates if it does not exist.

    Attributes:
        known: One more than the highest row that the journal had when it was opened.
        ended: How many rows the run had, if none of them is left to do; else None.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        self.known = 0
        self.ended: int | None = None
        self._file: FileIO | None = None
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._syncing = threading.Lock()
        self._written = self._synced = 0
        self._broken: str | None = None
        self._begun = RowOffsets()
        self._ended = RowOffsets()
        self._done = RowOffsets()
        self._latest: dict[str, int] | None = None

    def open(self) -> None:
        """Open or create the file, lock it for this run alone, and read it.

        Raises:
            JournalError: The file can't be opened, locked or written, or is not a journal.
            JournalInUse: Another run has it open.
        """
        self._process = os.getpid()
        with self._lock:
            opened = False
            try:
                self._open()
                opened = True
            except (OSError, ValueError) as error:  # ValueError: a path with a null byte
                raise_if_by_signal(error)
                reason = error.strerror if isinstance(error, OSError) else error
                raise JournalError(self.path, f"can't be opened: {reason}") from error
            finally:
                if not opened and self._file is not None:
                    self._file.close()
                    self._file = None

    def _open(self) -> None:
        # An object that closes the file also where an interrupt keeps `close` from being called.
        self._file = FileIO(self.path, "r+", opener=open_or_create)
        file = self._file.fileno()
        if not stat.S_ISREG(os.fstat(file).st_mode):
            raise JournalError(self.path, "it is not a regular file")
        try:
            lock(file)
        except OSError as error:
            raise_if_by_signal(error)
            if error.errno in LOCKED_ELSEWHERE:
                raise JournalInUse(self.path, "another run is using it") from error
            reason = f"its file system can't keep other runs out ({error.strerror}): put it on a disk of this machine"
            raise JournalError(self.path, reason) from error
        size = os.fstat(file).st_size
        end = self._read(size)
        if sys.platform != "win32":
            os.fchmod(file, 0o600)
        if end < size:
            os.ftruncate(file, end)
        if end == 0 and os.write(file, _HEADER) < len(_HEADER):
            raise JournalError(self.path, "can't be written: the disk is full")
        os.fsync(file)
        sync_folder(self.path)

    def _read(self, size: int) -> int:
        """Record the offsets of each row's lines; return the end of the last complete line."""
        head = self._read_at(0, len(_HEADER))
        if head != _HEADER:
            if _HEADER.startswith(head):
                return 0
            raise JournalError(self.path, "it is not a journal of this version: name another file")
        end = len(_HEADER)
        for number, line in enumerate(self._lines(end), 2):
            try:
                if not line.endswith(b"\n"):
                    msg = "it is incomplete"
                    raise ValueError(msg)
                self._index(line, end)
            except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
                raise_if_by_signal(error)
                if end + len(line) == size:
                    return end
                raise JournalError(self.path, f"its line {number} can't be read") from error
            end += len(line)
        return end

    def _index(self, line: bytes, offset: int) -> None:
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

    def _read_at(self, offset: int, size: int) -> bytes:
        if os.getpid() != self._process:
            self._refuse_child()
        if self._file is None:
            raise JournalError(self.path, "it is closed")
        os.lseek(self._file.fileno(), offset, os.SEEK_SET)
        return os.read(self._file.fileno(), size)

    def _line(self, offset: int) -> bytes:
        """Return the line that begins at an offset."""
        return next(self._lines(offset, _LINE_SIZE))

    def _lines(self, offset: int, piece: int = 1 << 20) -> Iterator[bytes]:
        """Yield the lines from an offset on; the last one may lack its line end."""
        rest = b""
        while part := self._read_at(offset, piece):
            offset += len(part)
            lines = (rest + part).split(b"\n")
            rest = lines.pop()
            for line in lines:
                yield line + b"\n"
        if rest:
            yield rest

    def entry(self, row: int, update: Update) -> Entry | None:
        """Return the entry of a row from earlier runs, None if there is none.

        Raises:
            JournalMismatch: The row had another change then.
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
            raise JournalError(self.path, "another program has changed it since it was opened")
        entry = Entry(json.loads(begun[2]), begun[3].decode(), done=self._done[row] > 0)
        if failed := self._ended[row]:
            entry.final, entry.in_doubt, entry.error = _failure(json.loads(self._line(failed)))
        return entry

    def overtaken(self, row: int, id: str) -> bool:
        """Whether a later row of the same opportunity was begun, which this row would undo."""
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
        """Check the length of the input against the journal.

        Raises:
            JournalMismatch: The journal has rows that the input does not have.
        """
        if rows < self.known:
            reason = f"it was written for other input: that had a row {rows}, this one ends before it"
            raise JournalMismatch(self.path, reason, rows)

    def begin(self, row: int, update: Update) -> int:
        """Record that a row begins; return the position to `commit` before the row may be sent.

        Raises:
            JournalError: It can't be written.
        """
        return self._write({"begun": row, "id": update.id, "digest": digest_of(update)})

    def done(self, row: int) -> None:
        """Record that a row was applied; synced to disk by the next `commit`, at the latest by `close`.

        Raises:
            JournalError: It can't be written.
        """
        self._write({"done": row})

    def failed(self, row: int, error: str, *, final: bool, maybe_applied: bool) -> None:
        """Record that a row failed.

        Raises:
            JournalError: It can't be written.
        """
        record = {"failed": row, "final": final, "maybe_applied": maybe_applied}
        self._write({**record, "error": error[:_LONGEST_ERROR]})

    def end(self, rows: int) -> None:
        """Record that none of the run's rows is left to do.

        Raises:
            JournalError: It can't be written.
        """
        if self.ended != rows:
            self._write({"ended": rows})

    def _write(self, record: dict[str, Any]) -> int:
        if os.getpid() != self._process:
            self._refuse_child()
        line = json.dumps(record).encode() + b"\n"
        with self._lock:
            if self._file is None or self._broken:
                raise JournalError(self.path, self._broken or "it is closed")
            try:
                # After an incomplete line, the next one could not be read.
                if os.write(self._file.fileno(), line) < len(line):
                    self._broken = "can't be written: the disk is full"
            except OSError as error:
                raise_if_by_signal(error)
                self._broken = f"can't be written: {error.strerror}"
            if self._broken:
                raise JournalError(self.path, self._broken)
            self._written += len(line)
            return self._written

    def commit(self, position: int) -> None:
        """Wait until the journal is on disk up to a position. One sync serves all callers that wait for it.

        Raises:
            JournalError: It can't be synced.
        """
        if os.getpid() != self._process:
            self._refuse_child()
        with self._syncing:
            if self._synced >= position:
                return
            self._sync()

    def _sync(self) -> None:
        written = self._written
        if self._file is None:
            raise JournalError(self.path, "it is closed")
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise_if_by_signal(error)
            self._broken = f"can't be written: {error.strerror}"
            raise JournalError(self.path, self._broken) from error
        self._synced = written

    def _refuse_child(self) -> NoReturn:
        """Refuse to go on in a forked child, which has the parent's file, lock and position in it."""
        raise JournalError(self.path, "its run goes on in the parent process of this one alone")

    def close(self) -> None:
        """Sync the file to disk, unlock and close it; in a forked child, leave lock and lines to its parent."""
        if os.getpid() != self._process:
            if self._file is not None:
                self._file.close()
            return
        with self._syncing, self._lock:
            if self._file is None:
                return
            try:
                # Rows whose lines can't be synced here stay in doubt, so that the next run reads them first.
                with suppress(JournalError):
                    self._sync()
            finally:
                file, self._file = self._file, None
                release(file)


def _failure(record: dict[str, Any]) -> tuple[bool, bool, str]:
    """Return whether a failure is final, whether it leaves the row in doubt, and its text."""
    return bool(record["final"]), bool(record["maybe_applied"]), str(record["error"])


#: The two lines of each row that is applied, as `json.dumps` writes them: matched faster than JSON is parsed.
_BEGUN: Final = re.compile(
    rb'\{"begun": (\d{1,15}), "id": ("(?:[^"\\]|\\.)*"), "digest": "([0-9a-f]{32})"\}\n'
)
_DONE: Final = re.compile(rb'\{"done": (\d{1,15})\}\n')
#: Bytes to read for one line; a longer one takes several reads.
_LINE_SIZE: Final = 512
