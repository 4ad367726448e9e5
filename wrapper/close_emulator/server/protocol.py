"""The part of an emulator that the server and its page need."""

from collections.abc import Sequence
from typing import Any, Protocol

from close_emulator.faults.faults import Delivery
from close_emulator.http.messages import RawRequest
from close_emulator.pending import Pending
from close_emulator.state.request_log import Exchange

from .board import Board


class ServedEmulator(Protocol):
    """An emulator, as the server sees it."""

    @property
    def exchanges(self) -> Sequence[Exchange]:
        """The last requests with their answers, oldest first."""
        ...

    def board(self) -> Board:
        """Return the opportunities by pipeline and status."""
        ...

    def description(self, address: str) -> dict[str, Any]:
        """Return the description of a server at an address."""
        ...

    def begin(self, request: RawRequest) -> Pending:
        """Return a request with its route and the fault that it meets."""
        ...

    def finish(self, pending: Pending) -> tuple[Delivery, Exchange]:
        """Carry a request out; return what is sent to the client, and what is recorded."""
        ...

    def abandon(self, pending: Pending) -> Exchange:
        """Record a request whose client left before it was carried out."""
        ...
