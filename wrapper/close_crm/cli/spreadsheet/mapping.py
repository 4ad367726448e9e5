"""Which column of a file means what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from close_crm.cli.columns import NAMES, heading
from close_crm.cli.exits import Problem
from close_crm.cli.organization import quoted
from close_crm.cli.words import listed
from close_crm.errors import UnknownField
from close_crm.fields.names import nearest

from .baseline import HEADING
from .forms import garbled
from .sheet import REASON, spread

if TYPE_CHECKING:
    from close_crm import FieldSet

#: Columns that change something; ids go where names do.
SETTABLE = ("status", "value", "period", "confidence", "note", "won_on", "contact", "user")
_IDS = {"status_id": "status", "contact_id": "contact", "user_id": "user"}
#: Headings that `--map` gives to a column that is not to be looked at.
IGNORE = ("-", "ignore")

Kind: TypeAlias = Literal["id", "pipeline", "plain", "set", "add", "remove", "baseline", "nothing"]


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
    headings: Sequence[str], renamed: Mapping[str, str], fields: Callable[[], FieldSet]
) -> list[Meaning]:
    """Give what each column means.

    Args:
        headings: The headings of the file.
        renamed: What headings stand for that are not names themselves.
        fields: Gives the custom fields.

    Raises:
        Problem: A heading has no meaning, two have the same, or there is no id; all that is wrong at once.
    """
    problems: list[str] = []
    for name in renamed:
        if name not in headings:
            near = nearest(name, headings)
            told = f"nearest: {listed(near)}" if near else f"it has: {listed(headings)}"
            problems.append(f"--map: the file has no column {quoted(name)}; {told}")
    found: list[Meaning] = []
    for name in headings:
        try:
            found.append(_meaning(renamed.get(name, name), fields))
        except Problem as problem:
            found.append(Meaning("nothing"))
            problems.append(str(problem))
    if not any(one.kind == "id" for one in found):
        problems.append(
            f"no column holds the ids of opportunities: call one id, or say --map 'HEADING=id'; "
            f"there are: {listed(headings)}"
        )
    uses = [f"{one.kind} {one.target}" for one in found if one.kind != "nothing"]
    if again := spread(uses):
        names = [
            name for name, one in zip(headings, found, strict=True) if f"{one.kind} {one.target}" in again
        ]
        problems.append(
            f"columns with the same meaning: {listed(names)}; leave one out with --map 'HEADING=-'"
        )
    if not problems and all(one.kind in {"id", "pipeline", "baseline", "nothing"} for one in found):
        problems.append(
            f"no column says what to change; those that can be changed: {listed([*SETTABLE])} and custom fields"
        )
    if problems:
        raise Problem("; ".join(problems))
    return found


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
    told = f"nearest: {listed(near)}" if near else f"fields: {listed([*SETTABLE])} and custom fields by name"
    msg = f"column {quoted(name)} is no field; {told}. Leave it out with --map {quoted(f'{name}=-')}"
    raise Problem(msg)


_ENDINGS: Mapping[str, Kind] = {" +": "add", " -": "remove", ".add": "add", ".remove": "remove"}
