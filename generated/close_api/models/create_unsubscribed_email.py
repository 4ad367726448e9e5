from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CreateUnsubscribedEmail(Model):
    """The address to unsubscribe.

    Attributes:
        email: The e-mail address, of at most 500 characters.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"email"})

    email: Field[str] = Field("email", STR)

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, email: str) -> None:
        self._fill(_given, {"email": email})
