"""A small Close organization that lives in memory and answers as Close's documentation says.

It reads the bundled description and nothing else of the client. What it covers, what it assumes and what it does not do
stands in `COVERAGE.md` beside this file.

    with Close(api_key=emulator.api_key, transport=emulator.transport()) as close: ...
    with emulator.serve() as base_url: ...
"""

from .emulator import DEFAULT_API_KEY, DEFAULT_TOKEN, Emulator, Snapshot
from .faults.faults import Fault, Faults
from .faults.limits import Limits
from .handlers import plain_operations, served_operations
from .http.messages import MAX_BODY
from .seeds.export_file import seed_of_leads
from .seeds.seeds import Large
from .state.request_log import Exchange

__all__ = [
    "DEFAULT_API_KEY",
    "DEFAULT_TOKEN",
    "MAX_BODY",
    "Emulator",
    "Exchange",
    "Fault",
    "Faults",
    "Large",
    "Limits",
    "Snapshot",
    "plain_operations",
    "seed_of_leads",
    "served_operations",
]
