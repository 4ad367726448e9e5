"""httpx 0.28.1, used as its documentation shows: the 1 of each ratio."""

from __future__ import annotations

from types import ModuleType
from typing import ClassVar

import httpx  # noqa: TID251  # the thing that is measured, in an environment of its own

from .httpx_like import HttpxSubject


class Subject(HttpxSubject):
    """Dicts from httpx, sync and async."""

    library: ClassVar[ModuleType] = httpx
