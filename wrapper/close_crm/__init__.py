"""A typed client of the Close CRM API.

from close_crm import Close, CustomField

with Close() as close:
    close.opportunities.update("oppo_...", CustomField("cf_...").add("Wednesday"), status_id="stat_...")
"""

from __future__ import annotations

from .lazy import loader

# As typing's own, which takes longer to load than all of this.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from close_runtime.errors import Attempt
    from close_runtime.partial import Custom, Partial
    from close_runtime.unset import UNSET, Unset

    from . import errors, events, models, search, types, webhooks
    from .bulk.difference import difference
    from .bulk.models import Update
    from .client import AsyncClose, Close
    from .clock import Clock
    from .defaults import __version__
    from .errors import CloseError
    from .fast import FastTransport
    from .fields.field import Change, CustomField
    from .fields.field_set import FieldSet
    from .oauth.app import OAuthApp
    from .oauth.auth import OAuth
    from .oauth.tokens import Tokens
    from .ratelimit.limiter import RateLimitState
    from .ratelimit.settings import RateLimits
    from .telemetry import Tracing
    from .testing.contract import ContractReport, ContractTransport
    from .transport.retry import RetryPolicy
else:
    # Loaded with their first use, so that a command line that is stopped while it starts is stopped in code that can
    # say it, and that nobody pays for what they don't use.
    __getattr__ = loader(
        __name__,
        {
            "close_runtime.errors": ("Attempt",),
            "close_runtime.partial": ("Custom", "Partial"),
            "close_runtime.unset": ("UNSET", "Unset"),
            "close_crm.bulk.difference": ("difference",),
            "close_crm.bulk.models": ("Update",),
            "close_crm.client": ("AsyncClose", "Close"),
            "close_crm.clock": ("Clock",),
            "close_crm.errors": ("CloseError",),
            "close_crm.fast": ("FastTransport",),
            "close_crm.fields.field": ("Change", "CustomField"),
            "close_crm.fields.field_set": ("FieldSet",),
            "close_crm.oauth.app": ("OAuthApp",),
            "close_crm.oauth.auth": ("OAuth",),
            "close_crm.oauth.tokens": ("Tokens",),
            "close_crm.ratelimit.limiter": ("RateLimitState",),
            "close_crm.ratelimit.settings": ("RateLimits",),
            "close_crm.telemetry": ("Tracing",),
            "close_crm.testing.contract": ("ContractReport", "ContractTransport"),
            "close_crm.transport.retry": ("RetryPolicy",),
            "close_crm.defaults": ("__version__",),
        },
        modules=("errors", "events", "models", "search", "types", "webhooks"),
    )

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


__all__ = [
    "UNSET",
    "AsyncClose",
    "Attempt",
    "Change",
    "Clock",
    "Close",
    "CloseError",
    "ContractReport",
    "ContractTransport",
    "Custom",
    "CustomField",
    "FastTransport",
    "FieldSet",
    "OAuth",
    "OAuthApp",
    "Partial",
    "RateLimitState",
    "RateLimits",
    "RetryPolicy",
    "Tokens",
    "Tracing",
    "Unset",
    "Update",
    "__version__",
    "difference",
    "errors",
    "events",
    "models",
    "search",
    "types",
    "webhooks",
]
