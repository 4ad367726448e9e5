from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SendAsAssociation(Model):
    """That one user may send e-mail as another.

    Attributes:
        allowed_user_id: User who may send as the other (`user_…`).
        allowing_user_id: User as whom the other may send (`user_…`).
        id: Id of the association (`sdas_…`).
        organization_id: Organization it belongs to (`orga_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"allowed_user_id", "allowing_user_id", "id", "organization_id"})

    allowed_user_id: Field[str] = Field("allowed_user_id", STR)
    allowing_user_id: Field[str] = Field("allowing_user_id", STR)
    id: Field[str] = Field("id", STR)
    organization_id: Field[str] = Field("organization_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        allowed_user_id: str | Unset = UNSET,
        allowing_user_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "allowed_user_id": allowed_user_id,
                "allowing_user_id": allowing_user_id,
                "id": id,
                "organization_id": organization_id,
            },
        )
