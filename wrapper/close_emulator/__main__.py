"""`python -m close_emulator`: serve an emulator until it is stopped."""

import argparse
import os
import signal
import sys
import threading

from . import DEFAULT_API_KEY, Emulator
from ._seeds import SEEDS


def main(arguments: list[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM. Returns 1, after one line on stderr, when the address can't be taken."""
    parser = argparse.ArgumentParser(
        prog="python -m close_emulator",
        description="A small Close organization in memory, served over HTTP.",
        epilog=f"The API key is that of the variable CLOSE_EMULATOR_KEY, else {DEFAULT_API_KEY}.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=int, default=8765, help="port; 0 takes a free one (default: %(default)s)"
    )
    parser.add_argument("--seed", choices=sorted(SEEDS), default="small", help="what is there at the start")
    parser.add_argument("--id-seed", default="close", help="what ids are made from (default: %(default)s)")
    options = parser.parse_args(arguments)

    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    api_key = os.environ.get("CLOSE_EMULATOR_KEY") or DEFAULT_API_KEY
    emulator = Emulator(options.seed, id_seed=options.id_seed, api_key=api_key)
    try:
        with emulator.serve(options.host, options.port) as base_url:
            sys.stdout.write(f"close-emulator listening on {base_url}\n")
            sys.stdout.flush()
            stopped.wait()
    except (OSError, OverflowError) as error:
        sys.stderr.write(f"close-emulator: can't listen on {options.host}:{options.port}: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
