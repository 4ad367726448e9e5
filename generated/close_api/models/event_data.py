from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.models import Model


class EventData(Model):
    """Fields of the object as its own operations answer them, hidden ones as well; of a lead its own alone, with
    the ids of its contacts. Which there are is up to the kind of object.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None:
        self._fill(_given, {})
