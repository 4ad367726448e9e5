"""One test body for both colours: an `AsyncClose` that is spoken to as if it were a `Close`."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal, TypeAlias, cast

import httpx2 as httpx
from close_crm import AsyncClose, Close

Colour: TypeAlias = Literal["sync", "async"]
COLOURS: tuple[Colour, ...] = ("sync", "async")


class _Blocking:
    """Passes everything on to `target`, and waits for whatever comes back to be awaited."""

    def __init__(self, target: object, runner: asyncio.Runner) -> None:
        self._target = target
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if inspect.iscoroutinefunction(value):
            return lambda *args, **kwargs: self._runner.run(value(*args, **kwargs))
        return value if callable(value) or isinstance(value, str) else _Blocking(value, self._runner)

    def __repr__(self) -> str:
        return repr(self._target)


@contextmanager
def client(
    colour: Colour, handler: Callable[[httpx.Request], httpx.Response] | None = None, **settings: Any
) -> Iterator[Close]:
    """Give a client of either colour that answers are made for by `handler`, else by the network (or respx)."""
    settings.setdefault("api_key", "key_of_a_test")
    settings.setdefault("tz_offset", None)
    if handler is not None:
        settings["transport"] = httpx.MockTransport(handler)
    if colour == "sync":
        with Close(**settings) as close:
            yield close
        return
    with asyncio.Runner() as runner:
        aclose = AsyncClose(**settings)
        try:
            yield cast("Close", _Blocking(aclose, runner))
        finally:
            runner.run(aclose.aclose())
