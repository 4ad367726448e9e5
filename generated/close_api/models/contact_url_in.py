from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ContactUrlIn(Model):
    """An address on the web for a contact.

    Attributes:
        url: The address, with its scheme (`https://…`).
        type_: Kind of address, such as `url`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"url"})
    _ANSWERED_AS = ((__package__, "ContactUrl"),)

    url: Field[str] = Field("url", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        url: str,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"url": url, "type_": type_})
