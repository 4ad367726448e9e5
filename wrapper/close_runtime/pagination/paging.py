"""How a list is paged, as the description says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list gives its objects, as the description's `x-paging` says.

    Attributes:
        form: `offset` with `_skip` and `_limit`, `cursor`, `whole` for a list without pages; `auto` where only its
            answers tell.
        max_limit: The largest `_limit`, None where it is not known.
        max_skip: The largest `_skip`, None where it is not known.
        date_field: The date whose `__gte` and `__lte` filters may cut the list into windows, None where none may.
        ordered: Whether `_order_by` takes that date.
        changed_field: The date that every change of an object moves forward, None where the description names none.
        changed_ordered: Whether `_order_by` takes that date and filters cut the list by it; else the list comes newest
            change first.
    """

    form: Literal["offset", "cursor", "whole", "auto"]
    max_limit: int | None = None
    max_skip: int | None = None
    date_field: str | None = None
    ordered: bool = False
    changed_field: str | None = None
    changed_ordered: bool = False
