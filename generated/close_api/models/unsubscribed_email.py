from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UnsubscribedEmail(Model):
    """An e-mail address that asked for no more mail.

    Attributes:
        email: The e-mail address.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"email"})

    email: Field[str] = Field("email", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, email: str | Unset = UNSET
    ) -> None:
        self._fill(_given, {"email": email})
