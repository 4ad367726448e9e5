"""Shared by all commands: the client, the streams, and the user's formats."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from close_crm.defaults import BASE_URL

from .streams import for_data
from .words import Manner, json_text, safe

if TYPE_CHECKING:
    from rich.console import Console

    from close_crm import Close

#: Width of a table that is not for a terminal, in characters: piped output must not be cut.
_PIPED = 100_000


@dataclass(frozen=True)
class Session:
    """One run of a command.

    Attributes:
        base_url: The address of the API.
        as_json: Whether the output is JSON, for programs.
        read_only: Whether to refuse all writes.
        expect_organization: The only organization to write to; None allows any.
        address_from: The option or variable that set the address, for errors.
    """

    base_url: str = BASE_URL
    as_json: bool = False
    read_only: bool = False
    expect_organization: str | None = None
    address_from: str = "--base-url"

    @contextmanager
    def client(self) -> Generator[Close, None, None]:
        """Yield the client.

        Raises:
            Problem: There is no key, or key or address can't be used.
            ConfigurationError: The address is not valid.
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
                # There is no such option here, as addresses are typed, and mistyped.
                why = "http shows the key to the network, so it is allowed for this machine alone: use https"
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
        """The console for results (stdout)."""
        return _console(sys.stdout)

    @cached_property
    def err(self) -> Console:
        """The console for notes, questions and progress (stderr)."""
        return _console(sys.stderr)

    def say(self, text: str = "") -> None:
        """Write a line of the result to stdout."""
        sys.stdout.write(f"{safe(text, lines=True)}\n")

    def note(self, text: str) -> None:
        """Write a line to stderr."""
        sys.stderr.write(f"{safe(text, lines=True)}\n")

    def write_json(self, value: Any) -> None:
        """Write JSON."""
        for_data(sys.stdout)
        sys.stdout.write(f"{json_text(value, indent=2)}\n")

    def confirmed(self, question: str) -> bool | None:
        """Ask a yes-or-no question; None if there is no terminal to ask on."""
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            return None
        sys.stderr.write(f"{question} [y/N] ")
        sys.stderr.flush()
        return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def _console(file: Any) -> Console:
    from rich.console import Console

    width = None if file.isatty() or "COLUMNS" in os.environ else _PIPED
    return Console(file=file, width=width, highlight=False, markup=False, emoji=False)
