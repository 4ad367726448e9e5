from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import INT, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .scheduling_link_source import SchedulingLinkSource


class SharedSchedulingLink(Model):
    """A link that stands for another one, depending on who sends it. Close gives examples of this answer, and no
    schema.

    Attributes:
        description: Free text.
        duration_in_minutes: How long a meeting is, in minutes.
        id: Id of the shared link (`schlnk_…`).
        name: Name of the link.
        organization_id: Organization it belongs to (`orga_…`).
        source: Where it is from.
        source_id: The app's own id of the link.
        source_type: The app's own name for the kind of link.
        template_tag: What templates name it by: its first name in lower case, with underscores.
        type_: `SHARED`.
        url: Null: what it stands for has the address.
        user_id: Null: it is the organization's.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "description",
            "duration_in_minutes",
            "id",
            "name",
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
    organization_id: Field[str] = Field("organization_id", STR)
    source: Field[SchedulingLinkSource | str] = Field("source", Words("CALENDLY", "MANUAL", "THIRD_PARTY"))
    source_id: Field[str | None] = Field("source_id", OneOf(STR, NULL))
    source_type: Field[str | None] = Field("source_type", OneOf(STR, NULL))
    template_tag: Field[str] = Field("template_tag", STR)
    type_: Field[str] = Field("type", STR)
    url: Field[str | None] = Field("url", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        description: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        source: Literal["CALENDLY", "MANUAL", "THIRD_PARTY"] | Unset = UNSET,
        source_id: str | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
        template_tag: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "description": description,
                "duration_in_minutes": duration_in_minutes,
                "id": id,
                "name": name,
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
