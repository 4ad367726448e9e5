from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, NULL, NUMBER, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .field_enrichment_object_type import FieldEnrichmentObjectType


class EnrichedField(Model):
    """What was found for a field.

    Attributes:
        organization_id: Organization that the object belongs to (`orga_…`).
        object_type: The kind of object.
        object_id: The lead (`lead_…`) or contact (`cont_…`).
        field_id: The field (`cf_…`).
        value: The value that was found. Close's example shows a text.
        confidence: How sure the AI is, such as `high`. Close lists no other words.
        reasoning: Why the AI took this value, in words.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {"organization_id", "object_type", "object_id", "field_id", "value", "confidence", "reasoning"}
    )

    organization_id: Field[str] = Field("organization_id", STR)
    object_type: Field[FieldEnrichmentObjectType | str] = Field("object_type", Words("contact", "lead"))
    object_id: Field[str] = Field("object_id", STR)
    field_id: Field[str] = Field("field_id", STR)
    value: Field[str | float | bool | None | list[str]] = Field("value", OneOf(STR, NUMBER, BOOL, NULL, STRS))
    confidence: Field[str] = Field("confidence", STR)
    reasoning: Field[str] = Field("reasoning", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        organization_id: str | Unset = UNSET,
        object_type: Literal["contact", "lead"] | Unset = UNSET,
        object_id: str | Unset = UNSET,
        field_id: str | Unset = UNSET,
        value: str | float | bool | None | Iterable[str] | Unset = UNSET,
        confidence: str | Unset = UNSET,
        reasoning: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "organization_id": organization_id,
                "object_type": object_type,
                "object_id": object_id,
                "field_id": field_id,
                "value": value,
                "confidence": confidence,
                "reasoning": reasoning,
            },
        )
