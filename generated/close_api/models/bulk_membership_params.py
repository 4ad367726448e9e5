from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import FILTER, FILTERS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model


class BulkMembershipParams(Model):
    """The memberships to change.

    Attributes:
        id_in: Ids of memberships (`memb_…`): a list, or a text with commas between them.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"id__in"})

    id_in: Field[str | list[str]] = Field("id__in", OneOf(FILTER, FILTERS))

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, id_in: str | Iterable[str]
    ) -> None:
        self._fill(_given, {"id_in": id_in})
