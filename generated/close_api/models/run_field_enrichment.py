from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .field_enrichment_object_type import FieldEnrichmentObjectType


class RunFieldEnrichment(Model):
    """Which field of which object is to be filled, and what to do with the value.

    Attributes:
        organization_id: Organization that the object belongs to (`orga_…`).
        object_type: The kind of object.
        object_id: The lead (`lead_…`) or contact (`cont_…`).
        field_id: The field (`cf_…`).
        set_new_value: Whether the value is written to the field; true when not sent.
        overwrite_existing_value: Whether a value that the field has already is replaced; false when not
            sent.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"organization_id", "object_type", "object_id", "field_id"})

    organization_id: Field[str] = Field("organization_id", STR)
    object_type: Field[FieldEnrichmentObjectType | str] = Field("object_type", Words("contact", "lead"))
    object_id: Field[str] = Field("object_id", STR)
    field_id: Field[str] = Field("field_id", STR)
    set_new_value: Field[bool] = Field("set_new_value", BOOL)
    overwrite_existing_value: Field[bool] = Field("overwrite_existing_value", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        organization_id: str,
        object_type: Literal["contact", "lead"],
        object_id: str,
        field_id: str,
        set_new_value: bool | Unset = UNSET,
        overwrite_existing_value: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "organization_id": organization_id,
                "object_type": object_type,
                "object_id": object_id,
                "field_id": field_id,
                "set_new_value": set_new_value,
                "overwrite_existing_value": overwrite_existing_value,
            },
        )
