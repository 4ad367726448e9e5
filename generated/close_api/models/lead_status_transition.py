from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, INT, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class LeadStatusTransition(Model):
    """How many leads moved from one status to another.

    Attributes:
        from_status_id: The status before (`stat_…`); null of what was created.
        from_status_label: Its name; null of what was created.
        to_status_id: The status after (`stat_…`).
        to_status_label: Its name.
        count_: How many moved so.
        from_status_is_deleted: Whether the organization has it no longer; null of what was created.
        to_status_is_deleted: Whether the organization has it no longer.
        query: A search for them.
        leads_page_url: The page in Close's app that shows their leads.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"from_status_id", "from_status_label", "to_status_id", "to_status_label", "count"})

    from_status_id: Field[str | None] = Field("from_status_id", OneOf(STR, NULL))
    from_status_label: Field[str | None] = Field("from_status_label", OneOf(STR, NULL))
    to_status_id: Field[str] = Field("to_status_id", STR)
    to_status_label: Field[str] = Field("to_status_label", STR)
    count_: Field[int] = Field("count", INT)
    from_status_is_deleted: Field[bool | None] = Field("from_status_is_deleted", OneOf(BOOL, NULL))
    to_status_is_deleted: Field[bool] = Field("to_status_is_deleted", BOOL)
    query: Field[str] = Field("_query", STR)
    leads_page_url: Field[str] = Field("_leads_page_url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        from_status_id: str | None | Unset = UNSET,
        from_status_label: str | None | Unset = UNSET,
        to_status_id: str | Unset = UNSET,
        to_status_label: str | Unset = UNSET,
        count_: int | Unset = UNSET,
        from_status_is_deleted: bool | None | Unset = UNSET,
        to_status_is_deleted: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        leads_page_url: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "from_status_id": from_status_id,
                "from_status_label": from_status_label,
                "to_status_id": to_status_id,
                "to_status_label": to_status_label,
                "count_": count_,
                "from_status_is_deleted": from_status_is_deleted,
                "to_status_is_deleted": to_status_is_deleted,
                "query": query,
                "leads_page_url": leads_page_url,
            },
        )
