from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import INT, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .scheduling_link_source import SchedulingLinkSource


class SchedulingLink(Model):
    """A link under which a user's meetings are booked. Close gives examples of this answer, and no schema.

    Attributes:
        description: Free text.
        duration_in_minutes: How long a meeting is, in minutes.
        id: Id of the scheduling link (`schlnk_…`).
        name: Name of the link.
        oauth_client_id: App that made it; null for a user's own.
        organization_id: Organization it belongs to (`orga_…`).
        source: Where it is from.
        source_id: The app's own id of the link.
        source_type: The app's own name for the kind of link.
        template_tag: Null: templates name shared links alone.
        type_: What kind of link it is: `USER`; shared ones have `SHARED`.
        url: Address under which meetings are booked.
        user_id: Its user (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "description",
            "duration_in_minutes",
            "id",
            "name",
            "oauth_client_id",
            "organization_id",
            "source",
            "source_id",
            "source_type",
            "template_tag",
            "type",
            "url",
            "user_id",
        }
    )

    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    duration_in_minutes: Field[int | None] = Field("duration_in_minutes", OneOf(INT, NULL))
    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    oauth_client_id: Field[str | None] = Field("oauth_client_id", OneOf(STR, NULL))
    organization_id: Field[str] = Field("organization_id", STR)
    source: Field[SchedulingLinkSource | str] = Field("source", Words("CALENDLY", "MANUAL", "THIRD_PARTY"))
    source_id: Field[str | None] = Field("source_id", OneOf(STR, NULL))
    source_type: Field[str | None] = Field("source_type", OneOf(STR, NULL))
    template_tag: Field[str | None] = Field("template_tag", OneOf(STR, NULL))
    type_: Field[str] = Field("type", STR)
    url: Field[str] = Field("url", STR)
    user_id: Field[str] = Field("user_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        description: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        oauth_client_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        source: Literal["CALENDLY", "MANUAL", "THIRD_PARTY"] | Unset = UNSET,
        source_id: str | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
        template_tag: str | None | Unset = UNSET,
        type_: str | Unset = UNSET,
        url: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "description": description,
                "duration_in_minutes": duration_in_minutes,
                "id": id,
                "name": name,
                "oauth_client_id": oauth_client_id,
                "organization_id": organization_id,
                "source": source,
                "source_id": source_id,
                "source_type": source_type,
                "template_tag": template_tag,
                "type_": type_,
                "url": url,
                "user_id": user_id,
            },
        )
