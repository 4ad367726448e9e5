"""The meanings of a file's columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from close_crm.cli.terminal.columns import NAMES, heading
from close_crm.cli.terminal.exits import Problem
from close_crm.cli.terminal.organization import quoted
from close_crm.cli.terminal.words import listed
from close_crm.errors import UnknownField
from close_crm.fields.names import nearest

from .baseline import HEADING
from .forms import garbled
from .sheet import REASON, duplicates

if TYPE_CHECKING:
    from close_crm import FieldSet

#: Columns that can be changed; they accept names and ids.
SETTABLE = ("status", "value", "period", "confidence", "note", "won_on", "contact", "user")
_IDS = {"status_id": "status", "contact_id": "contact", "user_id": "user"}
#: Values of `--map` that leave a column out.
IGNORE = ("-", "ignore")

Kind: TypeAlias = Literal["id", "pipeline", "plain", "set", "add", "remove", "baseline", "nothing"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """The meaning of a column.

    Attributes:
        kind: What its cells do.
        target: The field that they change.
    """

    kind: Kind
    target: str = ""


def meanings(
    headings: Sequence[str], renamed: Mapping[str, str], fields: Callable[[], FieldSet]
) -> list[Meaning]:
    """Return the meaning of each column.

    Args:
        headings: The headings of the file.
        renamed: Fields by headings that are not names themselves.
        fields: Returns the custom fields.

    Raises:
        Problem: A heading has no meaning, two have the same, or there is no id. Lists all faults at once.
    """
    problems: list[str] = []
    for name in renamed:
        if name not in headings:
            near = nearest(name, headings)
            choice = f"nearest: {listed(near)}" if near else f"it has {listed(headings)}"
            problems.append(f"--map: the file has no column {quoted(name)}; {choice}")
    columns: list[Meaning] = []
    for name in headings:
        try:
            columns.append(_meaning(renamed.get(name, name), fields))
        except Problem as problem:
            columns.append(Meaning("nothing"))
            problems.append(str(problem))
    if not any(one.kind == "id" for one in columns):
        problems.append(
            f"no column has the ids of opportunities: call one id, or use --map 'HEADING=id'; "
            f"columns are {listed(headings)}"
        )
    uses = [f"{one.kind} {one.target}" for one in columns if one.kind != "nothing"]
    if again := duplicates(uses):
        names = [
            name for name, one in zip(headings, columns, strict=True) if f"{one.kind} {one.target}" in again
        ]
        problems.append(
            f"columns with the same meaning: {listed(names)}; leave one out with --map 'HEADING=-'"
        )
    if not problems and all(one.kind in {"id", "pipeline", "baseline", "nothing"} for one in columns):
        problems.append(
            f"no column can be changed: add one of {listed([*SETTABLE])}, or a custom field by name"
        )
    if problems:
        raise Problem("; ".join(problems))
    return columns


def _meaning(name: str, fields: Callable[[], FieldSet]) -> Meaning:
    form = heading(name)
    if name.strip() in {"", *IGNORE} or form == REASON:
        return Meaning("nothing")
    if form == HEADING:
        return Meaning("baseline")
    if form == "id" or form in {"opportunity_id", "opportunity"}:
        return Meaning("id")
    if form == "pipeline":
        return Meaning("pipeline", form)
    if form in SETTABLE or form in _IDS:
        return Meaning("plain", _IDS.get(form, form))
    if form in NAMES:
        return Meaning("nothing", form)
    known = fields()
    for text in (name, garbled(name) or name):
        with suppress(UnknownField):
            return Meaning("set", known[text].id)
    for ending, kind in _ENDINGS.items():
        if name.rstrip().endswith(ending) and (stem := name.rstrip()[: -len(ending)].rstrip()) in known:
            return Meaning(kind, known[stem].id)
    near = nearest(name, [*SETTABLE, "id", "pipeline", *(field.name for field in known if field.name)])
    choice = (
        f"nearest: {listed(near)}" if near else f"fields are {listed([*SETTABLE])} and custom fields by name"
    )
    msg = f"column {quoted(name)} is not a field; {choice}. Leave it out with --map {quoted(f'{name}=-')}"
    raise Problem(msg)


_ENDINGS: Mapping[str, Kind] = {" +": "add", " -": "remove", ".add": "add", ".remove": "remove"}
