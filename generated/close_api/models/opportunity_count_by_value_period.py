from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class OpportunityCountByValuePeriod(Model):
    """Numbers of opportunities by the period their value is earned in. A period without any may be missing.

    Attributes:
        one_time: Opportunities whose value is earned once.
        monthly: Opportunities whose value is earned every month.
        annual: Opportunities whose value is earned every year.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    one_time: Field[int] = Field("one_time", INT)
    monthly: Field[int] = Field("monthly", INT)
    annual: Field[int] = Field("annual", INT)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        one_time: int | Unset = UNSET,
        monthly: int | Unset = UNSET,
        annual: int | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"one_time": one_time, "monthly": monthly, "annual": annual})
