"""The log of httpx itself, which is not to show what clients ask for."""

from __future__ import annotations

import logging

import httpx2 as httpx
from close_runtime.text import shown

from close_crm.auth.credentials import origin


class _WithoutQueryValues(logging.Filter):
    """Takes the query's values out of httpx's own line about a request; they may be names and addresses of people.

    A filter, so that other levels, handlers and clients stay as the program set them up: only lines about an address
    that one of our clients has been made for are changed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.origins: set[tuple[str, str, int | None]] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        args = record.args
        if isinstance(args, tuple) and any(
            isinstance(value, httpx.URL) and origin(value) in self.origins for value in args
        ):
            record.args = tuple(self._quiet(value) for value in args)
        return True

    def _quiet(self, value: object) -> object:
        if isinstance(value, str):
            return shown(value, 100)  # the reason phrase is the server's
        if not isinstance(value, httpx.URL) or not value.query:
            return value
        return f"{value.copy_with(query=None)}?{'&'.join(f'{name}=***' for name in value.params)}"


_FILTER = _WithoutQueryValues()


def quiet(base_url: httpx.URL) -> None:
    """Keep query values of requests to this server out of httpx's log."""
    _FILTER.origins.add(origin(base_url))
    logging.getLogger("httpx2").addFilter(_FILTER)
