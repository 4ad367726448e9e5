"""From a request to the handler of its operation, with everything the handler needs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from itertools import takewhile
from typing import Any
from urllib.parse import parse_qsl, unquote

from close_emulator.description import Description, Operation, Template
from close_emulator.state.store import Record, Store

from .messages import (
    BAD_REQUEST,
    CONFLICT,
    Answer,
    RawRequest,
    Refusal,
    authenticate,
    read_json,
    refuse,
    refuse_fields,
    refuse_path,
)
from .method_override import method_of, unfolded
from .validation_errors import field_errors, first_text


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

    @property
    def id(self) -> str:
        """The id in the path."""
        return self.path["id"]

    @property
    def day_zone(self) -> tzinfo:
        """The zone that says which day today is. Close names none for calls without the header: here UTC."""
        return self.zone or UTC


Handler = Callable[[Call], Answer]


def answer(
    request: RawRequest,
    description: Description,
    handlers: Mapping[str, Handler],
    store: Store,
    now: datetime,
) -> Answer:
    """The answer to a request, the state changed accordingly.

    Checks come in this order: credentials, path, method, content type and JSON, body and parameters by the
    description, and at last what only the state can tell.

    Raises:
        Refusal: The request is refused; the state is as it was.
    """
    user_id = authenticate(request, store)
    template, path = _find(request, description)
    operation = template.operations.get(method_of(request))
    if operation is None or operation.id not in handlers:
        served = [method for method, known in template.operations.items() if known.id in handlers]
        refuse(405, "The method is not allowed for the requested URL.", ("Allow", ", ".join(served)))
    request = unfolded(request)
    body = _body(request, operation)
    values = _parameters(request, operation)
    call = Call(
        store=store, user_id=user_id, now=now, path=path, body=body, query=values["query"],
        zone=_zone(values["header"].get("x-tz-offset")),
    )  # fmt: skip
    store.version += request.method != "GET"
    try:
        return handlers[operation.id](call)
    except Refusal as refusal:
        if request.by_description and request.method != "GET" and refusal.answer.status == BAD_REQUEST:
            raise Refusal(replace(refusal.answer, status=CONFLICT)) from None
        raise


@dataclass(frozen=True)
class Place:
    """Where a request goes, as far as its path and method tell."""

    operation: str | None
    """The operation's id, None where there is none."""
    paths: tuple[str, ...]
    """The path without the prefix: as it was sent, and as the description writes it."""
    group: str
    """The path of the group that the request's rate limit is kept for: the fixed start of the path."""


def place_of(request: RawRequest, description: Description) -> Place:
    """Where a request goes; never refuses."""
    sent = request.path.decode("ascii", errors="backslashreplace").removeprefix(description.prefix)
    try:
        template, _ = _find(request, description)
    except Refusal:
        return Place(None, (sent,), "")
    fixed = list(takewhile(lambda segment: isinstance(segment, str), template.segments))
    operation = template.operations.get(method_of(request))
    group = "".join(f"/{segment}" for segment in fixed) + "/"
    return Place(None if operation is None else operation.id, (sent, template.path), group)


def _find(request: RawRequest, description: Description) -> tuple[Template, dict[str, str]]:
    """The path's template and parameters. Segments are taken literally: `..` climbs nowhere, `%2F` splits nothing."""
    prefix = f"{description.prefix}/".encode()
    if not request.path.startswith(prefix) or not request.path.endswith(b"/"):
        refuse_path()
    raw = request.path[len(prefix) : -1]
    segments = tuple(unquote(part.decode(errors="replace"), errors="replace") for part in raw.split(b"/"))
    found = description.find(segments)
    if found is None:
        refuse_path()
    return found


def _body(request: RawRequest, operation: Operation) -> Record:
    if operation.body is None:
        return {}
    body = read_json(request, required=operation.body_required)
    if problems := field_errors(operation.body.iter_errors(body)):
        refuse_fields(problems)
    return body


def _parameters(request: RawRequest, operation: Operation) -> dict[str, dict[str, Any]]:
    """Query and header values by name; what the description does not know is left out, the last of repeated wins."""
    given: dict[str, dict[str, str | None]] = {
        "query": dict(
            parse_qsl(request.query.decode(errors="replace"), keep_blank_values=True, errors="replace")
        ),
        "header": {name.lower(): request.header(name.lower()) for name, _ in request.headers},
    }
    values: dict[str, dict[str, Any]] = {"query": {}, "header": {}}
    problems = {}
    for parameter in operation.parameters:
        name = parameter.name.lower() if parameter.place == "header" else parameter.name
        text = given[parameter.place].get(name)
        if text is None:
            continue
        value = parameter.read(text)
        if problem := first_text(parameter.check.iter_errors(value)):
            problems[parameter.name] = problem
        values[parameter.place][name] = value
    if problems:
        refuse_fields(problems)
    return values


def _zone(hours: float | None) -> tzinfo | None:
    """The zone that lies so many hours from UTC; the description keeps the number on earth."""
    return None if hours is None else timezone(timedelta(hours=hours))
