"""How a list is paged, as the description says."""

from __future__ import annotations

from typing import Literal, NamedTuple


class Paging(NamedTuple):
    """How a list is paged, as `x-paging` in the description says.

    Attributes:
        form: `offset` with `_skip` and `_limit`, `cursor`, `whole` for a list without pages; `auto` if only its
            responses show it.
        max_limit: The largest `_limit`, None if it is not known.
        max_skip: The largest `_skip`, None if it is not known.
        date_field: The date whose `__gte` and `__lte` filters can divide the list into windows, None if there is none.
        ordered: Whether `_order_by` takes that date.
        changed_field: The date that is updated with every change of an object, None if there is none.
        changed_ordered: Whether `_order_by` and filters take that date; otherwise the list has the newest change first.
    """

    form: Literal["offset", "cursor", "whole", "auto"]
    max_limit: int | None = None
    max_skip: int | None = None
    date_field: str | None = None
    ordered: bool = False
    changed_field: str | None = None
    changed_ordered: bool = False
