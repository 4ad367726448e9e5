"""What every command has at hand: the client, where to write, and how."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from .words import Manner, json_text, safe

if TYPE_CHECKING:
    from rich.console import Console

    from close_crm import Close

REAL_API = "https://api.close.com/api/v1"
#: What a parsed command line stands for; gives the exit status.
Job: TypeAlias = Callable[[], int]
#: As wide as a table that is not for a terminal may grow: what is piped must not be cut.
_PIPED = 100_000


@dataclass(frozen=True)
class Session:
    """One run of a command.

    Attributes:
        base_url: Where the API is.
        as_json: Whether the output is for programs.
        read_only: Whether nothing may be written.
        expect_organization: The only organization to write in; None takes any.
        address_from: What the address was given as: an option or a variable.
    """

    base_url: str = REAL_API
    as_json: bool = False
    read_only: bool = False
    expect_organization: str | None = None
    address_from: str = "--base-url"

    @contextmanager
    def client(self) -> Generator[Close, None, None]:
        """Give the client.

        Raises:
            Problem: There is no key, or key or address can't be used.
            ConfigurationError: The address is none.
        """
        from close_crm import Close
        from close_crm.errors import ConfigurationError

        from .exits import Problem, Status
        from .key import find

        key = find(self.base_url)
        try:
            client = Close(
                key.secret,
                base_url=self.base_url,
                read_only=self.read_only,
                expect_organization=self.expect_organization,
            )
        except ConfigurationError as error:
            if "allow_http" in str(error):
                # What Python code may allow is no option here: addresses are typed, and mistyped.
                why = "http shows the key to the network, so it is for this machine alone"
                msg = f"{self.base_url} can't be used: {why}"
                raise Problem(msg) from None
            if str(error).startswith("base_url "):
                raise Problem(f"{self.address_from}{str(error).removeprefix('base_url')}") from None
            if "API key" in str(error):
                raise Problem(f"{error} (from {key.source})", Status.NO_CREDENTIALS) from None
            raise
        with client as close:
            yield close

    @cached_property
    def manner(self) -> Manner:
        """How the reader writes numbers and dates."""
        return Manner.of_environment()

    @cached_property
    def out(self) -> Console:
        """The console of what was asked for."""
        return _console(sys.stdout)

    @cached_property
    def err(self) -> Console:
        """The console of what is said beside it: notes, questions, progress."""
        return _console(sys.stderr)

    def say(self, text: str = "") -> None:
        """Write a line of what was asked for."""
        sys.stdout.write(f"{safe(text, lines=True)}\n")

    def note(self, text: str) -> None:
        """Write a line beside it."""
        sys.stderr.write(f"{safe(text, lines=True)}\n")

    def give(self, value: Any) -> None:
        """Write JSON."""
        for_data(sys.stdout)
        sys.stdout.write(f"{json_text(value, indent=2)}\n")

    def confirmed(self, question: str) -> bool | None:
        """Ask a person; None where there is nobody to ask."""
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            return None
        sys.stderr.write(f"{question} [y/N] ")
        sys.stderr.flush()
        return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def _console(file: Any) -> Console:
    from rich.console import Console

    width = None if file.isatty() or "COLUMNS" in os.environ else _PIPED
    return Console(file=file, width=width, highlight=False, markup=False, emoji=False)


def for_data(stream: Any) -> None:
    """Let a stream that is no terminal take data: UTF-8 whatever the terminal speaks, line ends as they are written."""
    if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
        stream.reconfigure(encoding="utf-8", errors="strict", newline="")


def prepare(stream: Any) -> None:
    """Let a stream take any text: what it has no character for is written out."""
    if isinstance(stream, io.TextIOWrapper):
        try:
            "\n\ufffe".encode(stream.encoding, "backslashreplace")
        except UnicodeError:  # a coding for other things than output, from PYTHONIOENCODING
            stream.reconfigure(encoding="utf-8")
        stream.reconfigure(errors="backslashreplace")
