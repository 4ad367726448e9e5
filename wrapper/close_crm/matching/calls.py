"""Find or create, and upsert, as the methods of both colours use them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Self, TypeVar

from close_runtime.changes import confirmed, confirmed_async

from close_crm.arguments import mapping
from close_crm.concurrency.promises import Loop, never
from close_crm.search.queries import Query

from .keys import Key, of_field, only
from .steps import Matching, Step, Steps

T = TypeVar("T", bound=Mapping[str, Any])
Changes = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Colour:
    """The differences between a sync and an async client.

    Attributes:
        api: The client.
        http: What it sends with.
        confirm: Returns changes of which none is in doubt.
        send: Calls an endpoint.
        over: Whether the caller's event loop is over.
    """

    api: Any
    http: Any
    confirm: Callable[[Changes], Any]
    send: Callable[..., Any]
    over: Callable[[], bool]

    @classmethod
    def sync(cls, api: Any) -> Self:
        """Return the colour of a sync client."""
        http = api.get_httpx_client()
        return cls(
            api, http, partial(confirmed, api), lambda endpoint, *a, **k: endpoint.sync(api, *a, **k), never
        )

    @classmethod
    def asyncio(cls, api: Any) -> Self:
        """Return the colour of an async client."""
        http = api.get_async_httpx_client()
        send = lambda endpoint, *a, **k: endpoint.asyncio(api, *a, **k)  # noqa: E731 - beside its twin
        return cls(api, http, partial(confirmed_async, api), send, Loop().over)

    def perform(self, step: Step) -> Any:
        """Return the result of a step, to be awaited where the client is async."""
        return step() if callable(step) else self.http._perform(step)  # noqa: SLF001 - waits are on the client's clock


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of object that can be found or created.

    Attributes:
        query: Returns its search for a condition.
        keys: How its keys are made of values, by their names; `field` is a change in all kinds.
        body: The model of a new object's body.
        create: The endpoint that creates one.
        get: The endpoint that reads one by its id.
    """

    query: Callable[[Any], Query[Any]]
    keys: Mapping[str, Callable[[object], Key]]
    body: Any
    create: Any
    get: Any


def find_or_create(
    colour: Colour, kind: Kind, given: Mapping[str, Any], changes: Changes, new: Mapping[str, Any]
) -> Steps[tuple[Any, bool]]:
    """Yield what to do; return the object, and whether it was created.

    Args:
        colour: The client.
        kind: The kind of object.
        given: The keys by their names; one has to be there.
        changes: Custom fields of a new object.
        new: The body of a new object, to which the key is added.

    Raises:
        InvalidRequest: An argument can't be used.
        SeveralFound: Several objects have the key.
        CloseError: One of its other subclasses: a call failed.
    """
    name, value = only(**given)
    mapping("new", new)
    if name == "field":
        [value] = yield lambda: colour.confirm([value])
    key = {"field": of_field, **kind.keys}[name](value)
    body = kind.body.checked(key.body(dict(kind.body.checked(new))))
    body.add_keys(*(yield lambda: colour.confirm(changes)))
    matching: Matching[Any] = Matching(
        colour.api,
        str(colour.http.base_url),
        kind.query,
        key,
        lambda id: colour.send(kind.get, id),
        lambda: colour.send(kind.create, body=body),
    )
    found: tuple[Any, bool] = yield from matching.steps(colour.over)
    return found


def opportunity_upsert(
    colour: Colour, field: Any, changes: Changes, values: Mapping[str, Any], new: Mapping[str, Any]
) -> Steps[tuple[Any, bool]]:
    """Yield what to do; return the opportunity as it is then, and whether it was created.

    Args:
        colour: The client.
        field: The change that sets the custom field which it is found by.
        changes: Custom fields to change in either case; `add` sets the first value of a new opportunity.
        values: Fields to set in either case, also where `new` has them.
        new: Further fields to set if it is created.

    Raises:
        InvalidRequest: An argument can't be used.
        SeveralFound: Several opportunities have the value.
        CloseError: One of its other subclasses: a call failed.
    """
    from close_api.api.opportunities import opportunities_create, opportunities_get, opportunities_update
    from close_api.models import CreateOpportunity, UpdateOpportunity

    from close_crm import search

    kind = Kind(
        search.opportunities, {}, CreateOpportunity, opportunities_create.endpoint, opportunities_get.endpoint
    )
    mapping("values", values)
    mapping("new", new)
    update = UpdateOpportunity.checked(values)
    sure = yield lambda: colour.confirm(changes)
    update.add_keys(*sure)
    first = [_of_new(change) for change in sure]
    one, created = yield from find_or_create(colour, kind, {"field": field}, first, {**new, **values})
    if not created and update:
        one = yield lambda: colour.send(opportunities_update.endpoint, one["id"], body=update)
    return one, created


def _of_new(change: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a change means for a new object: its first value is set, and there is none to remove."""
    added = {key.removesuffix(".add"): [value] for key, value in change.items() if key.endswith(".add")}
    return {**{key: value for key, value in change.items() if not key.endswith((".add", ".remove"))}, **added}
