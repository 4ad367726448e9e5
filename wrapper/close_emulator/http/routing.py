"""From a request to the handler of its operation, with everything the handler needs."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Any, Final
from urllib.parse import unquote

from close_description import Description, Operation, PathTemplate

from close_emulator.problems import (
    BAD_REQUEST,
    CONFLICT,
    EXCLUDING,
    METHOD_NOT_ALLOWED,
    NOT_CARRIED_OUT,
    REQUIRED,
    Refusal,
    refuse,
    refuse_fields,
    refuse_path,
)
from close_emulator.state.store import Record, Store

from .addresses import at_close
from .auth import authenticate
from .ignored import CHOOSING, ignored_header, ignored_names, query_pairs, read_texts, repeated_names
from .json_body import read_json
from .messages import Answer, RawRequest
from .method_override import PARAMS, method_of, replaced_names, unfolded
from .validation_errors import UNKNOWN, field_errors, first_text

REPEATED: Final = "Only one value is possible."
NO_REQUEST: Final = RawRequest("POST", b"", b"", (), b"")


@dataclass(frozen=True)
class Call:
    """A request that has passed every check that does not depend on the state."""

    store: Store
    user_id: str
    now: datetime
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Record
    zone: tzinfo | None
    """The caller's zone when `x-tz-offset` names one."""
    request: RawRequest = NO_REQUEST
    """The request as it was sent, for what the description has no word for; an empty one where nobody sent any."""

    @property
    def id(self) -> str:
        """The id in the path."""
        return self.path["id"]

    @property
    def day_zone(self) -> tzinfo:
        """The zone that says which day today is. Close names none for calls without the header: here UTC."""
        return self.zone or UTC


Handler = Callable[[Call], Answer]


@dataclass(frozen=True)
class Route:
    """Where a request goes, by its path and method alone."""

    path: bytes
    """The path without the prefix, as it was sent."""
    method: str
    """The method that is meant, which `x-http-method-override` may name."""
    template: PathTemplate | None
    """The described path that it fits, None if there is none."""
    values: Mapping[str, str]
    """The values of the path's parameters."""

    @property
    def operation(self) -> Operation | None:
        """The operation, None if there is none."""
        return None if self.template is None else self.template.operations.get(self.method)

    @property
    def paths(self) -> tuple[str, ...]:
        """The path without the prefix: as it was sent, and as the description writes it."""
        sent = self.path.decode("ascii", errors="backslashreplace")
        return (sent,) if self.template is None else (sent, self.template.path)

    @property
    def group(self) -> str:
        """The group of paths that share a rate limit: the fixed start of the path, empty for unknown paths."""
        return "" if self.template is None else self.template.fixed


#: The address of custom fields until 2020, which programs still use; no page of today has it.
_PLURAL: Final = re.compile(rb"^/custom_fields/(lead|contact|opportunity|activity|shared)/")


def route(request: RawRequest, description: Description) -> Route:
    """Return where a request goes; nothing is refused here."""
    return _route(request.path, method_of(request), description)


# Programs ask for the same paths again and again.
@lru_cache(maxsize=512)
def _route(sent: bytes, method: str, description: Description) -> Route:
    prefix = description.prefix.encode()
    path = sent.removeprefix(prefix)
    found = None
    if sent.startswith(prefix + b"/"):
        # Close answers without the last slash as with it.
        path = _PLURAL.sub(rb"/custom_field/\1/", path if path.endswith(b"/") else path + b"/")
        found = description.find_path(path.decode(errors="replace"))
    if found is None or not found[0].describes(found[1]):
        return Route(path, method, None, {})
    return Route(path, method, *found)


