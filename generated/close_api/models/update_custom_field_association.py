from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STRS
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UpdateCustomFieldAssociation(Model):
    """The changes to an association. What is not sent stays.

    Attributes:
        editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
            Empty means everybody.
        required: Whether a value has to be given. Means something for custom activity and custom object
            types only.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    editable_with_roles: Field[list[str]] = Field("editable_with_roles", STRS)
    required: Field[bool] = Field("required", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"editable_with_roles": editable_with_roles, "required": required})
