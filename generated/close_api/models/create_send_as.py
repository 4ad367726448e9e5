from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CreateSendAs(Model):
    """Who may send as whom.

    Attributes:
        allowed_user_id: User who may send as the other (`user_…`).
        allowing_user_id: User as whom the other may send (`user_…`): the caller.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"allowed_user_id", "allowing_user_id"})

    allowed_user_id: Field[str] = Field("allowed_user_id", STR)
    allowing_user_id: Field[str] = Field("allowing_user_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        allowed_user_id: str,
        allowing_user_id: str,
    ) -> None:
        self._fill(_given, {"allowed_user_id": allowed_user_id, "allowing_user_id": allowing_user_id})
