"""The generators that `update_many` returns. They warn if they are dropped before the first result was requested."""

from __future__ import annotations

import warnings
from collections.abc import AsyncGenerator, Coroutine, Generator
from typing import Any

from .models import Result

_NEVER = (
    "update_many() was never iterated, so nothing was sent: "
    "write `{loop} result in close.opportunities.update_many(...): ...`"
)


def _warn(results: object, loop: str) -> None:
    # Shown by default, as Python's own warning about a coroutine that was never awaited.
    warnings.warn(_NEVER.format(loop=loop), RuntimeWarning, stacklevel=3, source=results)


class Results(Generator[Result, None, None]):
    """The results of a run, which begins when the first of them is requested."""

    def __init__(self, run: Generator[Result, None, None]) -> None:
        self._run = run
        self._touched = False

    def send(self, value: None, /) -> Result:
        """Return the next result."""
        self._touched = True
        return self._run.send(value)

    def throw(self, *error: Any) -> Result:
        """Raise an error at the point where the run is suspended."""
        self._touched = True
        return self._run.throw(*error)

    def close(self) -> None:
        """End the run, after the rows that are under way."""
        self._touched = True
        self._run.close()

    def __del__(self) -> None:
        if not self._touched:
            _warn(self, "for")


class AsyncResults(AsyncGenerator[Result, None]):
    """The results of a run, which begins when the first of them is awaited."""

    def __init__(self, run: AsyncGenerator[Result, None]) -> None:
        self._run = run
        self._touched = False

    def asend(self, value: None, /) -> Coroutine[Any, Any, Result]:
        """Return the next result."""
        self._touched = True
        return self._run.asend(value)

    def athrow(self, *error: Any) -> Coroutine[Any, Any, Result]:
        """Raise an error at the point where the run is suspended."""
        self._touched = True
        return self._run.athrow(*error)

    def aclose(self) -> Coroutine[Any, Any, None]:
        """End the run, after the rows that are under way."""
        self._touched = True
        return self._run.aclose()

    def __del__(self) -> None:
        if not self._touched:
            _warn(self, "async for")
