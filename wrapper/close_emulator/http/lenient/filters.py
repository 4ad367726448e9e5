"""Filters of changes of many objects in the address, in place of the body."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode

from close_description import Operation

from close_emulator.http.ignored import query_pairs
from close_emulator.http.messages import RawRequest
from close_emulator.http.method_override import PARAMS
from close_emulator.state.store import Record

#: Filters that an earlier description of Close's had in the address, by operation.
_IN_THE_ADDRESS: Final[Mapping[str, str]] = {"memberships_bulk_update": "id__in"}


def with_filters(
    request: RawRequest, body: Record, operation: Operation, taken: list[str]
) -> tuple[bytes, Record]:
    """Return the query of a request and its body, with its filters where the description has them."""
    query, pairs = request.query, query_pairs(request)
    given = dict(pairs)
    if len(given) < len(pairs):
        # What comes twice is refused later, by its name.
        return query, body
    name = _IN_THE_ADDRESS.get(operation.id)
    if name in given and PARAMS not in body:
        query = urlencode({other: text for other, text in given.items() if other != name}).encode()
        body = {**body, PARAMS: {name: given[name]}}
        taken.append(f"{name}: in the address")
    return query, body
