"""Delivers to webhooks in a thread while an emulator is served."""

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager

#: Seconds after which due deliveries are looked for, where the emulator's clock need not run as this computer's does.
_PAUSE = 0.5


@contextmanager
def working(
    deliver: Callable[[], object], waits: Callable[[], bool], wake: threading.Event
) -> Generator[None]:
    """Deliver whenever something is due, while the context lasts.

    Args:
        deliver: Delivers what is due.
        waits: Whether anything waits for delivery.
        wake: Set when something was queued.
    """
    stopping = threading.Event()

    def run() -> None:
        while not stopping.is_set():
            deliver()
            wake.wait(_PAUSE if waits() else None)
            wake.clear()

    thread = threading.Thread(target=run, name="close-emulator-webhooks", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        wake.set()
        thread.join()
