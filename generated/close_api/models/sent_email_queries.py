from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SentEmailQueries(Model):
    """Searches for the leads behind the numbers.

    Attributes:
        total: A search in Close's text language for the leads that the e-mails went to.
        opened: A search in Close's text language for those whose e-mail was opened.
        responded: A search in Close's text language for those who answered.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    total: Field[str] = Field("total", STR)
    opened: Field[str] = Field("opened", STR)
    responded: Field[str] = Field("responded", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        total: str | Unset = UNSET,
        opened: str | Unset = UNSET,
        responded: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"total": total, "opened": opened, "responded": responded})
