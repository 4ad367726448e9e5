from __future__ import annotations

from ..types import (
    Model,
)


class MeEmailAccount(Model):
    """An e-mail account of the current user. Its fields are not documented here."""

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    def __init__(
        self,
    ) -> None:
        self._fill({})
