from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR, STRS
from close_runtime.fields import Field
from close_runtime.models import Model


class ReferenceCondition(Model):
    """For ids: any of these.

    Attributes:
        reference_type: What the ids are of: the type of the field, such as `status.lead`,
            `status.opportunity`, `user`, `user_or_group` or `sequence`.
        object_ids: Ids of the objects. `CURRENT_USER` stands for the user who searches.
        type_: The kind of object: `reference`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"reference_type", "object_ids", "type"})

    reference_type: Field[str] = Field("reference_type", STR)
    object_ids: Field[list[str]] = Field("object_ids", STRS)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        reference_type: str,
        object_ids: Iterable[str],
        type_: str,
    ) -> None:
        self._fill(_given, {"reference_type": reference_type, "object_ids": object_ids, "type_": type_})
