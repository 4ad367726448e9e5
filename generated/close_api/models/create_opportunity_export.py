from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, STRS, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .export_date_format import ExportDateFormat
    from .export_format import ExportFormat
    from .export_parameters import ExportParameters


class CreateOpportunityExport(Model):
    """What it takes to export opportunities. `note_html` is never exported.

    Attributes:
        format_: Format of the file.
        params: Filters of the list of opportunities; all of them, if it is left out.
        date_format: How moments are written in a CSV file.
        fields: Names of the fields that the file has, in this order.
        send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"format"})

    format_: Field[ExportFormat | str] = Field("format", Words("csv", "json"))
    params: Field[ExportParameters] = Field("params", Nested(__package__, "ExportParameters"))
    date_format: Field[ExportDateFormat | str] = Field("date_format", Words("excel", "iso8601", "original"))
    fields: Field[list[str]] = Field("fields", STRS)
    send_done_email: Field[bool] = Field("send_done_email", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        format_: Literal["csv", "json"],
        params: ExportParameters | Mapping[str, Any] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "format_": format_,
                "params": params,
                "date_format": date_format,
                "fields": fields,
                "send_done_email": send_done_email,
            },
        )
