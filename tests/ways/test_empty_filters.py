"""Filters by nothing: refused in every list, by every method that takes them, before anything is sent."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors

from tests.colours import COLOURS, Colour, client
from tests.facades import TAGS, facade_of

#: Endings of the names of what is no filter: an empty search finds everything, as people expect who leave it blank.
NO_FILTERS = (
    "query",
    "cursor",
    "order_by",
    "sort",
    "resume_token",
    "page_size",
    "limit",
    "skip",
    "fields",
    "expand",
)


def filters() -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Yield method, parameter, its type and what else is required, of each text and list of texts in a query."""
    with client("sync", lambda _: httpx.Response(500)) as close:
        for tag in TAGS:
            for name, method in inspect.getmembers(type(facade_of(close, tag)), inspect.isfunction):
                if not any(word in name for word in ("list", "iterate", "delete_by")):
                    continue
                parameters = inspect.signature(method).parameters.values()
                required = [one.name for one in parameters if one.default is one.empty and one.name != "self"]
                for one in parameters:
                    kind = str(one.annotation).removesuffix(" | Unset")
                    if (
                        one.kind is one.KEYWORD_ONLY
                        and kind in {"str", "Iterable[str]"}
                        and not one.name.endswith(NO_FILTERS)
                    ):
                        yield f"{tag}.{name}", one.name, kind, tuple(required)


FILTERS = {f"{one[0]} {one[1]}": one for one in filters()}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("which", FILTERS)
def test_filter_by_nothing(colour: Colour, which: str) -> None:
    """A text without a character but commas, or a list with one, would be no filter: it is refused by its name."""
    method, name, kind, required = FILTERS[which]
    tag, _, verb = method.rpartition(".")
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(500)

    with client(colour, answer) as close:
        call: Any = getattr(facade_of(close, tag), verb)
        for value in ("", " ", "\n", ",", " ,,") if kind == "str" else ([""], ["item_1", ""], [","]):
            with pytest.raises(errors.InvalidRequest, match="(?i)" + "_*".join(name.split("_"))):
                next(call(**{**dict.fromkeys(required, "item_1"), name: value}), None)

    assert sent == []


#: Filters in a body: of changes of many objects.
IN_BODIES = [
    *(
        ("tasks", name)
        for name in ("_type", "_type__in", "assigned_to", "lead_id", "id", "id__in", "organization_id")
    ),
    ("memberships", "id__in"),
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("tag", "name"), IN_BODIES)
def test_change_of_many_by_nothing(colour: Colour, tag: str, name: str) -> None:
    """A blank filter, and a list of none, would change every object: it is refused by its name."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(500)

    with client(colour, answer) as close:
        call: Any = facade_of(close, tag).bulk_update
        for value in (
            "",
            " ",
            "\n",
            ", ,",
            *(([], (), iter(()), [""], [","]) if name.endswith("__in") else ()),
        ):
            with pytest.raises(errors.InvalidRequest, match=f"_params.{name}.* takes .*leave it out"):
                call(params={name: value})

    assert sent == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("path", "name"), [("/task/", "id"), ("/task/", "id__in"), ("/membership/", "id__in"), ("/new/", "a")]
)
def test_change_of_many_by_path_and_nothing(colour: Colour, path: str, name: str) -> None:
    """By path, too, a blank filter in a body is refused by its name, also of what is not described."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"ok": True})

    with client(colour, answer) as close:
        blank: tuple[Any, ...] = ("", " ", "\n", ",", None, {}, [], (), [""], [","], ["task_a", ""], [None])
        for value in blank:
            with pytest.raises(errors.InvalidRequest, match=f"_params.{name}.* takes "):
                close.request("PUT", path, json={"_params": {name: value}, "is_complete": True})
        assert sent == []
        close.request("PUT", "/task/", json={"_params": {"id__in": ["task_a"]}, "is_complete": True})

    assert len(sent) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_change_of_many_by_a_list(colour: Colour) -> None:
    """Several ids go as a list, or as the text that Close's pages show."""
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content)["_params"]["id__in"])
        return httpx.Response(200, json={"ok": True})

    with client(colour, answer) as close:
        call: Any = facade_of(close, "tasks").bulk_update
        for ids in (["task_a", "task_b"], iter(["task_a"]), "task_a,task_b"):
            call(params={"id__in": ids}, is_complete=True)

    assert sent == [["task_a", "task_b"], ["task_a"], "task_a,task_b"]
