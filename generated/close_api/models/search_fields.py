from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.models import Model


class SearchFields(Model):
    """Names of fields by kind of object. `custom.cf_…` is one custom field, `custom` all of them."""

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _EXTRA_KEYS = re.compile(r"^[A-Za-z0-9_.]+$", re.ASCII)

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None:
        self._fill(_given, {})
