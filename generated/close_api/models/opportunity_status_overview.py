from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, INT, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .status_pages import StatusPages
    from .status_queries import StatusQueries


class OpportunityStatusOverview(Model):
    """What happened to opportunities in a status.

    Attributes:
        status_id: The status (`stat_…`).
        status_label: Its name.
        status_is_deleted: Whether the organization has it no longer.
        ended: How many: those in it when the span ends.
        started: How many: those in the status when the span begins.
        gained: How many: those not in it when the span begins, and in it when it ends.
        lost: How many: those in it when the span begins, and not when it ends.
        entered: How many: those that came into it during the span.
        left: How many: those that left it during the span.
        change: By how many more there are at the end.
        change_percent: The same in percent; null where there were none at the beginning.
        queries: Searches for them.
        leads_page_urls: Pages in Close's app that show their leads.
        opportunities_page_urls: Pages in Close's app that show them.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"status_id", "status_label", "status_is_deleted", "ended"})

    status_id: Field[str] = Field("status_id", STR)
    status_label: Field[str] = Field("status_label", STR)
    status_is_deleted: Field[bool] = Field("status_is_deleted", BOOL)
    ended: Field[int] = Field("ended", INT)
    started: Field[int] = Field("started", INT)
    gained: Field[int] = Field("gained", INT)
    lost: Field[int] = Field("lost", INT)
    entered: Field[int] = Field("entered", INT)
    left: Field[int] = Field("left", INT)
    change: Field[int] = Field("change", INT)
    change_percent: Field[int | None] = Field("change_percent", OneOf(INT, NULL))
    queries: Field[StatusQueries] = Field("_queries", Nested(__package__, "StatusQueries"))
    leads_page_urls: Field[StatusPages] = Field("_leads_page_urls", Nested(__package__, "StatusPages"))
    opportunities_page_urls: Field[StatusPages] = Field(
        "_opportunities_page_urls", Nested(__package__, "StatusPages")
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status_id: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_is_deleted: bool | Unset = UNSET,
        ended: int | Unset = UNSET,
        started: int | Unset = UNSET,
        gained: int | Unset = UNSET,
        lost: int | Unset = UNSET,
        entered: int | Unset = UNSET,
        left: int | Unset = UNSET,
        change: int | Unset = UNSET,
        change_percent: int | None | Unset = UNSET,
        queries: StatusQueries | Mapping[str, Any] | Unset = UNSET,
        leads_page_urls: StatusPages | Mapping[str, Any] | Unset = UNSET,
        opportunities_page_urls: StatusPages | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "status_id": status_id,
                "status_label": status_label,
                "status_is_deleted": status_is_deleted,
                "ended": ended,
                "started": started,
                "gained": gained,
                "lost": lost,
                "entered": entered,
                "left": left,
                "change": change,
                "change_percent": change_percent,
                "queries": queries,
                "leads_page_urls": leads_page_urls,
                "opportunities_page_urls": opportunities_page_urls,
            },
        )
