"""What callers were told, held against what an organization holds."""

from __future__ import annotations

from typing import Final

from close_crm import Close, errors
from close_emulator import Emulator

FAULTS: Final = [
    "return-503", "return-503-after-processing", "return-reset-connection", "return-429",
    "return-reset-connection-after-processing", "refuse-connection", "return-truncated-body", "return-500",
]  # fmt: skip


class Ledger:
    """What callers were told, to be held against what the organization holds.

    Each task has an opportunity of its own and counts its value up, so that the store tells which updates landed.
    """

    def __init__(self, emulator: Emulator, ids: list[str]) -> None:
        self.emulator = emulator
        self.ids = ids
        self.told: dict[str, set[int | None]] = {id: {None} for id in ids}
        self.untyped: list[BaseException] = []
        self.succeeded = 0

    def landed(self, id: str, value: int) -> None:
        """Note a success: from now on, the value is this."""
        self.told[id] = {value}
        self.succeeded += 1

    def failed(self, id: str, value: int, error: BaseException) -> None:
        """Note an error: the value may be this, if the error says so."""
        if not isinstance(error, errors.CloseError):
            self.untyped.append(error)
        elif error.maybe_applied:
            self.told[id].add(value)

    def discrepancies(self) -> list[str]:
        """Give where the store holds what no caller was told."""
        self.emulator.faults.clear()
        with Close(self.emulator.api_key, transport=self.emulator.transport()) as close:
            held = {id: close.opportunities.get(id).value for id in self.ids}
        return [
            f"{id}: holds {held[id]}, told {told}" for id, told in self.told.items() if held[id] not in told
        ]


def world(count: int) -> tuple[Emulator, list[str]]:
    """Give an organization with so many opportunities, and faults for a third of the updates to come."""
    emulator = Emulator("small")
    with Close(emulator.api_key, transport=emulator.transport(), tz_offset=None) as close:
        lead = close.opportunities.list(limit=1).data[0].lead_id
        ids = [close.opportunities.create(lead_id=lead).id for _ in range(count)]
    return emulator, ids


def fault(emulator: Emulator, number: int) -> None:
    """Have every third update meet a fault."""
    if number % 3 == 0:
        emulator.faults.add(FAULTS[number // 3 % len(FAULTS)], operation="opportunities_update")
