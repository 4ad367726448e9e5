"""For the tests of programs that use the client: a clock, contract checks and recorded traffic (extra `contract`)."""

from __future__ import annotations

from close_crm.lazy import loader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .clock import FakeClock
    from .contract import ContractReport, ContractTransport, ContractViolation, Deviation, Exchange
    from .recording import NotRecorded, Recorded, Recording, RecordTransport, ReplayTransport, Scrubber
else:
    __getattr__ = loader(
        __name__,
        {
            f"{__name__}.clock": ("FakeClock",),
            f"{__name__}.contract": (
                "ContractReport", "ContractTransport", "ContractViolation", "Deviation", "Exchange",
            ),
            f"{__name__}.recording": (
                "NotRecorded", "RecordTransport", "Recorded", "Recording", "ReplayTransport", "Scrubber",
            ),
        },
    )  # fmt: skip

__all__ = [
    "ContractReport",
    "ContractTransport",
    "ContractViolation",
    "Deviation",
    "Exchange",
    "FakeClock",
    "NotRecorded",
    "RecordTransport",
    "Recorded",
    "Recording",
    "ReplayTransport",
    "Scrubber",
]
