"""A long run on the screen: its progress bar, and Ctrl-C."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

    from rich.console import Console


@contextmanager
def progress(
    console: Console, total: int, what: str = "Updating"
) -> Generator[Callable[[int], None], None, None]:
    """Show a progress bar on a terminal; yield a function to call after each step with the count of failures."""
    if not console.is_terminal:
        yield lambda _: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[failed]} failed"),
        TimeRemainingColumn(),
        console=console,
    )
    with bar:
        task = bar.add_task(what, total=total, failed=0)
        yield lambda failed: bar.update(task, advance=1, failed=failed)


@contextmanager
def interruptible(note: Callable[[str], None]) -> Generator[None, None, None]:
    """Let Ctrl-C stop a run, with a note that the rows under way are finished first."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        note("\nStopping: no further row begins. Waiting for the rows under way ...")
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
