from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sent_email_stats import SentEmailStats


class SentEmailsReport(Model):
    """A report on sent e-mails.

    Attributes:
        sent_email_stats: A row for each template.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"sent_email_stats"})

    sent_email_stats: Field[list[SentEmailStats]] = Field(
        "sent_email_stats", ListOf(Nested(__package__, "SentEmailStats"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        sent_email_stats: Iterable[SentEmailStats | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"sent_email_stats": sent_email_stats})
