from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .integration_link_type import IntegrationLinkType


class IntegrationLink(Model):
    """A template of links to another system. Objects of its type answer with the link filled in, as
    `integration_links`.

    Attributes:
        created_by: User who created it (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        id: Id of the integration link (`ilink_…`).
        name: Text of the link.
        organization_id: Organization it belongs to (`orga_…`).
        type_: The kind of object that it is shown on.
        updated_by: User who changed it last (`user_…`).
        url: Template of the address, such as `https://books.example/?q={{ lead.display_name }}`. Values
            are URL-encoded when they are filled in.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "created_by",
            "date_created",
            "date_updated",
            "id",
            "name",
            "organization_id",
            "type",
            "updated_by",
            "url",
        }
    )

    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime | None] = Field("date_created", OneOf(DATETIME, NULL))
    date_updated: Field[datetime.datetime | None] = Field("date_updated", OneOf(DATETIME, NULL))
    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    type_: Field[IntegrationLinkType | str] = Field("type", Words("contact", "lead", "opportunity"))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    url: Field[str] = Field("url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Literal["contact", "lead", "opportunity"] | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "created_by": created_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "id": id,
                "name": name,
                "organization_id": organization_id,
                "type_": type_,
                "updated_by": updated_by,
                "url": url,
            },
        )
