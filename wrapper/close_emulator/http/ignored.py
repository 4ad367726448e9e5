"""Parts of a request that nothing looks at: parameters that its operation lacks, and bodies where it takes none.

Close passes over them without a word, and so `query` on a list without searches finds everybody. Here they are passed
over as well, and named in a header of the answer and in the request log. Keys of bodies that are taken are no part of
this: unknown ones are refused.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote

from close_description import Operation, Parameter, load

from .messages import Answer, RawRequest

HEADER: Final = "X-Emulator-Ignored"
#: Names that a header may have; programs that loop must not make it grow without end.
_MOST: Final = 20
_LONGEST: Final = 100
#: A name without a letter: a header may not end with the space that separates names.
_EMPTY: Final = '""'


#: Changes of many objects that take the filters of a list in the address, too. The description has them in the body
#: alone, as some have the name of a field to change.
_FILTERED_AS: Final = {"tasks_bulk_update": "tasks_list"}
_OF_PAGES: Final = frozenset({"_limit", "_skip"})
#: Changes of many objects: a filter that they do not have is refused, as it would choose all. Close has no word on it.
CHOOSING: Final = frozenset({"tasks_bulk_update", "memberships_bulk_update"})


def parameter_of(operation: Operation, name: str) -> Parameter | None:
    """Return what an operation takes in the address by a name, None if it takes nothing."""
    found = operation.parameters.get(("query", name))
    if found is None and operation.id in _FILTERED_AS and name not in _OF_PAGES:
        return load().by_id[_FILTERED_AS[operation.id]].parameters.get(("query", name))
    return found


def query_pairs(request: RawRequest) -> list[tuple[str, str]]:
    """Return the parameters of a query in their order, repeated ones included."""
    return parse_qsl(request.query.decode(errors="replace"), keep_blank_values=True, errors="replace")


def repeated_names(request: RawRequest) -> list[str]:
    """Return the names of the parameters that a query has more than once."""
    names = [name for name, _ in query_pairs(request)]
    return [name for name in dict.fromkeys(names) if names.count(name) > 1]


def read_texts(operation: Operation, filters: Mapping[str, Any]) -> dict[str, Any]:
    """Return filters with those that are texts, or lists of texts, as the values that they stand for in an address."""
    read = dict(filters)
    for name, value in filters.items():
        if (parameter := parameter_of(operation, name)) is None:
            continue
        several = "array" in parameter.types and isinstance(value, list)
        text = ",".join(value) if several and all(isinstance(one, str) for one in value) else value
        if isinstance(text, str):
            found = parameter.read(text, lenient=True)
            read[name] = [one.strip() for one in found] if isinstance(found, list) else found
    return read


def ignored_names(request: RawRequest, operation: Operation) -> tuple[str, ...]:
    """Return the names of parameters, and of keys of a body, that an operation does not have, each once."""
    names: list[str] = []
    if request.query:
        names += [name for name, _ in query_pairs(request) if parameter_of(operation, name) is None]
    if operation.body is None and request.body:
        names += _keys(request.body)
    return tuple(dict.fromkeys(names))


def _keys(body: bytes) -> Iterable[str]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    # What is no object has no keys, and is passed over as a whole.
    return map(str, found) if isinstance(found, dict) else ["body"]


def ignored_header(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the header that names what was passed over, none if there is nothing."""
    shown = [quote(name[:_LONGEST], safe="") or _EMPTY for name in names[:_MOST]]
    return ((HEADER, ", ".join(shown)),) if shown else ()


def naming(answer: Answer, names: Iterable[str]) -> Answer:
    """Return an answer whose header names these, too."""
    every = tuple(dict.fromkeys((*ignored_in(answer.headers), *names)))
    others = (header for header in answer.headers if header[0] != HEADER)
    return replace(answer, headers=(*others, *ignored_header(every)))


def ignored_in(headers: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the names that the header of an answer has."""
    value = next((value for name, value in headers if name == HEADER), "")
    return tuple("" if name == _EMPTY else unquote(name) for name in value.split(", ") if name)
