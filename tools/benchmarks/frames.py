"""How many frames of this project an update, a 429 and a row of a bulk run take, and how often the file changes.

    python -m tools.benchmarks.frames [--list]

A resumed generator counts as a frame: who follows the call has to go there as well. Counted is a second call, when
modules are imported and caches are filled, with the clock that programs have. With `--list`, the frames are printed in
their order.
"""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import httpx2 as httpx
from close_crm import Close
from close_crm.bulk.models import Update

ROOT = Path(__file__).parents[2]
OURS = tuple(str(ROOT / name) + "/" for name in ("wrapper", "generated"))


class Count:
    """The frames of this project that all threads have entered, in their order within each thread."""

    def __init__(self) -> None:
        self.frames: list[str] = []
        self.changes = 0
        self._last = threading.local()

    def __call__(self, frame: FrameType, event: str, _: object) -> None:
        file = frame.f_code.co_filename
        if event != "call" or not file.startswith(OURS):
            return
        self.changes += file != getattr(self._last, "file", file)
        self._last.file = file
        self.frames.append(f"{file.removeprefix(str(ROOT))[1:]} {frame.f_code.co_qualname}")


@contextmanager
def counted() -> Iterator[Count]:
    """Count what happens within the block."""
    count = Count()
    threading.setprofile(count)
    sys.setprofile(count)
    try:
        yield count
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


class Answers:
    """Answers each update with its opportunity; the next one with a 429 if `refuses` is set."""

    def __init__(self) -> None:
        self.refuses = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.refuses:
            self.refuses = False
            headers = {"ratelimit": "limit=10, remaining=0, reset=0.02"}
            return httpx.Response(429, headers=headers, json={"error": {"rate_reset": 0.02}})
        headers = {"ratelimit": "limit=1000, remaining=900, reset=2"}
        return httpx.Response(200, headers=headers, json={"id": "oppo_1", "value": 5})


def measured() -> dict[str, Count]:
    """Return the count of each."""
    answers = Answers()
    with Close("api_frames", transport=httpx.MockTransport(answers), tz_offset=0) as close:

        def update() -> None:
            close.opportunities.update("oppo_1", value=5)

        def refused() -> None:
            answers.refuses = True
            update()

        def rows(number: int) -> None:
            changes = [Update(f"oppo_{row}", value=5) for row in range(number)]
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, "journal")
                for _ in close.opportunities.update_many(changes, journal=path, concurrency=1):
                    pass

        def of(what: Callable[[], object]) -> Count:
            what()
            with counted() as count:
                what()
            return count

        few, more = of(lambda: rows(10)), of(lambda: rows(11))
        row = Count()
        row.frames = more.frames[: len(more.frames) - len(few.frames)]
        row.changes = more.changes - few.changes
        return {"one update": of(update), "one 429 and its update": of(refused), "one bulk row": row}


def main() -> None:
    """Count and print."""
    for name, count in measured().items():
        print(f"{name}: {len(count.frames)} frames, {count.changes} changes of the file")
        if "--list" in sys.argv[1:]:
            print(*(f"    {frame}" for frame in count.frames), sep="\n")


if __name__ == "__main__":
    main()
