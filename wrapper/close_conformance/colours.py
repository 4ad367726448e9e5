"""One body of code for both colours: an `AsyncClose` that is spoken to as if it were a `Close`."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Literal, TypeAlias, cast

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
        if name == "with_options":
            return lambda **settings: _Blocking(value(**settings), self._runner)
        if not callable(value):
            plain = value is None or isinstance(value, (str, int, datetime, Mapping))
            return value if plain else _Blocking(value, self._runner)
        return lambda *args, **kwargs: self._spoken_to(value(*args, **kwargs))

    def _spoken_to(self, result: Any) -> Any:
        """Wait also for a result that would be awaited or iterated over later."""
        if inspect.iscoroutine(result):
            return self._runner.run(result)
        later = hasattr(result, "__aiter__") or type(result).__module__.startswith("close_api.api.")
        return _Blocking(result, self._runner) if later else result

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        async def following() -> Any:
            return await anext(cast("AsyncIterator[Any]", self._target))

        try:
            return self._runner.run(following())
        except StopAsyncIteration:
            raise StopIteration from None

    def __repr__(self) -> str:
        return repr(self._target)


@contextmanager
def client(colour: Colour, **settings: Any) -> Generator[Close]:
    """Open a client of either colour.

    Args:
        colour: Sync, or async and spoken to as if it were sync.
        settings: Handed to the client.
    """
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
