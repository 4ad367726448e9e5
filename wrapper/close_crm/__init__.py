"""A typed client of the Close CRM API.

from close_crm import Close, CustomField

with Close() as close:
    close.opportunities.update("oppo_...", CustomField("cf_...").add("Wednesday"), status_id="stat_...")
"""

from typing import TYPE_CHECKING, Any

from close_api.errors import Attempt
from close_api.types import UNSET, Unset

from . import errors
from ._client import AsyncClose, Close
from ._difference import difference
from ._http import Timing
from ._limiter import RateLimitState
from ._retry import RetryPolicy
from .custom_fields import Change, CustomField
from .errors import CloseError
from .pacing import Pacing

if TYPE_CHECKING:
    from ._field_names import FrozenFieldSet
    from ._field_set import AsyncFieldSet, FieldSet
else:

    def __getattr__(name: str) -> Any:
        """Give what is loaded with its first use; type checkers see the imports above instead."""
        if name not in {"AsyncFieldSet", "FieldSet", "FrozenFieldSet"}:
            msg = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(msg)
        from . import _field_set

        return getattr(_field_set, name)


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
    "Pacing",
    "RateLimitState",
    "RetryPolicy",
    "Timing",
    "Unset",
    "difference",
    "errors",
]
