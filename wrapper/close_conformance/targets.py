"""An emulator as the organization of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from close_crm import Close
from close_crm.extras import of_the_extra

from .session import Link

if TYPE_CHECKING:
    from close_emulator import Emulator

_BASE_URL = "http://emulator/api/v1"
#: The emulator attaches a file by its address alone.
_FILE = "https://app.close.com/go/file/temporary/made-up"


def emulator_link(emulator: Emulator | None = None) -> Link:
    """Return a link to an emulator in process, with an opportunity that every scenario can update.

    Args:
        emulator: Which one; without it, a new one with the small seed.

    Raises:
        ModuleNotFoundError: A library of the emulator is missing.
        ValueError: The emulator has no active opportunity with a note, a contact and a value.
    """
    if emulator is None:
        with of_the_extra("conformance"):
            from close_emulator import Emulator

            emulator = Emulator()
    transport = emulator.transport()
    with Close(emulator.api_key, transport=transport, base_url=_BASE_URL, tz_offset=None) as close:
        for one in close.opportunities.list(status_type="active"):
            if one["note_html"] and one["contact_id"] and one["value"]:
                return Link(
                    emulator.api_key,
                    _BASE_URL,
                    str(one["id"]),
                    _FILE,
                    network=lambda _: transport,
                    patient=False,
                )
    msg = "the emulator has no active opportunity with a note, a contact and a value"
    raise ValueError(msg)
