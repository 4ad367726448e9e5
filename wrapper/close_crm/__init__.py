"""A typed client of the Close CRM API.

from close_crm import Close, CustomField

with Close() as close:
    close.opportunities.update("oppo_...", CustomField("cf_...").add("Wednesday"), status_id="stat_...")
"""

from close_api.types import UNSET, Unset

from . import errors
from ._client import AsyncClose, Close
from ._http import Timing
from ._pacing import RateLimitState
from ._retry import Attempt, RetryPolicy
from .custom_fields import Change, CustomField
from .errors import CloseError

__all__ = [
    "UNSET",
    "AsyncClose",
    "Attempt",
    "Change",
    "Close",
    "CloseError",
    "CustomField",
    "RateLimitState",
    "RetryPolicy",
    "Timing",
    "Unset",
    "errors",
]
