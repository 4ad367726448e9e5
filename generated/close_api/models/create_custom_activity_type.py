from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CreateCustomActivityType(Model):
    """What it takes to create a custom activity type.

    Attributes:
        name: Name of the type.
        description: What the type is for, for users.
        api_create_only: Whether custom activities of this type are made through the API alone, and not by
            people in Close.
        editable_with_roles: Roles whose members may make and change custom activities of this type, as
            ids (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means
            everybody.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name"})

    name: Field[str] = Field("name", STR)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    api_create_only: Field[bool] = Field("api_create_only", BOOL)
    editable_with_roles: Field[list[str]] = Field("editable_with_roles", STRS)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "description": description,
                "api_create_only": api_create_only,
                "editable_with_roles": editable_with_roles,
            },
        )
