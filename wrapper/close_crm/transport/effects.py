"""Effects: what a generator asks for instead of doing it, and the two functions that see to it, one per colour.

A call, a guard and a bulk run are generators of effects: they decide, and do no I/O themselves. `run` and `run_async`
carry each effect out with the `perform` of a client or a bulk run and resume the generator with the result. So both
colours share every decision.

Here are the effects of a call and of a guard; those of a bulk run are in `close_crm.bulk.effects`, as the core knows no
bulk runs. A `StoreCommand` is one, too.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast

import httpx2 as httpx

from close_crm.concurrency.failures import Progress
from close_crm.ratelimit.store import StoreCommand

if TYPE_CHECKING:
    # Loaded by whoever joins another's work.
    from close_crm.concurrency.shared_work import Join

E = TypeVar("E")
R = TypeVar("R")
#: Where a request's extensions hold the list that owns its connection.
LEASE = "close_crm.lease"
#: Whether a body is too long to be read before it is sent, and can be read again for a further attempt.
STREAMED = "close_crm.streamed"


class Send(NamedTuple):
    """Send the request. Results in its response, the body read, or in the exception that it failed with.

    Attributes:
        request: The request.
        until: The moment at which to stop, on the client's clock.
        progress: Records how far the request went.
        options: The arguments of `httpx2.Client.send`.
    """

    request: httpx.Request
    until: float
    progress: Progress
    options: Mapping[str, Any] = {}


class Wait(NamedTuple):
    """Wait for a number of seconds."""

    seconds: float


class Get(NamedTuple):
    """Read an object with a call of its own. Results in its response."""

    path: str
    extensions: dict[str, Any]


Effect: TypeAlias = "Send | Wait | StoreCommand | Get | Join"
Result: TypeAlias = httpx.Response | Exception
Effects: TypeAlias = Generator[Effect, Any, R]


class Overdue(Exception):  # the result of a Send, never raised to callers
    """The deadline passed while a request was under way."""


def run(effects: Generator[E, Any, R], perform: Callable[[E], Any]) -> R:
    """Perform effects until the generator returns, and return its result.

    An exception of `perform` is raised where the generator asked for the effect.
    """
    try:
        effect = next(effects)
        while True:
            try:
                result = perform(effect)
            except BaseException as error:  # noqa: BLE001 - raised in the generator
                effect = effects.throw(error)
            else:
                effect = effects.send(result)
    except StopIteration as stop:
        return cast("R", stop.value)
    except BaseException as error:
        # An interrupt between two effects is the generator's, too. One that has ended raises the error again.
        effects.throw(error)
        raise
    finally:
        effects.close()


async def run_async(effects: Generator[E, Any, R], perform: Callable[[E], Awaitable[Any]]) -> R:
    """Perform effects until the generator returns, and return its result, as `run` does."""
    try:
        effect = next(effects)
        while True:
            try:
                result = await perform(effect)
            except BaseException as error:  # noqa: BLE001 - raised in the generator
                effect = effects.throw(error)
            else:
                effect = effects.send(result)
    except StopIteration as stop:
        return cast("R", stop.value)
    except BaseException as error:
        effects.throw(error)
        raise
    finally:
        effects.close()
