from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STRS
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class BulkSendAs(Model):
    """Who may send as the caller, and who may no longer.

    Attributes:
        allowed_user_ids: Users who may from now on (`user_…`).
        disallowed_user_ids: Users who may no longer (`user_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    allowed_user_ids: Field[list[str]] = Field("allowed_user_ids", STRS)
    disallowed_user_ids: Field[list[str]] = Field("disallowed_user_ids", STRS)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        allowed_user_ids: Iterable[str] | Unset = UNSET,
        disallowed_user_ids: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"allowed_user_ids": allowed_user_ids, "disallowed_user_ids": disallowed_user_ids})
