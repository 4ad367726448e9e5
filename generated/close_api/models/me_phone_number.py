from __future__ import annotations

from ..types import (
    Model,
)


class MePhoneNumber(Model):
    """A phone number of the current user. Its fields are not documented here."""

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    def __init__(
        self,
    ) -> None:
        self._fill({})
