"""The operations that the emulator serves: one table, by operationId."""

from collections.abc import Mapping
from typing import Final

from close_emulator.http.routing import Handler

from . import (
    contacts,
    custom_fields,
    field_schemas,
    leads,
    opportunities,
    organizations,
    status_changes,
    statuses,
    users,
)

_MODULES = (
    contacts, custom_fields, field_schemas, leads, opportunities, organizations, status_changes, statuses, users,
)  # fmt: skip
HANDLERS: Final[Mapping[str, Handler]] = {
    name: handler for module in _MODULES for name, handler in module.HANDLERS.items()
}


def served_operations() -> frozenset[str]:
    """Return the ids of the operations that the emulator serves."""
    return frozenset(HANDLERS)
