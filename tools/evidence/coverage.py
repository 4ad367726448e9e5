"""How much of the description the suite really used: what it has, what was met, what is excused.

Everything is a name of two parts at most, such as `opportunities_list 200`; nothing here reads or writes a value.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from close_crm.testing.contract import Exchange
from close_description import Description, Operation

from .traffic import Seen

#: Smallest share of each dimension that a run of the whole suite has to meet.
FLOOR = 1.0

#: What each dimension counts. `success` and `type` count nothing that a stub answered.
DIMENSIONS: Mapping[str, str] = {
    "operation": "Operations called",
    "success": "Operation × success status, from a server",
    "status": "Operation × documented status",
    "parameter": "Operation × query or header parameter",
    "field": "Operation × request field",
    "form": "Operation × form of custom-field key",
    "type": "Custom-field type × form of key, accepted",
}

#: Fields of these types can hold several values: https://developer.close.com/api/resources/custom-fields
SEVERAL = frozenset({"choices", "user", "contact", "custom_object"})

EXCEPTIONS = Path(__file__).with_name("exceptions.toml")


def needed(described: Description, served: Collection[str] | None = None) -> dict[str, frozenset[str]]:
    """Return all there is to meet in each dimension; success only of what a server carries out (all without it)."""
    operations = described.operations
    return {
        "operation": frozenset(one.id for one in operations),
        "success": frozenset(
            f"{one.id} {code}"
            for one in operations
            if served is None or one.id in served
            for code in one.answers
            if code < "3"
        ),
        "status": frozenset(f"{one.id} {code}" for one in operations for code in one.answers),
        "parameter": frozenset(
            f"{one.id} {place}:{name}"
            for one in operations
            for place, name in one.parameters
            if place != "path"
        ),
        "field": frozenset(f"{one.id} {name}" for one in operations for name in _fields(described, one)),
        "form": frozenset(f"{one.id} {form}" for one in operations for form in _forms(described, one)),
        "type": frozenset(_types(described)),
    }


def _fields(described: Description, operation: Operation) -> Iterator[str]:
    if operation.body is not None:
        yield from _within(described, operation.body.schema, "")


def _within(described: Description, schema: Mapping[str, Any], above: str) -> Iterator[str]:
    for name, below in described.known_keys(schema)[0].items():
        yield above + name
        inner = described.items(below)
        yield from _within(described, inner, f"{above}{name}[].")
        if not inner:
            yield from _within(described, below, f"{above}{name}.")


def _forms(described: Description, operation: Operation) -> Iterator[str]:
    patterns = described.known_keys(operation.body.schema)[1] if operation.body is not None else []
    for key, forms in (
        ("custom.cf_x", ("set", "null")),
        ("custom.cf_x.add", ("add",)),
        ("custom.cf_x.remove", ("remove",)),
    ):
        if any(re.search(pattern, key) for pattern in patterns):
            yield from forms


def _types(described: Description) -> Iterator[str]:
    for kind in described.at("#/components/schemas/CustomFieldType")["enum"]:
        for shared in ("", "shared "):
            yield from (f"{shared}{kind} {form}" for form in ("set", "null"))
            if kind in SEVERAL:
                yield from (f"{shared}{kind} several {form}" for form in ("set", "null", "add", "remove"))


class Met:
    """Collects what exchanges met, test by test.

    Attributes:
        names: What was met, by dimension.
        served: The part of it that a server answered, which is the emulator; stubs answered the rest.
    """

    def __init__(self, described: Description) -> None:
        self._answers = {one.id: one for one in described.operations}
        self.names: dict[str, set[str]] = {dimension: set() for dimension in DIMENSIONS}
        self.served: dict[str, set[str]] = {dimension: set() for dimension in DIMENSIONS}

    def see(self, exchanges: Iterable[Exchange], *, types: bool = True, served: bool = False) -> None:
        """Count the exchanges of one test.

        A field's type is known from the definitions that the same test was answered: another test may have another
        organization, where the same id belongs to another field.

        Args:
            exchanges: In the order in which they happened.
            types: Whether they were made with one organization, so that the types of its fields are known.
            served: Whether a server answered all of them; otherwise each has to say so.
        """
        kinds: dict[str, str] = {}
        for exchange in exchanges:
            by_server = served or (isinstance(exchange, Seen) and exchange.served)
            for dimension, found in self._met(exchange, kinds, served=by_server).items():
                self.names[dimension] |= found
                if by_server:
                    self.served[dimension] |= found
            if types:
                kinds.update(exchange.definitions)

    def _met(self, exchange: Exchange, kinds: Mapping[str, str], *, served: bool) -> dict[str, set[str]]:
        id, status = exchange.operation, exchange.status
        if id is None or status is None:
            return {}
        met = {"operation": {id}}
        key = self._answers[id].answer_key(status)
        if key is not None:
            met["status"] = {f"{id} {key}"}
        if any(deviation.side == "request" for deviation in exchange.deviations):
            return met
        met["parameter"] = {f"{id} {name}" for name in exchange.parameters}
        met["field"] = {f"{id} {name}" for name in exchange.keys}
        met["form"] = {f"{id} {form}" for _, form in exchange.custom}
        if served and key is not None and status < 300 and not exchange.deviations:
            met["success"] = {f"{id} {key}"}
            met["type"] = {f"{kinds[cf]} {form}" for cf, form in exchange.custom if cf in kinds}
        return met


@dataclass(frozen=True)
class Excuse:
    """Names of one dimension that need not be met, and why."""

    dimension: str
    names: tuple[str, ...]
    reason: str


def excuses(path: Path = EXCEPTIONS) -> list[Excuse]:
    """Read the file of exceptions.

    Raises:
        ValueError: An entry has no reason, or is of another form.
    """
    found = []
    for entry in tomllib.loads(path.read_text("utf-8")).get("exception", []):
        if entry.keys() != {"dimension", "names", "reason"} or not entry["reason"].strip():
            msg = f"an exception has dimension, names and a reason, not {entry}"
            raise ValueError(msg)
        found.append(Excuse(entry["dimension"], tuple(entry["names"]), entry["reason"].strip()))
    return found


@dataclass(frozen=True)
class Dimension:
    """One line of the table.

    Attributes:
        covered: How many of `total` the client and the tests met.
        gaps: What client and tests did not meet.
        stubs: What they met, but only where a stub answered; a server answered the rest of `covered`.
        fuzzed: How many of `total` the fuzzing met by itself: shown beside, and no part of `covered`.
    """

    name: str
    title: str
    total: int
    covered: int
    gaps: tuple[str, ...]
    stubs: tuple[str, ...] = ()
    fuzzed: int = 0

    @property
    def served(self) -> int:
        """How many a server answered."""
        return self.covered - len(self.stubs)

    @property
    def share(self) -> float:
        """Covered part of what is not excused."""
        return self.covered / self.total if self.total else 1.0

    @property
    def kept(self) -> bool:
        """Whether the floor is reached."""
        return self.share >= FLOOR


@dataclass(frozen=True)
class Coverage:
    """The whole table, and what is wrong with the list of exceptions."""

    dimensions: tuple[Dimension, ...]
    excused: tuple[Excuse, ...]
    untrue: tuple[str, ...] = field(default=())

    @property
    def only_stubs(self) -> dict[str, int]:
        """Statuses that no server gave, with the number of operations that only a stub answered so."""
        names = (name for one in self.dimensions if one.name == "status" for name in one.stubs)
        return dict(sorted(Counter(name.partition(" ")[2] for name in names).items()))

    @property
    def problems(self) -> list[str]:
        """Why the gate does not open; empty when it does."""
        return [
            *(
                f"{one.title}: {one.covered} of {one.total} ({one.share:.1%}), the floor is {FLOOR:.0%}"
                for one in self.dimensions
                if not one.kept
            ),
            *self.untrue,
        ]

    def as_json(self) -> dict[str, Any]:
        """Return the table as JSON has it."""
        return {
            "floor": FLOOR,
            "dimensions": {
                one.name: {
                    "title": one.title,
                    "covered": one.covered,
                    "served": one.served,
                    "fuzzed": one.fuzzed,
                    "total": one.total,
                    "share": round(one.share, 4),
                    "gaps": list(one.gaps),
                    "only_stubs": list(one.stubs),
                }
                for one in self.dimensions
            },
            "statuses_of_stubs_alone": self.only_stubs,
            "exceptions": [
                {"dimension": one.dimension, "names": list(one.names), "reason": one.reason}
                for one in self.excused
            ],
            "problems": self.problems,
        }


def coverage(
    there: Mapping[str, frozenset[str]],
    met: Met,
    excused: Sequence[Excuse],
    fuzzed: Mapping[str, set[str]] | None = None,
) -> Coverage:
    """Compare what client and tests met with the description; what the fuzzing met by itself fills no gap."""
    untrue = []
    spared: dict[str, set[str]] = {name: set() for name in there}
    for excuse in excused:
        for name in excuse.names:
            reported = f"exceptions.toml: {excuse.dimension}: {name}"
            if name not in there.get(excuse.dimension, ()):
                untrue.append(f"{reported}: there is no such thing")
            elif name in spared[excuse.dimension]:
                untrue.append(f"{reported}: listed twice")
            elif name in met.names[excuse.dimension]:
                untrue.append(f"{reported}: covered after all, take it off the list")
            else:
                spared[excuse.dimension].add(name)
    dimensions = []
    for name, all_of_it in there.items():
        wanted = all_of_it - spared[name]
        covered = wanted & met.names[name]
        dimensions.append(
            Dimension(
                name,
                DIMENSIONS[name],
                total=len(wanted),
                covered=len(covered),
                gaps=tuple(sorted(wanted - covered)),
                stubs=tuple(sorted(covered - met.served[name])),
                fuzzed=len(wanted & (fuzzed or {}).get(name, set())),
            )
        )
    return Coverage(tuple(dimensions), tuple(excused), tuple(untrue))


def table(found: Coverage, gaps: int = 12) -> list[str]:
    """The table as lines of text, with `gaps` missing names of each dimension at most."""
    width = max(len(one.title) for one in found.dimensions)
    lines = [f"{'':<{width}}  client and tests   a server  fuzzing alone"]
    for one in found.dimensions:
        counts = f"{one.covered}/{one.total}"
        verdict = "" if one.kept else "  below the floor"
        lines.append(
            f"{one.title:<{width}}  {counts:>9} {one.share:>6.1%}  {one.served:>9}  {one.fuzzed:>13}{verdict}"
        )
        lines.extend(f"    missing: {name}" for name in one.gaps[:gaps])
        if len(one.gaps) > gaps:
            lines.append(f"    … and {len(one.gaps) - gaps} more")
    by_stubs = ", ".join(f"{status} of {count} operations" for status, count in found.only_stubs.items())
    if by_stubs:
        lines.append(f"Answered by stubs alone: {by_stubs}")
    count = sum(len(one.names) for one in found.excused)
    lines.append(
        f"Floor {FLOOR:.0%} in each line; {count} exceptions, with reasons in tools/evidence/exceptions.toml"
    )
    lines.extend(found.untrue)
    return lines
