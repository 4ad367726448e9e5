"""A field that a condition or an order is about, distinguished by `type`. Other kinds can be sent and read as
well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import AnySearchField, CustomSearchField, RegularSearchField

SearchField: TypeAlias = "CustomSearchField | RegularSearchField | AnySearchField"

SEARCHFIELD: Final = Kinds(
    "type",
    {
        "custom_field": Nested(__package__, "CustomSearchField"),
        "regular_field": Nested(__package__, "RegularSearchField"),
    },
    Nested(__package__, "AnySearchField"),
)
