"""Which column of a file means what, and what a row of it asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from close_crm._field_values import nearest
from close_crm.errors import UnknownField

from ._columns import NAMES, heading
from ._exits import Problem
from ._intent import CLEAR, Wanted, Words
from ._organization import quoted
from ._sheet import REASON, spread
from ._words import listed

if TYPE_CHECKING:
    from close_crm import FrozenFieldSet

#: Columns that change something; ids go where names do.
SETTABLE = ("status", "value", "period", "confidence", "note", "won_on", "contact", "user")
_IDS = {"status_id": "status", "contact_id": "contact", "user_id": "user"}
#: Headings that `--map` gives to a column that is not to be looked at.
IGNORE = ("-", "ignore")

Kind: TypeAlias = Literal["id", "pipeline", "plain", "set", "add", "remove", "nothing"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column means.

    Attributes:
        kind: What is done with its cells.
        target: The field that they are for.
    """

    kind: Kind
    target: str = ""


def meanings(
    headings: Sequence[str], renamed: Mapping[str, str], fields: Callable[[], FrozenFieldSet]
) -> list[Meaning]:
    """Give what each column means.

    Args:
        headings: The headings of the file.
        renamed: What headings stand for that are not names themselves.
        fields: Gives the custom fields.

    Raises:
        Problem: A heading has no meaning, two have the same, or there is no id.
    """
    for name in renamed:
        if name not in headings:
            near = nearest(name, headings)
            told = f"nearest: {listed(near)}" if near else f"it has: {listed(headings)}"
            msg = f"--map: the file has no column {quoted(name)}; {told}"
            raise Problem(msg)
    found = [_meaning(renamed.get(name, name), fields) for name in headings]
    if not any(one.kind == "id" for one in found):
        msg = (
            f"no column holds the ids of opportunities: call one id, or say --map 'HEADING=id'; "
            f"there are: {listed(headings)}"
        )
        raise Problem(msg)
    uses = [f"{one.kind} {one.target}" for one in found if one.kind != "nothing"]
    if again := spread(uses):
        names = [
            name for name, one in zip(headings, found, strict=True) if f"{one.kind} {one.target}" in again
        ]
        msg = f"columns with the same meaning: {listed(names)}; leave one out with --map 'HEADING=-'"
        raise Problem(msg)
    if all(one.kind in {"id", "pipeline", "nothing"} for one in found):
        msg = f"no column says what to change; those that can be changed: {listed([*SETTABLE])} and custom fields"
        raise Problem(msg)
    return found


def _meaning(name: str, fields: Callable[[], FrozenFieldSet]) -> Meaning:
    form = heading(name)
    if name.strip() in {"", *IGNORE} or form == REASON:
        return Meaning("nothing")
    if form == "id" or form in {"opportunity_id", "opportunity"}:
        return Meaning("id")
    if form == "pipeline":
        return Meaning("pipeline")
    if form in SETTABLE or form in _IDS:
        return Meaning("plain", _IDS.get(form, form))
    if form in NAMES:
        return Meaning("nothing")
    known = fields()
    with suppress(UnknownField):
        return Meaning("set", known[name].id)
    for ending, kind in _ENDINGS.items():
        if name.rstrip().endswith(ending) and (stem := name.rstrip()[: -len(ending)].rstrip()) in known:
            return Meaning(kind, known[stem].id)
    near = nearest(name, [*SETTABLE, "id", "pipeline", *(field.name for field in known if field.name)])
    told = f"nearest: {listed(near)}" if near else f"fields: {listed([*SETTABLE])} and custom fields by name"
    msg = f"column {quoted(name)} is no field; {told}. Leave it out with --map {quoted(f'{name}=-')}"
    raise Problem(msg)


_ENDINGS: Mapping[str, Kind] = {" +": "add", " -": "remove", ".add": "add", ".remove": "remove"}


def wanted(cells: Sequence[str], columns: Sequence[Meaning], null: str) -> tuple[str, Wanted]:
    """Give the opportunity that a row is for, and what it asks for. Empty cells ask for nothing.

    Args:
        cells: What the row holds.
        columns: What each column means.
        null: What stands for no value.

    Raises:
        Problem: The row has no id, or more cells than there are columns.
    """
    if any(cell.strip() for cell in cells[len(columns) :]):
        msg = f"it has {len(cells)} cells, and there are {len(columns)} columns: is a cell with a delimiter in quotes?"
        raise Problem(msg)
    id = ""
    plain: dict[str, Words] = {}
    custom: dict[str, list[tuple[str, str]]] = {"set": [], "add": [], "remove": []}
    unset: list[str] = []
    for cell, column in zip(cells, columns, strict=False):
        empty = cell.strip() == null
        if not cell.strip():
            continue
        match column.kind:
            case "id":
                id = cell.strip()
            case "pipeline":
                plain["pipeline"] = cell.strip()
            case "plain":
                plain[column.target] = CLEAR if empty else cell
            case "set" if empty:
                unset.append(column.target)
            case "set":
                custom["set"].append((column.target, cell))
            case "add" | "remove":
                parts = [part.strip() for part in cell.split(";")]
                custom[column.kind] += [(column.target, part) for part in parts if part]
            case _:
                pass
    if not id:
        msg = "it has no id"
        raise Problem(msg)
    if not id.startswith("oppo_"):
        msg = f"{quoted(id)} is not the id of an opportunity (oppo_...)"
        raise Problem(msg)
    return id, Wanted(
        **plain,
        set=tuple(custom["set"]),
        add=tuple(custom["add"]),
        remove=tuple(custom["remove"]),
        unset=tuple(unset),
    )
