"""What reading a page of 100 opportunities costs, beside `json.loads` of the same bytes.

    python -m tools.benchmarks.reading [--rounds 41] [--repeat 5]

The page is an emulator's, with custom fields. In each round every reader has its turn, in a shuffled order, and is
compared with `json.loads` of that round; printed are the median and the quartiles of these ratios, as Markdown. Only
the ratios count: the machine is somebody else's as well. The plain models are what openapi-python-client makes of the
same description by itself. Nothing here fails for being slow, and nothing of it runs with the tests.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import platform
import random
import statistics
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial
from importlib.metadata import version
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx2 as httpx
import msgspec
from close_api.models import Opportunity, OpportunityList
from close_emulator import Emulator, Large
from close_runtime.json_reader import JsonReader

from .figures import ratios, spread
from .rounds import taken_in_turns
from .stock_models import stock_models

FIVE = ("id", "lead_name", "value", "status_label", "date_won")
BASE = "json.loads"


def page() -> bytes:
    """Return a page of 100 opportunities as an emulator sends it."""
    emulator = Emulator(Large(100))
    request = httpx.Request("GET", "https://x/api/v1/opportunity/?_limit=100")
    request.headers["Authorization"] = f"Bearer {emulator.token}"
    return emulator.handle(request).content


def readers(content: bytes) -> Mapping[str, Callable[[], Any]]:
    """Return what is measured, by its name."""
    first = json.loads(content)["data"][0]
    names = [name for name, field in Opportunity._FIELDS.items() if field.name in first]
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        plain = stock_models(Path(folder)).OpportunityList
    decode, read_json = msgspec.json.Decoder().decode, JsonReader(before_msgspec=0)

    def of(kind: Any, load: Callable[[bytes], Any], fields: tuple[str, ...] = ()) -> Callable[[], Any]:
        if not fields:
            return lambda: kind.from_dict(load(content)).data
        read = attrgetter(*fields)
        return lambda: deque(map(read, kind.from_dict(load(content)).data), maxlen=0)

    amounts = {"no field read": (), "five fields of each": FIVE, f"all {len(names)} fields": tuple(names)}
    ways: dict[str, Callable[[], Any]] = {BASE: lambda: json.loads(content)}
    ways["msgspec.json.decode"] = lambda: decode(content)
    ways["the client's reader"] = lambda: read_json(content)
    for amount, fields in amounts.items():
        ways[f"json.loads, models, {amount}"] = of(OpportunityList, json.loads, fields)
    for amount, fields in amounts.items():
        ways[f"the client's reader, models, {amount}"] = of(OpportunityList, read_json, fields)
    for amount, fields in amounts.items():
        ways[f"json.loads, plain models, {amount}"] = of(plain, json.loads, fields)
    return ways


def measured(ways: Mapping[str, Callable[[], Any]], rounds: int, repeat: int) -> dict[str, list[float]]:
    """Return the CPU seconds of one reading, for each round."""
    found: dict[str, list[float]] = {name: [] for name in ways}

    def turn(way: Callable[[], Any]) -> dict[str, float]:
        started = time.process_time()
        for _ in range(repeat):
            way()
        return {"seconds": (time.process_time() - started) / repeat}

    taken_in_turns(
        {name: partial(turn, way) for name, way in ways.items()},
        rounds,
        random.Random(),  # noqa: S311 - no secret
        lambda name, figures: found[name].append(figures["seconds"]),
    )
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=41)
    parser.add_argument("--repeat", type=int, default=5, help="readings in a round")
    options = parser.parse_args()
    content = page()
    found = measured(readers(content), options.rounds, options.repeat)
    versions = [f"{name} {version(name)}" for name in ("msgspec", "openapi-python-client")]
    lines = [
        f"A page of 100 opportunities, {len(content):,} bytes; {options.rounds} rounds of {options.repeat}.",
        f"Python {platform.python_version()}, {', '.join(versions)}.",
        "",
        f"| reader | ÷ {BASE}, median and quartiles | µs |",
        "|---|--:|--:|",
    ]
    for name, seconds in found.items():
        compared = spread(ratios(found, name, BASE))
        lines.append(f"| {name} | {compared} | {statistics.median(seconds) * 1e6:.0f} |")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
