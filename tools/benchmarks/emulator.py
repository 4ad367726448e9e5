"""How fast an update through the emulator is, beside a canned answer through the same path.

A part of `make bench`, and by itself `python -m tools.benchmarks.emulator`. Only ratios count, of
rounds that take turns in one run: the machine is somebody else's as well. Nothing here fails for being slow, and
nothing of it runs with the tests.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import httpx2 as httpx
from close_crm import Close
from close_emulator import Emulator, Large
from close_emulator.faults.faults import Delivery
from close_emulator.pending import Pending
from close_emulator.state.request_log import Exchange

from .figures import spread
from .shares import shares

Round = Callable[[int], float]


class Canned(Emulator):
    """Answers every request with the same bytes, over the same rims as an emulator."""

    def __init__(self, answer: httpx.Response) -> None:
        super().__init__("empty")
        self._headers = [("Content-Type", "application/json"), *self.limits.unused]
        self._content = answer.content

    def handle(self, request: httpx.Request) -> httpx.Response:
        """The canned answer."""
        return httpx.Response(200, headers=self._headers, content=self._content, request=request)

    def finish(self, pending: Pending) -> tuple[Delivery, Exchange]:
        """The canned answer."""
        return Delivery(200, self._headers, self._content), _NOTHING


_NOTHING = Exchange(at=None, method="", path="", query="", sent=b"", status=None, answered=b"", fault=None)  # type: ignore[arg-type]  # nothing looks at it


def main() -> int:
    """Print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--calls", type=int, default=200, help="updates in a round")
    parser.add_argument("--size", type=int, default=100_000, help="opportunities of the large emulator")
    options = parser.parse_args()
    for line in lines(options.rounds, options.calls, options.size):
        sys.stdout.write(f"{line}\n")
    return 0


def lines(rounds: int, calls: int, size: int) -> list[str]:
    """Measure, and return a line for each ratio."""
    small, large = Emulator(Large(100)), Emulator(Large(size))
    found = list[str]()
    with ExitStack() as stack:
        for way in ("in process", "over HTTP"):
            served = way == "over HTTP"
            opened = {
                "100": stack.enter_context(updates(small, served)),
                "large": stack.enter_context(updates(large, served)),
                "canned": stack.enter_context(updates(Canned(sample(small)), served)),
            }
            found += report(way, measured(opened, rounds, calls), size)
    shown = ", ".join(
        f"{part} {share:.0%}" for part, share in shares(small, first(small), rounds * calls).items()
    )
    return [*found, f"in process, of an update's time: {shown}"]


def sample(emulator: Emulator) -> httpx.Response:
    """An answer to an update, to be canned."""
    request = httpx.Request("PUT", f"https://x/api/v1/opportunity/{first(emulator)}/", json={"value": 1})
    request.headers["Authorization"] = f"Bearer {emulator.token}"
    return emulator.handle(request)


def first(emulator: Emulator) -> str:
    """Id of the oldest opportunity, which is the same in every size."""
    with Close(emulator.api_key, transport=emulator.transport(), tz_offset=None) as close:
        return close.opportunities.list(limit=1, order_by="date_created").data[0].id


@contextmanager
def updates(emulator: Emulator, served: bool) -> Iterator[Round]:
    """A function that makes so many updates and gives the seconds they took."""
    with ExitStack() as stack:
        id = "oppo_canned" if isinstance(emulator, Canned) else first(emulator)
        if served:
            base_url = stack.enter_context(emulator.serve())
            close = stack.enter_context(Close(emulator.api_key, base_url=base_url, tz_offset=None))
        else:
            transport = httpx.MockTransport(emulator.handle)
            close = stack.enter_context(Close(emulator.api_key, transport=transport, tz_offset=None))

        def run(calls: int) -> float:
            start = time.perf_counter()
            for number in range(calls):
                close.opportunities.update(id, value=number)
            return time.perf_counter() - start

        yield run


def measured(opened: dict[str, Round], rounds: int, calls: int) -> list[dict[str, float]]:
    """Seconds of each round by name. The first round warms up and is left out; the order changes every round."""
    names, found = list(opened), []
    for number in range(rounds + 1):
        names = [*names[1:], names[0]]
        found.append({name: opened[name](calls) for name in names})
        if not number:
            found.clear()
    return found


def report(way: str, rounds: list[dict[str, float]], size: int) -> list[str]:
    """Return the medians of the ratios of rates, with their quartiles."""
    return [
        f"{way}, {label}: {spread([one[above] / one[below] for one in rounds])}"
        for label, above, below in (
            ("emulator ÷ canned answer", "canned", "100"),
            (f"{size:,} opportunities ÷ 100", "100", "large"),
        )
    ]


if __name__ == "__main__":
    sys.exit(main())
