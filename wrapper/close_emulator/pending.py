"""A request between its arrival and its answer."""

from dataclasses import dataclass, field

from close_emulator.faults.faults import Fault
from close_emulator.http.messages import RawRequest
from close_emulator.http.routing import Route


@dataclass(frozen=True)
class Pending:
    """A request that is not answered yet."""

    request: RawRequest
    route: Route
    """Where it goes, looked up once."""
    fault: Fault | None
    """What goes wrong with it, None if nothing does."""
    liberties: list[str] = field(default_factory=list)
    """What was taken about it that the description does not allow, once it is answered."""
