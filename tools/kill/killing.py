"""Bulk runs that are killed, resumed, killed again and resumed: `make kill ARGS=200` runs so many with random points.

The emulator serves over HTTP from this process; runs are children of another one. A run is killed with SIGKILL at a
point that is counted, not timed: the nth write or fsync of its journal (before, after, halfway), the nth request that
the server gets (before it is carried out, and then it is or it isn't; after; after its answer).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unittest import mock

from close_emulator import Emulator, Exchange
from close_emulator.faults.faults import Delivery
from close_emulator.http.messages import RawRequest
from close_emulator.pending import Pending
from close_emulator.server import server

Row = tuple[str, dict[str, Any]]
Kill = dict[str, Any]

ROOT: Final = Path(__file__).parents[2]
_DAYS: Final = "custom.cf_days"
POINTS: Final = [
    *({"at": "write", "when": when} for when in ("before", "halfway", "after")),
    *({"at": "fsync", "when": when} for when in ("before", "after")),
    *({"at": "request", "when": when} for when in ("lost", "arrived", "carried out", "answered")),
]


class Connections(dict[Any, Any]):
    """The server's connections; notifies the condition when one is gone."""

    def __init__(self, change: threading.Condition) -> None:
        super().__init__()
        self._change = change

    def pop(self, *key: Any) -> Any:
        with self._change:
            gone = super().pop(*key)
            self._change.notify_all()
        return gone


class Killer(Emulator):
    """An emulator that kills the run it serves when it is asked to, and keeps what it carried out."""

    def __init__(self) -> None:
        super().__init__("small")
        self.change = threading.Condition()
        self.connections = Connections(self.change)
        self.busy = 0
        self.told_id = threading.Event()
        self.begin_run(None)
        self.carried_out: list[tuple[str, dict[str, Any]]] = []

    def begin_run(self, kill: Kill | None) -> None:
        """Expect a run; `child` is to be set as soon as it is known."""
        self.kill = kill if kill is not None and kill["at"] == "request" else {"nth": 0, "when": ""}
        self.child = 0
        self.told_id.clear()
        self.arrived = self.answered = 0

    def finish(self, pending: Pending) -> tuple[Delivery, Exchange]:
        """Answer as emulators do, but kill where that is due."""
        self.arrived += 1
        when = self.kill["when"] if self.arrived == self.kill["nth"] else ""
        if when in {"lost", "arrived"}:
            self.shoot()
        if when == "lost":
            return Delivery(500, [], b""), self.abandon(pending)
        delivery, exchange = super().finish(pending)
        if pending.request.method == "PUT" and exchange.status == 200:
            self.carried_out.append((exchange.path.split("/")[-2], json.loads(pending.request.body)))
        if when == "carried out":
            self.shoot()
        return delivery, exchange

    def sent(self, exchange: Exchange, seconds: float) -> None:
        """Take note that an answer is out."""
        self.answered += 1
        if self.kill["when"] == "answered" and self.answered == self.kill["nth"]:
            self.shoot()

    def shoot(self) -> None:
        """Kill the run."""
        assert self.told_id.wait(30)
        os.kill(self.child, signal.SIGKILL)

    def wait_until_quiet(self) -> None:
        """Wait until the server has read all that the run had sent, and is done with it."""
        with self.change:
            assert self.change.wait_for(lambda: not self.connections and not self.busy, 30)


@contextmanager
def serving() -> Iterator[tuple[Killer, str]]:
    """Serve an emulator that kills."""
    killer = Killer()

    class Watched(server.Application):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            self.connections = killer.connections

        async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
            killer.busy += 1
            try:
                await super().__call__(scope, receive, send)
            finally:
                with killer.change:
                    killer.busy -= 1
                    killer.change.notify_all()

    with mock.patch.object(server, "Application", Watched), killer.serve(log=killer.sent) as url:
        yield killer, url


class ChildProcesses:
    """The process whose children the runs are."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tools.kill.child_processes"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def run(self, killer: Killer, order: dict[str, Any]) -> int:
        """Let a child run; gives its status, as `waitpid` has it."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        killer.child = self._read()["pid"]
        killer.told_id.set()
        return self._read()["status"]

    def _read(self) -> dict[str, int]:
        assert self._process.stdout is not None
        answer: dict[str, int] = json.loads(self._process.stdout.readline())
        return answer

    def close(self) -> None:
        """End it."""
        self._process.communicate()


@dataclass
class Story:
    """One input, and where runs over it are killed.

    Attributes:
        rows: The input.
        kills: Where the first run, the second, ... is killed; one more runs to its end.
        colours: The colour of each run.
        concurrency: How many rows may be under way at a time.
    """

    rows: list[Row]
    kills: list[Kill]
    colours: list[str]
    concurrency: int
    died: int = 0
    problems: list[str] = field(default_factory=list)


def story(seed: int, ids: list[str], key: str, choices: list[str]) -> Story:
    """Make up a story. Points and colours go round with the seed, so that few stories have all of them."""
    chance = random.Random(seed)  # noqa: S311 - the same story for the same seed
    rows = [_row(number, chance, ids, key, choices) for number in range(chance.randint(8, 14))]
    points = [POINTS[seed % len(POINTS)], *chance.sample(POINTS, chance.randint(0, 2))]
    kills = [{**point, "nth": chance.randint(1, len(rows))} for point in points]
    first = "sync" if seed // len(POINTS) % 2 == 0 else "async"
    colours = [first, *chance.choices(["sync", "async"], k=len(kills))]
    return Story(rows, kills, colours, chance.randint(1, 5))


