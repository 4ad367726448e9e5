from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .event import Event


class EventList(ListModel["Event"]):
    """A page of events.

    Attributes:
        data: The events, the latest first.
        cursor_next: What `_cursor` takes for the page after this one, which has older events; null on the
            last.
        cursor_previous: What `_cursor` takes for the page before this one; null on the first.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "cursor_next", "cursor_previous"})

    data: Field[list[Event]] = Field("data", ListOf(Nested(__package__, "Event")))
    cursor_next: Field[str | None] = Field("cursor_next", OneOf(STR, NULL))
    cursor_previous: Field[str | None] = Field("cursor_previous", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Event | Mapping[str, Any]] | Unset = UNSET,
        cursor_next: str | None | Unset = UNSET,
        cursor_previous: str | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "cursor_next": cursor_next, "cursor_previous": cursor_previous})
