"""Types for annotations: what methods take and return, beside the models."""

from __future__ import annotations

from close_runtime.operations import Idempotency
from close_runtime.pagination.pages import AsyncPages, Page, Pages
from close_runtime.partial import Custom, Partial
from close_runtime.responses import Response
from close_runtime.unset import UNSET, Unset

from .events import Event, Hook
from .fields.field import Change

__all__ = [
    "UNSET",
    "AsyncPages",
    "Change",
    "Custom",
    "Event",
    "Hook",
    "Idempotency",
    "Page",
    "Pages",
    "Partial",
    "Response",
    "Unset",
]
