"""Paths, queries and bodies of a request, as the description has them."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import parse_qsl, urlencode

from close_description import Operation, Parameter

from close_emulator.http.ignored import CHOOSING, parameter_of
from close_emulator.http.json_body import read_json
from close_emulator.http.messages import RawRequest
from close_emulator.http.method_override import replaced_names, unfolded
from close_emulator.http.pagination import ALL
from close_emulator.http.routing import Route
from close_emulator.problems import Refusal
from close_emulator.state.store import Store

from .beyond import taken_beyond, without_foreign_ids
from .bodies import relaxed_body
from .dates import NAIVE, with_zone
from .filters import with_filters

_PASSED_OVER: Final = "passed over"
_SLASHES: Final = re.compile(rb"/{2,}")
_BOOLEANS: Final = {"True": "true", "False": "false"}
#: The list of all activities takes the user without a lead, as a report of Close's own asks it; `_type` it refuses.
_ACTIVITIES, _OWNER = "activities_list", "user_id"
#: Lists that take a search, as live probes of 2026 showed, though their pages have none.
_SEARCH, _SEARCHED = "query", frozenset({"contacts_list", "tasks_list"})
_DATED: Final = re.compile(r"(date_|activity_at)")
#: Where `date_created` and `activity_at` choose nothing, as programs found, which therefore go through all meetings.
_UNDATED: Final = frozenset({"activities.meetings_list"})
#: Keys that programs read from a whole answer, and that it has no more by the documentation, but for `_fields=_all`.
_SHORTENED: Final = {"organizations_get": "opportunity_statuses, lead_custom_fields: keys of older answers"}


def plain_path(request: RawRequest) -> RawRequest:
    """Return the request with the path that is meant, of single slashes."""
    path = _SLASHES.sub(b"/", request.path)
    return request if path == request.path else replace(request, path=path)


def passed_over(liberties: Iterable[str]) -> Iterator[str]:
    """Yield the names of what was passed over, by the sentences of `relaxed`."""
    return (one.rpartition(": ")[0] for one in liberties if one.endswith(_PASSED_OVER))


def relaxed(request: RawRequest, route: Route, store: Store) -> tuple[RawRequest, list[str]]:
    """Return a request that the checks take wherever Close takes the one that was sent, and what was changed about it.

    A request that is refused as it stands, for its credentials, path or JSON, comes back as it is.
    """
    operation = route.operation
    if operation is None:
        return request, []
    taken = [] if plain_path(request).path == request.path else ["a path with doubled slashes"]
    try:
        taken += [f"{name}: passed over" for name in replaced_names(request)]
        request = unfolded(request)
        body = read_json(request, required=False)
    except Refusal:
        return request, taken
    if operation.body is not None and request.body:
        changed: list[str] = []
        query, body = with_filters(request, body, operation, changed)
        body, beyond = taken_beyond(body, operation, store, changed)
        body = without_foreign_ids(body, operation, store, changed)
        body, more = relaxed_body(body, operation, store)
        changed += more
        taken += changed
        if changed:
            request = replace(request, query=query, body=json.dumps(body).encode(), beyond=beyond)
    return _relaxed_query(request, operation, taken)


def _relaxed_query(
    request: RawRequest, operation: Operation, taken: list[str]
) -> tuple[RawRequest, list[str]]:
    given = parse_qsl(request.query.decode(errors="replace"), keep_blank_values=True, errors="replace")
    pairs = []
    for name, text in given:
        parameter = parameter_of(operation, name)
        if parameter is None and name == _SEARCH and operation.id in _SEARCHED:
            request = replace(request, beyond={**request.beyond, name: text})
            taken.append(f"{name}: a search that no page has")
        elif parameter is None and operation.id in CHOOSING:
            pairs.append((name, text))
        elif parameter is None or (operation.id in _UNDATED and _DATED.match(name)):
            taken.append(f"{name}: passed over")
        else:
            pairs.append((name, _value(parameter, text, taken)))
    if operation.id == _ACTIVITIES and not any(name.startswith("lead_id") for name, _ in pairs):
        users = [text for name, text in pairs if name == _OWNER]
        if users:
            taken.append(f"{_OWNER}: without a lead")
            pairs = [pair for pair in pairs if pair[0] != _OWNER]
            request = replace(request, beyond={**request.beyond, _OWNER: users[-1].split(",")})
    if operation.id in _SHORTENED and not any(name == "_fields" for name, _ in pairs):
        taken.append(_SHORTENED[operation.id])
        pairs.append(("_fields", ALL))
    return (request if pairs == given else replace(request, query=urlencode(pairs).encode())), taken


def _value(parameter: Parameter, text: str, taken: list[str]) -> str:
    if "boolean" in parameter.types and text in _BOOLEANS:
        taken.append(f"{parameter.name}: a capital letter")
        return _BOOLEANS[text]
    if _DATED.match(parameter.name) and NAIVE.fullmatch(text):
        taken.append(f"{parameter.name}: a moment without a zone")
        return with_zone(text)
    return text
