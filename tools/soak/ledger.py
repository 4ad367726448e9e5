"""What callers received, compared with what an organization has."""

from __future__ import annotations

import json
import threading
from typing import Any, Final

import httpx2 as httpx
from close_crm import Close, errors
from close_emulator import Emulator

FAULTS: Final = [
    "return-503", "return-503-after-processing", "return-reset-connection", "return-429",
    "return-reset-connection-after-processing", "refuse-connection", "return-truncated-body", "return-500",
]  # fmt: skip


class Ledger:
    """What callers received, to be compared with what the organization has.

    Each task has an opportunity of its own and counts its value up, so that the store tells which updates landed.
    What went on with each opportunity is kept, so that a discrepancy can be understood without seeing it again.
    """

    def __init__(self, emulator: Emulator, ids: list[str]) -> None:
        self.emulator = emulator
        self.ids = ids
        self.reported: dict[str, set[int | None]] = {id: {None} for id in ids}
        self.untyped: list[BaseException] = []
        self.succeeded = 0
        self._histories: dict[str, list[str]] = {id: [] for id in ids}
        self._lock = threading.Lock()

    def landed(self, id: str, value: int, shown: object = None) -> None:
        """Note a success: from now on, the value is this; `shown` is what the answer showed."""
        self.reported[id] = {value}
        with self._lock:
            self.succeeded += 1
        self._histories[id].append(f"reported: {value} landed, the answer shows {shown}")

    def failed(self, id: str, value: int, error: BaseException) -> None:
        """Note an error: the value may be this, if the error says so."""
        self._histories[id].append(f"reported: {value} raised {error!r}")
        if not isinstance(error, errors.CloseError):
            self.untyped.append(error)
        elif error.maybe_applied:
            self.reported[id].add(value)

    def transport(self) -> httpx.MockTransport:
        """Return the emulator's transport, with each request and its outcome entered in the histories."""

        def handle(request: httpx.Request) -> httpx.Response:
            history = self._histories.get(request.url.path.strip("/").rpartition("/")[2], [])
            sent = f"{request.method} {request.content.decode()}"
            try:
                answer = self.emulator.handle(request)
            except httpx.TransportError as error:
                history.append(f"{sent}: {type(error).__name__}")
                raise
            history.append(f"{sent}: {answer.status_code}")
            return answer

        return httpx.MockTransport(handle)

    def history(self, id: str) -> list[str]:
        """Return the last of what went on with an opportunity: what was sent, and what callers received."""
        return self._histories[id][-12:]

    def discrepancies(self) -> list[str]:
        """Return where the store has what no caller received."""
        self.emulator.faults.clear()
        with Close(self.emulator.api_key, transport=self.emulator.transport(), rate_limits=False) as close:
            held: dict[str, Any] = {id: close.opportunities.get(id).value for id in self.ids}
        return [
            f"{id}: has {held[id]}, reported {reported}; {json.dumps(self.history(id), indent=1)}"
            for id, reported in self.reported.items()
            if held[id] not in reported
        ]


def world(count: int) -> tuple[Emulator, list[str]]:
    """Return an organization with so many opportunities, and faults for a third of the updates to come."""
    emulator = Emulator("small")
    with Close(emulator.api_key, transport=emulator.transport(), tz_offset=None, rate_limits=False) as close:
        lead = close.opportunities.list(limit=1).data[0].lead_id
        ids = [close.opportunities.create(lead_id=lead).id for _ in range(count)]
    return emulator, ids


def fault(emulator: Emulator, number: int) -> None:
    """Have every third update meet a fault."""
    if number % 3 == 0:
        emulator.faults.add(FAULTS[number // 3 % len(FAULTS)], operation="opportunities_update")
