from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UpdateCustomObject(Model):
    """The changes to a custom object. What is not sent stays. Custom fields are keys of it, `custom.` + id.

    Attributes:
        name: New name of the object.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _EXTRA_KEYS = re.compile(
        r"^custom\.[a-z]?cf_[A-Za-z0-9]+$|^custom\.[a-z]?cf_[A-Za-z0-9]+\.(add|remove)$", re.ASCII
    )

    name: Field[str] = Field("name", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, name: str | Unset = UNSET
    ) -> None:
        self._fill(_given, {"name": name})
