from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, STR, Kinds
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .any_search_condition import AnySearchCondition
    from .any_search_field import AnySearchField
    from .custom_search_field import CustomSearchField
    from .exists_condition import ExistsCondition
    from .local_time_condition import LocalTimeCondition
    from .moment_range_condition import MomentRangeCondition
    from .number_range_condition import NumberRangeCondition
    from .reference_condition import ReferenceCondition
    from .regular_search_field import RegularSearchField
    from .term_condition import TermCondition
    from .text_condition import TextCondition


class FieldConditionNode(Model):
    """Matches objects by the value of one of their fields.

    Attributes:
        field: The field.
        condition: What its value has to be.
        type_: The kind of object: `field_condition`.
        negate: Whether to find what does not match instead.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"field", "condition", "type"})

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
    condition: Field[
        ExistsCondition
        | LocalTimeCondition
        | MomentRangeCondition
        | NumberRangeCondition
        | ReferenceCondition
        | TermCondition
        | TextCondition
        | AnySearchCondition
    ] = Field(
        "condition",
        Kinds(
            "type",
            {
                "exists": Nested(__package__, "ExistsCondition"),
                "local_time": Nested(__package__, "LocalTimeCondition"),
                "moment_range": Nested(__package__, "MomentRangeCondition"),
                "number_range": Nested(__package__, "NumberRangeCondition"),
                "reference": Nested(__package__, "ReferenceCondition"),
                "term": Nested(__package__, "TermCondition"),
                "text": Nested(__package__, "TextCondition"),
            },
            Nested(__package__, "AnySearchCondition"),
        ),
    )
    type_: Field[str] = Field("type", STR)
    negate: Field[bool] = Field("negate", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        field: CustomSearchField | RegularSearchField | AnySearchField | Mapping[str, Any],
        condition: ExistsCondition
        | LocalTimeCondition
        | MomentRangeCondition
        | NumberRangeCondition
        | ReferenceCondition
        | TermCondition
        | TextCondition
        | AnySearchCondition
        | Mapping[str, Any],
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"field": field, "condition": condition, "type_": type_, "negate": negate})
