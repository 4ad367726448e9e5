"""What an editor shows for the facade: signatures, documentation and completions, by pyright's language server."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from close_crm import AsyncClose, Close

from .language_server import LanguageServer

PROGRAM = """\
from close_crm import AsyncClose, Close


async def program(close: Close, later: AsyncClose) -> None:
    close.opportunities.update()
    await later.opportunities.update()
    close.opportunities.iterate()
    later.opportunities.iterate()
    close.opportunities.with_raw_response.update()
    await later.opportunities.with_raw_response.update()
    close.opportunities.with_raw_response.
    close.opportunities.
"""
SYNC, ASYNC = Close("key").opportunities, AsyncClose("key").opportunities
CALLS: dict[str, tuple[Callable[..., Any], str]] = {
    "close.opportunities.update": (SYNC.update, "-> Opportunity"),
    "later.opportunities.update": (ASYNC.update, "-> CoroutineType[Any, Any, Opportunity]"),
    "close.opportunities.iterate": (SYNC.iterate, "-> Pages[Opportunity]"),
    "later.opportunities.iterate": (ASYNC.iterate, "-> AsyncPages[Opportunity]"),
    "close.opportunities.with_raw_response.update": (SYNC.update, "-> Response[Opportunity]"),
    "later.opportunities.with_raw_response.update": (
        ASYNC.update,
        "-> Awaitable[Response[Opportunity]]",
    ),
}


@pytest.fixture(scope="module")
def server() -> Iterator[LanguageServer]:
    with LanguageServer(PROGRAM) as running:
        yield running


def words(text: str | None) -> list[str]:
    """The words of a documentation: the server turns it into Markdown, with other line ends and escapes."""
    return re.findall(r"[^\W_]+", (text or "").replace("&nbsp;", " "))


@pytest.mark.parametrize("call", CALLS)
def test_hover_has_signature_and_documentation(server: LanguageServer, call: str) -> None:
    """Every parameter with its type and the result are shown, and below them the whole docstring."""
    method, result = CALLS[call]

    signature, _, documentation = server.hover(call).partition("\n---\n")

    for name in inspect.signature(method).parameters:
        assert re.search(rf"\b{name}: \w", signature), name
    assert f") {result}\n" in signature
    assert words(documentation) == words(inspect.getdoc(method))


@pytest.mark.parametrize("call", CALLS)
def test_signature_help_has_every_parameter(server: LanguageServer, call: str) -> None:
    """After the parenthesis, every parameter is listed with its type, and the documentation beside them."""
    method, result = CALLS[call]

    shown = server.signature(f"{call}(")

    listed = [parameter["label"].lstrip("*").partition(":")[0] for parameter in shown["parameters"]]
    assert [name for name in listed if name] == list(inspect.signature(method).parameters)
    assert shown["label"].endswith(result)
    assert words(shown["documentation"]["value"]) == words(inspect.getdoc(method))


def test_types_of_parameters_are_those_of_the_description(server: LanguageServer) -> None:
    """A closed list of words is shown with its words, and what may be null with None."""
    signature = server.hover("close.opportunities.update")

    assert "value_period: Unset | Literal['annual', 'monthly', 'one_time'] = UNSET" in signature
    assert "contact_id: str | Unset | None = UNSET" in signature
    assert "attachments: Iterable[AttachmentIn | Mapping[str, Any]] | Unset = UNSET" in signature


def test_completion_offers_every_method(server: LanguageServer) -> None:
    """After the tag's name every public method is offered, each with its whole documentation."""
    offered = server.completions("    close.opportunities.")

    public = {name for name in dir(SYNC) if not name.startswith("_")}
    assert offered.keys() == public
    for name in public - {"with_raw_response"}:
        # The signature comes first.
        assert words(inspect.getdoc(getattr(SYNC, name))) == words(offered[name].partition("\n---\n")[2]), (
            name
        )


def test_completion_offers_every_method_with_raw_response(server: LanguageServer) -> None:
    """The same methods are offered for whole responses."""
    offered = server.completions("    close.opportunities.with_raw_response.")

    assert {"list", "list_grouped", "create", "get", "update", "delete"} == offered.keys()
