from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SharedSchedulingLinkAssociation(Model):
    """What a shared link stands for when a user sends it. Close gives examples of this answer, and no schema.

    Attributes:
        organization_id: Organization it belongs to (`orga_…`).
        shared_scheduling_link_id: The shared link (`schlnk_…`).
        url: Address that it stands for.
        user_id: User who sends it (`user_…`).
        user_scheduling_link_id: The user's link that it stands for (`schlnk_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {"organization_id", "shared_scheduling_link_id", "url", "user_id", "user_scheduling_link_id"}
    )

    organization_id: Field[str] = Field("organization_id", STR)
    shared_scheduling_link_id: Field[str] = Field("shared_scheduling_link_id", STR)
    url: Field[str | None] = Field("url", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    user_scheduling_link_id: Field[str | None] = Field("user_scheduling_link_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        organization_id: str | Unset = UNSET,
        shared_scheduling_link_id: str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_scheduling_link_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "organization_id": organization_id,
                "shared_scheduling_link_id": shared_scheduling_link_id,
                "url": url,
                "user_id": user_id,
                "user_scheduling_link_id": user_scheduling_link_id,
            },
        )
