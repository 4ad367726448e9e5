"""Outcomes of calls and meetings. https://developer.close.com/api/resources/outcomes"""

from collections.abc import Iterator
from typing import Final

from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(_: Store) -> Iterator[Record]:
    yield {"name": "Interested", "description": "Wants an offer"}
    yield {"name": "No answer"}


def _applies_to(_: Store, outcome: Record) -> Record:
    return {"applies_to": ["calls"] if outcome["type"] == "vm-dropped" else ["calls", "meetings"]}


PLAIN: Final = Plain(
    tag="outcomes",
    path="/outcome/",
    prefix="outcome",
    name="Outcome",
    defaults={"type": "custom"},
    null_is_absent=True,
    computed=_applies_to,
    without_effect={"applies_to": "it follows from the type"},
    behaviour={"update": "null leaves a field as it is"},
    seed=_seed,
)