def answer(
    request: RawRequest,
    route: Route,
    handlers: Mapping[str, Handler],
    store: Store,
    now: datetime,
    *,
    strict_parameters: bool = False,
) -> Answer:
    """Carry a request out and return its answer.

    Checks come in this order: credentials, path, method, content type and JSON, body and parameters by the
    description, and last what depends on the state. What the operation doesn't have is passed over, as Close does, and
    named in a header of the answer; with `strict_parameters` it is refused.

    Raises:
        Refusal: The request is refused; the state is as it was.
    """
    user_id = authenticate(request, store)
    if route.template is None:
        handler = _undescribed(route, handlers)
        last = unquote(route.path.rstrip(b"/").rpartition(b"/")[2].decode(errors="replace"))
        return handler(Call(store, user_id, now, {"id": last}, {}, {}, None, request))
    operation = route.operation
    if operation is None:
        refuse(405, METHOD_NOT_ALLOWED, ("Allow", ", ".join(route.template.operations)))
    if operation.id not in handlers:
        refuse(501, NOT_CARRIED_OUT.format(operation.id, operation.method, operation.path))
    replaced: list[str] = []
    if route.method != request.method:
        replaced, request = replaced_names(request), unfolded(request)
    ignored = (*replaced, *ignored_names(request, operation))
    if ignored and (strict_parameters or operation.id in CHOOSING):
        refuse_fields(dict.fromkeys(ignored, UNKNOWN))
    if operation.id in CHOOSING and (repeated := repeated_names(request)):
        # The last would count, and it is the first that the sender may have meant.
        refuse_fields(dict.fromkeys(repeated, REPEATED))
    try:
        found = _carried_out(request, route, operation, handlers[operation.id], store, user_id, now)
    except Refusal as refusal:
        raise Refusal(refusal.status, refusal.body, (*refusal.headers, *ignored_header(ignored))) from None
    return replace(found, headers=(*found.headers, *ignored_header(ignored))) if ignored else found


def _carried_out(
    request: RawRequest,
    route: Route,
    operation: Operation,
    handler: Handler,
    store: Store,
    user_id: str,
    now: datetime,
) -> Answer:
    body = _body(request, operation)
    values = _parameters(request, operation)
    call = Call(
        store=store, user_id=user_id, now=now, path=route.values, body=body, query=values["query"],
        zone=_zone(values["header"].get("x-tz-offset")), request=request,
    )  # fmt: skip
    store.version += request.method != "GET"
    try:
        return handler(call)
    except Refusal as refusal:
        of_state = operation.method != "GET" or operation.id in EXCLUDING
        if request.by_description and of_state and refusal.status == BAD_REQUEST:
            raise Refusal(CONFLICT, refusal.body, refusal.headers) from None
        raise


def _undescribed(route: Route, handlers: Mapping[str, Handler]) -> Handler:
    """Return the handler of what the description lacks, which is known by method and path.

    Raises:
        Refusal: 404, there is none.
    """
    path = route.path.decode(errors="replace")
    above = path.rstrip("/").rpartition("/")[0]
    for name in (path, f"{above}/{{id}}/"):
        if (handler := handlers.get(f"{route.method} {name}")) is not None:
            return handler
    return refuse_path()


def _body(request: RawRequest, operation: Operation) -> Record:
    if operation.body is None:
        return {}
    body = read_json(request, required=operation.body_required)
    if request.address is not None:
        body = at_close(body, request.address)
    if operation.id in CHOOSING and isinstance(body.get(PARAMS), dict):
        body = {**body, PARAMS: read_texts(operation, body[PARAMS])}
    if problems := field_errors(operation.body.check.iter_errors(body)):
        refuse_fields(problems)
    return body


def _parameters(request: RawRequest, operation: Operation) -> dict[str, dict[str, Any]]:
    """Return query and header values by name; those not described are left out, the last of repeated ones counts."""
    given = {"query": dict(query_pairs(request)) if request.query else {}, "header": request.by_name}
    values: dict[str, dict[str, Any]] = {"query": {}, "header": {}}
    problems = {}
    for (place, name), parameter in operation.parameters.items():
        if place not in given:
            continue
        if (text := given[place].get(name)) is None:
            if parameter.required:
                problems[name] = REQUIRED
            continue
        value = parameter.read(text, lenient=True)
        if problem := first_text(parameter.check.iter_errors(value)):
            problems[name] = problem
        values[place][name] = value
    if problems:
        refuse_fields(problems)
    return values


def _zone(hours: float | None) -> tzinfo | None:
    """Return the time zone `hours` ahead of UTC; the description bounds the number."""
    return None if hours is None else timezone(timedelta(hours=hours))
