"""Whatever is handed to a call, it is sent as it was meant or refused in our tree before anything is sent."""

from __future__ import annotations

import inspect
import random
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, CustomField, errors
from close_crm.bulk.models import Update

from tests.colours import COLOURS, Colour, client
from tests.facades import TAGS, facade_of
from tests.faults.calls import Time

from .foreign import OBJECTS, Theirs

ANSWER = {"id": "oppo_1", "data": [], "has_more": False, "fields": []}
#: Objects that are tried on each parameter; the seed is the parameter's name, so that a run repeats itself.
SAMPLE = 6
Method = Callable[..., Any]


class Counting:
    """Answers each request with one object, and counts them."""

    def __init__(self) -> None:
        self.sent = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.sent += 1
        # Reading it shows that it could go over a wire.
        request.read()
        request.url.raw_path.decode("ascii")
        return httpx.Response(200, json=ANSWER)


def methods() -> Iterator[tuple[str, Method]]:
    """Return every method of the facade, by `tag.name`."""
    with client("sync", Counting()) as close:
        for tag in TAGS:
            for name, method in inspect.getmembers(type(facade_of(close, tag)), inspect.isfunction):
                if not name.startswith("_") and name != "only":
                    yield f"{tag}.{name}", method


METHODS = dict(methods())


def way(close: Close, name: str) -> Method:
    """Return the method, with what it returns read as far as a page."""
    tag, _, method = name.rpartition(".")
    call = getattr(facade_of(close, tag), method)

    def called(*args: Any, **kwargs: Any) -> Any:
        result = call(*args, **kwargs)
        return list(islice(result, 2)) if hasattr(result, "__next__") else result

    return called


def plain(parameter: inspect.Parameter) -> Any:
    """Return a harmless value for a required parameter."""
    kind = str(parameter.annotation)
    if kind.startswith("Sequence") or "Iterable" in kind:
        return []
    return "item_1" if "str" in kind or "Literal" in kind else 1


def outcome(call: Callable[[], Any], handler: Counting) -> str | None:
    """Return what is wrong with how a call ended, None if it ended well."""
    before = handler.sent
    try:
        call()
    except errors.InvalidRequest as error:
        if handler.sent > before:
            return f"was refused after something had been sent: {error}"
        if len(str(error)) > 1000 or not str(error).isprintable():
            return f"was refused with a message that is not fit to print: {str(error)[:200]!r}"
    except errors.CloseError:
        return None
    except Theirs:
        return None
    except BaseException as error:  # noqa: BLE001 - what must not come
        return f"raised {type(error).__name__}: {str(error)[:200]}"
    return None


def chosen(seed: str) -> list[str]:
    """Return the names of some objects, others for each seed."""
    return random.Random(seed).sample(sorted(OBJECTS), SAMPLE)  # noqa: S311 - a choice of tests


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run each test in a folder of its own: any text can be the name of a journal."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", METHODS)
def test_every_parameter_of_the_facade(colour: Colour, name: str) -> None:
    """A foreign object in any parameter of any method is sent, or refused before anything is sent."""
    handler, wrong = Counting(), []
    parameters = inspect.signature(METHODS[name]).parameters.values()
    required = {
        one.name: plain(one)
        for one in parameters
        if one.default is one.empty and one.kind in {one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY}
    }
    del required["self"]
    places = [value for key, value in required.items() if signature_kind(METHODS[name], key) == "place"]
    with client(colour, transport=httpx.MockTransport(handler), clock=Time().clock) as close:
        call = way(close, name)
        for one in parameters:
            if one.name == "self" or one.kind is one.VAR_KEYWORD:
                continue
            for which in chosen(f"{colour} {name} {one.name}"):
                value = OBJECTS[which]()
                if one.kind is one.VAR_POSITIONAL:
                    rest = dict(list(required.items())[len(places) :])
                    found = outcome(partial(call, *places, value, **rest), handler)
                else:
                    found = outcome(partial(call, **{**required, one.name: value}), handler)
                if found is not None:
                    wrong.append(f"{one.name}={which}: {found}")

    assert wrong == []


def signature_kind(method: Method, name: str) -> str:
    """Return whether a parameter is given by its place or by its name."""
    kind = inspect.signature(method).parameters[name].kind
    return "name" if kind is inspect.Parameter.KEYWORD_ONLY else "place"


def keyed(value: Any) -> dict[Any, Any]:
    """Return a mapping with this key, if it can be one."""
    try:
        return {value: 1}
    except Exception:  # noqa: BLE001 - a foreign object's own
        return {}


#: Calls that are not the facade's, each with one place for a foreign object.
OTHERS: dict[str, Callable[[Close, Any], Any]] = {
    "request method": lambda close, value: close.request(value, "/me/"),
    "request path": lambda close, value: close.request("GET", value),
    "request params": lambda close, value: close.request("GET", "/me/", params=value),
    "request one param": lambda close, value: close.request("GET", "/me/", params={"a": value}),
    "request name of a param": lambda close, value: close.request("GET", "/me/", params=keyed(value)),
    "request json": lambda close, value: close.request("POST", "/task/", json=value),
    "request value in json": lambda close, value: close.request("POST", "/task/", json={"a": [value]}),
    "iterate path": lambda close, value: list(islice(close.iterate(value), 2)),
    "iterate params": lambda close, value: list(islice(close.iterate("/task/", params=value), 2)),
    "partial": lambda close, value: close.opportunities.partial(value).get("oppo_1"),
    "custom field": lambda close, value: CustomField(value),
    "set": lambda close, value: close.opportunities.update("oppo_1", CustomField("cf_a").set(value)),
    "add": lambda close, value: close.opportunities.update("oppo_1", CustomField("cf_a").add(value)),
    "remove": lambda close, value: close.opportunities.update("oppo_1", CustomField("cf_a").remove(value)),
    "of": lambda close, value: CustomField("cf_a").of(value),
    "custom key": lambda close, value: close.opportunities.update("oppo_1", keyed(value)),
    "custom value": lambda close, value: close.opportunities.update("oppo_1", {"custom.cf_a": value}),
    "row": lambda close, value: list(close.opportunities.update_many([value])),
    "rows": lambda close, value: list(close.opportunities.update_many(value)),
    "row's id": lambda close, value: list(close.opportunities.update_many([Update(value, value=1)])),
    "row's value": lambda close, value: list(
        close.opportunities.update_many([Update("oppo_1", value=value)])
    ),
    "journal": lambda close, value: list(close.opportunities.update_many([], journal=value, dry_run=True)),
    "concurrency": lambda close, value: list(close.opportunities.update_many([], concurrency=value)),
    "on_error": lambda close, value: list(close.opportunities.update_many([], on_error=value)),
    "deadline": lambda close, value: close.with_options(deadline=value).opportunities.get("oppo_1"),
    "timeout": lambda close, value: close.with_options(timeout=value).opportunities.get("oppo_1"),
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", OTHERS)
def test_every_other_way_to_call(colour: Colour, name: str) -> None:
    """By path, bulk, custom fields and options keep to the same rule, for every object."""
    handler, wrong = Counting(), []
    with client(colour, transport=httpx.MockTransport(handler), clock=Time().clock) as close:
        for which, make in OBJECTS.items():
            value = make()
            found = outcome(partial(OTHERS[name], close, value), handler)
            if found is not None:
                wrong.append(f"{which}: {found}")

    assert wrong == []
