from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .group_member import GroupMember


class Group(Model):
    """A team of users.

    Attributes:
        id: Id of the group.
        name: Name of the group.
        organization_id: Organization it belongs to (`orga_…`).
        members: Its users. Lists leave them out.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "name", "organization_id"})

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    members: Field[list[GroupMember] | None] = Field(
        "members", OneOf(ListOf(Nested(__package__, "GroupMember")), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        members: Iterable[GroupMember | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "name": name, "organization_id": organization_id, "members": members})
