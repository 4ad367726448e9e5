"""A typed client of the Close CRM API.

from close_crm import Close, CustomField

with Close() as close:
    close.opportunities.update("oppo_...", CustomField("cf_...").add("Wednesday"), status_id="stat_...")
"""

from __future__ import annotations

from importlib import import_module

#: As typing's own, which takes longer to load than all of this.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from close_runtime.errors import Attempt
    from close_runtime.unset import UNSET, Unset

    from close_crm.bulk.difference import difference
    from close_crm.fields.field import Change, CustomField
    from close_crm.fields.field_set import AsyncFieldSet, FieldSet
    from close_crm.fields.names import FrozenFieldSet
    from close_crm.ratelimit.limiter import RateLimitState
    from close_crm.ratelimit.settings import RateLimits
    from close_crm.transport.drivers import Timing
    from close_crm.transport.retry import RetryPolicy

    from . import errors
    from .client import AsyncClose, Close
    from .errors import CloseError
else:
    #: Where each name is. They are loaded with their first use, so that a command line that is stopped while it
    #: starts is stopped in code that can say so.
    _PLACES = {
        "close_runtime.errors": ("Attempt",),
        "close_runtime.unset": ("UNSET", "Unset"),
        "close_crm.client": ("AsyncClose", "Close"),
        "close_crm.bulk.difference": ("difference",),
        "close_crm.fields.names": ("FrozenFieldSet",),
        "close_crm.fields.field_set": ("AsyncFieldSet", "FieldSet"),
        "close_crm.transport.drivers": ("Timing",),
        "close_crm.ratelimit.limiter": ("RateLimitState",),
        "close_crm.transport.retry": ("RetryPolicy",),
        "close_crm.fields.field": ("Change", "CustomField"),
        "close_crm.errors": ("CloseError",),
        "close_crm.ratelimit.settings": ("RateLimits",),
    }
    _PLACE_OF = {name: place for place, names in _PLACES.items() for name in names}

    def __getattr__(name: str) -> Any:
        """Return what is loaded with its first use; type checkers see the imports above instead."""
        if name == "errors":
            return import_module("close_crm.errors")
        if name not in _PLACE_OF:
            msg = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(msg)
        found = globals()[name] = getattr(import_module(_PLACE_OF[name]), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


__all__ = [
    "UNSET",
    "AsyncClose",
    "AsyncFieldSet",
    "Attempt",
    "Change",
    "Close",
    "CloseError",
    "CustomField",
    "FieldSet",
    "FrozenFieldSet",
    "RateLimitState",
    "RateLimits",
    "RetryPolicy",
    "Timing",
    "Unset",
    "difference",
    "errors",
]
