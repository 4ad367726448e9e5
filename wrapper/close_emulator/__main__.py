"""`python -m close_emulator`: serve an emulator until it is stopped."""

import argparse
import errno
import gzip
import json
import os
import signal
import sys
import threading
import zlib
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TextIO

from close_emulator.faults.faults import ScriptError
from close_emulator.seeds.seeds import SEEDS, Seed
from close_emulator.server.hosts import named

from . import DEFAULT_API_KEY, Emulator, Exchange, Large, seed_of_leads
from .programs import Parser, discard, run

_GZIP: Final = b"\x1f\x8b"


def _host(name: str) -> str:
    try:
        return named(name)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = Parser(
        prog=os.environ.get("CLOSE_CRM_PROGRAM") or "python -m close_emulator",
        description="A small Close organization in memory, served over HTTP, with a page for people at /.",
        epilog=f"The API key is that of the variable CLOSE_EMULATOR_KEY, else {DEFAULT_API_KEY}.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--allowed-host",
        action="append",
        type=_host,
        default=[],
        metavar="NAME",
        help="answer to this name, too, such as that of a compose service; may be given several times "
        "(without it: localhost, loopback addresses, and the --host)",
    )
    parser.add_argument(
        "--port", type=int, default=8765, help="port; 0 takes a free one (default: %(default)s)"
    )
    seeds = parser.add_mutually_exclusive_group()
    seeds.add_argument(
        "--seed", choices=sorted(SEEDS), default="small", help="what is there at first (default: small)"
    )
    seeds.add_argument("--seed-file", type=Path, metavar="FILE", help="the same from a YAML or JSON file")
    seeds.add_argument(
        "--seed-from", type=Path, metavar="FILE", help="the leads of a JSON file that Close exported"
    )
    parser.add_argument(
        "--replace-personal-data",
        action="store_true",
        help="with --seed-from: replace names, addresses and texts",
    )
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
    parser.add_argument(
        "--lenient", action="store_true", help="take what Close takes beyond its documentation, and log it"
    )
    parser.add_argument(
        "--event-window",
        type=float,
        default=300.0,
        metavar="SECONDS",
        help="changes that become one event, and the wait of webhooks for that (default: %(default)g)",
    )
    parser.add_argument(
        "--webhook-host",
        action="append",
        type=_host,
        default=[],
        metavar="NAME",
        help="deliver to webhooks there, too; may be given several times (without it: this computer alone)",
    )
    parser.add_argument(
        "--strict-parameters",
        action="store_true",
        help="refuse parameters that an operation does not have (default: they are passed over and named in the log)",
    )
    parser.add_argument("--quiet", action="store_true", help="write no line for each request")
    options = parser.parse_args(arguments)
    if options.size is not None and options.seed != "large":
        parser.error("--size goes with --seed large")
    return options


def _seed(options: argparse.Namespace) -> Seed:
    if options.seed_from is not None:
        return _exported(options.seed_from, replaced=options.replace_personal_data)
    if options.seed_file is not None:
        return Path(options.seed_file)
    return str(options.seed) if options.size is None else Large(options.size)


def _exported(file: Path, *, replaced: bool) -> Seed:
    try:
        content = file.read_bytes()
        # Close sends exports packed, and not every program unpacks them.
        leads = json.loads(gzip.decompress(content) if content.startswith(_GZIP) else content)
        if not isinstance(leads, list):
            raise ValueError("this is no list of leads")
        return seed_of_leads(leads, replaced=replaced, missed=lambda sentence: _say(f"{file}: {sentence}"))
    except (EOFError, ValueError, RecursionError, gzip.BadGzipFile, zlib.error) as problem:
        raise ValueError(f"{file}: {problem}") from None


def _emulator(options: argparse.Namespace) -> Emulator:
    api_key = os.environ.get("CLOSE_EMULATOR_KEY") or DEFAULT_API_KEY
    emulator = Emulator(
        _seed(options),
        id_seed=options.id_seed,
        api_key=api_key,
        lenient=options.lenient,
        event_window=options.event_window,
        webhook_hosts=options.webhook_host,
        strict_parameters=options.strict_parameters,
    )
    if options.faults is not None:
        from close_emulator.seeds.data_file import read

        script, line_of = read(options.faults)
        try:
            emulator.faults.load(script)
        except ScriptError as problem:
            raise ValueError(f"{options.faults}:{line_of(problem.steps)}: {problem}") from None
    if options.limit is not None:
        emulator.limits.set(options.limit)
    return emulator


def _log(exchange: Exchange, seconds: float) -> None:
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    # A log that can't be written is no reason to answer in another way.
    with suppress(OSError):
        _print(f"{at} {exchange.line} {seconds * 1000:.1f}ms", sys.stderr)


def _say(text: str) -> None:
    with suppress(OSError):
        _print(f"close-emulator: {text}", sys.stderr)


def _print(text: str, stream: TextIO | None) -> None:
    """Write a line, unless the stream was closed before the program was started."""
    if stream is not None:
        stream.write(f"{text}\n")
        stream.flush()


def main(arguments: list[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM. Returns 2 for wrong input, 1 for anything else, after one line on stderr."""
    options = _options(arguments)
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    if hasattr(signal, "pthread_sigmask"):
        # `close-crm emulator` blocks them until here.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    try:
        emulator = _emulator(options)
    except OSError as error:
        _say(f"{error.filename}: {error.strerror}")
        return 2
    except ValueError as error:
        _say(str(error))
        return 2
    try:
        log = None if options.quiet else _log
        with emulator.serve(
            options.host, options.port, allowed_hosts=options.allowed_host, log=log
        ) as base_url:
            try:
                _print(f"close-emulator listening on {base_url}", sys.stdout)
            except BrokenPipeError:
                raise
            except OSError as error:
                # With --port 0 nobody would know where.
                _say(f"the address can't be written to stdout: {error.strerror}")
                discard(1)
                return 1
            stopped.wait()
    except BrokenPipeError:
        raise
    except (OSError, OverflowError) as error:
        taken = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
        reason = "another program does; --port 0 takes a free one" if taken else error
        _say(f"can't listen on {options.host}:{options.port}: {reason}")
        return 1
    return 0


def program() -> int:
    """Run with this process' streams; return the exit status, 141 where nobody reads stdout."""
    try:
        return run("close-emulator", main)
    except ModuleNotFoundError as error:  # a library of the extra
        _say(str(error))
        return 1


if __name__ == "__main__":
    sys.exit(program())
