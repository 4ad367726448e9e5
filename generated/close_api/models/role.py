from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class Role(Model):
    """What a member may do. Close gives an example of this answer, and no schema.

    Attributes:
        editable: Whether it can be changed: not if Close made it.
        id: Id of the role.
        name: Name of the role.
        permissions: Names of what the role allows, such as `bulk_edit`.
        organization_id: Organization that it belongs to (`orga_…`). Not in Close's example; a script of
            Close's own reads it.
        visibility_user_lcf_behavior: Whether leads that name nobody in those fields are seen:
            `require_assignment` or `allow_unassigned`.
        visibility_user_lcf_ids: Custom fields of leads (`cf_…`) of type user: those named there see the
            lead.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"editable", "id", "name", "permissions"})

    editable: Field[bool] = Field("editable", BOOL)
    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    permissions: Field[list[str]] = Field("permissions", STRS)
    organization_id: Field[str] = Field("organization_id", STR)
    visibility_user_lcf_behavior: Field[str | None] = Field("visibility_user_lcf_behavior", OneOf(STR, NULL))
    visibility_user_lcf_ids: Field[list[str] | None] = Field("visibility_user_lcf_ids", OneOf(STRS, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        editable: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        permissions: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        visibility_user_lcf_behavior: str | None | Unset = UNSET,
        visibility_user_lcf_ids: Iterable[str] | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "editable": editable,
                "id": id,
                "name": name,
                "permissions": permissions,
                "organization_id": organization_id,
                "visibility_user_lcf_behavior": visibility_user_lcf_behavior,
                "visibility_user_lcf_ids": visibility_user_lcf_ids,
            },
        )
