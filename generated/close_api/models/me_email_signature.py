from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MeEmailSignature(Model):
    """An e-mail signature of the current user. Seen in answers of June 2026, not in the documentation.

    Attributes:
        id: Id of the signature (`emailsig_…`).
        membership_id: Membership it belongs to (`memb_…`).
        value: The signature.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id"})

    id: Field[str] = Field("id", STR)
    membership_id: Field[str] = Field("membership_id", STR)
    value: Field[str | None] = Field("value", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        membership_id: str | Unset = UNSET,
        value: str | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "membership_id": membership_id, "value": value})
