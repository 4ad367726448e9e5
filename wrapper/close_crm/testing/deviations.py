"""Findings of a contract check: deviations, the exchanges they are in, and a report that collects them."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import astuple, dataclass, field
from typing import Any, Literal

from close_crm.errors import CloseError


@dataclass(frozen=True, slots=True)
class Deviation:
    """One way in which a request or an answer is not what the description says.

    Attributes:
        side: Which of the two.
        kind: What is wrong: `path`, `query`, `header`, `content-type`, `body`, `status` or `undescribed` (a key that
            the description does not name).
        operation: The operationId, None where the request belongs to no operation.
        where: The place in the request or the answer, as a JSON pointer where it is in a body.
        rule: The place in the description, as a JSON pointer.
        message: What is wrong there, without the value.
    """

    side: Literal["request", "answer"]
    kind: str
    operation: str | None
    where: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.side} of {self.operation or 'no operation'}: {self.where}: {self.message} (see {self.rule})"


class ContractViolation(CloseError, AssertionError):  # pyright: ignore[reportIncompatibleVariableOverride] - of `args`, as in CloseError
    """Traffic deviated from the description.

    Attributes:
        deviations: All that was found in the request, or in the answer.
    """

    _MADE_WITH = ("_found",)

    def __init__(
        self, deviations: Iterable[Deviation | Sequence[Any]], learnt: Mapping[str, Any] | None = None
    ) -> None:
        self.deviations = tuple(one if isinstance(one, Deviation) else Deviation(*one) for one in deviations)
        # A request that deviates is not sent.
        self.maybe_applied = any(deviation.side == "answer" for deviation in self.deviations)
        super().__init__("\n".join(map(str, self.deviations)), learnt)

    @property
    def _found(self) -> list[list[Any]]:
        """The deviations as JSON has them."""
        return [list(astuple(one)) for one in self.deviations]


@dataclass(frozen=True, slots=True)
class Exchange:
    """The parts of the description that one request and its answer used; names only, no values.

    Attributes:
        operation: The operationId, None where the request belongs to none.
        method: The HTTP method.
        path: The path template, or the path itself where there is no operation.
        status: The answer's status, None if there was none.
        parameters: The query and header parameters sent, as `query:_limit`.
        keys: The keys of the body sent, those of described objects within as `statuses[].label`; a custom field's id
            is left out (`custom.*`, `custom.*.add`).
        deviations: What deviated.
        checked: Whether the answer was checked as well.
        custom: What was done to which custom field, by its id: `set`, `null`, `add` or `remove`.
        definitions: The custom fields that a checked answer defines, by their ids: the type, with
            `shared` before and `several` behind where the field is so.
        unknown: The places where keys of a checked answer would stand that the description does not name, with the
            JSON types of their values.
    """

    operation: str | None
    method: str
    path: str
    status: int | None
    parameters: frozenset[str]
    keys: frozenset[str]
    deviations: tuple[Deviation, ...]
    checked: bool = False
    custom: frozenset[tuple[str, str]] = frozenset()
    definitions: frozenset[tuple[str, str]] = frozenset()
    unknown: frozenset[tuple[str, str]] = frozenset()


@dataclass
class ContractReport:
    """Collects exchanges, from any number of transports and threads."""

    exchanges: list[Exchange] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def deviations(self) -> list[Deviation]:
        """All deviations, in the order they were found."""
        return [deviation for exchange in self.exchanges for deviation in exchange.deviations]

    def patch(self) -> list[dict[str, Any]]:
        """Return a JSON Patch (RFC 6902) of the description, with the keys and statuses of answers that it lacks.

        It has names and JSON types, no values. Whether something belongs to Close or to a proxy on the way is for a
        person to say; a key that was null alone has no type.
        """
        types: dict[str, set[str]] = {}
        statuses: dict[str, None] = {}
        for exchange in self.exchanges:
            for place, kind in exchange.unknown:
                types.setdefault(place, set()).add(kind)
            rules = [one.rule for one in exchange.deviations if one.kind == "status"]
            statuses |= dict.fromkeys(f"{rule}/{exchange.status}" for rule in rules)
        return [
            *(_added(place, _typed(found)) for place, found in sorted(types.items())),
            *(_added(place, {}) for place in sorted(statuses)),
        ]

    def add(self, exchange: Exchange) -> None:
        """Keep one exchange."""
        with self._lock:
            self.exchanges.append(exchange)


def _added(place: str, described: Mapping[str, Any]) -> dict[str, Any]:
    value = {**described, "description": "Seen in answers, not in the documentation."}
    return {"op": "add", "path": place.removeprefix("#"), "value": value}


def _typed(types: Set[str]) -> dict[str, Any]:
    """Return a schema of values of these JSON types."""
    named = sorted(types - {"null"} - ({"integer"} if "number" in types else set()))
    if not named:
        return {}
    return {"type": [*named, "null"] if "null" in types else named[0] if len(named) == 1 else named}
