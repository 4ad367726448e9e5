from __future__ import annotations

from ..types import (
    Model,
)


class LeadCustom(Model):
    """The values of custom fields by the fields' names, as answers up to 2025 have them. The keys `custom.<field
    id>` of the lead take its place.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    def __init__(
        self,
    ) -> None:
        self._fill({})
