from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, INT, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sent_email_queries import SentEmailQueries


class SentEmailStats(Model):
    """What became of the e-mails of a template.

    Attributes:
        template_id: The template (`tmpl_…`).
        name: Its name.
        total: How many e-mails were sent from it.
        opened: How many of them were opened.
        percentage_opened: The same in percent.
        responded: How many of them were answered.
        percentage_responded: The same in percent.
        is_shared: Whether everybody in the organization may use it.
        template_url: Its page in Close's app.
        queries: Searches for the leads behind the numbers.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {"template_id", "name", "total", "opened", "percentage_opened", "responded", "percentage_responded"}
    )

    template_id: Field[str | None] = Field("template_id", OneOf(STR, NULL))
    name: Field[str | None] = Field("name", OneOf(STR, NULL))
    total: Field[int] = Field("total", INT)
    opened: Field[int] = Field("opened", INT)
    percentage_opened: Field[int] = Field("percentage_opened", INT)
    responded: Field[int] = Field("responded", INT)
    percentage_responded: Field[int] = Field("percentage_responded", INT)
    is_shared: Field[bool] = Field("is_shared", BOOL)
    template_url: Field[str] = Field("template_url", STR)
    queries: Field[SentEmailQueries] = Field("_queries", Nested(__package__, "SentEmailQueries"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        template_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        total: int | Unset = UNSET,
        opened: int | Unset = UNSET,
        percentage_opened: int | Unset = UNSET,
        responded: int | Unset = UNSET,
        percentage_responded: int | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        template_url: str | Unset = UNSET,
        queries: SentEmailQueries | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "template_id": template_id,
                "name": name,
                "total": total,
                "opened": opened,
                "percentage_opened": percentage_opened,
                "responded": responded,
                "percentage_responded": percentage_responded,
                "is_shared": is_shared,
                "template_url": template_url,
                "queries": queries,
            },
        )
