"""`python -m close_emulator`: serve an emulator until it is stopped."""

import argparse
import os
import signal
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

from . import DEFAULT_API_KEY, Emulator, Exchange, Large
from ._seeds import SEEDS, Seed


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog=os.environ.get("CLOSE_CRM_PROGRAM") or "python -m close_emulator",
        description="A small Close organization in memory, served over HTTP, with a page for people at /.",
        epilog=f"The API key is that of the variable CLOSE_EMULATOR_KEY, else {DEFAULT_API_KEY}.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=int, default=8765, help="port; 0 takes a free one (default: %(default)s)"
    )
    seeds = parser.add_mutually_exclusive_group()
    seeds.add_argument("--seed", choices=sorted(SEEDS), default="small", help="what is there at the start")
    seeds.add_argument("--seed-file", type=Path, metavar="FILE", help="the same from a YAML or JSON file")
    parser.add_argument(
        "--size", type=int, metavar="N", help="opportunities of the seed `large` (default: 100000)"
    )
    parser.add_argument("--id-seed", default="close", help="what ids are made from (default: %(default)s)")
    parser.add_argument(
        "--faults", type=Path, metavar="FILE", help="what shall go wrong: a YAML or JSON list"
    )
    parser.add_argument(
        "--limit",
        type=int,
        metavar="N",
        help="calls per second, key and group of endpoints (default: no limit)",
    )
    parser.add_argument("--quiet", action="store_true", help="write no line for each request")
    options = parser.parse_args(arguments)
    if options.size is not None and options.seed != "large":
        parser.error("--size goes with --seed large")
    return options


def _seed(options: argparse.Namespace) -> Seed:
    if options.seed_file is not None:
        return Path(options.seed_file)
    return str(options.seed) if options.size is None else Large(options.size)


def _emulator(options: argparse.Namespace) -> Emulator:
    api_key = os.environ.get("CLOSE_EMULATOR_KEY") or DEFAULT_API_KEY
    emulator = Emulator(_seed(options), id_seed=options.id_seed, api_key=api_key)
    if options.faults is not None:
        from ._seed_file import read

        try:
            emulator.faults.load(read(options.faults)[0])
        except ValueError as problem:
            text = str(problem)
            raise ValueError(
                text if text.startswith(str(options.faults)) else f"{options.faults}: {text}"
            ) from None
    if options.limit is not None:
        emulator.limits.set(options.limit)
    return emulator


def _log(exchange: Exchange, seconds: float) -> None:
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    sys.stderr.write(f"{at} {exchange.line} {seconds * 1000:.1f}ms\n")


def main(arguments: list[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM. Returns 1, after one line on stderr, when that can't be done."""
    options = _options(arguments)
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    try:
        emulator = _emulator(options)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"close-emulator: {error}\n")
        return 1
    try:
        with emulator.serve(options.host, options.port, log=None if options.quiet else _log) as base_url:
            sys.stdout.write(f"close-emulator listening on {base_url}\n")
            sys.stdout.flush()
            stopped.wait()
    except (OSError, OverflowError) as error:
        sys.stderr.write(f"close-emulator: can't listen on {options.host}:{options.port}: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
