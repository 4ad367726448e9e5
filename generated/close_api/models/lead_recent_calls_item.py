from __future__ import annotations

from ..types import (
    Model,
)


class LeadRecentCallsItem(Model):
    """ """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    def __init__(
        self,
    ) -> None:
        self._fill({})
