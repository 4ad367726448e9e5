from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ConnectedAccountIdentity(Model):
    """Whom mail from an account is from.

    Attributes:
        email: E-mail address.
        name: Name that stands before the address.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"email", "name"})

    email: Field[str] = Field("email", STR)
    name: Field[str] = Field("name", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"email": email, "name": name})
