"""The output of the demo."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

import httpx2 as httpx
from rich import box
from rich.console import Console
from rich.json import JSON
from rich.table import Table
from rich.text import Text

from close_crm.errors import StatusError
from close_crm.transport.wrapping import WrappingTransport

AMOUNTS = {"value", "expected_value", "annualized_value", "annualized_expected_value"}
# Changes with every write, so that a row for it would say nothing.
NOISE = {"date_updated"}

Row = tuple[str, str, str]


class NotSentError(Exception):
    """The user declined to send the request, or could not be asked."""


def readable(key: str, values: Mapping[str, Any]) -> str:
    """Return a value for people; amounts in cents are also shown in their currency."""
    if key not in values:
        return "not set"
    value = values[key]
    if value is None:
        return "null"
    if value == "":
        return '""'
    if key in AMOUNTS and isinstance(value, int):
        return f"{value} ({money(value, values.get('value_currency'))})"
    if isinstance(value, list):
        return ", ".join(str(item) for item in cast("list[object]", value))
    return str(value)


def money(cents: int, currency: str | None) -> str:
    """Return an amount in cents as text: 123456 is 1,234.56 USD."""
    return f"{cents / 100:,.2f} {currency or ''}".rstrip()


def changed(before: Mapping[str, Any], after: Mapping[str, Any], names: Mapping[str, str]) -> list[Row]:
    """Return rows of (field, before, after) for the differences, custom fields under their names."""
    missing = object()
    return [
        (names.get(key, key), readable(key, before), readable(key, after))
        for key in {**after, **before}
        if key not in NOISE and before.get(key, missing) != after.get(key, missing)
    ]


def in_words(error: StatusError, names: Mapping[str, str]) -> list[str]:
    """Return the reasons of a refusal, one a line, custom fields under their names."""
    fields = [f"{names.get(path, path)}: {text}" for path, text in error.field_errors.items()]
    return [*fields, *error.errors] or [str(error)]


class NotWrittenError(Exception):
    """The output can't be written, for the reason in `__cause__`. No OSError, which would be one of the connection."""


class Screen:
    """Prints steps, requests and changes, and asks before each request if `ask` is set."""

    def __init__(self, console: Console, names: Mapping[str, str], *, ask: bool) -> None:
        self.console = console
        self.names = names
        self.ask = ask

    def say(self, text: str = "", style: str = "") -> None:
        """Print a line without markup, as names of fields may look like markup."""
        self.console.print(text, style=style, markup=False, highlight=False, soft_wrap=True)

    def sending(self, request: httpx.Request) -> None:
        """Show a request before it is sent, and ask first if `ask` is set.

        Raises:
            NotSentError: The answer was not yes, or there is nobody to ask.
        """
        zone = request.headers.get("x-tz-offset")
        self.say(
            f"{request.method} {request.url.path}" + (f"   (x-tz-offset: {zone})" if zone else ""), "bold"
        )
        body = json.loads(request.content)
        self.console.print(JSON.from_data(body), soft_wrap=True)
        for key in body:
            name = self.names.get(key.removesuffix(".add").removesuffix(".remove"))
            if name:
                self.say(f"  {key} is the custom field {name!r}", "dim")
        if not self.ask:
            return
        if not sys.stdin.isatty():
            raise NotSentError("there is no terminal to ask on; --yes sends without asking")
        try:
            answer = self.console.input(Text("Send this? [y/N] ", "bold yellow"))
        except EOFError:
            answer = ""
        if answer.strip().lower() not in {"y", "yes"}:
            raise NotSentError("the answer was not yes")

    def table(self, rows: Iterable[Row]) -> None:
        """Print what changed."""
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        table.add_column("field", overflow="fold", min_width=len("annualized_expected_value"))
        table.add_column("before", overflow="fold")
        table.add_column("after", overflow="fold")
        for row in rows:
            table.add_row(*(Text(cell) for cell in row))
        if table.row_count:
            self.console.print(table, soft_wrap=False)
        else:
            self.say("Nothing changed.")


class ShownTransport(WrappingTransport):
    """Calls `before` with each request that changes something, right before it is sent."""

    def __init__(self, transport: httpx.BaseTransport | None = None) -> None:
        super().__init__(transport)
        self.before: Callable[[httpx.Request], None] | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Show, then send."""
        if self.before and request.method != "GET":
            try:
                self.before(request)
            except OSError as error:
                raise NotWrittenError from error
        return self._sync.handle_request(request)
