"""The file of a journal, and its lock, so that one run at a time writes it: flock on POSIX, msvcrt on Windows."""

from __future__ import annotations

import errno
import os
import sys
from io import FileIO
from typing import Final

from close_runtime.signals import raise_if_by_signal

#: Error numbers that mean that another process has the lock. All others are about the file system.
LOCKED_ELSEWHERE: Final = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})

if sys.platform == "win32":
    import msvcrt

    #: Far behind any line, as a lock also keeps others from reading what it covers.
    _LOCKED_BYTE: Final = 1 << 40

    def lock(file: int) -> None:
        """Lock an open file for this process alone; raise OSError if that is not possible."""
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def unlock(file: int) -> None:
        """Release the lock."""
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

    def sync_folder(path: str) -> None:
        """Do nothing: Windows can't open folders."""

else:
    import fcntl

    def lock(file: int) -> None:
        """Lock an open file for this process alone; raise OSError if that is not possible."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def unlock(file: int) -> None:
        """Release the lock."""
        fcntl.flock(file, fcntl.LOCK_UN)

    def sync_folder(path: str) -> None:
        """Wait until the entry of a new file is on disk."""
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)  # noqa: PTH120 - a str, as the caller passed it
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def open_or_create(path: str, flags: int) -> int:
    """Open a file to append to it; a new one is readable by its owner alone, as it contains ids of customers."""
    flags |= os.O_APPEND
    try:
        return os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return os.open(path, flags)


def release(file: FileIO) -> None:
    """Unlock a file, as a forked child may still have it open, and close it."""
    try:
        unlock(file.fileno())
        file.close()
    except OSError as error:
        raise_if_by_signal(error)
