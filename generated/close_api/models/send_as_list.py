from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .send_as_association import SendAsAssociation


class SendAsList(ListModel["SendAsAssociation"]):
    """A list of who may send as whom.

    Attributes:
        data: The associations.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data"})

    data: Field[list[SendAsAssociation]] = Field("data", ListOf(Nested(__package__, "SendAsAssociation")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SendAsAssociation | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data})
