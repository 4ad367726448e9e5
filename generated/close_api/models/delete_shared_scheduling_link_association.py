from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class DeleteSharedSchedulingLinkAssociation(Model):
    """Whose mapping of which shared link is taken away.

    Attributes:
        organization_id: Organization it belongs to (`orga_…`).
        shared_scheduling_link_id: The shared link (`schlnk_…`).
        user_id: User who sends it (`user_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"organization_id", "shared_scheduling_link_id", "user_id"})

    organization_id: Field[str] = Field("organization_id", STR)
    shared_scheduling_link_id: Field[str] = Field("shared_scheduling_link_id", STR)
    user_id: Field[str] = Field("user_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        organization_id: str,
        shared_scheduling_link_id: str,
        user_id: str,
    ) -> None:
        self._fill(
            _given,
            {
                "organization_id": organization_id,
                "shared_scheduling_link_id": shared_scheduling_link_id,
                "user_id": user_id,
            },
        )
