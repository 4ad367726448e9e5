"""The program: its command line, its organization, and its errors."""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import secrets
import signal
import sys
from types import FrameType
from typing import NoReturn

from close_crm.defaults import BASE_URL
from close_crm.help_parser import HelpParser
from close_crm.output import message

_PROGRAM = "python -m close_crm.demo"
EXTRAS = ("rich", "jsonschema_rs", "markdownify", "markdown_it", "uvicorn")


class OneLineParser(HelpParser):
    """Reports errors of the command line in one line, without the usage before it."""

    def error(self, message: str) -> NoReturn:
        """End the program with status 2."""
        self.exit(2, f"demo: {message} (see --help)\n")


def parse(arguments: list[str] | None, program: str = _PROGRAM) -> argparse.Namespace:
    """Parse the command line; an error ends the program with status 2 and one line."""
    parser = OneLineParser(
        prog=program,
        description="Update an opportunity step by step, and show what was sent and what changed.",
        epilog="With CLOSE_API_KEY and an opportunity id this works on a real organization: each request is shown, "
        "and sent only after a yes. Else it works on the emulator, which it starts.",
    )
    parser.add_argument(
        "opportunity", nargs="?", metavar="OPPORTUNITY_ID", help="the opportunity to update (oppo_...)"
    )
    parser.add_argument(
        "--port", type=port_number, default=0, metavar="N", help="the emulator's port (default: a free one)"
    )
    parser.add_argument(
        "--base-url",
        metavar="URL",
        help=f"a server other than {BASE_URL}, else CLOSE_BASE_URL; needs CLOSE_API_KEY and an id",
    )
    parser.add_argument("--yes", action="store_true", help="send without asking")
    options = parser.parse_args(arguments)
    if options.base_url is not None:
        if not re.match(r"https?://[^/]", options.base_url):
            parser.error("--base-url takes an address that starts with http:// or https://")
        if not (os.environ.get("CLOSE_API_KEY") and options.opportunity):
            parser.error("--base-url needs CLOSE_API_KEY in the environment and an opportunity id")
    return options


def port_number(text: str) -> int:
    """Return a TCP port; 0 means any free one."""
    if not (text.isascii() and text.isdecimal()) or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port between 0 and 65535")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Run the steps on Close or the emulator; return the number of updates carried out."""
    from rich.console import Console

    from close_crm import Close

    from .emulator import emulator
    from .screen import ShownTransport
    from .steps import DemoError, work

    console = Console(highlight=False, markup=False, soft_wrap=True)
    key = os.environ.get("CLOSE_API_KEY")
    opportunity_id: str | None = options.opportunity
    if key and opportunity_id:
        shown = ShownTransport()
        with Close(key, base_url=options.base_url, transport=shown) as close:
            console.print(f"Working on {str(close.get_httpx_client().base_url).rstrip('/')}.")
            updates = work(close, shown, console, opportunity_id, ask=not options.yes)
    else:
        if key:
            console.print("CLOSE_API_KEY is set, but there is no opportunity id: working on the emulator.")
        own_key = f"api_{secrets.token_hex(16)}"
        shown = ShownTransport()
        with (
            emulator(options.port, own_key) as base_url,
            Close(own_key, base_url=base_url, transport=shown) as close,
        ):
            console.print(f"Working on the emulator at {base_url}.")
            updates = work(close, shown, console, opportunity_id, ask=False)
    if not updates:
        raise DemoError("nothing was updated")
    return updates


def main(arguments: list[str] | None = None, program: str = _PROGRAM) -> int:
    """Run the demo; return the exit status: 0 if the opportunity was updated, else 1 with one line on stderr."""
    options = parse(arguments, program)
    missing = [name for name in EXTRAS if importlib.util.find_spec(name) is None]
    if missing:
        return fail(
            f"{', '.join(missing)} not installed; the demo needs: pip install 'close-crm[cli,emulator]'"
        )
    from close_crm.errors import CloseError, TransportError, Unauthorized

    from .screen import NotWrittenError
    from .steps import DemoError

    signal.signal(signal.SIGTERM, on_term)
    try:
        run(options)
    except Unauthorized as error:
        return fail(f"the API key was refused: {error}")
    except TransportError as error:
        place = options.base_url or os.environ.get("CLOSE_BASE_URL", "").strip() or BASE_URL
        return fail(f"no answer from {place}: {error}")
    except (DemoError, CloseError) as error:
        return fail(str(error))
    except NotWrittenError as lost:
        raise lost.__cause__ or lost from None
    except KeyboardInterrupt:
        return fail("stopped", 130)
    return 0


def on_term(number: int, frame: FrameType | None) -> NoReturn:
    """Exit by an exception, so that the emulator is ended as well."""
    del frame
    sys.exit(128 + number)


def fail(text: str, status: int = 1) -> int:
    """Write an error as one line to stderr; return the exit status."""
    print(f"demo: {message(' '.join(text.split()))}", file=sys.stderr)
    return status


if __name__ == "__main__":
    from close_crm.output import run_written

    sys.exit(run_written("demo", main))
