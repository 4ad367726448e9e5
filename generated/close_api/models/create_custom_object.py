from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CreateCustomObject(Model):
    """What it takes to create a custom object. Custom fields are keys of it, `custom.` + id.

    Attributes:
        custom_object_type_id: The type of the object (`cotype_…`). It can't be changed later.
        lead_id: The lead that is to have the object (`lead_…`). It can't be changed later.
        name: Name of the object.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"custom_object_type_id", "lead_id", "name"})
    _EXTRA_KEYS = re.compile(r"^custom\.[a-z]?cf_[A-Za-z0-9]+$", re.ASCII)

    custom_object_type_id: Field[str] = Field("custom_object_type_id", STR)
    lead_id: Field[str] = Field("lead_id", STR)
    name: Field[str] = Field("name", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        custom_object_type_id: str,
        lead_id: str,
        name: str,
    ) -> None:
        self._fill(_given, {"custom_object_type_id": custom_object_type_id, "lead_id": lead_id, "name": name})
