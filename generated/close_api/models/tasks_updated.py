from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class TasksUpdated(Model):
    """That the tasks were changed.

    Attributes:
        ok: Always true.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"ok"})

    ok: Field[bool] = Field("ok", BOOL)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, ok: bool | Unset = UNSET
    ) -> None:
        self._fill(_given, {"ok": ok})
