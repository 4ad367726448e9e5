from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STRS
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UpdateRole(Model):
    """The changes to a role. What is not sent stays.

    Attributes:
        permissions: Names of what the role allows from now on, such as `bulk_edit`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    permissions: Field[list[str]] = Field("permissions", STRS)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        permissions: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"permissions": permissions})
