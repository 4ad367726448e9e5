from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UpdatePlaybook(Model):
    """The changes to a playbook. What is not sent stays.

    Attributes:
        custom_field_ids: Shared custom fields that are filled in from such conversations (`cf_…`).
        description: Free text.
        name: Name of the playbook.
        outcome_ids: Outcomes that such conversations may have (`outcome_…`).
        summary_guidance: What summaries of such conversations are to pay attention to.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    custom_field_ids: Field[list[str]] = Field("custom_field_ids", STRS)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    name: Field[str] = Field("name", STR)
    outcome_ids: Field[list[str]] = Field("outcome_ids", STRS)
    summary_guidance: Field[str | None] = Field("summary_guidance", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        custom_field_ids: Iterable[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        outcome_ids: Iterable[str] | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "custom_field_ids": custom_field_ids,
                "description": description,
                "name": name,
                "outcome_ids": outcome_ids,
                "summary_guidance": summary_guidance,
            },
        )
