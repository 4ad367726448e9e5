"""`unittest.mock.create_autospec` of a client knows the operations, and refuses calls that the client would refuse."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any
from unittest.mock import AsyncMock, create_autospec, patch

import close_crm
import pytest
from close_crm import AsyncClose, Close


def tags(kind: type) -> list[str]:
    """Return the attributes that operations are below, `notes` of `activities` as `activities.notes`."""
    made: Any = kind("api_x")
    own = [name for name in dir(made) if is_tag(made, name)]
    return own + [
        f"{name}.{below}"
        for name in own
        for below in dir(getattr(made, name))
        if is_tag(getattr(made, name), below)
    ]


def is_tag(owner: object, name: str) -> bool:
    return (
        not name.startswith("_")
        and type(getattr(owner, name, None)).__module__.startswith("close_api.api.")
        and name != "with_raw_response"
    )


def at(owner: Any, path: str) -> Any:
    for name in path.split("."):
        owner = getattr(owner, name)
    return owner


@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_every_operation_is_there(kind: type[Close | AsyncClose]) -> None:
    """Each tag of a mocked client has the methods of the real one and no others, with their signatures."""
    real = kind("api_x")
    for mocked in (create_autospec(kind, instance=True), create_autospec(kind)("api_x")):
        for path in (*tags(kind), "custom_fields"):
            of_real, of_mock = at(real, path), at(mocked, path)
            for name, method in inspect.getmembers(of_real, callable):
                if not name.startswith("_"):
                    assert isinstance(getattr(of_mock, name), AsyncMock) == inspect.iscoroutinefunction(
                        method
                    )
                    with pytest.raises(TypeError):
                        getattr(of_mock, name)(no_such_argument=1)
            with pytest.raises(AttributeError):
                _ = of_mock.no_such_method


def test_sync_use() -> None:
    """A program under test gets what the test says, and the test sees what it asked for."""
    close = create_autospec(Close, instance=True)
    close.opportunities.update.return_value.value = 7

    assert close.opportunities.update("oppo_1", value=7).value == 7
    close.opportunities.update.assert_called_once_with("oppo_1", value=7)
    with pytest.raises(TypeError, match="valu"):
        close.opportunities.update("oppo_1", valu=7)
    with pytest.raises(TypeError):
        close.opportunities.update()


def test_async_use() -> None:
    """Methods to be awaited are awaited; those that return something to iterate over are not."""
    close = create_autospec(AsyncClose, instance=True)
    close.opportunities.update.return_value.value = 7

    assert asyncio.run(close.opportunities.update("oppo_1", value=7)).value == 7
    close.opportunities.update.assert_awaited_once_with("oppo_1", value=7)
    assert not isinstance(close.opportunities.iterate, AsyncMock)


def test_patched_class() -> None:
    """A program that makes its client itself gets the mock in a `with`, once the test says so."""
    with patch("close_crm.Close", autospec=True) as kind:
        made = kind.return_value
        made.__enter__.return_value = made
        made.leads.get.return_value.name = "Ada"

        with close_crm.Close("api_x", read_only=True) as close:
            assert close.leads.get("lead_1").name == "Ada"

        kind.assert_called_once_with("api_x", read_only=True)
        with pytest.raises(TypeError):
            close_crm.Close(api_ky="api_x")  # type: ignore[call-arg]  # what is refused


def test_patched_tag() -> None:
    """One tag of every client can be mocked, with its methods checked."""
    with patch.object(Close, "leads", autospec=Close.leads):
        close = Close("api_x")
        with pytest.raises(TypeError):
            close.leads.get()  # type: ignore[call-arg]  # what is refused


def test_an_instance_is_a_specification_too() -> None:
    """`create_autospec(client)` sends nothing, and has the operations."""
    close = create_autospec(Close("api_x"))

    close.opportunities.iterate.return_value = iter([])
    assert list(close.opportunities.iterate()) == []


def test_attributes_of_the_class_belong_to_no_client() -> None:
    """What a class shows for specifications is made anew each time, and can't send."""
    assert Close.leads is not Close.leads
    with pytest.raises(TypeError, match="self"):
        Close.leads.get("lead_1")  # type: ignore[attr-defined]  # the type checker refuses it, too
