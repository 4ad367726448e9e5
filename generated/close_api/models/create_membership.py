from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CreateMembership(Model):
    """The user to add, and as what.

    Attributes:
        email: The user's e-mail address, of one of the organization's verified domains.
        role_id: The role: an id (`role_…`) or a built-in one such as `user`, but none that may manage the
            organization.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"email", "role_id"})

    email: Field[str] = Field("email", STR)
    role_id: Field[str] = Field("role_id", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, email: str, role_id: str
    ) -> None:
        self._fill(_given, {"email": email, "role_id": role_id})
