"""What Close has deprecated: arguments that still work, and warn the program that passes them."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Awaitable, Callable
from types import FunctionType
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Partial
from close_crm.models import Lead, TaskFilters
from close_runtime.deprecations import deprecated

from tests.colours import COLOURS, Colour, client


class Named(Partial):
    """A lead, of which its name is asked for."""

    name = Lead.name


USES: dict[str, tuple[Callable[[Any], Any], list[str]]] = {
    "list": (lambda close: close.leads.list(query="a"), ["query of leads.list"]),
    "whole response": (lambda close: close.leads.with_raw_response.list(query="a"), ["query of leads.list"]),
    "iteration": (lambda close: close.leads.iterate(query="a"), ["query of leads.iterate"]),
    "chosen fields": (lambda close: close.leads.partial(Named).list(query="a"), ["query of leads.list"]),
    "two": (
        lambda close: close.tasks.list(due_date="2026-01-02", due_date_lt="2026-01-03"),
        ["due_date of tasks.list", "due_date_lt of tasks.list"],
    ),
    "body": (
        lambda close: close.tasks.create(lead_id="lead_1", text="Call", due_date="2026-01-02"),
        ["due_date of tasks.create"],
    ),
    "null": (lambda close: close.smart_views.update("save_1", query=None), ["query of smart_views.update"]),
    "key of an argument": (
        lambda close: close.tasks.bulk_update(params={"due_date__lt": "2026-01-02"}, is_complete=True),
        ["due_date__lt in params of tasks.bulk_update"],
    ),
    "key of a model": (
        lambda close: close.tasks.bulk_update(params=TaskFilters(due_date="2026-01-02"), is_complete=True),
        ["due_date in params of tasks.bulk_update"],
    ),
    "successor of a key": (
        lambda close: close.tasks.bulk_update(params={"date__lt": "2026-01-02"}, is_complete=True),
        [],
    ),
    "its successor": (lambda close: close.tasks.list(date="2026-01-02"), []),
    "left out": (lambda close: close.leads.list(), []),
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("use", USES)
def test_deprecated_argument_warns(colour: Colour, use: str) -> None:
    """It is sent all the same, and the warning names it and the method, at the line that passed it."""
    call, expected = USES[use]
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"data": [], "has_more": False, "id": "a_1"})

    with (
        warnings.catch_warnings(record=True) as caught,
        client(colour, answer) as close,
    ):
        warnings.simplefilter("always")
        found = call(close)
        if use == "iteration":
            list(found)

    # The clients of the async colour run each call as a task.
    assert [str(one.message).removesuffix(" (called in a task of its own)") for one in caught] == [
        f"Close has deprecated {name}: its documentation says what to use instead" for name in expected
    ]
    assert {one.category for one in caught} <= {DeprecationWarning}
    if colour == "sync":
        assert {(one.filename, one.lineno) for one in caught} <= {(__file__, call.__code__.co_firstlineno)}
    assert len(sent) == 1
    for name in expected:
        argument = name.partition(" ")[0]
        argument = argument if "__" in argument else argument.replace("_lt", "__lt")
        assert argument in f"{sent[0].url.params}{sent[0].content.decode()}"


async def gathered(call: Any) -> None:
    """Have `gather` make a task of a call."""
    await asyncio.gather(call)


async def created(call: Any) -> None:
    """Make a task of a call."""
    await asyncio.create_task(call)


async def grouped(call: Any) -> None:
    """Have a group make a task of a call."""
    async with asyncio.TaskGroup() as group:
        group.create_task(call)


@pytest.mark.parametrize("started", [gathered, created, grouped])
def test_task_of_its_own_warns_where_the_loop_is_run(started: Callable[[Any], Awaitable[None]]) -> None:
    """The line that made its coroutine is not known any more, and one in asyncio would be nobody's."""

    async def main() -> None:
        answer = httpx.MockTransport(lambda _: httpx.Response(200, json={"data": [], "has_more": False}))
        async with AsyncClose("api_x.y", transport=answer) as close:
            await started(close.leads.list(query="a"))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(main())

    (one,) = caught
    assert one.filename == __file__
    assert one.lineno == test_task_of_its_own_warns_where_the_loop_is_run.__code__.co_firstlineno + 11
    assert str(one.message).endswith("what to use instead (called in a task of its own)")


@pytest.mark.parametrize(("name", "warned"), [(None, 0), (5, 1)])
def test_code_without_a_name_gets_no_error_of_ours(name: object, warned: int) -> None:
    """Globals that code is executed with may have anything for a name; Python warns nobody where it is None."""

    def call() -> None:
        deprecated("leads.list")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        FunctionType(call.__code__, {"__name__": name, "deprecated": deprecated})()

    assert len(caught) == warned