def _row(number: int, chance: random.Random, ids: list[str], key: str, choices: list[str]) -> Row:
    body: dict[str, Any] = {}
    kind = chance.randrange(6)
    if kind in {0, 3, 4}:
        body["value"] = 100_000 + number
    if kind in {1, 4}:
        body["note"] = f"row {number}"
    if kind in {2, 3, 4}:
        body[f"{key}.{chance.choice(['add', 'add', 'remove'])}"] = chance.choice(choices)
    if kind == 5:
        body[key] = chance.sample(choices, 2)
    return chance.choice(ids), body


def expected(rows: list[Row], start: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The values of an organization after all rows, one after another: written without a look at the client."""
    held = {id: dict(values) for id, values in start.items()}
    for id, body in rows:
        for name, value in body.items():
            if name.endswith(".add"):
                days = held[id].get(name[:-4]) or []
                held[id][name[:-4]] = days if value in days else [*days, value]
            elif name.endswith(".remove"):
                held[id][name[:-7]] = [day for day in held[id].get(name[:-7]) or [] if day != value]
            else:
                held[id][name] = value
    return held


class Stage:
    """Where stories are played."""

    def __init__(self, killer: Killer, url: str, child_processes: ChildProcesses, folder: Path) -> None:
        self._killer = killer
        self._url = url
        self._child_processes = child_processes
        self._folder = folder
        store = killer.snapshot().copy_of_store()
        self._ids = list(store.opportunities)[:4]
        [self._key, self._choices] = next(
            [f"custom.{definition['id']}", definition["choices"]]
            for definition in definitions_of(killer)
            if definition["type"] == "choices" and definition["accepts_multiple_values"]
        )

    def held(self) -> dict[str, dict[str, Any]]:
        """The organization's values of what the stories change."""
        found = {}
        for id in self._ids:
            content = self._killer.respond(_get(f"/api/v1/opportunity/{id}/", self._killer))[2]
            seen = json.loads(content)
            found[id] = {name: seen.get(name) for name in ("value", "note", self._key)}
        return found

    def play(self, seed: int) -> Story:
        """Play a story; gives it with what was wrong."""
        killer = self._killer
        killer.reset()
        killer.carried_out.clear()
        tale = story(seed, self._ids, self._key, self._choices)
        wanted = expected(tale.rows, self.held())
        journal, out = self._folder / f"{seed}.journal", self._folder / f"{seed}.json"
        order = {
            "url": self._url, "key": killer.api_key, "journal": str(journal), "out": str(out),
            "rows": tale.rows, "concurrency": tale.concurrency,
        }  # fmt: skip
        for kill, colour in zip([*tale.kills, None], tale.colours, strict=True):
            killer.begin_run(kill)
            status = self._child_processes.run(killer, {**order, "kill": kill, "colour": colour})
            tale.died += status == signal.SIGKILL
            if status not in {0, signal.SIGKILL}:
                tale.problems.append(f"a run ended with status {status}")
            # What a run had sent when it was killed may still be on its way.
            killer.wait_until_quiet()
        self._judge(tale, wanted, json.loads(out.read_text()) if out.exists() else [])
        return tale

    def _judge(self, tale: Story, wanted: dict[str, dict[str, Any]], reported: list[Any]) -> None:
        held = self.held()
        for id, values in wanted.items():
            for name, value in values.items():
                if (held[id][name] or None) != (value or None):
                    tale.problems.append(f"{id} {name}: holds {held[id][name]!r}, not {value!r}")
        outcomes = sorted((row, outcome) for row, outcome, _ in reported)
        if [row for row, _ in outcomes] != list(range(len(tale.rows))):
            tale.problems.append(f"the last run reported {outcomes}")
        if wrong := [each for each in reported if each[1] not in {"applied", "skipped"}]:
            tale.problems.append(f"not applied: {wrong}")
        asked = _by_key(tale.rows)
        for what, times in _by_key(self._killer.carried_out).items():
            if times > asked[what]:
                tale.problems.append(f"{what}: carried out {times} times, asked for {asked[what]} times")


def _by_key(bodies: list[Row]) -> Counter[tuple[str, str, str]]:
    """Count what is said of each opportunity: each key with its value by itself."""
    return Counter((id, name, str(value)) for id, body in bodies for name, value in body.items())


def definitions_of(killer: Killer) -> list[dict[str, Any]]:
    """The organization's custom fields of opportunities."""
    content = killer.respond(_get("/api/v1/custom_field_schema/opportunity/", killer))[2]
    fields: list[dict[str, Any]] = json.loads(content)["fields"]
    return fields


def _get(path: str, killer: Killer) -> RawRequest:
    headers = (("authorization", f"Bearer {killer.token}"),)
    return RawRequest("GET", path.encode(), b"", headers, b"", too_large=False)


@contextmanager
def stage(folder: Path) -> Iterator[Stage]:
    """Return a place to play stories at."""
    child_processes = ChildProcesses()
    try:
        with serving() as (killer, url):
            yield Stage(killer, url, child_processes, folder)
    finally:
        child_processes.close()


def main() -> int:
    """Play stories until one goes wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", type=int, nargs="?", default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    begin, died = time.monotonic(), 0
    with tempfile.TemporaryDirectory() as folder, stage(Path(folder)) as place:
        for seed in range(options.seed, options.seed + options.stories):
            tale = place.play(seed)
            died += tale.died
            if tale.problems:
                sys.stdout.write(f"seed {seed}: {tale}\n")
                return 1
    seconds = time.monotonic() - begin
    sys.stdout.write(
        f"{options.stories} stories from seed {options.seed}, {died} runs killed, each resumed and ended with every "
        f"row applied as asked and none twice ({seconds:.0f} s)\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
