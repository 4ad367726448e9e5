"""Many clients at once: `make soak-emulator` sends 20,000 mixed requests of 50 clients over HTTP.

Each client has an opportunity of its own, of which it knows at any time what it must look like, and all of them work on
one shared opportunity: each adds and removes days that nobody else touches, so that what has to be left at the end is
known exactly. A wrong answer, a lost update or growing memory ends the program with status 1.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import httpx2 as httpx
from close_emulator import Emulator

Object = dict[str, Any]


@dataclass
class Result:
    """The result of a run."""

    requests: int
    problems: list[str]
    seconds: float


@dataclass
class _Client:
    """One client with what it knows."""

    number: int
    http: httpx.Client
    shared: str
    key: str
    choices: list[str]
    problems: list[str] = field(default_factory=list)
    sent: int = 0
    kept: set[str] = field(default_factory=set)

    def send(self, method: str, path: str, status: int = 200, **more: Any) -> Any:
        """Send a request whose answer's status is known."""
        self.sent += 1
        answer = self.http.request(method, path, **more)
        if answer.status_code != status:
            self.problems.append(f"client {self.number}: {method} {path}: {answer.status_code}, not {status}")
        return answer.json()

    def expect(self, what: str, found: object, wanted: object) -> None:
        """Note a difference."""
        if found != wanted:
            self.problems.append(f"client {self.number}: {what} is {found!r}, not {wanted!r}")

    def run(self, requests: int) -> None:
        """Send so many requests, and a few to put things in order at the end."""
        chance = random.Random(self.number)  # noqa: S311 - the same mix in every run
        own: Object = self.send("POST", "/opportunity/", json={"note": f"of {self.number}"})
        path, total = f"/opportunity/{own['id']}/", 0
        while self.sent < requests:
            match chance.randrange(8):
                case 0:
                    self.expect("value", self.send("GET", path)["value"], total or None)
                case 1:
                    self.send("PUT", path, 400, json={"value": "many"})
                case 2:
                    self.send("GET", "/opportunity/oppo_none/", 404)
                case 3:
                    mine = self.send("GET", f"/opportunity/?lead_id={own['lead_id']}")
                    self.expect("list", [o["id"] for o in mine["data"]], [own["id"]])
                case 4:
                    made = self.send("POST", "/opportunity/", json={"lead_id": own["lead_id"], "value": 1})
                    self.send("DELETE", f"/opportunity/{made['id']}/")
                    self.send("GET", f"/opportunity/{made['id']}/", 404)
                case 5 | 6:
                    choice = chance.choice(self.choices)
                    change = "remove" if choice in self.kept else "add"
                    shown = self.send("PUT", self.shared, json={f"{self.key}.{change}": choice})
                    self.kept ^= {choice}
                    present = set(shown.get(self.key, ())) & set(self.choices)
                    self.expect("own choices", present, self.kept)
                case _:
                    total += 1
                    self.expect("new value", self.send("PUT", path, json={"value": total})["value"], total)
        last = self.send("GET", path)
        self.expect("note", (last["note"], last["value"]), (f"of {self.number}", total or None))


def soak(emulator: Emulator, *, clients: int, requests: int, served: bool, base_url: str = "") -> Result:
    """Let so many clients send so many requests in all, in process, to an emulator served here, or to `base_url`."""
    with ExitStack() as stack:
        settings: dict[str, Any] = {"auth": (emulator.api_key, ""), "timeout": 60}
        if base_url:
            settings["base_url"] = base_url
        elif served:
            settings["base_url"] = stack.enter_context(emulator.serve())
        else:
            settings |= {"base_url": "http://emulator.test/api/v1", "transport": emulator.transport()}
        each = [stack.enter_context(httpx.Client(**settings)) for _ in range(clients)]
        names = [f"{number}/{place}" for number in range(clients) for place in range(5)]
        attributes = {"name": "Soak", "type": "choices", "choices": names, "accepts_multiple_values": True}
        key = f"custom.{each[0].post('/custom_field/opportunity/', json=attributes).json()['id']}"
        shared = f"/opportunity/{each[0].post('/opportunity/', json={}).json()['id']}/"
        callers = [
            _Client(number, http, shared, key, [f"{number}/{place}" for place in range(5)])
            for number, http in enumerate(each)
        ]
        started = time.perf_counter()
        with ThreadPoolExecutor(clients) as pool:
            for done in [pool.submit(caller.run, requests // clients) for caller in callers]:
                done.result()
        seconds = time.perf_counter() - started
        left = set(each[0].get(shared).json().get(key, ()))
    problems = [problem for caller in callers for problem in caller.problems]
    wanted = set().union(*(caller.kept for caller in callers))
    if left != wanted:
        problems.append(f"the shared field lost {wanted - left} and kept {left - wanted}")
    return Result(sum(caller.sent for caller in callers), problems, seconds)


def main() -> int:
    """Run it and print its result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--requests", type=int, default=20_000)
    options = parser.parse_args()
    emulator = Emulator()
    start = emulator.snapshot()
    # A first run of the same kind fills caches and pools; what a second one leaves behind would be a leak.
    tracemalloc.start()
    soak(emulator, clients=options.clients, requests=max(options.requests // 10, 500), served=True)
    emulator.restore(start)
    before, _ = tracemalloc.get_traced_memory()
    result = soak(emulator, clients=options.clients, requests=options.requests, served=True)
    emulator.restore(start)
    after, peak = tracemalloc.get_traced_memory()
    grown = (after - before) / 2**20
    for problem in result.problems[:20]:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(
        f"{result.requests} requests of {options.clients} clients in {result.seconds:.1f} s, "
        f"{len(result.problems)} problems, memory {grown:+.1f} MiB, at most {peak / 2**20:.1f} MiB\n"
    )
    return 1 if result.problems or grown > 5 else 0


if __name__ == "__main__":
    sys.exit(main())
