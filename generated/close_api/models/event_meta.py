from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class EventMeta(Model):
    """What made the change. Empty for changes that Close makes by itself.

    Attributes:
        request_method: Method of the request.
        request_path: Path of the request.
        bulk_action_id: Bulk action that made the change.
        merge_source_lead_id: Lead that was merged into another (`lead_…`).
        merge_destination_lead_id: Lead that another one was merged into (`lead_…`).
        revert_import_id: Import that was taken back.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    request_method: Field[str] = Field("request_method", STR)
    request_path: Field[str] = Field("request_path", STR)
    bulk_action_id: Field[str] = Field("bulk_action_id", STR)
    merge_source_lead_id: Field[str] = Field("merge_source_lead_id", STR)
    merge_destination_lead_id: Field[str] = Field("merge_destination_lead_id", STR)
    revert_import_id: Field[str] = Field("revert_import_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        request_method: str | Unset = UNSET,
        request_path: str | Unset = UNSET,
        bulk_action_id: str | Unset = UNSET,
        merge_source_lead_id: str | Unset = UNSET,
        merge_destination_lead_id: str | Unset = UNSET,
        revert_import_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "request_method": request_method,
                "request_path": request_path,
                "bulk_action_id": bulk_action_id,
                "merge_source_lead_id": merge_source_lead_id,
                "merge_destination_lead_id": merge_destination_lead_id,
                "revert_import_id": revert_import_id,
            },
        )
