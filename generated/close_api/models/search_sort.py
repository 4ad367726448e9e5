from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import Kinds, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested

if TYPE_CHECKING:
    from .any_search_field import AnySearchField
    from .custom_search_field import CustomSearchField
    from .regular_search_field import RegularSearchField
    from .search_direction import SearchDirection


class SearchSort(Model):
    """A field to sort by.

    Attributes:
        direction: Which way round.
        field: The field.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"direction", "field"})

    direction: Field[SearchDirection | str] = Field("direction", Words("asc", "desc"))
    field: Field[CustomSearchField | RegularSearchField | AnySearchField] = Field(
        "field",
        Kinds(
            "type",
            {
                "custom_field": Nested(__package__, "CustomSearchField"),
                "regular_field": Nested(__package__, "RegularSearchField"),
            },
            Nested(__package__, "AnySearchField"),
        ),
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        direction: Literal["asc", "desc"],
        field: CustomSearchField | RegularSearchField | AnySearchField | Mapping[str, Any],
    ) -> None:
        self._fill(_given, {"direction": direction, "field": field})
