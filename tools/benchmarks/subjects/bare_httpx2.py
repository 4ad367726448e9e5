"""httpx2, used as its documentation shows: what this client is built on."""

from __future__ import annotations

from types import ModuleType
from typing import ClassVar

import httpx2

from .httpx_like import HttpxSubject


class Subject(HttpxSubject):
    """Dicts from httpx2, sync and async."""

    library: ClassVar[ModuleType] = httpx2
